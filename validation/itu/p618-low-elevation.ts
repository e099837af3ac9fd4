import { bracketRoot } from '@ortak/core/math';
import { apparentElevation, deepFade, geoclimaticFactor } from '@ortak/core/propagation';
import { number, type Sheet, table } from '../sheets.ts';

/** The sheet leaves out the height of its stations: the one from which the free-space angle appears as printed. */
function stationHeightKm(freeSpaceElevationDeg: number, apparentElevationDeg: number): number {
  const excessDeg = (heightKm: number) =>
    apparentElevation(freeSpaceElevationDeg, heightKm).apparentElevationDeg - apparentElevationDeg;
  return bracketRoot(excessDeg, 0, 5, 1e-15).low;
}

/** Heights by latitude: the first row of each of the three sites gives it, the others are held to it. */
const heightsKm = new Map<number, number>();

export const p618DeepFade: Sheet = table({
  file: 'itu/P.618-14-A-scint-Deep.csv',
  entry: '10.7',
  sheet: 'P.618-14 A_scint_Deep',
  standard: 'ITU-R P.618-14',
  section: '§ 2.4.2',
  quantity: 'Deep fades below 5°',
  note:
    'The sheet leaves out the height of its three stations; it is found from the first apparent elevation of each, so ' +
    'three of the 54 angles agree by construction.',
  rows: [23, 76],
  measure: 'relative',
  tolerance: 1e-9,
  inputs: {
    latitudeDeg: number('C', 'Lat'),
    refractivityGradientPercent: number('E', 'pL (%)'),
    frequencyGHz: number('G', 'f'),
    freeSpaceElevationDeg: number('H', 'Free space elevation angle'),
    pPercent: number('I', 'p'),
    apparentElevationDeg: number('J', 'Apparent boresight elevation angle'),
    pathCoefficient: number('M', 'C0'),
  },
  kernel: ({ latitudeDeg, frequencyGHz, freeSpaceElevationDeg, pPercent, ...row }) => {
    const heightKm =
      heightsKm.get(latitudeDeg) ?? stationHeightKm(freeSpaceElevationDeg, row.apparentElevationDeg);
    heightsKm.set(latitudeDeg, heightKm);
    const { factor } = geoclimaticFactor(row.refractivityGradientPercent, latitudeDeg, row.pathCoefficient);
    const path = { frequencyGHz, geoclimaticFactor: factor, latitudeDeg, freeSpaceElevationDeg };
    return { factor, fade: deepFade({ ...path, stationHeightKm: heightKm }, pPercent, 'average-year') };
  },
  outputs: [
    {
      symbol: 'θ',
      column: 'K',
      header: 'Apparent boresight elevation angle',
      unit: 'mrad',
      ours: ({ fade }) => fade.apparentElevationMrad,
    },
    { symbol: 'ν', column: 'L', header: 'ν', unit: 'dB', ours: ({ fade }) => fade.seasonalTermDb },
    { symbol: 'Kw', column: 'N', header: 'Kw', unit: '', ours: ({ factor }) => factor },
    {
      symbol: 'A(p)',
      column: 'O',
      header: 'As(p), deep fade',
      unit: 'dB',
      ours: ({ fade }) => fade.attenuationDb,
    },
  ],
});
