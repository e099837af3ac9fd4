/** A transfer averaged over revolutions, with the costates of its optimal steering, flown over its time. */
import type { SlowElements } from '../equinoctial.ts';
import { averageRevolution, type Costate, revolution } from './orbit-average.ts';
import { type Around, type Canonical, driftByFlattening } from './surroundings.ts';

const STEPS = 72;
export const ELEMENTS = 5;
/** What a radian of longitude counts beside the elements: 1e-7 of those is 1e-5 of it, 0.0006°. */
export const SWEEP = 0.01;

/** A transfer in canonical units, from an orbit towards another. */
export interface Problem {
  readonly start: SlowElements;
  /** Elements, and `SWEEP` times the sweep where one is wanted. */
  readonly target: readonly number[];
  readonly unit: Canonical;
  /** Thrust over initial mass. */
  readonly acceleration: number;
  readonly exhaustSpeed: number;
  /** Whether the engine may coast. */
  readonly coasting: boolean;
  /** Rate at which the Earth turns. */
  readonly earthRate: number;
  readonly around: Around;
}

/** Elements, costate, mass over initial mass, longitude swept over the turning Earth: a, h, k, p, q, their costates, m, ψ. */
export type State = Float64Array;
const SIZE = 12;
/** Where mass and sweep stand in it. */
export const MASS = 10;
export const SWEPT = 11;

/** What steers: the first costate of the elements, and that of the longitude, which stays; 0 where any longitude will do. */
export interface Steering {
  readonly costate: Costate;
  readonly sweepCostate: number;
}

/** The averaged way with a first costate; undefined where it leaves the orbits that there are. */
export function flown(
  problem: Problem,
  { costate, sweepCostate }: Steering,
  duration: number,
  visit?: (time: number, state: State, duty: number) => void,
): State | undefined {
  const state = new Float64Array(SIZE);
  state.set(problem.start);
  state.set(costate, 5);
  state[MASS] = 1;
  const step = duration / STEPS;
  const slopes = Array.from({ length: 4 }, () => new Float64Array(SIZE));
  const there = new Float64Array(SIZE);
  const turn = revolution();
  const { around } = problem;
  const [drift, beside, moved] = [new Float64Array(5), new Float64Array(5), new Float64Array(5)];
  const slope = (at: State, time: number, out: Float64Array): number => {
    const costates = at.subarray(5, 10);
    const sun = around.sun?.(time);
    const shade = sun && { sun, earthRadius: around.earthRadius, dark: around.dark };
    averageRevolution(at.subarray(0, 5), costates, problem.coasting ? at[MASS]! : 0, shade, turn);
    const throttle = around.throttle(time);
    const push = (throttle * problem.acceleration) / at[MASS]!;
    for (let i = 0; i < 5; i++) {
      out[i] = push * turn.rates[i]!;
      out[i + 5] = -push * turn.gradient[i]!;
    }
    out[MASS] = -(throttle * problem.acceleration * turn.duty) / problem.exhaustSpeed;
    const motion = at[0]! ** -1.5;
    out[SWEPT] = motion - problem.earthRate;
    out[5]! += (1.5 * sweepCostate * motion) / at[0]!;
    if (around.flattening > 0) {
      driftByFlattening(at, around.flattening, drift);
      for (let i = 0; i < 5; i++) {
        out[i]! += drift[i]!;
        const difference = 1e-5 * (1 + Math.abs(at[i]!));
        moved.set(at.subarray(0, 5));
        moved[i]! += difference;
        driftByFlattening(moved, around.flattening, beside);
        for (let j = 0; j < 5; j++) out[i + 5]! -= (costates[j]! * (beside[j]! - drift[j]!)) / difference;
      }
    }
    return throttle * turn.duty;
  };
  const offsets = [0, 0.5, 0.5, 1];
  for (let n = 0; n < STEPS; n++) {
    for (let stage = 0; stage < 4; stage++) {
      const before = slopes[stage - 1];
      for (let i = 0; i < SIZE; i++)
        there[i] = state[i]! + (before === undefined ? 0 : offsets[stage]! * step * before[i]!);
      const duty = slope(there, (n + offsets[stage]!) * step, slopes[stage]!);
      if (stage === 0) visit?.(n * step, state, duty);
    }
    for (let i = 0; i < SIZE; i++)
      state[i]! += (step / 6) * (slopes[0]![i]! + 2 * slopes[1]![i]! + 2 * slopes[2]![i]! + slopes[3]![i]!);
    if (!(state[0]! > 0.1 && Math.hypot(state[1]!, state[2]!) < 0.97 && state[MASS]! > 0.02))
      return undefined;
  }
  if (visit !== undefined) visit(duration, state, slope(state, duration, slopes[0]!));
  return state;
}
