/** When a station sees a satellite that comes and goes. */
import { type Geodetic, lookAnglesTo } from '@ortak/core/earth';
import { signChanges } from '@ortak/core/math';
import { type Epoch, epochOf } from '@ortak/core/time';
import type { OrbitPath } from './path.ts';

export interface Pass {
  readonly start: Epoch;
  readonly end: Epoch;
  /** Whether the span of the question cuts it off. */
  readonly cutAtStart: boolean;
  readonly cutAtEnd: boolean;
  readonly durationMin: number;
  readonly startAzimuthDeg: number;
  readonly endAzimuthDeg: number;
  readonly highest: Epoch;
  readonly highestElevationDeg: number;
}

/** Between samples [s]: a pass that is shorter is found from the slopes at its sides. */
const SPACING_S = 300;
const TOLERANCE_S = 0.01;
/** Looked through at a time [s]. */
const STRETCH_S = 60 * 86_400;

/**
 * Passes above an elevation, geometric (without refraction).
 * @param elevationDeg least elevation [deg]
 */
export function passesOf(
  place: Geodetic,
  path: OrbitPath,
  fromTaiS: number,
  toTaiS: number,
  elevationDeg: number,
): Pass[] {
  const steps = passSteps(place, path, fromTaiS, toTaiS, elevationDeg);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** As `passesOf`; between `yield`s, which tell the part done, the caller may stop. */
export function* passSteps(
  place: Geodetic,
  { trajectory, periodS }: OrbitPath,
  fromTaiS: number,
  toTaiS: number,
  elevationDeg: number,
): Generator<number, Pass[]> {
  const at = new Float64Array(3);
  const look = (taiS: number) => {
    trajectory(taiS, at);
    return lookAnglesTo(place, { xM: at[0]!, yM: at[1]!, zM: at[2]! });
  };
  const above = (taiS: number): number => look(taiS).elevationDeg - elevationDeg;
  const spacing = Math.min(SPACING_S, periodS / 40);
  const passes: Pass[] = [];
  let start: number | undefined = above(fromTaiS) >= 0 ? fromTaiS : undefined;
  const close = (from: number, to: number, cutAtEnd: boolean): void => {
    const peak = highest(above, from, to, spacing);
    passes.push({
      start: moment(from),
      end: moment(to),
      cutAtStart: from === fromTaiS,
      cutAtEnd,
      durationMin: (to - from) / 60,
      startAzimuthDeg: look(from).azimuthDeg,
      endAzimuthDeg: look(to).azimuthDeg,
      highest: moment(peak),
      highestElevationDeg: look(peak).elevationDeg,
    });
  };
  for (let taiS = fromTaiS; taiS < toTaiS; taiS += STRETCH_S) {
    const end = Math.min(toTaiS, taiS + STRETCH_S);
    for (const { time, rising } of signChanges(above, taiS, end, spacing, TOLERANCE_S)) {
      if (rising) start = time;
      else if (start !== undefined) {
        close(start, time, false);
        start = undefined;
      }
    }
    yield (end - fromTaiS) / (toTaiS - fromTaiS);
  }
  if (start !== undefined) close(start, toTaiS, true);
  return passes;
}

const moment = (taiS: number): Epoch => epochOf(Math.floor(taiS), Math.round((taiS % 1) * 1e6) / 1e6);

/** Where a function is highest: the highest sample, then thirds about it, to a second. */
function highest(f: (x: number) => number, from: number, to: number, spacing: number): number {
  const count = Math.max(2, Math.ceil((to - from) / spacing));
  const step = (to - from) / count;
  let [best, value] = [from, f(from)];
  for (let i = 1; i <= count; i++) {
    const here = f(from + i * step);
    if (here > value) [best, value] = [from + i * step, here];
  }
  let [low, high] = [Math.max(from, best - step), Math.min(to, best + step)];
  while (high - low > 1) {
    const third = (high - low) / 3;
    if (f(low + third) < f(high - third)) low += third;
    else high -= third;
  }
  const middle = (low + high) / 2;
  return f(middle) > value ? middle : best;
}
