/** `ortak flight keep`: how a satellite is held in its box over its life, and what that costs. */
import {
  type Box,
  chemicalStrategy,
  eccentricityCircle,
  type FlownStage,
  fly,
  inclinationDrift,
  type KeepingErrors,
  type KeepingTask,
  keepingErrors,
  longestCycleDays,
  longitudeDrift,
  type Purpose,
  SETTLING_S,
  type Strategy,
  SYNCHRONOUS_SPEED_MPS,
  shareBox,
} from '@ortak/core/orbit';
import { formatTime, later } from '@ortak/core/time';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { ChemicalKeeping, Programme } from '@ortak/model';
import { FlightError } from './error.ts';
import { type Life, lifeOf } from './keep.life.ts';
import { type KeepingInput, keepingInput } from './keep.task.ts';

const RAD = Math.PI / 180;
const DAY_S = 86_400;
export const YEAR_S: number = 365.25 * DAY_S;

export interface KeepingOptions {
  readonly satellite?: string;
  /** To fly; without it the design life of the platform, or 15. */
  readonly years?: number;
}

/** A year on station; the last may be a part of one. */
export interface KeepingYear {
  readonly year: number;
  readonly from: string;
  readonly northSouthMps: number;
  readonly eastWestMps: number;
  readonly manoeuvres: number;
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
  readonly beginning: string;
  /** How the box is shared out, and what moves the satellite. */
  readonly working: readonly WorkingLine[];
  readonly years: readonly KeepingYear[];
  readonly life: Life;
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
  if (keeping.kind !== 'chemical')
    throw new FlightError(
      `Cannot keep ${satellite.name} by electric thrusters yet: expected \`keeping: { kind: chemical, … }\`.`,
    );
  const { strategy, working } = chemical(input, keeping);
  const task: KeepingTask = {
    start: input.start,
    model: input.model,
    strategy,
    durationS: span * YEAR_S,
    longitudeRad: longitudeDeg * RAD,
    ...(flight.execution !== undefined && { errors: executionOf(flight.execution) }),
  };
  const years: KeepingYear[] = [];
  let stages: FlownStage[] = [];
  let massKg = input.start.massKg;
  const close = (): void => {
    if (stages.length === 0) return;
    const year = yearOf(years.length, stages, input, massKg);
    massKg = year.massKg;
    years.push(year);
    stages = [];
  };
  let told = 0;
  for (const stage of fly(task)) {
    if (stage.fromS >= (years.length + 1) * YEAR_S) close();
    stages.push(stage);
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
  return {
    satellite: satellite.id,
    name: satellite.name,
    longitudeDeg,
    halfWidthDeg: halfWidth.value,
    latitudeDeg: latitude.value,
    kind: keeping.kind,
    cycleDays: keeping.cycleDays,
    beginning: flight.beginning,
    working,
    years,
    life: lifeOf(flight, years, input.sail),
    verified: {
      longitudeDeg: east,
      latitudeDeg: north,
      longitudeLeftDeg: halfWidth.value - east,
      latitudeLeftDeg: latitude.value - north,
      held: east <= halfWidth.value && north <= latitude.value,
    },
    notices: [],
  };
}

function executionOf({ magnitudePercent, pointingDeg }: NonNullable<KeepingInput['flight']['execution']>) {
  const errors = { magnitude: magnitudePercent.value / 100, pointingDeg: pointingDeg.value };
  return { 'north-south': errors, 'east-west': errors, combined: errors };
}

function yearOf(
  index: number,
  stages: readonly FlownStage[],
  { epoch }: KeepingInput,
  massBeforeKg: number,
): KeepingYear {
  const sum = (purpose: Purpose): number =>
    stages
      .flatMap(({ manoeuvres }) => manoeuvres)
      .reduce((total, each) => total + (each.purpose === purpose ? each.deltaVMps : 0), 0);
  const massKg = stages.at(-1)!.massKg;
  return {
    year: index + 1,
    from: formatTime(later(epoch, stages[0]!.fromS), 'UTC', 0).slice(0, 10),
    northSouthMps: sum('north-south'),
    eastWestMps: sum('east-west'),
    manoeuvres: stages.reduce((total, { manoeuvres }) => total + manoeuvres.length, 0),
    propellantKg: massBeforeKg - massKg,
    massKg,
    eastDeg: Math.max(...stages.map(({ eastRad }) => eastRad)) / RAD,
    westDeg: Math.min(...stages.map(({ westRad }) => westRad)) / RAD,
    northDeg: Math.max(...stages.map(({ northRad }) => northRad)) / RAD,
    southDeg: Math.min(...stages.map(({ southRad }) => southRad)) / RAD,
  };
}

function chemical(
  input: KeepingInput,
  keeping: ChemicalKeeping,
): { readonly strategy: Strategy; readonly working: readonly WorkingLine[] } {
  const { satellite, flight, longitudeDeg, halfWidth, latitude, swing, sail, epoch } = input;
  const push = longitudeDrift(longitudeDeg);
  const light = eccentricityCircle(sail, flight.massKg.value);
  const drift = inclinationDrift(epoch);
  const northSouthDays = keeping.northSouthEvery * keeping.cycleDays;
  const errors = keepingErrors({
    cycleDays: keeping.cycleDays,
    settlingDays: SETTLING_S / DAY_S,
    northSouthMps: (drift.deltaVMpsPerYear * northSouthDays) / 365.25,
    // the drift of a cycle, or the change of eccentricity that sunlight makes, the larger
    eastWestMps: Math.max(
      (push.deltaVMpsPerYear * keeping.cycleDays) / 365.25,
      (light.ratePerDay * keeping.cycleDays * SYNCHRONOUS_SPEED_MPS) / 2,
    ),
    magnitude: (flight.execution?.magnitudePercent.value ?? 0) / 100,
    pointingDeg: flight.execution?.pointingDeg.value ?? 0,
    longitudeDeg: 0,
    driftDegPerDay: 0,
  });
  const task = {
    halfWidthDeg: halfWidth.value,
    cycleDays: keeping.cycleDays,
    pushDegPerDay2: Math.abs(push.longitudeDegPerDay2),
    swingDeg: swing.longitudeDeg,
    errorsDeg: errors.threeSigmaDeg,
    eccentricityPerDay: light.ratePerDay,
    naturalEccentricity: light.radius,
    eccentricitySwing: swing.eccentricity,
    largestEccentricity: satellite.stationKeeping?.eccentricity?.value,
  };
  const box = shareBox(task);
  if (box.neededHalfWidthDeg > halfWidth.value) {
    const longest = longestCycleDays(task);
    throw new FlightError(
      `Cannot hold ${satellite.name} within ±${halfWidth.value}° of longitude (${halfWidth.at}) with cycles of ${keeping.cycleDays} d: expected at least ±${up(box.neededHalfWidthDeg)}°, ${up(box.neededHalfWidthDeg - halfWidth.value)}° more (push of the Earth ${up(box.turnDeg)}°, Moon and Sun ${up(task.swingDeg)}°, errors ${up(task.errorsDeg)}°, eccentricity ${up((2 * box.eccentricityPath) / RAD)}°); ${longest === undefined ? 'no cycle holds it' : `cycles of at most ${longest} d would hold it`}.`,
    );
  }
  const inclinationPath = (0.96 * northSouthDays) / 365.25 / 2 + swing.inclinationDeg;
  if (inclinationPath > latitude.value) {
    const cycles = Math.floor(((latitude.value - swing.inclinationDeg) * 2 * 365.25) / 0.96);
    throw new FlightError(
      `Cannot hold ${satellite.name} within ±${latitude.value}° of latitude (${latitude.at}) with north–south corrections every ${northSouthDays} d: expected at least ±${up(inclinationPath)}°, ${up(inclinationPath - latitude.value)}° more (drift of up to 0.96° a year, Moon and Sun ±${up(swing.inclinationDeg)}°); ${cycles >= 7 ? `corrections every ${cycles} d would hold it` : 'no chemical cycle holds it'}.`,
    );
  }
  const strategy = chemicalStrategy({
    longitudeRad: longitudeDeg * RAD,
    cycleDays: keeping.cycleDays,
    northSouthEvery: keeping.northSouthEvery,
    inclinationLimitRad: 0.9 * latitude.value * RAD,
    inclinationCentreRad: [0, 0],
    eccentricityRadius: box.controlRadius,
    eccentricityCentre: [0, 0],
    eccentricityLimit: box.controlRadius + box.eccentricityPath,
    northSouthIspS: keeping.northSouthIspS.value,
    eastWestIspS: keeping.eastWestIspS.value,
  });
  const soop = 'Soop, Handbook of Geostationary Orbits';
  return {
    strategy,
    working: [
      line(
        'a',
        'Push of the Earth along the orbit',
        push.accelerationMps2 * 1e9,
        '1e-9 m/s²',
        `EGM96 8 × 8; ${soop} §4.2`,
      ),
      line('λ̈', 'Acceleration of the longitude', push.longitudeDegPerDay2, '°/d²', `${soop} §4.2`),
      line(
        'di/dt',
        'Drift of the inclination at the beginning',
        drift.sizeDegPerYear,
        '°/yr',
        `${soop} §4.4`,
      ),
      line('Ωd', 'Direction of that drift, right ascension', drift.directionDeg, '°', `${soop} §4.4`),
      line('ΔvNS', 'What undoes it', drift.deltaVMpsPerYear, 'm/s/yr', `${soop} §4.4`),
      ...boxLines(box, task, errors, light.radius, soop),
    ],
  };
}

function boxLines(
  box: Box,
  task: { readonly halfWidthDeg: number; readonly swingDeg: number; readonly errorsDeg: number },
  errors: KeepingErrors,
  natural: number,
  soop: string,
): WorkingLine[] {
  return [
    line('Δλ', 'Half-width of the box', task.halfWidthDeg, '°', 'stationKeeping.longitudeHalfWidthDeg'),
    line('|λ̈|T²/16', 'of it for the push of the Earth', box.turnDeg, '°', `${soop} §6.1`),
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
    line('es', 'Circle on which sunlight leads the eccentricity', natural, '', `${soop} §4.3`),
    line('ec', 'Circle on which it is held, perigee towards the Sun', box.controlRadius, '', `${soop} §6.4`),
  ];
}

const up = (deg: number): string => (Math.ceil(deg * 1e4) / 1e4).toFixed(4);
