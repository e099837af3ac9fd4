/** A satellite raised above the synchronous orbit at the end of its life: planned, and flown. */

import { DomainError, within } from '../../errors.ts';
import type { StandardCard } from '../../standard.ts';
import { taiSecondsOf } from '../arc.ts';
import type { ForceModel } from '../forces.ts';
import { burnDurationS, type Manoeuvre } from '../manoeuvre.ts';
import { propagate, propagateTo, type Start } from '../propagate.ts';
import { type AlongEngine, alongBurn, LEAD_S, spentKg } from './relocation.ts';
import { SYNCHRONOUS_RADIUS_M, SYNCHRONOUS_RATE_RAD_PER_S, SYNCHRONOUS_SPEED_MPS } from './synchronous.ts';

export const disposalCard: StandardCard = {
  id: 'IADC-02-01',
  title: 'IADC Space Debris Mitigation Guidelines, revision 1',
  date: '2007-09',
  url: 'https://www.iadc-home.org/',
  implemented: [
    'disposal from the geostationary orbit: rise of the perigee of 235 km + 1000 Cr A/m, and eccentricity of at most 0.003',
    'protected region of the geostationary orbit: 200 km above and below it',
  ],
  omitted: [
    'the ±15° of latitude of the protected region; passivation; low orbits',
    'no section is cited: the figures are those that are quoted of it, and were not compared with the text',
  ],
  validity: 'satellites of which mass, sunlit area and reflectivity at the end of life are known',
};

const DAY_S = 86_400;
const ROUNDS = 12;

/** Least perigee above the synchronous radius after disposal [m]: 235 km and 1000 Cr A/m. @see IADC-02-01 (2007): disposal */
export function graveyardRiseM(reflectivity: number, areaM2: number, massKg: number): number {
  within('mass', massKg, 'kg', 1, 1e6, 'graveyard');
  return 235e3 + (1e6 * reflectivity * areaM2) / massKg;
}

/** Largest eccentricity after disposal. @see IADC-02-01 (2007): disposal */
export const GRAVEYARD_ECCENTRICITY = 0.003;

/** Altitude above the synchronous radius that stays protected [m]. @see IADC-02-01 (2007): protected region */
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
