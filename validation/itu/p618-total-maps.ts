import { climateAt, slantPathAttenuation } from '@ortak/core/propagation';
import { climateGrids } from '@ortak/maps';
import { number, type Sheet, table } from '../sheets.ts';
import { maps } from './maps.ts';

const dB = { unit: 'dB' } as const;

export const p618TotalFromMaps: Sheet = table({
  file: 'itu/P.618-14-Att-Tot.csv',
  entry: '10.9',
  sheet: 'P.618-14 Att_Tot, from our maps',
  standard: 'ITU-R P.618-14',
  section: '§ 2.5',
  quantity: 'Total attenuation',
  withOurMaps: true,
  note:
    'What a user gets who has not imported the official maps of P.840-9 and P.2145-0. Rain and scintillation are those of the sheet. ' +
    'Cloud water comes from P.840-7, which has several times that of P.840-9: the cloud attenuation, and with it the total, is an ' +
    'upper bound, and a notice says so. The tolerances are what these substitutes cost at the eight places.',
  rows: [26, 73],
  measure: 'absolute',
  tolerance: 0.83,
  inputs: {
    latitudeDeg: number('C', 'Lat'),
    longitudeDeg: number('D', 'Lon'),
    stationHeightKm: number('E', 'hs - P.1511-3'),
    frequencyGHz: number('G', 'f'),
    elevationDeg: number('H', 'Elevation angle'),
    antennaDiameterM: number('I', 'Antenna diameter'),
    antennaEfficiency: number('J', 'Ant. Efficiency'),
    polarisationTiltDeg: number('K', 'Polarization tilt angle'),
    pPercent: number('L', 'Exceedance percentage, p'),
  },
  kernel: async ({ pPercent, longitudeDeg, ...path }) => {
    const place = { latitudeDeg: path.latitudeDeg, longitudeDeg, heightKm: path.stationHeightKm };
    const climate = climateAt(await climateGrids(maps, [pPercent], 'monthly'), place, pPercent);
    return slantPathAttenuation(path, climate, pPercent);
  },
  outputs: [
    {
      ...dB,
      symbol: 'AG(p)',
      column: 'O',
      header: 'AG(p)',
      tolerance: 0.06,
      ours: ({ gas }) => gas.attenuationDb,
    },
    { ...dB, symbol: 'AC(p)', column: 'P', header: 'AC(p)', ours: ({ cloud }) => cloud.attenuationDb },
    {
      ...dB,
      symbol: 'AR(p)',
      column: 'Q',
      header: 'AR(p)',
      tolerance: 1e-3,
      ours: ({ rain }) => rain.attenuationDb,
    },
    {
      ...dB,
      symbol: 'AS(p)',
      column: 'R',
      header: 'AS(p)',
      tolerance: 1e-9,
      ours: ({ scintillation }) => scintillation.attenuationDb,
    },
    {
      ...dB,
      symbol: 'AT(p)',
      column: 'S',
      header: 'AT (p)',
      tolerance: 0.81,
      ours: ({ total }) => total.attenuationDb,
    },
  ],
});
