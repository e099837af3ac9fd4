/** Several satellites in one box, kept apart by their eccentricity and inclination vectors. */
import { within } from '../../errors.ts';
import { type Plane, SYNCHRONOUS_RADIUS_M } from './synchronous.ts';

const SOURCE = 'collocation';

/** Where the vectors of a satellite stand beside those of the box. */
export interface Offset {
  readonly eccentricity: Plane;
  readonly inclinationRad: Plane;
}

/**
 * Offsets of satellites evenly on two circles, so that the difference of any two in inclination is parallel to that in
 * eccentricity: where one passes the plane of the other, they are apart along the radius, wherever they stand along the orbit.
 * @param count of satellites, 2…12
 * @param eccentricity radius of the one circle
 * @param inclinationRad radius of the other [rad]
 * @param directionRad of the first satellite [rad]
 * @see E. M. Soop, Handbook of Geostationary Orbits (1994), colocation
 */
export function separation(
  count: number,
  eccentricity: number,
  inclinationRad: number,
  directionRad: number,
): readonly Offset[] {
  within('number of satellites', count, '', 2, 12, SOURCE);
  return Array.from({ length: count }, (_, k) => {
    const angle = directionRad + (2 * Math.PI * k) / count;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return {
      eccentricity: [eccentricity * x, eccentricity * y],
      inclinationRad: [inclinationRad * x, inclinationRad * y],
    };
  });
}

/** Least distance across the orbit that offsets promise [m]: the smaller of r Δe and r Δi, parallel. */
export function promisedM(a: Offset, b: Offset): number {
  const apart = ([ax, ay]: Plane, [bx, by]: Plane): number => Math.hypot(ax - bx, ay - by);
  return (
    SYNCHRONOUS_RADIUS_M *
    Math.min(apart(a.eccentricity, b.eccentricity), apart(a.inclinationRad, b.inclinationRad))
  );
}

export interface Approach {
  readonly distanceM: number;
  /** After the first sample [s]. */
  readonly timeS: number;
}

/**
 * Least distance of two satellites from their places at the same times, the motion between samples by a parabola of the square.
 * @param a x, y, z [m] of the one, sample after sample; `b` of the other
 */
export function closest(a: Float64Array, b: Float64Array, stepS: number): Approach {
  const count = Math.min(a.length, b.length) / 3;
  within('number of samples', count, '', 1, Infinity, SOURCE);
  const square = (k: number): number =>
    (a[3 * k]! - b[3 * k]!) ** 2 +
    (a[3 * k + 1]! - b[3 * k + 1]!) ** 2 +
    (a[3 * k + 2]! - b[3 * k + 2]!) ** 2;
  let best = { square: square(0), timeS: 0 };
  for (let k = 1; k < count; k++) {
    const here = square(k);
    if (here < best.square) best = { square: here, timeS: k * stepS };
    if (k + 1 >= count) continue;
    const [before, after] = [square(k - 1), square(k + 1)];
    const curve = before - 2 * here + after;
    if (!(here <= before && here <= after && curve > 0)) continue;
    const shift = (before - after) / (2 * curve);
    const lowest = Math.max(0, here - (curve * shift * shift) / 2);
    if (lowest < best.square) best = { square: lowest, timeS: (k + shift) * stepS };
  }
  return { distanceM: Math.sqrt(best.square), timeS: best.timeS };
}
