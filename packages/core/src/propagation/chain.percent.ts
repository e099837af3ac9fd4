/**
 * The total of P.618-14 § 2.5 as a function of the percentage alone. Up to 5 % gas and cloud keep their figures of 5 %, rain
 * follows from that of 0.01 % and scintillation from its standard deviation: what one pass of the chain gives at 0.01 % is
 * enough for any percentage between, without maps.
 */
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import { percentageFactor } from './p618.scintillation.ts';
import { CAP_PERCENT, cappedPercent } from './p618.total.ts';

/** The percentages for which air, vapour and cloud must be given, each once. */
export function exceededPercents(pPercents: readonly number[]): readonly number[] {
  return [...new Set(pPercents.map(cappedPercent))];
}

/** Constants of one percentage in equations (8) and (48) of P.618. */
export interface PercentConstants {
  readonly pPercent: number;
  /** Position in `exceededPercents` */
  readonly group: number;
  /** ln(p/0.01) */
  readonly logRatio: number;
  /** 0.655 + 0.033 ln p */
  readonly base: number;
  /** 1 − p, or 0 where β is 0 */
  readonly betaFactor: number;
  /** a(p) */
  readonly scintillationFactor: number;
  /** 1, or 0 where rain does not enter the total */
  readonly rainCounts: 0 | 1;
}

export function percentConstants(pPercents: readonly number[]): readonly PercentConstants[] {
  const groups = exceededPercents(pPercents);
  return pPercents.map((p) => ({ ...constantsOf(p), group: groups.indexOf(cappedPercent(p)) }));
}

/** The constants of one percentage alone. @param p [%], valid 1e-6…50 */
export function constantsOf(p: number): PercentConstants {
  return {
    pPercent: p,
    group: 0,
    logRatio: Math.log(p / 0.01),
    base: 0.655 + 0.033 * Math.log(p),
    betaFactor: p >= 1 ? 0 : 1 - p,
    scintillationFactor: percentageFactor(p),
    rainCounts: p <= CAP_PERCENT ? 1 : 0,
  };
}

/**
 * β sin θ of Step 10 for a percentage below 1 %, without its factor 1 − p.
 * @param absLatitudeDeg |φ| [°]
 * @param sine sin θ
 * @see ITU-R P.618-14 § 2.2.1.1 Step 10
 */
export function betaSineOf(absLatitudeDeg: number, elevationDeg: number, sine: number): number {
  if (absLatitudeDeg >= 36) return 0;
  return sine * (-0.005 * (absLatitudeDeg - 36) + (elevationDeg >= 25 ? 0 : 1.8 - 4.25 * sine));
}

/** The same from the angles alone. @param latitudeDeg φ [°] @param elevationDeg θ [°] */
export function betaSineAt(latitudeDeg: number, elevationDeg: number): number {
  return betaSineOf(Math.abs(latitudeDeg), elevationDeg, Math.sin(elevationDeg * RADIANS_PER_DEGREE));
}

/**
 * Rain attenuation exceeded for a percentage.
 * @param constants of the percentage
 * @param rain001Db A0.01 [dB]
 * @param logRain001 ln A0.01; any number where A0.01 is 0
 * @param betaSine of `betaSineOf`
 * @returns Ap [dB]
 * @see ITU-R P.618-14 § 2.2.1.1 Step 10, equation (8)
 */
export function rainAtPercent(
  constants: PercentConstants,
  rain001Db: number,
  logRain001: number,
  betaSine: number,
): number {
  const exponent = constants.base - 0.045 * logRain001 - constants.betaFactor * betaSine;
  return rain001Db * Math.exp(-exponent * constants.logRatio); // (8)
}

/**
 * Total attenuation.
 * @param hydrometeorsDb AR + AC, or AC alone above 5 % [dB]
 * @returns AT [dB]
 * @see ITU-R P.618-14 § 2.5, equations (65), (66)
 */
export function totalOf(gasDb: number, hydrometeorsDb: number, scintillationDb: number): number {
  return gasDb + Math.sqrt(hydrometeorsDb * hydrometeorsDb + scintillationDb * scintillationDb); // (65), (66)
}
