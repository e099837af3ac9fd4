/** Earth orientation parameters: pole, UT1 and corrections of the pole, day by day. */
import { DomainError } from '../errors.ts';
import { calendarDate, type Epoch, reading, taiMinusUtcS } from '../time/index.ts';
import type { Notice } from '../working.ts';

const ARCSECOND = Math.PI / 648_000;

/** A table of one row for each UTC day. Plain numbers, so that it comes from a file or from the package alike. */
export interface EarthOrientationTable {
  /** Where it comes from, with its date. */
  readonly origin: string;
  /** Modified Julian day (0 h UTC) of the first row. */
  readonly firstMjd: number;
  /** Last day that was observed; later rows are predictions. */
  readonly lastObservedMjd: number;
  readonly xPoleArcsec: Float64Array;
  readonly yPoleArcsec: Float64Array;
  /** UT1 − TAI: unlike UT1 − UTC without steps. */
  readonly ut1MinusTaiS: Float64Array;
  readonly dXArcsec: Float64Array;
  readonly dYArcsec: Float64Array;
}

export interface EarthOrientation {
  readonly xPoleRad: number;
  readonly yPoleRad: number;
  readonly ut1MinusTaiS: number;
  readonly dXRad: number;
  readonly dYRad: number;
}

/** Last day of a table. */
export function lastMjd(table: EarthOrientationTable): number {
  return table.firstMjd + table.xPoleArcsec.length - 1;
}

/**
 * Orientation at an epoch: cubic through the four nearest days (IERS Gazette 13). Before the table its first row and
 * after it the last row hold; `orientationNotices` says so.
 * @throws DomainError for an epoch before 1972
 */
export function earthOrientation(table: EarthOrientationTable, epoch: Epoch): EarthOrientation {
  const { mjd, secondOfDay, fractionS } = reading(epoch, 'UTC');
  const count = table.xPoleArcsec.length;
  if (count < 4) throw new DomainError('rows of the orientation table', count, '', 4, Infinity, table.origin);
  const days = Math.min(Math.max(mjd - table.firstMjd + (secondOfDay + fractionS) / 86_400, 0), count - 1);
  const first = Math.min(Math.max(Math.floor(days) - 1, 0), count - 4);
  const u = days - first;
  // Lagrange through 0, 1, 2, 3
  const w0 = ((1 - u) * (2 - u) * (3 - u)) / 6;
  const w1 = (u * (2 - u) * (3 - u)) / 2;
  const w2 = (u * (u - 1) * (3 - u)) / 2;
  const w3 = (u * (u - 1) * (u - 2)) / 6;
  const at = (column: Float64Array) =>
    w0 * column[first]! + w1 * column[first + 1]! + w2 * column[first + 2]! + w3 * column[first + 3]!;
  return {
    xPoleRad: at(table.xPoleArcsec) * ARCSECOND,
    yPoleRad: at(table.yPoleArcsec) * ARCSECOND,
    ut1MinusTaiS: at(table.ut1MinusTaiS),
    dXRad: at(table.dXArcsec) * ARCSECOND,
    dYRad: at(table.dYArcsec) * ARCSECOND,
  };
}

/** What an interval asks of a table that it does not have: predictions, or days outside it. */
export function orientationNotices(table: EarthOrientationTable, from: Epoch, to: Epoch): Notice[] {
  const first = reading(from, 'UTC').mjd;
  const last = reading(to, 'UTC').mjd + 1;
  const end = lastMjd(table);
  const notices: Notice[] = [];
  const source = `Earth orientation, ${table.origin}`;
  if (first < table.firstMjd)
    notices.push({
      code: 'earth.orientation-before-table',
      source,
      message: `The table begins on ${dayOf(table.firstMjd)}, the interval on ${dayOf(first)}: before it the first row is used. ${driftWords(table.firstMjd - first)}`,
    });
  if (last > end)
    notices.push({
      code: 'earth.orientation-after-table',
      source,
      message: `The table ends on ${dayOf(end)}, the interval on ${dayOf(last)}: after it the last row is used. ${driftWords(last - end)}`,
    });
  if (last > table.lastObservedMjd && first <= end)
    notices.push({
      code: 'earth.orientation-predicted',
      source,
      message: `Values after ${dayOf(table.lastObservedMjd)} are predictions: after 30 days about 0.005″ in the pole and 5 ms in UT1 (0.08″), after a year about 0.03″ and 50 ms.`,
    });
  return notices;
}

/** `2026-10-22` */
function dayOf(mjd: number): string {
  const { year, month, day } = calendarDate(mjd);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** What UT1 and the pole may be off so many days from the table: 1 ms a day, as the length of the day has varied since 2000. */
function driftWords(days: number): string {
  const seconds = days * 1e-3;
  const metres = seconds * 2 * Math.PI * (42_164_170 / 86_164);
  const way = metres < 1000 ? `${Math.ceil(metres)} m` : `${(metres / 1000).toFixed(1)} km`;
  return `UT1 may drift off by 1 ms a day, here by ${seconds.toFixed(3)} s (${(15 * seconds).toFixed(2)}″, ${way} at the geostationary orbit), the pole by up to 0.6″.`;
}

/** A table from rows of consecutive days, UT1 − UTC as published. */
export function orientationTable(
  origin: string,
  rows: readonly EarthOrientationRow[],
  lastObservedMjd: number = rows.at(-1)?.mjd ?? 0,
): EarthOrientationTable {
  return {
    origin,
    firstMjd: rows[0]?.mjd ?? 0,
    lastObservedMjd,
    xPoleArcsec: Float64Array.from(rows, ({ xPoleArcsec }) => xPoleArcsec),
    yPoleArcsec: Float64Array.from(rows, ({ yPoleArcsec }) => yPoleArcsec),
    ut1MinusTaiS: Float64Array.from(rows, ({ mjd, ut1MinusUtcS }) => ut1MinusUtcS - taiMinusUtcS(mjd)),
    dXArcsec: Float64Array.from(rows, ({ dXArcsec }) => dXArcsec),
    dYArcsec: Float64Array.from(rows, ({ dYArcsec }) => dYArcsec),
  };
}

/** One day as published. */
export interface EarthOrientationRow {
  readonly mjd: number;
  readonly xPoleArcsec: number;
  readonly yPoleArcsec: number;
  readonly ut1MinusUtcS: number;
  readonly dXArcsec: number;
  readonly dYArcsec: number;
}
