/** The least of a function of a few unknowns that have to meet conditions. */
import { DomainError } from '../errors.ts';
import { solveLinear } from './least-squares.ts';

/** A function and its conditions at a point; undefined where they mean nothing. */
export type Constrained = (
  unknowns: readonly number[],
) => { readonly value: number; readonly conditions: readonly number[] } | undefined;

export interface ConstrainedOptions {
  /** Step of the differences of each unknown. */
  readonly steps: readonly number[];
  /** The largest change of an unknown in one round. */
  readonly reach: number;
  /** Ends when the conditions are met to this, and the value is expected to fall by less than `still`. */
  readonly enough: number;
  readonly still: number;
  readonly rounds: number;
}

export interface ConstrainedLeast {
  readonly unknowns: readonly number[];
  readonly value: number;
  readonly conditions: readonly number[];
}

/** Conditions are led to this before the value counts. */
const NEAR = 0.05;

/**
 * Sequential quadratic programming: first the conditions are met, by the shortest damped steps; then the Hessian of the Lagrangian
 * by the damped update of Powell, steps corrected to the second order and held by the exact penalty. Between `yield`s, which
 * tell the round, the caller may stop at will.
 * @param start must mean something; scaled so that a change of 1 is a moderate one in every unknown
 * @throws DomainError where the start means nothing or the conditions are not met at the end
 * @see J. Nocedal, S. J. Wright, Numerical Optimization (2006) §18.2 and §18.3, equation (18.9), procedure 18.2, §15.6 on the
 * second-order correction
 */
export function* constrainedLeast(
  of: Constrained,
  start: readonly number[],
  options: ConstrainedOptions,
): Generator<number, ConstrainedLeast> {
  const { steps, reach, enough, still, rounds } = options;
  let { x, here, slopes, round } = yield* conditionsMet(of, start, options);
  let hessian: number[][] = start.map((_, i) => start.map((__, j) => (i === j ? 1 : 0)));
  for (; round < rounds; round++) {
    yield round;
    const { gradient, jacobian } = slopes;
    const m = here.conditions.length;
    // (18.9): [B Aᵀ; A 0] [p; −λ] = [−∇f; −c]
    const solved = solveLinear(
      [
        ...hessian.map((row, i) => [...row, ...jacobian.map((each) => each[i]!)]),
        ...jacobian.map((row) => [...row, ...new Array<number>(m).fill(0)]),
      ],
      [...gradient.map((g) => -g), ...here.conditions.map((c) => -c)],
    );
    const p = solved.slice(0, x.length);
    const multipliers = solved.slice(x.length).map((value) => -value);
    const off = size(here.conditions);
    if (off <= enough && Math.abs(dot(gradient, p)) <= still) break;
    const penalty = 1.5 * Math.max(...multipliers.map(Math.abs));
    const merit = (at: Point): number => at.value + penalty * size(at.conditions);
    const slope = dot(gradient, p) - penalty * off;
    let part = Math.min(1, reach / Math.max(...p.map(Math.abs), Number.MIN_VALUE));
    let taken: { readonly x: readonly number[]; readonly at: Point } | undefined;
    for (let cut = 0; cut < 10 && taken === undefined; cut++, part /= 3) {
      const goal = here.conditions.map((c) => (1 - part) * c);
      let next = x.map((value, i) => value + part * p[i]!);
      let there = of(next);
      if (there === undefined) continue;
      // what the curvature of the conditions leaves, back along the shortest way
      const back = shortest(
        jacobian,
        there.conditions.map((c, i) => goal[i]! - c),
        0,
      );
      const corrected = next.map((value, i) => value + back[i]!);
      const beside = of(corrected);
      if (beside !== undefined && merit(beside) < merit(there)) [next, there] = [corrected, beside];
      if (merit(there) <= merit(here) + 1e-4 * part * slope) taken = { x: next, at: there };
    }
    if (taken === undefined) break;
    const nextSlopes = slopesAt(of, taken.x, taken.at, steps);
    const lagrangian = ({ gradient: g, jacobian: a }: Slopes): number[] =>
      g.map((value, i) => value - a.reduce((sum, row, k) => sum + multipliers[k]! * row[i]!, 0));
    const before = lagrangian(slopes);
    hessian = updated(
      hessian,
      taken.x.map((value, i) => value - x[i]!),
      lagrangian(nextSlopes).map((value, i) => value - before[i]!),
    );
    x = taken.x;
    here = taken.at;
    slopes = nextSlopes;
  }
  const off = size(here.conditions);
  if (!(off <= enough))
    throw new DomainError('what the conditions miss', off, '', 0, enough, 'constrained least');
  return { unknowns: x, ...here };
}

type Point = NonNullable<ReturnType<Constrained>>;

/** Damped steps to where the conditions are nearly met. */
function* conditionsMet(of: Constrained, start: readonly number[], { steps, rounds }: ConstrainedOptions) {
  const first = of(start);
  if (first === undefined) throw new DomainError('start', Number.NaN, '', 0, 0, 'constrained least');
  let [x, here] = [start, first];
  let slopes = slopesAt(of, x, here, steps);
  let damping = 1e-2;
  let round = 0;
  for (; round < rounds && size(here.conditions) > NEAR; round++) {
    yield round;
    const scale = Math.max(...slopes.jacobian.map((row) => dot(row, row)));
    let better = false;
    while (!better && damping < 1e6) {
      const step = shortest(
        slopes.jacobian,
        here.conditions.map((c) => -c),
        damping * scale,
      );
      const next = x.map((value, i) => value + step[i]!);
      const there = of(next);
      if (
        there !== undefined &&
        dot(there.conditions, there.conditions) < dot(here.conditions, here.conditions)
      ) {
        [x, here, better] = [next, there, true];
        damping /= 10;
      } else damping *= 5;
    }
    if (!better) break;
    slopes = slopesAt(of, x, here, steps);
  }
  return { x, here, slopes, round };
}

/** The shortest step that changes linear conditions as wanted: Aᵀ (A Aᵀ + μ)⁻¹ c. */
function shortest(
  jacobian: readonly (readonly number[])[],
  change: readonly number[],
  damping: number,
): number[] {
  const normal = jacobian.map((a, i) => jacobian.map((b, j) => dot(a, b) + (i === j ? damping : 0)));
  const weights = solveLinear(normal, change);
  return jacobian[0]!.map((_, j) => jacobian.reduce((sum, row, i) => sum + weights[i]! * row[j]!, 0));
}

interface Slopes {
  readonly gradient: readonly number[];
  readonly jacobian: readonly (readonly number[])[];
}

function slopesAt(
  of: Constrained,
  x: readonly number[],
  here: { readonly value: number; readonly conditions: readonly number[] },
  steps: readonly number[],
): Slopes {
  const moved = x.map((_, j) => of(x.map((value, k) => (k === j ? value + steps[j]! : value))) ?? here);
  return {
    gradient: moved.map(({ value }, j) => (value - here.value) / steps[j]!),
    jacobian: here.conditions.map((condition, i) =>
      moved.map(({ conditions }, j) => (conditions[i]! - condition) / steps[j]!),
    ),
  };
}

/** Procedure 18.2: the update of Broyden, Fletcher, Goldfarb and Shanno, damped so that it stays positive. */
function updated(b: readonly (readonly number[])[], s: readonly number[], y: readonly number[]): number[][] {
  const bs = b.map((row) => dot(row, s));
  const sbs = dot(s, bs);
  const sy = dot(s, y);
  const share = sy >= 0.2 * sbs ? 1 : (0.8 * sbs) / (sbs - sy);
  const r = y.map((value, i) => share * value + (1 - share) * bs[i]!);
  const sr = dot(s, r);
  if (!(sbs > 0 && sr > 0)) return b.map((row) => [...row]);
  return b.map((row, i) => row.map((value, j) => value - (bs[i]! * bs[j]!) / sbs + (r[i]! * r[j]!) / sr));
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const size = (a: readonly number[]): number => a.reduce((sum, value) => sum + Math.abs(value), 0);
