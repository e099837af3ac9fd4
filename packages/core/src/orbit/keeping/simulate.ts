/** Station keeping flown against the whole force model: plans from what the ground knows, errors of execution, the box watched. */
import { within } from '../../errors.ts';
import { randomNumbers } from '../../math/random.ts';
import type { Vector3 } from '../../math/vector.ts';
import { later, secondsBetween } from '../../time/epoch.ts';
import { taiSecondsOf } from '../arc.ts';
import type { ForceModel } from '../forces.ts';
import { type ExecutionErrors, executed, type Manoeuvre, manoeuvreAxes } from '../manoeuvre.ts';
import { propagate, type Start } from '../propagate.ts';
import { synchronousReader } from './synchronous.ts';

const SOURCE = 'station keeping';

export type Purpose = 'north-south' | 'east-west' | 'combined';

/** A manoeuvre with what it is for. */
export interface KeepingManoeuvre {
  readonly purpose: Purpose;
  readonly manoeuvre: Manoeuvre;
  /** Thrusts of all that fire, whatever their directions, where that is more than what they give together [N]. */
  readonly firedN?: number;
}

/** A piece of a cycle: what is known at its beginning, what is planned from it, and how long until the next. */
export interface Stage {
  readonly durationS: number;
  readonly plan: (estimate: Start, model: ForceModel) => readonly KeepingManoeuvre[];
}

/** Stages of the keeping cycle of a number, from 0. */
export type Strategy = (cycle: number) => readonly Stage[];

export interface KeepingTask {
  readonly start: Start;
  readonly model: ForceModel;
  readonly strategy: Strategy;
  readonly durationS: number;
  /** Centre of the box [rad]. */
  readonly longitudeRad: number;
  readonly errors?: Readonly<Record<Purpose, ExecutionErrors>>;
  /**
   * Lower triangle L of the error of orbit determination, L Lᵀ its covariance, six rows of six: radial, tangential,
   * normal [m], and their rates [m/s].
   */
  readonly knowledge?: Float64Array;
  readonly seed?: number;
  /**
   * Called with each watched place: seconds after the start, the state in GCRF, and longitude, latitude (geocentric) [rad] and
   * radius [m], to be copied.
   */
  readonly watch?: (timeS: number, state: Float64Array, place: Float64Array) => void;
}

/** What became of a stage. */
export interface FlownStage {
  readonly cycle: number;
  readonly fromS: number;
  readonly toS: number;
  readonly manoeuvres: readonly FlownManoeuvre[];
  readonly massKg: number;
  /** Farthest east, west, north and south of the centre [rad]. */
  readonly eastRad: number;
  readonly westRad: number;
  readonly northRad: number;
  readonly southRad: number;
  /** Time in which a burn was on while less than the whole Sun was seen [s]. */
  readonly burntInShadowS: number;
  readonly end: Start;
}

export interface FlownManoeuvre {
  readonly purpose: Purpose;
  readonly atS: number;
  /** As planned [m/s]: the size of an impulse, thrusts of all thrusters by mass over the time of a burn. */
  readonly deltaVMps: number;
  /** What of it changes the orbit, as planned [m/s]: radial, along the orbit, across it to the north. */
  readonly orbitMps: Vector3;
  readonly propellantKg: number;
  readonly durationS: number;
}

/** Step at which the box is watched [s]: between samples a swing of ±0.05° a day is missed by 0.00004° at most. */
export const WATCH_S = 1200;

const noErrors: ExecutionErrors = { magnitude: 0, pointingDeg: 0 };

/**
 * Flies keeping cycles one stage after the other. Between `yield`s the caller may stop at will.
 * @throws DomainError for a span that is not positive
 */
export function* fly(task: KeepingTask): Generator<FlownStage> {
  const { model, strategy, longitudeRad } = task;
  within('duration', task.durationS, 's', Number.MIN_VALUE, 1e10, SOURCE);
  const uniform = randomNumbers(task.seed ?? 1);
  // two uniform numbers make one of the normal distribution (Box and Muller 1958)
  const gaussian = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const reader = synchronousReader(model, longitudeRad);
  const state = new Float64Array(6);
  const place = new Float64Array(3);
  let now = task.start;
  let fromS = 0;
  for (let cycle = 0; fromS < task.durationS; cycle++)
    for (const stage of strategy(cycle)) {
      const estimate = task.knowledge === undefined ? now : mistaken(now, task.knowledge, gaussian);
      const planned = stage.plan(estimate, model);
      const manoeuvres = planned.map(({ purpose, manoeuvre }) =>
        executed(manoeuvre, task.errors?.[purpose] ?? noErrors, gaussian),
      );
      let [eastRad, westRad, northRad, southRad] = [-Infinity, Infinity, -Infinity, Infinity];
      const startTaiS = taiSecondsOf(now.state.epoch);
      let next = 0;
      let massKg = now.massKg;
      let burntInShadowS = 0;
      for (const arc of propagate(now, model, { durationS: stage.durationS, manoeuvres, toleranceM: 0.1 })) {
        for (; next * WATCH_S < arc.toS; next++) {
          arc.stateAt(next * WATCH_S, state);
          reader.place(startTaiS + next * WATCH_S, state, place);
          const east = place[0]! - longitudeRad;
          if (east > eastRad) eastRad = east;
          if (east < westRad) westRad = east;
          if (place[1]! > northRad) northRad = place[1]!;
          if (place[1]! < southRad) southRad = place[1]!;
          task.watch?.(fromS + next * WATCH_S, state, place);
        }
        if (arc.burn !== undefined && arc.sunlight !== 'full') burntInShadowS += arc.toS - arc.fromS;
        arc.stateAt(arc.toS, state);
        massKg = arc.massAtKg(arc.toS);
      }
      const begin = now;
      now = {
        state: {
          frame: 'GCRF',
          epoch: later(begin.state.epoch, stage.durationS),
          positionM: [state[0]!, state[1]!, state[2]!],
          velocityMps: [state[3]!, state[4]!, state[5]!],
        },
        massKg,
      };
      yield {
        cycle,
        fromS,
        toS: fromS + stage.durationS,
        manoeuvres: planned.map((each) => flown(each, begin, fromS)),
        massKg,
        eastRad,
        westRad,
        northRad,
        southRad,
        burntInShadowS,
        end: now,
      };
      fromS += stage.durationS;
      if (fromS >= task.durationS) return;
    }
}

function flown(
  { purpose, manoeuvre, firedN }: KeepingManoeuvre,
  begin: Start,
  fromS: number,
): FlownManoeuvre {
  const isp = (manoeuvre.specificImpulseS ?? Number.POSITIVE_INFINITY) * 9.806_65;
  if (manoeuvre.kind === 'impulse') {
    const deltaVMps = Math.hypot(...manoeuvre.deltaVMps);
    const propellantKg = begin.massKg * -Math.expm1(-deltaVMps / isp);
    const atS = fromS + secondsBetween(begin.state.epoch, manoeuvre.at);
    return { purpose, atS, deltaVMps, orbitMps: manoeuvre.deltaVMps, propellantKg, durationS: 0 };
  }
  const { durationS, thrustN, direction } = manoeuvre;
  const each = (thrustN * durationS) / begin.massKg / Math.hypot(...direction);
  return {
    purpose,
    atS: fromS + secondsBetween(begin.state.epoch, manoeuvre.from),
    deltaVMps: ((firedN ?? thrustN) * durationS) / begin.massKg,
    orbitMps: [each * direction[0], each * direction[1], each * direction[2]],
    propellantKg: (thrustN * durationS) / isp,
    durationS,
  };
}

const axes = new Float64Array(9);

/** The state as orbit determination finds it. */
function mistaken(start: Start, lower: Float64Array, gaussian: () => number): Start {
  const drawn = Array.from({ length: 6 }, gaussian);
  const error = drawn.map((_, i) =>
    drawn.reduce((sum, z, j) => (j > i ? sum : sum + lower[6 * i + j]! * z), 0),
  );
  const { positionM, velocityMps } = start.state;
  manoeuvreAxes('RTN', Float64Array.of(...positionM, ...velocityMps), 0, axes);
  const moved = (of: readonly number[], first: number): [number, number, number] =>
    [0, 1, 2].map(
      (c) =>
        of[c]! +
        error[first]! * axes[c]! +
        error[first + 1]! * axes[3 + c]! +
        error[first + 2]! * axes[6 + c]!,
    ) as [number, number, number];
  return {
    ...start,
    state: { ...start.state, positionM: moved(positionM, 0), velocityMps: moved(velocityMps, 3) },
  };
}
