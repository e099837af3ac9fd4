/** ITU-R P.618-14: log-normal fit of a distribution of rain attenuation, which § 2.2.1.3.1, § 2.2.4.1 and P.1815 need. */
import { DomainError, within } from '../errors.ts';
import { inverseNormalTail, normalTail } from '../math/normal.ts';

const section = 'ITU-R P.618-14 § 2.2.4.1';
const falling = `${section}; attenuation has to fall as the percentage grows`;
/** σ of a distribution of rain attenuation: beyond these it is none. */
const [LEAST_SIGMA, GREATEST_SIGMA] = [0.1, 20];

/** Percentages that § 2.2.1.3.1 and § 2.2.4.1 suggest for the fit. */
export const FIT_PERCENTAGES: readonly number[] = [0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 3, 5];

/** One point of a distribution: an attenuation and the percentage of time for which it is exceeded. */
export interface ExceededAttenuation {
  /** Pi [%], above 0, at most 100 */
  readonly pPercent: number;
  /** Ai [dB], above 0 */
  readonly attenuationDb: number;
}

/** ln A = σ·Q⁻¹(P / Prain) + m. */
export interface LognormalAttenuation {
  /** Prain, probability of rain [%] */
  readonly rainProbabilityPercent: number;
  /** σ of ln A, A in dB */
  readonly sigma: number;
  /** m (or μ) of ln A, A in dB */
  readonly mean: number;
  /** Points of the distribution below the probability of rain: those that were fitted. */
  readonly points: number;
}

/**
 * Least-squares log-normal fit of rain attenuation, conditional on rain.
 * @param distribution points; those at or above the probability of rain are left out, as Step 2 says
 * @param rainProbabilityPercent Prain [%], valid 1e-6…100
 * @throws DomainError for an argument outside its range, where fewer than two points remain, or where the attenuation
 *   does not fall as the percentage grows: σ is then outside 0.1…20
 * @see ITU-R P.618-14 § 2.2.4.1 Steps 1 to 4, equations (34), (35); § 2.2.1.3.1 Steps 1 to 5; ITU-R P.1057 Annex 2
 */
export function fitLognormal(
  distribution: readonly ExceededAttenuation[],
  rainProbabilityPercent: number,
): LognormalAttenuation {
  within('rainProbabilityPercent', rainProbabilityPercent, '%', 1e-6, 100, section);
  let points = 0;
  let sumX = 0;
  let sumY = 0;
  let sumXX = 0;
  let sumXY = 0;
  for (const { pPercent, attenuationDb } of distribution) {
    within('pPercent', pPercent, '%', Number.MIN_VALUE, 100, section);
    if (pPercent >= rainProbabilityPercent) continue;
    const x = inverseNormalTail(pPercent / rainProbabilityPercent); // (35)
    const y = Math.log(
      within('attenuationDb', attenuationDb, 'dB', Number.MIN_VALUE, Number.MAX_VALUE, section),
    );
    points++;
    sumX += x;
    sumY += y;
    sumXX += x * x;
    sumXY += x * y;
  }
  const spread = points * sumXX - sumX * sumX;
  if (points < 2 || !(spread > 0))
    throw new DomainError(
      'points of the distribution below the probability of rain',
      points,
      '',
      2,
      Infinity,
      section,
    );
  const sigma = (points * sumXY - sumX * sumY) / spread;
  within('sigma of the fit', sigma, '', LEAST_SIGMA, GREATEST_SIGMA, falling);
  return { rainProbabilityPercent, sigma, mean: (sumY - sigma * sumX) / points, points };
}

/**
 * Percentage of time for which a log-normal attenuation is exceeded.
 * @param attenuationDb [dB], valid ≥ 0
 * @returns P [%]
 * @throws DomainError for a negative attenuation, NaN, or a fit outside the ranges of `checkedFit`
 * @see ITU-R P.618-14 equation (34)
 */
export function lognormalExceedance(fit: LognormalAttenuation, attenuationDb: number): number {
  const z = standardised(checkedFit(fit), attenuationDb);
  return fit.rainProbabilityPercent * normalTail(z); // (34)
}

/**
 * A fit that came from elsewhere.
 * @param ordinal which of two, for the name in the message
 * @throws DomainError for a probability outside 1e-6…100 %, a mean outside −20…20, or a σ outside 0.1…20
 */
export function checkedFit(fit: LognormalAttenuation, ordinal: '' | 1 | 2 = ''): LognormalAttenuation {
  within(`rainProbability${ordinal}Percent`, fit.rainProbabilityPercent, '%', 1e-6, 100, section);
  within(`mean${ordinal}`, fit.mean, '', -20, 20, section);
  within(`sigma${ordinal}`, fit.sigma, '', LEAST_SIGMA, GREATEST_SIGMA, section);
  return fit;
}

/**
 * (ln A − m)/σ; −∞ for 0 dB.
 * @throws DomainError for an attenuation below 0, or NaN
 */
export function standardised(fit: LognormalAttenuation, attenuationDb: number): number {
  within('attenuationDb', attenuationDb, 'dB', 0, Number.MAX_VALUE, section);
  return (Math.log(attenuationDb) - fit.mean) / fit.sigma;
}
