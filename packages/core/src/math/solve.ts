import { DomainError } from '../errors.ts';

/** Where a function changes sign: its root lies between the two ends. */
export interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly evaluations: number;
}

const SOURCE = 'Chandrupatla 1997';

/**
 * Narrows an interval in which a function changes sign, by Chandrupatla's method: inverse quadratic interpolation where
 * the last three points allow it, else bisection. Smooth functions take about 8 evaluations; a step or a kink costs no
 * more than a few beyond bisection. Both ends are returned, so that a caller can take the one on the safe side.
 *
 * @param f function with opposite signs (or zero) at the ends; it needs not be continuous
 * @param low one end
 * @param high other end, above `low`
 * @param tolerance width at which the search ends, above 0
 * @returns ends at most `tolerance` apart (or adjacent numbers), with opposite signs; equal at an exact root
 * @throws DomainError when the ends have the same sign or the function returns NaN
 * @see T. R. Chandrupatla, Advances in Engineering Software 28 (1997) 145–149
 */
export function bracketRoot(f: (x: number) => number, low: number, high: number, tolerance: number): Bracket {
  let evaluations = 0;
  const value = (x: number): number => {
    const y = f(x);
    evaluations++;
    if (Number.isNaN(y)) throw new DomainError(`f(${x})`, y, '', -Infinity, Infinity, SOURCE);
    return y;
  };
  const exact = (x: number): Bracket => ({ low: x, high: x, evaluations });

  // a: latest point, b: other end of the bracket, c: the point before
  let a = high;
  let b = low;
  let fb = value(b);
  if (fb === 0) return exact(b);
  let fa = value(a);
  if (fa === 0) return exact(a);
  if (fa > 0 === fb > 0)
    throw new DomainError('f(high)', fa, '', fb > 0 ? -Infinity : 0, fb > 0 ? 0 : Infinity, SOURCE);

  let t = 0.5;
  while (Math.abs(b - a) > tolerance) {
    let x = a + t * (b - a);
    if (x === a || x === b) x = 0.5 * (a + b);
    if (x === a || x === b) break; // no number between them
    const fx = value(x);
    if (fx === 0) return exact(x);
    let c: number;
    let fc: number;
    if (fx > 0 === fa > 0) {
      c = a;
      fc = fa;
    } else {
      c = b;
      fc = fb;
      b = a;
      fb = fa;
    }
    a = x;
    fa = fx;
    const xi = (a - b) / (c - b);
    const phi = (fa - fb) / (fc - fb);
    const quadratic = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
    t = quadratic
      ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
      : 0.5;
    if (!(t > 0 && t < 1)) t = 0.5; // rounding must not lead out of the bracket
  }
  return { low: Math.min(a, b), high: Math.max(a, b), evaluations };
}
