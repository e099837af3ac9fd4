/** Gauss–Legendre collocation: a polynomial over a long step that meets a derivative at Gauss nodes. */
import { gaussLegendre } from './quadrature.ts';

export interface Collocation {
  readonly count: number;
  /** Nodes within the step, 0…1, rising. */
  readonly nodes: Float64Array;
  /** Weights of the derivative at the nodes in the integral over the step, sum 1. */
  readonly weights: Float64Array;
  /** Row i: weights of the derivative at all nodes in the integral from the beginning to node i. */
  readonly integral: Float64Array;
  /** Row k: weights of the derivative at all nodes in its Legendre coefficient of degree k. */
  readonly legendre: Float64Array;
}

const made = new Map<number, Collocation>();

/**
 * Matrices of the method with an even number of nodes; its ends are of order 2n, within the step it is of order n + 1.
 * @param count of nodes, even
 * @see E. Hairer, S. P. Nørsett, G. Wanner, Solving Ordinary Differential Equations I, 2nd ed. (1993), §II.7
 */
export function collocation(count: number): Collocation {
  const known = made.get(count);
  if (known !== undefined) return known;
  const rule = gaussLegendre(count);
  const order = [
    ...rule.nodes.map((x, i) => ({ x: -x, w: rule.weights[i]! })),
    ...rule.nodes.map((x, i) => ({ x, w: rule.weights[i]! })),
  ];
  order.sort((a, b) => a.x - b.x);
  const nodes = Float64Array.from(order, ({ x }) => (1 + x) / 2);
  const weights = Float64Array.from(order, ({ w }) => w / 2);
  const legendre = new Float64Array(count * count);
  const values = new Float64Array(count + 1);
  for (let j = 0; j < count; j++) {
    legendreValues(2 * nodes[j]! - 1, count, values);
    for (let k = 0; k < count; k++) legendre[k * count + j] = (2 * k + 1) * weights[j]! * values[k]!;
  }
  const integral = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    legendreIntegrals(nodes[i]!, count, values);
    for (let j = 0; j < count; j++) {
      let sum = 0;
      for (let k = 0; k < count; k++) sum += values[k]! * legendre[k * count + j]!;
      integral[i * count + j] = sum;
    }
  }
  const result = { count, nodes, weights, integral, legendre };
  made.set(count, result);
  return result;
}

/** P0 … Pn at x, −1…1, into `out`. */
function legendreValues(x: number, n: number, out: Float64Array): void {
  out[0] = 1;
  if (n > 0) out[1] = x;
  for (let k = 2; k <= n; k++) out[k] = ((2 * k - 1) * x * out[k - 1]! - (k - 1) * out[k - 2]!) / k;
}

/**
 * Integrals from 0 to u of P0 … P(count − 1) over a step of length 1, into `out`, which needs count + 1 places.
 * @param u place in the step, 0…1
 */
export function legendreIntegrals(u: number, count: number, out: Float64Array): void {
  legendreValues(2 * u - 1, count, out);
  let before = out[0]!;
  out[0] = u;
  for (let k = 1; k < count; k++) {
    const here = out[k]!;
    out[k] = (out[k + 1]! - before) / (2 * (2 * k + 1));
    before = here;
  }
}
