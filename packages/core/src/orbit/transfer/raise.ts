/**
 * Electric orbit raising by averaged optimal control: the steering that reaches the target soonest, or with the least
 * propellant in a time that is given. The costates of the first revolution are found by shooting.
 */

import { DomainError, within } from '../../errors.ts';
import { leastSquares } from '../../math/least-squares.ts';
import { fromEquinoctial, type OrbitElements, type SlowElements, toEquinoctial } from '../equinoctial.ts';
import { STANDARD_GRAVITY_MPS2 } from '../manoeuvre.ts';
import { flown, type Problem, type State } from './averaged.ts';
import type { Costate } from './orbit-average.ts';
import { aroundOf, canonicalOf, type Surroundings } from './surroundings.ts';

const SOURCE = 'electric orbit raising';
export interface ElectricCraft {
  readonly massKg: number;
  readonly thrustN: number;
  readonly specificImpulseS: number;
}

export interface RaisingTask {
  readonly from: OrbitElements;
  readonly to: OrbitElements;
  readonly craft: ElectricCraft;
  /** Longest time; the propellant is least within it. Without it the time is least [s]. */
  readonly durationS?: number;
  /** Without it a spherical Earth without shadow, and full power. */
  readonly surroundings?: Surroundings;
}

/** A moment of the transfer. */
export interface RaisingMoment {
  readonly timeS: number;
  readonly massKg: number;
  readonly orbit: OrbitElements;
  /** Share of the revolution with thrust. */
  readonly duty: number;
  /** Canonical elements and costate, for whoever flies it. */
  readonly elements: SlowElements;
  readonly costate: Costate;
}

export interface Raising {
  readonly durationS: number;
  readonly propellantKg: number;
  readonly deltaVMps: number;
  /** Time with thrust [s]. */
  readonly thrustingS: number;
  readonly moments: readonly RaisingMoment[];
  /** What shooting left of the way, in canonical elements. */
  readonly miss: number;
}

/** Closer than 4 m and 1e-7 of eccentricity. */
const ENOUGH = 1e-14;

/** Velocity change from orbit to orbit as Edelbaum has it for circles, and a share for the eccentricity; only to begin with. */
function roughDeltaV(start: SlowElements, target: SlowElements): number {
  const speed = ([a]: SlowElements): number => Math.sqrt(1 / a);
  const [v0, v1] = [speed(start), speed(target)];
  const tilt = 2 * Math.atan(Math.hypot(start[3] - target[3], start[4] - target[4]));
  const circles = Math.sqrt(Math.max(0, v0 * v0 + v1 * v1 - 2 * v0 * v1 * Math.cos((Math.PI / 2) * tilt)));
  return circles + 0.6 * Math.hypot(start[1] - target[1], start[2] - target[2]) + 0.01;
}

/** First costate: raise the semi-latus rectum against what lacks, and bring e and i home. */
function firstCostate(start: SlowElements, target: SlowElements): number[] {
  const parameter = ([a, h, k]: SlowElements): number => a * (1 - h * h - k * k);
  const way = parameter(target) - parameter(start);
  const [a, h, k] = start;
  const scaled = [
    way * (1 - h * h - k * k),
    target[1] - h - 2 * a * h * way,
    target[2] - k - 2 * a * k * way,
    3 * (target[3] - start[3]),
    3 * (target[4] - start[4]),
  ];
  const size = Math.hypot(...scaled) || 1;
  return scaled.map((value) => -value / size);
}

/**
 * Plans an electric transfer between two orbits.
 * @param task masses 1…100 000 kg, thrust 0.001…100 N, specific impulse 100…20 000 s
 * @param near a plan of nearly the same task, from which the way is found sooner
 * @returns the transfer by moments; averaged over revolutions, so that it holds for many of them
 * @throws DomainError for figures outside, a time that is too short, or a way that shooting does not find
 * @see T. N. Edelbaum, ARS Journal 31 (1961) 1079, whose transfers between circles a test holds
 */
export function planRaising(task: RaisingTask, near?: Raising): Raising {
  return planTowards(task, toEquinoctial(task.to, canonicalOf(task.to).lengthM), near);
}

/** Shares of the surroundings by which a plan of two bodies is led into them, when the whole is too far at once. */
const SHARES = [0.25, 0.5, 0.75, 1];

/** The same towards canonical elements beside the target; from an earlier plan where there is one. */
export function planTowards(task: RaisingTask, target: SlowElements, earlier: Raising | undefined): Raising {
  const { craft, durationS, surroundings } = task;
  within('massKg', craft.massKg, 'kg', 1, 100_000, SOURCE);
  within('thrustN', craft.thrustN, 'N', 0.001, 100, SOURCE);
  within('specificImpulseS', craft.specificImpulseS, 's', 100, 20_000, SOURCE);
  const unit = canonicalOf(task.to);
  const alone: Problem = {
    start: toEquinoctial(task.from, unit.lengthM),
    target,
    unit,
    acceleration: (craft.thrustN / craft.massKg) * (unit.timeS ** 2 / unit.lengthM),
    exhaustSpeed: craft.specificImpulseS * STANDARD_GRAVITY_MPS2 * (unit.timeS / unit.lengthM),
    coasting: false,
    around: aroundOf({ flattening: false }, unit),
  };
  const surrounded = (share: number): Problem =>
    surroundings === undefined ? alone : { ...alone, around: aroundOf(surroundings, unit, share) };
  let quick: Found;
  if (earlier === undefined) {
    quick = shootSoonest(alone);
    if (surroundings !== undefined) {
      const whole = shootFrom(surrounded(1), quick);
      if (whole.miss < NEAR) quick = whole;
      else for (const share of SHARES) quick = shootFrom(surrounded(share), quick);
    }
    if (!(quick.miss < NEAR)) throw new DomainError('miss of the target', quick.miss, '', 0, NEAR, SOURCE);
  } else {
    const from = { costate: earlier.moments[0]!.costate, duration: earlier.durationS / unit.timeS, miss: 0 };
    const problem = { ...surrounded(1), coasting: durationS !== undefined };
    const found = problem.coasting ? shootCoasting(problem, from) : shootFrom(problem, from);
    return raisingOf(problem, task, found);
  }
  if (durationS === undefined) return raisingOf(surrounded(1), task, quick);
  const least = quick.duration * unit.timeS;
  within(
    'durationS',
    durationS,
    's',
    least,
    100 * least,
    `${SOURCE}: the soonest is ${(least / 86_400).toFixed(2)} days`,
  );
  const thrifty = { ...surrounded(1), coasting: true };
  return raisingOf(thrifty, task, shootThrifty(thrifty, quick, durationS / unit.timeS));
}

/** What shooting found: the first costate, and the time. */
interface Found {
  readonly costate: Costate;
  readonly duration: number;
  readonly miss: number;
}

/** A miss with which a plan counts as found. */
const NEAR = 1e-6;

/** The soonest way once more, from one whose target or surroundings lie nearby. */
function shootFrom(problem: Problem, { costate, duration }: Found): Found {
  const { unknowns, sumOfSquares } = leastSquares(soonestResiduals(problem), [...costate, duration], {
    steps: [...costate.map((value) => 1e-6 * Math.max(0.05, Math.abs(value))), 1e-6 * duration],
    enough: ENOUGH,
    iterations: 30,
  });
  return {
    costate: unknowns.slice(0, 5) as unknown as Costate,
    duration: unknowns[5]!,
    miss: Math.sqrt(sumOfSquares),
  };
}

/** The same in a given time. */
function shootCoasting(problem: Problem, { costate, duration }: Found, iterations = 30): Found {
  const found = leastSquares(
    (z) => missOf(problem, flown(problem, z as unknown as Costate, duration)),
    costate,
    {
      steps: costate.map((value) => 1e-6 * Math.max(0.05, Math.abs(value))),
      enough: ENOUGH,
      iterations,
    },
  );
  return {
    costate: found.unknowns as unknown as Costate,
    duration,
    miss: Math.sqrt(found.sumOfSquares),
  };
}

const missOf = ({ target }: Problem, end: State | undefined): number[] | undefined =>
  end === undefined ? undefined : target.map((value, i) => (end[i]! - value) * (i < 3 ? 1 : 3));

/** What the soonest way must meet: the target, and a costate of size 1; unknown are the costate and the time. */
function soonestResiduals(problem: Problem) {
  const { acceleration, exhaustSpeed } = problem;
  return (z: readonly number[]): number[] | undefined => {
    const costate = z.slice(0, 5) as unknown as Costate;
    const duration = z[5]!;
    if (!(duration > 0 && acceleration * duration < 0.97 * exhaustSpeed)) return undefined;
    const miss = missOf(problem, flown(problem, costate, duration));
    return miss && [...miss, Math.hypot(...costate) - 1];
  };
}

function shootSoonest(problem: Problem): Found {
  const { start, target, acceleration, exhaustSpeed } = problem;
  const residuals = soonestResiduals(problem);
  const rough = roughDeltaV(start, target);
  const costate = firstCostate(start, target) as unknown as Costate;
  let least = Number.NaN;
  for (const share of [1, 0.8, 1.3, 0.6, 1.8]) {
    const duration = (exhaustSpeed / acceleration) * (1 - Math.exp(-(rough * share) / exhaustSpeed));
    if (residuals([...costate, duration]) === undefined) continue;
    const found = shootFrom(problem, { costate, duration, miss: 0 });
    if (found.miss < NEAR) return found;
    least = Math.min(found.miss, Number.isNaN(least) ? found.miss : least);
  }
  throw new DomainError('miss of the target', least, '', 0, NEAR, SOURCE);
}

/** With a time to spare: from always on, the threshold comes up as the costate shrinks. */
function shootThrifty(problem: Problem, quick: Found, duration: number): Found {
  // Just above the soonest the engine coasts for the time to spare: that tells the size of the costate.
  const firstStep = Math.min(duration - quick.duration, 0.01 * quick.duration);
  const massLeft = flown({ ...problem, coasting: false }, quick.costate, quick.duration)![10]!;
  let [low, high] = [0.01, 100];
  for (let round = 0; round < 30; round++) {
    const size = Math.sqrt(low * high);
    const costate = quick.costate.map((value) => value * size) as unknown as Costate;
    const end = flown(problem, costate, quick.duration + firstStep);
    if (end !== undefined && end[10]! < massLeft) high = size;
    else low = size;
  }
  let found: Found = {
    costate: quick.costate.map((value) => value * high) as unknown as Costate,
    duration: quick.duration,
    miss: 0,
  };
  let step = firstStep;
  while (found.duration < duration) {
    const next = shootCoasting(
      problem,
      { ...found, duration: Math.min(duration, found.duration + step) },
      40,
    );
    if (next.miss > 1e-5) {
      step /= 3;
      if (step < 1e-5 * quick.duration)
        throw new DomainError('miss of the target', next.miss, '', 0, NEAR, SOURCE);
      continue;
    }
    found = next;
    step *= 2;
  }
  return found;
}

function raisingOf(problem: Problem, task: RaisingTask, { costate, duration, miss }: Found): Raising {
  const { unit } = problem;
  const { massKg, thrustN, specificImpulseS } = task.craft;
  const moments: RaisingMoment[] = [];
  flown(problem, costate, duration, (time, state, duty) => {
    const elements = Array.from(state.subarray(0, 5)) as unknown as SlowElements;
    moments.push({
      timeS: time * unit.timeS,
      massKg: state[10]! * massKg,
      orbit: fromEquinoctial(elements, unit.lengthM),
      duty,
      elements,
      costate: Array.from(state.subarray(5, 10)) as unknown as Costate,
    });
  });
  const propellantKg = massKg - moments.at(-1)!.massKg;
  const exhaustMps = specificImpulseS * STANDARD_GRAVITY_MPS2;
  return {
    durationS: duration * unit.timeS,
    propellantKg,
    deltaVMps: exhaustMps * Math.log(massKg / (massKg - propellantKg)),
    thrustingS: (propellantKg * exhaustMps) / thrustN,
    moments,
    miss,
  };
}
