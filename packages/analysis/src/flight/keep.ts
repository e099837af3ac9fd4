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
  const plan = keeping.kind === 'chemical' ? chemicalPlan(input, keeping) : electricPlan(input, keeping);
  const { strategy, working } = plan;
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
