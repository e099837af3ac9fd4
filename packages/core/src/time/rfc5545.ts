/** RFC 5545: calendars of events (iCalendar, `.ics`), times in UTC. */
import { DomainError } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import { type Epoch, epochOf, later, secondsBetween } from './epoch.ts';
import { formatTime } from './iso8601.ts';

export const card: StandardCard = {
  id: 'RFC 5545',
  title: 'Internet Calendaring and Scheduling Core Object Specification (iCalendar)',
  date: '2009-09',
  url: 'https://www.rfc-editor.org/rfc/rfc5545',
  implemented: [
    'VCALENDAR of VEVENT (§ 3.4, § 3.6.1): UID, DTSTAMP, DTSTART, DTEND, SUMMARY, DESCRIPTION, LOCATION, GEO, CATEGORIES, TRANSP',
    'content lines folded at 75 octets between characters (§ 3.1), text escaped (§ 3.3.11), times in UTC (§ 3.3.5 form 2)',
  ],
  omitted: ['time zones, recurrence, alarms, to-do, journal, free/busy, scheduling (RFC 5546)', 'reading'],
  validity: 'times of the years 1972 to 9999; whole seconds, within which events lie',
};

export interface CalendarEvent {
  /** Unique for all time, the same whenever the event is told again. */
  readonly uid: string;
  readonly start: Epoch;
  readonly end: Epoch;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  /** [deg] */
  readonly place?: { readonly latitudeDeg: number; readonly longitudeDeg: number };
  readonly categories?: readonly string[];
}

/**
 * Text of a calendar. Starts are rounded down and ends up, so that each event lies within what is shown.
 * @param stamp when it was made
 * @throws DomainError for an event that ends before it begins
 */
export function writeCalendar(name: string, stamp: Epoch, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ortak//Flight dynamics//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, utc(stamp))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { uid, start, end, summary, description, location, place, categories = [] } = event;
  const lengthS = secondsBetween(start, end);
  if (!(lengthS >= 0)) throw new DomainError('length of an event', lengthS, 's', 0, Infinity, card.id);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end.fractionS > 0 ? later(epochOf(end.taiS), 1) : end)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(location === undefined ? [] : [`LOCATION:${escaped(location)}`]),
    ...(place === undefined ? [] : [`GEO:${place.latitudeDeg.toFixed(6)};${place.longitudeDeg.toFixed(6)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(',')}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `20290101T083000Z`, the second in which an epoch lies. */
function utc({ taiS }: Epoch): string {
  return `${formatTime(epochOf(taiS), 'UTC', 0).replaceAll(/[-:]/g, '')}Z`;
}

/** § 3.3.11: backslash, semicolon, comma and line breaks; other control characters are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

/** § 3.1: lines of at most 75 octets of UTF-8; what follows begins with a space. */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
