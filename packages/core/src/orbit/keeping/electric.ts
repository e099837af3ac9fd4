/** Keeping cycles with electric thrusters: daily arcs, planned for a cycle at a time, its last day left for tracking. */
import { solveLinear } from '../../math/least-squares.ts';
import { later } from '../../time/epoch.ts';
import { taiSecondsOf } from '../arc.ts';
import type { ForceModel } from '../forces.ts';
import { type Burn, STANDARD_GRAVITY_MPS2 } from '../manoeuvre.ts';
import type { Start } from '../propagate.ts';
import { EARTH_SHADOW_RADIUS_M } from '../shadow.ts';
import {
  type DayPlan,
  type DayPlanner,
  type Demand,
  dayPlanner,
  type Firing,
  type FiringArc,
} from './arcs.ts';
import { inclinationDrift, longitudeDrift } from './drift.ts';
import { eccentricityChange, inclinationDailyChangeRad } from './plan.ts';
import type { KeepingManoeuvre, Strategy } from './simulate.ts';
import {
  ascensions,
  type MeanMotion,
  meanMotion,
  type Plane,
  SIDEREAL_DAY_S,
  SYNCHRONOUS_RADIUS_M,
  SYNCHRONOUS_SPEED_MPS,
  synchronousReader,
} from './synchronous.ts';

const DAY_S = 86_400;
const ROUNDS = 3;
/** Looked ahead beyond a cycle [d]. */
const AHEAD_DAYS = 5;

export interface ElectricKeeping {
  readonly longitudeRad: number;
  readonly cycleDays: number;
  readonly firings: readonly Firing[];
  /** Whether they fire in the Earth's shadow. */
  readonly fireInEclipse: boolean;
  /** Without it the inclination is left to grow. */
  readonly northSouth: boolean;
  readonly inclinationLimitRad: number;
  readonly inclinationCentreRad: Plane;
  readonly eccentricityRadius: number;
  readonly eccentricityCentre: Plane;
  readonly eccentricityLimit: number;
  /** Called where a cycle asked for more than the thrusters can do in a day, with the part that was planned. */
  readonly onShort?: (part: number) => void;
}

/** The strategy of the cycles. It remembers the multipliers of the last day and what its arcs shifted. */
export function electricStrategy(keeping: ElectricKeeping): Strategy {
  const memory: Memory = { multipliers: undefined, shiftRadPerDay: 0 };
  return () => [
    {
      durationS: keeping.cycleDays * DAY_S,
      plan: (estimate, model) => planCycle(estimate, model, keeping, memory),
    },
  ];
}

interface Memory {
  multipliers: readonly number[] | undefined;
  /** What the arcs of a day shift the longitude by, beside the change of drift [rad]. */
  shiftRadPerDay: number;
}

function planCycle(
  estimate: Start,
  model: ForceModel,
  keeping: ElectricKeeping,
  memory: Memory,
): readonly KeepingManoeuvre[] {
  const { cycleDays, longitudeRad } = keeping;
  const cycleS = cycleDays * DAY_S;
  const free = meanMotion(estimate, model, longitudeRad, cycleS / SIDEREAL_DAY_S + AHEAD_DAYS);
  // east–west alone is little: arcs of one day, not of seconds each day
  const days = firingDays(keeping);
  const reader = synchronousReader(model, longitudeRad);
  const taiS = taiSecondsOf(estimate.state.epoch);
  const drift = inclinationDrift(later(estimate.state.epoch, cycleS / 2));
  const turn = keeping.northSouth
    ? inclinationDailyChangeRad(
        free,
        cycleS,
        {
          centreRad: keeping.inclinationCentreRad,
          limitRad: keeping.inclinationLimitRad,
          directionRad: (drift.directionDeg * Math.PI) / 180,
        },
        ((drift.sizeDegPerYear * Math.PI) / 180) * (cycleDays / 365.25),
      )
    : ([0, 0] as const);
  const sun = reader.sunRightAscensionRad(taiS + cycleS);
  const change = eccentricityChange(free, cycleS, {
    wanted: [
      keeping.eccentricityCentre[0] + keeping.eccentricityRadius * Math.cos(sun),
      keeping.eccentricityCentre[1] + keeping.eccentricityRadius * Math.sin(sun),
    ],
    centre: keeping.eccentricityCentre,
    limit: keeping.eccentricityLimit,
  });
  const ascension = ascensions(estimate, model);
  const isFree = keeping.fireInEclipse ? () => true : outsideShadow(reader, taiS + cycleS / 2);
  // a sidereal day on, the satellite stands at the same right ascension
  const fromRad = ascension(0);
  const planner = dayPlanner({ firings: keeping.firings, massKg: estimate.massKg, fromRad, free: isFree });
  let planned: readonly (DayPlan | undefined)[] = [];
  // the arcs shift the longitude too, by pushes towards the Earth and by their order, and have to make up for it: by going to and fro
  for (let round = 0; round < ROUNDS; round++) {
    const along = driftDemands(free, keeping, memory.shiftRadPerDay);
    planned = along.map((drift) => {
      const demand: Demand = [
        (turn[0] * SYNCHRONOUS_SPEED_MPS) / days,
        (turn[1] * SYNCHRONOUS_SPEED_MPS) / days,
        (change[0] * SYNCHRONOUS_SPEED_MPS) / days,
        (change[1] * SYNCHRONOUS_SPEED_MPS) / days,
        drift,
      ];
      const plan = withinReach(demand, planner, keeping, memory);
      memory.multipliers = plan?.multipliers;
      return plan;
    });
    memory.shiftRadPerDay = planned.reduce((sum, plan) => sum + (plan?.shiftRad ?? 0), 0) / days;
  }
  return planned.flatMap((plan, day) =>
    (plan?.arcs ?? []).map((arc) => burnOf(arc, estimate, day * SIDEREAL_DAY_S, fromRad)),
  );
}

const firingDays = ({ northSouth, cycleDays }: ElectricKeeping): number => (northSouth ? cycleDays - 1 : 1);

/** A plan for as much of a demand as a day can do. */
function withinReach(
  demand: Demand,
  planner: DayPlanner,
  { onShort }: ElectricKeeping,
  { multipliers }: Memory,
): DayPlan | undefined {
  for (const part of [1, 0.8, 0.6, 0.4, 0.2]) {
    const plan = planner(demand.map((each) => each * part) as unknown as Demand, multipliers);
    if (plan === undefined) continue;
    if (part < 1) onShort?.(part);
    return plan;
  }
  onShort?.(0);
  return undefined;
}

/**
 * Velocity along the orbit for each day of firing [m/s], changing evenly from day to day, so that the mean longitude stays about its
 * centre in this cycle and at the beginning of the next: least squares over what is foreseen, the radial pushes and the
 * firing of the next days against the Earth's push included.
 */
function driftDemands(
  { timesS, longitudeRad }: MeanMotion,
  keeping: ElectricKeeping,
  shiftRadPerDay: number,
): number[] {
  const { longitudeRad: centreRad, cycleDays } = keeping;
  const days = firingDays(keeping);
  const endS = cycleDays * DAY_S;
  const push = longitudeDrift((centreRad * 180) / Math.PI).longitudeDegPerDay2 * (Math.PI / 180 / DAY_S ** 2);
  const middles = Array.from({ length: days }, (_, day) => (day + 0.5) * SIDEREAL_DAY_S);
  const mean = middles.reduce((sum, each) => sum + each, 0) / days;
  // normal equations of the level and the slope of the change of drift [rad/s a day]
  let [aa, ab, bb, a, b] = [0, 0, 0, 0, 0];
  for (const [k, timeS] of timesS.entries()) {
    if (timeS < endS / 3) continue;
    let [level, slope, fired] = [0, 0, 0];
    for (const middle of middles) {
      const since = timeS - middle;
      if (since <= 0) continue;
      level += since;
      slope += (since * (middle - mean)) / DAY_S;
      fired++;
    }
    const beyondS = Math.max(0, timeS - endS);
    const off =
      longitudeRad[k]! -
      centreRad +
      fired * shiftRadPerDay +
      (beyondS / DAY_S) * shiftRadPerDay * (days / cycleDays) -
      (push * beyondS ** 2) / 2;
    aa += level * level;
    ab += level * slope;
    bb += slope * slope;
    a -= level * off;
    b -= slope * off;
  }
  const [level, slope] =
    days === 1
      ? [a / aa, 0]
      : solveLinear(
          [
            [aa, ab],
            [ab, bb],
          ],
          [a, b],
        );
  return middles.map((middle) => ((level! + (slope! * (middle - mean)) / DAY_S) * -SYNCHRONOUS_RADIUS_M) / 3);
}

/** Whether a right ascension lies outside the Earth's shadow, half a slot of the day and a degree of change over a cycle besides. */
function outsideShadow(
  reader: ReturnType<typeof synchronousReader>,
  taiS: number,
): (rightAscensionRad: number) => boolean {
  const sun = reader.sunDirection(taiS);
  // 8.7° of the Earth's disk, 0.3° of the Sun's, 2.2° of half a slot and of what the Sun moves, 3.5° on either side
  const edge = Math.cos(Math.asin(EARTH_SHADOW_RADIUS_M / SYNCHRONOUS_RADIUS_M) + 0.1);
  return (s) => -(Math.cos(s) * sun[0] + Math.sin(s) * sun[1]) < edge;
}

function burnOf(
  { firing, rightAscensionRad, durationS }: FiringArc,
  start: Start,
  dayS: number,
  fromRad: number,
): KeepingManoeuvre {
  const middleS = dayS + ((rightAscensionRad - fromRad) / (2 * Math.PI)) * SIDEREAL_DAY_S;
  const thrustN = Math.hypot(...firing.forceN);
  const burn: Burn = {
    kind: 'burn',
    from: later(start.state.epoch, Math.max(0, middleS - durationS / 2)),
    durationS,
    frame: 'RTN',
    direction: firing.forceN,
    thrustN,
    specificImpulseS: thrustN / (firing.massFlowKgPerS * STANDARD_GRAVITY_MPS2),
  };
  const firedN = firing.thrusters.reduce((sum, each) => sum + each.thrustN, 0);
  return { purpose: 'combined', manoeuvre: burn, firedN };
}
