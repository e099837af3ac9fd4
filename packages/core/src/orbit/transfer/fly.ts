/** Flies a planned transfer revolution by revolution, without averaging: the check of what `planRaising` promises. */
import { STANDARD_GRAVITY_MPS2 } from '../manoeuvre.ts';
import {
  type Equinoctial,
  fromEquinoctial,
  gaussMatrix,
  type OrbitElements,
  toEquinoctial,
} from './equinoctial.ts';
import { type Costate, SWITCH_WIDTH } from './orbit-average.ts';
import { canonicalOf, planTowards, type Raising, type RaisingTask } from './raise.ts';

export interface FlownRaising {
  readonly orbit: OrbitElements;
  readonly elements: Equinoctial;
  readonly massKg: number;
  readonly revolutions: number;
}

/** Steps of a revolution in true longitude. */
const STEPS = 90;

/**
 * Flies a transfer with the steering of its costates, interpolated between the moments of the plan.
 * @param task as it was planned
 * @returns the osculating orbit at the end: beside the target by what averaging leaves out
 */
export function flyRaising(task: RaisingTask, plan: Raising): FlownRaising {
  const unit = canonicalOf(task.to);
  const acceleration = (task.craft.thrustN / task.craft.massKg) * (unit.timeS ** 2 / unit.lengthM);
  const exhaust = task.craft.specificImpulseS * STANDARD_GRAVITY_MPS2 * (unit.timeS / unit.lengthM);
  const coasting = task.durationS !== undefined;
  const end = plan.durationS / unit.timeS;
  const matrix = new Float64Array(15);
  // p, f, g, h, k, mass over initial mass, time; by true longitude
  const slope = (longitude: number, state: Float64Array, out: Float64Array): void => {
    const elements = state.subarray(0, 5) as unknown as Equinoctial;
    const turn = gaussMatrix(elements, Math.cos(longitude), Math.sin(longitude), matrix);
    const costate = costateAt(plan, state[6]! * unit.timeS);
    const force = [0, 1, 2].map((column) =>
      costate.reduce((sum, value, row) => sum + value * matrix[3 * row + column]!, 0),
    );
    const size = Math.hypot(...force) + Number.MIN_VALUE;
    const on = coasting ? Math.min(1, Math.max(0, 0.5 + (size / state[5]! - 1) / SWITCH_WIDTH)) : 1;
    const push = -(on * acceleration) / (state[5]! * size);
    for (let row = 0; row < 5; row++)
      out[row] =
        (push *
          (matrix[3 * row]! * force[0]! +
            matrix[3 * row + 1]! * force[1]! +
            matrix[3 * row + 2]! * force[2]!)) /
        turn;
    out[5] = -(on * acceleration) / exhaust / turn;
    out[6] = 1 / turn;
  };
  const state = new Float64Array(7);
  state.set(plan.moments[0]!.elements);
  state[5] = 1;
  const [, f, g] = plan.moments[0]!.elements;
  let longitude = Math.atan2(g, f) + Math.PI; // at apogee
  let step = (2 * Math.PI) / STEPS;
  const slopes = Array.from({ length: 4 }, () => new Float64Array(7));
  const there = new Float64Array(7);
  const first = longitude;
  while (end - state[6]! > 1e-12) {
    slope(longitude, state, slopes[0]!);
    // the last step ends with the time
    step = Math.min(step, (end - state[6]!) / slopes[0]![6]!);
    for (let stage = 1; stage < 4; stage++) {
      const part = stage === 3 ? step : step / 2;
      for (let i = 0; i < 7; i++) there[i] = state[i]! + part * slopes[stage - 1]![i]!;
      slope(longitude + part, there, slopes[stage]!);
    }
    for (let i = 0; i < 7; i++)
      state[i]! += (step / 6) * (slopes[0]![i]! + 2 * slopes[1]![i]! + 2 * slopes[2]![i]! + slopes[3]![i]!);
    longitude += step;
    if (step < 1e-9) break;
  }
  const elements = Array.from(state.subarray(0, 5)) as unknown as Equinoctial;
  return {
    orbit: fromEquinoctial(elements, unit.lengthM),
    elements,
    massKg: state[5]! * task.craft.massKg,
    revolutions: (longitude - first) / (2 * Math.PI),
  };
}

/** A plan that was flown, and hit. */
export interface ProvenRaising {
  readonly plan: Raising;
  readonly flown: FlownRaising;
}

/** Closer to the target than this there is no more correction: 4 m, 1e-7 of eccentricity. */
const CLOSE = 1e-7;

/**
 * Plans a transfer that arrives when it is flown revolution by revolution: what averaging leaves out is taken off the target
 * aimed at, until nothing is left (Broyden 1965).
 * @throws DomainError as `planRaising`
 */
export function proveRaising(task: RaisingTask): ProvenRaising {
  const target = toEquinoctial(task.to, canonicalOf(task.to).lengthM);
  let aim: readonly number[] = target;
  let plan = planTowards(task, target, undefined);
  let here = missOf(task, plan, target);
  let best: ProvenRaising & Miss = { ...here, plan };
  // Broyden: at first the flown end moves as the aim does; each try tells better
  let inverse: readonly (readonly number[])[] = aim.map((_, i) => aim.map((__, j) => (i === j ? 1 : 0)));
  for (let round = 0; round < 25 && best.size > CLOSE; round++) {
    const step = inverse.map((row) => -product(row, here.miss));
    const next = aim.map((value, i) => value + step[i]!);
    plan = planTowards(task, next as unknown as Equinoctial, plan);
    const there = missOf(task, plan, target);
    const change = there.miss.map((value, i) => value - here.miss[i]!);
    const moved = inverse.map((row) => product(row, change));
    const across = aim.map((_, j) => step.reduce((sum, value, i) => sum + value * inverse[i]![j]!, 0));
    const scale = product(step, moved);
    if (Math.abs(scale) > Number.MIN_VALUE)
      inverse = inverse.map((row, i) =>
        row.map((value, j) => value + ((step[i]! - moved[i]!) * across[j]!) / scale),
      );
    aim = next;
    here = there;
    if (here.size < best.size) best = { ...here, plan };
  }
  return { plan: best.plan, flown: best.flown };
}

interface Miss {
  readonly flown: FlownRaising;
  readonly miss: readonly number[];
  readonly size: number;
}

function missOf(task: RaisingTask, plan: Raising, target: Equinoctial): Miss {
  const flown = flyRaising(task, plan);
  const miss = flown.elements.map((value, i) => value - target[i]!);
  return { flown, miss, size: Math.hypot(...miss) };
}

const product = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Costate at a time, a cubic through four moments. */
function costateAt({ moments, durationS }: Raising, timeS: number): Costate {
  const last = moments.length - 1;
  const place = Math.min(last, Math.max(0, (timeS / durationS) * last));
  const from = Math.min(last - 3, Math.max(0, Math.floor(place) - 1));
  const x = place - from;
  const weights = [
    (-(x - 1) * (x - 2) * (x - 3)) / 6,
    (x * (x - 2) * (x - 3)) / 2,
    (-x * (x - 1) * (x - 3)) / 2,
    (x * (x - 1) * (x - 2)) / 6,
  ];
  return moments[from]!.costate.map((_, i) =>
    weights.reduce((sum, weight, k) => sum + weight * moments[from + k]!.costate[i]!, 0),
  ) as unknown as Costate;
}
