import { within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';

/** Mean radius of the Earth, (2a + b)/3 of GRS 80 [km]: H. Moritz, Geodetic Reference System 1980. */
const MEAN_RADIUS_KM = 6371.0088;

/** A place on the ground. */
export interface Ground {
  /** North positive [°], −90…90 */
  readonly latitudeDeg: number;
  /** East positive [°], −360…360 */
  readonly longitudeDeg: number;
}

/**
 * Distance of two places along the great circle of a sphere: within 0.6 % of that along the ellipsoid.
 * @returns [km], 0…20 016
 * @throws DomainError for a place outside its ranges
 */
export function greatCircleKm(a: Ground, b: Ground): number {
  for (const { latitudeDeg, longitudeDeg } of [a, b]) {
    within('latitudeDeg', latitudeDeg, '°', -90, 90, 'great circle');
    within('longitudeDeg', longitudeDeg, '°', -360, 360, 'great circle');
  }
  const half = (angleDeg: number): number => Math.sin((angleDeg * RADIANS_PER_DEGREE) / 2) ** 2;
  const cosines = Math.cos(a.latitudeDeg * RADIANS_PER_DEGREE) * Math.cos(b.latitudeDeg * RADIANS_PER_DEGREE);
  const haversine = half(a.latitudeDeg - b.latitudeDeg) + cosines * half(a.longitudeDeg - b.longitudeDeg);
  return 2 * MEAN_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
}
