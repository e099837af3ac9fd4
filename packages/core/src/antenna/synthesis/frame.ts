/** Direction cosines about the axis of a reflector: there its far fields are band-limited and shift without change. */
import { DEGREES_PER_RADIAN } from '../../math/constants.ts';
import { type Direction, unitVector } from '../../math/direction.ts';

/** Axes of a reflector in the satellite's frame (x east, y north, z nadir). */
export interface ReflectorFrame {
  readonly boresight: Direction;
  /** Normal to the axis, parallel to the equatorial plane, east. */
  readonly u: readonly [number, number, number];
  /** Completes u and w, northwards. */
  readonly v: readonly [number, number, number];
  /** Along the axis. */
  readonly w: readonly [number, number, number];
}

/** Points of the plane of direction cosines. */
export interface PlanePoints {
  readonly u: Float64Array;
  readonly v: Float64Array;
}

/** Frame of a reflector that points towards `boresight`. */
export function reflectorFrame(boresight: Direction): ReflectorFrame {
  const w = unitVector(boresight);
  const horizontal = Math.hypot(w[0], w[2]);
  const ux = w[2] / horizontal;
  const uz = -w[0] / horizontal;
  return { boresight, u: [ux, 0, uz], v: [w[1] * uz, horizontal, -w[1] * ux], w };
}

/** Direction cosines of a direction; those behind the reflector are not told from those before it. */
export function toPlane(frame: ReflectorFrame, direction: Direction): readonly [number, number] {
  const [x, y, z] = unitVector(direction);
  const { u, v } = frame;
  return [u[0] * x + u[2] * z, v[0] * x + v[1] * y + v[2] * z];
}

/** Direction of a point of the plane within the unit circle, before the reflector. */
export function fromPlane(frame: ReflectorFrame, u: number, v: number): Direction {
  const w = Math.sqrt(Math.max(0, 1 - u * u - v * v));
  const x = frame.u[0] * u + frame.v[0] * v + frame.w[0] * w;
  const y = frame.v[1] * v + frame.w[1] * w;
  const z = frame.u[2] * u + frame.v[2] * v + frame.w[2] * w;
  return {
    azimuthDeg: Math.atan2(x, z) * DEGREES_PER_RADIAN,
    elevationDeg: Math.atan2(y, Math.hypot(x, z)) * DEGREES_PER_RADIAN,
  };
}

/** Directions as points of the plane; NaN stays NaN. */
export function planePoints(frame: ReflectorFrame, directions: readonly Direction[]): PlanePoints {
  const u = new Float64Array(directions.length);
  const v = new Float64Array(directions.length);
  for (const [i, direction] of directions.entries())
    [u[i], v[i]] = toPlane(frame, direction) as [number, number];
  return { u, v };
}
