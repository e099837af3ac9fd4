/** Sun, Moon and satellites in Earth-fixed axes, as stations and shadows meet them. */
import { placeToEcef, type SatellitePlace } from '../earth/displaced.ts';
import type { EarthOrientationTable } from '../earth/eop.ts';
import { rotationWriter } from '../earth/orientation.cache.ts';
import { type SunMoon, sunMoon } from './sun-moon.ts';

/** Writes the position of a satellite [m], ITRF, at TAI seconds since 2000-01-01T00:00:00 TAI. */
export type Trajectory = (taiS: number, out: Float64Array) => void;

/** Writes x, y, z of the Sun, then of the Moon [m], ITRF. */
export type Sky = (taiS: number, out: Float64Array) => void;

/** Light from the Sun is under way for so long [s], ±8 s over the year (0.3″). */
const SUN_LIGHT_TIME_S = 499;

/**
 * Sun and Moon as they are seen: the Sun where it was relative to the Earth when its light left, which is light time and
 * annual aberration together (20″, 1.4 s of the Earth's turn); the Moon where it is (0.7″).
 */
export function skyOf(table: EarthOrientationTable, bodies: SunMoon = sunMoon()): Sky {
  const rotation = rotationWriter(table);
  const matrix = new Float64Array(9);
  const [seen, now] = [new Float64Array(6), new Float64Array(6)];
  return (taiS, out) => {
    bodies.write(taiS - SUN_LIGHT_TIME_S, seen);
    bodies.write(taiS, now);
    rotation(taiS, matrix);
    for (let row = 0; row < 3; row++) {
      const [x, y, z] = [matrix[3 * row]!, matrix[3 * row + 1]!, matrix[3 * row + 2]!];
      out[row] = x * seen[0]! + y * seen[1]! + z * seen[2]!;
      out[row + 3] = x * now[3]! + y * now[4]! + z * now[5]!;
    }
  };
}

/** A satellite that stays where it is meant to be. @throws DomainError for a place out of range */
export function placeTrajectory(place: SatellitePlace): Trajectory {
  const { xM, yM, zM } = placeToEcef(place);
  return (_, out) => {
    out[0] = xM;
    out[1] = yM;
    out[2] = zM;
  };
}

/** A trajectory in GCRF, in Earth-fixed axes. */
export function earthFixed(gcrf: Trajectory, table: EarthOrientationTable): Trajectory {
  const rotation = rotationWriter(table);
  const matrix = new Float64Array(9);
  const at = new Float64Array(3);
  return (taiS, out) => {
    gcrf(taiS, at);
    rotation(taiS, matrix);
    for (let row = 0; row < 3; row++)
      out[row] = matrix[3 * row]! * at[0]! + matrix[3 * row + 1]! * at[1]! + matrix[3 * row + 2]! * at[2]!;
  };
}
