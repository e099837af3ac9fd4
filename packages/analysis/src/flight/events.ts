/** What disturbs a satellite and its stations over a span: eclipses, sun outages, and passes of one that moves. */
import type { EarthOrientationTable } from '@ortak/core/earth';
import { orientationNotices } from '@ortak/core/earth';
import {
  type Eclipse,
  eclipseSeasons,
  eclipses,
  penumbraS,
  type Sky,
  skyOf,
  sunOutageSteps,
  taiSecondsOf,
  umbraS,
} from '@ortak/core/orbit';
import type { OrbitFile } from '@ortak/core/orbit-files';
import { type Epoch, epochOf, later, leapSecondNotices, secondsBetween } from '@ortak/core/time';
import type { Notice, WorkingLine } from '@ortak/core/working';
import { channelsOf, type Programme, type Satellite } from '@ortak/model';
import { finished, shared, sharedSync } from '../steps.ts';
import { FlightError } from './error.ts';
import { messagesOf } from './format.ts';
import { type Pass, passSteps } from './passes.ts';
import { filePath, type OrbitPath, slotPath } from './path.ts';
import { placeOf, type Receiver, stationReceivers } from './receivers.ts';
import { type SunAtStation, sunAtStation } from './station-sun.ts';

export interface EventOptions {
  readonly from: Epoch;
  readonly days: number;
  /** Id of the one satellite; all where none is named. */
  readonly satellite?: string;
  /** An orbit file in place of the satellite's position. */
  readonly orbit?: { readonly name: string; readonly file: OrbitFile; readonly object?: string };
  /** In place of those of the frequency plan [GHz]. */
  readonly frequencyGHz?: number;
  /** Rise of the system noise that counts as an outage [dB]. */
  readonly degradationDb: number;
  /** Least elevation of a pass [deg]. */
  readonly elevationDeg: number;
  readonly orientation: EarthOrientationTable;
  /** Places in place of the stations of the programme, each with an antenna. */
  readonly receivers?: readonly Receiver[];
}

export interface EclipseRow {
  readonly body: 'Earth' | 'Moon';
  readonly start: Epoch;
  readonly end: Epoch;
  readonly umbraStart: Epoch | undefined;
  readonly umbraEnd: Epoch | undefined;
  readonly penumbraMin: number;
  readonly umbraMin: number;
  readonly deepest: Epoch;
  readonly coveredPercent: number;
}

export interface SeasonRow {
  readonly first: Epoch;
  readonly last: Epoch;
  readonly count: number;
  readonly longest: EclipseRow;
}

export interface OutageRow {
  readonly start: Epoch;
  readonly end: Epoch;
  readonly durationMin: number;
  readonly peak: Epoch;
  readonly separationDeg: number;
  /** Rise of the system noise at the peak [dB]. */
  readonly degradationDb: number;
}

/** A station with one of its frequencies. */
export interface StationOutages {
  readonly station: string;
  readonly name: string;
  readonly terminal: string;
  readonly place: { readonly latitudeDeg: number; readonly longitudeDeg: number };
  readonly frequencyGHz: number;
  readonly beamwidthDeg: number;
  /** Undefined where the Sun does not raise the noise by the limit. */
  readonly limitDeg: number | undefined;
  /** Rise with the Sun on the axis [dB]. */
  readonly deepestDb: number;
  readonly outages: readonly OutageRow[];
  readonly working: readonly WorkingLine[];
}

export interface StationPasses {
  readonly station: string;
  readonly name: string;
  readonly passes: readonly Pass[];
}

export interface SatelliteEvents {
  readonly satellite: string;
  readonly name: string;
  readonly orbit: string;
  readonly eclipses: readonly EclipseRow[];
  readonly seasons: readonly SeasonRow[];
  readonly stations: readonly StationOutages[];
  /** Of a satellite that does not stay at its place. */
  readonly passes: readonly StationPasses[] | undefined;
  readonly notices: readonly Notice[];
}

export interface FlightEvents {
  readonly programme: string;
  readonly from: Epoch;
  readonly to: Epoch;
  readonly degradationDb: number;
  readonly satellites: readonly SatelliteEvents[];
  readonly notices: readonly Notice[];
}

/**
 * Events of a span, satellite by satellite.
 * @throws FlightError for a satellite that is not there, and an orbit file that does not reach over the span
 */
export const flightEvents = (programme: Programme, options: EventOptions): Promise<FlightEvents> =>
  finished(flightEventSteps(programme, options));

/** As `flightEvents`; between `yield`s, which tell the part done, the caller may stop. */
export async function* flightEventSteps(
  programme: Programme,
  options: EventOptions,
): AsyncGenerator<number, FlightEvents> {
  yield 0;
  const { from, days, orientation } = options;
  const to = later(from, days * 86_400);
  const sky = skyOf(orientation);
  const satellites: SatelliteEvents[] = [];
  const chosen = chosenSatellites(programme, options);
  for (const [i, satellite] of chosen.entries()) {
    const [begin, end] = [i / chosen.length, (i + 1) / chosen.length];
    const path = yield* shared(pathOf(satellite, options, to), begin, begin + PATH_PART * (end - begin));
    const events = eventsOf(programme, satellite, path, sky, to, options);
    satellites.push(yield* shared(events, begin + PATH_PART * (end - begin), end));
  }
  return {
    programme: programme.name,
    from,
    to,
    degradationDb: options.degradationDb,
    satellites,
    notices: [...orientationNotices(orientation, from, to), ...leapSecondNotices(to)],
  };
}

/** @throws FlightError for a satellite that is not there, or one of several that an orbit file could be meant for */
export function chosenSatellites(
  { satellites, name }: Programme,
  { satellite, orbit }: Pick<EventOptions, 'satellite' | 'orbit'>,
): readonly Satellite[] {
  const ids = satellites.map(({ id }) => id).join(', ');
  if (satellites.length === 0)
    throw new FlightError(`${name} has no satellites: expected one in the folder satellites.`);
  const found = satellite === undefined ? satellites : satellites.filter(({ id }) => id === satellite);
  if (found.length === 0)
    throw new FlightError(`No satellite ${satellite} in ${name}: expected one of ${ids}.`);
  if (orbit !== undefined && found.length > 1)
    throw new FlightError(
      `One orbit, and ${found.length} satellites: expected --satellite with one of ${ids}.`,
    );
  return found;
}

/** Path of a satellite over the span; between `yield`s, which tell the part done, the caller may stop. */
export async function* pathOf(
  satellite: Satellite,
  { orbit, from, orientation }: Pick<EventOptions, 'orbit' | 'from' | 'orientation'>,
  to: Epoch,
): AsyncGenerator<number, OrbitPath> {
  if (orbit === undefined) return slotPath(satellite.orbitalPositionDeg.value);
  const messages = messagesOf(orbit.file.messages, orbit.name, orbit.object);
  if (messages.length > 1)
    throw new FlightError(
      `${orbit.name} has ${messages.length} objects: expected one; --object takes its name or catalogue number.`,
    );
  return yield* filePath(messages[0]!, orbit.name, from, to, orientation);
}

/** Parts of the work that are the path, and the eclipses of what follows. */
const PATH_PART = 0.2;
const ECLIPSE_PART = 0.3;
/** Eclipses are looked for over so long at a time [s]. */
const STRETCH_S = 366 * 86_400;

function* eventsOf(
  programme: Programme,
  satellite: Satellite,
  path: OrbitPath,
  sky: Sky,
  to: Epoch,
  options: EventOptions,
): Generator<number, SatelliteEvents> {
  const [fromTaiS, toTaiS] = [taiSecondsOf(options.from), taiSecondsOf(to)];
  const found: Eclipse[] = [];
  for (let taiS = fromTaiS; taiS < toTaiS; taiS += STRETCH_S) {
    const end = Math.min(toTaiS, taiS + STRETCH_S);
    found.push(...eclipses(path.trajectory, sky, taiS, end, path.periodS));
    yield (ECLIPSE_PART * (end - fromTaiS)) / (toTaiS - fromTaiS);
  }
  const notices = [...path.notices];
  const stations = path.stays
    ? yield* sharedSync(
        stationsOf(programme, satellite, path, sky, fromTaiS, toTaiS, options, notices),
        ECLIPSE_PART,
        1,
      )
    : [];
  if (!path.stays)
    notices.push({
      code: 'flight.no-outages',
      source: 'sun outages',
      message: `${satellite.name} does not stay about a place of the geostationary orbit in this span: its passes over the stations are told, and no sun outages.`,
    });
  const passes: StationPasses[] = [];
  if (!path.stays)
    for (const [i, station] of programme.stations.entries()) {
      const part = (1 - ECLIPSE_PART) / programme.stations.length;
      const begin = ECLIPSE_PART + i * part;
      const place = placeOf(programme, station);
      const steps = passSteps(place, path, fromTaiS, toTaiS, options.elevationDeg);
      passes.push({
        station: station.id,
        name: station.name,
        passes: yield* sharedSync(steps, begin, begin + part),
      });
    }
  return {
    satellite: satellite.id,
    name: satellite.name,
    orbit: path.words,
    eclipses: found.map(eclipseRow),
    seasons: path.stays
      ? eclipseSeasons(found).map(({ first, last, count, longest }) => ({
          first: moment(first.startTaiS),
          last: moment(last.startTaiS),
          count,
          longest: eclipseRow(longest),
        }))
      : [],
    stations,
    passes: path.stays ? undefined : passes,
    notices,
  };
}

/** An epoch of TAI seconds, to the microsecond: contacts are known to a millisecond. */
const moment = (taiS: number): Epoch => epochOf(Math.floor(taiS), Math.round((taiS % 1) * 1e6) / 1e6);

function eclipseRow(eclipse: ReturnType<typeof eclipses>[number]): EclipseRow {
  const { body, startTaiS, endTaiS, umbra, deepestTaiS, coveredFraction } = eclipse;
  return {
    body,
    start: moment(startTaiS),
    end: moment(endTaiS),
    umbraStart: umbra && moment(umbra.startTaiS),
    umbraEnd: umbra && moment(umbra.endTaiS),
    penumbraMin: penumbraS(eclipse) / 60,
    umbraMin: umbraS(eclipse) / 60,
    deepest: moment(deepestTaiS),
    coveredPercent: 100 * coveredFraction,
  };
}

function* stationsOf(
  programme: Programme,
  satellite: Satellite,
  path: OrbitPath,
  sky: Sky,
  fromTaiS: number,
  toTaiS: number,
  options: EventOptions,
  notices: Notice[],
): Generator<number, StationOutages[]> {
  const rows: (Omit<StationOutages, 'outages'> & { readonly sun: SunAtStation; readonly heightM: number })[] =
    [];
  for (const receiver of options.receivers ?? stationReceivers(programme)) {
    const { terminal } = receiver;
    const { heightM, ...place } = receiver.place;
    for (const frequencyGHz of frequenciesOf(programme, satellite, receiver, options.frequencyGHz)) {
      const sun = sunAtStation(terminal, frequencyGHz, options.degradationDb);
      const { beamwidthDeg, limitDeg, deepestDb, working } = sun;
      rows.push({
        station: receiver.id,
        name: receiver.name,
        terminal: receiver.terminalName ?? terminal.name,
        place,
        heightM,
        frequencyGHz,
        beamwidthDeg,
        limitDeg,
        deepestDb,
        working,
        sun,
      });
    }
  }
  if (rows.length === 0 && (options.receivers ?? stationReceivers(programme)).length > 0)
    notices.push({
      code: 'flight.no-frequency',
      source: satellite.at,
      message: `${satellite.name} has no channels, so no frequency is known for sun outages; --frequency-ghz gives one.`,
    });
  const found = yield* sunOutageSteps(
    rows.map(({ place, heightM, limitDeg }) => ({ place: { ...place, heightM }, limitDeg: limitDeg ?? 0 })),
    path.trajectory,
    sky,
    fromTaiS,
    toTaiS,
  );
  return rows.map(({ sun, heightM: _, ...row }, index) => ({
    ...row,
    outages: found
      .filter(({ station }) => station === index)
      .map(({ startTaiS, endTaiS, peakTaiS, separationDeg }) => ({
        start: moment(startTaiS),
        end: moment(endTaiS),
        durationMin: (endTaiS - startTaiS) / 60,
        peak: moment(peakTaiS),
        separationDeg,
        degradationDb: sun.degradationDb(separationDeg),
      })),
  }));
}

/** Outages by their seasons: 30 days without one part them. */
export function outageSeasons(outages: readonly OutageRow[]): OutageRow[][] {
  const seasons: OutageRow[][] = [];
  for (const row of outages) {
    const before = seasons.at(-1)?.at(-1);
    if (before === undefined || secondsBetween(before.start, row.start) > 30 * 86_400) seasons.push([row]);
    else seasons.at(-1)!.push(row);
  }
  return seasons;
}

/**
 * Frequencies at which a station receives a satellite: of the links that end at it; without any the lowest of the plan,
 * where beam and Sun are widest and brightest.
 */
function frequenciesOf(
  { links }: Programme,
  satellite: Satellite,
  receiver: Receiver,
  given: number | undefined,
): readonly number[] {
  const fixed = receiver.frequencyGHz ?? given;
  if (fixed !== undefined) return [fixed];
  const channels = channelsOf(satellite);
  const linked = channels.filter(({ id }) =>
    links.some(({ to, transponder }) => to === receiver.id && transponder === id),
  );
  if (linked.length > 0)
    return [...new Set(linked.map(({ downlinkCentreGHz }) => downlinkCentreGHz))].sort((a, b) => a - b);
  return channels.length === 0
    ? []
    : [Math.min(...channels.map(({ downlinkCentreGHz }) => downlinkCentreGHz))];
}
