/** Functions of P.678-3, P.841-6, P.1623-1 and P.1815-1: years and months, fades and their slopes, two paths. */
import {
  annualPercent,
  attenuationBelow,
  differenceExceeded,
  fadeDurationModel,
  fadeSlope,
  fadeSlopeModel,
  fadesLongerThan,
  GLOBAL_PARAMETERS,
  interannualVariability,
  riskOfExceedance,
  worstMonthPercent,
} from '@ortak/core/propagation';
import { notNegative, quantity } from './parameter.ts';
import { elevation, frequency, percent } from './registry.common.ts';
import { fitsOf, separation, twoFits } from './registry.p618.rain.ts';
import { define, type RecommendationFunction } from './registry.ts';

const worstMonth = [
  quantity('q1', '', [1, 12], 2.85, 'Q1 of the climate; 2.85 worldwide', GLOBAL_PARAMETERS.q1),
  quantity('beta', '', [0.01, 0.5], 0.13, 'β of the climate; 0.13 worldwide', GLOBAL_PARAMETERS.beta),
] as const;

const band = [
  ...twoFits,
  separation,
  quantity('fromDb', 'dB', [0, 1e6], 2, 'Lower end of the band of the first attenuation'),
  quantity('toDb', 'dB', [0, 1e6], 5, 'Upper end of the band'),
  quantity('exceededFromPercent', '%', [0, 100], 0.35, 'Time for which the lower end is exceeded'),
  quantity('exceededToPercent', '%', [0, 100], 0.07, 'Time for which the upper end is exceeded'),
] as const;

export const functions: readonly RecommendationFunction[] = [
  define({
    id: 'p678.interannualVariability',
    section: 'Annex 2, equations (1) to (6)',
    summary: 'By how much the time of one year for which an attenuation is exceeded varies',
    calls: ['interannualVariability'],
    parameters: [
      percent(1e-6, 100),
      quantity('climaticRatio', '', [0, 5], 0.2, 'Climatic ratio, from the map of P.678'),
    ],
    call: (row) => interannualVariability(row.pPercent, row.climaticRatio),
  }),
  define({
    id: 'p678.riskOfExceedance',
    section: 'Annex 3, equation (8)',
    summary: 'Risk that a threshold is exceeded for more than a given time of one year',
    calls: ['riskOfExceedance'],
    parameters: [
      percent(0, 100, 0.1, 'Percentage of an average year for which it is exceeded'),
      quantity('yearlyPercent', '%', [0, 100], 0.15, 'Percentage of one year'),
      quantity(
        'deviationPercent',
        '%',
        [Number.MIN_VALUE, 1e3],
        0.04,
        'Deviation, as p678.interannualVariability gives it',
      ),
    ],
    call: (row) => ({ risk: riskOfExceedance(row.pPercent, row.yearlyPercent, row.deviationPercent) }),
  }),
  define({
    id: 'p841.worstMonth',
    section: 'Annex 1, equations (1), (2)',
    summary: 'Percentage of the worst month from that of the average year',
    calls: ['worstMonthPercent'],
    parameters: [
      quantity('annualPercent', '%', [1e-9, 100], 0.1, 'Percentage of the average year'),
      ...worstMonth,
    ],
    call: (row) => ({ worstMonthPercent: worstMonthPercent(row.annualPercent, row) }),
  }),
  define({
    id: 'p841.averageYear',
    section: 'Annex 1, equations (1), (2) solved for p',
    summary: 'Percentage of the average year from that of the worst month',
    calls: ['annualPercent'],
    parameters: [
      quantity('worstMonthPercent', '%', [12e-9, 100], 0.5, 'Percentage of the worst month'),
      ...worstMonth,
    ],
    call: (row) => ({ annualPercent: annualPercent(row.worstMonthPercent, row) }),
  }),
  define({
    id: 'p1623.fadeDuration',
    section: 'Annex 1 § 2.2 Steps 1 to 9',
    summary: 'Fades above a threshold that last longer than a duration',
    calls: ['fadeDurationModel', 'fadesLongerThan'],
    parameters: [
      frequency(1, 1000),
      elevation(0.1),
      quantity('attenuationDb', 'dB', [0.01, 200], 5, 'Threshold'),
      quantity('durationS', 's', [1, 1e7], 60, 'Duration'),
      quantity('fadingTimeS', 's', notNegative, 31_557.6, 'Time for which the threshold is exceeded'),
    ],
    call: (row) => {
      const model = fadeDurationModel(row);
      return { ...model, ...fadesLongerThan(model, row.durationS, row.fadingTimeS) };
    },
  }),
  define({
    id: 'p1623.fadeSlope',
    section: 'Annex 1 § 3.2, equations (18) to (22)',
    summary: 'How likely a fade slope is at an attenuation',
    calls: ['fadeSlopeModel', 'fadeSlope'],
    parameters: [
      quantity('attenuationDb', 'dB', [0.001, 200], 5, 'Attenuation'),
      quantity('cutOffHz', 'Hz', [1e-6, 100], 0.02, 'Cut-off of the low-pass filter'),
      quantity('intervalS', 's', [0.01, 1e5], 10, 'Interval over which the slope is taken'),
      quantity('climateParameter', '', [1e-6, 1], 0.01, 'Parameter of climate and elevation', 0.01),
      quantity('slopeDbPerS', 'dB/s', [-1e100, 1e100], 0.05, 'Slope, positive as the attenuation rises'),
    ],
    call: (row) => {
      const model = fadeSlopeModel(row);
      return { ...model, ...fadeSlope(model, row.slopeDbPerS) };
    },
  }),
  define({
    id: 'p1815.attenuationBelow',
    section: 'Annex 1',
    summary: 'Time for which one path lies in a band of attenuation while another is at most at a threshold',
    calls: ['attenuationBelow'],
    parameters: [
      ...band,
      quantity('thresholdDb', 'dB', notNegative, 1, 'Threshold of the second attenuation'),
    ],
    call: (row) => {
      const [site1, site2] = fitsOf(row);
      return attenuationBelow({ site1, site2, separationKm: row.separationKm }, row, row.thresholdDb);
    },
  }),
  define({
    id: 'p1815.differenceExceeded',
    section: 'Annex 1',
    summary: 'Time for which one path lies in a band of attenuation and above another by a difference',
    calls: ['differenceExceeded'],
    parameters: [
      ...band,
      quantity('differenceDb', 'dB', [0, 1e6], 1, 'Difference, at most the lower end of the band'),
    ],
    call: (row) => {
      const [site1, site2] = fitsOf(row);
      const pair = { site1, site2, separationKm: row.separationKm };
      return { exceededPercent: differenceExceeded(pair, row, row.differenceDb) };
    },
  }),
];
