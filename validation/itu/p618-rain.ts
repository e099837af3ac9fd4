import { rainAttenuation, rainAttenuationProbability } from '@ortak/core/propagation';
import { number, type Sheet, table } from '../sheets.ts';

export const p618Rain: Sheet = table({
  file: 'itu/P.618-14-A-Rain.csv',
  sheet: 'P.618-14 A_Rain',
  standard: 'ITU-R P.618-14',
  section: '§ 2.2.1.1',
  quantity: 'Rain attenuation',
  note: 'From the sheet’s own rain rate, rain height and station height.',
  rows: [23, 86],
  measure: 'absolute',
  tolerance: 1e-9,
  inputs: {
    latitudeDeg: number('C', 'Lat'),
    stationHeightKm: number('F', 'hs'),
    frequencyGHz: number('G', 'f'),
    elevationDeg: number('H', 'Elevation angle'),
    polarisationTiltDeg: number('I', 'Polarization tilt angle'),
    pPercent: number('J', 'p'),
    rainHeightKm: number('K', 'hr'),
    rainRate001MmPerH: number('L', 'R0,01'),
  },
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

export const p618RainProbability: Sheet = table({
  file: 'itu/P.618-14-PofA.csv',
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
