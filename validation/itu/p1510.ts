import { surfaceTemperatureK } from '@ortak/core/propagation';
import { MONTHS } from '@ortak/maps';
import { columnAfter } from '../cells.ts';
import { number, type Sheet, table } from '../sheets.ts';
import { maps } from './maps.ts';
import { months } from './months.ts';

const means = ['annual' as const, ...MONTHS];

export const p1510: Sheet = table({
  file: 'itu/P.1510-Surf-temp.csv',
  entry: '7',
  sheet: 'P.1510-1 Surf-temp',
  standard: 'ITU-R P.1510-1',
  quantity: 'Surface temperature of year and months',
  withOurMaps: true,
  rows: [24, 38],
  measure: 'relative',
  tolerance: 1e-12,
  inputs: { latitudeDeg: number('C', 'Lat'), longitudeDeg: number('D', 'Lon') },
  kernel: ({ latitudeDeg, longitudeDeg }) =>
    Promise.all(
      means.map(async (mean) =>
        surfaceTemperatureK(await maps.get(`p1510-1-t-${mean}`), latitudeDeg, longitudeDeg),
      ),
    ),
  outputs: [
    { symbol: 'T', column: 'E', header: 'T year', unit: 'K', ours: (year) => year[0]! },
    ...months.map(({ name, header }, i) => ({
      symbol: `T, ${name}`,
      column: columnAfter('F', i),
      header,
      unit: 'K',
      ours: (year: readonly number[]) => year[i + 1]!,
    })),
  ],
});
