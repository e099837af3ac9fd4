import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../../math/constants.ts';
import { type Direction, unitVector } from '../../math/direction.ts';
import { directionOf } from './planes.ts';

/**
 * Angles about an axis: the distance of (x, y) from the origin is the angle off the axis [deg], x runs parallel to the
 * equator to the east, y to the north (azimuthal equidistant projection).
 */
export interface TangentPlane {
  readonly project: (direction: Direction) => readonly [number, number];
  readonly direction: (x: number, y: number) => Direction;
}

/** The plane of angles about an axis. */
export function tangentPlane(axis: Direction): TangentPlane {
  const [wx, wy, wz] = unitVector(axis);
  const horizontal = Math.hypot(wx, wz) || 1e-300;
  const ux = wz / horizontal;
  const uz = -wx / horizontal;
  const vx = wy * uz;
  const vy = horizontal;
  const vz = -wy * ux;
  return {
    project: (direction) => {
      const [x, y, z] = unitVector(direction);
      const u = ux * x + uz * z;
      const v = vx * x + vy * y + vz * z;
      const sine = Math.hypot(u, v);
      const angle = Math.atan2(sine, wx * x + wy * y + wz * z) * DEGREES_PER_RADIAN;
      const scale = sine > 1e-12 ? angle / sine : DEGREES_PER_RADIAN;
      return [u * scale, v * scale];
    },
    direction: (x, y) => {
      const angle = Math.hypot(x, y);
      const scale = angle > 1e-12 ? Math.sin(angle * RADIANS_PER_DEGREE) / angle : RADIANS_PER_DEGREE;
      const u = x * scale;
      const v = y * scale;
      const w = Math.cos(angle * RADIANS_PER_DEGREE);
      return directionOf(u * ux + v * vx + w * wx, v * vy + w * wy, u * uz + v * vz + w * wz);
    },
  };
}
