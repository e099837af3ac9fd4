/** Dates of the Gregorian calendar as day numbers; no time scale is meant. */
import { within } from '../errors.ts';

const SOURCE = 'ISO 8601 calendar';

/** A date of the Gregorian calendar, also before its introduction (as ISO 8601 has it). */
export interface CalendarDate {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  /** 1…31 */
  readonly day: number;
}

/** Modified Julian day number of 2000-01-01. */
export const MJD_2000 = 51_544;

/**
 * Modified Julian day number of a date.
 * @param date year −4712…9999, month 1…12, day of the month
 * @returns MJD at 0 h, a whole number
 * @throws DomainError for a day that the month does not have
 * @see Explanatory Supplement to the Astronomical Almanac (2013) §15.11
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
  within('year', year, '', -4712, 9999, SOURCE);
  within('month', month, '', 1, 12, SOURCE);
  within('day', day, '', 1, daysInMonth(year, month), SOURCE);
  // years begin in March, so that the leap day is the last
  const shifted = month < 3 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + dayOfYear - 678_881;
}

/** Date of a day: the inverse of `dayNumber`. @param mjd modified Julian day number, whole */
export function calendarDate(mjd: number): CalendarDate {
  const days = mjd + 678_881;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
