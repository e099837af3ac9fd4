/** Functions of P.618-14 § 2.4 to § 8: scintillation, low elevations, the total, sky noise, cross-polarisation. */
import {
  cappedPercent,
  crossPolarisation,
  deepFade,
  type FadingPeriod,
  geoclimaticFactor,
  lowElevationFade,
  meanRadiatingTemperatureK,
  nonGsoExceedance,
  pathCoefficient,
  scaleXpd,
  scintillation,
  skyNoiseIncreaseK,
  skyNoiseK,
  totalAttenuation,
  xpdBelow,
} from '@ortak/core/propagation';
import { anyNumber, notNegative, numbers, quantity, word } from './parameter.ts';
import {
  elevation,
  frequency,
  latitude,
  paired,
  percent,
  polarisationTilt,
  tiltOf,
} from './registry.common.ts';
import { define, type RecommendationFunction } from './registry.ts';

const antenna = [
  quantity('antennaDiameterM', 'm', [0.001, 100], 1.2, 'Antenna diameter'),
  quantity('antennaEfficiency', '', [0, 1], 0.65, 'Antenna efficiency; 0.5 where unknown', 0.5),
  quantity(
    'wetRefractivity',
    'N-units',
    [0, 400],
    42,
    'Wet term of the surface refractivity, median of the year',
  ),
] as const;

const lowPath = [
  frequency(1, 1000, 11),
  quantity('geoclimaticFactor', '', [1e-9, 1e12], 5.8e10, 'Kw, as p618.geoclimaticFactor gives it'),
  latitude,
  quantity('freeSpaceElevationDeg', '°', [-1, 90], 2.5, 'Elevation in the absence of air'),
  quantity('stationHeightKm', 'km', [-1, 10], 0.35, 'Height of the station above mean sea level'),
] as const;

const periods = ['average-year', 'worst-month'] as const satisfies readonly FadingPeriod[];
const period = word('period', periods, 'average-year', 'Average year, or its worst month');

const medium = quantity(
  'mediumTemperatureK',
  'K',
  [100, 350],
  275,
  'Mean radiating temperature of the atmosphere; 275 K in the absence of local data',
  275,
);

export const functions: readonly RecommendationFunction[] = [
  define({
    id: 'p618.scintillation',
    section: '§ 2.4.1, equations (42) to (49)',
    summary: 'Scintillation fade exceeded for a percentage of time, from 5° of elevation',
    calls: ['scintillation', 'scintillationIntensity', 'scintillationAtPercent'],
    parameters: [frequency(1, 1000), elevation(0.1), ...antenna, percent(1e-6, 50)],
    call: (row) => scintillation(row, row.pPercent),
  }),
  define({
    id: 'p618.geoclimaticFactor',
    section: '§ 2.4.2 Step 2, equations (50) to (53), Table 3',
    summary: 'Geoclimatic factor of the average annual worst month',
    calls: ['geoclimaticFactor', 'pathCoefficient'],
    parameters: [
      quantity('gradientPercent', '%', [0, 100], 10, 'Time of refractivity gradients below −100 N-units/km'),
      latitude,
      quantity('stationHeightKm', 'km', [-1, 10], 0.35, 'Height of the station above mean sea level'),
      quantity('overWaterFraction', '', [0, 1], 0, 'Part of the path over water or the coast beside it', 0),
    ],
    call: (row) =>
      geoclimaticFactor(
        row.gradientPercent,
        row.latitudeDeg,
        pathCoefficient(row.stationHeightKm, row.overWaterFraction),
      ),
  }),
  define({
    id: 'p618.deepFade',
    section: '§ 2.4.2 Steps 1 to 3, equations (54) to (56)',
    summary: 'Deep fading near the horizon, 25 dB or more',
    calls: ['deepFade'],
    parameters: [...lowPath, percent(1e-6, 50), period],
    call: (row) => deepFade(row, row.pPercent, row.period),
  }),
  define({
    id: 'p618.lowElevationFade',
    section: '§ 2.4.2, § 2.4.3, equations (57) to (64)',
    summary: 'Scintillation and multipath fading at any elevation',
    calls: ['lowElevationFade'],
    parameters: [...lowPath, ...antenna, percent(1e-6, 50), period],
    call: (row) => lowElevationFade(row, row, row.pPercent, row.period),
  }),
  define({
    id: 'p618.totalAttenuation',
    section: '§ 2.5, equations (65) to (68)',
    summary: 'Total attenuation from its parts',
    calls: ['totalAttenuation', 'cappedPercent'],
    parameters: [
      quantity('gasDb', 'dB', [0, 1e6], 0.7, 'Gaseous attenuation exceeded for the larger of p and 5 %'),
      quantity('cloudDb', 'dB', [0, 1e6], 0.5, 'Cloud attenuation exceeded for the larger of p and 5 %'),
      quantity('rainDb', 'dB', [0, 1e6], 5, 'Rain attenuation exceeded for p; of no effect above 5 %'),
      quantity('scintillationDb', 'dB', [0, 1e6], 0.4, 'Scintillation fade exceeded for p'),
      percent(1e-6, 100),
    ],
    call: ({ pPercent, ...parts }) => ({
      cappedPercent: cappedPercent(pPercent),
      ...totalAttenuation(parts, pPercent),
    }),
  }),
  define({
    id: 'p618.skyNoise',
    section: '§ 3, equation (69)',
    summary: 'Sky noise temperature at a ground station antenna',
    calls: ['skyNoiseK'],
    parameters: [
      quantity('attenuationDb', 'dB', notNegative, 5, 'Total attenuation without scintillation'),
      medium,
    ],
    call: (row) => ({ skyNoiseK: skyNoiseK(row.attenuationDb, row.mediumTemperatureK) }),
  }),
  define({
    id: 'p618.skyNoiseIncrease',
    section: '§ 3, equation (69) at both attenuations',
    summary: 'By how much a fade raises the sky noise above that of clear sky',
    calls: ['skyNoiseIncreaseK'],
    parameters: [
      quantity('fadeDb', 'dB', notNegative, 5, 'Attenuation beyond that of clear sky'),
      quantity('clearSkyDb', 'dB', notNegative, 0.7, 'Attenuation of the clear sky'),
      medium,
    ],
    call: (row) => ({
      skyNoiseIncreaseK: skyNoiseIncreaseK(row.fadeDb, row.clearSkyDb, row.mediumTemperatureK),
    }),
  }),
  define({
    id: 'p618.meanRadiatingTemperature',
    section: '§ 3, equation (70)',
    summary: 'Mean radiating temperature of the atmosphere, clear or cloudy',
    calls: ['meanRadiatingTemperatureK'],
    parameters: [quantity('surfaceTemperatureK', 'K', [180, 340], 288, 'Surface temperature')],
    call: (row) => ({ meanRadiatingTemperatureK: meanRadiatingTemperatureK(row.surfaceTemperatureK) }),
  }),
  define({
    id: 'p618.crossPolarisation',
    section: '§ 4.1, equations (71) to (78); below 6 GHz § 4.3, equation (79)',
    summary: 'Cross-polarisation discrimination not exceeded for a percentage of an average year',
    calls: ['crossPolarisation'],
    parameters: [
      frequency(4, 55),
      elevation(0, 89.9),
      polarisationTilt,
      quantity(
        'rainAttenuationDb',
        'dB',
        [Number.MIN_VALUE, 1e6],
        5,
        'Rain attenuation exceeded for p; at 6 GHz where the frequency is below',
      ),
      percent(1e-6, 100),
    ],
    call: (row) => crossPolarisation(row, row.rainAttenuationDb, row.pPercent),
  }),
  define({
    id: 'p618.xpdScaling',
    section: '§ 4.3, equation (79)',
    summary: 'Cross-polarisation discrimination at one frequency and tilt from that at another',
    calls: ['scaleXpd'],
    parameters: [
      quantity('xpd1Db', 'dB', anyNumber, 25, 'Known discrimination'),
      quantity('frequency1GHz', 'GHz', [1, 1000], 20, 'Its frequency'),
      quantity('polarisationTilt1Deg', '°', [-180, 180], 45, tiltOf('Its tilt')),
      quantity('frequency2GHz', 'GHz', [1, 1000], 30, 'Wanted frequency'),
      quantity('polarisationTilt2Deg', '°', [-180, 180], 20, tiltOf('Wanted tilt')),
    ],
    call: (row) =>
      scaleXpd(
        row.xpd1Db,
        { frequencyGHz: row.frequency1GHz, polarisationTiltDeg: row.polarisationTilt1Deg },
        { frequencyGHz: row.frequency2GHz, polarisationTiltDeg: row.polarisationTilt2Deg },
      ),
  }),
  define({
    id: 'p618.xpdBelow',
    section: '§ 4.2',
    summary: 'Probability that the cross-polarisation discrimination is below a value, given the attenuation',
    calls: ['xpdBelow'],
    parameters: [
      quantity('xpdDb', 'dB', [-100, 200], 22, 'Value of the discrimination'),
      quantity(
        'rainXpdDb',
        'dB',
        [-100, 200],
        25,
        'Discrimination of rain alone, as p618.crossPolarisation gives it',
      ),
    ],
    call: (row) => ({ probability: xpdBelow(row.xpdDb, row.rainXpdDb) }),
  }),
  define({
    id: 'p618.nonGso',
    section: '§ 8 steps d) to f)',
    summary: 'Time for which an impairment is exceeded where the elevation varies',
    calls: ['nonGsoExceedance'],
    parameters: [
      numbers('visiblePercents', '%', [0, 100], [20, 30], 'Time in view within each increment of elevation'),
      numbers('exceededPercents', '%', [0, 100], [0.5, 0.1], 'Part of that time for which it is exceeded'),
    ],
    call: (row) => ({
      exceededPercent: nonGsoExceedance(
        paired('visiblePercents', row.visiblePercents, 'exceededPercents', row.exceededPercents).map(
          ([visiblePercent, exceededPercent]) => ({ visiblePercent, exceededPercent }),
        ),
      ),
    }),
  }),
];
