import {
  rainAttenuation,
  rainAttenuationProbability,
  rainRate,
  rainStatistics,
} from '@ortak/core/propagation';
import { type Cells, cellAt, columnAfter } from '../cells.ts';
import { number, type Sheet, table } from '../sheets.ts';

const about = {
  file: 'itu/P.618-14-A-Rain.csv',
  entry: '10.1',
  standard: 'ITU-R P.618-14',
  section: '§ 2.2.1.1',
  rows: [23, 86],
  measure: 'absolute',
} as const;

const path = {
  latitudeDeg: number('C', 'Lat'),
  stationHeightKm: number('F', 'hs'),
  frequencyGHz: number('G', 'f'),
  elevationDeg: number('H', 'Elevation angle'),
  polarisationTiltDeg: number('I', 'Polarization tilt angle'),
  pPercent: number('J', 'p'),
  rainHeightKm: number('K', 'hr'),
};

export const p618Rain: Sheet = table({
  ...about,
  sheet: 'P.618-14 A_Rain',
  quantity: 'Rain attenuation',
  note: 'From the sheet’s own rain rate, rain height and station height.',
  tolerance: 1e-9,
  inputs: { ...path, rainRate001MmPerH: number('L', 'R0,01') },
  otherInputs: { longitudeDeg: number('D', 'Lon') },
  kernel: ({ pPercent, ...path }) => rainAttenuation(path, pPercent),
  outputs: [
    { symbol: 'LS', column: 'M', header: 'Ls', unit: 'km', ours: (rain) => rain.slantPathKm },
    { symbol: 'LG', column: 'N', header: 'LG', unit: 'km', ours: (rain) => rain.horizontalProjectionKm },
    {
      symbol: 'γR',
      column: 'O',
      header: 'gR',
      unit: 'dB/km',
      ours: (rain) => rain.specific.specificAttenuationDbPerKm,
    },
    { symbol: 'r0.01', column: 'P', header: 'r0,01', unit: '', ours: (rain) => rain.horizontalReduction001 },
    { symbol: 'ν0.01', column: 'Q', header: 'n0,01', unit: '', ours: (rain) => rain.verticalAdjustment001 },
    { symbol: 'LE', column: 'R', header: 'LE', unit: 'km', ours: (rain) => rain.effectivePathKm },
    { symbol: 'A0.01', column: 'S', header: 'A0.01', unit: 'dB', ours: (rain) => rain.attenuation001Db },
    { symbol: 'β', column: 'T', header: 'Beta', unit: '', ours: (rain) => rain.beta },
    { symbol: 'Ap', column: 'U', header: 'Ap', unit: 'dB', ours: (rain) => rain.attenuationDb },
  ],
});

const climates = 'itu/P.837-7-Rp.csv';

/** R0.01 of a place by our own iteration, from the monthly means that the sheet of P.837-7 prints for it. */
function iteratedRate(cells: Cells, latitudeDeg: number, longitudeDeg: number): number {
  const row = Array.from({ length: 40 }, (_, i) => 22 + i).find(
    (any) =>
      Number(cellAt(cells, any, 'C')) === latitudeDeg && Number(cellAt(cells, any, 'D')) === longitudeDeg,
  );
  if (row === undefined) throw new Error(`${climates} has no place ${latitudeDeg}°N ${longitudeDeg}°E`);
  const twelve = (first: string) =>
    Array.from({ length: 12 }, (_, month) => Number(cellAt(cells, row, columnAfter(first, month))));
  return rainRate(rainStatistics({ rainfallMm: twelve('F'), temperatureC: twelve('R') }), 0.01);
}

export const p618RainFromOwnRate: Sheet = table({
  ...about,
  needs: [climates],
  sheet: 'P.618-14 A_Rain, R0.01 of ours',
  quantity: 'Rain attenuation',
  note:
    'The rain rate is iterated by P.837-7 Annex 1 from the monthly means of the sheet P.837-7 Rp. The sheet’s own is the end ' +
    'of a bisection that it stops at 1e-3 % of P; the tolerance is what that explains at the deepest rain. 9.05°N 38.7°E has no months there.',
  tolerance: 1e-3,
  inputs: { ...path, longitudeDeg: number('D', 'Lon') },
  kernel: ({ pPercent, longitudeDeg, ...row }, read) => {
    const rainRate001MmPerH = iteratedRate(read(climates), row.latitudeDeg, longitudeDeg);
    return rainAttenuation({ ...row, rainRate001MmPerH }, pPercent);
  },
  outputs: [
    {
      symbol: 'Ap',
      column: 'U',
      header: 'Ap',
      unit: 'dB',
      rows: 56,
      only: ({ latitudeDeg }) => latitudeDeg !== 9.05,
      ours: (rain) => rain.attenuationDb,
    },
  ],
});

export const p618RainProbability: Sheet = table({
  file: 'itu/P.618-14-PofA.csv',
  entry: '10.2',
  sheet: 'P.618-14 PofA',
  standard: 'ITU-R P.618-14',
  section: '§ 2.2.1.2',
  quantity: 'Probability of rain attenuation',
  rows: [21, 84],
  measure: 'absolute',
  tolerance: 1e-9,
  inputs: {
    elevationDeg: number('G', 'Elevation angle'),
    rainProbabilityPercent: number('H', 'P0 annual'),
    slantPathKm: number('I', 'Ls'),
  },
  otherInputs: { latitudeDeg: number('C', 'Lat'), longitudeDeg: number('D', 'Lon') },
  kernel: ({ rainProbabilityPercent, slantPathKm, elevationDeg }) =>
    rainAttenuationProbability(rainProbabilityPercent, slantPathKm, elevationDeg),
  outputs: [
    { symbol: 'α', column: 'J', header: 'α', unit: '', ours: (result) => result.alpha },
    { symbol: 'ρ', column: 'K', header: 'ρ', unit: '', ours: (result) => result.correlation },
    { symbol: 'd', column: 'L', header: 'd', unit: 'km', ours: (result) => result.horizontalProjectionKm },
    { symbol: 'cB', column: 'M', header: 'CB', unit: '', ours: (result) => result.bothEnds },
    {
      symbol: 'P(A > 0)',
      column: 'N',
      header: 'P(A > 0)',
      unit: '%',
      ours: (result) => result.probabilityPercent,
    },
  ],
});
