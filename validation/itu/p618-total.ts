import { totalAttenuation } from '@ortak/core/propagation';
import { number, type Sheet, table } from '../sheets.ts';

const sheet = {
  file: 'itu/P.618-14-Att-Tot.csv',
  entry: '10.9',
  standard: 'ITU-R P.618-14',
  section: '§ 2.5',
  quantity: 'Total attenuation',
  note: 'From the sheet’s own parts: gas, cloud, rain, scintillation.',
  measure: 'absolute',
  tolerance: 1e-9,
} as const;

export const p618TotalByPlace: Sheet = table({
  ...sheet,
  sheet: 'P.618-14 Att_Tot, eight places',
  rows: [26, 73],
  inputs: {
    pPercent: number('L', 'Exceedance percentage, p'),
    gasDb: number('O', 'AG(p)'),
    cloudDb: number('P', 'AC(p)'),
    rainDb: number('Q', 'AR(p)'),
    scintillationDb: number('R', 'AS(p)'),
  },
  kernel: ({ pPercent, ...parts }) => totalAttenuation(parts, pPercent),
  outputs: [
    { symbol: 'AT(p)', column: 'S', header: 'AT (p)', unit: 'dB', ours: (total) => total.attenuationDb },
  ],
});

export const p618TotalByPercent: Sheet = table({
  ...sheet,
  sheet: 'P.618-14 Att_Tot, one place, 0.001 % to 50 %',
  rows: [88, 107],
  inputs: {
    pPercent: number('C', 'Exceedance percentage'),
    scintillationDb: number('F', 'AS(p)'),
    rainDb: number('G', 'AR(p)'),
    cloudDb: number('H', 'AC(p)'),
    gasDb: number('I', 'AG(p)'),
  },
  kernel: ({ pPercent, ...parts }) => totalAttenuation(parts, pPercent),
  outputs: [
    { symbol: 'AT(p)', column: 'K', header: 'AT (p)', unit: 'dB', ours: (total) => total.attenuationDb },
  ],
});
