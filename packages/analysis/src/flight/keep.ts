/** `ortak flight keep`: how a satellite is held in its box over its life, and what that costs. */
import { type FlownStage, fly, type KeepingTask, type Purpose } from '@ortak/core/orbit';
import { formatTime, later, leapSecondNotices } from '@ortak/core/time';
import type { Notice, WorkingLine } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { type Life, lifeOf, spentLines } from './keep.life.ts';
import { keepingPlan, ownCentre } from './keep.plan.ts';
import { type KeepingInput, keepingInput } from './keep.task.ts';
import { determinationOf, type TrackingResult, trackingTable } from './keep.tracking.ts';

const RAD = Math.PI / 180;
const DAY_S = 86_400;
export const YEAR_S: number = 365.25 * DAY_S;

export interface KeepingOptions {
  readonly satellite?: string;
  /** To fly; without it the design life of the platform, or 15. */
  readonly years?: number;
  /** Without north–south burns: the inclination grows, as at the end of a life that is to be longer. */
  readonly inclined?: boolean;
  /** Of the errors of manoeuvres and of orbit determination that are drawn; without it 1. */
  readonly seed?: number;
  /** Told each watched place as it is flown, and each stage when it is. */
  readonly watch?: KeepingTask['watch'];
  readonly onStage?: (stage: FlownStage) => void;
}

/** A year on station; the last may be a part of one. */
export interface KeepingYear {
  readonly year: number;
  readonly from: string;
  /** Of it that were flown [d]. */
  readonly days: number;
  readonly northSouthMps: number;
  readonly eastWestMps: number;
  /** Spent by canted thrusters in burns that do both: the thrust of each that fires, whatever its direction [m/s]. */
  readonly combinedMps: number;
  /** What of all burns changes the orbit: across it, to the north or south [m/s]. */
  readonly acrossOrbitMps: number;
  /** And along it, east and west against each other: what is left of pushes to and fro [m/s]. */
  readonly alongOrbitMps: number;
  /** Of canted thrusters that hold the inclination: how what they spend follows from what it does on the orbit. */
  readonly spent?: readonly WorkingLine[];
  readonly manoeuvres: number;
  /** On time of burns [h]. */
  readonly firingH: number;
  readonly propellantKg: number;
  readonly massKg: number;
  /** Farthest from the centre of the box [°]. */
  readonly eastDeg: number;
  readonly westDeg: number;
  readonly northDeg: number;
  readonly southDeg: number;
}

export interface KeepingResult {
  readonly satellite: string;
  readonly name: string;
  readonly longitudeDeg: number;
  readonly halfWidthDeg: number;
  readonly latitudeDeg: number;
  readonly kind: 'chemical' | 'electric';
  readonly cycleDays: number;
  /** Without north–south burns: the latitude is not kept. */
  readonly inclined: boolean;
  readonly beginning: string;
  /** How the box is shared out, and what moves the satellite. */
  readonly working: readonly WorkingLine[];
  readonly years: readonly KeepingYear[];
  readonly life: Life;
  /** Where the programme states its tracking. */
  readonly tracking?: TrackingResult;
  /** Farthest of all years, and what of the box it leaves; below zero outside. */
  readonly verified: {
    readonly longitudeDeg: number;
    readonly latitudeDeg: number;
    readonly longitudeLeftDeg: number;
    readonly latitudeLeftDeg: number;
    readonly held: boolean;
  };
  readonly notices: readonly Notice[];
}

/**
 * Plans and flies the keeping of a satellite. Between `yield`s, which tell the part done, the caller may stop at will.
 * @throws FlightError for a programme that says too little, and for a box that cannot be held
 */
export function* keepStation(
  programme: Programme,
  options: KeepingOptions = {},
): Generator<number, KeepingResult> {
  const input = keepingInput(programme, options.satellite);
  const { flight, satellite, longitudeDeg, halfWidth, latitude } = input;
  const { keeping } = flight;
  const platform = programme.platforms.find(({ id }) => id === satellite.platform);
  const span = options.years ?? platform?.lifeYears?.value ?? 15;
  const determination = determinationOf(programme, input);
  const { strategy, working, notices } = keepingPlan(input, determination, {
    ...ownCentre,
    northSouth: options.inclined !== true,
  });
  const task: KeepingTask = {
    start: input.start,
    model: input.model,
    strategy,
    durationS: span * YEAR_S,
    longitudeRad: longitudeDeg * RAD,
    ...(options.seed !== undefined && { seed: options.seed }),
    ...(determination !== undefined && { knowledge: determination.lower }),
    ...(flight.execution !== undefined && { errors: executionOf(flight.execution) }),
    ...(options.watch !== undefined && { watch: options.watch }),
  };
  const years: KeepingYear[] = [];
  let stages: FlownStage[] = [];
  let massKg = input.start.massKg;
  const close = (): void => {
    if (stages.length === 0) return;
    const year = yearOf(years.length, stages, input, massKg, options.inclined === true);
    massKg = year.massKg;
    years.push(year);
    stages = [];
  };
  let told = 0;
  let burntInShadowS = 0;
  for (const stage of fly(task)) {
    if (stage.fromS >= (years.length + 1) * YEAR_S) close();
    stages.push(stage);
    options.onStage?.(stage);
    burntInShadowS += stage.burntInShadowS;
    const part = stage.toS / task.durationS;
    if (part - told >= 0.005) {
      told = part;
      yield Math.min(1, part);
    }
  }
  close();
  const farthest = (of: (year: KeepingYear) => number): number => Math.max(...years.map(of));
  const east = farthest(({ eastDeg, westDeg }) => Math.max(eastDeg, -westDeg));
  const north = farthest(({ northDeg, southDeg }) => Math.max(northDeg, -southDeg));
  // the figure of eight that an inclination i draws is i²/4 wide to either side
  const eightDeg = options.inclined === true ? (north * north * RAD) / 4 : 0;
  const life = lifeOf(flight, years, input.sail);
  return {
    satellite: satellite.id,
    name: satellite.name,
    longitudeDeg,
    halfWidthDeg: halfWidth.value,
    latitudeDeg: latitude.value,
    kind: keeping.kind,
    cycleDays: keeping.cycleDays,
    inclined: options.inclined === true,
    beginning: flight.beginning,
    working,
    years,
    life,
    verified: {
      longitudeDeg: east,
      latitudeDeg: north,
      longitudeLeftDeg: halfWidth.value + eightDeg - east,
      latitudeLeftDeg: latitude.value - north,
      held: east <= halfWidth.value + eightDeg && (options.inclined === true || north <= latitude.value),
    },
    ...tracked(trackingTable(programme, input)),
    notices: [
      ...notices(),
      ...shadowNotices(burntInShadowS, input),
      ...inclinedNotices(options, north, eightDeg),
      ...propellantNotices(life, flight),
      ...leapSecondNotices(later(input.epoch, span * YEAR_S)),
    ],
  };
}

const tracked = (tracking: TrackingResult | undefined) => (tracking === undefined ? {} : { tracking });

function shadowNotices(burntInShadowS: number, { flight, satellite }: KeepingInput): Notice[] {
  if (burntInShadowS === 0 || flight.keeping.kind !== 'electric' || flight.keeping.fireInEclipse) return [];
  return [
    {
      code: 'keeping.fired-in-shadow',
      source: satellite.at,
      message: `Thrusters fired ${(burntInShadowS / 60).toFixed(0)} min in the shadow of the Moon or the edge of that of the Earth, which plans do not avoid: that needs batteries.`,
    },
  ];
}

function propellantNotices(
  { enough, spentKg, usableKg, loadedKg }: Life,
  { propellant }: KeepingInput['flight'],
): Notice[] {
  if (enough) return [];
  return [
    {
      code: 'keeping.propellant-short',
      source: propellant.loadedKg.at,
      message: `The time flown takes ${spentKg.toFixed(2)} kg of propellant, and ${Math.max(0, usableKg).toFixed(2)} kg are there for it, residuals and disposal left of ${loadedKg} kg: flown as if there were more.`,
    },
  ];
}

function inclinedNotices({ inclined }: KeepingOptions, northDeg: number, eightDeg: number): Notice[] {
  if (inclined !== true) return [];
  return [
    {
      code: 'keeping.inclined',
      source: 'orbit without north–south burns',
      message: `The inclination is left to grow, to ${northDeg.toFixed(2)}° over the years flown; its figure of eight widens the longitude by ±${eightDeg.toFixed(4)}° (i²/4), which the box does not count. Antennas on the ground have to follow.`,
    },
  ];
}

export function executionOf({
  magnitudePercent,
  pointingDeg,
}: NonNullable<KeepingInput['flight']['execution']>) {
  const errors = { magnitude: magnitudePercent.value / 100, pointingDeg: pointingDeg.value };
  return { 'north-south': errors, 'east-west': errors, combined: errors };
}

function yearOf(
  index: number,
  stages: readonly FlownStage[],
  { epoch, flight }: KeepingInput,
  massBeforeKg: number,
  isInclined: boolean,
): KeepingYear {
  const sum = (purpose: Purpose): number =>
    stages
      .flatMap(({ manoeuvres }) => manoeuvres)
      .reduce((total, each) => total + (each.purpose === purpose ? each.deltaVMps : 0), 0);
  const massKg = stages.at(-1)!.massKg;
  const burns = stages.flatMap(({ manoeuvres }) => manoeuvres);
  const combinedMps = sum('combined');
  const acrossOrbitMps = burns.reduce((total, { orbitMps }) => total + Math.abs(orbitMps[2]), 0);
  const alongOrbitMps = Math.abs(burns.reduce((total, { orbitMps }) => total + orbitMps[1], 0));
  return {
    year: index + 1,
    from: formatTime(later(epoch, stages[0]!.fromS), 'UTC', 0).slice(0, 10),
    days: (stages.at(-1)!.toS - stages[0]!.fromS) / DAY_S,
    northSouthMps: sum('north-south'),
    eastWestMps: sum('east-west'),
    combinedMps,
    acrossOrbitMps,
    alongOrbitMps,
    ...(flight.keeping.kind === 'electric' &&
      !isInclined && {
        spent: spentLines(combinedMps, acrossOrbitMps, alongOrbitMps, 'm/s'),
      }),
    manoeuvres: stages.reduce((total, { manoeuvres }) => total + manoeuvres.length, 0),
    firingH:
      stages.flatMap(({ manoeuvres }) => manoeuvres).reduce((total, { durationS }) => total + durationS, 0) /
      3600,
    propellantKg: massBeforeKg - massKg,
    massKg,
    eastDeg: Math.max(...stages.map(({ eastRad }) => eastRad)) / RAD,
    westDeg: Math.min(...stages.map(({ westRad }) => westRad)) / RAD,
    northDeg: Math.max(...stages.map(({ northRad }) => northRad)) / RAD,
    southDeg: Math.min(...stages.map(({ southRad }) => southRad)) / RAD,
  };
}
