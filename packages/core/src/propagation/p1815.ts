/** ITU-R P.1815-1: difference of rain attenuation between two paths to one satellite. */
import { DomainError, within } from '../errors.ts';
import { normalTail } from '../math/normal.ts';
import { gaussLegendre, integrate } from '../math/quadrature.ts';
import type { StandardCard } from '../standard.ts';
import { type JointExceedance, jointExceedance } from './p618.diversity.ts';
import { type LognormalAttenuation, standardised } from './p618.lognormal.ts';

export const card: StandardCard = {
  id: 'ITU-R P.1815-1',
  title: 'Differential rain attenuation',
  date: '2009-10',
  url: 'https://www.itu.int/rec/R-REC-P.1815-1-200910-I/en',
  implemented: ['Annex 1: annual statistics of differential rain attenuation'],
  omitted: ['Annex 1: worst-month statistics (apply P.841 to the annual percentages)'],
  validity: 'frequencies up to 55 GHz, elevation above about 10°, sites up to at least 250 km apart',
};

/** Two sites that see one satellite. */
export interface SitePair {
  /** Log-normal fits of rain attenuation, from 0.01 % up to the probability of rain */
  readonly site1: LognormalAttenuation;
  readonly site2: LognormalAttenuation;
  /** Between the sites [km], valid 0…20 040 */
  readonly separationKm: number;
}

/** Attenuation of the first path from a to b, and how often it lies there. */
export interface AttenuationBand {
  /** a [dB], valid ≥ 0 */
  readonly fromDb: number;
  /** b, above a [dB] */
  readonly toDb: number;
  /** Pr(A1 ≥ a), by the rain attenuation method itself, not its fit [%], valid 0…100 */
  readonly exceededFromPercent: number;
  /** Pr(A1 ≥ b), the same; at most Pr(A1 ≥ a) [%] */
  readonly exceededToPercent: number;
}

export interface DifferentialAttenuation {
  /** Pr(A1 ≥ a, A2 ≥ d) */
  readonly jointFrom: JointExceedance;
  /** Pr(A1 ≥ b, A2 ≥ d) */
  readonly jointTo: JointExceedance;
  /** Pr(a < A1 ≤ b, A2 ≤ d) [%] */
  readonly probabilityPercent: number;
}

/**
 * Percentage of time for which the attenuation of the first path lies in a band while that of the second is at most d.
 * @param thresholdDb d [dB], valid ≥ 0
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.1815-1 Annex 1
 */
export function attenuationBelow(
  pair: SitePair,
  band: AttenuationBand,
  thresholdDb: number,
): DifferentialAttenuation {
  const inBand = checked(band);
  const at = (attenuationDb: number): JointExceedance =>
    jointExceedance(pair.site1, attenuationDb, pair.site2, thresholdDb, pair.separationKm);
  const jointFrom = at(band.fromDb);
  const jointTo = at(band.toDb);
  const bothHigh = jointFrom.probabilityPercent - jointTo.probabilityPercent;
  return { jointFrom, jointTo, probabilityPercent: Math.max(0, inBand - bothHigh) };
}

/** Pr(a < A1 ≤ b) [%]. */
function checked({ fromDb, toDb, exceededFromPercent, exceededToPercent }: AttenuationBand): number {
  within('fromDb', fromDb, 'dB', 0, 1e6, card.id);
  within('toDb', toDb, 'dB', fromDb, 1e6, card.id);
  within('exceededFromPercent', exceededFromPercent, '%', 0, 100, card.id);
  within('exceededToPercent', exceededToPercent, '%', 0, exceededFromPercent, card.id);
  return exceededFromPercent - exceededToPercent;
}

const rule = gaussLegendre(20);

/**
 * Percentage of time for which the attenuation of the first path lies in a band and exceeds that of the second by c or more.
 *
 * The integral over the band is evaluated to about 1e-12. The validation workbook sums strips of 0.01 dB, half a strip
 * too low at either end: its one example is 8.3e-4 % of the year lower.
 * @param differenceDb c [dB], valid 0…a: within the band A1 is then never below c
 * @returns Pr(a < A1 ≤ b, A2 ≤ A1 − c) [%]
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.1815-1 Annex 1
 */
export function differenceExceeded(pair: SitePair, band: AttenuationBand, differenceDb: number): number {
  const inBand = checked(band);
  const c = within('differenceDb', differenceDb, 'dB', 0, band.fromDb, card.id);
  if (band.fromDb === band.toDb) return 0;
  const { correlation, rainAtBoth } = jointExceedance(pair.site1, 0, pair.site2, 0, pair.separationKm);
  const rho = correlation.attenuation;
  const spread = Math.sqrt(1 - rho ** 2);
  if (spread === 0)
    throw new DomainError('separationKm', pair.separationKm, 'km', Number.MIN_VALUE, 20_040, card.id);

  // Density of z, the standardised ln A1, times the probability that A2 exceeds A1 − c at that z
  const { mean, sigma } = pair.site1;
  const density = (z: number): number => {
    const A1 = Math.exp(mean + sigma * z);
    const above = normalTail((standardised(pair.site2, Math.max(0, A1 - c)) - rho * z) / spread);
    return (above * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
  };
  const low = Math.max(-38, standardised(pair.site1, band.fromDb));
  const high = Math.min(38, standardised(pair.site1, band.toDb));
  const parts = Math.max(1, Math.ceil((high - low) / 0.1));
  let exceeding = 0;
  for (let i = 0; i < parts; i++)
    exceeding += integrate(
      density,
      low + ((high - low) * i) / parts,
      low + ((high - low) * (i + 1)) / parts,
      rule,
    );
  return Math.max(0, inBand - 100 * rainAtBoth * exceeding);
}
