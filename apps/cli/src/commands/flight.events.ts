/** `ortak flight events FOLDER`: eclipses, sun outages and passes, as tables, a calendar, CSV or JSON. */
import { extname } from 'node:path';
import {
  type EclipseRow,
  EVENT_COLUMNS,
  eventCalendar,
  eventRows,
  type FlightEvents,
  flightEventSteps,
  outageSeasons,
  plainEvents,
  type SatelliteEvents,
} from '@ortak/analysis/flight';
import { type Epoch, formatTime, parseTime } from '@ortak/core/time';
import { readProgramme } from '@ortak/model/node';
import { fixed } from '@ortak/report';
import pc from 'picocolors';
import { printOutcome, writeTable, writeText } from '../csv.ts';
import { UsageError } from '../failure.ts';
import { table } from '../terminal.ts';
import {
  creationDate,
  orientationOf,
  printNotices,
  readOrbit,
  timeOf,
  withProgress,
} from './flight.files.ts';
import { readPlaces } from './flight.places.ts';

export interface EventsOptions {
  readonly satellite?: string;
  readonly from: string;
  readonly days: number;
  readonly orbit?: string;
  readonly object?: string;
  readonly frequencyGhz?: number;
  readonly degradationDb: number;
  readonly elevationDeg: number;
  readonly eop?: string;
  readonly at?: string;
  readonly out?: string;
  readonly json?: true;
}

const ENDINGS = ['.ics', '.csv', '.json'];

export async function events(folder: string, options: EventsOptions): Promise<void> {
  const { satellite, days, orbit, object, frequencyGhz, degradationDb, elevationDeg, eop, at, out } = options;
  if (out !== undefined && !ENDINGS.includes(extname(out).toLowerCase()))
    throw new UsageError(`Cannot write ${out}: expected a name that ends in ${ENDINGS.join(', ')}.`);
  const programme = await readProgramme(folder);
  const places = at === undefined ? undefined : await readPlaces(programme, at);
  const steps = flightEventSteps(programme, {
    from: timeOf(options.from),
    days,
    degradationDb,
    elevationDeg,
    orientation: await orientationOf(eop),
    ...(places !== undefined && { receivers: places.receivers }),
    ...(satellite !== undefined && { satellite }),
    ...(frequencyGhz !== undefined && { frequencyGHz: frequencyGhz }),
    ...(orbit !== undefined && {
      orbit: { name: orbit, file: await readOrbit(orbit), ...(object !== undefined && { object }) },
    }),
  });
  const found = await withProgress(steps, 'events:');
  if (out !== undefined) await write(out, found);
  if (options.json) process.stdout.write(`${JSON.stringify(plainEvents(found), null, 2)}\n`);
  else {
    process.stdout.write(`${found.satellites.map((each) => text(each, found)).join('\n')}`);
    if (out !== undefined)
      process.stdout.write(`Wrote ${out}, ${fixed(eventRows(found).length, 0)} events\n`);
  }
  printNotices([...found.satellites.flatMap(({ notices }) => notices), ...found.notices]);
  if (places !== undefined && places.problems.length > 0)
    printOutcome(places.table, places.problems, places.receivers.length, undefined);
}

async function write(out: string, found: FlightEvents): Promise<void> {
  switch (extname(out).toLowerCase()) {
    case '.ics':
      return writeText(out, eventCalendar(found, parseTime(creationDate(), 'UTC')));
    case '.csv':
      return writeTable(out, EVENT_COLUMNS, eventRows(found));
    default:
      return writeText(out, `${JSON.stringify(plainEvents(found), null, 2)}\n`);
  }
}

const day = (epoch: Epoch): string => formatTime(epoch, 'UTC', 0).slice(0, 10);
const minute = (epoch: Epoch): string => formatTime(epoch, 'UTC', 0).slice(0, 19).replace('T', ' ');
const clock = (epoch: Epoch): string => formatTime(epoch, 'UTC', 0).slice(11);

function text(each: SatelliteEvents, { degradationDb }: FlightEvents): string {
  return [
    pc.bold(`${each.name}, ${each.orbit}`),
    '',
    ...eclipseText(each),
    ...outageText(each, degradationDb),
    ...passText(each),
  ].join('\n');
}

function eclipseText({ seasons, eclipses }: SatelliteEvents): string[] {
  const apart = seasons.length > 0 ? eclipses.filter(({ body }) => body === 'Moon') : eclipses;
  return [
    ...(seasons.length === 0
      ? []
      : [
          table(
            ['eclipses by the Earth', 'to', 'number', 'longest', 'penumbra min', 'umbra min', 'umbra UTC'],
            ['left', 'left', 'right', 'left', 'right', 'right', 'left'],
            seasons.map(({ first, last, count, longest }) => [
              day(first),
              day(last),
              String(count),
              day(longest.start),
              fixed(longest.penumbraMin, 2),
              fixed(longest.umbraMin, 2),
              spanText(longest.umbraStart, longest.umbraEnd),
            ]),
          ),
          '',
        ]),
    ...(apart.length === 0
      ? [eclipses.length === 0 ? 'No eclipses.' : 'No eclipses by the Moon.', '']
      : [
          table(
            [
              seasons.length > 0 ? 'eclipses by the Moon' : 'eclipses',
              'by',
              'to',
              'penumbra min',
              'umbra min',
              'covered %',
            ],
            ['left', 'left', 'left', 'right', 'right', 'right'],
            apart
              .slice(0, SHOWN)
              .map((row: EclipseRow) => [
                minute(row.start),
                row.body,
                clock(row.end),
                fixed(row.penumbraMin, 2),
                row.umbraStart === undefined ? '' : fixed(row.umbraMin, 2),
                fixed(row.coveredPercent, 0),
              ]),
          ),
          ...more(apart.length),
          '',
        ]),
  ];
}

/** Rows of a table before the rest is only counted: files have them all. */
const SHOWN = 40;
const more = (rows: number): string[] =>
  rows > SHOWN ? [`… and ${fixed(rows - SHOWN, 0)} more; -o writes them all`] : [];

const spanText = (from: Epoch | undefined, to: Epoch | undefined): string =>
  from === undefined || to === undefined ? '' : `${clock(from)}–${clock(to)}`;

function outageText({ stations, passes }: SatelliteEvents, degradationDb: number): string[] {
  if (passes !== undefined || stations.length === 0) return [];
  const rows = stations.flatMap(({ name, terminal, frequencyGHz, limitDeg, deepestDb, outages }) => {
    const head = [name, terminal, fixed(frequencyGHz, 3), limitDeg === undefined ? '' : fixed(limitDeg, 3)];
    if (outages.length === 0)
      return [
        [...head, limitDeg === undefined ? `at most ${fixed(deepestDb, 1)} dB` : 'none', '', '', '', ''],
      ];
    return outageSeasons(outages).map((season) => {
      const longest = season.reduce((most, row) => (row.durationMin > most.durationMin ? row : most));
      return [
        ...head,
        day(season[0]!.start),
        day(season.at(-1)!.start),
        String(season.length),
        `${fixed(longest.durationMin, 1)} (${day(longest.start).slice(5)} ${clock(longest.start)})`,
        fixed(Math.max(...season.map((row) => row.degradationDb)), 1),
      ];
    });
  });
  return [
    table(
      ['sun outages', 'terminal', 'GHz', 'Sun within °', 'from', 'to', 'days', 'longest min (UTC)', 'dB'],
      ['left', 'left', 'right', 'right', 'left', 'left', 'right', 'right', 'right'],
      rows,
    ),
    pc.dim(
      `An outage: the Sun raises the noise of the station by more than ${degradationDb} dB; quiet Sun, main lobe.`,
    ),
    '',
  ];
}

function passText({ passes }: SatelliteEvents): string[] {
  if (passes === undefined) return [];
  const rows = passes.flatMap(({ name, passes: all }) =>
    all.map((pass) => [
      name,
      `${pass.cutAtStart ? '… ' : ''}${minute(pass.start)}`,
      `${minute(pass.end)}${pass.cutAtEnd ? ' …' : ''}`,
      fixed(pass.durationMin, 1),
      fixed(pass.highestElevationDeg, 1),
      fixed(pass.startAzimuthDeg, 1),
      fixed(pass.endAzimuthDeg, 1),
    ]),
  );
  if (rows.length === 0) return ['No station sees the satellite.', ''];
  return [
    table(
      ['passes', 'rises UTC', 'sets UTC', 'min', 'highest °', 'azimuth at rise °', 'at set °'],
      ['left', 'left', 'left', 'right', 'right', 'right', 'right'],
      rows.slice(0, SHOWN),
    ),
    ...more(rows.length),
    '',
  ];
}
