/** Functions of P.372-17: noise of sky, Galaxy, Sun, Moon and ground. */
import {
  antennaTemperatureK,
  DISC_DIAMETER_DEG,
  discNoise,
  discNoiseOffAxis,
  galacticBrightnessK,
  groundBrightnessK,
  MEAN_RADIATING_TEMPERATURE_K,
  quietSunK,
  skyTemperature,
} from '@ortak/core/propagation';
import { notNegative, quantity } from './parameter.ts';
import { frequency } from './registry.common.ts';
import { define, type RecommendationFunction } from './registry.ts';

const sources = 'brightness temperature due to extraterrestrial sources';
const surface = 'noise of atmospheric gases and the Earth’s surface';

export const functions: readonly RecommendationFunction[] = [
  define({
    id: 'p372.skyTemperature',
    section: `${surface}; P.618-14 § 3, equation (69)`,
    summary: 'Brightness temperature of the sky through gas, cloud and rain, with the Galaxy behind',
    calls: ['skyTemperature'],
    parameters: [
      quantity('attenuationDb', 'dB', notNegative, 5, 'Total attenuation without scintillation'),
      quantity('galacticK', 'K', [0, 1e8], 1, 'Brightness of the Galaxy behind', 0),
      quantity(
        'mediumTemperatureK',
        'K',
        [100, 350],
        275,
        'Mean radiating temperature of the atmosphere',
        MEAN_RADIATING_TEMPERATURE_K,
      ),
    ],
    call: (row) => skyTemperature(row.attenuationDb, row.galacticK, row.mediumTemperatureK),
  }),
  define({
    id: 'p372.galacticBrightness',
    section: sources,
    summary: 'Brightness temperature of the Galaxy, scaled from the maps at 408 MHz',
    calls: ['galacticBrightnessK'],
    parameters: [
      frequency(0.1, 100, 4),
      quantity(
        'brightnessAt408MHzK',
        'K',
        [0, 1e4],
        50,
        'Brightness at 408 MHz in the direction of the beam',
      ),
    ],
    call: (row) => ({ galacticK: galacticBrightnessK(row.frequencyGHz, row.brightnessAt408MHzK) }),
  }),
  define({
    id: 'p372.quietSun',
    section: sources,
    summary: 'Brightness temperature of the quiet Sun, from readings of the figure',
    calls: ['quietSunK'],
    parameters: [frequency(0.05, 100)],
    call: (row) => ({ brightnessK: quietSunK(row.frequencyGHz) }),
  }),
  define({
    id: 'p372.discNoise',
    section: `${surface}: convolution of pattern and brightness`,
    summary: 'By how much Sun or Moon raise the antenna temperature at the centre of a beam',
    calls: ['discNoise'],
    parameters: [
      quantity('brightnessK', 'K', [0, 1e8], 1e4, 'Brightness temperature of the disc'),
      quantity('beamwidthDeg', '°', [0.001, 180], 0.6, 'Width of the beam at −3 dB'),
      quantity('attenuationDb', 'dB', notNegative, 0.5, 'Attenuation between disc and antenna'),
      quantity('diameterDeg', '°', [0.1, 1], 0.5, 'Diameter of the disc', DISC_DIAMETER_DEG),
    ],
    call: (row) => discNoise(row.brightnessK, row.beamwidthDeg, row.attenuationDb, row.diameterDeg),
  }),
  define({
    id: 'p372.discNoiseOffAxis',
    section: `${surface}: convolution of pattern and brightness`,
    summary: 'The same with Sun or Moon beside the axis of the beam',
    calls: ['discNoiseOffAxis'],
    parameters: [
      quantity('brightnessK', 'K', [0, 1e8], 1e4, 'Brightness temperature of the disc'),
      quantity('beamwidthDeg', '°', [0.001, 180], 0.6, 'Width of the beam at −3 dB'),
      quantity('attenuationDb', 'dB', notNegative, 0.5, 'Attenuation between disc and antenna'),
      quantity('offAxisDeg', '°', [0, 90], 0.3, 'Angle between the axis and the centre of the disc'),
      quantity('diameterDeg', '°', [0.1, 1], 0.5, 'Diameter of the disc', DISC_DIAMETER_DEG),
    ],
    call: (row) =>
      discNoiseOffAxis(row.brightnessK, row.beamwidthDeg, row.attenuationDb, row.offAxisDeg, row.diameterDeg),
  }),
  define({
    id: 'p372.groundBrightness',
    section: surface,
    summary: 'Brightness temperature of the Earth’s surface and the sky that it reflects',
    calls: ['groundBrightnessK'],
    parameters: [
      quantity('emissivity', '', [0, 1], 0.9, 'Emissivity of the surface'),
      quantity('surfaceTemperatureK', 'K', [180, 340], 288, 'Physical temperature of the surface'),
      quantity('skyK', 'K', [0, 350], 20, 'Mean brightness of the sky that is reflected'),
    ],
    call: (row) => ({
      brightnessK: groundBrightnessK(row.emissivity, row.surfaceTemperatureK, row.skyK),
    }),
  }),
  define({
    id: 'p372.antennaTemperature',
    section: `${surface}: convolution of pattern and brightness`,
    summary: 'Antenna noise temperature, brightness weighted by parts of the pattern',
    calls: ['antennaTemperatureK'],
    parameters: [
      quantity(
        'skyFraction',
        '',
        [0, 1],
        0.9,
        'Part of the pattern that sees the sky; the rest sees the ground',
      ),
      quantity('skyK', 'K', [0, 1e8], 20, 'Brightness of the sky'),
      quantity('groundK', 'K', [0, 1e8], 290, 'Brightness of the ground'),
    ],
    call: (row) => ({
      antennaTemperatureK: antennaTemperatureK([
        { fraction: row.skyFraction, brightnessK: row.skyK },
        { fraction: 1 - row.skyFraction, brightnessK: row.groundK },
      ]),
    }),
  }),
];
