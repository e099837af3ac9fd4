import { topographicHeightM } from '@ortak/core/propagation';
import { number, type Sheet, table } from '../sheets.ts';
import { maps } from './maps.ts';

export const p1511: Sheet = table({
  file: 'itu/P.1511-TOPO.csv',
  entry: '8',
  sheet: 'P.1511-3 TOPO',
  standard: 'ITU-R P.1511-3',
  section: '§ 1.1',
  quantity: 'Height of the ground',
  withOurMaps: true,
  note: 'From the map of P.1511-2.',
  rows: [23, 37],
  measure: 'absolute',
  tolerance: 1e-9,
  inputs: { latitudeDeg: number('C', 'Lat'), longitudeDeg: number('D', 'Lon') },
  kernel: async ({ latitudeDeg, longitudeDeg }) =>
    topographicHeightM(await maps.get('p1511-2-topography'), latitudeDeg, longitudeDeg),
  outputs: [{ symbol: 'hS', column: 'E', header: 'hs', unit: 'm', ours: (height) => height }],
});
