/** Manoeuvres of a keeping cycle from how the orbit would move without them. */
import type { MeanMotion, Plane } from './synchronous.ts';
import { SYNCHRONOUS_RADIUS_M, SYNCHRONOUS_SPEED_MPS } from './synchronous.ts';

/** A change of velocity and the right ascension at which it acts. */
export interface PlannedImpulse {
  readonly rightAscensionRad: number;
  readonly deltaVMps: number;
}

const minus = ([ax, ay]: Plane, [bx, by]: Plane): Plane => [ax - bx, ay - by];
const times = ([x, y]: Plane, factor: number): Plane => [x * factor, y * factor];
const inner = ([ax, ay]: Plane, [bx, by]: Plane): number => ax * bx + ay * by;

const range = (values: readonly number[]): readonly [middle: number, half: number] => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [(low + high) / 2, (high - low) / 2];
};

export interface InclinationTask {
  /** Where the inclination vector is to be on average [rad]. */
  readonly centreRad: Plane;
  /** How far it may be from there [rad]. */
  readonly limitRad: number;
  /** Direction of the drift over years [rad]. */
  readonly directionRad: number;
}

/**
 * North–south correction that keeps the inclination vector about its centre until the next one. Along the drift of years it is
 * undone in full; across it, where Sun and Moon make it swing and come back by itself, only what would leave the limit.
 * @param free motion from now to the next correction, at least
 * @returns change of the inclination vector [rad]
 * @see E. M. Soop, Handbook of Geostationary Orbits (1994)
 */
export function inclinationChangeRad(
  free: MeanMotion,
  fromS: number,
  toS: number,
  { centreRad, limitRad, directionRad }: InclinationTask,
): Plane {
  const along: Plane = [Math.cos(directionRad), Math.sin(directionRad)];
  const across: Plane = [-along[1], along[0]];
  const path = pointsOf(free, fromS, toS).map((k) => minus([free.ixRad[k]!, free.iyRad[k]!], centreRad));
  const [alongMiddle, alongHalf] = range(path.map((i) => inner(i, along)));
  const [acrossMiddle, acrossHalf] = range(path.map((i) => inner(i, across)));
  const room = Math.sqrt(Math.max(0, limitRad ** 2 - alongHalf ** 2)) - acrossHalf;
  const excess = Math.max(0, Math.abs(acrossMiddle) - Math.max(0, room)) * Math.sign(acrossMiddle);
  return [-alongMiddle * along[0] - excess * across[0], -alongMiddle * along[1] - excess * across[1]];
}

/** Part of what the inclination vector is off along the drift that a cycle of daily arcs takes back. */
const GAIN = 0.5;

/**
 * The same for daily arcs, which follow the drift of years closely: they undo it as it grows, and take back half of what the
 * inclination vector is off on average. The swing of the Moon's fortnight passes: to follow it would cost thrust every
 * other week. Across the drift it is kept within its limit.
 * @param driftRad what the drift of years makes in the cycle [rad]
 */
export function inclinationDailyChangeRad(
  free: MeanMotion,
  toS: number,
  { centreRad, limitRad, directionRad }: InclinationTask,
  driftRad: number,
): Plane {
  const along: Plane = [Math.cos(directionRad), Math.sin(directionRad)];
  const across: Plane = [-along[1], along[0]];
  const points = pointsOf(free, 0, toS);
  const path = points.map((k) => minus([free.ixRad[k]!, free.iyRad[k]!], centreRad));
  const off = path.reduce((sum, i) => sum + inner(i, along), 0) / path.length - driftRad / 2;
  const u = driftRad + GAIN * off;
  const w = inner(path.at(-1)!, across);
  const excess = Math.max(0, Math.abs(w) - limitRad) * Math.sign(w);
  return [-u * along[0] - excess * across[0], -u * along[1] - excess * across[1]];
}

/** As much of the way to the eccentricity that is wanted at the end of a cycle, day by day, as keeps it within its limit. */
export function eccentricityChange(
  free: MeanMotion,
  toS: number,
  task: { readonly wanted: Plane; readonly centre: Plane; readonly limit: number },
): Plane {
  const points = pointsOf(free, 0, toS);
  const last = points.at(-1)!;
  const full = minus(task.wanted, [free.ex[last]!, free.ey[last]!]);
  // the beginning cannot be helped
  const later = points.filter((k) => free.timesS[k]! > toS / 3);
  for (let part = 0; part < 1; part += 0.05) {
    const farthest = Math.max(
      ...later.map((k) => {
        const done = part * Math.min(1, free.timesS[k]! / toS);
        return Math.hypot(
          free.ex[k]! + done * full[0] - task.centre[0],
          free.ey[k]! + done * full[1] - task.centre[1],
        );
      }),
    );
    if (farthest <= task.limit) return times(full, part);
  }
  return full;
}

/** Indices of the mean elements within a span. */
function pointsOf({ timesS }: MeanMotion, fromS: number, toS: number): number[] {
  const found = [...timesS.keys()].filter((k) => timesS[k]! >= fromS && timesS[k]! <= toS);
  return found.length > 0 ? found : [timesS.length - 1];
}

/** The change of velocity that turns the orbit: northwards at the ascension of the change. */
export function northward(changeRad: Plane): PlannedImpulse {
  return {
    rightAscensionRad: Math.atan2(changeRad[1], changeRad[0]),
    deltaVMps: Math.hypot(...changeRad) * SYNCHRONOUS_SPEED_MPS,
  };
}

export interface EastWestTask {
  readonly centreRad: number;
  /** Half of what the mean longitude runs through under the Earth's push within a cycle, with the sign of its acceleration [rad]. */
  readonly turnRad: number;
  /** Where the eccentricity vector is to be in the middle of the cycle. */
  readonly eccentricity: Plane;
  /** About which centre, and how large it may be. */
  readonly eccentricityCentre: Plane;
  readonly eccentricityLimit: number;
  /** When a right ascension is passed [s after the start]. */
  readonly passS: (rightAscensionRad: number) => number;
}

export interface EastWestPlan {
  /** Along the motion; two half a turn apart, or one. */
  readonly impulses: readonly PlannedImpulse[];
  readonly eccentricityChange: Plane;
}

/**
 * East–west correction by two burns half a turn apart: the mean longitude comes back to its edge at the end of the cycle, and
 * the eccentricity vector goes where it is wanted as far as that costs nothing beyond the change of drift, and further
 * where it would leave its limit. Two burns cost the larger of the change of drift and half the change of eccentricity.
 * @see Soop
 */
export function eastWest(free: MeanMotion, fromS: number, toS: number, task: EastWestTask): EastWestPlan {
  const points = pointsOf(free, fromS, toS);
  const last = points.at(-1)!;
  const middle = points[points.length >> 1]!;
  const shift = task.centreRad + task.turnRad - free.longitudeRad[last]!;
  // −3 Δv/r is the change of the drift [rad/s]
  const wanted = (-shift * SYNCHRONOUS_RADIUS_M) / 3;
  const full = minus(task.eccentricity, [free.ex[middle]!, free.ey[middle]!]);
  const size = Math.hypot(...full);
  const ascension = Math.atan2(full[1], full[0]);
  const t1 = free.timesS[last]! - task.passS(ascension);
  const t2 = free.timesS[last]! - task.passS(ascension + Math.PI);
  const away = (change: Plane): number =>
    Math.max(
      ...points.map((k) =>
        Math.hypot(
          free.ex[k]! + change[0] - task.eccentricityCentre[0],
          free.ey[k]! + change[1] - task.eccentricityCentre[1],
        ),
      ),
    );
  const sum = (2 * wanted) / (t1 + t2);
  let part = size === 0 ? 0 : Math.min(1, (2 * Math.abs(sum)) / SYNCHRONOUS_SPEED_MPS / size);
  while (part < 1 && away(times(full, part)) > task.eccentricityLimit) part = Math.min(1, part + 0.05);
  const change = times(full, part);
  const spread = (SYNCHRONOUS_SPEED_MPS * Math.hypot(...change)) / 2;
  const totalFor = (velocity: number): number => (2 * velocity - spread * (t1 - t2)) / (t1 + t2);
  // how far the middle of the way is off the centre: the edge of the end is moved by as much the other way
  const rate = (velocity: number): number => (-3 * velocity) / SYNCHRONOUS_RADIUS_M;
  const first = totalFor(wanted);
  const [off] = range(
    points.map((k) => {
      const t = free.timesS[k]!;
      const [after1, after2] = [t1, t2].map((left) => Math.max(0, t - (free.timesS[last]! - left)));
      return (
        free.longitudeRad[k]! +
        (rate(first + spread) * after1! + rate(first - spread) * after2!) / 2 -
        task.centreRad
      );
    }),
  );
  const total = totalFor(wanted + (off * SYNCHRONOUS_RADIUS_M) / 3);
  return {
    impulses: [
      { rightAscensionRad: ascension, deltaVMps: (total + spread) / 2 },
      { rightAscensionRad: ascension + Math.PI, deltaVMps: (total - spread) / 2 },
    ],
    eccentricityChange: change,
  };
}
