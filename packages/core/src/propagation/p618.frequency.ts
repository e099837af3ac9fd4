/** ITU-R P.618-14 § 2.2.1.3: rain attenuation at one frequency from that at another. */
import { within } from '../errors.ts';
import { inverseNormalTail, normalTail } from '../math/normal.ts';
import type { Notice } from '../working.ts';
import { checkedFit, type LognormalAttenuation, standardised } from './p618.lognormal.ts';

const simple = 'ITU-R P.618-14 § 2.2.1.3.2';
const conditional = 'ITU-R P.618-14 § 2.2.1.3.1';

export interface ScaledAttenuation {
  /** φ(f1) */
  readonly phi1: number;
  /** φ(f2) */
  readonly phi2: number;
  /** H(φ1, φ2, A1) */
  readonly h: number;
  /** A2 [dB] */
  readonly attenuation2Db: number;
  readonly notices: readonly Notice[];
}

/**
 * Rain attenuation at a second frequency that is exceeded as often as a known one at the first.
 * @param attenuation1Db A1, excess rain attenuation at f1 [dB], valid ≥ 0
 * @param frequency1GHz f1 [GHz], valid 1…1000; outside 7…55 with a notice
 * @param frequency2GHz f2 [GHz], valid 1…1000; outside 7…55 with a notice
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 2.2.1.3.2, equations (24) to (26)
 */
export function scaleToFrequency(
  attenuation1Db: number,
  frequency1GHz: number,
  frequency2GHz: number,
): ScaledAttenuation {
  const A1 = within('attenuation1Db', attenuation1Db, 'dB', 0, 1e6, simple);
  const phi1 = phi(within('frequency1GHz', frequency1GHz, 'GHz', 1, 1000, simple));
  const phi2 = phi(within('frequency2GHz', frequency2GHz, 'GHz', 1, 1000, simple));
  const h = 1.12e-3 * Math.sqrt(phi2 / phi1) * (phi1 * A1) ** 0.55; // (26)
  return {
    phi1,
    phi2,
    h,
    attenuation2Db: A1 * (phi2 / phi1) ** (1 - h), // (24)
    notices: [frequency1GHz, frequency2GHz]
      .filter((f) => f < 7 || f > 55)
      .map((f) => ({
        code: 'p618.frequency-out-of-range',
        source: simple,
        message: `Frequency scaling of rain attenuation holds from 7 to 55 GHz; at ${f} GHz its result is an extrapolation.`,
      })),
  };
}

const phi = (f: number): number => f ** 2 / (1 + 1e-4 * f ** 2); // (25)

/** What is known of the attenuation at f2 when that at f1 has just been measured: ln A2 is normal. */
export interface ConditionalAttenuation {
  /** ξ */
  readonly xi: number;
  /** μ2/1 of ln A2, A2 in dB */
  readonly mean: number;
  /** σ2/1 of ln A2 */
  readonly sigma: number;
  readonly notices: readonly Notice[];
}

/**
 * Distribution of rain attenuation at a higher frequency, given the attenuation at a lower one at the same moment.
 * @param attenuation1Db a1, rain attenuation at f1 [dB], valid above 0
 * @param frequency1GHz f1, the lower [GHz], valid 1…1000
 * @param frequency2GHz f2, the higher [GHz], valid f1…19 f1
 * @param fit1 log-normal fit of the long-term distribution at f1
 * @param fit2 the same at f2, from the same source
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 2.2.1.3.1 Steps 6, 7, equations (19) to (21)
 */
export function conditionalOnFrequency(
  attenuation1Db: number,
  frequency1GHz: number,
  frequency2GHz: number,
  fit1: LognormalAttenuation,
  fit2: LognormalAttenuation,
): ConditionalAttenuation {
  within('attenuation1Db', attenuation1Db, 'dB', Number.MIN_VALUE, 1e6, conditional);
  const f1 = within('frequency1GHz', frequency1GHz, 'GHz', 1, 1000, conditional);
  const f2 = within('frequency2GHz', frequency2GHz, 'GHz', f1, 19 * f1, conditional);
  checkedFit(fit1, 1);
  checkedFit(fit2, 2);
  const xi = 0.19 * (f2 / f1 - 1) ** 0.57; // (19)
  const z1 = standardised(fit1, attenuation1Db);
  return {
    xi,
    mean: fit2.mean + fit2.sigma * Math.sqrt(1 - xi ** 2) * z1, // (20), its terms collected
    sigma: fit2.sigma * xi, // (21)
    notices:
      f1 < 19 || f2 > 55
        ? [
            {
              code: 'p618.frequency-out-of-range',
              source: conditional,
              message: `The conditional frequency scaling was tested from 19 to 50 GHz and is recommended up to 55 GHz; between ${f1} and ${f2} GHz its result is an extrapolation.`,
            },
          ]
        : [],
  };
}

/**
 * Risk that the attenuation at f2 exceeds a value.
 * @param attenuation2Db a2 [dB], valid ≥ 0
 * @returns P(A2 > a2 | A1 = a1), 0…1
 * @throws DomainError for a negative attenuation, or NaN
 * @see ITU-R P.618-14 § 2.2.1.3.1, equation (22)
 */
export function conditionalRisk(given: ConditionalAttenuation, attenuation2Db: number): number {
  within('attenuation2Db', attenuation2Db, 'dB', 0, Number.MAX_VALUE, conditional);
  const above = Math.log(attenuation2Db) - given.mean;
  if (given.sigma === 0) return above < 0 ? 1 : 0; // f1 = f2: A2 is known
  return normalTail(above / given.sigma); // (22)
}

/**
 * Attenuation at f2 that is exceeded with a given risk.
 * @param risk P, valid above 0, below 1
 * @returns a2 [dB]
 * @throws DomainError for a risk outside its range
 * @see ITU-R P.618-14 § 2.2.1.3.1, equation (23)
 */
export function attenuationAtRisk(given: ConditionalAttenuation, risk: number): number {
  within('risk', risk, '', 1e-300, 1 - Number.EPSILON, conditional);
  return Math.exp(given.sigma * inverseNormalTail(risk) + given.mean); // (23)
}
