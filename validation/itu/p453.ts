import { wetTermMedianNUnits } from '@ortak/core/propagation';
import { number, type Sheet, table } from '../sheets.ts';
import { maps } from './maps.ts';

export const p453: Sheet = table({
  file: 'itu/P.453-14-Nwet.csv',
  entry: '1',
  sheet: 'P.453-14 Nwet',
  standard: 'ITU-R P.453-14',
  section: '§ 2.2',
  quantity: 'Wet term of the refractivity, median',
  withOurMaps: true,
  rows: [21, 28],
  measure: 'relative',
  tolerance: 1e-12,
  inputs: { latitudeDeg: number('C', 'Lat'), longitudeDeg: number('D', 'Lon') },
  kernel: async ({ latitudeDeg, longitudeDeg }) =>
    wetTermMedianNUnits(await maps.get('p453-14-nwet-50'), latitudeDeg, longitudeDeg),
  outputs: [{ symbol: 'Nwet', column: 'F', header: 'Nwet', unit: 'N-units', ours: (nwet) => nwet }],
});
