/** Functions of P.618-14 § 2.2: rain on one path, at two frequencies, at two sites. */
import {
  attenuationAtRisk,
  conditionalOnFrequency,
  conditionalRisk,
  diversityGain,
  fitLognormal,
  jointExceedance,
  type LognormalAttenuation,
  lognormalExceedance,
  rainAttenuation,
  rainAttenuationProbability,
  scaleToFrequency,
  siteCorrelation,
} from '@ortak/core/propagation';
import { notNegative, numbers, quantity } from './parameter.ts';
import { elevation, frequency, latitude, paired, percent, polarisationTilt } from './registry.common.ts';
import { define, type RecommendationFunction } from './registry.ts';

const rainProbability = [1e-6, 100] as const;
/** Where it rains never or always the methods of sites and paths have no threshold. */
const someRain = [1e-6, 99.9999] as const;
const mean = [-20, 20] as const;
const spread = [0.1, 20] as const;

const mean1 = quantity('mean1', '', mean, -1.7, 'Mean of ln A of the first, A in dB');
const sigma1 = quantity('sigma1', '', spread, 1.3, 'Deviation of ln A of the first');
const mean2 = quantity('mean2', '', mean, -1.6, 'Mean of ln A of the second, A in dB');
const sigma2 = quantity('sigma2', '', spread, 1.35, 'Deviation of ln A of the second');

/** Log-normal fits of two distributions, as `p618.lognormalFit` gives each. */
export const twoFits = [
  quantity('rainProbability1Percent', '%', someRain, 4.5, 'Probability of rain of the first'),
  mean1,
  sigma1,
  quantity('rainProbability2Percent', '%', someRain, 4.8, 'Probability of rain of the second'),
  mean2,
  sigma2,
] as const;

interface TwoFits {
  readonly rainProbability1Percent: number;
  readonly mean1: number;
  readonly sigma1: number;
  readonly rainProbability2Percent: number;
  readonly mean2: number;
  readonly sigma2: number;
}

/** `points` counts what was fitted, which no function of two fits reads. */
export const fitsOf = (row: TwoFits): readonly [LognormalAttenuation, LognormalAttenuation] => [
  { rainProbabilityPercent: row.rainProbability1Percent, mean: row.mean1, sigma: row.sigma1, points: 0 },
  { rainProbabilityPercent: row.rainProbability2Percent, mean: row.mean2, sigma: row.sigma2, points: 0 },
];

export const separation = quantity('separationKm', 'km', [0, 20_040], 25, 'Distance between the sites');

const twoFrequencies = [
  quantity('attenuation1Db', 'dB', [Number.MIN_VALUE, 1e6], 5, 'Rain attenuation at the lower frequency'),
  quantity('frequency1GHz', 'GHz', [1, 1000], 20, 'Lower frequency'),
  quantity('frequency2GHz', 'GHz', [1, 1000], 30, 'Higher frequency, up to 19 times the lower'),
  mean1,
  sigma1,
  mean2,
  sigma2,
] as const;

export const functions: readonly RecommendationFunction[] = [
  define({
    id: 'p618.rain',
    section: '§ 2.2.1.1, equations (1) to (8)',
    summary: 'Rain attenuation exceeded for a percentage of an average year',
    calls: ['rainAttenuation', 'rainAttenuation001', 'scaleToPercent'],
    parameters: [
      latitude,
      quantity('stationHeightKm', 'km', [-1, 100], 0.35, 'Height of the station above mean sea level'),
      elevation(0),
      frequency(1, 1000),
      polarisationTilt,
      quantity('rainRate001MmPerH', 'mm/h', [0, 1000], 26, 'Rain rate exceeded for 0.01 % of the year'),
      quantity('rainHeightKm', 'km', [0, 20], 2.9, 'Rain height above mean sea level'),
      percent(1e-6, 100),
    ],
    call: (row) => rainAttenuation(row, row.pPercent),
  }),
  define({
    id: 'p618.rainProbability',
    section: '§ 2.2.1.2, equations (9) to (14)',
    summary: 'Probability of rain attenuation on a slant path',
    calls: ['rainAttenuationProbability'],
    parameters: [
      quantity('rainProbabilityPercent', '%', someRain, 4.5, 'Probability of rain at the station'),
      quantity('slantPathKm', 'km', [0, 1000], 5, 'Slant path below the rain height'),
      elevation(0),
    ],
    call: (row) => rainAttenuationProbability(row.rainProbabilityPercent, row.slantPathKm, row.elevationDeg),
  }),
  define({
    id: 'p618.frequencyScaling',
    section: '§ 2.2.1.3.2, equations (24) to (26)',
    summary: 'Rain attenuation at a frequency from that at another, exceeded as often',
    calls: ['scaleToFrequency'],
    parameters: [
      quantity('attenuation1Db', 'dB', [0, 1e6], 5, 'Rain attenuation at the first frequency'),
      quantity('frequency1GHz', 'GHz', [1, 1000], 20, 'First frequency'),
      quantity('frequency2GHz', 'GHz', [1, 1000], 30, 'Second frequency'),
    ],
    call: (row) => scaleToFrequency(row.attenuation1Db, row.frequency1GHz, row.frequency2GHz),
  }),
  define({
    id: 'p618.conditionalRisk',
    section: '§ 2.2.1.3.1, equations (19) to (22)',
    summary:
      'Risk that rain attenuation exceeds a value at a higher frequency, that at a lower one being known',
    calls: ['conditionalOnFrequency', 'conditionalRisk'],
    parameters: [
      ...twoFrequencies,
      quantity('attenuation2Db', 'dB', notNegative, 12, 'Rain attenuation at the higher frequency'),
    ],
    call: (row) => {
      const given = conditional(row);
      return { ...given, risk: conditionalRisk(given, row.attenuation2Db) };
    },
  }),
  define({
    id: 'p618.attenuationAtRisk',
    section: '§ 2.2.1.3.1, equations (19) to (21), (23)',
    summary: 'Rain attenuation exceeded with a risk at a higher frequency, that at a lower one being known',
    calls: ['conditionalOnFrequency', 'attenuationAtRisk'],
    parameters: [
      ...twoFrequencies,
      quantity('risk', '', [1e-300, 1 - Number.EPSILON], 0.1, 'Risk that the attenuation is exceeded'),
    ],
    call: (row) => {
      const given = conditional(row);
      return { ...given, attenuation2Db: attenuationAtRisk(given, row.risk) };
    },
  }),
  define({
    id: 'p618.lognormalFit',
    section: '§ 2.2.4.1 Steps 1 to 4, equations (34), (35)',
    summary: 'Log-normal fit of a distribution of rain attenuation',
    calls: ['fitLognormal'],
    parameters: [
      numbers('pPercents', '%', [Number.MIN_VALUE, 100], [0.01, 0.1, 1], 'Percentages of an average year'),
      numbers(
        'attenuationsDb',
        'dB',
        [Number.MIN_VALUE, Number.MAX_VALUE],
        [12, 4.3, 1],
        'Attenuation exceeded for each',
      ),
      quantity('rainProbabilityPercent', '%', rainProbability, 4.5, 'Probability of rain'),
    ],
    call: (row) =>
      fitLognormal(
        paired('pPercents', row.pPercents, 'attenuationsDb', row.attenuationsDb).map(
          ([pPercent, attenuationDb]) => ({ pPercent, attenuationDb }),
        ),
        row.rainProbabilityPercent,
      ),
  }),
  define({
    id: 'p618.lognormalExceedance',
    section: '§ 2.2.4.1, equation (34)',
    summary: 'Percentage of time for which a log-normal attenuation is exceeded',
    calls: ['lognormalExceedance'],
    parameters: [
      quantity('rainProbabilityPercent', '%', rainProbability, 4.5, 'Probability of rain'),
      quantity('mean', '', mean, -1.7, 'Mean of ln A, A in dB'),
      quantity('sigma', '', spread, 1.3, 'Deviation of ln A'),
      quantity('attenuationDb', 'dB', notNegative, 5, 'Attenuation'),
    ],
    call: ({ attenuationDb, ...fit }) => ({
      exceededPercent: lognormalExceedance({ ...fit, points: 0 }, attenuationDb),
    }),
  }),
  define({
    id: 'p618.siteCorrelation',
    section: '§ 2.2.4.1, equations (29), (31)',
    summary: 'Correlation of rain and of rain attenuation at two sites',
    calls: ['siteCorrelation'],
    parameters: [separation],
    call: (row) => siteCorrelation(row.separationKm),
  }),
  define({
    id: 'p618.jointExceedance',
    section: '§ 2.2.4.1, equations (27) to (34)',
    summary: 'Percentage of time for which rain attenuation exceeds a threshold at each of two sites at once',
    calls: ['jointExceedance'],
    parameters: [
      ...twoFits,
      quantity('threshold1Db', 'dB', notNegative, 5, 'Threshold at the first site'),
      quantity('threshold2Db', 'dB', notNegative, 5, 'Threshold at the second site'),
      separation,
    ],
    call: (row) => {
      const [site1, site2] = fitsOf(row);
      return jointExceedance(site1, row.threshold1Db, site2, row.threshold2Db, row.separationKm);
    },
  }),
  define({
    id: 'p618.diversityGain',
    section: '§ 2.2.4.2, equations (37) to (41)',
    summary: 'Gain of diversity between two near sites',
    calls: ['diversityGain'],
    parameters: [
      quantity('separationKm', 'km', [0, 1000], 10, 'Distance between the sites'),
      quantity('attenuationDb', 'dB', [0, 1e6], 7.5, 'Rain attenuation of a single site'),
      frequency(1, 1000),
      elevation(0),
      quantity('baselineAngleDeg', '°', [0, 90], 45, 'Between the azimuth of the path and the baseline'),
    ],
    call: (row) => diversityGain(row),
  }),
];

type TwoFrequencies = Record<
  'attenuation1Db' | 'frequency1GHz' | 'frequency2GHz' | 'mean1' | 'sigma1' | 'mean2' | 'sigma2',
  number
>;

/** Conditional on rain: the probability of rain does not enter. */
function conditional(row: TwoFrequencies) {
  const [fit1, fit2] = fitsOf({ ...row, rainProbability1Percent: 100, rainProbability2Percent: 100 });
  return conditionalOnFrequency(row.attenuation1Db, row.frequency1GHz, row.frequency2GHz, fit1, fit2);
}
