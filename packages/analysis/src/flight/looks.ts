/** Where stations have to look: a table of directions, and a programme for antennas that are moved now and then. */
import { parabolicBeamwidthDeg, pointingLossDb } from '@ortak/core/antenna';
import { type EarthOrientationTable, lookAnglesTo, orientationNotices } from '@ortak/core/earth';
import { taiSecondsOf } from '@ortak/core/orbit';
import { type Epoch, later, leapSecondNotices } from '@ortak/core/time';
import type { Notice } from '@ortak/core/working';
import { channelsOf, type Programme } from '@ortak/model';
import { finished, shared, sharedSync } from '../steps.ts';
import { FlightError } from './error.ts';
import { chosenSatellites, type EventOptions, pathOf } from './events.ts';
import { grouped } from './format.ts';
import { placeOf } from './receivers.ts';

export interface LookOptions extends Pick<EventOptions, 'satellite' | 'orbit' | 'from' | 'days'> {
  /** Id of the one station; all where none is named. */
  readonly station?: string;
  /** Between the rows [s]. */
  readonly stepS: number;
  /** What an antenna may lose between two moves [dB]. */
  readonly lossDb: number;
  /** In place of the highest of the frequency plan [GHz]. */
  readonly frequencyGHz?: number;
  readonly orientation: EarthOrientationTable;
}

export interface LookRow {
  readonly at: Epoch;
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  readonly rangeM: number;
  /** Positive away from the station [m/s]; a frequency falls by f/c times it. */
  readonly rangeRateMps: number;
}

/** A direction that an antenna holds for a while. */
export interface Pointing {
  readonly from: Epoch;
  readonly to: Epoch;
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  /** The largest loss in this while [dB]. */
  readonly lossDb: number;
}

export interface StationLooks {
  readonly station: string;
  readonly name: string;
  readonly frequencyGHz: number;
  readonly beamwidthDeg: number;
  readonly rows: readonly LookRow[];
  /** Part of the span in which the satellite is above the horizon, 0…1; directions below it are none for an antenna. */
  readonly visible: number;
  /** How far the satellite goes from an antenna that is never moved and stands as well as it can, while it is above the horizon [deg]. */
  readonly fixedOffAxisDeg: number;
  /** What that loses [dB]; undefined beyond a beamwidth, where the parabola of the main lobe means nothing. */
  readonly fixedLossDb: number | undefined;
  readonly programme: readonly Pointing[];
}

export interface FlightLooks {
  readonly satellite: string;
  readonly name: string;
  readonly orbit: string;
  readonly stations: readonly StationLooks[];
  readonly notices: readonly Notice[];
}

/** Rows that a table may have for all stations together. */
const MOST_ROWS = 2_000_000;
/** Directions between which the programme is made are so far apart at most [s]: a satellite 15° inclined moves 0.02° in them. */
const PROGRAMME_STEP_S = 20;

/** Part of the work that is the path; where the rows of a station end, and its moves begin. */
const PATH_PART = 0.2;
const ROWS_PART = 0.5;
const MOVES_PART = 0.8;
/** Directions between which the part done is told. */
const TOLD = 2000;

/**
 * Looks of stations at a satellite over a span: geometric, without refraction.
 * @throws FlightError for a satellite or a station that is not there, an orbit file that does not reach over the span, and
 * more rows than make sense
 */
export const flightLooks = (programme: Programme, options: LookOptions): Promise<FlightLooks> =>
  finished(flightLookSteps(programme, options));

/** As `flightLooks`; between `yield`s, which tell the part done, the caller may stop. */
export async function* flightLookSteps(
  programme: Programme,
  options: LookOptions,
): AsyncGenerator<number, FlightLooks> {
  yield 0;
  const { from, days, stepS, orientation, lossDb } = options;
  const to = later(from, days * 86_400);
  const found = chosenSatellites(programme, options);
  if (found.length > 1)
    throw new FlightError(
      `${programme.name} has ${found.length} satellites: expected --satellite with one of ${found.map(({ id }) => id).join(', ')}.`,
    );
  const satellite = found[0]!;
  const stations = programme.stations.filter(
    ({ id }) => options.station === undefined || id === options.station,
  );
  if (stations.length === 0)
    throw new FlightError(
      options.station === undefined
        ? `${programme.name} has no stations: expected some in ground.yaml.`
        : `No station ${options.station} in ${programme.name}: expected one of ${programme.stations.map(({ id }) => id).join(', ')}.`,
    );
  const count = Math.floor((days * 86_400) / stepS + 1e-9) + 1;
  const finer = Math.ceil((days * 86_400) / PROGRAMME_STEP_S);
  if (count * stations.length > MOST_ROWS || finer > MOST_ROWS)
    throw new FlightError(
      `${days} ${days === 1 ? 'day' : 'days'} in steps of ${stepS} s are ${grouped(count)} rows for each of ${stations.length} ${stations.length === 1 ? 'station' : 'stations'}: expected at most ${grouped(MOST_ROWS)} together, and ${Math.floor((MOST_ROWS * PROGRAMME_STEP_S) / 86_400)} days.`,
    );
  const channels = channelsOf(satellite);
  const frequencyGHz =
    options.frequencyGHz ??
    Math.max(...channels.map((each) => Math.max(each.uplinkCentreGHz, each.downlinkCentreGHz)));
  if (!Number.isFinite(frequencyGHz))
    throw new FlightError(
      `${satellite.name} has no channels: expected --frequency-ghz, on which the beam depends.`,
    );
  const path = yield* shared(pathOf(satellite, options, to), 0, PATH_PART);
  const start = taiSecondsOf(from);
  const at = new Float64Array(3);
  const notices = [...path.notices, ...orientationNotices(orientation, from, to), ...leapSecondNotices(to)];
  const seenBy: StationLooks[] = [];
  for (const [index, station] of stations.entries()) {
    const told = (part: number): number => PATH_PART + ((1 - PATH_PART) * (index + part)) / stations.length;
    const place = placeOf(programme, station);
    const look = (timeS: number) => {
      path.trajectory(start + timeS, at);
      return lookAnglesTo(place, { xM: at[0]!, yM: at[1]!, zM: at[2]! });
    };
    const rows: LookRow[] = [];
    for (let i = 0; i < count; i++) {
      const timeS = i * stepS;
      const { azimuthDeg, elevationDeg, slantRangeM } = look(timeS);
      const rangeRateMps = (look(timeS + 1).slantRangeM - look(timeS - 1).slantRangeM) / 2;
      rows.push({ at: later(from, timeS), azimuthDeg, elevationDeg, rangeM: slantRangeM, rangeRateMps });
      if (i % TOLD === 0) yield told((ROWS_PART * i) / count);
    }
    if (rows.some(({ elevationDeg }) => elevationDeg < 0))
      notices.push({
        code: 'flight.below-horizon',
        source: 'geometry',
        message: `${station.name} does not see ${satellite.name} all the time: elevations below 0° are through the Earth.`,
      });
    const { antenna } = programme.terminals.find(({ id }) => id === station.terminal)!;
    const beamwidthDeg = parabolicBeamwidthDeg(antenna.diameterM.value, frequencyGHz * 1e9);
    const directions: Direction[] = [];
    for (let i = 0; i <= finer; i++) {
      const timeS = Math.min(i * PROGRAMME_STEP_S, days * 86_400);
      const { azimuthDeg, elevationDeg } = look(timeS);
      directions.push({ timeS, azimuthDeg, elevationDeg });
      if (i % TOLD === 0) yield told(ROWS_PART + ((MOVES_PART - ROWS_PART) * i) / finer);
    }
    const allowedDeg = beamwidthDeg * Math.sqrt(lossDb / 12);
    const held = (of: readonly Direction[]): Pointing => {
      const { azimuthDeg, elevationDeg, radiusDeg } = middleOf(of);
      return {
        from: later(from, of[0]!.timeS),
        to: later(from, of.at(-1)!.timeS),
        azimuthDeg,
        elevationDeg,
        lossDb: pointingLossDb(radiusDeg, beamwidthDeg),
      };
    };
    const runs = aboveHorizon(directions);
    const seen = runs.flat();
    const fixedOffAxisDeg = seen.length === 0 ? Number.NaN : middleOf(seen).radiusDeg;
    const pointings: Pointing[] = [];
    let passed = 0;
    for (const run of runs) {
      const share = (part: number): number =>
        told(MOVES_PART + ((1 - MOVES_PART) * (passed + part * run.length)) / seen.length);
      const moves = yield* sharedSync(programmeOf(run, allowedDeg), share(0), share(1));
      pointings.push(...moves.map(held));
      passed += run.length;
    }
    const coarse = pointings.filter((each) => each.lossDb > 1.001 * lossDb);
    if (coarse.length > 0) {
      const worst = coarse.reduce((most, each) => (each.lossDb > most.lossDb ? each : most));
      notices.push({
        code: 'flight.too-fast',
        source: 'pointing programme',
        message: `${station.name} cannot be kept within ${lossDb} dB by moves: in ${coarse.length} of ${pointings.length} steps ${satellite.name} moves farther within ${PROGRAMME_STEP_S} s than the beam of ${beamwidthDeg.toFixed(3)}° allows, and up to ${worst.lossDb.toFixed(1)} dB are lost; its antenna has to track.`,
      });
    }
    seenBy.push({
      station: station.id,
      name: station.name,
      frequencyGHz,
      beamwidthDeg,
      rows,
      visible: seen.length / directions.length,
      fixedOffAxisDeg,
      fixedLossDb:
        fixedOffAxisDeg <= beamwidthDeg ? pointingLossDb(fixedOffAxisDeg, beamwidthDeg) : undefined,
      programme: pointings,
    });
  }
  return {
    satellite: satellite.id,
    name: satellite.name,
    orbit: path.words,
    stations: seenBy,
    notices,
  };
}

interface Direction {
  readonly timeS: number;
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
}

/** Runs of directions above the horizon, of two and more. */
function aboveHorizon(directions: readonly Direction[]): Direction[][] {
  const runs: Direction[][] = [[]];
  for (const each of directions)
    if (each.elevationDeg >= 0) runs.at(-1)!.push(each);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  return runs.filter((run) => run.length > 1);
}

/** Spans, each as long as it can be, in which all directions lie within a radius of one; neighbours share their ends. */
function* programmeOf(
  directions: readonly Direction[],
  allowedDeg: number,
): Generator<number, (readonly Direction[])[]> {
  const spans: (readonly Direction[])[] = [];
  let first = 0;
  while (first < directions.length - 1) {
    // the radius grows with the length: twice as long until it is too long, then halves
    let good = first + 1;
    let step = 1;
    const fits = (last: number): boolean =>
      middleOf(directions.slice(first, last + 1)).radiusDeg <= allowedDeg;
    while (good + step < directions.length && fits(good + step)) {
      good += step;
      step *= 2;
      yield good / directions.length;
    }
    for (; step >= 1; step = Math.floor(step / 2))
      while (good + step < directions.length && fits(good + step)) good += step;
    spans.push(directions.slice(first, good + 1));
    yield good / directions.length;
    first = good;
  }
  return spans;
}

/** The middle of the box about directions, and how far the farthest is from it [deg]. */
function middleOf(directions: readonly Direction[]): {
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  readonly radiusDeg: number;
} {
  const zero = directions[0]!.azimuthDeg;
  let [west, east, low, high] = [0, 0, 90, -90];
  for (const { azimuthDeg, elevationDeg } of directions) {
    // the short way round the compass
    const turn = ((((azimuthDeg - zero) % 360) + 540) % 360) - 180;
    west = Math.min(west, turn);
    east = Math.max(east, turn);
    low = Math.min(low, elevationDeg);
    high = Math.max(high, elevationDeg);
  }
  const azimuthDeg = (zero + (west + east) / 2 + 360) % 360;
  const elevationDeg = (low + high) / 2;
  const middle = { timeS: 0, azimuthDeg, elevationDeg };
  return {
    azimuthDeg,
    elevationDeg,
    radiusDeg: directions.reduce((most, each) => Math.max(most, apartDeg(middle, each)), 0),
  };
}

const RAD = Math.PI / 180;

/** Angle between two directions [deg], by the haversine, which keeps small ones. */
function apartDeg(a: Direction, b: Direction): number {
  const up = Math.sin(((a.elevationDeg - b.elevationDeg) * RAD) / 2) ** 2;
  const round = Math.sin(((a.azimuthDeg - b.azimuthDeg) * RAD) / 2) ** 2;
  const h = up + Math.cos(a.elevationDeg * RAD) * Math.cos(b.elevationDeg * RAD) * round;
  return (2 * Math.asin(Math.sqrt(Math.min(1, h)))) / RAD;
}
