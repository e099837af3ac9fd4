import { specificAttenuation } from '@ortak/core/propagation';
import { number, type Sheet, table } from '../sheets.ts';

export const p838: Sheet = table({
  file: 'itu/P.838-3-Sp.Att.csv',
  entry: '4',
  sheet: 'P.838-3 Sp.Att',
  standard: 'ITU-R P.838-3',
  quantity: 'Specific attenuation of rain',
  rows: [20, 83],
  measure: 'relative',
  tolerance: 1e-9,
  inputs: {
    elevationDeg: number('F', 'Elevation angle'),
    frequencyGHz: number('G', 'f'),
    rainRateMmPerH: number('H', 'R0,01'),
    polarisationTiltDeg: number('I', 'Polarization tilt angle'),
  },
  kernel: (medium) => specificAttenuation(medium),
  outputs: [
    { symbol: 'kH', column: 'J', header: 'kh', unit: '', ours: ({ kH }) => kH },
    { symbol: 'kV', column: 'K', header: 'kv', unit: '', ours: ({ kV }) => kV },
    { symbol: 'αH', column: 'L', header: 'ah', unit: '', ours: ({ alphaH }) => alphaH },
    { symbol: 'αV', column: 'M', header: 'av', unit: '', ours: ({ alphaV }) => alphaV },
    { symbol: 'k', column: 'N', header: 'k', unit: '', ours: ({ k }) => k },
    { symbol: 'α', column: 'O', header: 'a', unit: '', ours: ({ alpha }) => alpha },
    {
      symbol: 'γR',
      column: 'P',
      header: 'gR (dB/km)',
      unit: 'dB/km',
      ours: (result) => result.specificAttenuationDbPerKm,
    },
  ],
});
