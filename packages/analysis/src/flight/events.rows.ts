/** Events as rows of a table, as plain data and as a calendar. */
import { type CalendarEvent, type Epoch, formatTime, secondsBetween, writeCalendar } from '@ortak/core/time';
import type { EclipseRow, FlightEvents, OutageRow, SatelliteEvents } from './events.ts';

export type EventCell = string | number;

/** Columns of the table; cells that a kind does not have are empty. Times are UTC. */
export const EVENT_COLUMNS = [
  'kind',
  'satellite',
  'station',
  'frequencyGHz',
  'start',
  'end',
  'durationMin',
  'umbraStart',
  'umbraEnd',
  'umbraMin',
  'peak',
  'coveredPercent',
  'separationDeg',
  'degradationDb',
  'elevationDeg',
] as const;

type Row = Partial<Record<(typeof EVENT_COLUMNS)[number], EventCell | undefined>> & { readonly from: Epoch };

const time = (epoch: Epoch | undefined): string | undefined =>
  epoch === undefined ? undefined : formatTime(epoch, 'UTC', 1, true);
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const eclipseKind = ({ body }: EclipseRow): string => `eclipse by the ${body === 'Earth' ? 'Earth' : 'Moon'}`;

function rowsOf({ satellite, eclipses, stations, passes }: SatelliteEvents): Row[] {
  return [
    ...eclipses.map((row) => ({
      from: row.start,
      kind: eclipseKind(row),
      satellite,
      start: time(row.start),
      end: time(row.end),
      durationMin: rounded(row.penumbraMin, 3),
      umbraStart: time(row.umbraStart),
      umbraEnd: time(row.umbraEnd),
      umbraMin: row.umbraStart && rounded(row.umbraMin, 3),
      peak: time(row.deepest),
      coveredPercent: rounded(row.coveredPercent, 1),
    })),
    ...stations.flatMap(({ station, frequencyGHz, outages }) =>
      outages.map((row) => ({
        from: row.start,
        kind: 'sun outage',
        satellite,
        station,
        frequencyGHz,
        start: time(row.start),
        end: time(row.end),
        durationMin: rounded(row.durationMin, 3),
        peak: time(row.peak),
        separationDeg: rounded(row.separationDeg, 4),
        degradationDb: rounded(row.degradationDb, 2),
      })),
    ),
    ...(passes ?? []).flatMap(({ station, passes: all }) =>
      all.map((row) => ({
        from: row.start,
        kind: 'pass',
        satellite,
        station,
        start: time(row.start),
        end: time(row.end),
        durationMin: rounded(row.durationMin, 3),
        peak: time(row.highest),
        elevationDeg: rounded(row.highestElevationDeg, 2),
      })),
    ),
  ];
}

/** All events in the order of time, a row each in the order of `EVENT_COLUMNS`. */
export function eventRows({ satellites }: FlightEvents): EventCell[][] {
  return satellites
    .flatMap(rowsOf)
    .sort((a, b) => secondsBetween(b.from, a.from))
    .map((row) => EVENT_COLUMNS.map((column) => row[column] ?? ''));
}

/** The same as plain data: epochs become times of UTC. */
export function plainEvents(events: FlightEvents): unknown {
  return plain(events);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return Number.isNaN(value) ? null : value;
  if ('taiS' in value && 'fractionS' in value) return time(value as Epoch);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && typeof inner !== 'function')
      .map(([key, inner]) => [key, plain(inner)]),
  );
}

/**
 * Calendar of all events (RFC 5545). The same event has the same UID whenever it is computed: satellite, kind, station and
 * the hour of its peak.
 * @param stamp when it is made
 */
export function eventCalendar(events: FlightEvents, stamp: Epoch): string {
  const all = events.satellites.flatMap(calendarOf).sort((a, b) => secondsBetween(b.start, a.start));
  return writeCalendar(`${events.programme}: eclipses and sun outages`, stamp, all);
}

function calendarOf(satellite: SatelliteEvents): CalendarEvent[] {
  const { satellite: id, name, eclipses, stations, passes } = satellite;
  const uid = (what: string, at: Epoch): string => `${what}-${id}-${hour(at)}@ortak`;
  return [
    ...eclipses.map((row) => ({
      uid: uid(`eclipse-${row.body.toLowerCase()}`, row.deepest),
      start: row.start,
      end: row.end,
      summary: `${name}: ${eclipseKind(row)}, ${minutes(row.penumbraMin)}`,
      description:
        row.umbraStart === undefined
          ? `Penumbra ${minutes(row.penumbraMin)}, the Sun covered by ${row.coveredPercent.toFixed(0)} % at ${clock(row.deepest)}.`
          : `Penumbra ${minutes(row.penumbraMin)}, umbra ${minutes(row.umbraMin)} from ${clock(row.umbraStart)} to ${clock(row.umbraEnd!)}.`,
      categories: ['Eclipse'],
    })),
    ...stations.flatMap((station) =>
      station.outages.map((row: OutageRow) => ({
        uid: uid(`sun-outage-${station.station}-${station.frequencyGHz}`, row.peak),
        start: row.start,
        end: row.end,
        summary: `${station.name}: sun outage of ${name}, ${minutes(row.durationMin)}`,
        description: `${station.terminal} at ${station.frequencyGHz} GHz: noise up by ${row.degradationDb.toFixed(1)} dB at ${clock(row.peak)}, the Sun ${row.separationDeg.toFixed(2)}° from the satellite.`,
        location: station.name,
        place: station.place,
        categories: ['Sun outage'],
      })),
    ),
    ...(passes ?? []).flatMap(({ station, name: stationName, passes: all }) =>
      all.map((row) => ({
        uid: uid(`pass-${station}`, row.highest),
        start: row.start,
        end: row.end,
        summary: `${stationName} sees ${name}, ${minutes(row.durationMin)}`,
        description: `Highest at ${clock(row.highest)}, ${row.highestElevationDeg.toFixed(1)}°.`,
        location: stationName,
        categories: ['Pass'],
      })),
    ),
  ];
}

const minutes = (value: number): string => `${value.toFixed(1)} min`;
const clock = (epoch: Epoch): string => `${formatTime(epoch, 'UTC', 0).slice(11)} UTC`;
const hour = (epoch: Epoch): string => formatTime(epoch, 'UTC', 0).slice(0, 13).replaceAll(/[-T]/g, '');
