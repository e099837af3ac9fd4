import { within } from '../errors.ts';
import { normalTail } from './normal.ts';
import { gaussLegendre, integrate } from './quadrature.ts';

const rule = gaussLegendre(20);

/**
 * Probability that two standard normal variables exceed h and k together; absolute error below 2e-14.
 *
 * Up to |ρ| = 0.925 Plackett's integral over the correlation, in the angle arcsin ρ; above it what remains to
 * perfect correlation, after the singular part has been taken out in closed form.
 * @param h threshold of the first variable, any number
 * @param k threshold of the second, any number
 * @param rho ρ, correlation of the two, valid −1…1
 * @returns Pr(X > h, Y > k), 0…1
 * @throws DomainError for NaN, or a correlation outside −1…1
 * @see A. Genz, Statistics and Computing 14 (2004) 251–260, after Z. Drezner and G. O. Wesolowsky, Journal of
 *   Statistical Computation and Simulation 35 (1989) 101–107, to which ITU-R P.618-14 refers
 */
export function bivariateNormalTail(h: number, k: number, rho: number): number {
  within('rho', rho, '', -1, 1, 'bivariate normal distribution');
  const pH = normalTail(h);
  const pK = normalTail(k);
  if (pH === 0 || pK === 0) return 0;
  if (pH === 1) return pK;
  if (pK === 1) return pH;
  if (Math.abs(rho) < 0.925) {
    const radius = (h * h + k * k) / 2;
    const density = (angle: number): number => {
      const sine = Math.sin(angle);
      return Math.exp((sine * h * k - radius) / (1 - sine * sine));
    };
    return clamp(pH * pK + integrate(density, 0, Math.asin(rho), rule) / (2 * Math.PI), pH, pK);
  }
  if (rho < 0) return clamp(pH - nearPerfect(h, -k, -rho), pH, pK); // Y > k is −Y < −k
  return clamp(nearPerfect(h, k, rho), pH, pK);
}

/** The same for 0.925 ≤ ρ ≤ 1. */
function nearPerfect(h: number, k: number, rho: number): number {
  const together = normalTail(Math.max(h, k)); // ρ = 1
  if (rho === 1) return together;
  const hk = h * k;
  const variance = (1 - rho) * (1 + rho);
  const width = Math.sqrt(variance);
  const gap = Math.abs(h - k);
  const gap2 = gap * gap;
  const apart = normalTail(gap / width);
  const c = (4 - hk) / 8;
  const d = (12 - hk) / 16;

  // ∫ over 0…√(1 − ρ²) of the first terms of a series in t², times exp(−(gap²/t² + hk)/2), in closed form
  const singular =
    width *
      Math.exp(-(gap2 / variance + hk) / 2) *
      (1 - (c * (gap2 - variance) * (1 - (d * gap2) / 5)) / 3 + (c * d * variance * variance) / 5) -
    (apart === 0
      ? 0 // exp(−hk/2) may be infinite there
      : Math.exp(-hk / 2) *
        Math.sqrt(2 * Math.PI) *
        apart *
        gap *
        (1 - (c * gap2 * (1 - (d * gap2) / 5)) / 3));
  const remainder = integrate(
    (t) => {
      const t2 = t * t;
      const root = Math.sqrt(1 - t2);
      const series = 1 + c * t2 * (1 + d * t2);
      return (
        Math.exp(-(gap2 / t2 + hk) / 2) * (Math.exp((-hk * (1 - root)) / (2 * (1 + root))) / root - series)
      );
    },
    0,
    width,
    rule,
  );
  return together - (singular + remainder) / (2 * Math.PI);
}

/** No joint probability is below 0 or above either of its parts; rounding must not put it there. */
function clamp(probability: number, pH: number, pK: number): number {
  return Math.min(Math.max(probability, 0, pH + pK - 1), pH, pK);
}
