/** Times of UTC beyond the leap seconds that are announced: what they may be off. */
import type { Notice } from '../working.ts';
import { type Epoch, reading } from './epoch.ts';

/** First day of UTC for which no announcement is there: Bulletin C 72 reaches until 2027-06-28. */
const UNANNOUNCED_MJD = 61_584;
/** 2035-01-01, from which there are to be no leap seconds (CGPM 2022, Resolution 4). */
const BOUND_MJD = 64_328;
/** Leap seconds of 1972 to 2016, a year. */
const MEAN_PER_YEAR = 27 / 45;

/** What times of UTC after the last announcement of leap seconds may be off; none before. @param to last time that is told */
export function leapSecondNotices(to: Epoch): Notice[] {
  const { mjd } = reading(to, 'UTC');
  if (mjd < UNANNOUNCED_MJD) return [];
  const years = (Math.min(mjd, BOUND_MJD) - UNANNOUNCED_MJD) / 365.25;
  const most = Math.max(1, Math.ceil(MEAN_PER_YEAR * years));
  return [
    {
      code: 'time.leap-seconds-unannounced',
      source: 'IERS Bulletin C 72',
      message: `Leap seconds are announced until 2027-06-28; later times of UTC are told as if none came. Each that comes makes them 1 s off: ${most === 1 ? 'one' : `up to ${most}`} by the mean of 1972 to 2016, none since 2017.`,
    },
  ];
}
