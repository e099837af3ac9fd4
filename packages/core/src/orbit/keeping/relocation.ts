/** A satellite moved along its orbit to another longitude, and above it to the graveyard: planned, and flown. */
import { DomainError, within } from '../../errors.ts';
import { later } from '../../time/epoch.ts';
import { taiSecondsOf } from '../arc.ts';
import type { ForceModel } from '../forces.ts';
import { burnDurationS, type Manoeuvre } from '../manoeuvre.ts';
import { propagate, propagateTo, type Start } from '../propagate.ts';
import { DRIFT_DEG_PER_DAY_PER_MPS } from './box.ts';
import {
  meanMotion,
  SYNCHRONOUS_RADIUS_M,
  SYNCHRONOUS_RATE_RAD_PER_S,
  SYNCHRONOUS_SPEED_MPS,
} from './synchronous.ts';

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
/** Before the first burn [s]. */
const LEAD_S = 60;

/**
 * Plans a relocation against the whole force model: two burns a whole number of turns apart, so that the second takes back the eccentricity of
 * the first, both sized by flying until the mean longitude rests over the place that is wanted.
 * @throws DomainError for a time that is too short, and where burns are not found
 */
export function planRelocation({ start, model, fromRad, toRad, days, engine }: RelocationTask): Relocation {
  const angleDeg = ((toRad - fromRad) * 180) / Math.PI;
  const acceleration = engine.thrustN === undefined ? Infinity : engine.thrustN / start.massKg;
  const rough = driftPlan(angleDeg, days, acceleration);
  // a whole number of turns from the middle of the first burn to that of the second
  const rate = SYNCHRONOUS_RATE_RAD_PER_S + (rough.driftDegPerDay * Math.PI) / 180 / DAY_S;
  const turnS = (2 * Math.PI) / rate;
  const turns = Math.max(1, Math.round((days * DAY_S - rough.burnS) / turnS));
  const apartS = turns * turnS;
  const leastS = rough.burnS;
  const plan = driftPlan(angleDeg, (apartS + leastS) / DAY_S, acceleration);
  // flown burns are a little longer or shorter than planned
  const firstS = LEAD_S + 0.65 * plan.burnS;
  const endS = firstS + apartS + 0.65 * plan.burnS + LEAD_S;
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

const spentKg = (deltaVMps: number, massKg: number, { specificImpulseS }: AlongEngine): number =>
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

/** Least perigee above the synchronous radius after disposal [m]: 235 km and 1000 Cr A/m. @see IADC-02-01 (2007) §5.3.1 */
export function graveyardRiseM(reflectivity: number, areaM2: number, massKg: number): number {
  within('mass', massKg, 'kg', Number.MIN_VALUE, 1e7, 'graveyard');
  return 235e3 + (1e6 * reflectivity * areaM2) / massKg;
}

/** Largest eccentricity after disposal. @see IADC-02-01 (2007) §5.3.1 */
export const GRAVEYARD_ECCENTRICITY = 0.003;

/** Altitude above the synchronous radius that stays protected [m]. @see IADC-02-01 (2007) §3.3.2 */
export const PROTECTED_RISE_M = 200e3;

/** Two burns between circular orbits from the synchronous one upwards [m/s]. @see W. Hohmann (1925) */
export function hohmannRiseMps(riseM: number): readonly [first: number, second: number] {
  const r1 = SYNCHRONOUS_RADIUS_M;
  const r2 = r1 + within('rise', riseM, 'm', 0, 1e8, 'Hohmann transfer');
  const v1 = SYNCHRONOUS_SPEED_MPS;
  return [
    v1 * (Math.sqrt((2 * r2) / (r1 + r2)) - 1),
    v1 * Math.sqrt(r1 / r2) * (1 - Math.sqrt((2 * r1) / (r1 + r2))),
  ];
}

export interface GraveyardTask {
  readonly start: Start;
  readonly model: ForceModel;
  /** Perigee that is wanted above the synchronous radius [m]. */
  readonly riseM: number;
  readonly engine: AlongEngine;
}

export interface Graveyard {
  readonly deltaVMps: number;
  readonly manoeuvres: readonly Manoeuvre[];
  readonly end: Start;
  /** Over the first days: least radius above the synchronous one [m], and eccentricity. */
  readonly perigeeRiseM: number;
  readonly eccentricity: number;
}

/** Longer burns than this are one, that spirals [s]. */
const SPIRAL_S = 6 * 3600;
const WATCHED_S = 3 * DAY_S;
/** What the perigee may be higher than wanted [m]: a spiral of days leaves an eccentricity that changes with its length. */
const HIGHER_M = 1500;

/**
 * Plans the rise to the graveyard: two burns half a turn apart, or one long one of little thrust, sized by flying until the perigee of the
 * first days is as high as wanted.
 * @throws DomainError where it is not found
 */
export function planGraveyard({ start, model, riseM, engine }: GraveyardTask): Graveyard {
  const [first, second] = hohmannRiseMps(riseM);
  const halfTurnS = Math.PI / SYNCHRONOUS_RATE_RAD_PER_S;
  let scale = 1;
  let before: { readonly scale: number; readonly riseM: number } | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const manoeuvres = riseBurns(start, scale * first, scale * second, engine, halfTurnS);
    const last = manoeuvres.at(-1)!;
    const endS = lengthOf(start, last) + LEAD_S;
    const end = propagateTo(start, model, { durationS: endS, toleranceM: 0.1, manoeuvres });
    const [least, most] = radiiOf(end, model, WATCHED_S);
    const perigeeRiseM = least - SYNCHRONOUS_RADIUS_M;
    if (perigeeRiseM >= riseM && perigeeRiseM <= riseM + HIGHER_M)
      return {
        deltaVMps: scale * (first + second),
        manoeuvres,
        end,
        perigeeRiseM,
        eccentricity: (most - least) / (most + least),
      };
    // by the slope of the last two: the eccentricity of a spiral makes it other than that of the rise
    const slopeM = before === undefined ? riseM : (perigeeRiseM - before.riseM) / (scale - before.scale);
    before = { scale, riseM: perigeeRiseM };
    scale += (riseM + HIGHER_M / 2 - perigeeRiseM) / slopeM;
    within('Δv of the rise, to that of two impulses', scale, '', 0.5, 3, 'graveyard');
  }
  throw new DomainError('rise', riseM, 'm', 0, riseM, 'graveyard');
}

function riseBurns(
  start: Start,
  first: number,
  second: number,
  engine: AlongEngine,
  halfTurnS: number,
): readonly Manoeuvre[] {
  const whole = first + second;
  if (engine.thrustN !== undefined) {
    const durationS = burnDurationS(start.massKg, whole, engine.thrustN, engine.specificImpulseS);
    if (durationS > SPIRAL_S) return [alongBurn(start, whole, LEAD_S + durationS / 2, start.massKg, engine)];
  }
  const beginS = engine.thrustN === undefined ? LEAD_S : SPIRAL_S / 2;
  return [
    alongBurn(start, first, beginS, start.massKg, engine),
    alongBurn(start, second, beginS + halfTurnS, start.massKg - spentKg(first, start.massKg, engine), engine),
  ];
}

function lengthOf(start: Start, manoeuvre: Manoeuvre): number {
  const from = manoeuvre.kind === 'impulse' ? manoeuvre.at : manoeuvre.from;
  const afterS = taiSecondsOf(from) - taiSecondsOf(start.state.epoch);
  return manoeuvre.kind === 'impulse' ? afterS : afterS + manoeuvre.durationS;
}

/** Least and largest radius over a span [m]. */
function radiiOf(start: Start, model: ForceModel, durationS: number): readonly [least: number, most: number] {
  let [least, most] = [Infinity, 0];
  for (const { leastM, mostM } of radii(start, model, durationS)) {
    least = Math.min(least, leastM);
    most = Math.max(most, mostM);
  }
  return [least, most];
}

/** Least and largest radius of a span, turn by turn [m]. Between `yield`s the caller may stop at will. */
export function* radii(
  start: Start,
  model: ForceModel,
  durationS: number,
): Generator<{ readonly timeS: number; readonly leastM: number; readonly mostM: number }> {
  const state = new Float64Array(6);
  let next = 0;
  let [least, most] = [Infinity, 0];
  let turn = 1;
  for (const arc of propagate(start, model, { durationS, toleranceM: 1 }))
    for (; next <= arc.toS; next += RADIUS_STEP_S) {
      arc.stateAt(next, state);
      const r = Math.sqrt(state[0]! ** 2 + state[1]! ** 2 + state[2]! ** 2);
      if (r < least) least = r;
      if (r > most) most = r;
      if (next >= turn * DAY_S || next + RADIUS_STEP_S > durationS) {
        yield { timeS: next, leastM: least, mostM: most };
        [least, most] = [Infinity, 0];
        turn++;
      }
    }
}

/** Between samples of the radius [s]: a swing of ±40 km a day is missed by 40 m at most. */
const RADIUS_STEP_S = 1200;

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
