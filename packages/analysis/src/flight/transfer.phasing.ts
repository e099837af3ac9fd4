/** The end of electric raising: a drift beside the synchronous orbit into the slot, and the last spiral that stops it there. */
import { bracketRoot } from '@ortak/core/math';
import {
  burnDurationS,
  driftStop,
  type FlownRaising,
  type ForceModel,
  flyRaising,
  type ProvenRaising,
  planRaising,
  provingRaising,
  type Raising,
  type RaisingTask,
  type Start,
  SYNCHRONOUS_RADIUS_M,
  SYNCHRONOUS_RATE_RAD_PER_S,
  SYNCHRONOUS_SPEED_MPS,
  synchronousState,
} from '@ortak/core/orbit';
import { type Epoch, later } from '@ortak/core/time';

const DAY_S = 86_400;
const DEG = 180 / Math.PI;

export interface ArrivalQuestion {
  /** A raising that ends so far below the synchronous orbit [m]; below zero above it. */
  readonly taskOf: (belowM: number) => RaisingTask;
  /** One that ends on it. */
  readonly whole: Raising;
  readonly slotDeg: number;
  readonly beginning: Epoch;
  readonly model: ForceModel;
  /** Part of the thrust at the end. */
  readonly throttle: number;
}

export interface Arrival extends ProvenRaising {
  readonly driftDegPerDay: number;
  /** Of the drift, its stop included [s]. */
  readonly driftS: number;
  readonly stopS: number;
  readonly stopMps: number;
  readonly end: Start;
}

/** Turns that the last spiral lasts: whole ones leave no eccentricity. */
const TURNS = [1, 2, 3, 4] as const;
/** A raising towards a drift, and when it would be at the slot. */
interface Tried {
  readonly drift: number;
  readonly plan: Raising;
  readonly timeS: number;
}

/** Largest drift [°/d]: with more thrust than for that the spiral is shorter than a turn. */
const LARGEST_DRIFT = 150;
/** Least time between the raising and the stop [s]: twice it while plans are compared, half of it once one is proven. */
const LEAST_WAIT_S = 1.5 * DAY_S;

/**
 * Ends the raising below the synchronous orbit, where the satellite drifts east into its slot, or above it, where it drifts west: the last spiral
 * goes on from there, so that the drift costs time and next to no propellant. The side is that of less propellant, and of the drifts that a spiral of
 * whole turns stops the one that arrives first. The stop is flown against the whole force model.
 * Between `yield`s, which tell the part done, the caller may stop at will.
 * @throws DomainError as `planRaising`
 */
export function* arriveAtSlot(question: ArrivalQuestion): Generator<number, Arrival> {
  const { taskOf, whole, slotDeg, beginning, model, throttle } = question;
  // the drift is the mean motion less the turn of the Earth
  const radiusM = (drift: number): number =>
    SYNCHRONOUS_RADIUS_M * (1 + drift / DEG / DAY_S / SYNCHRONOUS_RATE_RAD_PER_S) ** (-2 / 3);
  const belowM = (drift: number): number => SYNCHRONOUS_RADIUS_M - radiusM(drift);
  const earthDeg = earthAngleDeg(beginning, model);
  const longitudeDeg = ({ moments, durationS }: Raising, { revolutions }: FlownRaising): number => {
    const [, h, k] = moments[0]!.elements;
    // the flight begins at the apogee
    const ascension = Math.atan2(h, k) * DEG + 180 + 360 * revolutions;
    return ascension - earthDeg - SYNCHRONOUS_RATE_RAD_PER_S * DEG * durationS;
  };
  const { craft } = taskOf(0);
  const thrustN = craft.thrustN * throttle;
  // a spiral between circles takes the difference of their speeds (Edelbaum 1961)
  const stopTimeS = (drift: number, massKg: number): number =>
    burnDurationS(
      massKg,
      SYNCHRONOUS_SPEED_MPS * Math.abs(Math.sqrt(SYNCHRONOUS_RADIUS_M / radiusM(drift)) - 1),
      thrustN,
      craft.specificImpulseS,
    );
  const driftOf = (turns: number, side: number, massKg: number): number => {
    // turns grow with the drift: at the mean of its rates while the spiral lasts
    const turnsOf = (drift: number): number =>
      (stopTimeS(drift, massKg) * (SYNCHRONOUS_RATE_RAD_PER_S + drift / 2 / DEG / DAY_S)) / (2 * Math.PI);
    const { low, high } = bracketRoot((size) => turnsOf(side * size) - turns, 1e-3, LARGEST_DRIFT, 1e-6);
    return (side * (low + high)) / 2;
  };
  const waitS = (drift: number, fromDeg: number, massKg: number, leastWaitS: number): number => {
    const side = Math.sign(drift);
    const angle = (((side * (slotDeg - fromDeg)) % 360) + 360) % 360;
    const least = leastWaitS + stopTimeS(drift, massKg) / 2;
    const turnS = (360 / Math.abs(drift)) * DAY_S;
    const timeS = (angle / Math.abs(drift)) * DAY_S;
    return timeS < least ? timeS + turnS : timeS;
  };
  const massKg = whole.moments.at(-1)!.massKg;
  const tried = (turns: number, side: number): Tried => {
    const drift = driftOf(turns, side, massKg);
    const task = taskOf(belowM(drift));
    const plan = planRaising(task, whole);
    const flown = flyRaising(task, plan);
    const timeS = plan.durationS + waitS(drift, longitudeDeg(plan, flown), flown.massKg, 2 * LEAST_WAIT_S);
    return { drift, plan, timeS };
  };
  yield 0;
  const below = tried(TURNS[0], 1);
  yield 0.1;
  const above = tried(TURNS[0], -1);
  const [side, first] = below.plan.propellantKg <= above.plan.propellantKg ? [1, below] : [-1, above];
  let best = first;
  for (const turns of TURNS.slice(1)) {
    yield 0.1 + 0.06 * turns;
    const other = tried(turns, side);
    if (other.timeS < best.timeS) best = other;
  }
  const { drift } = best;
  const proving = provingRaising(taskOf(belowM(drift)), best.plan);
  let step = proving.next();
  while (!step.done) {
    yield 0.4 + 0.5 * step.value;
    step = proving.next();
  }
  const { plan, flown } = step.value;
  const fromDeg = longitudeDeg(plan, flown);
  const angleDeg = (waitS(drift, fromDeg, flown.massKg, 0.5 * LEAST_WAIT_S) / DAY_S) * drift;
  const toRad = slotDeg / DEG;
  const epoch = later(beginning, plan.durationS);
  const [x, y, z, vx, vy, vz] = synchronousState(
    {
      semiMajorAxisM: SYNCHRONOUS_RADIUS_M - belowM(drift),
      meanLongitudeRad: toRad - angleDeg / DEG,
      eccentricity: [0, 0],
      inclinationRad: [0, 0],
    },
    model,
    epoch,
  ) as unknown as number[];
  const start: Start = {
    state: { frame: 'GCRF', epoch, positionM: [x!, y!, z!], velocityMps: [vx!, vy!, vz!] },
    massKg: flown.massKg,
  };
  yield 0.92;
  const stop = driftStop({
    start,
    model,
    angleRad: angleDeg / DEG,
    toRad,
    driftDegPerDay: drift,
    engine: { thrustN, specificImpulseS: craft.specificImpulseS },
  });
  return {
    plan,
    flown,
    driftDegPerDay: drift,
    driftS: stop.durationS,
    stopS: stop.burnS,
    stopMps: stop.deltaVMps,
    end: stop.end,
  };
}

/** Angle between the Earth's prime meridian and GCRF's x axis [°]. */
function earthAngleDeg({ taiS, fractionS }: Epoch, model: ForceModel): number {
  const around = new Float64Array(15);
  model.surroundings(taiS + fractionS, around, 0);
  return Math.atan2(around[7]!, around[6]!) * DEG;
}
