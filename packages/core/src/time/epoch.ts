/** Instants and the time scales in which they are told. */
import { within } from '../errors.ts';
import { MJD_2000 } from './calendar.ts';
import { endsWithLeapSecond, taiMinusUtcS } from './leap-seconds.ts';

/**
 * An instant: TAI seconds since 2000-01-01T00:00:00 TAI in two parts, whole seconds and a fraction 0 ≤ f < 1. The whole
 * part is exact for 285 million years, the fraction has a step of 1.1e-16 s: at 3 km/s that is 0.3 pm, so that an epoch
 * never limits an orbit. (One double for both has 6e-8 s after fifteen years, 0.2 mm.) Plain data: it survives JSON.
 */
export interface Epoch {
  readonly taiS: number;
  readonly fractionS: number;
}

/** UT1 is told by `ut1` of the Earth's orientation, which needs a table. */
export type TimeScale = 'UTC' | 'TAI' | 'TT' | 'TDB' | 'GPS';

export const timeScales: readonly TimeScale[] = ['UTC', 'TAI', 'TT', 'TDB', 'GPS'];

const DAY_S = 86_400;

/** TT − TAI [s], by definition (IAU 1991 Resolution A4). */
export const TT_MINUS_TAI_S = 32.184;

/** TAI − GPS time [s], by definition (IS-GPS-200 §3.3.4: GPS time was UTC on 1980-01-06). */
const TAI_MINUS_GPS_S = 19;

/** An epoch from seconds of any size. @throws DomainError when not finite */
export function epochOf(wholeS: number, fractionS = 0): Epoch {
  within('seconds', wholeS + fractionS, 's', -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'epoch');
  const whole = Math.floor(wholeS);
  const rest = wholeS - whole + fractionS;
  const carry = Math.floor(rest);
  const left = rest - carry;
  // a rest of −1e-20 leaves 1 when carried
  return left < 1 ? { taiS: whole + carry, fractionS: left } : { taiS: whole + carry + 1, fractionS: 0 };
}

/** The epoch so many SI seconds later. */
export function later(epoch: Epoch, seconds: number): Epoch {
  const whole = Math.floor(seconds);
  return epochOf(epoch.taiS + whole, epoch.fractionS + (seconds - whole));
}

/** SI seconds from one epoch to another; negative when the second is the earlier. */
export function secondsBetween(from: Epoch, to: Epoch): number {
  return to.taiS - from.taiS + (to.fractionS - from.fractionS);
}

/** A clock reading: day and second of the day in a scale; second 86 400 and more only within a leap second of UTC. */
export interface Reading {
  /** Modified Julian day number, whole. */
  readonly mjd: number;
  /** Whole seconds of the day. */
  readonly secondOfDay: number;
  readonly fractionS: number;
}

/**
 * What a clock of a scale shows at an epoch.
 * @throws DomainError for UTC before 1972
 */
export function reading(epoch: Epoch, scale: TimeScale): Reading {
  if (scale !== 'UTC') return split(later(epoch, scaleMinusTaiS(epoch, scale)));
  const tai = split(epoch);
  const sameDayS = tai.secondOfDay - taiMinusUtcS(tai.mjd);
  if (sameDayS >= 0) return { ...tai, secondOfDay: sameDayS };
  // in its first seconds a day of TAI is still the day before of UTC, its leap second included
  const mjd = tai.mjd - 1;
  return { ...tai, mjd, secondOfDay: DAY_S + tai.secondOfDay - taiMinusUtcS(mjd) };
}

/**
 * The epoch at which a clock of a scale shows a reading: the inverse of `reading`.
 * @throws DomainError for a second that the day does not have, and for UTC before 1972
 */
export function epochAt(of: Reading, scale: TimeScale): Epoch {
  const last = scale === 'UTC' && endsWithLeapSecond(of.mjd) ? DAY_S : DAY_S - 1;
  within('second of the day', of.secondOfDay, 's', 0, last, scale);
  within('fraction of the second', of.fractionS, 's', 0, 1, scale);
  const shown = epochOf((of.mjd - MJD_2000) * DAY_S + of.secondOfDay, of.fractionS);
  if (scale === 'UTC') return epochOf(shown.taiS + taiMinusUtcS(of.mjd), shown.fractionS);
  // TDB − TT changes by 3e-10 s within the 2 ms that its argument is off
  return later(shown, -scaleMinusTaiS(scale === 'TDB' ? later(shown, -TT_MINUS_TAI_S) : shown, scale));
}

function split({ taiS, fractionS }: Epoch): Reading {
  const day = Math.floor(taiS / DAY_S);
  return { mjd: day + MJD_2000, secondOfDay: taiS - day * DAY_S, fractionS };
}

/** Reading of a uniform scale less that of TAI [s]. */
function scaleMinusTaiS(epoch: Epoch, scale: Exclude<TimeScale, 'UTC'>): number {
  switch (scale) {
    case 'TAI':
      return 0;
    case 'GPS':
      return -TAI_MINUS_GPS_S;
    case 'TT':
      return TT_MINUS_TAI_S;
    case 'TDB':
      return TT_MINUS_TAI_S + tdbMinusTtS(epoch);
  }
}

/**
 * TDB − TT [s], within 10 µs from 1600 to 2200.
 * @see G. H. Kaplan, USNO Circular 179 (2005), equation (2.6)
 */
export function tdbMinusTtS(epoch: Epoch): number {
  const T = julianCenturiesTT(epoch);
  return (
    0.001657 * Math.sin(628.3076 * T + 6.2401) +
    0.000022 * Math.sin(575.3385 * T + 4.297) +
    0.000014 * Math.sin(1256.6152 * T + 6.1969) +
    0.000005 * Math.sin(606.9777 * T + 4.0212) +
    0.000005 * Math.sin(52.9691 * T + 0.4444) +
    0.000002 * Math.sin(21.3299 * T + 5.5431) +
    0.00001 * T * Math.sin(628.3076 * T + 4.249)
  ); // (2.6)
}

/** Julian centuries of TT since J2000.0. */
export function julianCenturiesTT(epoch: Epoch): number {
  return (epoch.taiS - DAY_S / 2 + (epoch.fractionS + TT_MINUS_TAI_S)) / (36_525 * DAY_S);
}

/** A Julian date in two parts whose sum it is: the day at 0 h (…,5) and the fraction of the day. */
export interface JulianDate {
  readonly day: number;
  readonly fraction: number;
}

/** Julian date in a scale; on a UTC day with a leap second the fraction passes 1 (of 86 400 s). */
export function julianDate(epoch: Epoch, scale: TimeScale): JulianDate {
  const { mjd, secondOfDay, fractionS } = reading(epoch, scale);
  return { day: mjd + 2_400_000.5, fraction: (secondOfDay + fractionS) / DAY_S };
}

/** The epoch of a Julian date: the inverse of `julianDate`, for any two parts. */
export function fromJulianDate(date: JulianDate, scale: TimeScale): Epoch {
  const whole = Math.floor(date.day - 2_400_000.5);
  const rest = date.day - 2_400_000.5 - whole + date.fraction;
  const mjd = whole + Math.floor(rest);
  const seconds = (rest - Math.floor(rest)) * DAY_S;
  const secondOfDay = Math.min(Math.floor(seconds), DAY_S - 1);
  return epochAt({ mjd, secondOfDay, fractionS: seconds - secondOfDay }, scale);
}
