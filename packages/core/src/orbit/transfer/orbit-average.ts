/**
 * One revolution of a low-thrust transfer, averaged: how fast the orbit changes when thrust is steered by a costate, and how
 * the Hamiltonian depends on the orbit. Canonical units, μ = 1.
 */
import { type Equinoctial, gaussMatrix } from './equinoctial.ts';

/** Costate of the elements: which change of the orbit is worth how much. */
export type Costate = readonly [p: number, f: number, g: number, h: number, k: number];

/** A revolution under a costate. */
export interface Revolution {
  /** Change of the elements per unit of acceleration and time. */
  readonly rates: Float64Array;
  /** Derivative of the Hamiltonian by the elements, per unit of acceleration. */
  readonly gradient: Float64Array;
  /** Share of the time with thrust. */
  duty: number;
}

/** Points of a revolution, equally spaced in eccentric longitude; the mean of a smooth periodic function converges at once. */
const POINTS = 64;
const cosines = Float64Array.from({ length: POINTS }, (_, i) => Math.cos((2 * Math.PI * (i + 0.5)) / POINTS));
const sines = Float64Array.from({ length: POINTS }, (_, i) => Math.sin((2 * Math.PI * (i + 0.5)) / POINTS));
/** Width of the switch between thrust and coast, in units of the threshold: a step would leave the shooting without slope. */
export const SWITCH_WIDTH = 0.05;

const matrix = new Float64Array(15);
const on = new Float64Array(POINTS);
const thrust = new Float64Array(3);

export function revolution(): Revolution {
  return { rates: new Float64Array(5), gradient: new Float64Array(5), duty: 0 };
}

/**
 * Averages a revolution. Thrust points against Bᵀλ, which lowers λ·x fastest.
 * @param threshold size of Bᵀλ below which the engine coasts; 0 for thrust all the time
 * @param out takes the result
 */
export function averageRevolution(
  elements: Equinoctial,
  costate: Costate,
  threshold: number,
  out: Revolution,
): void {
  out.rates.fill(0);
  out.duty = 0;
  walk(elements, costate, (i, weight, size) => {
    const share = threshold === 0 ? 1 : 0.5 + (size / threshold - 1) / SWITCH_WIDTH;
    on[i] = Math.min(1, Math.max(0, share));
    const push = -(on[i]! * weight) / size;
    for (let row = 0; row < 5; row++)
      out.rates[row]! +=
        push *
        (matrix[3 * row]! * thrust[0]! +
          matrix[3 * row + 1]! * thrust[1]! +
          matrix[3 * row + 2]! * thrust[2]!);
    out.duty += on[i]! * weight;
  });
  // The thrust is optimal, so that the derivative is that with the thrust held (envelope theorem).
  for (let j = 0; j < 5; j++) {
    const step = 1e-5 * (1 + Math.abs(elements[j]!));
    out.gradient[j] =
      (held(moved(elements, j, -step), costate, threshold) -
        held(moved(elements, j, step), costate, threshold)) /
      (2 * step);
  }
}

/** What the thrust held in `on` is worth on an orbit: the mean of on·(|Bᵀλ| − threshold). */
function held(elements: Equinoctial, costate: Costate, threshold: number): number {
  let sum = 0;
  walk(elements, costate, (i, weight, size) => {
    sum += on[i]! * weight * (size - threshold);
  });
  return sum;
}

const moved = (elements: Equinoctial, j: number, step: number): Equinoctial =>
  elements.map((value, i) => (i === j ? value + step : value)) as unknown as Equinoctial;

/** Visits the points of a revolution with their share of time and Bᵀλ (in `thrust`, its size given). */
function walk(
  elements: Equinoctial,
  costate: Costate,
  visit: (i: number, weight: number, size: number) => void,
): void {
  const [, f, g] = elements;
  const beta = 1 / (1 + Math.sqrt(1 - f * f - g * g));
  for (let i = 0; i < POINTS; i++) {
    const c = cosines[i]!;
    const s = sines[i]!;
    const nearness = 1 - f * c - g * s; // r/a
    const u = ((1 - beta * g * g) * c + beta * f * g * s - f) / nearness; // cos L
    const v = ((1 - beta * f * f) * s + beta * f * g * c - g) / nearness; // sin L
    gaussMatrix(elements, u, v, matrix);
    for (let column = 0; column < 3; column++) {
      let sum = 0;
      for (let row = 0; row < 5; row++) sum += matrix[3 * row + column]! * costate[row]!;
      thrust[column] = sum;
    }
    const size = Math.hypot(thrust[0]!, thrust[1]!, thrust[2]!) + Number.MIN_VALUE;
    visit(i, nearness / POINTS, size);
  }
}
