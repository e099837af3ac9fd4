/** The strategy of a satellite's keeping, and the budget of its box. */
import {
  chemicalStrategy,
  type Determination,
  electricStrategy,
  inclinationDrift,
  longitudeDrift,
  SETTLING_S,
  type Strategy,
  SYNCHRONOUS_SPEED_MPS,
} from '@ortak/core/orbit';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { ChemicalKeeping, ElectricKeeping } from '@ortak/model';
import { FlightError } from './error.ts';
import { boxLines, driftLines, held, type Share, shareOf, up } from './keep.box.ts';
import type { KeepingInput } from './keep.task.ts';
import { fedSets, reachOrThrow } from './keep.thrust.ts';

const RAD = Math.PI / 180;
const DAY_S = 86_400;
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
