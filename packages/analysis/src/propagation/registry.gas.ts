/** Functions of P.676-13, P.835-7 and P.453-14: gases, reference atmospheres, refractivity. */
import {
  gasSpecificAttenuation,
  globalAtmosphere,
  instantaneousGases,
  latitudeAtmosphere,
  oxygenCoefficients,
  refractivity,
  SURFACE_WATER_VAPOUR_DENSITY_G_PER_M3,
  saturationPressureHPa,
  slantPathGases,
  slantStatisticalGases,
  statisticalGases,
  vapourCoefficients,
  vapourPressureHPa,
  vapourPressureOf,
  vapourWeibull,
  wetTermMedianNUnits,
} from '@ortak/core/propagation';
import { quantity, word } from './parameter.ts';
import { atmosphere, latitudes, layers } from './registry.atmosphere.ts';
import { elevation, frequency, percent, place } from './registry.common.ts';
import { define, type RecommendationFunction } from './registry.ts';

const path = [frequency(1, 350), elevation(0.1)] as const;

const air = [
  quantity('pressureHPa', 'hPa', [300, 1200], 970, 'Surface pressure'),
  quantity('temperatureK', 'K', [180, 340], 284, 'Surface temperature'),
  quantity('waterVapourDensityGPerM3', 'g/m³', [0, 60], 12, 'Surface water vapour density'),
] as const;

const meanAir = [
  quantity('meanPressureHPa', 'hPa', [300, 1200], 970, 'Mean surface pressure'),
  quantity('meanTemperatureK', 'K', [180, 340], 277, 'Mean surface temperature'),
  quantity('meanWaterVapourDensityGPerM3', 'g/m³', [0, 60], 5.4, 'Mean surface water vapour density'),
] as const;

const meanOf = (
  row: Record<'meanPressureHPa' | 'meanTemperatureK' | 'meanWaterVapourDensityGPerM3', number>,
) => ({
  pressureHPa: row.meanPressureHPa,
  temperatureK: row.meanTemperatureK,
  waterVapourDensityGPerM3: row.meanWaterVapourDensityGPerM3,
});

const content = quantity('contentKgPerM2', 'kg/m²', [0, 200], 26, 'Columnar content of water vapour');

const lowElevation = quantity('elevationDeg', '°', [0.1, 90], 2, 'Elevation, as the antenna sees it');
const heightOfStation = quantity(
  'stationHeightKm',
  'km',
  [-1, 100],
  0.35,
  'Height of the station above mean sea level',
);

export const functions: readonly RecommendationFunction[] = [
  define({
    id: 'p676.specificAttenuation',
    section: 'Annex 1 § 1, equations (1) to (9)',
    summary: 'Specific attenuation of oxygen and water vapour, line by line',
    calls: ['gasSpecificAttenuation', 'prepareAir'],
    parameters: [
      frequency(1, 1000),
      quantity('dryPressureHPa', 'hPa', [0, 2000], 1013.25, 'Pressure without that of the vapour'),
      quantity('temperatureK', 'K', [100, 400], 288.15, 'Temperature'),
      quantity('waterVapourDensityGPerM3', 'g/m³', [0, 100], 7.5, 'Water vapour density'),
    ],
    call: (row) => gasSpecificAttenuation(row.frequencyGHz, row),
  }),
  define({
    id: 'p676.slantPath',
    section: 'Annex 1 § 2.2.1, equations (13) to (19b); § 2.2.4, § 2.2.5, (22a), (23)',
    summary:
      'Gaseous attenuation, bending and excess length of a slant path, layer by layer; the sums over its layers',
    calls: ['slantPathGases', 'layersOf'],
    parameters: [
      frequency(1, 1000),
      elevation(0),
      quantity('lowerHeightKm', 'km', [0, 99.999], 0, 'Height of the lower end', 0),
      quantity('upperHeightKm', 'km', [0.001, 100], 100, 'Height of the upper end; 100 for space', 100),
      atmosphere,
    ],
    call: (row) => {
      const { crossings, ...sums } = slantPathGases(
        row.frequencyGHz,
        row.elevationDeg,
        layers(row.atmosphere, row.lowerHeightKm, row.upperHeightKm),
      );
      return { layers: crossings.length, ...sums };
    },
  }),
  define({
    id: 'p676.oxygenCoefficients',
    section: 'Annex 2 § 1, Part 1',
    summary: 'Coefficients of the equivalent height of oxygen',
    calls: ['oxygenCoefficients'],
    parameters: [frequency(1, 350)],
    call: (row) => oxygenCoefficients(row.frequencyGHz),
  }),
  define({
    id: 'p676.vapourCoefficients',
    section: 'Annex 2 § 2.2, Part 2',
    summary: 'Coefficients of the mass absorption of water vapour',
    calls: ['vapourCoefficients'],
    parameters: [frequency(1, 350)],
    call: (row) => vapourCoefficients(row.frequencyGHz),
  }),
  define({
    id: 'p676.instantaneousByDensity',
    section: 'Annex 2 § 1.1, § 2.1, equations (31), (37)',
    summary: 'Gaseous attenuation at one moment, from the air at the surface',
    calls: ['instantaneousGases', 'oxygenAttenuation', 'vapourByDensity'],
    parameters: [...path, ...air],
    call: (row) => instantaneousGases(row, row),
  }),
  define({
    id: 'p676.instantaneousByContent',
    section: 'Annex 2 § 1.1, § 2.2, equation (31)',
    summary: 'Gaseous attenuation at one moment, the columnar content of water vapour being known',
    calls: ['instantaneousGases', 'oxygenAttenuation', 'vapourByContent'],
    parameters: [...path, ...air, content],
    call: (row) => instantaneousGases(row, row, row.contentKgPerM2),
  }),
  define({
    id: 'p676.statistical',
    section: 'Annex 2 § 1.2, § 2.3, equations (32), (34), (40)',
    summary: 'Gaseous attenuation exceeded for the percentage for which air and vapour are',
    calls: ['statisticalGases', 'oxygenAttenuation', 'vapourByContent'],
    parameters: [...path, ...meanAir, ...air, content],
    call: (row) => statisticalGases(row, meanOf(row), row, row.contentKgPerM2),
  }),
  define({
    id: 'p676.lowElevation',
    section: 'Annex 2 § 1.2, § 2.3; below 5° Annex 1 § 2.2.1',
    summary: 'Gaseous attenuation exceeded for a percentage, below 5° along the layers of Annex 1',
    calls: ['slantStatisticalGases', 'statisticalGases', 'layeredRatio', 'layeredRatios'],
    parameters: [frequency(1, 350), lowElevation, heightOfStation, ...meanAir, ...air, content],
    call: (row) => slantStatisticalGases(row, meanOf(row), row, row.contentKgPerM2),
  }),
  define({
    id: 'p676.vapourWeibull',
    section: 'Annex 2 § 2.4',
    summary: 'Attenuation of water vapour, its columnar content following a Weibull distribution',
    calls: ['vapourWeibull', 'vapourByContent'],
    parameters: [
      ...path,
      ...meanAir,
      quantity('scaleKgPerM2', 'kg/m²', [0, 200], 15, 'Scale of the distribution, of P.2145'),
      quantity('shape', '', [0.1, 100], 1.6, 'Shape of the distribution, of P.2145'),
      percent(1e-4, 100, 5),
    ],
    call: (row) => vapourWeibull(row, meanOf(row), row.scaleKgPerM2, row.shape, row.pPercent),
  }),
  define({
    id: 'p676.vapourPressure',
    section: 'Annex 1 § 1, equation (4)',
    summary: 'Water vapour pressure of a density at a temperature',
    calls: ['vapourPressureOf'],
    parameters: [
      quantity('waterVapourDensityGPerM3', 'g/m³', [0, 100], 7.5, 'Water vapour density'),
      quantity('temperatureK', 'K', [100, 400], 288.15, 'Temperature'),
    ],
    call: (row) => ({ vapourPressureHPa: vapourPressureOf(row.waterVapourDensityGPerM3, row.temperatureK) }),
  }),
  define({
    id: 'p835.globalAtmosphere',
    section: 'Annex 1 § 1, equations (1) to (8)',
    summary: 'Air of the mean annual global reference atmosphere',
    calls: ['globalAtmosphere'],
    parameters: [
      quantity('heightKm', 'km', [0, 100], 5, 'Geometric height above mean sea level'),
      quantity(
        'surfaceDensityGPerM3',
        'g/m³',
        [0, 100],
        7.5,
        'Water vapour density at the surface; 7.5 is that of the Recommendation',
        SURFACE_WATER_VAPOUR_DENSITY_G_PER_M3,
      ),
    ],
    call: (row) => globalAtmosphere(row.heightKm, row.surfaceDensityGPerM3),
  }),
  define({
    id: 'p835.latitudeAtmosphere',
    section: 'Annex 1 § 2 to 4',
    summary: 'Air of a reference atmosphere for a latitude and season',
    calls: ['latitudeAtmosphere'],
    parameters: [
      word('atmosphere', latitudes, 'mid-latitude-summer', 'Low below 22°, mid 22° to 45°, high above'),
      quantity('heightKm', 'km', [0, 100], 5, 'Geometric height above mean sea level'),
    ],
    call: (row) => latitudeAtmosphere(row.atmosphere, row.heightKm),
  }),
  define({
    id: 'p453.refractivity',
    section: 'Annex 1 § 1, equations (1) to (4)',
    summary: 'Radio refractive index of air',
    calls: ['refractivity'],
    parameters: [
      quantity('dryPressureHPa', 'hPa', [0, 2000], 1000, 'Pressure without that of the vapour'),
      quantity('vapourPressureHPa', 'hPa', [0, 200], 10, 'Water vapour pressure'),
      quantity('temperatureK', 'K', [100, 400], 288.15, 'Temperature'),
    ],
    call: (row) => refractivity(row.dryPressureHPa, row.vapourPressureHPa, row.temperatureK),
  }),
  define({
    id: 'p453.saturationPressure',
    section: 'Annex 1 § 1, equation (9)',
    summary: 'Saturation pressure of water vapour',
    calls: ['saturationPressureHPa'],
    parameters: [
      quantity('pressureHPa', 'hPa', [0, 2000], 1013.25, 'Total pressure'),
      quantity(
        'temperatureK',
        'K',
        [193.15, 323.15],
        268.15,
        'Temperature; over water from 233.15, over ice to 273.15',
      ),
      word('over', ['water', 'ice'], 'water', 'Over liquid water or ice', 'water'),
    ],
    call: (row) => ({
      saturationPressureHPa: saturationPressureHPa(row.pressureHPa, row.temperatureK, row.over),
    }),
  }),
  define({
    id: 'p453.vapourPressure',
    section: 'Annex 1 § 1, equations (8), (9)',
    summary: 'Water vapour pressure at a relative humidity over liquid water',
    calls: ['vapourPressureHPa'],
    parameters: [
      quantity('pressureHPa', 'hPa', [0, 2000], 1013.25, 'Total pressure'),
      quantity('temperatureK', 'K', [233.15, 323.15], 288.15, 'Temperature'),
      quantity('humidityPercent', '%', [0, 100], 60, 'Relative humidity'),
    ],
    call: (row) => ({
      vapourPressureHPa: vapourPressureHPa(row.pressureHPa, row.temperatureK, row.humidityPercent),
    }),
  }),
  define({
    id: 'p453.wetTermMedian',
    section: 'Annex 1 § 2.2',
    summary: 'Median wet term of the surface refractivity at a place, from the map',
    calls: ['wetTermMedianNUnits'],
    parameters: [...place],
    call: async ({ latitudeDeg, longitudeDeg }, maps) => ({
      wetTermMedianNUnits: wetTermMedianNUnits(await maps.get('p453-14-nwet-50'), latitudeDeg, longitudeDeg),
    }),
  }),
];
