import { type Air, type GasSpecificAttenuation, gasSpecificAttenuation } from '@ortak/core/propagation';
import { lineShape, type PreparedAir, prepareAir } from '../../packages/core/src/propagation/p676.ts';
import { number, type Sheet, table, text } from '../sheets.ts';

const about = {
  file: 'itu/P.676-13-SpAtt.csv',
  entry: '11.1',
  standard: 'ITU-R P.676-13',
  section: 'Annex 1 § 1',
  measure: 'relative',
  tolerance: 1e-9,
} as const;

/** The air of Figure 1, that of the long table too, which does not repeat it. */
const standard: Air = { dryPressureHPa: 1013.25, temperatureK: 288.15, waterVapourDensityGPerM3: 7.5 };

interface Lines {
  readonly frequencyGHz: number;
  readonly air: PreparedAir;
  readonly gas: GasSpecificAttenuation;
}

/** Columns headed by their frequency, a row for each quantity. */
const onItsSide = {
  inputs: {
    heading: text('19', ''),
    dryPressureHPa: number('20', 'p'),
    temperatureK: number('22', 'T'),
    waterVapourDensityGPerM3: number('23', 'r'),
  },
  kernel: ({ heading, ...given }: { readonly heading: string } & Air): Lines => {
    const frequencyGHz = Number(heading.replace(/ GHz$/, ''));
    const air = prepareAir(given);
    return { frequencyGHz, air, gas: gasSpecificAttenuation(frequencyGHz, air) };
  },
};

export const p676OxygenLines: Sheet = table({
  ...about,
  ...onItsSide,
  sheet: 'P.676-13 SpAtt, intermediates of oxygen',
  quantity: 'Specific attenuation of gases',
  rows: ['E', 'I'],
  outputs: [
    { symbol: 'e', column: '21', header: 'e', unit: 'hPa', ours: ({ gas }) => gas.vapourPressureHPa },
    { symbol: 'S1', column: '24', header: 'Si(1)', unit: '', ours: ({ air }) => air.oxygen.strength[0]! },
    {
      symbol: 'F1',
      column: '25',
      header: 'Fi(1)',
      unit: '1/GHz',
      ours: ({ air, frequencyGHz }) => lineShape(air.oxygen, 0, frequencyGHz),
    },
    { symbol: 'd', column: '26', header: 'd', unit: 'GHz', ours: ({ gas }) => gas.debyeWidthGHz },
    {
      symbol: 'N″oxygen',
      column: '27',
      header: 'N"oxygen',
      unit: 'N-units',
      ours: ({ gas }) => gas.oxygenNUnits,
    },
    { symbol: 'γo', column: '28', header: 'go', unit: 'dB/km', ours: ({ gas }) => gas.oxygenDbPerKm },
  ],
});

export const p676VapourLines: Sheet = table({
  ...about,
  ...onItsSide,
  sheet: 'P.676-13 SpAtt, intermediates of water vapour',
  quantity: 'Specific attenuation of gases',
  rows: ['N', 'R'],
  outputs: [
    { symbol: 'e', column: '21', header: 'e', unit: 'hPa', ours: ({ gas }) => gas.vapourPressureHPa },
    {
      symbol: 'S1',
      column: '24',
      header: 'Si(1)',
      unit: '',
      ours: ({ air }) => air.waterVapour.strength[0]!,
    },
    {
      symbol: 'F1',
      column: '25',
      header: 'Fi(1)',
      unit: '1/GHz',
      ours: ({ air, frequencyGHz }) => lineShape(air.waterVapour, 0, frequencyGHz),
    },
    {
      symbol: 'N″water vapour',
      column: '27',
      header: "N''water vapour",
      unit: 'N-units',
      ours: ({ gas }) => gas.waterVapourNUnits,
    },
    { symbol: 'γw', column: '28', header: 'gw', unit: 'dB/km', ours: ({ gas }) => gas.waterVapourDbPerKm },
  ],
});

export const p676Specific: Sheet = table({
  ...about,
  sheet: 'P.676-13 SpAtt, 1 to 350 GHz',
  quantity: 'Specific attenuation of gases',
  rows: [34, 383],
  inputs: { frequencyGHz: number('C', 'F') },
  kernel: ({ frequencyGHz }) => gasSpecificAttenuation(frequencyGHz, standard),
  outputs: [
    { symbol: 'γo', column: 'D', header: 'go', unit: 'dB/km', ours: (gas) => gas.oxygenDbPerKm },
    { symbol: 'γw', column: 'E', header: 'gw', unit: 'dB/km', ours: (gas) => gas.waterVapourDbPerKm },
    { symbol: 'γ', column: 'F', header: 'g', unit: 'dB/km', ours: (gas) => gas.specificAttenuationDbPerKm },
  ],
});
