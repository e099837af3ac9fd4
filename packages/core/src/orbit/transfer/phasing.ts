/** Which apsides an engine fires at, and how much: so that the last burn ends where the satellite drifts into its slot. */
import { DomainError, within } from '../../errors.ts';
import { nearAngleRad, SYNCHRONOUS_RADIUS_M, SYNCHRONOUS_RATE_RAD_PER_S } from '../keeping/synchronous.ts';
import { massAfterKg, type Thrust } from '../manoeuvre.ts';
import { EARTH_SHADOW_RADIUS_M } from '../shadow.ts';
import { apsisSpeedMps, type ImpulsiveTransfer, impulsiveTransfer, type TransferOrbit } from './apogee.ts';
import { J2 } from './surroundings.ts';

const SOURCE = 'transfer by an apogee engine';
const DAY_S = 86_400;

/** A burn about an apsis. */
export interface ApsisBurn {
  readonly apsis: 'apogee' | 'perigee';
  /** Revolutions since the apsis of the burn before, or since the perigee of the separation: whole or half ones. */
  readonly revolutions: number;
  /** Of the impulse that it stands for [m/s]. */
  readonly deltaVMps: number;
  /** Its direction over the equator: from east towards north [rad]. */
  readonly northRad: number;
  readonly durationS: number;
  /** When the impulses have it there: seconds after the start, and the longitude below [rad]. */
  readonly atS: number;
  readonly longitudeRad: number;
}

export interface PhasingTask {
  readonly orbit: TransferOrbit;
  /** Right ascension of the apogee [rad], and whether it is passed northbound. */
  readonly apogeeAscensionRad: number;
  readonly northbound: boolean;
  /** From the perigee to the separation [s], below zero before it. */
  readonly sincePerigeeS: number;
  /** Angle of the Earth at the separation [rad]. */
  readonly earthAngleRad: number;
  readonly massKg: number;
  readonly engine: Thrust;
  readonly burns: number;
  /** The first apogee at which it may fire, from 1. */
  readonly firstApogee: number;
  readonly longestBurnS?: number;
  readonly slotRad: number;
  readonly gm: number;
  /** Whether a burn may be at a longitude and distance; where none is allowed everywhere, it is not asked. */
  readonly isSeen?: (longitudeRad: number, radiusM: number) => boolean;
}

/** Burns, and the orbit in which they leave the satellite. */
export interface PhasingPlan {
  readonly burns: readonly ApsisBurn[];
  readonly driftOrbitM: number;
  /** Eccentricity of the drift orbit, towards the last apsis; below zero away from it. */
  readonly driftEccentricity: number;
  readonly driftDegPerDay: number;
  /** From the last apsis to the first trim [s]. */
  readonly driftS: number;
  readonly allSeen: boolean;
  readonly ideal: ImpulsiveTransfer;
}

/** Drift into the slot where the transfer orbit does not give one [m]: half a circle of 1°/d. */
const DRIFT_RISE_M = 78e3;
/** Apogees up to so far beside the circle need no braking: what is over is the drift [m]. */
const BESIDE_M = 400e3;
const LEAST_BESIDE_M = 50e3;
/** Half turns of drift before the first trim. */
const HALF_TURNS = 6;
/** Revolutions that are tried between burns. */
const MOST_REVOLUTIONS = 3;

/** Impulses and where they lead: apsides, and velocities over the equator (east, north). */
interface Ladder {
  readonly atM: number;
  readonly apsis: 'apogee' | 'perigee';
  readonly before: Velocity;
  readonly after: Velocity;
  readonly deltaVMps: number;
}
type Velocity = readonly [east: number, north: number];

/**
 * The burns that lead from a transfer orbit into a drift towards the slot. In velocity at the apogee they follow the straight
 * line, along which burns add up without loss; how far each goes is free, and gives the longitude of the last.
 * @throws DomainError for an apogee too low, too few burns, and where no order of burns keeps them short enough
 */
export function planApsisBurns(task: PhasingTask): PhasingPlan {
  const { orbit, gm } = task;
  const circleM = SYNCHRONOUS_RADIUS_M;
  within(
    'apogee',
    orbit.apogeeM,
    'm',
    circleM - BESIDE_M,
    1e9,
    `${SOURCE}: below it the engine would have to fire at the perigee first`,
  );
  const besideM = orbit.apogeeM - circleM;
  const brakes = besideM > BESIDE_M;
  within(
    'burns',
    task.burns,
    '',
    brakes ? 3 : 2,
    12,
    `${SOURCE}: the longitude of the last needs a free one`,
  );
  const ideal = impulsiveTransfer(orbit, circleM, gm);
  const ladders = laddersOf(task, brakes, besideM, ideal.lastInclinationDeg);
  const last = ladders.at(-1)!;
  const speed = Math.hypot(...last.after);
  const driftOrbitM = 1 / (2 / last.atM - speed ** 2 / gm);
  const driftEccentricity = 1 - last.atM / driftOrbitM;
  const turnS = periodS(driftOrbitM, gm);
  const rate = (2 * Math.PI) / turnS - SYNCHRONOUS_RATE_RAD_PER_S;
  // the first trim comes where the drift orbit touches the circle
  const halfTurns = Math.abs(last.atM - circleM) < LEAST_BESIDE_M ? HALF_TURNS : HALF_TURNS - 1;
  const driftS = (halfTurns * turnS) / 2;
  const found = orderOf(task, ladders, rate * driftS);
  return {
    burns: found.burns,
    allSeen: found.seen,
    driftOrbitM,
    driftEccentricity,
    driftDegPerDay: ((rate * 180) / Math.PI) * DAY_S,
    driftS,
    ideal,
  };
}

function laddersOf(task: PhasingTask, brakes: boolean, besideM: number, lastDeg: number): Ladder[] {
  const { orbit, gm } = task;
  const circleM = SYNCHRONOUS_RADIUS_M;
  const side = task.northbound ? 1 : -1;
  const velocity = (speed: number, deg: number, sign: number): Velocity => [
    speed * Math.cos((deg * Math.PI) / 180),
    sign * speed * Math.sin((deg * Math.PI) / 180),
  ];
  const ladder = (apsis: Ladder['apsis'], atM: number, before: Velocity, after: Velocity): Ladder => ({
    apsis,
    atM,
    before,
    after,
    deltaVMps: Math.hypot(after[0] - before[0], after[1] - before[1]),
  });
  const first = velocity(apsisSpeedMps(orbit.apogeeM, orbit.perigeeM, gm), orbit.inclinationDeg, side);
  if (!brakes) {
    const otherM = Math.abs(besideM) < LEAST_BESIDE_M ? circleM - 2 * DRIFT_RISE_M : circleM;
    return [ladder('apogee', orbit.apogeeM, first, [apsisSpeedMps(orbit.apogeeM, otherM, gm), 0])];
  }
  const raised = velocity(apsisSpeedMps(orbit.apogeeM, circleM, gm), lastDeg, side);
  return [
    ladder('apogee', orbit.apogeeM, first, raised),
    ladder('perigee', circleM, velocity(apsisSpeedMps(circleM, orbit.apogeeM, gm), lastDeg, -side), [
      apsisSpeedMps(circleM, circleM + 2 * DRIFT_RISE_M, gm),
      0,
    ]),
  ];
}

const periodS = (semiMajorAxisM: number, gm: number): number =>
  2 * Math.PI * Math.sqrt(semiMajorAxisM ** 3 / gm);

interface Order {
  readonly burns: readonly ApsisBurn[];
  readonly seen: boolean;
  readonly score: number;
}

/** Tries numbers of revolutions between the burns; the soonest with burns nearly equal, seen where that is possible. */
function orderOf(task: PhasingTask, ladders: readonly Ladder[], driftRad: number): Order {
  const total = ladders.reduce((sum, { deltaVMps }) => sum + deltaVMps, 0);
  const last = ladders.at(-1)!;
  const brakes =
    ladders.length === 1
      ? 0
      : Math.max(1, Math.min(task.burns - 2, Math.round((last.deltaVMps / total) * task.burns)));
  const counts = brakes === 0 ? [task.burns] : [task.burns - brakes, brakes];
  let best: Order | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  const revolutions = new Array<number>(task.burns).fill(1);
  for (;;) {
    const order = phased(task, ladders, counts, revolutions, driftRad);
    if (order !== undefined) {
      const longest = Math.max(...order.burns.map(({ durationS }) => durationS));
      shortest = Math.min(shortest, longest);
      if (!(longest > (task.longestBurnS ?? Infinity)))
        if (
          best === undefined ||
          Number(order.seen) > Number(best.seen) ||
          (order.seen === best.seen && order.score < best.score)
        )
          best = order;
    }
    // the next of all numbers of revolutions
    let place = 0;
    while (place < task.burns && revolutions[place] === MOST_REVOLUTIONS) revolutions[place++] = 1;
    if (place === task.burns) break;
    revolutions[place]!++;
  }
  if (best !== undefined) return best;
  throw new DomainError('longest burn', task.longestBurnS ?? Number.NaN, 's', shortest, Infinity, SOURCE);
}

/** Burns for given revolutions, moved as little as possible from equal ones so that the last has the longitude it needs. */
function phased(
  task: PhasingTask,
  ladders: readonly Ladder[],
  counts: readonly number[],
  revolutions: readonly number[],
  driftRad: number,
): Order | undefined {
  const equal = equalParts(task, ladders, counts);
  let parts = equal;
  const free = counts.flatMap((count) => Array.from({ length: count }, (_, i) => i < count - 1));
  const missAt = (at: readonly number[]): number => {
    const last = walk(task, ladders, counts, revolutions, at).at(-1)!;
    return nearAngleRad(last.longitudeRad + driftRad - task.slotRad, 0);
  };
  let miss = missAt(parts);
  for (let round = 0; round < 12 && Math.abs(miss) > 1e-5; round++) {
    const slopes = parts.map((_, j) =>
      free[j] ? nearAngleRad(missAt(parts.map((v, k) => (k === j ? v + 1e-4 : v))) - miss, 0) / 1e-4 : 0,
    );
    const squares = slopes.reduce((sum, value) => sum + value * value, 0);
    if (squares === 0) return undefined;
    const step = slopes.map((value) => (-miss * value) / squares);
    const most = Math.max(...step.map(Math.abs));
    parts = parts.map((value, j) => value + step[j]! * Math.min(1, 0.1 / most));
    miss = missAt(parts);
  }
  const burns = walk(task, ladders, counts, revolutions, parts);
  if (!(Math.abs(miss) < 1e-4)) return undefined;
  const total = burns.reduce((sum, { durationS }) => sum + durationS, 0);
  const spread = Math.max(...burns.map(({ durationS }) => Math.abs((durationS * task.burns) / total - 1)));
  if (burns.some(({ durationS }) => !(durationS > (0.3 * total) / task.burns))) return undefined;
  const seen = burns.every(
    ({ longitudeRad, apsis }) =>
      task.isSeen?.(longitudeRad, apsis === 'apogee' ? task.orbit.apogeeM : SYNCHRONOUS_RADIUS_M) ?? true,
  );
  return { burns, seen, score: burns.at(-1)!.atS / DAY_S + 4 * spread };
}

/** Where each burn ends along its ladder, 0…1, for burns of equal propellant. */
function equalParts(
  { massKg, engine }: PhasingTask,
  ladders: readonly Ladder[],
  counts: readonly number[],
): number[] {
  let mass = massKg;
  return ladders.flatMap(({ deltaVMps }, l) => {
    const count = counts[l]!;
    const end = massAfterKg(mass, deltaVMps, engine.specificImpulseS);
    const parts = Array.from(
      { length: count },
      (_, i) => Math.log(mass / (mass + ((end - mass) * (i + 1)) / count)) / Math.log(mass / end),
    );
    mass = end;
    return parts;
  });
}

function walk(
  task: PhasingTask,
  ladders: readonly Ladder[],
  counts: readonly number[],
  revolutions: readonly number[],
  parts: readonly number[],
): ApsisBurn[] {
  const { orbit, gm, engine } = task;
  const burns: ApsisBurn[] = [];
  let semiMajorAxisM = (orbit.perigeeM + orbit.apogeeM) / 2;
  let eccentricity = (orbit.apogeeM - orbit.perigeeM) / (orbit.apogeeM + orbit.perigeeM);
  let inclination = (orbit.inclinationDeg * Math.PI) / 180;
  let atS = -task.sincePerigeeS;
  let ascension = task.apogeeAscensionRad;
  let massKg = task.massKg;
  let index = 0;
  for (const [l, { before, after, atM, apsis }] of ladders.entries()) {
    let reached = 0;
    for (let i = 0; i < counts[l]!; i++) {
      const whole = revolutions[index]!;
      // the first from the perigee to an apogee, the first of the second ladder from an apogee to a perigee
      const count = index === 0 ? whole - 1 + task.firstApogee - 0.5 : i === 0 ? whole - 0.5 : whole;
      const spanS = count * periodS(semiMajorAxisM, gm);
      atS += spanS;
      ascension += apsidesRateRadPerS(semiMajorAxisM, eccentricity, inclination, gm) * spanS;
      const part = parts[index]!;
      const from: Velocity = along(before, after, reached);
      const to: Velocity = along(before, after, part);
      const deltaVMps = (part - reached) * Math.hypot(after[0] - before[0], after[1] - before[1]);
      const end = massAfterKg(massKg, deltaVMps, engine.specificImpulseS);
      const here = apsis === 'apogee' ? ascension : ascension + Math.PI;
      burns.push({
        apsis,
        revolutions: count,
        deltaVMps,
        northRad: Math.atan2(to[1] - from[1], to[0] - from[0]),
        durationS: ((massKg - end) * engine.specificImpulseS * 9.806_65) / engine.thrustN,
        atS,
        longitudeRad: nearAngleRad(here - task.earthAngleRad - SYNCHRONOUS_RATE_RAD_PER_S * atS, 0),
      });
      massKg = end;
      reached = part;
      index++;
      const speed = Math.hypot(...to);
      semiMajorAxisM = 1 / (2 / atM - speed ** 2 / gm);
      eccentricity = Math.abs(1 - atM / semiMajorAxisM);
      inclination = Math.atan2(Math.abs(to[1]), to[0]);
    }
  }
  return burns;
}

const along = (a: Velocity, b: Velocity, part: number): Velocity => [
  a[0] + part * (b[0] - a[0]),
  a[1] + part * (b[1] - a[1]),
];

/** How fast the line of apsides turns over the equator by the flattening of the Earth: node and perigee together. */
function apsidesRateRadPerS(a: number, e: number, i: number, gm: number): number {
  const rate = 1.5 * J2 * (EARTH_SHADOW_RADIUS_M / (a * (1 - e * e))) ** 2 * Math.sqrt(gm / a ** 3);
  return rate * (2 - 2.5 * Math.sin(i) ** 2 - Math.cos(i));
}
