/** ITU-R P.618-14 § 2.2.1.2: how often rain attenuates a slant path at all. */
import { within } from '../errors.ts';
import { bivariateNormalTail } from '../math/bivariate-normal.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import { inverseNormalTail } from '../math/normal.ts';

const section = 'ITU-R P.618-14 § 2.2.1.2';
const notBounds = `${section} (9): where it rains never or always there is no threshold`;

export interface RainAttenuationProbability {
  readonly alpha: number;
  /** d, horizontal projection of the path below the rain */
  readonly horizontalProjectionKm: number;
  /** ρ, correlation of rain over that distance */
  readonly correlation: number;
  /** cB, probability that it rains at both ends */
  readonly bothEnds: number;
  /** P(A > 0) [%] */
  readonly probabilityPercent: number;
}

/**
 * Probability of rain attenuation on a slant path: higher than that of rain at the station, because the path reaches out.
 * @param rainProbabilityPercent P0 annual, probability of rain at the station [%], valid 1e-6…99.9999: at 0 and
 *   100 the path has the same, and (9) no threshold
 * @param slantPathKm LS, from the station to the rain height [km], valid 0…1000; 0 for a station above the rain
 * @param elevationDeg θ [°], valid 0…90
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 2.2.1.2 Steps 1 to 5, equations (9) to (14)
 */
export function rainAttenuationProbability(
  rainProbabilityPercent: number,
  slantPathKm: number,
  elevationDeg: number,
): RainAttenuationProbability {
  const p0 = within('rainProbabilityPercent', rainProbabilityPercent, '%', 1e-6, 99.9999, notBounds) / 100;
  within('slantPathKm', slantPathKm, 'km', 0, 1000, section);
  const theta = within('elevationDeg', elevationDeg, '°', 0, 90, section) * RADIANS_PER_DEGREE;

  const alpha = inverseNormalTail(p0); // (9)
  const d = elevationDeg === 90 ? 0 : slantPathKm * Math.cos(theta); // (12)
  const rho = 0.59 * Math.exp(-d / 31) + 0.41 * Math.exp(-d / 800); // (11)
  const cB = bivariateNormalTail(alpha, alpha, rho); // (13)
  return {
    alpha,
    horizontalProjectionKm: d,
    correlation: rho,
    bothEnds: cB,
    probabilityPercent: slantPathKm === 0 ? 0 : 100 * onPath(p0, d, cB),
  };
}

function onPath(p0: number, d: number, cB: number): number {
  if (d === 0) return p0; // overhead
  return 1 - (1 - p0) * ((cB - p0 ** 2) / (p0 * (1 - p0))) ** p0; // (14)
}
