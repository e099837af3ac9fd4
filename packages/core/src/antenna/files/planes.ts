/**
 * Coordinates of pattern grids and the directions that they mean.
 *
 * The antenna's axes of a GRASP file are taken as x west, y north and z to nadir, the right-handed frame whose azimuth
 * counts to the east: GRASP's elevation over azimuth is then `Direction` itself.
 */
import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../../math/constants.ts';
import { type Direction, unitVector } from '../../math/direction.ts';

export type GridPlane =
  | 'u-v'
  | 'elevation-over-azimuth'
  | 'elevation-and-azimuth'
  | 'azimuth-over-elevation'
  | 'theta-phi'
  | 'elevation-over-azimuth-edx'
  | 'azimuth-over-elevation-edx';

/**
 * IGRID → coordinates, with the unit vector (x, y, z) that GRASP gives for each. The manual was not at hand; numbers and vectors
 * are those that the public reader graspfile quotes from it, and three other public readers have the same names for 9 and 10.
 */
export const GRID_PLANES: ReadonlyMap<number, GridPlane> = new Map([
  [1, 'u-v'], // (u, v, √(1 − u² − v²))
  [4, 'elevation-over-azimuth'], // (−sin Az cos El, sin El, cos Az cos El)
  [5, 'elevation-and-azimuth'], // Az = −θ cos φ, El = θ sin φ
  [6, 'azimuth-over-elevation'], // (−sin Az, cos Az sin El, cos Az cos El)
  [7, 'theta-phi'], // (sin θ cos φ, sin θ sin φ, cos θ), columns φ, rows θ
  [9, 'azimuth-over-elevation-edx'], // (sin Az cos El, sin El, cos Az cos El)
  [10, 'elevation-over-azimuth-edx'], // (sin Az, cos Az sin El, cos Az cos El)
]);

/** What the columns and rows of a grid are, in words with their unit. */
export const PLANE_WORDS: Readonly<Record<GridPlane, string>> = {
  'u-v': 'u × v',
  'elevation-over-azimuth': 'azimuth × elevation, elevation over azimuth [°]',
  'elevation-and-azimuth': 'azimuth × elevation, −θ cos φ and θ sin φ [°]',
  'azimuth-over-elevation': 'azimuth × elevation, azimuth over elevation [°]',
  'theta-phi': 'φ × θ [°]',
  'elevation-over-azimuth-edx': 'azimuth × elevation, elevation over azimuth by EDX [°]',
  'azimuth-over-elevation-edx': 'azimuth × elevation, azimuth over elevation by EDX [°]',
};

/**
 * Grid coordinates of directions; φ comes in −180…180.
 * @param from first direction to take
 * @param to one after the last
 * @param outX receives the column coordinate, from its index 0
 * @param outY receives the row coordinate; NaN where the plane has no point for the direction
 */
export function planeCoordinates(
  plane: GridPlane,
  azimuthsDeg: Float64Array,
  elevationsDeg: Float64Array,
  from: number,
  to: number,
  outX: Float64Array,
  outY: Float64Array,
): void {
  if (plane === 'elevation-over-azimuth' || plane === 'azimuth-over-elevation-edx') {
    const sign = plane === 'elevation-over-azimuth' ? 1 : -1;
    for (let i = from; i < to; i++) {
      outX[i - from] = sign * azimuthsDeg[i]!;
      outY[i - from] = elevationsDeg[i]!;
    }
    return;
  }
  for (let i = from; i < to; i++) {
    const az = azimuthsDeg[i]! * RADIANS_PER_DEGREE;
    const el = elevationsDeg[i]! * RADIANS_PER_DEGREE;
    const cosEl = Math.cos(el);
    const x = -cosEl * Math.sin(az);
    const y = Math.sin(el);
    const z = cosEl * Math.cos(az);
    switch (plane) {
      case 'u-v':
        outX[i - from] = x;
        outY[i - from] = z < 0 ? Number.NaN : y;
        break;
      case 'azimuth-over-elevation':
      case 'elevation-over-azimuth-edx':
        outX[i - from] =
          (plane === 'azimuth-over-elevation' ? -1 : 1) * Math.asin(clamp(x)) * DEGREES_PER_RADIAN;
        outY[i - from] = Math.atan2(y, z) * DEGREES_PER_RADIAN;
        break;
      default: {
        const sine = Math.sqrt(x * x + y * y);
        const theta = Math.atan2(sine, z) * DEGREES_PER_RADIAN;
        if (plane === 'theta-phi') {
          outX[i - from] = Math.atan2(y, x) * DEGREES_PER_RADIAN;
          outY[i - from] = theta;
        } else {
          const scale = sine > 1e-12 ? theta / sine : DEGREES_PER_RADIAN;
          outX[i - from] = -x * scale;
          outY[i - from] = y * scale;
        }
      }
    }
  }
}

/** The direction that a point of a grid means; NaN in both angles outside the unit circle of u and v. */
export function planeDirection(plane: GridPlane, x: number, y: number): Direction {
  const ax = x * RADIANS_PER_DEGREE;
  const ay = y * RADIANS_PER_DEGREE;
  switch (plane) {
    case 'elevation-over-azimuth':
      return { azimuthDeg: x, elevationDeg: y };
    case 'azimuth-over-elevation-edx':
      return { azimuthDeg: -x, elevationDeg: y };
    case 'u-v':
      return directionOf(-x, y, Math.sqrt(1 - x * x - y * y));
    case 'azimuth-over-elevation':
      return directionOf(Math.sin(ax), Math.cos(ax) * Math.sin(ay), Math.cos(ax) * Math.cos(ay));
    case 'elevation-over-azimuth-edx':
      return directionOf(-Math.sin(ax), Math.cos(ax) * Math.sin(ay), Math.cos(ax) * Math.cos(ay));
    case 'theta-phi':
      return directionOf(-Math.sin(ay) * Math.cos(ax), Math.sin(ay) * Math.sin(ax), Math.cos(ay));
    case 'elevation-and-azimuth': {
      const theta = Math.hypot(ax, ay);
      const scale = theta > 1e-12 ? Math.sin(theta) / theta : 1;
      return directionOf(ax * scale, ay * scale, Math.cos(theta));
    }
  }
}

/** Solid angle that one square of grid coordinates stands for at a point [sr]. */
export function solidAnglePerSquare(plane: GridPlane, x: number, y: number): number {
  const perDegrees = RADIANS_PER_DEGREE * RADIANS_PER_DEGREE;
  switch (plane) {
    case 'u-v':
      return 1 / Math.sqrt(1 - x * x - y * y);
    case 'elevation-over-azimuth':
    case 'azimuth-over-elevation-edx':
      return Math.abs(Math.cos(y * RADIANS_PER_DEGREE)) * perDegrees;
    case 'azimuth-over-elevation':
    case 'elevation-over-azimuth-edx':
      return Math.abs(Math.cos(x * RADIANS_PER_DEGREE)) * perDegrees;
    case 'theta-phi':
      return Math.abs(Math.sin(y * RADIANS_PER_DEGREE)) * perDegrees;
    case 'elevation-and-azimuth': {
      const theta = Math.hypot(x, y) * RADIANS_PER_DEGREE;
      return (theta > 1e-9 ? Math.sin(theta) / theta : 1) * perDegrees;
    }
  }
}

/** φ of GRASP's spherical coordinates for a point of a grid [deg]. */
export function planePhiDeg(plane: GridPlane, x: number, y: number): number {
  if (plane === 'theta-phi') return x;
  const [east, north] = unitVector(planeDirection(plane, x, y));
  return Math.atan2(north, -east) * DEGREES_PER_RADIAN;
}

/** Direction of a vector in the axes x east, y north, z nadir, of any length. */
export function directionOf(east: number, north: number, nadir: number): Direction {
  return {
    azimuthDeg: Math.atan2(east, nadir) * DEGREES_PER_RADIAN,
    elevationDeg: Math.atan2(north, Math.hypot(east, nadir)) * DEGREES_PER_RADIAN,
  };
}

function clamp(sine: number): number {
  return sine > 1 ? 1 : sine < -1 ? -1 : sine;
}
