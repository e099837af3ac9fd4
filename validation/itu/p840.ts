import { type CloudLognormal, cloudAttenuation, lognormalLiquidWater } from '@ortak/core/propagation';
import { number, type Sheet, table } from '../sheets.ts';

const sheet = {
  file: 'itu/P.840-9-A-Clouds.csv',
  entry: '6.1',
  standard: 'ITU-R P.840-9',
  rows: [21, 52],
  measure: 'absolute',
  tolerance: 1e-9,
} as const;

export const p840: Sheet = table({
  ...sheet,
  sheet: 'P.840-9 A_Clouds',
  section: 'Annex 1 § 3.2',
  quantity: 'Cloud attenuation',
  note: 'From the sheet’s own liquid water content.',
  inputs: {
    frequencyGHz: number('F', 'f'),
    elevationDeg: number('G', 'Elevation angle'),
    liquidWaterKgPerM2: number('L', 'L(p)'),
  },
  otherInputs: {
    latitudeDeg: number('C', 'Lat'),
    longitudeDeg: number('D', 'Lon'),
    pPercent: number('E', 'p'),
  },
  kernel: (path) => cloudAttenuation(path.frequencyGHz, path.elevationDeg, path.liquidWaterKgPerM2),
  outputs: [
    { symbol: 'ε′', column: 'H', header: "ε'", unit: '', ours: (cloud) => cloud.permittivityReal },
    { symbol: 'ε″', column: 'I', header: "ε''", unit: '', ours: (cloud) => cloud.permittivityImaginary },
    { symbol: 'η', column: 'J', header: 'η', unit: '', ours: (cloud) => cloud.eta },
    {
      symbol: 'KL(f)',
      column: 'K',
      header: 'KL(f)',
      unit: 'dB/(kg/m²)',
      ours: (cloud) => cloud.massDbPerKgPerM2,
    },
    { symbol: 'AC', column: 'M', header: 'Ac', unit: 'dB', ours: (cloud) => cloud.attenuationDb },
  ],
});

const present = (row: { readonly pPercent: number } & Pick<CloudLognormal, 'probabilityPercent'>) =>
  row.pPercent < row.probabilityPercent;

export const p840Lognormal: Sheet = table({
  ...sheet,
  sheet: 'P.840-9 A_Clouds, log-normal',
  section: 'Annex 1 § 3.3',
  quantity: 'Cloud attenuation, log-normal approximation',
  note:
    'From the sheet’s own mL, σL and PL. In the rows where clouds are rarer than p the attenuation is 0 and the log-normal ' +
    'term, which the sheet prints all the same, has no meaning: it is compared in the others.',
  inputs: {
    pPercent: number('Q', 'p'),
    frequencyGHz: number('R', 'f'),
    elevationDeg: number('S', 'Elevation angle'),
    mean: number('U', 'mL'),
    sigma: number('V', 'sL'),
    probabilityPercent: number('W', 'pL'),
  },
  kernel: ({ pPercent, frequencyGHz, elevationDeg, ...lognormal }) =>
    cloudAttenuation(frequencyGHz, elevationDeg, lognormalLiquidWater(lognormal, pPercent)),
  outputs: [
    {
      symbol: 'KL(f)',
      column: 'T',
      header: 'KL(f)',
      unit: 'dB/(kg/m²)',
      ours: (cloud) => cloud.massDbPerKgPerM2,
    },
    {
      symbol: 'L(p)',
      column: 'X',
      header: 'Log normal term',
      unit: 'kg/m²',
      rows: 23,
      only: present,
      ours: (cloud) => cloud.liquidWaterKgPerM2,
    },
    { symbol: 'AC, zenith', column: 'Y', header: 'Ac, zenith', unit: 'dB', ours: (cloud) => cloud.zenithDb },
    { symbol: 'AC', column: 'Z', header: 'Ac', unit: 'dB', ours: (cloud) => cloud.attenuationDb },
  ],
});
