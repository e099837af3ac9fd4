/** Shooting: the first costates of averaged optimal control, from which the way ends at its target. */
import { DomainError } from '../../errors.ts';
import { leastSquares } from '../../math/least-squares.ts';
import type { SlowElements } from '../equinoctial.ts';
import { ELEMENTS, flown, MASS, type Problem, type State, type Steering, SWEEP, SWEPT } from './averaged.ts';
import type { Costate } from './orbit-average.ts';

export const SOURCE = 'electric orbit raising';

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

/** What shooting found: the first costates, and the time. */
export interface Found extends Steering {
  readonly duration: number;
  readonly miss: number;
}

/** A miss with which a plan counts as found. */
export const NEAR = 1e-6;

/** The costate of the longitude is so much smaller than those of the elements. */
const SWEEP_COSTATE = 1e-3;

const unknownsOf = ({ target }: Problem, { costate, sweepCostate }: Steering): number[] =>
  target.length > ELEMENTS ? [...costate, sweepCostate / SWEEP_COSTATE] : [...costate];

const steeringOf = ({ target }: Problem, unknowns: readonly number[]): Steering => ({
  costate: unknowns.slice(0, ELEMENTS) as unknown as Costate,
  sweepCostate: target.length > ELEMENTS ? SWEEP_COSTATE * unknowns[ELEMENTS]! : 0,
});

const stepsOf = (unknowns: readonly number[]): number[] =>
  unknowns.map((value) => 1e-6 * Math.max(0.05, Math.abs(value)));

/** The soonest way once more, from one whose target or surroundings lie nearby. */
export function shootFrom(problem: Problem, near: Found): Found {
  const start = unknownsOf(problem, near);
  const { unknowns, sumOfSquares } = leastSquares(soonestResiduals(problem), [...start, near.duration], {
    steps: [...stepsOf(start), 1e-6 * near.duration],
    enough: ENOUGH,
    iterations: 30,
  });
  return {
    ...steeringOf(problem, unknowns),
    duration: unknowns.at(-1)!,
    miss: Math.sqrt(sumOfSquares),
  };
}

/** The same in a given time. */
function shootCoasting(problem: Problem, near: Found, iterations = 30): Found {
  const start = unknownsOf(problem, near);
  const { duration } = near;
  const { unknowns, sumOfSquares } = leastSquares(
    (z) => missOf(problem, flown(problem, steeringOf(problem, z), duration)),
    start,
    { steps: stepsOf(start), enough: ENOUGH, iterations },
  );
  return { ...steeringOf(problem, unknowns), duration, miss: Math.sqrt(sumOfSquares) };
}

/** Parts of the sweep by which a plan is led to another longitude, when the whole is too far at once. */
const PARTS = [0.25, 0.5, 0.75, 1];

/** Either of them from a plan nearby; the longitude may lie half a turn from where that one ends. */
export function shootNearby(problem: Problem, near: Found, nearSweepRad: number): Found {
  const shoot = problem.coasting ? shootCoasting : shootFrom;
  const found = shoot(problem, near);
  const wanted = problem.target[ELEMENTS];
  if (found.miss < NEAR || wanted === undefined) return found;
  const elements = problem.target.slice(0, ELEMENTS);
  return PARTS.reduce<Found>(
    (from, part) =>
      shoot({ ...problem, target: [...elements, wanted * part + SWEEP * nearSweepRad * (1 - part)] }, from),
    near,
  );
}

const missOf = ({ target }: Problem, end: State | undefined): number[] | undefined =>
  end &&
  target.map((value, i) =>
    i === ELEMENTS ? SWEEP * end[SWEPT]! - value : (end[i]! - value) * (i < 3 ? 1 : 3),
  );

/** What the soonest way must meet: the target, and a costate of size 1; unknown are the costate and the time. */
function soonestResiduals(problem: Problem) {
  const { acceleration, exhaustSpeed } = problem;
  return (z: readonly number[]): number[] | undefined => {
    const duration = z.at(-1)!;
    if (!(duration > 0 && acceleration * duration < 0.97 * exhaustSpeed)) return undefined;
    const steering = steeringOf(problem, z);
    const miss = missOf(problem, flown(problem, steering, duration));
    return miss && [...miss, Math.hypot(...steering.costate) - 1];
  };
}

export function shootSoonest(problem: Problem): Found {
  const { start, acceleration, exhaustSpeed } = problem;
  const target = problem.target as unknown as SlowElements;
  const residuals = soonestResiduals(problem);
  const rough = roughDeltaV(start, target);
  const costate = firstCostate(start, target) as unknown as Costate;
  let least = Number.NaN;
  for (const share of [1, 0.8, 1.3, 0.6, 1.8]) {
    const duration = (exhaustSpeed / acceleration) * (1 - Math.exp(-(rough * share) / exhaustSpeed));
    if (residuals([...costate, duration]) === undefined) continue;
    const found = shootFrom(problem, { costate, sweepCostate: 0, duration, miss: 0 });
    if (found.miss < NEAR) return found;
    least = Math.min(found.miss, Number.isNaN(least) ? found.miss : least);
  }
  throw new DomainError('miss of the target', least, '', 0, NEAR, SOURCE);
}

/** With a time to spare: from always on, the threshold comes up as the costate shrinks. */
export function shootThrifty(problem: Problem, quick: Found, duration: number): Found {
  const sized = (size: number): Steering => ({
    costate: quick.costate.map((value) => value * size) as unknown as Costate,
    sweepCostate: 0,
  });
  // Just above the soonest the engine coasts for the time to spare: that tells the size of the costate.
  const firstStep = Math.min(duration - quick.duration, 0.01 * quick.duration);
  const massLeft = flown({ ...problem, coasting: false }, quick, quick.duration)![MASS]!;
  let [low, high] = [0.01, 100];
  for (let round = 0; round < 30; round++) {
    const size = Math.sqrt(low * high);
    const end = flown(problem, sized(size), quick.duration + firstStep);
    if (end !== undefined && end[MASS]! < massLeft) high = size;
    else low = size;
  }
  let found: Found = { ...sized(high), duration: quick.duration, miss: 0 };
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
