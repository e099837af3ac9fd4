/** `ortak flight transfer --electric`: a satellite raised by its electric thrusters, planned and flown revolution by revolution. */

import { DomainError } from '@ortak/core/errors';
import {
  type Belt,
  EARTH_SHADOW_RADIUS_M,
  egm96,
  type FlownTurn,
  type ForceModel,
  forceModel,
  planRaising,
  type Raising,
  type RaisingTask,
  type Surroundings,
  taiSecondsOf,
} from '@ortak/core/orbit';
import { type Epoch, formatTime, later, leapSecondNotices, secondsBetween } from '@ortak/core/time';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { ElectricTransfer, Programme, Satellite } from '@ortak/model';
import { sharedSync } from '../steps.ts';
import { airAtNotices } from './closed-orbit.ts';
import { FlightError } from './error.ts';
import { FLOWN } from './flown.lines.ts';
import { type Rest, restOver } from './rest.ts';
import { contactOf, type StationContact, transferStations } from './transfer.path.ts';
import { ARRIVAL_S, type Arrival, arriveAtSlot } from './transfer.phasing.ts';
import { beltOf, powerLines, powerOf, sunOf, wearOf } from './transfer.power.ts';
import { type RaisedWay, raisedTrajectory } from './transfer.raised.ts';
import { injectionLines, type TransferInput } from './transfer.task.ts';

const DAY_S = 86_400;

/** A revolution of the transfer. */
export interface TransferTurn {
  readonly revolution: number;
  readonly day: number;
  readonly perigeeAltitudeKm: number;
  readonly apogeeAltitudeKm: number;
  readonly eccentricity: number;
  readonly inclinationDeg: number;
  readonly massKg: number;
  /** Share of the revolution without sunlight. */
  readonly shadowPercent: number;
  /** Of the thrust that the engine has. */
  readonly thrustPercent: number;
}

export interface ElectricResult {
  readonly kind: 'electric';
  readonly satellite: string;
  readonly name: string;
  readonly launcher: string;
  readonly from: string;
  readonly arrival: string;
  /** Slot at which it ends [°]. */
  readonly longitudeDeg: number;
  /** From the first apogee on, until it rests over the slot. */
  readonly days: number;
  /** A raising to the synchronous orbit that ends over whatever longitude, averaged: what the slot costs beside it. */
  readonly anyLongitude: { readonly days: number; readonly propellantKg: number };
  readonly propellantKg: number;
  readonly deltaVMps: number;
  readonly arrivalMassKg: number;
  readonly revolutions: number;
  /** What radiation leaves of the array; 1 without a model of it. */
  readonly arrayLeft: number;
  readonly working: readonly WorkingLine[];
  readonly turns: readonly TransferTurn[];
  /** From separation to arrival. */
  readonly contacts: readonly StationContact[];
  /** Mean motion over the slot after the last spiral, flown on for a week. */
  readonly flown: Rest;
  readonly notices: readonly Notice[];
}

export interface ElectricOptions {
  /** Longest time [d]: the propellant is least within it; without it the time is least. */
  readonly days?: number;
}

/** Rounds of plan and wear of the array at most; a day of error of the one moves the other by an hour. */
const ROUNDS = 6;

/**
 * Plans and flies the raising. Between `yield`s, which tell the part done, the caller may stop at will.
 * @throws FlightError for thrusters without power, and for a time that is too short
 */
export function* raiseElectrically(
  programme: Programme,
  input: TransferInput,
  electric: ElectricTransfer,
  options: ElectricOptions,
): Generator<number, ElectricResult> {
  const { satellite, massKg, from, to } = input;
  const beginning = later(input.epoch, untilApogeeS(input));
  const startS = beginning.taiS + beginning.fractionS;
  const belt = beltOf(electric);
  const sun = sunOf(startS);
  let power = powerOf(electric, sun.distanceAu, () => 1, satellite.name);
  const taskOf = (belowM: number, durationS: number | undefined): RaisingTask => ({
    from,
    to: { ...to, semiMajorAxisM: to.semiMajorAxisM - belowM },
    craft: {
      massKg,
      thrustN: electric.thrustMN.value / 1000,
      specificImpulseS: electric.specificImpulseS.value,
    },
    ...(durationS !== undefined && { durationS }),
    surroundings: {
      flattening: true,
      ...(electric.coastInEclipse && { sun: sun.direction }),
      throttle: power,
    } satisfies Surroundings,
  });
  yield 0;
  let left = (_: number): number => 1;
  // the array wears on the way, and the way depends on the array
  function* worn(first: Raising, durationS: number | undefined): Generator<number, Raising> {
    let plan = first;
    if (belt === undefined) return plan;
    for (let round = 0; round < ROUNDS; round++) {
      yield round / ROUNDS;
      left = wearOf(plan, belt);
      power = powerOf(electric, sun.distanceAu, left, satellite.name);
      const before = plan;
      plan = planRaising(taskOf(0, durationS), before);
      if (
        Math.abs(plan.durationS - before.durationS) < 60 &&
        Math.abs(plan.propellantKg - before.propellantKg) < 0.01
      )
        break;
    }
    return plan;
  }
  let whole = yield* sharedSync(worn(planRaising(taskOf(0, undefined)), undefined), 0.1, 0.3);
  const soonestS = whole.durationS;
  yield 0.3;
  const durationS = options.days === undefined ? undefined : options.days * DAY_S - ARRIVAL_S;
  if (durationS !== undefined) {
    if (durationS < soonestS) throw tooSoon(satellite, options.days!, soonestS);
    whole = yield* sharedSync(worn(planRaising(taskOf(0, durationS), whole), durationS), 0.3, 0.4);
    yield 0.4;
  }
  const { flight } = satellite;
  const model = forceModel({
    degree: 8,
    order: 8,
    sun: true,
    moon: true,
    ...(flight !== undefined && {
      sail: { areaM2: flight.sunlitAreaM2.value, reflectivity: flight.reflectivity.value },
    }),
  });
  const slotDeg = (input.transfer.arrivalLongitudeDeg ?? satellite.orbitalPositionDeg).value;
  const arriving = arriveAtSlot({
    taskOf: (belowM) => taskOf(belowM, durationS),
    whole,
    slotDeg,
    beginning,
    model,
    throttle: power(whole.durationS),
  });
  const arrival = yield* inTime(arriving, (error) =>
    options.days !== undefined && error.parameter.startsWith('miss')
      ? tooSoon(satellite, options.days, soonestS)
      : error,
  );
  return resultOf(programme, input, electric, arrival, {
    whole,
    beginning,
    model,
    slotDeg,
    power,
    left,
    belt,
  });
}

/** The arrival, from 0.4 on; or the words for why there is none. */
function* inTime(
  arriving: Generator<number, Arrival>,
  words: (error: DomainError) => Error,
): Generator<number, Arrival> {
  try {
    let step = arriving.next();
    while (!step.done) {
      yield 0.4 + 0.6 * step.value;
      step = arriving.next();
    }
    return step.value;
  } catch (error) {
    throw error instanceof DomainError ? words(error) : error;
  }
}

function tooSoon({ name, at }: Satellite, days: number, soonestS: number): FlightError {
  return new FlightError(
    `${name} cannot be raised into its slot in ${days} d (${at.replace(/:\d+$/, '')}): expected --days above ${(Math.ceil((10 * (soonestS + ARRIVAL_S)) / DAY_S) / 10).toFixed(1)}, nearly the soonest; without --days it is raised the soonest way.`,
  );
}

/** From separation to the first apogee, where the raising begins [s]. */
function untilApogeeS({ from, transfer }: TransferInput): number {
  const periodS = 2 * Math.PI * Math.sqrt(from.semiMajorAxisM ** 3 / egm96().gmM3PerS2);
  const sincePerigeeS = 60 * (transfer.sincePerigeeMin?.value ?? 0);
  const leftS = (periodS / 2 - sincePerigeeS) % periodS;
  return leftS < 0 ? leftS + periodS : leftS;
}

function resultOf(
  programme: Programme,
  input: TransferInput,
  electric: ElectricTransfer,
  arrival: Arrival,
  way: {
    readonly whole: Raising;
    readonly beginning: Epoch;
    readonly model: ForceModel;
    readonly slotDeg: number;
    readonly power: (timeS: number) => number;
    readonly left: (timeS: number) => number;
    readonly belt: Belt | undefined;
  },
): ElectricResult {
  const { satellite, massKg, epoch, injection } = input;
  const { whole, beginning, model, slotDeg, power, left, belt } = way;
  const { plan, flown, end } = arrival;
  const propellantKg = massKg - end.massKg;
  const exhaustMps = electric.specificImpulseS.value * 9.806_65;
  const deltaVMps = exhaustMps * Math.log(massKg / end.massKg);
  const days = (plan.durationS + arrival.driftS) / DAY_S;
  const anyLongitude = { days: whole.durationS / DAY_S, propellantKg: whole.propellantKg };
  const arrayLeft = left(plan.durationS);
  const turns = flown.path.map((turn, i) => turnOf(turn, i, power(turn.timeS)));
  const darkDays = flown.path.reduce(
    (sum, { timeS, darkness }, i) => sum + (darkness * (timeS - (flown.path[i - 1]?.timeS ?? 0))) / DAY_S,
    0,
  );
  return {
    kind: 'electric',
    satellite: satellite.id,
    name: satellite.name,
    launcher: injection.name,
    from: formatTime(epoch, 'UTC', 0),
    arrival: formatTime(later(beginning, plan.durationS + arrival.driftS), 'UTC', 0),
    longitudeDeg: slotDeg,
    days,
    anyLongitude,
    propellantKg,
    deltaVMps,
    arrivalMassKg: end.massKg,
    revolutions: flown.revolutions,
    arrayLeft,
    working: [
      ...injectionLines(input),
      line('F', 'Thrust of all that fire', electric.thrustMN.value / 1000, 'N', electric.thrustMN.at),
      line('Isp', 'Specific impulse', electric.specificImpulseS.value, 's', electric.specificImpulseS.at),
      ...powerLines(electric, power, plan, arrayLeft, belt),
      line('', 'From separation to the first apogee', secondsBetween(epoch, beginning) / 3600, 'h', 'orbit'),
      line(
        '',
        'Raising',
        plan.durationS / DAY_S,
        'd',
        'averaged optimal control, flown revolution by revolution',
      ),
      line('', 'Revolutions', flown.revolutions, '', 'flown'),
      line('', 'of it in the shadow of the Earth', darkDays, 'd', 'cylinder of the equatorial radius'),
      line(
        '',
        'Drift into the slot',
        arrival.driftDegPerDay,
        '°/d',
        'of that which one turn of spiral stops',
      ),
      line('', 'Drift and its stop', arrival.driftS / DAY_S, 'd', FLOWN),
      line('', 'of it the last spiral', arrival.stopMps, 'm/s', 'flown'),
      line('T', 'Time from the first apogee', days, 'd', 'flown'),
      line('', 'of a raising over any longitude', anyLongitude.days, 'd', 'averaged'),
      line('Δv', 'Change of velocity', deltaVMps, 'm/s', 'g₀ Isp ln(m₀/m₁)'),
      line('mp', 'Propellant', propellantKg, 'kg', 'flown'),
      line('', 'of a raising over any longitude', anyLongitude.propellantKg, 'kg', 'averaged'),
      line('m₁', 'Mass at arrival', end.massKg, 'kg', 'flown'),
    ],
    turns,
    contacts: contactsOf(programme, input, { beginning, arrival, slotDeg, model }),
    flown: restOver((slotDeg * Math.PI) / 180, end, model),
    notices: [
      ...(electric.powerW === undefined || electric.arrayPowerW === undefined
        ? [
            {
              code: 'transfer.power',
              source: electric.thrustMN.at,
              message: 'full thrust is taken all the way; powerW and arrayPowerW would throttle it',
            },
          ]
        : []),
      ...airAtNotices(1000 * injection.perigeeAltitudeKm),
      ...leapSecondNotices(later(beginning, plan.durationS)),
    ],
  };
}

/** What the stations see from separation on. */
function contactsOf(
  programme: Programme,
  { satellite, epoch, from }: TransferInput,
  way: Omit<RaisedWay, 'from'>,
): StationContact[] {
  const { beginning, arrival } = way;
  const durationS = secondsBetween(epoch, beginning) + arrival.plan.durationS + arrival.driftS;
  const path = { trajectory: raisedTrajectory({ from, ...way }), durationS };
  return transferStations(programme, satellite.flight?.tracking?.stations).map((station) =>
    contactOf(station, path, taiSecondsOf(epoch)),
  );
}

function turnOf({ timeS, orbit, massKg, darkness }: FlownTurn, i: number, throttle: number): TransferTurn {
  const { semiMajorAxisM, eccentricity, inclinationDeg } = orbit;
  const altitudeKm = (radiusM: number): number => (radiusM - EARTH_SHADOW_RADIUS_M) / 1000;
  return {
    revolution: i + 1,
    day: timeS / DAY_S,
    perigeeAltitudeKm: altitudeKm(semiMajorAxisM * (1 - eccentricity)),
    apogeeAltitudeKm: altitudeKm(semiMajorAxisM * (1 + eccentricity)),
    eccentricity,
    inclinationDeg,
    massKg,
    shadowPercent: 100 * darkness,
    thrustPercent: 100 * throttle,
  };
}
