/**
 * Electric orbit raising by averaged optimal control: the steering that reaches the target soonest, or with the least
 * propellant in a time that is given. The costates of the first revolution are found by shooting.
 */

import { GRAVITATIONAL_CONSTANT_M3_PER_S2 } from '../../earth/wgs84.ts';
import { DomainError, within } from '../../errors.ts';
import { leastSquares } from '../../math/least-squares.ts';
import { STANDARD_GRAVITY_MPS2 } from '../manoeuvre.ts';
import { type Equinoctial, fromEquinoctial, type OrbitElements, toEquinoctial } from './equinoctial.ts';
import { averageRevolution, type Costate, revolution } from './orbit-average.ts';

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
}

/** A moment of the transfer. */
export interface RaisingMoment {
  readonly timeS: number;
  readonly massKg: number;
  readonly orbit: OrbitElements;
  /** Share of the revolution with thrust. */
  readonly duty: number;
  /** Canonical elements and costate, for whoever flies it. */
  readonly elements: Equinoctial;
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

/** Units in which μ = 1 and the target is 1 long. */
export interface Canonical {
  readonly lengthM: number;
  readonly timeS: number;
}

export function canonicalOf(to: OrbitElements): Canonical {
  const lengthM = to.semiMajorAxisM;
  return { lengthM, timeS: Math.sqrt(lengthM ** 3 / GRAVITATIONAL_CONSTANT_M3_PER_S2) };
}

const STEPS = 72;
/** Closer than 4 m and 1e-7 of eccentricity. */
const ENOUGH = 1e-14;

interface Problem {
  readonly start: Equinoctial;
  readonly target: Equinoctial;
  readonly unit: Canonical;
  /** Thrust over initial mass. */
  readonly acceleration: number;
  readonly exhaustSpeed: number;
  /** Whether the engine may coast. */
  readonly coasting: boolean;
}

/** Elements, costate, mass over initial mass. */
type State = Float64Array;
const SIZE = 11;

function flown(
  problem: Problem,
  costate: Costate,
  duration: number,
  visit?: (time: number, state: State, duty: number) => void,
): State | undefined {
  const state = new Float64Array(SIZE);
  state.set(problem.start);
  state.set(costate, 5);
  state[10] = 1;
  const step = duration / STEPS;
  const slopes = Array.from({ length: 4 }, () => new Float64Array(SIZE));
  const there = new Float64Array(SIZE);
  const turn = revolution();
  const slope = (at: State, out: Float64Array): number => {
    const elements = at.subarray(0, 5) as unknown as Equinoctial;
    averageRevolution(
      Array.from(elements) as unknown as Equinoctial,
      Array.from(at.subarray(5, 10)) as unknown as Costate,
      problem.coasting ? at[10]! : 0,
      turn,
    );
    const push = problem.acceleration / at[10]!;
    for (let i = 0; i < 5; i++) {
      out[i] = push * turn.rates[i]!;
      out[i + 5] = -push * turn.gradient[i]!;
    }
    out[10] = -(problem.acceleration * turn.duty) / problem.exhaustSpeed;
    return turn.duty;
  };
  const offsets = [0, 0.5, 0.5, 1];
  for (let n = 0; n < STEPS; n++) {
    for (let stage = 0; stage < 4; stage++) {
      const before = slopes[stage - 1];
      for (let i = 0; i < SIZE; i++)
        there[i] = state[i]! + (before === undefined ? 0 : offsets[stage]! * step * before[i]!);
      const duty = slope(there, slopes[stage]!);
      if (stage === 0) visit?.(n * step, state, duty);
    }
    for (let i = 0; i < SIZE; i++)
      state[i]! += (step / 6) * (slopes[0]![i]! + 2 * slopes[1]![i]! + 2 * slopes[2]![i]! + slopes[3]![i]!);
    if (!(state[0]! > 0.02 && Math.hypot(state[1]!, state[2]!) < 0.97 && state[10]! > 0.02)) return undefined;
  }
  if (visit !== undefined) visit(duration, state, slope(state, slopes[0]!));
  return state;
}

/** Velocity change from orbit to orbit as Edelbaum has it for circles, and a share for the eccentricity; only to begin with. */
function roughDeltaV(start: Equinoctial, target: Equinoctial): number {
  const speed = ([p, f, g]: Equinoctial): number => Math.sqrt((1 - f * f - g * g) / p);
  const [v0, v1] = [speed(start), speed(target)];
  const tilt = 2 * Math.atan(Math.hypot(start[3] - target[3], start[4] - target[4]));
  const circles = Math.sqrt(Math.max(0, v0 * v0 + v1 * v1 - 2 * v0 * v1 * Math.cos((Math.PI / 2) * tilt)));
  return circles + 0.6 * Math.hypot(start[1] - target[1], start[2] - target[2]) + 0.01;
}

/** First costate: raise p against what lacks, and bring e and i home. */
function firstCostate(start: Equinoctial, target: Equinoctial): number[] {
  const way = target.map((value, i) => value - start[i]!);
  const scaled = [way[0]!, way[1]!, way[2]!, 3 * way[3]!, 3 * way[4]!];
  const size = Math.hypot(...scaled) || 1;
  return scaled.map((value) => -value / size);
}

/**
 * Plans an electric transfer between two orbits about a spherical Earth.
 * @param task masses 1…100 000 kg, thrust 0.001…100 N, specific impulse 100…20 000 s
 * @returns the transfer by moments; averaged over revolutions, so that it holds for many of them
 * @throws DomainError for figures outside, a time that is too short, or a way that shooting does not find
 * @see T. N. Edelbaum, ARS Journal 31 (1961) 1079, whose transfers between circles a test holds
 */
export function planRaising(task: RaisingTask): Raising {
  return planTowards(task, toEquinoctial(task.to, canonicalOf(task.to).lengthM), undefined);
}

/** The same towards canonical elements beside the target; from an earlier plan where there is one. */
export function planTowards(task: RaisingTask, target: Equinoctial, earlier: Raising | undefined): Raising {
  const { craft, durationS } = task;
  within('massKg', craft.massKg, 'kg', 1, 100_000, SOURCE);
  within('thrustN', craft.thrustN, 'N', 0.001, 100, SOURCE);
  within('specificImpulseS', craft.specificImpulseS, 's', 100, 20_000, SOURCE);
  const unit = canonicalOf(task.to);
  const soonest: Problem = {
    start: toEquinoctial(task.from, unit.lengthM),
    target,
    unit,
    acceleration: (craft.thrustN / craft.massKg) * (unit.timeS ** 2 / unit.lengthM),
    exhaustSpeed: craft.specificImpulseS * STANDARD_GRAVITY_MPS2 * (unit.timeS / unit.lengthM),
    coasting: false,
  };
  if (earlier !== undefined) return again(soonest, task, earlier);
  const quick = shootSoonest(soonest);
  if (durationS === undefined) return raisingOf(soonest, task, quick.costate, quick.duration, quick.miss);
  const least = quick.duration * unit.timeS;
  within(
    'durationS',
    durationS,
    's',
    least,
    100 * least,
    `${SOURCE}: the soonest is ${(least / 86_400).toFixed(2)} days`,
  );
  const thrifty = { ...soonest, coasting: true };
  const { costate, miss } = shootThrifty(thrifty, quick.costate, quick.duration, durationS / unit.timeS);
  return raisingOf(thrifty, task, costate, durationS / unit.timeS, miss);
}

/** Shoots once more from the costate of an earlier plan whose target lay nearby. */
function again(problem: Problem, task: RaisingTask, earlier: Raising): Raising {
  const { costate } = earlier.moments[0]!;
  const duration = earlier.durationS / problem.unit.timeS;
  const steps = costate.map((value) => 1e-6 * Math.max(0.05, Math.abs(value)));
  const coasting = task.durationS !== undefined;
  const found = coasting
    ? leastSquares(
        (z) =>
          missOf(
            { ...problem, coasting },
            flown({ ...problem, coasting }, z as unknown as Costate, duration),
          ),
        costate,
        { steps, enough: ENOUGH, iterations: 30 },
      )
    : leastSquares(soonestResiduals(problem), [...costate, duration], {
        steps: [...steps, 1e-6 * duration],
        enough: ENOUGH,
        iterations: 30,
      });
  const time = coasting ? duration : found.unknowns[5]!;
  const first = found.unknowns.slice(0, 5) as unknown as Costate;
  return raisingOf({ ...problem, coasting }, task, first, time, Math.sqrt(found.sumOfSquares));
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

function shootSoonest(problem: Problem) {
  const { start, target, acceleration, exhaustSpeed } = problem;
  const residuals = soonestResiduals(problem);
  const rough = roughDeltaV(start, target);
  const first = firstCostate(start, target);
  let best: { costate: Costate; duration: number; miss: number } | undefined;
  for (const share of [1, 0.8, 1.3, 0.6, 1.8]) {
    const duration = (exhaustSpeed / acceleration) * (1 - Math.exp(-(rough * share) / exhaustSpeed));
    const begin = [...first, duration];
    if (residuals(begin) === undefined) continue;
    const found = leastSquares(residuals, begin, {
      steps: [1e-6, 1e-6, 1e-6, 1e-6, 1e-6, 1e-6 * duration],
      enough: ENOUGH,
      iterations: 60,
    });
    const miss = Math.sqrt(found.sumOfSquares);
    if (best === undefined || miss < best.miss)
      best = {
        costate: found.unknowns.slice(0, 5) as unknown as Costate,
        duration: found.unknowns[5]!,
        miss,
      };
    if (found.sumOfSquares <= ENOUGH * 100) return best;
  }
  throw new DomainError('miss of the target', best?.miss ?? Number.NaN, '', 0, 1e-6, SOURCE);
}

/** With a time to spare: from always on, the threshold comes up as the costate shrinks. */
function shootThrifty(problem: Problem, quick: Costate, quickest: number, duration: number) {
  const residuals = (time: number) => (z: readonly number[]) =>
    missOf(problem, flown(problem, z as unknown as Costate, time));
  // Just above the soonest the engine coasts for the time to spare: that tells the size of the costate.
  const firstStep = Math.min(duration - quickest, 0.01 * quickest);
  const massLeft = flown({ ...problem, coasting: false }, quick, quickest)![10]!;
  let [low, high] = [0.01, 100];
  for (let round = 0; round < 30; round++) {
    const size = Math.sqrt(low * high);
    const end = flown(
      problem,
      quick.map((value) => value * size) as unknown as Costate,
      quickest + firstStep,
    );
    if (end !== undefined && end[10]! < massLeft) high = size;
    else low = size;
  }
  let costate: readonly number[] = quick.map((value) => value * high);
  let time = quickest;
  let step = firstStep;
  let miss = 0;
  while (time < duration) {
    const next = Math.min(duration, time + step);
    const found = leastSquares(residuals(next), costate, {
      steps: costate.map((value) => 1e-6 * Math.max(0.05, Math.abs(value))),
      enough: ENOUGH,
      iterations: 40,
    });
    if (found.sumOfSquares > 1e-10) {
      step /= 3;
      if (step < 1e-5 * quickest)
        throw new DomainError('miss of the target', Math.sqrt(found.sumOfSquares), '', 0, 1e-6, SOURCE);
      continue;
    }
    costate = found.unknowns;
    miss = Math.sqrt(found.sumOfSquares);
    time = next;
    step *= 2;
  }
  return { costate: costate as unknown as Costate, miss };
}

function raisingOf(
  problem: Problem,
  task: RaisingTask,
  costate: Costate,
  duration: number,
  miss: number,
): Raising {
  const { unit } = problem;
  const { massKg, thrustN, specificImpulseS } = task.craft;
  const moments: RaisingMoment[] = [];
  flown(problem, costate, duration, (time, state, duty) => {
    const elements = Array.from(state.subarray(0, 5)) as unknown as Equinoctial;
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
