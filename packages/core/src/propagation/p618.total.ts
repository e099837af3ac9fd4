/** ITU-R P.618-14 § 2.5: all sources of attenuation at once. */
import { within } from '../errors.ts';
import type { Notice } from '../working.ts';

const section = 'ITU-R P.618-14 § 2.5';

/** Percentage below which gas and cloud attenuation no longer grow: equations (67), (68). */
export const CAP_PERCENT = 5;

/**
 * Percentage of time for which gas and cloud attenuation enter the total.
 * @param pPercent p [%]
 * @see ITU-R P.618-14 § 2.5, equations (67), (68)
 */
export function cappedPercent(pPercent: number): number {
  return Math.max(pPercent, CAP_PERCENT); // (67) (68)
}

/** Attenuations exceeded for one percentage of time; gas and cloud for `cappedPercent` of it. */
export interface Attenuations {
  /** AG, of P.676: exceeded for `cappedPercent(p)`, or the mean where no statistics are at hand [dB], valid ≥ 0 */
  readonly gasDb: number;
  /** AC, of P.840: exceeded for `cappedPercent(p)` [dB], valid ≥ 0 */
  readonly cloudDb: number;
  /** AR, of § 2.2.1.1: exceeded for p; of no effect above 5 % [dB], valid ≥ 0 */
  readonly rainDb: number;
  /** AS, of § 2.4: exceeded for p [dB], valid ≥ 0 */
  readonly scintillationDb: number;
}

export interface TotalAttenuation {
  readonly parts: Attenuations;
  readonly pPercent: number;
  /** AR + AC, or AC alone above 5 % [dB] */
  readonly hydrometeorsDb: number;
  /** AT [dB] */
  readonly attenuationDb: number;
  readonly notices: readonly Notice[];
}

/**
 * Total attenuation exceeded for a percentage of time.
 * @param pPercent p [%], valid 1e-6…100; outside 0.001…50 with a notice
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 2.5, equations (65), (66)
 */
export function totalAttenuation(parts: Attenuations, pPercent: number): TotalAttenuation {
  const gasDb = within('gasDb', parts.gasDb, 'dB', 0, 1e6, section);
  const cloudDb = within('cloudDb', parts.cloudDb, 'dB', 0, 1e6, section);
  const rainDb = within('rainDb', parts.rainDb, 'dB', 0, 1e6, section);
  const AS = within('scintillationDb', parts.scintillationDb, 'dB', 0, 1e6, section);
  within('pPercent', pPercent, '%', 1e-6, 100, section);
  const hydrometeorsDb = pPercent <= 5 ? rainDb + cloudDb : cloudDb;
  return {
    parts,
    pPercent,
    hydrometeorsDb,
    attenuationDb: gasDb + Math.sqrt(hydrometeorsDb ** 2 + AS ** 2), // (65) (66)
    notices: totalNotices(pPercent),
  };
}

/**
 * What lies outside the range in which the method holds.
 * @see ITU-R P.618-14 § 2.5, first sentence
 */
export function totalNotices(pPercent: number): Notice[] {
  if (pPercent >= 0.001 && pPercent <= 50) return [];
  return [
    {
      code: 'p618.p-out-of-range',
      source: section,
      message: `The total attenuation holds for 0.001 % to 50 % of the time; at ${pPercent} % its result is an extrapolation.`,
    },
  ];
}
