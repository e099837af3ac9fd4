/** Where a satellite is over a span of time: at its place in orbit, or as an orbit file has it. */
import {
  type EarthOrientationTable,
  GEOSTATIONARY_RADIUS_M,
  inFrame,
  nominalPlace,
  type StateVector,
} from '@ortak/core/earth';
import {
  type Arc,
  earthFixed,
  egm96,
  type Forces,
  forceModel,
  loadSgp4,
  type PropagationOptions,
  placeTrajectory,
  propagate,
  Sgp4Error,
  type Start,
  type Trajectory,
  taiSecondsOf,
} from '@ortak/core/orbit';
import { interpolateOem, type OrbitMessage, shortTime, useableSpan } from '@ortak/core/orbit-files';
import { type Epoch, epochOf, later, secondsBetween } from '@ortak/core/time';
import type { Notice } from '@ortak/core/working';
import { airNotices, closedOrbit } from './closed-orbit.ts';
import { FlightError } from './error.ts';
import { chosenForces } from './propagate.forces.ts';
import { plannedManoeuvres, startOf } from './propagate.start.ts';

export interface OrbitPath {
  /** In words: `58.5°E, as planned`, `kazsat-3.tle by SGP4`. */
  readonly words: string;
  readonly trajectory: Trajectory;
  readonly periodS: number;
  /** Whether it stays about a place of the geostationary orbit over the span. */
  readonly stays: boolean;
  readonly notices: readonly Notice[];
}

const SIDEREAL_DAY_S = 86_164.0905;

/** A satellite that stands where it is meant to be. */
export function slotPath(longitudeDeg: number): OrbitPath {
  return {
    words: `${Math.abs(longitudeDeg)}°${longitudeDeg < 0 ? 'W' : 'E'}, as planned`,
    trajectory: placeTrajectory(nominalPlace(longitudeDeg)),
    periodS: SIDEREAL_DAY_S,
    stays: true,
    notices: [],
  };
}

/**
 * The path of an orbit file over a span: an ephemeris interpolated, mean elements by SGP4, an OPM propagated with its
 * manoeuvres. Between `yield`s, which tell the part done, the caller may stop.
 * @throws FlightError where the file does not reach over the span, or an OPM begins after it
 */
export async function* filePath(
  message: OrbitMessage,
  name: string,
  from: Epoch,
  to: Epoch,
  table: EarthOrientationTable,
): AsyncGenerator<number, OrbitPath> {
  const states = yield* statesOf(message, name, from, to, table);
  const { how, notices } = states;
  const stateAt = beyondEnds(states, table);
  const first = inFrame(stateAt(from), 'GCRF', table);
  const gm = egm96().gmM3PerS2;
  const a = 1 / (2 / Math.hypot(...first.positionM) - Math.hypot(...first.velocityMps) ** 2 / gm);
  if (!(a > 0))
    throw new FlightError(
      `${name} is no closed orbit at ${shortTime(from, 'UTC')} UTC: expected one that is.`,
    );
  const periodS = 2 * Math.PI * Math.sqrt(a ** 3 / gm);
  const trajectory = fixedTrajectory(stateAt, table);
  return {
    words: `${name.split(/[/\\]/).at(-1)!} ${how}`,
    trajectory,
    periodS,
    stays: staysInPlace(trajectory, from, to, periodS),
    notices,
  };
}

interface States {
  readonly stateAt: (epoch: Epoch) => StateVector;
  /** Where the file ends; undefined where it does not. */
  readonly span?: readonly [first: Epoch, last: Epoch];
  readonly how: string;
  readonly notices: readonly Notice[];
}

async function* statesOf(
  message: OrbitMessage,
  name: string,
  from: Epoch,
  to: Epoch,
  table: EarthOrientationTable,
): AsyncGenerator<number, States> {
  switch (message.kind) {
    case 'oem': {
      const [first, last] = [useableSpan(message.segments[0]!)[0], useableSpan(message.segments.at(-1)!)[1]];
      const { timeSystem } = message.segments[0]!.metadata;
      if (secondsBetween(first, from) < 0 || secondsBetween(to, last) < 0)
        throw new FlightError(
          `${name} reaches from ${shortTime(first, timeSystem)} to ${shortTime(last, timeSystem)} ${timeSystem}: expected a span within it, found ${shortTime(from, timeSystem)} to ${shortTime(to, timeSystem)}; --from and --days choose another.`,
        );
      const hole = gapOf(message.segments, from, to);
      if (hole !== undefined)
        throw new FlightError(
          `${name} has no states from ${shortTime(hole[0], timeSystem)} to ${shortTime(hole[1], timeSystem)} ${timeSystem}: expected segments that meet; --from and --days choose a span without the gap.`,
        );
      return {
        stateAt: (epoch) => interpolateOem(message, epoch),
        span: [first, last],
        how: 'interpolated',
        notices: [],
      };
    }
    case 'omm': {
      if (!message.theory.startsWith('SGP'))
        throw new FlightError(`Cannot use ${name}: expected mean elements of SGP4, found ${message.theory}.`);
      const sgp4 = (await loadSgp4())(message);
      const ageDays =
        Math.max(Math.abs(secondsBetween(message.epoch, from)), Math.abs(secondsBetween(message.epoch, to))) /
        86_400;
      const stateAt = (epoch: Epoch): StateVector => {
        try {
          return sgp4.at(epoch);
        } catch (error) {
          if (error instanceof Sgp4Error) throw new FlightError(`${name}: ${error.message}.`);
          throw error;
        }
      };
      return { stateAt, how: 'by SGP4', notices: ageDays <= 30 ? [] : [oldElements(ageDays)] };
    }
    case 'opm':
      return yield* propagated(message, name, from, to, table);
  }
}

const oldElements = (ageDays: number): Notice => ({
  code: 'flight.old-elements',
  source: 'AIAA 2006-6753',
  message: `The span reaches ${Math.round(ageDays)} days from the epoch of the elements: without its station keeping a geostationary satellite is tens of kilometres off after a month, degrees after a year.`,
});

/** A hole between segments that the span meets. */
function gapOf(
  segments: Extract<OrbitMessage, { kind: 'oem' }>['segments'],
  from: Epoch,
  to: Epoch,
): readonly [Epoch, Epoch] | undefined {
  for (let i = 1; i < segments.length; i++) {
    const end = useableSpan(segments[i - 1]!)[1];
    const begin = useableSpan(segments[i]!)[0];
    if (secondsBetween(end, begin) > 1e-3 && secondsBetween(from, begin) > 0 && secondsBetween(end, to) > 0)
      return [end, begin];
  }
  return undefined;
}

/** An OPM propagated over the span. */
async function* propagated(
  message: Extract<OrbitMessage, { kind: 'opm' }>,
  name: string,
  from: Epoch,
  to: Epoch,
  table: EarthOrientationTable,
): AsyncGenerator<number, States> {
  const start = await startOf(message, name, undefined);
  const { epoch } = start.state;
  if (secondsBetween(epoch, from) < 0)
    throw new FlightError(
      `${name} has its state at ${shortTime(epoch, 'UTC')} UTC: expected one before the span, which begins at ${shortTime(from, 'UTC')}.`,
    );
  // a little more than the span: events that begin in it may end after it
  const durationS = secondsBetween(epoch, to) + 2 * SIDEREAL_DAY_S;
  const chosen = chosenForces(undefined, {}, start.spacecraft, durationS / 86_400);
  const massKg = chosen.massKg ?? 1;
  const planned = plannedManoeuvres(start, massKg, durationS, table);
  const state = closedOrbit(inFrame(start.state, 'GCRF', table), name);
  const held = heldStates({ state, massKg }, chosen.forces, table, {
    durationS,
    manoeuvres: planned.manoeuvres,
  });
  let step = held.next();
  while (!step.done) {
    yield step.value;
    step = held.next();
  }
  const stateAt = step.value;
  return {
    stateAt,
    span: [epoch, later(epoch, durationS)],
    how: `propagated (${chosen.words})`,
    notices: [...chosen.notices, ...planned.notices, ...airNotices(state)],
  };
}

/** Arcs between which the part done is told. */
const TOLD = 100;

/** A propagation whose arcs are kept, to be asked in any order. */
function* heldStates(
  start: Start,
  forces: Forces,
  orientation: EarthOrientationTable,
  options: PropagationOptions,
): Generator<number, (epoch: Epoch) => StateVector<'GCRF'>> {
  const { epoch } = start.state;
  const forwards = options.durationS >= 0;
  const arcs: Arc[] = [];
  for (const arc of propagate(start, forceModel(forces, { orientation }), options)) {
    arcs.push(arc);
    if (arcs.length % TOLD === 0) yield arc.toS / options.durationS;
  }
  const out = new Float64Array(6);
  let last = 0;
  return (at) => {
    const timeS = secondsBetween(epoch, at);
    const { fromS, toS } = arcs[last]!;
    if (!(timeS >= Math.min(fromS, toS) && timeS <= Math.max(fromS, toS))) {
      let [low, high] = [0, arcs.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (forwards ? arcs[middle]!.toS < timeS : arcs[middle]!.toS > timeS) low = middle + 1;
        else high = middle;
      }
      last = low;
    }
    arcs[last]!.stateAt(timeS, out);
    return {
      frame: 'GCRF',
      epoch: at,
      positionM: [out[0]!, out[1]!, out[2]!],
      velocityMps: [out[3]!, out[4]!, out[5]!],
    };
  };
}

/** For events that begin at the end of a file: two-body motion beyond it. */
function beyondEnds({ stateAt, span }: States, table: EarthOrientationTable): (epoch: Epoch) => StateVector {
  if (span === undefined) return stateAt;
  const [first, last] = span;
  const point: Forces = { degree: 0, order: 0, sun: false, moon: false };
  const on = (from: Epoch, durationS: number) => {
    const start = { state: inFrame(stateAt(from), 'GCRF', table), massKg: 1 };
    const steps = heldStates(start, point, table, { durationS });
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };
  let before: ReturnType<typeof on> | undefined;
  let after: ReturnType<typeof on> | undefined;
  return (epoch) => {
    if (secondsBetween(epoch, first) > 0) {
      before ??= on(first, -2 * SIDEREAL_DAY_S);
      return before(epoch);
    }
    if (secondsBetween(last, epoch) > 0) {
      after ??= on(last, 2 * SIDEREAL_DAY_S);
      return after(epoch);
    }
    return stateAt(epoch);
  };
}

/** Earth-fixed positions; the celestial rotation is that of `earthFixed`, which is held for many times close together. */
function fixedTrajectory(stateAt: (epoch: Epoch) => StateVector, table: EarthOrientationTable): Trajectory {
  const epochAt = (taiS: number): Epoch => epochOf(Math.floor(taiS), taiS - Math.floor(taiS));
  const celestial = earthFixed((taiS, out) => {
    out.set(inFrame(stateAt(epochAt(taiS)), 'GCRF', table).positionM);
  }, table);
  return (taiS, out) => {
    const state = stateAt(epochAt(taiS));
    if (state.frame === 'TEME' || state.frame === 'ITRF') out.set(inFrame(state, 'ITRF', table).positionM);
    else celestial(taiS, out);
  };
}

/** Within 500 km of the radius of the geostationary orbit and 15° of its plane, all along. */
function staysInPlace(trajectory: Trajectory, from: Epoch, to: Epoch, periodS: number): boolean {
  if (Math.abs(periodS / SIDEREAL_DAY_S - 1) > 0.02) return false;
  const at = new Float64Array(3);
  const start = taiSecondsOf(from);
  const length = secondsBetween(from, to);
  for (let i = 0; i <= 500; i++) {
    trajectory(start + (i / 500) * length, at);
    const r = Math.hypot(at[0]!, at[1]!, at[2]!);
    if (Math.abs(r - GEOSTATIONARY_RADIUS_M) > 500e3 || Math.abs(at[2]!) > r * Math.sin((15 * Math.PI) / 180))
      return false;
  }
  return true;
}
