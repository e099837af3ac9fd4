/** The end of electric raising: a drift beside the synchronous orbit into the slot, and the last spiral that stops it there. */
import { bracketRoot } from '@ortak/core/math';
import {
  burnDurationS,
  driftStop,
  type ForceModel,
  flyRaising,
  nearAngleRad,
  type ProvenRaising,
  planRaising,
  provingRaising,
  type Raising,
  type RaisingTask,
  SIDEREAL_DAY_S,
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
  /** A raising that ends so far below the synchronous orbit [m], below zero above it. */
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

/** Largest drift [°/d]: with more thrust than for that the spiral is shorter than a turn. */
const LARGEST_DRIFT = 150;
/** Between the raising and the stop [s]: for tracking, and so that the stop can be begun a little sooner or later. */
const WAIT_S = 0.5 * DAY_S;
/** From the raising to the slot at most [s]: the wait, and a turn of spiral, which the drift makes an hour longer or shorter. */
export const ARRIVAL_S: number = WAIT_S + 1.05 * SIDEREAL_DAY_S;

/**
 * Ends the raising in the slot: beside the synchronous orbit, below it where the satellite then drifts east, above it where it drifts west, and
 * as far before the slot as it drifts until the last spiral stops it there. That spiral lasts one turn, so that it leaves no eccentricity. Where the
 * raising ends is a matter of its steering, which takes the longitude that lies nearest to where it would end of itself: a few kilometres of
 * semi-major axis over months are whole turns. The side is that of less propellant. The stop is flown against the whole force model.
 * Between `yield`s, which tell the part done, the caller may stop at will.
 * @throws DomainError as `planRaising`
 */
export function* arriveAtSlot(question: ArrivalQuestion): Generator<number, Arrival> {
  const { taskOf, whole, slotDeg, beginning, model, throttle } = question;
  // the drift is the mean motion less the turn of the Earth
  const radiusM = (drift: number): number =>
    SYNCHRONOUS_RADIUS_M * (1 + drift / DEG / DAY_S / SYNCHRONOUS_RATE_RAD_PER_S) ** (-2 / 3);
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
  const driftOf = (side: number, massKg: number): number => {
    // turns grow with the drift: at the mean of its rates while the spiral lasts
    const turnsOf = (drift: number): number =>
      (stopTimeS(drift, massKg) * (SYNCHRONOUS_RATE_RAD_PER_S + drift / 2 / DEG / DAY_S)) / (2 * Math.PI);
    const { low, high } = bracketRoot((size) => turnsOf(side * size) - 1, 1e-3, LARGEST_DRIFT, 1e-6);
    return (side * (low + high)) / 2;
  };
  const massKg = whole.moments.at(-1)!.massKg;
  const towards = (side: number) => {
    const drift = driftOf(side, massKg);
    const stopS = stopTimeS(drift, massKg);
    const task = taskOf(SYNCHRONOUS_RADIUS_M - radiusM(drift));
    return { drift, stopS, task, plan: planRaising(task, whole) };
  };
  yield 0;
  const below = towards(1);
  yield 0.1;
  const above = towards(-1);
  yield 0.2;
  const {
    drift,
    stopS,
    task,
    plan: free,
  } = below.plan.propellantKg <= above.plan.propellantKg ? below : above;
  // drifting all of the wait and, on the mean, half of the stop
  const angleDeg = (drift * (WAIT_S + stopS / 2)) / DAY_S;
  // the flight begins at the apogee
  const [, h, k] = free.moments[0]!.elements;
  const fromRad = Math.atan2(h, k) + Math.PI - earthAngleRad(beginning, model);
  const sweepRad = nearAngleRad((slotDeg - angleDeg) / DEG - fromRad, flyRaising(task, free).sweepRad);
  const proving = provingRaising({ ...task, sweepRad }, free);
  let step = proving.next();
  while (!step.done) {
    yield 0.2 + 0.7 * step.value;
    step = proving.next();
  }
  const { plan, flown } = step.value;
  const toRad = slotDeg / DEG;
  const epoch = later(beginning, plan.durationS);
  const [x, y, z, vx, vy, vz] = synchronousState(
    {
      semiMajorAxisM: radiusM(drift),
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

/** Angle between the Earth's prime meridian and GCRF's x axis [rad]. */
/** From the equinox of the frame to Greenwich [rad]. */
export function earthAngleRad({ taiS, fractionS }: Epoch, model: ForceModel): number {
  const around = new Float64Array(15);
  model.surroundings(taiS + fractionS, around, 0);
  return Math.atan2(around[7]!, around[6]!);
}
