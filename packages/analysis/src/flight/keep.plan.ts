/** The strategy of a satellite's keeping, and the budget of its box. */
import {
  type BoxTask,
  chemicalStrategy,
  type Determination,
  dayPlanner,
  eccentricityCircle,
  electricStrategy,
  type Firing,
  firings,
  inclinationDrift,
  type KeepingErrors,
  keepingErrors,
  longitudeDrift,
  SETTLING_S,
  type Strategy,
  SYNCHRONOUS_SPEED_MPS,
  shareBox,
  type Thruster,
} from '@ortak/core/orbit';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { ChemicalKeeping, ElectricKeeping } from '@ortak/model';
import { FlightError } from './error.ts';
import type { KeepingInput } from './keep.task.ts';

const RAD = Math.PI / 180;
const DAY_S = 86_400;
const SOOP = 'Soop, Handbook of Geostationary Orbits';
/** Largest drift of the inclination over the 18.6 years of the Moon's node [°/yr] (Soop: 0.95). */
const LARGEST_DRIFT = 0.96;

export interface KeepingPlan {
  readonly strategy: Strategy;
  readonly working: readonly WorkingLine[];
  /** Known when all has been flown. */
  readonly notices: () => readonly Notice[];
}

/** What a displaced satellite is kept about, for collocation and inclined orbits; nothing for one alone. */
export interface KeepingCentre {
  readonly eccentricity: readonly [number, number];
  readonly inclinationRad: readonly [number, number];
  readonly northSouth: boolean;
  /** What of the box the offset takes: eccentricity, and inclination [°]. */
  readonly takenEccentricity: number;
  readonly takenDeg: number;
}

export const ownCentre: KeepingCentre = {
  eccentricity: [0, 0],
  inclinationRad: [0, 0],
  northSouth: true,
  takenEccentricity: 0,
  takenDeg: 0,
};

/** How the longitude is shared out for a cycle of some length. */
interface Share {
  readonly task: BoxTask;
  readonly errors: KeepingErrors;
}

/** @throws FlightError for a box that cannot be held, and thrusters that cannot be fed */
export function keepingPlan(
  input: KeepingInput,
  determination: Determination | undefined,
  centre: KeepingCentre = ownCentre,
): KeepingPlan {
  const { keeping } = input.flight;
  return keeping.kind === 'chemical'
    ? chemicalPlan(input, keeping, determination, centre)
    : electricPlan(input, keeping, determination, centre);
}

function chemicalPlan(
  input: KeepingInput,
  keeping: ChemicalKeeping,
  determination: Determination | undefined,
  centre: KeepingCentre,
): KeepingPlan {
  const { satellite, latitude, swing, longitudeDeg } = input;
  const share = (cycleDays: number): Share =>
    shareOf(input, determination, cycleDays, cycleDays, {
      takenEccentricity: centre.takenEccentricity,
      settlingDays: SETTLING_S / DAY_S,
      northSouthMps:
        (inclinationDrift(input.epoch).deltaVMpsPerYear * keeping.northSouthEvery * cycleDays) / 365.25,
    });
  const { task, errors } = share(keeping.cycleDays);
  const box = held(input, task, share);
  const northSouthDays = keeping.northSouthEvery * keeping.cycleDays;
  const path = (LARGEST_DRIFT * northSouthDays) / 365.25 / 2 + swing.inclinationDeg + centre.takenDeg;
  if (centre.northSouth && northSouthDays > 0 && path > latitude.value) {
    const days = Math.floor(((latitude.value - swing.inclinationDeg) * 2 * 365.25) / LARGEST_DRIFT);
    throw new FlightError(
      `Cannot hold ${satellite.name} within ±${latitude.value}° of latitude (${latitude.at}) with north–south corrections every ${northSouthDays} d: expected at least ±${up(path)}°, ${up(path - latitude.value)}° more (drift of up to ${LARGEST_DRIFT}° a year, Moon and Sun ±${up(swing.inclinationDeg)}°); ${days >= 7 ? `corrections every ${days} d would hold it` : 'no chemical cycle holds it'}.`,
    );
  }
  return {
    strategy: chemicalStrategy({
      longitudeRad: longitudeDeg * RAD,
      cycleDays: keeping.cycleDays,
      northSouthEvery: centre.northSouth ? keeping.northSouthEvery : 0,
      inclinationLimitRad: (0.9 * latitude.value - centre.takenDeg) * RAD,
      inclinationCentreRad: centre.inclinationRad,
      eccentricityRadius: box.controlRadius,
      eccentricityCentre: centre.eccentricity,
      eccentricityLimit: box.controlRadius + box.eccentricityPath - centre.takenEccentricity,
      northSouthIspS: keeping.northSouthIspS.value,
      eastWestIspS: keeping.eastWestIspS.value,
    }),
    working: [...driftLines(input), ...boxLines(task, errors, '|λ̈|T²/16', 'of it for the push of the Earth')],
    notices: () => [],
  };
}

function electricPlan(
  input: KeepingInput,
  keeping: ElectricKeeping,
  determination: Determination | undefined,
  centre: KeepingCentre,
): KeepingPlan {
  const { satellite, flight, longitudeDeg, latitude, epoch } = input;
  const sets = fedSets(satellite.name, keeping);
  const { cycleDays } = keeping;
  const perDay = inclinationDrift(epoch).deltaVMpsPerYear / 365.25;
  // what the pushes towards the Earth shift in a day and the plan makes up for, it misses on the day without them
  const [radial, , normal] = sets[0]!.forceN;
  const pauseDeg = (2 * perDay * Math.abs(radial / normal)) / SYNCHRONOUS_SPEED_MPS / RAD;
  const share = (days: number): Share =>
    shareOf(input, determination, days, 2, {
      takenEccentricity: centre.takenEccentricity,
      pauseDeg,
      // errors of the burns of a cycle are independent of each other, four a day; the next cycle corrects them by its middle
      settlingDays: days,
      northSouthMps: (perDay * days) / Math.sqrt(4 * Math.max(1, days - 1)),
    });
  const { task, errors } = share(cycleDays);
  const box = held(input, task, share);
  // the most that a day may be asked for: the largest drift of years in the days of firing, and the push of the Earth
  const days = cycleDays - 1;
  const north = (LARGEST_DRIFT * RAD * SYNCHRONOUS_SPEED_MPS * cycleDays) / 365.25 / days;
  const east = longitudeDrift(longitudeDeg).deltaVMpsPerYear / 365.25;
  reachOrThrow(input, sets, north, east, cycleDays);
  let shortest = 1;
  const strategy = electricStrategy({
    longitudeRad: longitudeDeg * RAD,
    cycleDays,
    firings: sets,
    fireInEclipse: keeping.fireInEclipse,
    northSouth: centre.northSouth,
    inclinationLimitRad: Math.max(0.2 * latitude.value, 0.6 * latitude.value - centre.takenDeg) * RAD,
    inclinationCentreRad: centre.inclinationRad,
    eccentricityRadius: box.controlRadius,
    eccentricityCentre: centre.eccentricity,
    eccentricityLimit: box.controlRadius + box.eccentricityPath - centre.takenEccentricity,
    onShort: (part) => {
      shortest = Math.min(shortest, part);
    },
  });
  const [most] = [Math.max(...sets.map(({ thrusters }) => thrusters.length))];
  return {
    strategy,
    working: [
      ...driftLines(input),
      ...boxLines(task, errors, '', 'of it for the push of the Earth on the day without firing'),
      line(
        '',
        'Thrusters that fire at once',
        most,
        '',
        `${keeping.sunlightPowerW.value} W (${keeping.sunlightPowerW.at})`,
      ),
      line(
        'cos γ',
        'Part of a push that is north or south',
        Math.max(
          ...sets
            .filter(({ thrusters }) => thrusters.length === 1)
            .map(({ thrusters }) => Math.abs(thrusters[0]!.push[2])),
        ),
        '',
        'cantDeg, slewDeg',
      ),
    ],
    notices: () => [
      ...(keeping.fireInEclipse
        ? []
        : [
            {
              code: 'keeping.no-fire-in-eclipse',
              source: satellite.at,
              message: `Thrusters of ${satellite.name} do not fire within 14.4° of right ascension about the middle of the Earth’s shadow: arcs that fall there are moved.`,
            },
          ]),
      ...(shortest < 1
        ? [
            {
              code: 'keeping.short-of-thrust',
              source: flight.keeping.kind,
              message: `On some days the thrusters can do ${Math.round(100 * shortest)} % of what is asked; the next cycle makes up for it.`,
            },
          ]
        : []),
    ],
  };
}

/** Sets of thrusters that the power feeds. @throws FlightError where it feeds none, or none in eclipse where they are to fire there */
function fedSets(name: string, keeping: ElectricKeeping): readonly Firing[] {
  const { thrusters, sunlightPowerW, eclipsePowerW, fireInEclipse } = keeping;
  const least = thrusters.reduce((a, b) => (b.powerW.value < a.powerW.value ? b : a));
  if (sunlightPowerW.value < least.powerW.value)
    throw new FlightError(
      `Cannot fire a thruster of ${name}: expected at least ${least.powerW.value} W (${least.id}, ${least.powerW.at}), found sunlightPowerW ${sunlightPowerW.value} W (${sunlightPowerW.at}).`,
    );
  if (fireInEclipse && eclipsePowerW.value < least.powerW.value)
    throw new FlightError(
      `Cannot fire thrusters of ${name} in eclipse: expected at least ${least.powerW.value} W (${least.id}, ${least.powerW.at}), found eclipsePowerW ${eclipsePowerW.value} W (${eclipsePowerW.at}); with fireInEclipse: false the arcs move out of the shadow.`,
    );
  const power = fireInEclipse ? Math.min(sunlightPowerW.value, eclipsePowerW.value) : sunlightPowerW.value;
  return firings(
    thrusters.map((each): Thruster => {
      const [northSouth, eastWest] = each.mounted.split('-') as [string, string];
      const [cant, slew] = [each.cantDeg.value * RAD, each.slewDeg.value * RAD];
      return {
        id: each.id,
        thrustN: each.thrustMN.value / 1000,
        specificImpulseS: each.specificImpulseS.value,
        powerW: each.powerW.value,
        // away from the corner over which the jet leaves, and towards the Earth
        push: [
          -Math.sin(cant) * Math.cos(slew),
          (eastWest === 'east' ? -1 : 1) * Math.sin(slew),
          (northSouth === 'north' ? -1 : 1) * Math.cos(cant) * Math.cos(slew),
        ],
      };
    }),
    power,
  );
}

/** @throws FlightError where a day of the largest drift asks for more than the thrusters can do */
function reachOrThrow(
  { satellite, flight }: KeepingInput,
  sets: readonly Firing[],
  northMps: number,
  eastMps: number,
  cycleDays: number,
): void {
  const massKg = flight.massKg.value;
  const open = (s: number): boolean => Math.cos(s) < 0.97; // the shadow, at an equinox
  const reaches = (times: number): boolean => {
    const planner = dayPlanner({
      firings: sets.map((set) => ({
        ...set,
        forceN: set.forceN.map((f) => f * times) as unknown as Firing['forceN'],
      })),
      massKg,
      fromRad: 0,
      free: open,
    });
    return (
      planner([0, -northMps, 0, 0, eastMps]) !== undefined &&
      planner([0, -northMps, 0, 0, -eastMps]) !== undefined
    );
  };
  if (reaches(1)) return;
  let [low, high] = [1, 1];
  while (!reaches(high) && high < 1000) high *= 2;
  const needed = `${(northMps * 365.25 * ((cycleDays - 1) / cycleDays)).toFixed(1)} m/s a year north–south`;
  if (high >= 1000)
    throw new FlightError(
      `Cannot hold ${satellite.name}: its thrusters (${placeOf(flight.keeping)}) do not push in all the directions that keeping needs, whatever their thrust; expected some that push north and some that push south, east and west.`,
    );
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  const thrust = Math.max(...sets.map(({ thrusters }) => thrusters[0]!.thrustN * 1000));
  throw new FlightError(
    `Cannot hold ${satellite.name} with ${massKg} kg: a day’s firing does not reach ${needed} and the push of the Earth; expected thrusters of at least ${Math.ceil(thrust * high)} mN, found ${thrust} mN; or power for more of them at once.`,
  );
}

const placeOf = (keeping: KeepingInput['flight']['keeping']): string =>
  keeping.kind === 'electric' ? keeping.thrusters[0]!.thrustMN.at : '';

function shareOf(
  { satellite, flight, longitudeDeg, halfWidth, swing, sail }: KeepingInput,
  determination: Determination | undefined,
  cycleDays: number,
  pushDays: number,
  {
    pauseDeg = 0,
    takenEccentricity,
    ...northSouth
  }: {
    readonly settlingDays: number;
    readonly northSouthMps: number;
    readonly pauseDeg?: number;
    readonly takenEccentricity: number;
  },
): Share {
  const push = longitudeDrift(longitudeDeg);
  const light = eccentricityCircle(sail, flight.massKg.value);
  const errors = keepingErrors({
    ...northSouth,
    cycleDays,
    // the drift of a cycle, or the change of eccentricity that sunlight makes, the larger
    eastWestMps: Math.max(
      (push.deltaVMpsPerYear * cycleDays) / 365.25,
      (light.ratePerDay * cycleDays * SYNCHRONOUS_SPEED_MPS) / 2,
    ),
    magnitude: (flight.execution?.magnitudePercent.value ?? 0) / 100,
    pointingDeg: flight.execution?.pointingDeg.value ?? 0,
    longitudeDeg: determination?.longitudeDeg ?? 0,
    driftDegPerDay: determination?.driftDegPerDay ?? 0,
  });
  return {
    errors,
    task: {
      halfWidthDeg: halfWidth.value,
      cycleDays,
      pushDays,
      pauseDeg,
      pushDegPerDay2: Math.abs(push.longitudeDegPerDay2),
      swingDeg: swing.longitudeDeg,
      errorsDeg: errors.threeSigmaDeg,
      eccentricityPerDay: light.ratePerDay,
      naturalEccentricity: light.radius,
      eccentricitySwing: swing.eccentricity + takenEccentricity,
      largestEccentricity: satellite.stationKeeping?.eccentricity?.value,
    },
  };
}

/** @throws FlightError where the box is too narrow, with what would hold it */
function held(
  { satellite, flight, halfWidth }: KeepingInput,
  task: BoxTask,
  share: (cycleDays: number) => Share,
) {
  const box = shareBox(task);
  if (box.neededHalfWidthDeg <= halfWidth.value) return box;
  let longest = Math.min(28, task.cycleDays - 1);
  const least = flight.keeping.kind === 'chemical' ? 7 : 2;
  while (longest >= least && shareBox(share(longest).task).neededHalfWidthDeg > halfWidth.value) longest--;
  const parts = `push of the Earth ${up(box.turnDeg)}°, Moon and Sun ${up(task.swingDeg)}°, errors 3σ ${up(task.errorsDeg)}°, eccentricity ${up((2 * box.eccentricityPath) / RAD)}°${(task.pauseDeg ?? 0) > 0 ? `, day without firing ${up(task.pauseDeg!)}°` : ''}`;
  throw new FlightError(
    `Cannot hold ${satellite.name} within ±${halfWidth.value}° of longitude (${halfWidth.at}) with cycles of ${task.cycleDays} d: expected at least ±${up(box.neededHalfWidthDeg)}°, ${up(box.neededHalfWidthDeg - halfWidth.value)}° more (${parts}); ${longest < least ? 'no shorter cycle holds it either' : `cycles of ${longest} d would hold it`}.`,
  );
}

function driftLines({ longitudeDeg, epoch }: KeepingInput): WorkingLine[] {
  const push = longitudeDrift(longitudeDeg);
  const drift = inclinationDrift(epoch);
  return [
    line(
      'a',
      'Push of the Earth along the orbit',
      push.accelerationMps2 * 1e9,
      '1e-9 m/s²',
      `EGM96 8 × 8; ${SOOP}`,
    ),
    line('λ̈', 'Acceleration of the longitude', push.longitudeDegPerDay2, '°/d²', SOOP),
    line('di/dt', 'Drift of the inclination at the beginning', drift.sizeDegPerYear, '°/yr', SOOP),
    line('Ωd', 'Direction of that drift, right ascension', drift.directionDeg, '°', SOOP),
    line('ΔvNS', 'What undoes it', drift.deltaVMpsPerYear, 'm/s/yr', SOOP),
  ];
}

function boxLines(task: BoxTask, errors: KeepingErrors, symbol: string, turn: string): WorkingLine[] {
  const box = shareBox(task);
  return [
    line('Δλ', 'Half-width of the box', task.halfWidthDeg, '°', 'stationKeeping.longitudeHalfWidthDeg'),
    line(symbol, turn, box.turnDeg, '°', SOOP),
    ...((task.pauseDeg ?? 0) === 0
      ? []
      : [
          line('2Δvr/V', 'for the shift by pushes towards the Earth, on that day', task.pauseDeg!, '°', SOOP),
        ]),
    line(
      '',
      'for the swing of the longitude by Moon and Sun',
      task.swingDeg,
      '°',
      'free motion of 28 d, force model',
    ),
    line('3σ', 'for errors of manoeuvres and orbit determination', task.errorsDeg, '°', 'independent', [
      line('σ', 'North–south burns along the orbit, until corrected', errors.northSouthDeg, '°', 'execution'),
      line('σ', 'East–west burns, over a cycle', errors.eastWestDeg, '°', 'execution'),
      line('σ', 'Orbit determination, over a cycle', errors.determinationDeg, '°', 'tracking'),
    ]),
    line('2e', 'for the eccentricity', (2 * box.eccentricityLimit) / RAD, '°', 'what is left'),
    line('es', 'Circle on which sunlight leads the eccentricity', task.naturalEccentricity, '', SOOP),
    line('ec', 'Circle on which it is held, perigee towards the Sun', box.controlRadius, '', SOOP),
  ];
}

const up = (deg: number): string => (Math.ceil(deg * 1e4) / 1e4).toFixed(4);
