/** Functions of P.837-7, P.838-3, P.839-4 and P.840-9: rain rate, its attenuation, its height, cloud. */
import { within } from '@ortak/core/errors';
import {
  cloudAttenuation,
  cloudCoefficient,
  cloudMassCoefficient,
  lognormalLiquidWater,
  type MonthlyClimate,
  monthlyClimate,
  rainCoefficients,
  rainHeight,
  rainRate,
  rainRate001,
  rainRateExceedance,
  rainStatistics,
  specificAttenuation,
} from '@ortak/core/propagation';
import { cloudWater, type MapStore, MONTHS } from '@ortak/maps';
import { notNegative, numbers, quantity } from './parameter.ts';
import { elevation, frequency, percent, place, polarisationTilt } from './registry.common.ts';
import { define, type RecommendationFunction } from './registry.ts';

const months = [
  numbers(
    'rainfallMm',
    'mm',
    [0, 5000],
    [16, 15, 17, 21, 33, 39, 51, 28, 22, 27, 23, 19],
    'Mean rainfall of the twelve months, January first',
  ),
  numbers(
    'temperatureC',
    '°C',
    [-100, 60],
    [-15, -14, -7, 5, 14, 20, 21, 19, 12, 4, -5, -12],
    'Mean surface temperature of the twelve months',
  ),
] as const;

const rate = quantity('rainRateMmPerH', 'mm/h', notNegative, 20, 'Rain rate');

async function monthsAt(
  maps: MapStore,
  { latitudeDeg, longitudeDeg }: Record<'latitudeDeg' | 'longitudeDeg', number>,
): Promise<MonthlyClimate> {
  const rainfall = await Promise.all(MONTHS.map((month) => maps.get(`p837-7-mt-${month}`)));
  const temperature = await Promise.all(MONTHS.map((month) => maps.get(`p1510-1-t-${month}`)));
  return monthlyClimate(rainfall, temperature, latitudeDeg, longitudeDeg);
}

export const functions: readonly RecommendationFunction[] = [
  define({
    id: 'p837.rainRate001',
    section: 'digital map of R0.01',
    summary: 'Rain rate exceeded for 0.01 % of an average year at a place, from the map',
    calls: ['rainRate001'],
    parameters: [...place],
    call: async ({ latitudeDeg, longitudeDeg }, maps) => ({
      rainRate001MmPerH: rainRate001(await maps.get('p837-7-r001'), latitudeDeg, longitudeDeg),
    }),
  }),
  define({
    id: 'p837.monthlyClimate',
    section: 'Annex 1 Steps 1, 2',
    summary: 'Rainfall and temperature of the months at a place, from the maps',
    calls: ['monthlyClimate'],
    parameters: [...place],
    call: (row, maps) => monthsAt(maps, row),
  }),
  define({
    id: 'p837.rainRate',
    section: 'Annex 1, equations (1) to (5)',
    summary:
      'Rain rate exceeded for a percentage of an average year at a place, iterated from the maps of the months',
    calls: ['monthlyClimate', 'rainStatistics', 'rainRate'],
    parameters: [...place, percent(1e-6, 100)],
    call: async (row, maps) => {
      const climate = await monthsAt(maps, row);
      const statistics = rainStatistics(climate);
      return { ...climate, ...statistics, rainRateMmPerH: rainRate(statistics, row.pPercent) };
    },
  }),
  define({
    id: 'p837.rainRateOfMonths',
    section: 'Annex 1, equations (1) to (5)',
    summary: 'Rain rate exceeded for a percentage of an average year, the climate of the months being known',
    calls: ['rainStatistics', 'rainRate'],
    parameters: [...months, percent(1e-6, 100)],
    call: (row) => {
      const statistics = rainStatistics(row);
      return { ...statistics, rainRateMmPerH: rainRate(statistics, row.pPercent) };
    },
  }),
  define({
    id: 'p837.exceedanceOfMonths',
    section: 'Annex 1, equations (1) to (5)',
    summary:
      'Percentage of an average year for which a rain rate is exceeded, the climate of the months being known',
    calls: ['rainStatistics', 'rainRateExceedance'],
    parameters: [...months, rate],
    call: (row) => {
      const statistics = rainStatistics(row);
      return { ...statistics, exceededPercent: rainRateExceedance(statistics, row.rainRateMmPerH) };
    },
  }),
  define({
    id: 'p838.coefficients',
    section: 'equations (2), (3), Tables 1 to 4',
    summary: 'k and α of the two linear polarisations',
    calls: ['rainCoefficients'],
    parameters: [frequency(1, 1000)],
    call: (row) => rainCoefficients(row.frequencyGHz),
  }),
  define({
    id: 'p838.specificAttenuation',
    section: 'equations (1) to (5)',
    summary: 'Specific attenuation of rain',
    calls: ['specificAttenuation'],
    parameters: [
      frequency(1, 1000),
      elevation(0),
      polarisationTilt,
      quantity('rainRateMmPerH', 'mm/h', [0, 1000], 26, 'Rain rate'),
    ],
    call: (row) => specificAttenuation(row),
  }),
  define({
    id: 'p839.rainHeight',
    section: 'Annex 1',
    summary: 'Mean annual rain height at a place, from the map',
    calls: ['rainHeight'],
    parameters: [...place],
    call: async ({ latitudeDeg, longitudeDeg }, maps) =>
      rainHeight(await maps.get('p839-4-h0'), latitudeDeg, longitudeDeg),
  }),
  define({
    id: 'p840.coefficient',
    section: 'Annex 1 § 2, equations (2) to (11)',
    summary: 'Specific attenuation coefficient of cloud liquid water',
    calls: ['cloudCoefficient'],
    parameters: [
      frequency(0.1, 1000),
      quantity('liquidTemperatureK', 'K', [230, 330], 273.15, 'Temperature of the water'),
    ],
    call: (row) => cloudCoefficient(row.frequencyGHz, row.liquidTemperatureK),
  }),
  define({
    id: 'p840.massCoefficient',
    section: 'Annex 1 § 3, equation (12)',
    summary: 'Attenuation coefficient of the liquid water in a column',
    calls: ['cloudMassCoefficient'],
    parameters: [frequency(0.1, 724.9)],
    call: (row) => cloudMassCoefficient(row.frequencyGHz),
  }),
  define({
    id: 'p840.cloudAttenuation',
    section: 'Annex 1 § 3.1, 3.2, equations (12) to (14)',
    summary: 'Cloud attenuation of a slant path',
    calls: ['cloudAttenuation'],
    parameters: [
      frequency(0.1, 724.9),
      elevation(0.1),
      quantity('liquidWaterKgPerM2', 'kg/m²', [0, 100], 0.5, 'Liquid water content of the column'),
    ],
    call: (row) => cloudAttenuation(row.frequencyGHz, row.elevationDeg, row.liquidWaterKgPerM2),
  }),
  define({
    id: 'p840.liquidWater',
    section: 'Annex 1 § 4',
    summary: 'Liquid water content exceeded for a percentage of an average year at a place, from the maps',
    calls: ['liquidWater'],
    parameters: [...place, percent(1e-6, 100, 5)],
    call: (row, maps) => {
      const p = within('pPercent', row.pPercent, '%', 1e-6, 100, 'ITU-R P.840-9 Annex 1 § 4'); // the maps hold the nearest
      return cloudWater(maps, row.latitudeDeg, row.longitudeDeg, p);
    },
  }),
  define({
    id: 'p840.lognormalLiquidWater',
    section: 'Annex 1 § 3.3, equation (15)',
    summary:
      'Liquid water content exceeded for a percentage of an average year, by its log-normal approximation',
    calls: ['lognormalLiquidWater'],
    parameters: [
      quantity('mean', '', [-50, 5], -3, 'Mean of ln L'),
      quantity('sigma', '', [0, 10], 1.5, 'Deviation of ln L'),
      quantity('probabilityPercent', '%', [0, 100], 45, 'Probability of cloud liquid water'),
      percent(1e-6, 100, 5),
    ],
    call: (row) => ({ liquidWaterKgPerM2: lognormalLiquidWater(row, row.pPercent) }),
  }),
];
