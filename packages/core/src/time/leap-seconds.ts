/** TAI − UTC since 1972. */
import { DomainError } from '../errors.ts';

const SOURCE = 'IERS UTC-TAI.history';

/** [MJD of the UTC day from which it holds, TAI − UTC in s]. Origin: IERS, UTC-TAI.history; Bulletin C 72 (July 2026) adds none before 2027-06-28. */
const table: readonly (readonly [mjd: number, taiMinusUtcS: number])[] = [
  [41_317, 10], // 1972-01-01
  [41_499, 11], // 1972-07-01
  [41_683, 12], // 1973-01-01
  [42_048, 13], // 1974-01-01
  [42_413, 14], // 1975-01-01
  [42_778, 15], // 1976-01-01
  [43_144, 16], // 1977-01-01
  [43_509, 17], // 1978-01-01
  [43_874, 18], // 1979-01-01
  [44_239, 19], // 1980-01-01
  [44_786, 20], // 1981-07-01
  [45_151, 21], // 1982-07-01
  [45_516, 22], // 1983-07-01
  [46_247, 23], // 1985-07-01
  [47_161, 24], // 1988-01-01
  [47_892, 25], // 1990-01-01
  [48_257, 26], // 1991-01-01
  [48_804, 27], // 1992-07-01
  [49_169, 28], // 1993-07-01
  [49_534, 29], // 1994-07-01
  [50_083, 30], // 1996-01-01
  [50_630, 31], // 1997-07-01
  [51_179, 32], // 1999-01-01
  [53_736, 33], // 2006-01-01
  [54_832, 34], // 2009-01-01
  [56_109, 35], // 2012-07-01
  [57_204, 36], // 2015-07-01
  [57_754, 37], // 2017-01-01
];

/**
 * TAI − UTC on a UTC day [s]. Later days than the last entry have its value: nobody knows a leap second more than six
 * months ahead (IERS Bulletin C).
 * @param mjd modified Julian day of UTC, from 41 317 (1972-01-01)
 * @throws DomainError before 1972, when UTC ran at another rate than TAI
 */
export function taiMinusUtcS(mjd: number): number {
  for (let i = table.length - 1; i >= 0; i--) if (mjd >= table[i]![0]) return table[i]![1];
  throw new DomainError('UTC day', mjd, 'MJD', table[0]![0], Infinity, SOURCE);
}

/** Whether a UTC day ends with 23:59:60. @param mjd modified Julian day of UTC */
export function endsWithLeapSecond(mjd: number): boolean {
  return table.some(([day], i) => i > 0 && day === mjd + 1);
}
