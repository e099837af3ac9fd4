import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from './constants.ts';

/**
 * A direction as a satellite's antenna sees it: elevation over azimuth, both zero towards the centre of the Earth,
 * azimuth positive to the east, elevation positive to the north. With x east, y north and z to nadir, the unit vector
 * is (cos el · sin az, sin el, cos el · cos az): the picture of the Earth with north up and east to the right.
 */
export interface Direction {
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
}

/** Unit vector of a direction in the axes x east, y north, z nadir. */
export function unitVector(direction: Direction): readonly [number, number, number] {
  const az = direction.azimuthDeg * RADIANS_PER_DEGREE;
  const el = direction.elevationDeg * RADIANS_PER_DEGREE;
  return [Math.cos(el) * Math.sin(az), Math.sin(el), Math.cos(el) * Math.cos(az)];
}

/** Direction of a vector of any length in those axes. */
export function directionOf([x, y, z]: readonly [number, number, number]): Direction {
  return {
    azimuthDeg: Math.atan2(x, z) * DEGREES_PER_RADIAN,
    elevationDeg: Math.atan2(y, Math.sqrt(x * x + z * z)) * DEGREES_PER_RADIAN,
  };
}

/**
 * Angle between two directions.
 * @returns angle [deg], 0…180, exact also for directions a micro-degree apart (arctangent of cross and dot product)
 */
export function angleBetweenDeg(a: Direction, b: Direction): number {
  const [ax, ay, az] = unitVector(a);
  const [bx, by, bz] = unitVector(b);
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return Math.atan2(cross, ax * bx + ay * by + az * bz) * DEGREES_PER_RADIAN;
}
