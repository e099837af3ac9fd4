/** Times at which a function of time changes its sign. */
import { bracketRoot } from './solve.ts';

export interface SignChange {
  /** First time found at which the function has its new sign; `tolerance` after the change at most. */
  readonly time: number;
  /** Whether it goes from below zero to zero or above. */
  readonly rising: boolean;
}

/**
 * Sign changes of a smooth function in the order of time, forwards or backwards. Between samples it also finds the two
 * changes of a short dip across zero, from the slopes at both ends; what is missed has two extrema between samples.
 * @param f of time
 * @param from start; a zero at the start itself is no change
 * @param to end; below `from` for backwards
 * @param spacing of the samples, above 0
 * @param tolerance of the times, above 0
 */
export function signChanges(
  f: (time: number) => number,
  from: number,
  to: number,
  spacing: number,
  tolerance: number,
): SignChange[] {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / spacing));
  const length = (to - from) / count;
  if (length === 0) return [];
  const delta = length * 1e-4;
  const found: SignChange[] = [];
  const between = (a: number, b: number): void => {
    const forwards = b > a;
    const { low, high } = bracketRoot(f, Math.min(a, b), Math.max(a, b), tolerance);
    const time = forwards ? high : low;
    found.push({ time, rising: f(b) >= 0 });
  };
  let a = from;
  let fa = f(a);
  let slopeA = f(a + delta) - fa;
  // on the very start, the sign is that just after it
  if (fa === 0) fa = slopeA;
  for (let i = 1; i <= count; i++) {
    const b = i === count ? to : from + i * length;
    const fb = f(b);
    const slopeB = fb - f(b - delta);
    if (fa >= 0 !== fb >= 0) between(a, b);
    else if (fa >= 0 ? slopeA < 0 && slopeB > 0 : slopeA > 0 && slopeB < 0) {
      const turn = extremum(f, a, b, fa >= 0);
      if (f(turn) >= 0 !== fa >= 0) {
        between(a, turn);
        between(turn, b);
      }
    }
    a = b;
    fa = fb;
    slopeA = slopeB;
  }
  return found;
}

/** Time of the lowest (or highest) value between two, by golden sections; stops at once beyond zero. */
function extremum(f: (time: number) => number, a: number, b: number, lowest: boolean): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  const sign = lowest ? 1 : -1;
  let [low, high] = [a, b];
  let x1 = high - golden * (high - low);
  let x2 = low + golden * (high - low);
  let f1 = sign * f(x1);
  let f2 = sign * f(x2);
  for (let i = 0; i < 40 && f1 >= 0 && f2 >= 0; i++) {
    if (f1 < f2) {
      high = x2;
      x2 = x1;
      f2 = f1;
      x1 = high - golden * (high - low);
      f1 = sign * f(x1);
    } else {
      low = x1;
      x1 = x2;
      f1 = f2;
      x2 = low + golden * (high - low);
      f2 = sign * f(x2);
    }
  }
  return f1 < f2 ? x1 : x2;
}
