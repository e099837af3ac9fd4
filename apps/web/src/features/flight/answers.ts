/** Flight of a satellite: what disturbs it, how it is kept, how it is raised. */
import {
  collocate,
  EVENT_COLUMNS,
  eventCalendar,
  eventRows,
  flightEvents,
  type GraveyardOptions,
  graveyard,
  type KeptStation,
  keepStationPath,
  pieceOf,
  type RelocationOptions,
  reachOf,
  relocate,
  type TransferResult,
  transferSatellite,
} from '@ortak/analysis/flight';
import { bundledEarthOrientation } from '@ortak/core/earth';
import { parseTime } from '@ortak/core/time';
import type { Transfer } from '@ortak/model';
import type { Session } from '../../engine/session.ts';
import { shownEvents } from './events.ts';

export interface EventsInput {
  readonly satellite: string;
  /** First day: `2027-01-01`. */
  readonly from: string;
  readonly days: number;
  readonly degradationDb: number;
}

export interface KeepingInput {
  readonly satellite: string;
  readonly years?: number;
  readonly inclined?: true;
}

export interface TransferInput {
  readonly satellite: string;
  /** By electric thrusters; else by the apogee engine. */
  readonly electric: boolean;
  /** Longest time of electric raising [d]. */
  readonly days?: number;
}

const found = (session: Session, { satellite, from, days, degradationDb }: EventsInput) =>
  flightEvents(session.programme, {
    satellite,
    from: parseTime(from, 'UTC'),
    days,
    degradationDb,
    elevationDeg: 5,
    orientation: bundledEarthOrientation(),
  });

/** A result that was computed before is there at once. */
function* kept<T>(session: Session, key: string, steps: () => Generator<number, T>): Generator<number, T> {
  const holder = session.keep<{ value?: T }>(key, () => ({}));
  holder.value ??= yield* steps();
  return holder.value;
}

export type RelocationInput = RelocationOptions & { readonly satellite: string };

export type EngineName = 'chemical' | 'electric';

const enginesOf = (transfer: Transfer): EngineName[] => [
  ...(transfer.apogeeEngine !== undefined ? ['chemical' as const] : []),
  ...(transfer.electric === undefined ? [] : ['electric' as const]),
];

const keeping = (session: Session, input: KeepingInput): Generator<number, KeptStation> =>
  kept(session, `flight.keep ${JSON.stringify(input)}`, () => keepStationPath(session.programme, input));

export const answers = {
  'flight.satellites': (session: Session, _input: null) => {
    const { satellites, platforms } = session.programme;
    return satellites.map(({ id, name, orbitalPositionDeg, platform, flight, transfer }) => ({
      id,
      name,
      orbitalPositionDeg: orbitalPositionDeg.value,
      beginning: flight?.beginning,
      lifeYears: platforms.find((each) => each.id === platform)?.lifeYears?.value ?? 15,
      engines: transfer === undefined ? [] : enginesOf(transfer),
    }));
  },
  'flight.events': async (session: Session, input: EventsInput) => shownEvents(await found(session, input)),
  'flight.calendar': async (
    session: Session,
    { stamp, ...input }: EventsInput & { readonly stamp: string },
  ) => eventCalendar(await found(session, input), parseTime(stamp, 'UTC')),
  'flight.rows': async (session: Session, input: EventsInput) => [
    EVENT_COLUMNS,
    ...eventRows(await found(session, input)),
  ],
  /** A life on station, and how far the satellite comes in each piece of it. */
  'flight.keep': function* (session: Session, input: KeepingInput) {
    const { result, path } = yield* keeping(session, input);
    return { result, reach: reachOf(path, Math.max(1, Math.round(result.years.length / 2))) };
  },
  /** The way through the box over some days. */
  'flight.box': function* (
    session: Session,
    { fromDay, days, ...input }: KeepingInput & { readonly fromDay: number; readonly days: number },
  ) {
    const { path } = yield* keeping(session, input);
    return pieceOf(path, fromDay, days);
  },
  'flight.transfer': function* (session: Session, input: TransferInput): Generator<number, TransferResult> {
    return yield* kept(session, `flight.transfer ${JSON.stringify(input)}`, () =>
      transferSatellite(session.programme, input),
    );
  },
  'flight.relocate': (session: Session, input: RelocationInput) =>
    kept(session, `flight.relocate ${JSON.stringify(input)}`, () => relocate(session.programme, input)),
  'flight.collocate': (
    session: Session,
    { count, ...input }: { readonly satellite: string; readonly count: number; readonly years: number },
  ) =>
    kept(session, `flight.collocate ${JSON.stringify([count, input])}`, () =>
      collocate(session.programme, count, input),
    ),
  'flight.graveyard': (session: Session, input: GraveyardOptions & { readonly satellite: string }) =>
    kept(session, `flight.graveyard ${JSON.stringify(input)}`, () => graveyard(session.programme, input)),
};
