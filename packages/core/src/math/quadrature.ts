/** One half of a Gauss–Legendre rule on −1…1: the other half are the mirrored nodes with the same weights. */
export interface GaussLegendre {
  /** Positive nodes. */
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Gauss–Legendre rule with an even number of nodes, exact for polynomials up to degree 2n − 1; the nodes are the roots of
 * the Legendre polynomial Pn, found by Newton's method.
 * @param n number of nodes, even
 */
export function gaussLegendre(n: number): GaussLegendre {
  const nodes: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < n / 2; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 0;
    for (let step = 0; step < 6; step++) {
      let previous = 1; // P0
      let value = x; // P1
      for (let k = 2; k <= n; k++) {
        const next = ((2 * k - 1) * x * value - (k - 1) * previous) / k;
        previous = value;
        value = next;
      }
      slope = (n * (previous - x * value)) / (1 - x * x);
      x -= value / slope;
    }
    nodes.push(x);
    weights.push(2 / ((1 - x * x) * slope * slope));
  }
  return { nodes, weights };
}

/** ∫ f from `low` to `high` by a rule. */
export function integrate(f: (x: number) => number, low: number, high: number, rule: GaussLegendre): number {
  const half = (high - low) / 2;
  const middle = (high + low) / 2;
  const { nodes, weights } = rule;
  let sum = 0;
  for (let i = 0; i < nodes.length; i++) {
    const step = half * nodes[i]!;
    sum += weights[i]! * (f(middle - step) + f(middle + step));
  }
  return half * sum;
}
