/** Ordinary differential equations by the Runge–Kutta method DOP853, with interpolation within each step. */
import { DomainError, within } from '../errors.ts';
import { dense, error3, error5, nodes, stages } from './dop853.coefficients.ts';

const SOURCE = 'DOP853';

/** Writes the derivative of a state at a time. */
export type Derivative = (time: number, state: Float64Array, out: Float64Array) => void;

export interface OdeOptions {
  /** Largest error of a step relative to the size of each component, from 1e-15. */
  readonly relativeTolerance: number;
  /** Largest error of a step in the unit of each component, 0 or more; one number or one for each component. */
  readonly absoluteTolerance: number | readonly number[];
  /** First step to try; without it the method finds one. */
  readonly firstStep?: number;
  readonly largestStep?: number;
}

/** A step that was accepted. */
export interface OdeStep {
  readonly from: number;
  readonly to: number;
  /** At `to`. */
  readonly state: Float64Array;
  /**
   * State at any time of the step, by a polynomial of degree 7. It is made at its first call (three evaluations), which
   * must come before the solver makes its next step.
   */
  readonly interpolate: (time: number, out: Float64Array) => void;
}

/** A solver: it remembers the size of its last step, nothing else. */
export interface OdeSolver {
  /**
   * One step from a state towards `limit`, forwards or backwards, never beyond it.
   * @throws DomainError when the step falls below the resolution of time or a derivative is no number
   */
  readonly step: (time: number, state: Float64Array, limit: number) => OdeStep;
  readonly statistics: { evaluations: number; accepted: number; rejected: number };
}

/**
 * Solver of y′ = f(t, y) for states of a number of components.
 * @param f derivative
 * @see E. Hairer, S. P. Nørsett, G. Wanner, Solving Ordinary Differential Equations I, 2nd ed. (1993), §II.4 to §II.6
 */
export function dop853(f: Derivative, components: number, options: OdeOptions): OdeSolver {
  const relative = within('relative tolerance', options.relativeTolerance, '', 1e-15, 1, SOURCE);
  const absolute = Float64Array.from({ length: components }, (_, i) =>
    typeof options.absoluteTolerance === 'number' ? options.absoluteTolerance : options.absoluteTolerance[i]!,
  );
  const largest = options.largestStep ?? Number.POSITIVE_INFINITY;
  const k = Array.from({ length: 16 }, () => new Float64Array(components));
  const trial = new Float64Array(components);
  const statistics = { evaluations: 0, accepted: 0, rejected: 0 };
  let size = options.firstStep ?? Number.NaN;
  let serial = 0;

  function derivative(time: number, state: Float64Array, out: Float64Array): void {
    f(time, state, out);
    statistics.evaluations++;
  }

  /** State of stage `index` (1…16) in `trial`. */
  function stage(index: number, state: Float64Array, h: number): void {
    const weights = stages[index - 1]!;
    for (let i = 0; i < components; i++) {
      let sum = 0;
      for (let j = 0; j < weights.length; j++) sum += weights[j]! * k[j]![i]!;
      trial[i] = state[i]! + h * sum;
    }
  }

  /** Error of the step in `trial` against the tolerance; up to 1 is good. */
  function errorOf(state: Float64Array, h: number): number {
    let fifth = 0;
    let third = 0;
    for (let i = 0; i < components; i++) {
      let e5 = 0;
      let e3 = 0;
      for (let j = 0; j < error5.length; j++) {
        e5 += error5[j]! * k[j]![i]!;
        e3 += error3[j]! * k[j]![i]!;
      }
      const scale = absolute[i]! + relative * Math.max(Math.abs(state[i]!), Math.abs(trial[i]!));
      fifth += (e5 / scale) ** 2;
      third += (e3 / scale) ** 2;
    }
    if (fifth === 0 && third === 0) return 0;
    return (Math.abs(h) * fifth) / Math.sqrt((fifth + 0.01 * third) * components); // (10.17)
  }

  /** First step: an explicit Euler step tells how fast the derivative changes (§II.4, Starting Step Size). */
  function firstSize(time: number, state: Float64Array, direction: number): number {
    const scaled = (a: Float64Array, b?: Float64Array): number => {
      let sum = 0;
      for (let i = 0; i < components; i++) {
        const scale = absolute[i]! + relative * Math.abs(state[i]!);
        sum += ((a[i]! - (b?.[i] ?? 0)) / scale) ** 2;
      }
      return Math.sqrt(sum / components);
    };
    const [d0, d1] = [scaled(state), scaled(k[0]!)];
    const h0 = d0 < 1e-5 || d1 < 1e-5 ? 1e-6 : (0.01 * d0) / d1;
    for (let i = 0; i < components; i++) trial[i] = state[i]! + direction * h0 * k[0]![i]!;
    derivative(time + direction * h0, trial, k[1]!);
    const d2 = scaled(k[1]!, k[0]!) / h0;
    const steepest = Math.max(d1, d2);
    const h1 = steepest <= 1e-15 ? Math.max(1e-6, h0 * 1e-3) : (0.01 / steepest) ** (1 / 8);
    return Math.min(100 * h0, h1);
  }

  function step(time: number, state: Float64Array, limit: number): OdeStep {
    serial++;
    const direction = limit >= time ? 1 : -1;
    derivative(time, state, k[0]!);
    if (!k[0]!.every(Number.isFinite))
      throw new DomainError('derivative', Number.NaN, '', -Infinity, Infinity, `${SOURCE}, time ${time}`);
    if (!Number.isFinite(size)) size = firstSize(time, state, direction);
    size = Math.min(size, largest);
    let wasRejected = false;
    for (;;) {
      const whole = Math.abs(limit - time);
      // a last step a little longer than the others is better than a tiny one after it
      const capped = size * 1.01 >= whole;
      const h = direction * (capped ? whole : size);
      if (!(Math.abs(h) > 4 * Number.EPSILON * Math.abs(time)) && whole > 0)
        throw new DomainError('step', h, '', 4 * Number.EPSILON * Math.abs(time), largest, SOURCE);
      for (let s = 1; s <= 12; s++) {
        stage(s, state, h);
        derivative(time + nodes[s]! * h, trial, k[s]!);
      }
      const error = errorOf(state, h);
      if (Number.isNaN(error))
        throw new DomainError('derivative', Number.NaN, '', -Infinity, Infinity, `${SOURCE}, time ${time}`);
      const factor = Math.min(6, Math.max(0.333, 0.9 * error ** (-1 / 8)));
      if (error > 1) {
        statistics.rejected++;
        wasRejected = true;
        size = Math.abs(h) * factor;
        continue;
      }
      statistics.accepted++;
      const next = Math.abs(h) * (wasRejected ? Math.min(1, factor) : factor);
      size = capped ? Math.max(size, next) : next;
      return accepted(time, capped ? limit : time + h, state, h);
    }
  }

  function accepted(from: number, to: number, before: Float64Array, h: number): OdeStep {
    const first = before.slice();
    const state = trial.slice();
    const mine = serial;
    let series: Float64Array[] | undefined;
    const prepare = (): Float64Array[] => {
      if (mine !== serial)
        throw new DomainError(
          'steps since',
          serial - mine,
          '',
          0,
          0,
          'DOP853: first interpolation of a step',
        );
      for (let s = 13; s <= 15; s++) {
        stage(s, first, h);
        derivative(from + nodes[s]! * h, trial, k[s]!);
      }
      const rows = Array.from({ length: 7 }, () => new Float64Array(components));
      for (let i = 0; i < components; i++) {
        const change = state[i]! - first[i]!;
        rows[0]![i] = change;
        rows[1]![i] = h * k[0]![i]! - change;
        rows[2]![i] = 2 * change - h * (k[12]![i]! + k[0]![i]!);
        dense.forEach((weights, row) => {
          let sum = 0;
          for (let j = 0; j < 16; j++) sum += weights[j]! * k[j]![i]!;
          rows[row + 3]![i] = h * sum;
        });
      }
      return rows;
    };
    return {
      from,
      to,
      state,
      interpolate: (time, out) => {
        series ??= prepare();
        const x = (time - from) / (to - from);
        for (let i = 0; i < components; i++) {
          let sum = 0;
          for (let row = 6; row >= 0; row--) sum = (sum + series[row]![i]!) * (row % 2 === 0 ? x : 1 - x);
          out[i] = first[i]! + sum;
        }
      },
    };
  }

  return { step, statistics };
}
