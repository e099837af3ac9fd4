/** Flies a planned transfer revolution by revolution, without averaging: the check of what `planRaising` promises. */

import { DomainError } from '../../errors.ts';
import { fromEquinoctial, gaussMatrix, type OrbitElements, type SlowElements } from '../equinoctial.ts';
import { SYNCHRONOUS_RATE_RAD_PER_S } from '../keeping/synchronous.ts';
import { STANDARD_GRAVITY_MPS2 } from '../manoeuvre.ts';
import { SWEEP } from './averaged.ts';
import { SWITCH_WIDTH } from './orbit-average.ts';
import { type Aim, aimOf, planTowards, type Raising, type RaisingTask } from './raise.ts';
import { SOURCE } from './shoot.ts';
import { aroundOf, canonicalOf, lightAt } from './surroundings.ts';

export interface FlownRaising {
  readonly orbit: OrbitElements;
  readonly elements: SlowElements;
  readonly massKg: number;
  readonly revolutions: number;
  /** Longitude swept over the turning Earth [rad]. */
  readonly sweepRad: number;
  /** What was flown, once in a revolution, at its apogee where it began there. */
  readonly path: readonly FlownTurn[];
}

/** A revolution as it was flown. */
export interface FlownTurn {
  /** At its end, since the start [s]. */
  readonly timeS: number;
  readonly orbit: OrbitElements;
  readonly massKg: number;
  /** Share of its time without light. */
  readonly darkness: number;
}

/** Steps of a revolution in true longitude. */
const STEPS = 90;
/** Half width of the edge of the shadow in Earth radii: a step on the geostationary orbit is 0.46 of them. */
const EDGE = 0.15;
/** a, h, k, p, q, mass over initial mass, time, time in the dark. */
const SIZE = 8;

/**
 * Flies a transfer with the steering of its costates, interpolated between the moments of the plan.
 * @param task as it was planned
 * @returns the osculating orbit at the end: beside the target by what averaging leaves out
 */
export function flyRaising(task: RaisingTask, plan: Raising): FlownRaising {
  const unit = canonicalOf(task.to);
  const { craft, surroundings = { flattening: false } } = task;
  const around = aroundOf(surroundings, unit);
  const acceleration = (craft.thrustN / craft.massKg) * (unit.timeS ** 2 / unit.lengthM);
  const exhaust = craft.specificImpulseS * STANDARD_GRAVITY_MPS2 * (unit.timeS / unit.lengthM);
  const coasting = task.durationS !== undefined;
  const end = plan.durationS / unit.timeS;
  const matrix = new Float64Array(15);
  const costate = new Float64Array(5);
  const force = new Float64Array(3);
  // the flattening of the Earth along radius, track and normal
  const bulge = new Float64Array(3);
  const slope = (longitude: number, state: Float64Array, out: Float64Array): void => {
    const [a, h, k, p, q] = state as unknown as [number, number, number, number, number];
    const [c, s] = [Math.cos(longitude), Math.sin(longitude)];
    let turn = gaussMatrix(state, c, s, matrix);
    const time = state[6]!;
    costateAt(plan, time * unit.timeS, costate);
    for (let column = 0; column < 3; column++) {
      let sum = 0;
      for (let row = 0; row < 5; row++) sum += costate[row]! * matrix[3 * row + column]!;
      force[column] = sum;
    }
    const size = Math.hypot(force[0]!, force[1]!, force[2]!) + Number.MIN_VALUE;
    const w = 1 + k * c + h * s;
    const parameter = a * (1 - h * h - k * k);
    const radius = parameter / w;
    const n = 1 / (1 + p * p + q * q);
    const sun = around.sun?.(time);
    let light = 1;
    if (sun !== undefined) {
      const [x, y, z] = sun;
      const along =
        n *
        (c * ((1 - p * p + q * q) * x + 2 * p * q * y - 2 * p * z) +
          s * (2 * p * q * x + (1 + p * p - q * q) * y + 2 * q * z));
      light = lightAt(radius * along, radius, around.earthRadius, EDGE);
    }
    const on = coasting ? Math.min(1, Math.max(0, 0.5 + (size / state[5]! - 1) / SWITCH_WIDTH)) : 1;
    const thrust = on * light * around.throttle(time) * acceleration;
    const push = -thrust / (state[5]! * size);
    for (let i = 0; i < 3; i++) force[i]! *= push;
    if (around.flattening > 0) {
      // J2: −3/2 J2 R²/r⁴ ((1 − 3z²) r̂ + 2z (t̂z t̂ + n̂z n̂)), z the sine of the latitude
      const z = 2 * n * (q * s - p * c);
      const along = 2 * n * (q * c + p * s);
      const strength = (-1.5 * around.flattening) / radius ** 4;
      bulge[0] = strength * (1 - 3 * z * z);
      bulge[1] = strength * 2 * z * along;
      bulge[2] = strength * 2 * z * n * (1 - p * p - q * q);
      for (let i = 0; i < 3; i++) force[i]! += bulge[i]!;
    }
    turn += ((Math.sqrt(parameter) * (q * s - p * c)) / w) * force[2]!;
    for (let row = 0; row < 5; row++)
      out[row] =
        (matrix[3 * row]! * force[0]! + matrix[3 * row + 1]! * force[1]! + matrix[3 * row + 2]! * force[2]!) /
        turn;
    out[5] = -thrust / exhaust / turn;
    out[6] = 1 / turn;
    out[7] = (1 - light) / turn;
  };
  const state = new Float64Array(SIZE);
  state.set(plan.moments[0]!.elements);
  state[5] = 1;
  const [, h, k] = plan.moments[0]!.elements;
  let longitude = Math.atan2(h, k) + Math.PI; // at apogee
  let step = (2 * Math.PI) / STEPS;
  const slopes = Array.from({ length: 4 }, () => new Float64Array(SIZE));
  const there = new Float64Array(SIZE);
  const first = longitude;
  const path: FlownTurn[] = [];
  let [count, began, dark] = [0, 0, 0];
  while (end - state[6]! > 1e-12) {
    slope(longitude, state, slopes[0]!);
    // the last step ends with the time
    step = Math.min(step, (end - state[6]!) / slopes[0]![6]!);
    for (let stage = 1; stage < 4; stage++) {
      const part = stage === 3 ? step : step / 2;
      const before = slopes[stage - 1]!;
      for (let i = 0; i < SIZE; i++) there[i] = state[i]! + part * before[i]!;
      slope(longitude + part, there, slopes[stage]!);
    }
    for (let i = 0; i < SIZE; i++)
      state[i]! += (step / 6) * (slopes[0]![i]! + 2 * slopes[1]![i]! + 2 * slopes[2]![i]! + slopes[3]![i]!);
    longitude += step;
    count++;
    if (count % STEPS === 0 || end - state[6]! <= 1e-12 || step < 1e-9) {
      path.push({
        timeS: state[6]! * unit.timeS,
        orbit: fromEquinoctial(Array.from(state.subarray(0, 5)) as unknown as SlowElements, unit.lengthM),
        massKg: state[5]! * craft.massKg,
        darkness: (state[7]! - dark) / (state[6]! - began),
      });
      [began, dark] = [state[6]!, state[7]!];
    }
    if (step < 1e-9) break;
  }
  const elements = Array.from(state.subarray(0, 5)) as unknown as SlowElements;
  return {
    orbit: fromEquinoctial(elements, unit.lengthM),
    elements,
    massKg: state[5]! * craft.massKg,
    revolutions: (longitude - first) / (2 * Math.PI),
    sweepRad: longitude - first - SYNCHRONOUS_RATE_RAD_PER_S * plan.durationS,
    path,
  };
}

/** A plan that was flown, and hit. */
export interface ProvenRaising {
  readonly plan: Raising;
  readonly flown: FlownRaising;
}

/** Closer to the target than this there is no more correction: 4 m, 1e-7 of eccentricity. */
const CLOSE = 1e-7;
/** What counts as hit: 400 m, 1e-5 of eccentricity, 0.06° of longitude. */
const HIT = 1e-5;
/** Corrections at most. */
const ROUNDS = 25;

/**
 * Plans a transfer that arrives when it is flown revolution by revolution: what averaging leaves out is taken off the target
 * aimed at, until nothing is left (Broyden 1965). Between `yield`s, which tell the part done, the caller may stop at will.
 * @param near as for `planRaising`
 * @throws DomainError as `planRaising`
 */
export function* provingRaising(task: RaisingTask, near?: Raising): Generator<number, ProvenRaising> {
  const target = aimOf(task);
  let aim = target;
  yield 0;
  let plan = planTowards(task, target, near);
  yield 0.4;
  let here = missOf(task, plan, target);
  let best: ProvenRaising & Miss = { ...here, plan };
  // Broyden: at first the flown end moves as the aim does; each try tells better
  let inverse: readonly (readonly number[])[] = aim.map((_, i) => aim.map((__, j) => (i === j ? 1 : 0)));
  for (let round = 0; round < ROUNDS && best.size > CLOSE; round++) {
    const step = inverse.map((row) => -product(row, here.miss));
    const next = aim.map((value, i) => value + step[i]!);
    plan = planTowards(task, next, plan);
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
    yield 0.4 + (0.6 * (round + 1)) / ROUNDS;
  }
  if (!(best.size < HIT))
    throw new DomainError('miss of the target when flown', best.size, '', 0, HIT, SOURCE);
  return { plan: best.plan, flown: best.flown };
}

/** The same at once. */
export function proveRaising(task: RaisingTask): ProvenRaising {
  const run = provingRaising(task);
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

interface Miss {
  readonly flown: FlownRaising;
  readonly miss: readonly number[];
  readonly size: number;
}

function missOf(task: RaisingTask, plan: Raising, target: Aim): Miss {
  const flown = flyRaising(task, plan);
  const miss = [...flown.elements, SWEEP * flown.sweepRad]
    .slice(0, target.length)
    .map((value, i) => value - target[i]!);
  return { flown, miss, size: Math.hypot(...miss) };
}

const product = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Costate at a time, a cubic through four moments, into `out`. */
function costateAt({ moments, durationS }: Raising, timeS: number, out: Float64Array): void {
  const last = moments.length - 1;
  const place = Math.min(last, Math.max(0, (timeS / durationS) * last));
  const from = Math.min(last - 3, Math.max(0, Math.floor(place) - 1));
  const x = place - from;
  const w0 = (-(x - 1) * (x - 2) * (x - 3)) / 6;
  const w1 = (x * (x - 2) * (x - 3)) / 2;
  const w2 = (-x * (x - 1) * (x - 3)) / 2;
  const w3 = (x * (x - 1) * (x - 2)) / 6;
  const [c0, c1, c2, c3] = [0, 1, 2, 3].map((k) => moments[from + k]!.costate);
  for (let i = 0; i < 5; i++) out[i] = w0 * c0![i]! + w1 * c1![i]! + w2 * c2![i]! + w3 * c3![i]!;
}
