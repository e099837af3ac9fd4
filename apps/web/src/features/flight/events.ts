/** Eclipses and sun outages as the page shows them: times of UTC, every figure with the lines behind it. */
import {
  type EclipseRow,
  type FlightEvents,
  type OutageRow,
  outageSeasons,
  type SatelliteEvents,
  type StationOutages,
} from '@ortak/analysis/flight';
import { type Epoch, formatTime } from '@ortak/core/time';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';

export interface ShownEvent {
  readonly kind: 'earth' | 'moon' | 'sun';
  /** UTC to the second: `2027-03-20T19:37:34`. */
  readonly start: string;
  readonly end: string;
  readonly durationMin: number;
  /** Of an eclipse; 0 where the Sun is never gone. */
  readonly umbraMin: number;
  /** Of a sun outage. */
  readonly station?: string;
  /** What the event is, with its working. */
  readonly lines: readonly WorkingLine[];
}

export interface ShownSeason {
  readonly first: string;
  readonly last: string;
  readonly count: number;
  readonly longest: ShownEvent;
  readonly umbra: readonly [start: string, end: string] | undefined;
}

export interface ShownStation {
  readonly id: string;
  readonly name: string;
  readonly terminal: string;
  readonly frequencyGHz: number;
  /** Distance of the Sun from the satellite that is an outage; undefined where none is. */
  readonly limit: WorkingLine | undefined;
  readonly deepest: WorkingLine;
  readonly seasons: readonly {
    readonly first: string;
    readonly last: string;
    readonly days: number;
    readonly longest: ShownEvent;
    readonly worst: WorkingLine;
  }[];
}

export interface ShownEvents {
  readonly orbit: string;
  readonly degradationDb: number;
  readonly events: readonly ShownEvent[];
  readonly seasons: readonly ShownSeason[];
  readonly moon: readonly (ShownEvent & { readonly coveredPercent: number })[];
  readonly stations: readonly ShownStation[];
  readonly notices: readonly Notice[];
}

const second = (epoch: Epoch): string => formatTime(epoch, 'UTC', 0).slice(0, 19);
const SHADOW = 'cones of the disc of the Sun over a body without air';

/** @param found of one satellite */
export function shownEvents({ satellites, degradationDb, notices }: FlightEvents): ShownEvents {
  const satellite = satellites[0]!;
  const eclipses = satellite.eclipses.map(shownEclipse);
  const outages = satellite.stations.flatMap((station) =>
    station.outages.map((row) => shownOutage(row, station)),
  );
  return {
    orbit: satellite.orbit,
    degradationDb,
    events: [...eclipses, ...outages].sort((a, b) => (a.start < b.start ? -1 : 1)),
    seasons: satellite.seasons.map(({ first, last, count, longest }) => ({
      first: second(first),
      last: second(last),
      count,
      longest: shownEclipse(longest),
      umbra:
        longest.umbraStart === undefined || longest.umbraEnd === undefined
          ? undefined
          : [second(longest.umbraStart), second(longest.umbraEnd)],
    })),
    moon: moonOf(satellite),
    stations: satellite.stations.map(shownStation),
    notices: [...satellite.notices, ...notices],
  };
}

const moonOf = ({ eclipses }: SatelliteEvents) =>
  eclipses
    .filter(({ body }) => body === 'Moon')
    .map((row) => ({ ...shownEclipse(row), coveredPercent: row.coveredPercent }));

function shownEclipse(row: EclipseRow): ShownEvent {
  const { body, start, end, umbraStart, umbraEnd, deepest } = row;
  const at = (label: string, epoch: Epoch): WorkingLine =>
    line('', label, formatTime(epoch, 'UTC', 1, true).replace('T', ' ').replace('Z', ''), 'UTC', SHADOW);
  return {
    kind: body === 'Earth' ? 'earth' : 'moon',
    start: second(start),
    end: second(end),
    durationMin: row.penumbraMin,
    umbraMin: row.umbraMin,
    lines: [
      at('The Sun is no longer whole', start),
      ...(umbraStart === undefined ? [] : [at('The Sun is gone', umbraStart)]),
      at('Most of the Sun is covered', deepest),
      ...(umbraEnd === undefined ? [] : [at('The Sun comes back', umbraEnd)]),
      at('The Sun is whole again', end),
      line('', 'Penumbra', row.penumbraMin, 'min', SHADOW),
      line('', 'Umbra', row.umbraMin, 'min', SHADOW),
      line('', 'Of the Sun covered', row.coveredPercent, '%', SHADOW),
    ],
  };
}

function shownOutage(row: OutageRow, { name, frequencyGHz, working }: StationOutages): ShownEvent {
  const at = (label: string, epoch: Epoch, source: string): WorkingLine =>
    line('', label, formatTime(epoch, 'UTC', 1, true).replace('T', ' ').replace('Z', ''), 'UTC', source);
  const near = 'directions of Sun and satellite at the station';
  return {
    kind: 'sun',
    start: second(row.start),
    end: second(row.end),
    durationMin: row.durationMin,
    umbraMin: 0,
    station: name,
    lines: [
      line('f', 'Frequency', frequencyGHz, 'GHz', 'frequency plan'),
      at('Outage begins', row.start, near),
      at('The Sun is nearest to the satellite', row.peak, near),
      at('Outage ends', row.end, near),
      line('', 'Length of the outage', row.durationMin, 'min', near),
      line('θ', 'Distance of the Sun from the satellite', row.separationDeg, '°', near),
      line('ΔT', 'Rise of the system noise', row.degradationDb, 'dB', 'ITU-R P.372-17', working),
    ],
  };
}

function shownStation(station: StationOutages): ShownStation {
  const { limitDeg, deepestDb, working, outages } = station;
  const label = 'Distance of the Sun at which it has risen by the limit';
  return {
    id: station.station,
    name: station.name,
    terminal: station.terminal,
    frequencyGHz: station.frequencyGHz,
    limit:
      limitDeg === undefined
        ? undefined
        : line('θ', label, limitDeg, '°', 'root of the rise of the noise', working),
    deepest: line(
      'ΔT',
      'Rise of the system noise, Sun on the axis',
      deepestDb,
      'dB',
      'ITU-R P.372-17',
      working,
    ),
    seasons: outageSeasons(outages).map((season) => {
      const longest = season.reduce((most, row) => (row.durationMin > most.durationMin ? row : most));
      const worst = season.reduce((most, row) => (row.degradationDb > most.degradationDb ? row : most));
      return {
        first: second(season[0]!.start),
        last: second(season.at(-1)!.start),
        days: season.length,
        longest: shownOutage(longest, station),
        worst: line(
          'ΔT',
          'Rise of the system noise',
          worst.degradationDb,
          'dB',
          'ITU-R P.372-17',
          shownOutage(worst, station).lines,
        ),
      };
    }),
  };
}
