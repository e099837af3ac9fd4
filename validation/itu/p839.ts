import { rainHeight } from '@ortak/core/propagation';
import { number, type Sheet, table } from '../sheets.ts';
import { maps } from './maps.ts';

export const p839: Sheet = table({
  file: 'itu/P.839-4-Rain-Height.csv',
  entry: '5',
  sheet: 'P.839-4 Rain-Height',
  standard: 'ITU-R P.839-4',
  quantity: 'Rain height',
  withOurMaps: true,
  rows: [22, 29],
  measure: 'absolute',
  tolerance: 1e-12,
  inputs: { latitudeDeg: number('C', 'Lat'), longitudeDeg: number('D', 'Lon') },
  kernel: async ({ latitudeDeg, longitudeDeg }) =>
    rainHeight(await maps.get('p839-4-h0'), latitudeDeg, longitudeDeg),
  outputs: [
    { symbol: 'h0', column: 'F', header: 'H0', unit: 'km', ours: (height) => height.isothermHeightKm },
    { symbol: 'hR', column: 'G', header: 'HR', unit: 'km', ours: (height) => height.rainHeightKm },
  ],
});
