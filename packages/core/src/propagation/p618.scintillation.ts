/** ITU-R P.618-14 § 2.4.1: tropospheric scintillation at elevation angles from 5°. */
import { within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import type { Notice } from '../working.ts';

const section = 'ITU-R P.618-14 § 2.4.1';
const turbulentLayerM = 1000; // hL

/** What the method needs to know of a station, its antenna and its path. */
export interface ScintillationPath {
  /** f [GHz], valid 1…1000; outside 4…55 with a notice */
  readonly frequencyGHz: number;
  /** θ, free-space elevation [°], valid 0.1…90; below 5 with a notice */
  readonly elevationDeg: number;
  /** D, of the earth-station antenna [m], valid 0.001…100 */
  readonly antennaDiameterM: number;
  /** η, antenna efficiency, valid 0…1; 0.5 where unknown */
  readonly antennaEfficiency: number;
  /** Nwet, wet term of the surface refractivity: median of the average year, or of a month or longer [N-units], valid 0…400 */
  readonly wetRefractivity: number;
}

/** Steps 3 to 7: what does not depend on the percentage of time. */
export interface ScintillationIntensity {
  readonly path: ScintillationPath;
  /** σref [dB] */
  readonly referenceSigmaDb: number;
  /** L [m] */
  readonly effectivePathM: number;
  /** Deff [m] */
  readonly effectiveDiameterM: number;
  readonly x: number;
  /** g(x); 0 where the antenna is so large that it averages all scintillation out */
  readonly antennaAveraging: number;
  /** σ [dB] */
  readonly sigmaDb: number;
}

export interface Scintillation extends ScintillationIntensity {
  readonly pPercent: number;
  /** a(p) */
  readonly percentageFactor: number;
  /** As [dB] */
  readonly attenuationDb: number;
  readonly notices: readonly Notice[];
}

/**
 * Standard deviation of the signal due to scintillation, with every intermediate.
 * @throws DomainError for an argument outside the ranges of `ScintillationPath`
 * @see ITU-R P.618-14 § 2.4.1 Steps 3 to 7, equations (42) to (47)
 */
export function scintillationIntensity(path: ScintillationPath): ScintillationIntensity {
  const f = within('frequencyGHz', path.frequencyGHz, 'GHz', 1, 1000, section);
  const sin = Math.sin(within('elevationDeg', path.elevationDeg, '°', 0.1, 90, section) * RADIANS_PER_DEGREE);
  const D = within('antennaDiameterM', path.antennaDiameterM, 'm', 0.001, 100, section);
  const eta = within('antennaEfficiency', path.antennaEfficiency, '', 0, 1, section);
  const Nwet = within('wetRefractivity', path.wetRefractivity, 'N-units', 0, 400, section);

  const referenceSigmaDb = 3.6e-3 + 1e-4 * Nwet; // (42)
  const L = (2 * turbulentLayerM) / (Math.sqrt(sin ** 2 + 2.35e-4) + sin); // (43)
  const Deff = Math.sqrt(eta) * D; // (44)
  const x = (1.22 * Deff ** 2 * f) / L; // (46)
  const g = averaging(x);
  return {
    path,
    referenceSigmaDb,
    effectivePathM: L,
    effectiveDiameterM: Deff,
    x,
    antennaAveraging: g,
    sigmaDb: (referenceSigmaDb * f ** (7 / 12) * g) / sin ** 1.2, // (47)
  };
}

function averaging(x: number): number {
  if (x >= 7) return 0; // Step 6
  const square =
    3.86 * (x ** 2 + 1) ** (11 / 12) * Math.sin((11 / 6) * Math.atan2(1, x)) - 7.08 * x ** (5 / 6);
  return Math.sqrt(Math.max(0, square)); // (45)
}

/**
 * g′(x)/g(x) of equation (45), and dx/dθ [1/rad], both of which the transition to low elevations needs.
 * @see ITU-R P.618-14 § 2.4.3, equations (61) to (63)
 */
export function averagingSlope(intensity: ScintillationIntensity): { gSlope: number; xSlope: number } {
  const { x, effectiveDiameterM, path } = intensity;
  if (x === 0) return { gSlope: 0, xSlope: 0 }; // a point averages nothing out
  const zeta = (11 / 6) * Math.atan2(1, x); // (63)
  const sixth = x ** (1 / 6);
  const power = (x ** 2 + 1) ** (11 / 12);
  const gSlope =
    (1770 * (x ** 2 + 1) + 2123 * sixth * power * (Math.cos(zeta) - x * Math.sin(zeta))) /
    (12 * sixth * (x ** 2 + 1) * (354 * sixth ** 5 - 193 * power * Math.sin(zeta))); // (61)
  const theta = path.elevationDeg * RADIANS_PER_DEGREE;
  const sin = Math.sin(theta);
  const xSlope =
    ((1.22 * effectiveDiameterM ** 2 * path.frequencyGHz) / (2 * turbulentLayerM)) *
    (sin / Math.sqrt(sin ** 2 + 2.35e-4) + 1) *
    Math.cos(theta); // (62)
  return { gSlope, xSlope };
}

/**
 * Scintillation fade depth exceeded for a percentage of the time to which Nwet belongs; allocates nothing.
 * @param pPercent p [%], valid 1e-6…50; up to 0.01 an extrapolation
 * @returns As [dB]
 * @throws DomainError for a percentage outside that range
 * @see ITU-R P.618-14 § 2.4.1 Steps 8, 9, equations (48), (49)
 */
export function scintillationAtPercent(intensity: ScintillationIntensity, pPercent: number): number {
  return percentageFactor(pPercent) * intensity.sigmaDb; // (49)
}

/** a(p) of equation (48); p in %, valid 1e-6…50. */
export function percentageFactor(pPercent: number): number {
  return percentageFactorOfLog(Math.log10(within('pPercent', pPercent, '%', 1e-6, 50, section)));
}

/** The same of log₁₀ p, unchecked, for loops. */
export function percentageFactorOfLog(logP: number): number {
  return -0.061 * logP ** 3 + 0.072 * logP ** 2 - 1.71 * logP + 3; // (48)
}

/**
 * Scintillation fade depth exceeded for a percentage of time, with every intermediate and its notices.
 * @param pPercent p [%], valid 1e-6…50; up to 0.01 with a notice
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 2.4.1 Steps 3 to 9
 */
export function scintillation(path: ScintillationPath, pPercent: number): Scintillation {
  const intensity = scintillationIntensity(path);
  return {
    ...intensity,
    pPercent,
    percentageFactor: percentageFactor(pPercent),
    attenuationDb: scintillationAtPercent(intensity, pPercent),
    notices: scintillationNotices(path, pPercent),
  };
}

/**
 * What lies outside the range in which the method holds.
 * @see ITU-R P.618-14 § 2.4.1, list of parameters and Step 8
 */
export function scintillationNotices(
  path: Pick<ScintillationPath, 'frequencyGHz' | 'elevationDeg'>,
  pPercent: number,
): Notice[] {
  const notices: Notice[] = [];
  const { frequencyGHz, elevationDeg } = path;
  if (frequencyGHz < 4 || frequencyGHz > 55)
    notices.push({
      code: 'p618.frequency-out-of-range',
      source: section,
      message: `The scintillation method holds from 4 to 55 GHz; at ${frequencyGHz} GHz its result is an extrapolation.`,
    });
  if (elevationDeg < 5)
    notices.push({
      code: 'p618.elevation-out-of-range',
      source: section,
      message: `The scintillation method holds from 5° of elevation; at ${Number(elevationDeg.toFixed(2))}° it is an extrapolation, and § 2.4.2 and § 2.4.3 apply, which need the time pL of steep refractivity gradients.`,
    });
  if (pPercent < 0.01)
    notices.push({
      code: 'p618.p-out-of-range',
      source: `${section} Step 8`,
      message: `The scintillation method holds for 0.01 % to 50 % of the time; at ${pPercent} % its result is an extrapolation.`,
    });
  return notices;
}
