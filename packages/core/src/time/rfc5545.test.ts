import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, later, parseTime, writeCalendar } from './index.ts';

const at = (text: string) => parseTime(text, 'UTC');
const event: CalendarEvent = {
  uid: 'a-1@ortak',
  start: at('2029-03-01T08:30:00.2'),
  end: at('2029-03-01T08:41:59.2'),
  summary: 'Sun outage',
};
const lines = (event: CalendarEvent): string[] =>
  writeCalendar('Events', at('2029-01-01'), [event]).split('\r\n');
/** § 3.1 backwards: a line break before a space was put in. */
const unfolded = (text: string): string[] => text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');

describe('RFC 5545', () => {
  it('has what a calendar and an event need, lines ended by CR LF, times in UTC, ends rounded outwards', () => {
    expect(lines(event)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Ortak//Flight dynamics//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Events',
      'BEGIN:VEVENT',
      'UID:a-1@ortak',
      'DTSTAMP:20290101T000000Z',
      'DTSTART:20290301T083000Z',
      'DTEND:20290301T084200Z',
      'SUMMARY:Sun outage',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });
  it('escapes text, and writes place and categories', () => {
    const text = lines({
      ...event,
      summary: 'Akkol, 9 m; C:\\sun\nsecond line\u0007',
      location: 'Ақкөл',
      place: { latitudeDeg: 52, longitudeDeg: 70.95 },
      categories: ['sun, outage', 'KazSat'],
    });
    expect(text).toContain('SUMMARY:Akkol\\, 9 m\\; C:\\\\sun\\nsecond line');
    expect(text).toContain('GEO:52.000000;70.950000');
    expect(text).toContain('CATEGORIES:sun\\, outage,KazSat');
    expect(text).toContain('LOCATION:Ақкөл');
  });
  it('folds at 75 octets between characters, and unfolds to the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }), (words) => {
        const summary = words.replaceAll(/\p{Cc}/gu, '');
        const text = writeCalendar('Events', at('2029-01-01'), [{ ...event, summary }]);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
        const found = unfolded(text).find((line) => line.startsWith('SUMMARY:'))!;
        expect(found.slice(8).replaceAll(/\\(.)/g, '$1')).toBe(summary);
      }),
    );
  });
  it('a line of 75 octets stands alone, one of 76 is folded', () => {
    const of = (length: number) => lines({ ...event, summary: 'x'.repeat(length - 'SUMMARY:'.length) });
    expect(of(75)).toContain(`SUMMARY:${'x'.repeat(67)}`);
    expect(of(76)).toContain(' x');
    expect(
      of(300)
        .filter((line) => line.includes('xx'))
        .map((line) => line.length),
    ).toEqual([75, 75, 75, 75, 4]);
  });
  it('refuses an event that ends before it begins', () => {
    expect(() => lines({ ...event, end: later(event.start, -1) })).toThrow('length of an event is -1 s');
  });
});
