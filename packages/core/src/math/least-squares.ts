/** Roots and least squares of a few unknowns. */
import { DomainError } from '../errors.ts';

/**
 * Solves A·x = b by elimination with row pivots.
 * @param a rows of a square matrix, left as they are
 * @throws DomainError for a singular matrix
 */
export function solveLinear(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const n = b.length;
  const rows = a.map((row, i) => [...row, b[i]!]);
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let j = i + 1; j < n; j++) if (Math.abs(rows[j]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = j;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    const top = rows[i]!;
    if (!(Math.abs(top[i]!) > 0))
      throw new DomainError('pivot', top[i]!, '', 0, Infinity, 'linear equations');
    for (let j = i + 1; j < n; j++) {
      const factor = rows[j]![i]! / top[i]!;
      for (let k = i; k <= n; k++) rows[j]![k]! -= factor * top[k]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = rows[i]![n]!;
    for (let j = i + 1; j < n; j++) sum -= rows[i]![j]! * x[j]!;
    x[i] = sum / rows[i]![i]!;
  }
  return x;
}

export interface LeastSquaresOptions {
  /** Step of the differences of each unknown. */
  readonly steps: readonly number[];
  /** Ends when the sum of squares falls below this. */
  readonly enough: number;
  readonly iterations: number;
}

export interface LeastSquares {
  readonly unknowns: readonly number[];
  readonly residuals: readonly number[];
  readonly sumOfSquares: number;
}

/**
 * Least squares by Levenberg and Marquardt, the Jacobian by one-sided differences.
 * @param residuals of the unknowns; undefined where they mean nothing, which counts as worse than anything
 * @param start must mean something
 * @throws DomainError when the start means nothing
 * @see J. J. Moré, The Levenberg–Marquardt algorithm, Lecture Notes in Mathematics 630 (1978) 105–116
 */
export function leastSquares(
  residuals: (unknowns: readonly number[]) => readonly number[] | undefined,
  start: readonly number[],
  { steps, enough, iterations }: LeastSquaresOptions,
): LeastSquares {
  let unknowns = start;
  const first = residuals(start);
  if (first === undefined) throw new DomainError('start', Number.NaN, '', 0, 0, 'least squares');
  let found = first;
  let sum = squares(found);
  let damping = 1e-3;
  for (let round = 0; round < iterations && sum > enough; round++) {
    const columns = unknowns.map((_, j) => {
      const moved = residuals(unknowns.map((value, k) => (k === j ? value + steps[j]! : value)));
      return found.map((value, i) => (moved === undefined ? 0 : (moved[i]! - value) / steps[j]!));
    });
    const normal = columns.map((a) => columns.map((b) => product(a, b)));
    const right = columns.map((a) => -product(a, found));
    const largest = Math.max(...normal.map((row, i) => row[i]!), Number.MIN_VALUE);
    let improved = false;
    while (!improved && damping < 1e9) {
      const damped = normal.map((row, i) =>
        row.map((value, j) => (i === j ? value * (1 + damping) + 1e-12 * largest : value)),
      );
      const step = solveLinear(damped, right);
      const next = unknowns.map((value, j) => value + step[j]!);
      const there = residuals(next);
      const better = there === undefined ? Number.NaN : squares(there);
      if (better < sum) {
        improved = true;
        unknowns = next;
        found = there!;
        sum = better;
        damping = Math.max(1e-12, damping / 5);
      } else damping *= 8;
    }
    if (!improved) break;
  }
  return { unknowns, residuals: found, sumOfSquares: sum };
}

const product = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const squares = (a: readonly number[]): number => product(a, a);
