import { within } from '../errors.ts';
import { bracketRoot } from '../math/solve.ts';

/** Share of an average year in which a link fails. */
export interface Availability {
  readonly unavailabilityPercent: number;
  readonly availabilityPercent: number;
  /**
   * `exact`: the margin is zero there. `better-than`: the link still closes at the smallest percentage of the method, which is
   * given. `worse-than`: it fails already at the largest, which is given.
   */
  readonly bound: 'exact' | 'better-than' | 'worse-than';
}

/** Percentages for which the rain attenuation of P.618-14 §2.2.1.1 is defined [%]. */
export const RAIN_PERCENTAGES: { readonly minimum: number; readonly maximum: number } = {
  minimum: 0.001,
  maximum: 5,
};

/**
 * The percentage of time at which a margin becomes zero, on the safe side of it: the margin there is at least 0.
 * @param marginDb margin [dB] under the attenuation exceeded for p % of an average year; not falling in p
 * @param percentages range of p [%] in which the margin is defined
 * @returns unavailability to five digits, or the end of the range with the bound named
 * @throws DomainError for a range that is none or a margin that is NaN
 */
export function availability(
  marginDb: (percent: number) => number,
  percentages: { readonly minimum: number; readonly maximum: number } = RAIN_PERCENTAGES,
): Availability {
  const { minimum, maximum } = percentages;
  within('minimum', minimum, '%', Number.MIN_VALUE, maximum, 'availability');
  within('maximum', maximum, '%', minimum, 100, 'availability');
  if (marginDb(minimum) >= 0) return result(minimum, 'better-than');
  if (marginDb(maximum) < 0) return result(maximum, 'worse-than');
  // attenuation is close to a power of p: in log p the margin is nearly straight
  const logMinimum = Math.log(minimum);
  const logMaximum = Math.log(maximum);
  const percent = (x: number): number =>
    x === logMinimum ? minimum : x === logMaximum ? maximum : Math.exp(x);
  const { high } = bracketRoot((x) => marginDb(percent(x)), logMinimum, logMaximum, 1e-6);
  return result(percent(high), 'exact');
}

function result(unavailabilityPercent: number, bound: Availability['bound']): Availability {
  return { unavailabilityPercent, availabilityPercent: 100 - unavailabilityPercent, bound };
}
