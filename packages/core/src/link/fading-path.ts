/** A path through the atmosphere as a function of the percentage of time alone, and the fades of both ends of a link. */
import { type PercentConstants, rainAtPercent } from '../propagation/chain.percent.ts';

/** What one pass of the attenuation chain at 0.01 % leaves of a path: enough for any percentage up to 5. */
export interface FadingPath {
  /** A0.01 [dB], at least 0 */
  readonly rain001Db: number;
  /** β sin θ of `betaSineAt` */
  readonly betaSine: number;
  /** AG exceeded for 5 % [dB], at least 0 */
  readonly gasDb: number;
  /** AC exceeded for 5 % [dB], at least 0 */
  readonly cloudDb: number;
  /** σ of the scintillation [dB], at least 0 */
  readonly sigmaDb: number;
  /** What the budget counts for gas and cloud with clear sky already [dB], at least 0 */
  readonly clearSkyLossDb: number;
}

/** Attenuation beyond clear sky at one end. */
export interface EndFade {
  /** AT less the clear-sky loss [dB], at least 0 */
  readonly fadeDb: number;
  /** The part of it that absorbs: without scintillation [dB], at least 0 */
  readonly absorptionDb: number;
}

/**
 * Fade of a path exceeded for a percentage of an average year.
 * @param constants of the percentage, at most 5 %
 * @see ITU-R P.618-14 § 2.5, equations (65), (66): AT = AG + √((AR + AC)² + AS²); AR by equation (8), AS by (49)
 */
export function endFadeAt(path: FadingPath, constants: PercentConstants): EndFade {
  const rainDb = rainAtPercent(
    constants,
    path.rain001Db,
    path.rain001Db === 0 ? 0 : Math.log(path.rain001Db),
    path.betaSine,
  );
  const hydrometeorsDb = rainDb + path.cloudDb;
  const scintillationDb = constants.scintillationFactor * path.sigmaDb;
  const totalDb = path.gasDb + Math.sqrt(hydrometeorsDb ** 2 + scintillationDb ** 2);
  return {
    fadeDb: Math.max(0, totalDb - path.clearSkyLossDb),
    absorptionDb: Math.max(0, path.gasDb + hydrometeorsDb - path.clearSkyLossDb),
  };
}

/**
 * The percentages of the two ends that make up an outage of the link: the same at both, as if they always faded at once.
 * Ends that fade independently can come out better or worse.
 */
export function endsTogether(pPercent: number): { readonly upPercent: number; readonly downPercent: number } {
  return { upPercent: pPercent, downPercent: pPercent };
}
