/** Functions of P.676-13 Annex 1 § 2 to § 4: terrestrial and grazing paths, their other end, dispersion, brightness. */
import {
  blackBodyBrightnessK,
  earthBrightness,
  earthElevation,
  grazingPathGases,
  horizonElevationDeg,
  phaseDispersion,
  skyBrightness,
  spaceElevation,
  terrestrialPathGases,
} from '@ortak/core/propagation';
import { quantity } from './parameter.ts';
import { atmosphere, atmosphereOf, layers } from './registry.atmosphere.ts';
import { elevation, frequency } from './registry.common.ts';
import { define, type RecommendationFunction } from './registry.ts';

const air = [
  quantity('dryPressureHPa', 'hPa', [0, 2000], 1013.25, 'Pressure without that of the vapour'),
  quantity('temperatureK', 'K', [100, 400], 288.15, 'Temperature'),
  quantity('waterVapourDensityGPerM3', 'g/m³', [0, 100], 7.5, 'Water vapour density'),
] as const;
const receiverKm = quantity('lowerHeightKm', 'km', [0, 99.999], 0, 'Height of the lower end', 0);
const ends = [
  quantity('heightKm', 'km', [0, 100], 0.35, 'Height of the station on or near the Earth'),
  quantity('spaceHeightKm', 'km', [0.001, 1e6], 35_786, 'Height of the station in space'),
] as const;

export const functions: readonly RecommendationFunction[] = [
  define({
    id: 'p676.terrestrialPath',
    section: 'Annex 1 § 2.1, equation (10)',
    summary: 'Gaseous attenuation of a terrestrial path',
    calls: ['terrestrialPathGases'],
    parameters: [frequency(1, 1000), quantity('pathLengthKm', 'km', [0, 1000], 10, 'Length'), ...air],
    call: (row) => terrestrialPathGases(row.frequencyGHz, row.pathLengthKm, row),
  }),
  define({
    id: 'p676.grazingPath',
    section: 'Annex 1 § 2.2.2',
    summary: 'Gaseous attenuation of a path that begins downwards, by its grazing height',
    calls: ['grazingPathGases'],
    parameters: [
      frequency(1, 1000),
      quantity('elevationDeg', '°', [-90, 0], -1, 'Apparent elevation, from that of the radio horizon'),
      quantity('lowerHeightKm', 'km', [0, 99.999], 5, 'Height of the lower end'),
      quantity('upperHeightKm', 'km', [0.001, 100], 100, 'Height of the upper end; 100 for space', 100),
      atmosphere,
    ],
    call: (row) => {
      const { descent, ascent, ...sums } = grazingPathGases(row.frequencyGHz, row.elevationDeg, {
        lowerHeightKm: row.lowerHeightKm,
        upperHeightKm: row.upperHeightKm,
        atmosphere: atmosphereOf(row.atmosphere),
      });
      return { ...sums, descentDb: descent.attenuationDb, ascentDb: ascent.attenuationDb };
    },
  }),
  define({
    id: 'p676.horizonElevation',
    section: 'Annex 1 § 2.2.2',
    summary: 'Lowest apparent elevation that does not run into the ground at sea level',
    calls: ['horizonElevationDeg'],
    parameters: [quantity('heightKm', 'km', [0, 1e6], 10, 'Height above mean sea level'), atmosphere],
    call: (row) => ({
      horizonElevationDeg: horizonElevationDeg(row.heightKm, atmosphereOf(row.atmosphere)),
    }),
  }),
  define({
    id: 'p676.spaceElevation',
    section: 'Annex 1 § 2.2.3',
    summary: 'Apparent elevation at the space end of an Earth-space path',
    calls: ['spaceElevation'],
    parameters: [
      quantity('elevationDeg', '°', [-90, 90], 30, 'Apparent elevation at the Earth, from its radio horizon'),
      ...ends,
      atmosphere,
    ],
    call: (row) =>
      spaceElevation(row.elevationDeg, row.heightKm, row.spaceHeightKm, atmosphereOf(row.atmosphere)),
  }),
  define({
    id: 'p676.earthElevation',
    section: 'Annex 1 § 2.2.3',
    summary: 'Apparent elevation at the Earth end of a space-Earth path, where it comes down so far',
    calls: ['earthElevation'],
    parameters: [
      quantity('spaceElevationDeg', '°', [-90, 0], -85, 'Apparent elevation at the station in space'),
      ...ends,
      atmosphere,
    ],
    call: (row) =>
      earthElevation(row.spaceElevationDeg, row.heightKm, row.spaceHeightKm, atmosphereOf(row.atmosphere)),
  }),
  define({
    id: 'p676.phaseDispersion',
    section: 'Annex 1 § 3, equations (24), (25a) to (25d)',
    summary: 'Specific phase dispersion of air, line by line',
    calls: ['phaseDispersion'],
    parameters: [frequency(1, 1000), ...air],
    call: (row) => phaseDispersion(row.frequencyGHz, row),
  }),
  define({
    id: 'p676.blackBodyBrightness',
    section: 'Annex 1 § 4.1, equation (26)',
    summary: 'Brightness temperature of a black body at radio frequency',
    calls: ['blackBodyBrightnessK'],
    parameters: [
      frequency(1, 1000),
      quantity('temperatureK', 'K', [1, 1000], 2.73, 'Physical temperature; 2.73 of the cosmic background'),
    ],
    call: (row) => ({ brightnessK: blackBodyBrightnessK(row.frequencyGHz, row.temperatureK) }),
  }),
  define({
    id: 'p676.skyBrightness',
    section: 'Annex 1 § 4.1',
    summary: 'Brightness temperature of the clear sky, layer by layer',
    calls: ['skyBrightness'],
    parameters: [frequency(1, 1000), elevation(0), receiverKm, atmosphere],
    call: (row) =>
      skyBrightness(row.frequencyGHz, row.elevationDeg, layers(row.atmosphere, row.lowerHeightKm, 100)),
  }),
  define({
    id: 'p676.earthBrightness',
    section: 'Annex 1 § 4.2',
    summary: 'Brightness temperature of the Earth seen from space under a clear sky',
    calls: ['earthBrightness'],
    parameters: [
      frequency(1, 1000),
      elevation(0),
      quantity('emissivity', '', [0, 1], 0.95, 'Emissivity of the surface'),
      quantity('surfaceTemperatureK', 'K', [180, 340], 288, 'Physical temperature of the surface'),
      receiverKm,
      atmosphere,
    ],
    call: (row) => {
      const surface = { emissivity: row.emissivity, temperatureK: row.surfaceTemperatureK };
      const between = layers(row.atmosphere, row.lowerHeightKm, 100);
      return earthBrightness(row.frequencyGHz, row.elevationDeg, surface, between);
    },
  }),
];
