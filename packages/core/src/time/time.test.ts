import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTruth } from '../../../../scripts/truth.ts';
import {
  calendarDate,
  dayNumber,
  epochAt,
  formatTime,
  fromJulianDate,
  julianCenturiesTT,
  julianDate,
  later,
  leapSecondNotices,
  parseTime,
  reading,
  secondsBetween,
  TimeTextError,
  taiMinusUtcS,
  tdbMinusTtS,
  timeScales,
} from './index.ts';

const history = 'orbit/eop/UTC-TAI.history';
describeTruth('IERS UTC-TAI.history', [history], 28, (read) => {
  it('every step since 1972', () => {
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    let year = 0;
    let compared = 0;
    for (const line of read(history).split('\n')) {
      const match = /^\s*(\d{4})?\s+(\w{3})\.?\s+1\s*\.?- ?.*?\s(\d+)s\s*$/.exec(line);
      if (match === null) continue;
      year = Number(match[1] ?? year);
      if (year < 1972) continue;
      const mjd = dayNumber({ year, month: months.indexOf(match[2]!) + 1, day: 1 });
      expect(taiMinusUtcS(mjd), line).toBe(Number(match[3]));
      if (compared > 0) expect(taiMinusUtcS(mjd - 1), line).toBe(Number(match[3]) - 1);
      compared++;
    }
    expect(compared).toBe(28);
  });
});

describe('calendar', () => {
  it('has the day numbers of the almanacs', () => {
    expect(dayNumber({ year: 1858, month: 11, day: 17 })).toBe(0);
    expect(dayNumber({ year: 2000, month: 1, day: 1 })).toBe(51_544);
    expect(dayNumber({ year: 1957, month: 10, day: 4 })).toBe(36_115); // Sputnik: JD 2436115.5 at 0 h
  });
  it('comes back from every day number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 2_000_000 }), (mjd) => {
        expect(dayNumber(calendarDate(mjd))).toBe(mjd);
      }),
    );
  });
  it('refuses days that a month does not have', () => {
    expect(() => dayNumber({ year: 2100, month: 2, day: 29 })).toThrow('day is 29; expected 1 … 28');
    expect(dayNumber({ year: 2000, month: 2, day: 29 })).toBe(51_603);
  });
});

describe('scales', () => {
  // SOFA Time Scale and Calendar Tools (sofa_ts_c), §4.3: 2006 January 15, 21:24:37.5 UTC
  it('agrees with the example of the SOFA time scale tools', () => {
    const epoch = parseTime('2006-01-15T21:24:37.5', 'UTC');
    expect(formatTime(epoch, 'TAI', 6)).toBe('2006-01-15T21:25:10.500000');
    expect(formatTime(epoch, 'TT', 6)).toBe('2006-01-15T21:25:42.684000');
    // printed 21:25:42.684373 TDB, of which 0.000 m are of the place on Earth
    expect(Math.abs(tdbMinusTtS(epoch) - 0.000373)).toBeLessThan(1e-5);
    expect(formatTime(epoch, 'GPS', 1)).toBe('2006-01-15T21:24:51.5');
  });
  it('counts the leap second', () => {
    const before = parseTime('2016-12-31T23:59:59', 'UTC');
    const leap = later(before, 1.25);
    expect(formatTime(leap, 'UTC', 2, true)).toBe('2016-12-31T23:59:60.25Z');
    expect(parseTime('2016-12-31T23:59:60.25Z', 'UTC')).toEqual(leap);
    expect(formatTime(later(before, 2), 'UTC')).toBe('2017-01-01T00:00:00.000');
    expect(secondsBetween(before, parseTime('2017-01-01T00:00:00', 'UTC'))).toBe(2);
    expect(formatTime(later(before, 1.9999), 'UTC', 2)).toBe('2017-01-01T00:00:00.00');
    expect(() => parseTime('2016-12-31T23:59:60', 'TAI')).toThrow(TimeTextError);
    expect(() => parseTime('2015-12-31T23:59:60', 'UTC')).toThrow('a time of day up to 23:59:59');
  });
  it('has 51.184 s from UTC to TT before 1999… and none before 1972', () => {
    const noon = parseTime('1977-06-01T12:00:00', 'UTC');
    expect(formatTime(noon, 'TT')).toBe('1977-06-01T12:00:48.184');
    expect(() => parseTime('1971-12-31', 'UTC')).toThrow('1971-12-31');
    expect(() => reading(parseTime('1971-12-31', 'TAI'), 'UTC')).toThrow('UTC day');
    expect(() => reading(parseTime('1972-01-01', 'TAI'), 'UTC')).toThrow('UTC day'); // 1971-12-31 still
  });
  it('comes back from every scale to 1e-15 s', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -800_000_000, max: 3_000_000_000 }),
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        fc.constantFrom(...timeScales),
        (taiS, fractionS, scale) => {
          const epoch = { taiS, fractionS };
          const error = secondsBetween(epoch, epochAt(reading(epoch, scale), scale));
          expect(Math.abs(error)).toBeLessThan(scale === 'TDB' ? 1e-12 : 1e-15);
        },
      ),
    );
  });
  it('adds and takes away the same', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (seconds) => {
        const start = parseTime('2026-11-27T08:30:00.123456789012', 'UTC');
        const moved = later(start, seconds);
        expect(moved.fractionS).toBeGreaterThanOrEqual(0);
        expect(moved.fractionS).toBeLessThan(1);
        expect(Math.abs(secondsBetween(start, moved) - seconds)).toBeLessThanOrEqual(1.2e-7 * 1);
        expect(Math.abs(secondsBetween(start, later(moved, -seconds)))).toBeLessThan(1e-15);
      }),
    );
  });
});

describe('texts', () => {
  it('reads calendar and ordinal dates alike', () => {
    const epoch = parseTime('2026-11-27T08:30:00.000000000125', 'UTC');
    expect(parseTime('2026-331T08:30:00.000000000125Z', 'UTC')).toEqual(epoch);
    expect(epoch.fractionS).toBe(1.25e-10);
    expect(formatTime(epoch, 'UTC', 12)).toBe('2026-11-27T08:30:00.000000000125');
  });
  it.each([
    ['2026-02-29', 'a day of the calendar'],
    ['1970-01-01', 'a day from 1972-01-01, when UTC with leap seconds begins'],
    ['2026-366', 'a day of the calendar'],
    ['2026-11-27T24:00:00', 'a time of day'],
    ['2026-11-27 08:30', 'a time such as'],
    ['soon', 'a time such as'],
  ])('refuses %s', (text, reason) => {
    expect(() => parseTime(text, 'UTC')).toThrow(reason);
  });
  it('refuses a Z in another scale', () => {
    expect(() => parseTime('2026-11-27T08:30:00Z', 'TT')).toThrow('no Z: the times are TT');
  });
});

describe('Julian dates', () => {
  it('has J2000.0 at noon of TT', () => {
    const epoch = parseTime('2000-01-01T12:00:00', 'TT');
    expect(julianCenturiesTT(epoch)).toBe(0);
    expect(julianDate(epoch, 'TT')).toEqual({ day: 2_451_544.5, fraction: 0.5 });
  });
  it('comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3e9 }), fc.constantFrom(...timeScales), (taiS, scale) => {
        const epoch = { taiS, fractionS: 0.25 };
        const { day, fraction } = julianDate(epoch, scale);
        if (fraction >= 1) return; // within a leap second
        expect(Math.abs(secondsBetween(epoch, fromJulianDate({ day, fraction }, scale)))).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('leap seconds that are not announced', () => {
  const told = (text: string) => leapSecondNotices(parseTime(text, 'UTC')).map(({ message }) => message);
  it('are a matter of times after the last Bulletin C, by what they may be off', () => {
    expect(told('2027-06-27T23:59:59')).toEqual([]);
    expect(told('2027-06-28')[0]).toContain('1 s off: one by the mean');
    expect(told('2032-06-01')[0]).toContain('up to 3 by the mean'); // five years of 0.6
  });
  it('end in 2035', () => {
    expect(told('2045-01-01')).toEqual(told('2035-01-01'));
    expect(told('2035-01-01')[0]).toContain('up to 5');
  });
});
