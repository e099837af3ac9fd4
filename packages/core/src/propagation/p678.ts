/** ITU-R P.678-3: how much one year differs from the average year, and what risk a margin carries. */
import { within } from '../errors.ts';
import { normalTail } from '../math/normal.ts';
import type { StandardCard } from '../standard.ts';
import type { Notice } from '../working.ts';

export const card: StandardCard = {
  id: 'ITU-R P.678-3',
  title:
    'Characterization of the variability of propagation phenomena and estimation of the risk associated with propagation margin',
  date: '2015-07',
  url: 'https://www.itu.int/rec/R-REC-P.678-3-201507-I/en',
  implemented: [
    'Annex 2: inter-annual variance of rain rate and rain attenuation statistics, equations (1) to (6)',
    'Annex 3: risk that a yearly probability is exceeded, equation (8)',
  ],
  omitted: [
    'Annex 1: year-to-year variation of the worst month (a figure)',
    'Annex 2: equation (7), the error of the prediction method, which the user adds',
    'the digital map of the climatic ratio, whose value comes as an argument',
  ],
  validity: '0.01 % to 2 % of an average year',
};

const minutesOfYear = 525_960; // N
const stepS = 60; // Δt

export interface InterannualVariability {
  /** C, sum of the autocorrelation of rain over a year */
  readonly correlationSum: number;
  /** σE², of the estimation from one year, of the fraction of time */
  readonly estimationVariance: number;
  /** σC², of the climate, of the fraction of time */
  readonly climaticVariance: number;
  /** σ = √(σE² + σC²), in per cent of the year */
  readonly deviationPercent: number;
  readonly notices: readonly Notice[];
}

/**
 * By how much the time of one year for which a rain rate or rain attenuation is exceeded varies about its long-term value.
 * @param pPercent p, long-term [%], valid 1e-6…100; outside 0.01…2 with a notice
 * @param climaticRatio rc, valid 0…5
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.678-3 Annex 2, equations (1) to (6)
 */
export function interannualVariability(pPercent: number, climaticRatio: number): InterannualVariability {
  const p = within('pPercent', pPercent, '%', 1e-6, 100, `${card.id} Annex 2`) / 100;
  const rc = within('climaticRatio', climaticRatio, '', 0, 5, `${card.id} Annex 2`);
  const C = correlationSum(p);
  const estimationVariance = (p * (1 - p) * C) / minutesOfYear; // (5)
  const climaticVariance = (rc * p) ** 2; // (6)
  return {
    correlationSum: C,
    estimationVariance,
    climaticVariance,
    deviationPercent: 100 * Math.sqrt(climaticVariance + estimationVariance), // (1)
    notices:
      p < 1e-4 || p > 0.02
        ? [
            {
              code: 'p678.p-out-of-range',
              source: `${card.id} Annex 2`,
              message: `The inter-annual variance holds for 0.01 % to 2 % of an average year; at ${pPercent} % it is an extrapolation.`,
            },
          ]
        : [],
  };
}

/** C: its terms fall, so the sum over the year ends where one no longer counts. */
function correlationSum(p: number): number {
  const a = 0.0265; // (4)
  const b = -0.0396 * Math.log(p) + 0.286; // (4)
  let half = 0;
  for (let i = 1; i < minutesOfYear; i++) {
    const cU = Math.exp(-a * (i * stepS) ** b); // (3)
    half += cU;
    if (cU < 1e-17) break;
  }
  return 1 + 2 * half; // (2)
}

/**
 * Risk that a threshold is exceeded for more than a given time of one year.
 * @param pPercent p, long-term time for which it is exceeded [%]
 * @param yearlyPercent pr, time of one year [%], valid 0…100
 * @param deviationPercent σ, of `interannualVariability` at p, with any error of the prediction method added to its square [%], above 0
 * @returns risk, 0…1
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.678-3 Annex 3, equation (8)
 */
export function riskOfExceedance(pPercent: number, yearlyPercent: number, deviationPercent: number): number {
  const section = `${card.id} Annex 3`;
  const p = within('pPercent', pPercent, '%', 0, 100, section);
  const pr = within('yearlyPercent', yearlyPercent, '%', 0, 100, section);
  const sigma = within('deviationPercent', deviationPercent, '%', Number.MIN_VALUE, 1e3, section);
  return normalTail((pr - p) / sigma); // (8)
}
