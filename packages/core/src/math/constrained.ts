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

/**
 * Sequential quadratic programming: the Hessian of the Lagrangian by the damped update of Powell, steps held by the
 * exact penalty. Between `yield`s, which tell the round, the caller may stop at will.
 * @param start must mean something; scaled so that a change of 1 is a moderate one in every unknown
 * @throws DomainError where the start means nothing or the conditions are not met at the end
 * @see J. Nocedal, S. J. Wright, Numerical Optimization (2006) §18.2, §18.3 and equation (18.36)
 */
export function* constrainedLeast(
  of: Constrained,
  start: readonly number[],
  { steps, reach, enough, still, rounds }: ConstrainedOptions,
): Generator<number, ConstrainedLeast> {
  const n = start.length;
  let x = start;
  const first = of(start);
  if (first === undefined) throw new DomainError('start', Number.NaN, '', 0, 0, 'constrained least');
  let here = first;
  let hessian = start.map((_, i) => start.map((__, j) => (i === j ? 1 : 0)));
  let slopes = slopesAt(of, x, here, steps);
  let penalty = 0;
  for (let round = 0; round < rounds; round++) {
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
    const p = solved.slice(0, n);
    const multipliers = solved.slice(n).map((value) => -value);
    const off = size(here.conditions);
    const falls = -dot(gradient, p);
    if (off <= enough && Math.abs(falls) <= still) break;
    penalty = Math.max(penalty, 1.5 * Math.max(...multipliers.map(Math.abs)));
    const merit = (at: { readonly value: number; readonly conditions: readonly number[] }): number =>
      at.value + penalty * size(at.conditions);
    const slope = dot(gradient, p) - penalty * off;
    let part = Math.min(1, reach / Math.max(...p.map(Math.abs), Number.MIN_VALUE));
    let there = of(x.map((value, i) => value + part * p[i]!));
    for (let cut = 0; cut < 12; cut++) {
      if (there !== undefined && merit(there) <= merit(here) + 1e-4 * part * slope) break;
      part /= 2;
      there = of(x.map((value, i) => value + part * p[i]!));
    }
    if (there === undefined || !(merit(there) < merit(here))) break;
    const next = x.map((value, i) => value + part * p[i]!);
    const nextSlopes = slopesAt(of, next, there, steps);
    const lagrangian = ({ gradient: g, jacobian: a }: Slopes): number[] =>
      g.map((value, i) => value - a.reduce((sum, row, k) => sum + multipliers[k]! * row[i]!, 0));
    const before = lagrangian(slopes);
    hessian = updated(
      hessian,
      p.map((value) => part * value),
      lagrangian(nextSlopes).map((value, i) => value - before[i]!),
    );
    x = next;
    here = there;
    slopes = nextSlopes;
  }
  const off = size(here.conditions);
  if (!(off <= enough)) throw new DomainError('what the conditions miss', off, '', 0, enough, 'constrained least');
  return { unknowns: x, ...here };
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
function updated(
  b: readonly (readonly number[])[],
  s: readonly number[],
  y: readonly number[],
): number[][] {
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
