/** `ortak flight transfer --electric`: a satellite raised by its electric thrusters, planned and flown revolution by revolution. */

import type { Vector3 } from '@ortak/core/math';
import {
  ASTRONOMICAL_UNIT_M,
  type Belt,
  doseShare,
  EARTH_SHADOW_RADIUS_M,
  egm96,
  type FlownTurn,
  type ForceModel,
  forceModel,
  meanMotion,
  planRaising,
  powerLeft,
  type Raising,
  type RaisingTask,
  type Surroundings,
  sunMoon,
} from '@ortak/core/orbit';
import { type Epoch, formatTime, later, secondsBetween } from '@ortak/core/time';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { ElectricTransfer } from '@ortak/model';
import { FlightError } from './error.ts';
import { type Arrival, arriveAtSlot } from './transfer.phasing.ts';
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
  /** Of the raising, from the first apogee on. */
  readonly days: number;
  readonly propellantKg: number;
  readonly deltaVMps: number;
  readonly arrivalMassKg: number;
  readonly revolutions: number;
  /** What radiation leaves of the array; 1 without a model of it. */
  readonly arrayLeft: number;
  readonly working: readonly WorkingLine[];
  readonly turns: readonly TransferTurn[];
  /** Mean motion over the slot after the last spiral, flown on for a week. */
  readonly flown: {
    readonly longitudeDeg: number;
    readonly driftDegPerDay: number;
    readonly eccentricity: number;
    readonly inclinationDeg: number;
    readonly arrived: boolean;
  };
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
 * @throws FlightError for thrusters without power; DomainError for a time that is too short
 */
export function* raiseElectrically(
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
  const taskOf = (belowM: number, beforeS: number): RaisingTask => ({
    from,
    to: { ...to, semiMajorAxisM: to.semiMajorAxisM - belowM },
    craft: {
      massKg,
      thrustN: electric.thrustMN.value / 1000,
      specificImpulseS: electric.specificImpulseS.value,
    },
    ...(options.days !== undefined && { durationS: options.days * DAY_S - beforeS }),
    surroundings: {
      flattening: true,
      ...(electric.coastInEclipse && { sun: sun.direction }),
      throttle: power,
    } satisfies Surroundings,
  });
  yield 0;
  let whole = planRaising(taskOf(0, 0));
  let left = (_: number): number => 1;
  if (belt !== undefined)
    for (let round = 0; round < ROUNDS; round++) {
      yield 0.3 + 0.02 * round;
      left = wearOf(whole, belt);
      power = powerOf(electric, sun.distanceAu, left, satellite.name);
      const next = planRaising(taskOf(0, 0), whole);
      const moved = Math.abs(next.durationS - whole.durationS);
      whole = next;
      if (moved < 60) break;
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
    taskOf,
    whole,
    slotDeg,
    beginning,
    model,
    throttle: power(whole.durationS),
  });
  let step = arriving.next();
  while (!step.done) {
    yield 0.4 + 0.6 * step.value;
    step = arriving.next();
  }
  return resultOf(input, electric, step.value, { beginning, model, slotDeg, power, left, belt });
}

/** From separation to the first apogee, where the raising begins [s]. */
function untilApogeeS({ from, transfer }: TransferInput): number {
  const periodS = 2 * Math.PI * Math.sqrt(from.semiMajorAxisM ** 3 / egm96().gmM3PerS2);
  const sincePerigeeS = 60 * (transfer.sincePerigeeMin?.value ?? 0);
  const leftS = (periodS / 2 - sincePerigeeS) % periodS;
  return leftS < 0 ? leftS + periodS : leftS;
}

function resultOf(
  input: TransferInput,
  electric: ElectricTransfer,
  arrival: Arrival,
  way: {
    readonly beginning: Epoch;
    readonly model: ForceModel;
    readonly slotDeg: number;
    readonly power: (timeS: number) => number;
    readonly left: (timeS: number) => number;
    readonly belt: Belt | undefined;
  },
): ElectricResult {
  const { satellite, massKg, epoch, injection } = input;
  const { beginning, model, slotDeg, power, left, belt } = way;
  const { plan, flown, end } = arrival;
  const propellantKg = massKg - end.massKg;
  const exhaustMps = electric.specificImpulseS.value * 9.806_65;
  const deltaVMps = exhaustMps * Math.log(massKg / end.massKg);
  const days = (plan.durationS + arrival.driftS) / DAY_S;
  const arrayLeft = left(plan.durationS);
  const turns = flown.path.map((turn, i) => turnOf(turn, i, power(turn.timeS)));
  const slotRad = (slotDeg * Math.PI) / 180;
  const { timesS, longitudeRad, ex, ey, ixRad, iyRad } = meanMotion(end, model, slotRad, 7);
  const longitudeDeg = (longitudeRad[0]! * 180) / Math.PI;
  const driftDegPerDay =
    ((longitudeRad[2]! - longitudeRad[0]!) * 180) / Math.PI / ((timesS[2]! - timesS[0]!) / DAY_S);
  const eccentricity = Math.hypot(ex[0]!, ey[0]!);
  const inclinationDeg = (Math.hypot(ixRad[0]!, iyRad[0]!) * 180) / Math.PI;
  const arrived =
    Math.abs(longitudeDeg - slotDeg) < 0.01 && Math.abs(driftDegPerDay) < 0.005 && eccentricity < 5e-4;
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
        'of those that whole turns stop, the one that arrives first',
      ),
      line('', 'Drift and its stop', arrival.driftS / DAY_S, 'd', 'flown: field 8 × 8, Sun, Moon, sunlight'),
      line('', 'of it the last spiral', arrival.stopMps, 'm/s', 'flown'),
      line('T', 'Time from the first apogee', days, 'd', 'flown'),
      line('Δv', 'Change of velocity', deltaVMps, 'm/s', 'g₀ Isp ln(m₀/m₁)'),
      line('mp', 'Propellant', propellantKg, 'kg', 'flown'),
      line('m₁', 'Mass at arrival', end.massKg, 'kg', 'flown'),
    ],
    turns,
    flown: { longitudeDeg, driftDegPerDay, eccentricity, inclinationDeg, arrived },
    notices:
      electric.powerW === undefined || electric.arrayPowerW === undefined
        ? [
            {
              code: 'transfer.power',
              source: electric.thrustMN.at,
              message: 'full thrust is taken all the way; powerW and arrayPowerW would throttle it',
            },
          ]
        : [],
  };
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

/** Direction of the Sun, and its distance [au], at seconds after a time. */
function sunOf(startS: number) {
  const bodies = sunMoon();
  const out = new Float64Array(6);
  return {
    direction: (timeS: number): Vector3 => {
      bodies.write(startS + timeS, out);
      const [x, y, z] = [out[0]!, out[1]!, out[2]!];
      const length = Math.hypot(x, y, z);
      return [x / length, y / length, z / length];
    },
    distanceAu: (timeS: number): number => {
      bodies.write(startS + timeS, out);
      return Math.hypot(out[0]!, out[1]!, out[2]!) / ASTRONOMICAL_UNIT_M;
    },
  };
}

/** Part of the thrust that the array allows, by time. */
function powerOf(
  { powerW, arrayPowerW, busPowerW }: ElectricTransfer,
  distanceAu: (timeS: number) => number,
  left: (timeS: number) => number,
  name: string,
): (timeS: number) => number {
  if (powerW === undefined || arrayPowerW === undefined) return () => 1;
  const bus = busPowerW?.value ?? 0;
  const share = (timeS: number): number =>
    Math.min(1, ((arrayPowerW.value * left(timeS)) / distanceAu(timeS) ** 2 - bus) / powerW.value);
  return (timeS) => {
    const here = share(timeS);
    if (here > 0.05) return here;
    throw new FlightError(
      `No power to raise ${name} after ${(timeS / DAY_S).toFixed(0)} d: the array gives ${((arrayPowerW.value * left(timeS)) / distanceAu(timeS) ** 2).toFixed(0)} W (${arrayPowerW.at}), ${bus} W of it for the bus, and the thrusters draw ${powerW.value} W (${powerW.at}); expected at least a twentieth of that.`,
    );
  };
}

function beltOf({ degradation, powerW, arrayPowerW }: ElectricTransfer): Belt | undefined {
  if (degradation === undefined || powerW === undefined || arrayPowerW === undefined) return undefined;
  return {
    heart: degradation.beltRadii.value,
    width: degradation.beltWidthRadii.value,
    lossFactor: degradation.lossFactor.value,
    kneeDays: degradation.kneeDays.value,
  };
}

/** What the belt leaves of the array along a plan. */
function wearOf({ moments, durationS }: Raising, belt: Belt): (timeS: number) => number {
  const shares = moments.map(({ orbit }) => doseShare(orbit, belt));
  const doses = [0];
  for (let i = 1; i < moments.length; i++)
    doses.push(
      doses[i - 1]! +
        ((moments[i]!.timeS - moments[i - 1]!.timeS) / DAY_S) * ((shares[i]! + shares[i - 1]!) / 2),
    );
  const last = moments.length - 1;
  return (timeS) => {
    const place = Math.min(last, Math.max(0, (timeS / durationS) * last));
    const i = Math.min(last - 1, Math.floor(place));
    return powerLeft(doses[i]! + (place - i) * (doses[i + 1]! - doses[i]!), belt);
  };
}

function powerLines(
  { powerW, arrayPowerW, busPowerW }: ElectricTransfer,
  power: (timeS: number) => number,
  { durationS }: Raising,
  arrayLeft: number,
  belt: Belt | undefined,
): WorkingLine[] {
  if (powerW === undefined || arrayPowerW === undefined) return [];
  const lines = [
    line('P₀', 'Solar array at the beginning, at 1 au', arrayPowerW.value, 'W', arrayPowerW.at),
    ...(busPowerW === undefined
      ? []
      : [line('', 'of it for everything else', busPowerW.value, 'W', busPowerW.at)]),
    line('', 'Thrusters at full thrust', powerW.value, 'W', powerW.at),
  ];
  if (belt !== undefined)
    lines.push(
      line(
        'P/P₀',
        'Array left at arrival',
        100 * arrayLeft,
        '%',
        `modelled: 1 − ${belt.lossFactor} log₁₀(1 + Φ/${belt.kneeDays} d), belt ${belt.heart} ± ${belt.width} Earth radii`,
      ),
    );
  lines.push(line('', 'Thrust at arrival', 100 * power(durationS), '%', 'power over that of full thrust'));
  return lines;
}
