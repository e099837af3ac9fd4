/** ITU-R P.618-14 § 8: statistics where the elevation of the satellite varies. */
import { DomainError, within } from '../errors.ts';

const section = 'ITU-R P.618-14 § 8';

/** One increment of elevation, a few degrees wide. */
export interface ElevationIncrement {
  /** Time for which the satellite is seen within the increment, of all the time [%] */
  readonly visiblePercent: number;
  /** Time for which the impairment is exceeded, of the time at that elevation [%] */
  readonly exceededPercent: number;
}

/**
 * Time for which an impairment is exceeded on a path to a satellite that moves across the sky. Of several satellites with
 * path diversity, take the elevation of the highest.
 * @param increments that do not overlap
 * @returns of all the time [%]; of the time in view, when divided by the sum of `visiblePercent` / 100
 * @throws DomainError for a percentage outside 0…100, or a visibility of more than 100 % in all
 * @see ITU-R P.618-14 § 8 steps d) to f)
 */
export function nonGsoExceedance(increments: readonly ElevationIncrement[]): number {
  let exceeded = 0;
  let visible = 0;
  for (const { visiblePercent, exceededPercent } of increments) {
    visible += within('visiblePercent', visiblePercent, '%', 0, 100, section);
    exceeded += (visiblePercent * within('exceededPercent', exceededPercent, '%', 0, 100, section)) / 100;
  }
  if (visible > 100 + 1e-9) throw new DomainError('sum of visiblePercent', visible, '%', 0, 100, section);
  return exceeded;
}
