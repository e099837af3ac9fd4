import { rainRate001 } from '@ortak/core/propagation';
import { number, type Sheet, table } from '../sheets.ts';
import { maps } from './maps.ts';

export const p837Map: Sheet = table({
  file: 'itu/P.618-14-A-Rain.csv',
  sheet: 'P.618-14 A_Rain, R0.01',
  standard: 'ITU-R P.837-7',
  section: 'map R001',
  quantity: 'Rain rate exceeded for 0.01 %, from the map',
  note:
    'The sheet iterates the rate at the point, the map holds it on a grid of 0.125°: between its points the two ' +
    'differ, at Delhi (28.717°N 77.3°E) by 0.022 mm/h or 0.035 %, at the seven other places by less than 0.003 mm/h.',
  rows: [23, 86],
  measure: 'absolute',
  tolerance: 0.025,
  inputs: { latitudeDeg: number('C', 'Lat'), longitudeDeg: number('D', 'Lon') },
  kernel: async ({ latitudeDeg, longitudeDeg }) =>
    rainRate001(await maps.get('p837-7-r001'), latitudeDeg, longitudeDeg),
  outputs: [{ symbol: 'R0.01', column: 'L', header: 'R0,01', unit: 'mm/h', ours: (rate) => rate }],
});
