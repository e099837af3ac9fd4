/**
 * Wear of a solar array in the radiation belts: a model with its formula, not a measurement. The dose is counted in days at the
 * heart of the belt; how much of it a cell takes is for its maker to say.
 */
import { within } from '../../errors.ts';
import type { OrbitElements } from '../equinoctial.ts';
import { EARTH_SHADOW_RADIUS_M } from '../shadow.ts';

const SOURCE = 'wear of a solar array';

/** The bell curve of a belt over the dipole's shells, and what its dose does. */
export interface Belt {
  /** Shell of the heart L₀ and width (1 σ) [Earth radii]. */
  readonly heart: number;
  readonly width: number;
  /** C and Φ₀ [d] of P = P₀ (1 − C log₁₀(1 + Φ/Φ₀)). */
  readonly lossFactor: number;
  readonly kneeDays: number;
}

const POINTS = 72;

/**
 * Share of the full dose of the heart that a revolution takes: the mean over time of exp(−(L − L₀)²/2w²), L = r/(R cos²φ), the shell of
 * a dipole along the Earth's axis.
 * @throws DomainError for a belt without width
 */
export function doseShare(orbit: OrbitElements, { heart, width }: Belt): number {
  within('heart', heart, 'Earth radii', 1, 10, SOURCE);
  within('width', width, 'Earth radii', 0.01, 10, SOURCE);
  const { semiMajorAxisM, eccentricity: e } = orbit;
  const tilt = Math.sin((orbit.inclinationDeg * Math.PI) / 180);
  const perigee = (orbit.argumentOfPerigeeDeg * Math.PI) / 180;
  let sum = 0;
  for (let i = 0; i < POINTS; i++) {
    // equal steps of the eccentric anomaly; time goes with 1 − e cos E
    const E = (2 * Math.PI * (i + 0.5)) / POINTS;
    const nearness = 1 - e * Math.cos(E);
    const anomaly = Math.atan2(Math.sqrt(1 - e * e) * Math.sin(E), Math.cos(E) - e);
    const sine = tilt * Math.sin(anomaly + perigee);
    const shell = (semiMajorAxisM * nearness) / EARTH_SHADOW_RADIUS_M / (1 - sine * sine);
    sum += nearness * Math.exp(-0.5 * ((shell - heart) / width) ** 2);
  }
  return sum / POINTS;
}

/**
 * What a dose leaves of the power, by a logarithmic law: a choice of the model, to be set to the curve of a cell.
 * @param doseDays Φ, days at the heart of the belt
 * @returns 0…1
 */
export function powerLeft(doseDays: number, { lossFactor, kneeDays }: Belt): number {
  within('dose', doseDays, 'd', 0, 1e6, SOURCE);
  within('knee', kneeDays, 'd', 1e-6, 1e6, SOURCE);
  return Math.max(0, 1 - lossFactor * Math.log10(1 + doseDays / kneeDays));
}
