import {
  type GasAttenuation,
  instantaneousGases,
  statisticalGases,
  type VapourByContent,
  vapourPressureHPa,
  vapourPressureOf,
} from '@ortak/core/propagation';
import { surfaceClimate } from '@ortak/maps';
import { columnAfter } from '../cells.ts';
import { number, type Sheet, type TableOutput, table } from '../sheets.ts';
import { maps } from './maps.ts';

const about = { standard: 'ITU-R P.676-13', measure: 'relative', tolerance: 1e-9 } as const;

export const p676Instantaneous: Sheet = table({
  ...about,
  file: 'itu/P.676-13-A-Gas-A2-INST.csv',
  entry: '11.4',
  sheet: 'P.676-13 A_Gas_A2_INST',
  section: 'Annex 2 § 1.1, 2.1',
  quantity: 'Gaseous attenuation, at one moment',
  rows: [24, 33],
  inputs: {
    pressureHPa: number('C', 'Ps'),
    relativeHumidityPercent: number('D', 'RHs'),
    temperatureK: number('E', 'Ts'),
    frequencyGHz: number('F', 'f'),
    waterVapourDensityGPerM3: number('I', 'ρws'),
    elevationDeg: number('J', 'Elevation angle, θ'),
  },
  kernel: ({ frequencyGHz, elevationDeg, relativeHumidityPercent, ...surface }) => {
    const vapourHPa = vapourPressureHPa(surface.pressureHPa, surface.temperatureK, relativeHumidityPercent);
    return { vapourHPa, surface, gas: instantaneousGases({ frequencyGHz, elevationDeg }, surface) };
  },
  outputs: [
    { symbol: 'e', column: 'G', header: 'es', unit: 'hPa', ours: ({ vapourHPa }) => vapourHPa },
    {
      symbol: 'p',
      column: 'H',
      header: 'ps',
      unit: 'hPa',
      ours: ({ surface, vapourHPa }) => surface.pressureHPa - vapourHPa,
    },
    {
      symbol: 'ρ',
      column: 'I',
      header: 'ρws',
      unit: 'g/m³',
      ours: ({ surface, vapourHPa }) => (216.7 * vapourHPa) / surface.temperatureK,
    },
    {
      symbol: 'γo',
      column: 'K',
      header: 'gO',
      unit: 'dB/km',
      ours: ({ gas }) => gas.oxygen.specificAttenuationDbPerKm,
    },
    { symbol: 'ao', column: 'L', header: 'ao(f)', unit: '', ours: ({ gas }) => gas.oxygen.coefficients.a },
    { symbol: 'bo', column: 'M', header: 'bo(f)', unit: '', ours: ({ gas }) => gas.oxygen.coefficients.b },
    { symbol: 'co', column: 'N', header: 'co(f)', unit: '', ours: ({ gas }) => gas.oxygen.coefficients.c },
    { symbol: 'do', column: 'O', header: 'do(f)', unit: '', ours: ({ gas }) => gas.oxygen.coefficients.d },
    {
      symbol: 'ho',
      column: 'P',
      header: 'hO (km)',
      unit: 'km',
      ours: ({ gas }) => gas.oxygen.equivalentHeightKm,
    },
    {
      symbol: 'Ao, zenith',
      column: 'Q',
      header: 'AO,zenith',
      unit: 'dB',
      ours: ({ gas }) => gas.oxygen.zenithDb,
    },
    {
      symbol: 'Ao',
      column: 'R',
      header: 'AO/Sin(θ)',
      unit: 'dB',
      ours: ({ gas }) => gas.oxygen.attenuationDb,
    },
    {
      symbol: 'γw',
      column: 'AB',
      header: 'gW',
      unit: 'dB/km',
      ours: ({ gas }) => gas.waterVapour.specificAttenuationDbPerKm,
    },
    {
      symbol: 'hw',
      column: 'AC',
      header: 'hW (km)',
      unit: 'km',
      ours: ({ gas }) => gas.waterVapour.equivalentHeightKm,
    },
    {
      symbol: 'Aw, zenith',
      column: 'AD',
      header: 'Awv, zenith',
      unit: 'dB',
      ours: ({ gas }) => gas.waterVapour.zenithDb,
    },
    {
      symbol: 'Aw',
      column: 'AE',
      header: 'Awv,z/Sin(θ)',
      unit: 'dB',
      ours: ({ gas }) => gas.waterVapour.attenuationDb,
    },
    { symbol: 'Agas', column: 'AG', header: 'A_gas', unit: 'dB', ours: ({ gas }) => gas.attenuationDb },
  ],
});

interface Statistical {
  readonly vapourHPa: number;
  readonly dryHPa: number;
  readonly gas: GasAttenuation<VapourByContent>;
}

/** Inputs and outputs of the year; those of the months stand one column to the right, the month having one of its own. */
function statistical(shift: 0 | 1) {
  const at = (column: string) => columnAfter(column, shift);
  const output = (
    symbol: string,
    column: string,
    header: string,
    unit: string,
    ours: (result: Statistical) => number,
  ): TableOutput<unknown, Statistical> => ({ symbol, column: at(column), header, unit, ours });
  return {
    inputs: {
      frequencyGHz: number('G', shift === 0 ? '(GHz)' : 'f'),
      pressureHPa: number(at('H'), 'hPa'),
      elevationDeg: number(at('I'), 'Elevation angle, θ'),
      waterVapourDensityGPerM3: number(at('J'), 'g/m3'),
      temperatureK: number(at('K'), 'K'),
      exceededPressureHPa: number(at('O'), 'Ps(p)'),
      exceededTemperatureK: number(at('P'), 'Ts(p)'),
      exceededDensityGPerM3: number(at('Q'), 'ρws(p)'),
      contentKgPerM2: number(at('AF'), 'Vs(P)'),
    },
    kernel: (row: {
      readonly frequencyGHz: number;
      readonly elevationDeg: number;
      readonly pressureHPa: number;
      readonly temperatureK: number;
      readonly waterVapourDensityGPerM3: number;
      readonly exceededPressureHPa: number;
      readonly exceededTemperatureK: number;
      readonly exceededDensityGPerM3: number;
      readonly contentKgPerM2: number;
    }): Statistical => {
      const exceeded = {
        pressureHPa: row.exceededPressureHPa,
        temperatureK: row.exceededTemperatureK,
        waterVapourDensityGPerM3: row.exceededDensityGPerM3,
      };
      const vapourHPa = vapourPressureOf(row.waterVapourDensityGPerM3, row.temperatureK);
      return {
        vapourHPa,
        dryHPa: row.pressureHPa - vapourHPa,
        gas: statisticalGases(row, row, exceeded, row.contentKgPerM2),
      };
    },
    outputs: [
      output('e', 'L', '(hPA)', 'hPa', ({ vapourHPa }) => vapourHPa),
      output('p', 'M', '(hPA)', 'hPa', ({ dryHPa }) => dryHPa),
      output('γo', 'R', 'gO', 'dB/km', ({ gas }) => gas.oxygen.specificAttenuationDbPerKm),
      output('ao', 'S', 'ao(f)', '', ({ gas }) => gas.oxygen.coefficients.a),
      output('bo', 'T', 'bo(f)', '', ({ gas }) => gas.oxygen.coefficients.b),
      output('co', 'U', 'co(f)', '', ({ gas }) => gas.oxygen.coefficients.c),
      output('do', 'V', 'do(f)', '', ({ gas }) => gas.oxygen.coefficients.d),
      output('ho', 'W', 'hO (km)', 'km', ({ gas }) => gas.oxygen.equivalentHeightKm),
      output('Ao, zenith', 'X', 'AO,zenith', 'dB', ({ gas }) => gas.oxygen.zenithDb),
      output('Ao', 'Y', 'AO/Sin(θ)', 'dB', ({ gas }) => gas.oxygen.attenuationDb),
      output('av', 'AH', 'av(f)', '', ({ gas }) => gas.waterVapour.coefficients.a),
      output('bv', 'AI', 'bv(f)', '', ({ gas }) => gas.waterVapour.coefficients.b),
      output('cv', 'AJ', 'cv(f)', '', ({ gas }) => gas.waterVapour.coefficients.c),
      output('dv', 'AK', 'dv(f)', '', ({ gas }) => gas.waterVapour.coefficients.d),
      output('Kv', 'AL', 'Kv', 'dB/(kg/m²)', ({ gas }) => gas.waterVapour.massAbsorptionDbPerKgM2),
      output('Aw, zenith', 'AM', 'Awv, zenith', 'dB', ({ gas }) => gas.waterVapour.zenithDb),
      output('Aw', 'AN', 'Awv,z/Sin(θ)', 'dB', ({ gas }) => gas.waterVapour.attenuationDb),
      output('Agas', 'AP', 'A_gas', 'dB', ({ gas }) => gas.attenuationDb),
    ],
  };
}

const file = 'itu/P.676-13-A-Gas-A2-STAT.csv';
const section = 'Annex 2 § 1.2, 2.3';
const note = 'From the sheet’s own surface air and columnar content of water vapour.';

export const p676Annual: Sheet = table({
  ...about,
  ...statistical(0),
  file,
  entry: '11.5',
  sheet: 'P.676-13 A_Gas_A2_STAT, the year',
  section,
  quantity: 'Gaseous attenuation, statistical',
  note,
  rows: [24, 100],
});

export const p676Monthly: Sheet = table({
  ...about,
  ...statistical(1),
  file,
  entry: '11.5',
  sheet: 'P.676-13 A_Gas_A2_STAT, months',
  section,
  quantity: 'Gaseous attenuation, statistical',
  note,
  rows: [111, 187],
});

const substituted = {
  column: 'AP',
  header: 'A_gas',
  unit: 'dB',
  rows: 75,
  only: ({ pPercent }: { readonly pPercent: number }) => pPercent >= 0.1,
};

export const p676Substitute: Sheet = table({
  ...about,
  file,
  entry: '11.5',
  sheet: 'P.676-13 A_Gas_A2_STAT, substitute',
  section,
  quantity: 'Gaseous attenuation, statistical',
  withOurMaps: true,
  note:
    'What stands in for the maps of P.2145-0 gives surface air and water vapour: P.836-6, P.1510-1, P.835-7. The tolerance ' +
    'is what the notice beside such a result states, up to 9 % lower and 4 % higher. The two rows below 0.1 % are left out.',
  rows: [24, 100],
  inputs: {
    latitudeDeg: number('C', 'Lat'),
    longitudeDeg: number('D', 'Lon'),
    heightKm: number('E', 'hs - P.1511-3'),
    frequencyGHz: number('G', '(GHz)'),
    elevationDeg: number('I', 'Elevation angle, θ'),
    pPercent: number('N', 'Perct.of exceedance, p'),
    sheetDb: number('AP', 'A_gas'),
  },
  kernel: async ({ frequencyGHz, elevationDeg, pPercent, sheetDb, ...place }) => {
    const climate = await surfaceClimate(maps, place, pPercent);
    const { attenuationDb } = statisticalGases(
      { frequencyGHz, elevationDeg },
      climate.mean,
      climate.exceeded,
      climate.contentKgPerM2,
    );
    return { lowerDb: Math.min(attenuationDb, sheetDb), higherDb: Math.max(attenuationDb, sheetDb) };
  },
  outputs: [
    { ...substituted, symbol: 'Agas, where ours is lower', tolerance: 0.09, ours: ({ lowerDb }) => lowerDb },
    {
      ...substituted,
      symbol: 'Agas, where ours is higher',
      tolerance: 0.04,
      ours: ({ higherDb }) => higherDb,
    },
  ],
});
