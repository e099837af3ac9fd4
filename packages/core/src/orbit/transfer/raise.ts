/**
 * Electric orbit raising by averaged optimal control: the steering that reaches the target soonest, or with the least
 * propellant in a time that is given. The costates of the first revolution are found by shooting.
 */

import { DomainError, within } from '../../errors.ts';
import { fromEquinoctial, type OrbitElements, type SlowElements, toEquinoctial } from '../equinoctial.ts';
import { SYNCHRONOUS_RATE_RAD_PER_S } from '../keeping/synchronous.ts';
import { STANDARD_GRAVITY_MPS2 } from '../manoeuvre.ts';
import { ELEMENTS, flown, MASS, type Problem, SWEEP, SWEPT } from './averaged.ts';
import type { Costate } from './orbit-average.ts';
import { type Found, NEAR, SOURCE, shootFrom, shootNearby, shootSoonest, shootThrifty } from './shoot.ts';
import { aroundOf, canonicalOf, type Surroundings } from './surroundings.ts';

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
  /** Mean longitude to sweep over the turning Earth from beginning to end, east positive [rad]; without it any. */
  readonly sweepRad?: number;
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
  /** Whether it has a time to spare in which it coasts. */
  readonly coasting: boolean;
  /** Mean longitude swept over the turning Earth [rad], and its costate: 0 where any would do. */
  readonly sweepRad: number;
  readonly sweepCostate: number;
  /** What shooting left of the way, in canonical elements. */
  readonly miss: number;
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
  return planTowards(task, aimOf(task), near);
}

/** Shares of the surroundings by which a plan of two bodies is led into them, when the whole is too far at once. */
const SHARES = [0.25, 0.5, 0.75, 1];

/** What a plan aims at: canonical elements, and the sweep where one is wanted, in hundredths of a radian. */
export type Aim = readonly number[];

export function aimOf({ to, sweepRad }: RaisingTask): Aim {
  const elements = toEquinoctial(to, canonicalOf(to).lengthM);
  return sweepRad === undefined ? elements : [...elements, SWEEP * sweepRad];
}

/** The same towards an aim beside that of the task; from an earlier plan where there is one. */
export function planTowards(task: RaisingTask, aim: Aim, earlier: Raising | undefined): Raising {
  const { craft, durationS, surroundings } = task;
  within('massKg', craft.massKg, 'kg', 1, 100_000, SOURCE);
  within('thrustN', craft.thrustN, 'N', 0.001, 100, SOURCE);
  within('specificImpulseS', craft.specificImpulseS, 's', 100, 20_000, SOURCE);
  const unit = canonicalOf(task.to);
  const alone: Problem = {
    start: toEquinoctial(task.from, unit.lengthM),
    target: aim,
    unit,
    acceleration: (craft.thrustN / craft.massKg) * (unit.timeS ** 2 / unit.lengthM),
    exhaustSpeed: craft.specificImpulseS * STANDARD_GRAVITY_MPS2 * (unit.timeS / unit.lengthM),
    coasting: false,
    earthRate: SYNCHRONOUS_RATE_RAD_PER_S * unit.timeS,
    around: aroundOf({ flattening: false }, unit),
  };
  const surrounded = (share: number): Problem =>
    surroundings === undefined ? alone : { ...alone, around: aroundOf(surroundings, unit, share) };
  if (earlier !== undefined) {
    const problem = { ...surrounded(1), coasting: durationS !== undefined };
    const from = {
      costate: earlier.moments[0]!.costate,
      sweepCostate: earlier.sweepCostate,
      duration: earlier.durationS / unit.timeS,
      miss: 0,
    };
    if (durationS !== undefined && !earlier.coasting) return spared(problem, task, from);
    const duration = durationS === undefined ? from.duration : durationS / unit.timeS;
    const found = shootNearby(problem, { ...from, duration }, earlier.sweepRad);
    return raisingOf(problem, task, hit(found));
  }
  // any longitude first: from there the one that is wanted is found
  if (aim.length > ELEMENTS)
    return planTowards(task, aim, planTowards(task, aim.slice(0, ELEMENTS), undefined));
  let quick = shootSoonest(alone);
  if (surroundings !== undefined) {
    const whole = shootFrom(surrounded(1), quick);
    if (whole.miss < NEAR) quick = whole;
    else for (const share of SHARES) quick = shootFrom(surrounded(share), quick);
  }
  hit(quick);
  return durationS === undefined
    ? raisingOf(surrounded(1), task, quick)
    : spared({ ...surrounded(1), coasting: true }, task, quick);
}

/** With a time to spare, from the soonest way. */
function spared(problem: Problem, task: RaisingTask, quick: Found): Raising {
  const { unit } = problem;
  const least = quick.duration * unit.timeS;
  const source = `${SOURCE}: the soonest is ${(least / 86_400).toFixed(2)} days`;
  const duration = within('durationS', task.durationS!, 's', least, 100 * least, source) / unit.timeS;
  return raisingOf(problem, task, shootThrifty(problem, quick, duration));
}

function hit(found: Found): Found {
  if (found.miss < NEAR) return found;
  throw new DomainError('miss of the target', found.miss, '', 0, NEAR, SOURCE);
}

function raisingOf(problem: Problem, task: RaisingTask, found: Found): Raising {
  const { duration, miss, sweepCostate } = found;
  const { unit } = problem;
  const { massKg, thrustN, specificImpulseS } = task.craft;
  const moments: RaisingMoment[] = [];
  const end = flown(problem, found, duration, (time, state, duty) => {
    const elements = Array.from(state.subarray(0, 5)) as unknown as SlowElements;
    moments.push({
      timeS: time * unit.timeS,
      massKg: state[MASS]! * massKg,
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
    coasting: problem.coasting,
    sweepRad: end![SWEPT]!,
    sweepCostate,
    miss,
  };
}
