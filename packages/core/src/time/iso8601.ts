/** Epochs as text: ISO 8601 and CCSDS 301.0-B-4 ASCII time codes A (calendar) and B (day of the year). */
import { DomainError } from '../errors.ts';
import { calendarDate, dayNumber, isLeapYear } from './calendar.ts';
import { type Epoch, epochAt, reading, type TimeScale } from './epoch.ts';
import { endsWithLeapSecond } from './leap-seconds.ts';

const pattern =
  /^([+-]?\d{4,6})-(?:(\d{2})-(\d{2})|(\d{3}))(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?(Z)?$/;

/**
 * Reads `2026-11-27T08:30:00.5`, `2026-331T08:30:00.5Z` or a date alone (its beginning). 23:59:60 is a second of UTC on
 * the days that have it.
 * @param scale in which the text is told; a final Z says UTC and contradicts another
 * @throws DomainError for what is no time of the scale, UTC before 1972 included
 */
export function parseTime(text: string, scale: TimeScale): Epoch {
  const match = pattern.exec(text.trim());
  if (match === null) throw new TimeTextError(text, 'a time such as 2026-11-27T08:30:00.000');
  const [, yearText, month, dayOfMonth, dayOfYear, hour = '0', minute = '0', second = '0', decimals, z] =
    match;
  if (z !== undefined && scale !== 'UTC') throw new TimeTextError(text, `no Z: the times are ${scale}`);
  const year = Number(yearText);
  try {
    const mjd =
      dayOfYear === undefined
        ? dayNumber({ year, month: Number(month), day: Number(dayOfMonth) })
        : dayOfTheYear(year, Number(dayOfYear));
    const [h, m, s] = [Number(hour), Number(minute), Number(second)];
    const leap = scale === 'UTC' && h === 23 && m === 59 && endsWithLeapSecond(mjd);
    if (h > 23 || m > 59 || s > (leap ? 60 : 59))
      throw new TimeTextError(text, `a time of day up to 23:59:${leap ? 60 : 59}`);
    const fractionS = decimals === undefined ? 0 : Number(`0.${decimals}`);
    return epochAt({ mjd, secondOfDay: h * 3600 + m * 60 + s, fractionS }, scale);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new TimeTextError(
      text,
      error.parameter === 'UTC day'
        ? 'a day from 1972-01-01, when UTC with leap seconds begins'
        : `a day of the calendar: ${error.message}`,
    );
  }
}

function dayOfTheYear(year: number, day: number): number {
  const length = isLeapYear(year) ? 366 : 365;
  if (day < 1 || day > length) throw new DomainError('day of the year', day, '', 1, length, 'ISO 8601');
  return dayNumber({ year, month: 1, day: 1 }) + day - 1;
}

/** A text that is no time. */
export class TimeTextError extends Error {
  override readonly name = 'TimeTextError';
  readonly code = 'time.text';
  readonly received: string;
  readonly expected: string;

  constructor(received: string, expected: string) {
    super(`expected ${expected}, found "${received}"`);
    this.received = received;
    this.expected = expected;
  }
}

/**
 * An epoch as `2026-11-27T08:30:00.000`; a Z ends it where the scale is UTC and `zone` asks for it.
 * @param decimals of the second, 0…15; rounded to the nearest, also into the next day
 * @throws DomainError for UTC before 1972
 */
export function formatTime(epoch: Epoch, scale: TimeScale, decimals = 3, zone = false): string {
  const shown = reading(epoch, scale);
  const unit = 10 ** decimals;
  let fraction = Math.round(shown.fractionS * unit);
  let { mjd, secondOfDay } = shown;
  if (fraction >= unit) {
    fraction = 0;
    secondOfDay += 1;
    if (secondOfDay >= (scale === 'UTC' && endsWithLeapSecond(mjd) ? 86_401 : 86_400)) {
      secondOfDay = 0;
      mjd += 1;
    }
  }
  const { year, month, day } = calendarDate(mjd);
  const leap = secondOfDay >= 86_400;
  const hour = leap ? 23 : Math.floor(secondOfDay / 3600);
  const minute = leap ? 59 : Math.floor(secondOfDay / 60) % 60;
  const second = leap ? secondOfDay - 86_340 : secondOfDay % 60;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const tail = decimals === 0 ? '' : `.${String(fraction).padStart(decimals, '0')}`;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${tail}${zone && scale === 'UTC' ? 'Z' : ''}`;
}

const two = (n: number): string => String(n).padStart(2, '0');
