import { DomainError } from '../errors.ts';

const SOURCE = 'Fritsch and Butland 1984';

/**
 * Monotone cubic interpolation (PCHIP): passes through every point, has a continuous slope, and between two points never
 * leaves the interval of their values, so that a curve of measured points gets no maximum that was not measured.
 * @param xs abscissae, rising, at least two
 * @param ys values, same length
 * @returns the curve; outside the points it stays at the end values
 * @throws DomainError for abscissae that do not rise, or a value that is not finite
 * @see F. N. Fritsch, J. Butland, SIAM J. Sci. Stat. Comput. 5 (1984) 300–304
 */
export function monotoneCubic(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  const n = xs.length;
  if (n < 2) throw new DomainError('points of the curve', n, '', 2, Infinity, SOURCE);
  if (ys.length !== n) throw new DomainError('values of the curve', ys.length, '', n, n, SOURCE);
  for (let i = 0; i < n; i++) {
    if (!Number.isFinite(ys[i])) throw new DomainError(`value ${i}`, ys[i]!, '', -Infinity, Infinity, SOURCE);
    if (i > 0 && !(xs[i]! > xs[i - 1]!))
      throw new DomainError(`abscissa ${i}`, xs[i]!, '', xs[i - 1]!, Infinity, SOURCE);
  }
  const width = (i: number): number => xs[i + 1]! - xs[i]!;
  const secant = (i: number): number => (ys[i + 1]! - ys[i]!) / width(i);
  const slopes = new Float64Array(n);
  for (let i = 1; i < n - 1; i++) slopes[i] = innerSlope(width(i - 1), width(i), secant(i - 1), secant(i));
  if (n === 2) {
    slopes.fill(secant(0));
  } else {
    slopes[0] = endSlope(width(0), width(1), secant(0), secant(1));
    slopes[n - 1] = endSlope(width(n - 2), width(n - 3), secant(n - 2), secant(n - 3));
  }

  return (x) => {
    if (Number.isNaN(x)) return x;
    if (x <= xs[0]!) return ys[0]!;
    if (x >= xs[n - 1]!) return ys[n - 1]!;
    let low = 0;
    let high = n - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (x >= xs[middle]!) low = middle;
      else high = middle;
    }
    const h = width(low);
    const t = (x - xs[low]!) / h;
    const s = 1 - t;
    return (
      ys[low]! * s * s * (1 + 2 * t) +
      ys[high]! * t * t * (1 + 2 * s) +
      h * s * t * (slopes[low]! * s - slopes[high]! * t)
    );
  };
}

/** Weighted harmonic mean of the slopes beside a point; 0 where they differ in sign. */
function innerSlope(before: number, after: number, left: number, right: number): number {
  if (left * right <= 0) return 0;
  const w1 = 2 * after + before;
  const w2 = after + 2 * before;
  return (w1 + w2) / (w1 / left + w2 / right);
}

/** Slope at an end from three points, held so that the curve stays monotone. */
function endSlope(near: number, next: number, nearSecant: number, nextSecant: number): number {
  const slope = ((2 * near + next) * nearSecant - near * nextSecant) / (near + next);
  if (slope * nearSecant <= 0) return 0;
  if (nearSecant * nextSecant <= 0 && Math.abs(slope) > Math.abs(3 * nearSecant)) return 3 * nearSecant;
  return slope;
}
