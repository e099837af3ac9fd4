/** Trajectory of a satellite under forces and manoeuvres, arc by arc. */
import type { StateVector } from '../earth/state.ts';
import { within } from '../errors.ts';
import { type Epoch, later, secondsBetween } from '../time/epoch.ts';
import { type Arc, type Regime, type Stepper, taiSecondsOf } from './arc.ts';
import type { ForceModel, Sunlight } from './forces.ts';
import { keplerArc, longStepper } from './long-step.ts';
import {
  type Burn,
  type Impulse,
  type Manoeuvre,
  manoeuvreAxes,
  massAfterKg,
  massFlowKgPerS,
} from './manoeuvre.ts';
import { shortStepper } from './short-step.ts';
import { shadowSearch } from './sunlight.ts';

const SOURCE = 'propagation';

/** Long steps integrate the slow change of elements; DOP853 integrates position and velocity. Both take all forces. */
export type PropagationMethod = 'long steps' | 'DOP853';

export interface PropagationOptions {
  /** Span to cover [s]; below zero backwards. */
  readonly durationS: number;
  /** In any order; burns may not overlap. What lies outside the span is left out; an impulse at its start counts, one at its end does not. */
  readonly manoeuvres?: readonly Manoeuvre[];
  readonly method?: PropagationMethod;
  /** Error of one step [m]; without it 1e-3. */
  readonly toleranceM?: number;
}

/** Where a satellite is, and its mass. */
export interface Start {
  readonly state: StateVector<'GCRF'>;
  readonly massKg: number;
}

/** Looking ahead from within a shadow [s]. */
const AHEAD_S = 7200;

/**
 * Arcs of a trajectory in the order of time. They end where the sunlight changes its kind (contacts located within a
 * microsecond), where a burn begins or ends and at impulses, so that within an arc every force is smooth. Between
 * `yield`s the caller may stop at will. An arc stays valid; keep those whose states are wanted later.
 * @param start state in GCRF and mass [kg]
 * @param model forces made ready by `forceModel`
 * @throws DomainError for a mass that burns leave below zero, an orbit that long steps cannot hold (parabolic and
 * beyond, or backwards over the equator), and burns that overlap
 */
export function* propagate(start: Start, model: ForceModel, options: PropagationOptions): Generator<Arc> {
  const { durationS, manoeuvres = [], method = 'long steps', toleranceM = 1e-3 } = options;
  within('duration', durationS, 's', -1e10, 1e10, SOURCE);
  within('tolerance', toleranceM, 'm', 1e-9, 1e6, SOURCE);
  within('mass', start.massKg, 'kg', Number.MIN_VALUE, 1e7, SOURCE);
  const { epoch, positionM, velocityMps } = start.state;
  const startTaiS = taiSecondsOf(epoch);
  const direction = durationS >= 0 ? 1 : -1;
  const { breaks, impulses, burnAt } = timetable(manoeuvres, epoch, durationS);
  const state = Float64Array.of(...positionM, ...velocityMps);
  const stepper = stepperOf(method, model, startTaiS, toleranceM, state);
  const shadows = model.needsSunlight ? shadowSearch(model, startTaiS) : undefined;
  let massKg = start.massKg;
  let timeS = 0;
  let next = 0;
  let sunlight: Sunlight | undefined;
  for (;;) {
    if (timeS === durationS) return;
    for (const impulse of impulses.get(timeS) ?? []) massKg = kick(state, massKg, impulse, direction);
    while (next < breaks.length && direction * (breaks[next]! - timeS) <= 0) next++;
    let limitS = breaks[next] ?? durationS;
    const burn = burnAt(timeS, direction);
    const regimeOf = (light: Sunlight): Regime => ({ sunlight: light, burn });
    if (shadows !== undefined && sunlight !== 'full') {
      const aheadS = timeS + direction * AHEAD_S;
      const ahead = keplerArc(timeS, aheadS, state, massKg, regimeOf('full'), model.gmM3PerS2);
      sunlight ??= shadows.sunlightAt(ahead, timeS);
      if (sunlight !== 'full') {
        // in a penumbra the light is smooth up to the next contact only: the step ends there
        const exitS = shadows.firstChange(ahead, aheadS) ?? aheadS;
        const endS = exitS + direction * (sunlight === 'part' ? 1e-4 : 1);
        if (direction * (limitS - endS) > 0) limitS = endS;
      }
    }
    if (burn !== undefined) {
      const leftKg = massKg - massFlowKgPerS(burn) * (limitS - timeS);
      within('mass left after a burn', leftKg, 'kg', Number.MIN_VALUE, 1e7, SOURCE);
    }
    let arc = stepper.step(timeS, limitS, state, massKg, regimeOf(sunlight ?? 'full'));
    if (shadows !== undefined) {
      const changeS = shadows.firstChange(arc, arc.toS);
      if (changeS !== undefined) {
        sunlight = shadows.sunlightAt(arc, changeS);
        arc = { ...arc, toS: changeS };
      }
    }
    arc.stateAt(arc.toS, state);
    massKg = arc.massAtKg(arc.toS);
    timeS = arc.toS;
    yield arc;
  }
}

function stepperOf(
  method: PropagationMethod,
  model: ForceModel,
  startTaiS: number,
  toleranceM: number,
  state: Float64Array,
): Stepper {
  if (method === 'long steps') return longStepper(model, startTaiS, toleranceM);
  const r = Math.hypot(state[0]!, state[1]!, state[2]!);
  return shortStepper(model, startTaiS, toleranceM, Math.sqrt(model.gmM3PerS2 / r) / r);
}

interface Timetable {
  /** Times at which arcs have to end, in the order of travel; the last is the end of the span. */
  readonly breaks: readonly number[];
  readonly impulses: ReadonlyMap<number, readonly Impulse[]>;
  /** The burn that is on just after a time in the direction of travel. */
  readonly burnAt: (timeS: number, direction: number) => Burn | undefined;
}

function timetable(manoeuvres: readonly Manoeuvre[], epoch: Epoch, durationS: number): Timetable {
  const [lowS, highS] = [Math.min(0, durationS), Math.max(0, durationS)];
  const direction = durationS >= 0 ? 1 : -1;
  const burns: { readonly burn: Burn; readonly fromS: number; readonly toS: number }[] = [];
  const impulses = new Map<number, Impulse[]>();
  for (const manoeuvre of manoeuvres) {
    if (manoeuvre.kind === 'impulse') {
      const atS = secondsBetween(epoch, manoeuvre.at);
      if (atS < lowS || atS > highS) continue;
      const others = impulses.get(atS) ?? [];
      impulses.set(atS, direction > 0 ? [...others, manoeuvre] : [manoeuvre, ...others]);
    } else {
      const fromS = secondsBetween(epoch, manoeuvre.from);
      const toS = fromS + within('duration of a burn', manoeuvre.durationS, 's', 0, 1e9, SOURCE);
      within('specific impulse', manoeuvre.specificImpulseS, 's', 1e-3, Infinity, SOURCE);
      if (toS > lowS && fromS < highS && toS > fromS) burns.push({ burn: manoeuvre, fromS, toS });
    }
  }
  burns.sort((a, b) => a.fromS - b.fromS);
  for (const [i, { fromS }] of burns.entries())
    if (i > 0)
      within(
        'beginning of a burn',
        fromS,
        's after the start',
        burns[i - 1]!.toS,
        Infinity,
        `${SOURCE}: burns may not overlap`,
      );
  const breaks = [...impulses.keys(), ...burns.flatMap(({ fromS, toS }) => [fromS, toS])]
    .filter((timeS) => timeS > lowS && timeS < highS)
    .sort((a, b) => direction * (a - b));
  return {
    breaks: [...breaks, durationS],
    impulses,
    burnAt: (timeS, towards) =>
      burns.find(({ fromS, toS }) =>
        towards > 0 ? timeS >= fromS && timeS < toS : timeS > fromS && timeS <= toS,
      )?.burn,
  };
}

const axes = new Float64Array(9);

/** Changes the velocity in `state` by an impulse, or takes it back; returns the mass on the other side [kg]. */
function kick(state: Float64Array, massKg: number, impulse: Impulse, direction: number): number {
  const [x, y, z] = impulse.deltaVMps;
  const velocity = state.slice(3);
  // backwards the axes are those of the velocity before, which is found by going to and fro
  for (let round = 0; round < (direction > 0 || impulse.frame === 'GCRF' ? 1 : 12); round++) {
    manoeuvreAxes(impulse.frame, state, 0, axes);
    for (let i = 0; i < 3; i++)
      state[3 + i] = velocity[i]! + direction * (x * axes[i]! + y * axes[3 + i]! + z * axes[6 + i]!);
  }
  if (impulse.specificImpulseS === undefined) return massKg;
  return massAfterKg(massKg, direction * Math.hypot(x, y, z), impulse.specificImpulseS);
}

/** State at the end of a span, with the mass. @throws DomainError as `propagate` */
export function propagateTo(start: Start, model: ForceModel, options: PropagationOptions): Start {
  let last: Arc | undefined;
  for (const arc of propagate(start, model, options)) last = arc;
  if (last === undefined) return start;
  const out = new Float64Array(6);
  last.stateAt(options.durationS, out);
  return {
    state: {
      frame: 'GCRF',
      epoch: later(start.state.epoch, options.durationS),
      positionM: [out[0]!, out[1]!, out[2]!],
      velocityMps: [out[3]!, out[4]!, out[5]!],
    },
    massKg: last.massAtKg(options.durationS),
  };
}
