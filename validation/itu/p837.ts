import {
  type MonthlyClimate,
  monthlyClimate,
  type RainStatistics,
  rainRate,
  rainRate001,
  rainRateExceedance,
  rainStatistics,
} from '@ortak/core/propagation';
import { MONTHS } from '@ortak/maps';
import { columnAfter } from '../cells.ts';
import { number, numbers, type Sheet, type TableOutput, table } from '../sheets.ts';
import { maps } from './maps.ts';
import { months } from './months.ts';

const about = { file: 'itu/P.837-7-Rp.csv', entry: '3', standard: 'ITU-R P.837-7' } as const;
const place = { latitudeDeg: number('C', 'Lat'), longitudeDeg: number('D', 'Lon') };
const headers = months.map(({ header }) => header);
const climate = { rainfallMm: numbers('F', headers), temperatureC: numbers('R', headers) };

/** Columns of twelve months, January first. */
function monthly<Result>(
  symbol: string,
  january: string,
  unit: string,
  ours: (result: Result) => readonly number[],
  rest: Pick<TableOutput<never, Result>, 'measure' | 'tolerance'> = {},
): TableOutput<unknown, Result>[] {
  return months.map(({ name, header }, i) => ({
    symbol: `${symbol}, ${name}`,
    column: columnAfter(january, i),
    header,
    unit,
    ours: (result) => ours(result)[i]!,
    ...rest,
  }));
}

/** The Sahara, five rows of 40, has no rain at the percentages of the sheet. */
const wet = { rows: 35, only: (row: { readonly rateMmPerH: number }) => row.rateMmPerH > 0 };

interface Rate {
  readonly climate: MonthlyClimate;
  readonly statistics: RainStatistics;
  readonly rateMmPerH: number;
  /** P of the sheet's rain rate */
  readonly exceedancePercent: number;
}

function rateOf(
  climate: MonthlyClimate,
  row: { readonly pPercent: number; readonly rateMmPerH: number },
): Rate {
  const statistics = rainStatistics(climate);
  return {
    climate,
    statistics,
    rateMmPerH: rainRate(statistics, row.pPercent),
    exceedancePercent: rainRateExceedance(statistics, row.rateMmPerH),
  };
}

const probability: TableOutput<{ readonly rateMmPerH: number }, Rate> = {
  symbol: 'P0',
  column: 'AP',
  header: 'P0 annual',
  unit: '%',
  ours: ({ statistics }) => statistics.probabilityPercent,
};
const exceedance: TableOutput<{ readonly rateMmPerH: number }, Rate> = {
  symbol: 'P(Rp of the sheet)',
  column: 'AR',
  header: 'Actual P',
  unit: '%',
  rows: 35,
  ours: ({ exceedancePercent }) => exceedancePercent,
};
const rate: TableOutput<{ readonly rateMmPerH: number }, Rate> = {
  symbol: 'Rp',
  column: 'AQ',
  header: 'Rp(p)',
  unit: 'mm/h',
  ours: ({ rateMmPerH }) => rateMmPerH,
};

export const p837Rate: Sheet = table({
  ...about,
  sheet: 'P.837-7 Rp',
  section: 'Annex 1',
  quantity: 'Rain rate at any percentage',
  note:
    'From the sheet’s monthly rainfall and temperature. P(R) is held at the sheet’s rain rate, and at ours against the percentage asked for. The sheet ends its search for Rp ' +
    'when P is within 1e-3 %, ours goes on: the column Rp is that far apart, and is the one exception to 1e-9.',
  rows: [22, 61],
  measure: 'relative',
  tolerance: 1e-9,
  inputs: { ...climate, pPercent: number('E', 'Target p'), rateMmPerH: number('AQ', 'Rp(p)') },
  otherInputs: place,
  kernel: ({ rainfallMm, temperatureC, ...row }) => rateOf({ rainfallMm, temperatureC }, row),
  outputs: [
    ...monthly('rii', 'AD', 'mm/h', ({ statistics }: Rate) => statistics.conditionalRateMmPerH),
    probability,
    exceedance,
    {
      symbol: 'P(Rp of ours)',
      column: 'E',
      header: 'Target p',
      unit: '%',
      ...wet,
      ours: ({ statistics, rateMmPerH }) => rainRateExceedance(statistics, rateMmPerH),
    },
    { ...rate, tolerance: 1.5e-5 },
  ],
});

/** The twelve months of a place, from our maps. */
async function climateAt(latitudeDeg: number, longitudeDeg: number): Promise<MonthlyClimate> {
  const [rainfall, temperature] = await Promise.all([
    Promise.all(MONTHS.map((month) => maps.get(`p837-7-mt-${month}`))),
    Promise.all(MONTHS.map((month) => maps.get(`p1510-1-t-${month}`))),
  ]);
  return monthlyClimate(rainfall, temperature, latitudeDeg, longitudeDeg);
}

export const p837Maps: Sheet = table({
  ...about,
  sheet: 'P.837-7 Rp, from our maps',
  section: 'Annex 1 and its maps',
  quantity: 'Rain rate at any percentage',
  withOurMaps: true,
  note:
    'The maps of rainfall are stored in steps of 0.05 mm, each month rounded up or down so that P0 of the year is kept; ' +
    'those of temperature lose nothing. P and Rp show what that costs. P0 is left out in the Sahara, where it is 0.0005 %, from 0.03 mm a month.',
  rows: [22, 61],
  measure: 'relative',
  tolerance: 5e-5,
  inputs: { ...place, pPercent: number('E', 'Target p'), rateMmPerH: number('AQ', 'Rp(p)') },
  kernel: async ({ latitudeDeg, longitudeDeg, ...row }) =>
    rateOf(await climateAt(latitudeDeg, longitudeDeg), row),
  outputs: [
    ...monthly('MT', 'F', 'mm', (result: Rate) => result.climate.rainfallMm, {
      measure: 'absolute',
      tolerance: 0.05,
    }),
    ...monthly('T', 'R', '°C', (result: Rate) => result.climate.temperatureC, {
      measure: 'absolute',
      tolerance: 1e-10,
    }),
    { ...probability, ...wet, tolerance: 1e-5 },
    exceedance,
    rate,
  ],
});

export const p837Map: Sheet = table({
  ...about,
  sheet: 'P.837-7 Rp, R0.01 of the map',
  section: 'map R001',
  quantity: 'Rain rate exceeded for 0.01 %',
  withOurMaps: true,
  rows: [69, 76],
  measure: 'absolute',
  tolerance: 0.002,
  note: 'The map is stored in steps of 0.005 mm/h, at most 0.002 mm/h from the official figures.',
  inputs: place,
  kernel: async ({ latitudeDeg, longitudeDeg }) =>
    rainRate001(await maps.get('p837-7-r001'), latitudeDeg, longitudeDeg),
  outputs: [{ symbol: 'R0.01', column: 'F', header: 'Rp(p)', unit: 'mm/h', ours: (value) => value }],
});

const delhi = ({ latitudeDeg }: { readonly latitudeDeg: number }) => latitudeDeg === 28.717;
const mapped = {
  symbol: 'R0.01',
  column: 'L',
  header: 'R0,01',
  unit: 'mm/h',
  ours: (value: number) => value,
};

export const p837MapAgainstIteration: Sheet = table({
  ...about,
  file: 'itu/P.618-14-A-Rain.csv',
  entry: '10.1',
  sheet: 'P.618-14 A_Rain, R0.01',
  section: 'map R001',
  quantity: 'Rain rate exceeded for 0.01 %',
  withOurMaps: true,
  note:
    'The sheet iterates the rate at the point. Between the points of the map, 0.125° apart, the two differ: at Delhi (28.717°N 77.3°E) by 0.022 mm/h or 0.035 %, at ' +
    'the seven other places by less than 0.003 mm/h.',
  rows: [23, 86],
  measure: 'absolute',
  tolerance: 0.025,
  inputs: place,
  kernel: async ({ latitudeDeg, longitudeDeg }) =>
    rainRate001(await maps.get('p837-7-r001'), latitudeDeg, longitudeDeg),
  outputs: [
    { ...mapped, symbol: 'R0.01, Delhi', rows: 8, only: delhi },
    { ...mapped, symbol: 'R0.01, elsewhere', rows: 56, tolerance: 0.003, only: (row) => !delhi(row) },
  ],
});
