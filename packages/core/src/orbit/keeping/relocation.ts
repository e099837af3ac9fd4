/** A satellite moved along its orbit to another longitude: planned, and flown. */
import { DomainError, within } from '../../errors.ts';
import { later } from '../../time/epoch.ts';
import type { ForceModel } from '../forces.ts';
import { burnDurationS, type Manoeuvre } from '../manoeuvre.ts';
import { propagateTo, type Start } from '../propagate.ts';
import { DRIFT_DEG_PER_DAY_PER_MPS } from './box.ts';
import { meanMotion, SYNCHRONOUS_RATE_RAD_PER_S } from './synchronous.ts';

const SOURCE = 'drift to another longitude';
const DAY_S = 86_400;

/** What pushes along the orbit. */
export interface AlongEngine {
  /** Of the push along the orbit [N]; undefined for impulses. */
  readonly thrustN?: number;
  /** Push towards the zenith that comes with it, as a part of that along the orbit. */
  readonly radialPart?: number;
  /** Of what is spent, by the push along the orbit [s]. */
  readonly specificImpulseS: number;
}

/** A drift between two longitudes. */
export interface DriftPlan {
  readonly driftDegPerDay: number;
  /** At either end [m/s]. */
  readonly deltaVMps: number;
  /** Each of the two burns [s]; 0 for impulses. */
  readonly burnS: number;
}

/**
 * Drift over an angle in a time: 0.3523° a day for each metre per second, and with little thrust the time that both ends take.
 * @param angleDeg to drift, east positive [deg]
 * @param days from the beginning of the first burn to the end of the second [d]
 * @param accelerationMps2 along the orbit; Infinity for impulses
 * @throws DomainError for a time that is too short for the acceleration
 * @see E. M. Soop, Handbook of Geostationary Orbits (1994): longitude shift
 */
export function driftPlan(angleDeg: number, days: number, accelerationMps2: number): DriftPlan {
  within('angle', Math.abs(angleDeg), '°', 0, 360, SOURCE);
  // angle = k α tb (T − tb)
  const gain = (DRIFT_DEG_PER_DAY_PER_MPS * accelerationMps2) / DAY_S;
  const leastDays = (2 * Math.sqrt(Math.abs(angleDeg) / gain)) / DAY_S;
  within('days', days, 'd', Math.max(leastDays, 1e-3), 1e5, SOURCE);
  const timeS = days * DAY_S;
  const burnS =
    accelerationMps2 === Infinity
      ? 0
      : (2 * Math.abs(angleDeg)) / gain / (timeS + Math.sqrt(timeS ** 2 - (4 * Math.abs(angleDeg)) / gain));
  const driftDegPerDay = angleDeg / (days - burnS / DAY_S);
  return {
    driftDegPerDay,
    deltaVMps: Math.abs(driftDegPerDay) / DRIFT_DEG_PER_DAY_PER_MPS,
    burnS,
  };
}

export interface RelocationTask {
  /** At rest over a longitude. */
  readonly start: Start;
  readonly model: ForceModel;
  readonly fromRad: number;
  /** Beyond ±π where the way leads round. */
  readonly toRad: number;
  readonly days: number;
  readonly engine: AlongEngine;
}

export interface Relocation {
  readonly plan: DriftPlan;
  /** As flown: of each burn, along the orbit [m/s]. */
  readonly firstMps: number;
  readonly lastMps: number;
  readonly days: number;
  readonly manoeuvres: readonly Manoeuvre[];
  readonly end: Start;
}

/** Mean longitude [rad] and drift [rad/s] that count as at rest where it is wanted: 0.0003°, 0.0006°/d. */
const CLOSE = 5e-6;
const RESTING = 1.2e-10;
const ROUNDS = 12;
/** Before the first burn and after the last [s]. */
export const LEAD_S = 60;
/** Left for half of a burn, of its planned length: flown ones may be longer. */
const LONGER = 0.65;

/** Each of two burns that make a drift over an angle in the time from the middle of one to that of the other [s]. */
const burnOfS = (angleDeg: number, apartS: number, accelerationMps2: number): number =>
  (Math.abs(angleDeg) * DAY_S) / (DRIFT_DEG_PER_DAY_PER_MPS * accelerationMps2 * apartS);

/**
 * The longest time between two burns, within the days, in which the satellite goes round a whole number of times, so that the second takes back the
 * eccentricity of the first: the turns are those of the Earth and the angle of the drift.
 * @throws DomainError for days in which it does not go round once
 */
function timeApartS(angleDeg: number, days: number, accelerationMps2: number): number {
  const apartOf = (turns: number): number =>
    (2 * Math.PI * turns - (angleDeg * Math.PI) / 180) / SYNCHRONOUS_RATE_RAD_PER_S;
  const wholeOf = (apartS: number): number =>
    apartS + 2 * LONGER * burnOfS(angleDeg, apartS, accelerationMps2) + 2 * LEAD_S;
  let least = Infinity;
  for (let turns = Math.ceil(days) + 1; turns >= 1; turns--) {
    const apartS = apartOf(turns);
    if (apartS <= burnOfS(angleDeg, apartS, accelerationMps2)) continue;
    const wholeS = wholeOf(apartS);
    if (wholeS <= days * DAY_S) return apartS;
    least = Math.min(least, wholeS);
  }
  for (let turns = Math.ceil(days) + 2; !Number.isFinite(least); turns++) {
    const apartS = apartOf(turns);
    if (apartS > burnOfS(angleDeg, apartS, accelerationMps2)) least = wholeOf(apartS);
  }
  throw new DomainError('days', days, 'd', least / DAY_S, 1e5, SOURCE);
}

/**
 * Plans a relocation against the whole force model: two burns a whole number of turns apart, so that the second takes back the eccentricity of
 * the first, both sized by flying until the mean longitude rests over the place that is wanted.
 * @throws DomainError for a time that is too short, and where burns are not found
 */
export function planRelocation({ start, model, fromRad, toRad, days, engine }: RelocationTask): Relocation {
  const angleDeg = ((toRad - fromRad) * 180) / Math.PI;
  const acceleration = engine.thrustN === undefined ? Infinity : engine.thrustN / start.massKg;
  const apartS = timeApartS(angleDeg, days, acceleration);
  const burnS = burnOfS(angleDeg, apartS, acceleration);
  const plan = driftPlan(angleDeg, (apartS + burnS) / DAY_S, acceleration);
  // flown burns are a little longer or shorter than planned
  const firstS = LEAD_S + LONGER * plan.burnS;
  const endS = firstS + apartS + LONGER * plan.burnS + LEAD_S;
  const manoeuvresOf = (first: number, last: number): readonly Manoeuvre[] => [
    alongBurn(start, first, firstS, start.massKg, engine),
    alongBurn(start, last, firstS + apartS, start.massKg - spentKg(first, start.massKg, engine), engine),
  ];
  const fly = (first: number, last: number) => {
    const end = propagateTo(start, model, {
      durationS: endS,
      toleranceM: 0.1,
      manoeuvres: manoeuvresOf(first, last),
    });
    const { longitudeRad, timesS } = meanMotion(end, model, toRad, 3);
    const n = longitudeRad.length - 1;
    const drift = (longitudeRad[2]! - longitudeRad[0]!) / (timesS[2]! - timesS[0]!);
    return { end, off: longitudeRad[0]! - toRad - (n < 2 ? 0 : drift * timesS[0]!), drift };
  };
  // to drift east the satellite goes lower: the first burn is against the motion
  const sign = -Math.sign(angleDeg);
  let [first, last] = [sign * plan.deltaVMps, -sign * plan.deltaVMps];
  let found = fly(first, last);
  for (
    let round = 0;
    round < ROUNDS && !(Math.abs(found.off) < CLOSE && Math.abs(found.drift) < RESTING);
    round++
  ) {
    // rad per m/s, and rad/s per m/s
    const gain = (DRIFT_DEG_PER_DAY_PER_MPS * Math.PI) / 180 / DAY_S;
    // both burns move the drift alike, the first the longitude by the time between
    const change = found.off / (gain * (apartS + LEAD_S));
    const both = found.drift / gain;
    // Δλ = −gain (T Δ₁ + t Δ₂), Δλ̇ = −gain (Δ₁ + Δ₂); t of the second to the end is next to nothing
    first += change;
    last += both - change;
    found = fly(first, last);
  }
  if (!(Math.abs(found.off) < 20 * CLOSE && Math.abs(found.drift) < 20 * RESTING))
    throw new DomainError('longitude that is left', (found.off * 180) / Math.PI, '°', 0, 0.006, SOURCE);
  return {
    plan,
    firstMps: first,
    lastMps: last,
    days: endS / DAY_S,
    manoeuvres: manoeuvresOf(first, last),
    end: found.end,
  };
}

export const spentKg = (deltaVMps: number, massKg: number, { specificImpulseS }: AlongEngine): number =>
  massKg * -Math.expm1(-Math.abs(deltaVMps) / (specificImpulseS * 9.806_65));

/** A burn along the orbit about a time, against the motion for a Δv below zero. */
export function alongBurn(
  start: Start,
  deltaVMps: number,
  middleS: number,
  massKg: number,
  { thrustN, radialPart = 0, specificImpulseS }: AlongEngine,
): Manoeuvre {
  if (thrustN === undefined)
    return {
      kind: 'impulse',
      at: later(start.state.epoch, middleS),
      frame: 'RTN',
      deltaVMps: [0, deltaVMps, 0],
      specificImpulseS,
    };
  const durationS = burnDurationS(massKg, Math.abs(deltaVMps), thrustN, specificImpulseS);
  const length = Math.hypot(1, radialPart);
  return {
    kind: 'burn',
    from: later(start.state.epoch, Math.max(0, middleS - durationS / 2)),
    durationS,
    frame: 'RTN',
    direction: [radialPart, Math.sign(deltaVMps), 0],
    thrustN: thrustN * length,
    specificImpulseS: specificImpulseS * length,
  };
}

export interface DriftStopTask {
  /** On a circle beside the synchronous one. */
  readonly start: Start;
  readonly model: ForceModel;
  /** From the start to the place [rad], in the direction of the drift. */
  readonly angleRad: number;
  readonly toRad: number;
  readonly driftDegPerDay: number;
  readonly engine: AlongEngine & { readonly thrustN: number };
}

export interface DriftStop {
  readonly deltaVMps: number;
  /** Until the end of the burn [s], and the burn. */
  readonly durationS: number;
  readonly burnS: number;
  readonly manoeuvre: Manoeuvre;
  readonly end: Start;
}

/**
 * Plans the one long burn that stops a drift over a place: when it begins gives the longitude, how long it is the drift, both found by flying.
 * @throws DomainError where the place is nearer than the burn is long, and where the burn is not found
 */
export function driftStop(task: DriftStopTask): DriftStop {
  const { start, model, angleRad, toRad, driftDegPerDay, engine } = task;
  const rate = (driftDegPerDay * Math.PI) / 180 / DAY_S;
  const gain = (DRIFT_DEG_PER_DAY_PER_MPS * Math.PI) / 180 / DAY_S;
  const lengthOfS = (deltaVMps: number): number =>
    burnDurationS(start.massKg, Math.abs(deltaVMps), engine.thrustN, engine.specificImpulseS);
  // east is below, and raised by a push along the motion
  let deltaV = driftDegPerDay / DRIFT_DEG_PER_DAY_PER_MPS;
  let beginS = angleRad / rate - lengthOfS(deltaV) / 2;
  for (let round = 0; round < ROUNDS; round++) {
    within('time before the stop', beginS, 's', 0, 1e9, SOURCE);
    const burnS = lengthOfS(deltaV);
    const manoeuvre = alongBurn(start, deltaV, beginS + burnS / 2, start.massKg, engine);
    const durationS = beginS + burnS + LEAD_S;
    const end = propagateTo(start, model, { durationS, toleranceM: 0.1, manoeuvres: [manoeuvre] });
    const { longitudeRad, timesS } = meanMotion(end, model, toRad, 3);
    const drift = (longitudeRad[2]! - longitudeRad[0]!) / (timesS[2]! - timesS[0]!);
    const off = longitudeRad[0]! - toRad - drift * timesS[0]!;
    if (Math.abs(off) < CLOSE && Math.abs(drift) < 10 * RESTING)
      return { deltaVMps: Math.abs(deltaV), durationS, burnS, manoeuvre, end };
    deltaV += drift / gain;
    beginS -= off / rate;
  }
  throw new DomainError('drift that is left', Number.NaN, '°/d', 0, 0, SOURCE);
}
