/** Climbing a smooth function of many variables. */

/** Value at x; writes the gradient. */
export type Objective = (x: Float64Array, outGradient: Float64Array) => number;

/** Pairs of steps and changes of the gradient that the method remembers. */
const MEMORY = 12;

/**
 * Maximises a smooth function from a starting point: quasi-Newton steps of limited memory with a search along each that
 * meets Wolfe's conditions.
 * @param x starting point; receives the point reached
 * @param steps at most so many
 * @param tolerance ends when this many steps together (8) gained less
 * @returns value reached
 * @see Nocedal & Wright, Numerical Optimization, 2nd ed., algorithms 7.4 and 7.5
 */
export function ascend(objective: Objective, x: Float64Array, steps: number, tolerance: number): number {
  const n = x.length;
  const gradient = new Float64Array(n);
  const trial = new Float64Array(n);
  const trialGradient = new Float64Array(n);
  const direction = new Float64Array(n);
  const moved: Float64Array[] = [];
  const changed: Float64Array[] = [];
  const curvature: number[] = [];
  const alpha = new Float64Array(MEMORY);

  let value = objective(x, gradient);
  const history: number[] = [value];
  for (let step = 0; step < steps; step++) {
    direction.set(gradient);
    for (let k = moved.length - 1; k >= 0; k--) {
      alpha[k] = dot(moved[k]!, direction) / curvature[k]!;
      add(direction, -alpha[k]!, changed[k]!);
    }
    const last = moved.length - 1;
    const scale =
      last < 0
        ? 0.01 * (norm(x) / Math.max(norm(gradient), 1e-300))
        : curvature[last]! / dot(changed[last]!, changed[last]!);
    for (let i = 0; i < n; i++) direction[i]! *= Math.abs(scale);
    for (let k = 0; k < moved.length; k++) {
      const beta = dot(changed[k]!, direction) / curvature[k]!;
      add(direction, alpha[k]! - beta, moved[k]!);
    }
    let slope = dot(direction, gradient);
    if (!(slope > 0)) {
      if (moved.length === 0) return value;
      moved.length = changed.length = curvature.length = 0;
      continue;
    }
    // a step that fits: doubled while it still climbs steeply, halved while it gains too little
    let low = 0;
    let high = Infinity;
    let length = 1;
    let reached = Number.NEGATIVE_INFINITY;
    for (let search = 0; search < 30; search++) {
      for (let i = 0; i < n; i++) trial[i] = x[i]! + length * direction[i]!;
      reached = objective(trial, trialGradient);
      if (!(reached >= value + 1e-4 * length * slope)) high = length;
      else if (dot(direction, trialGradient) > 0.9 * slope) low = length;
      else break;
      length = high === Infinity ? 2 * low : 0.5 * (low + high);
    }
    if (!(reached > value)) {
      if (moved.length === 0) return value;
      moved.length = changed.length = curvature.length = 0;
      continue;
    }
    const s = new Float64Array(n);
    const y = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      s[i] = trial[i]! - x[i]!;
      y[i] = gradient[i]! - trialGradient[i]!; // of the function turned upside down
    }
    slope = dot(s, y);
    if (slope > 1e-14 * norm(s) * norm(y)) {
      if (moved.length === MEMORY) {
        moved.shift();
        changed.shift();
        curvature.shift();
      }
      moved.push(s);
      changed.push(y);
      curvature.push(slope);
    }
    x.set(trial);
    gradient.set(trialGradient);
    value = reached;
    history.push(value);
    if (history.length > 8 && value - history[history.length - 9]! < tolerance) break;
  }
  return value;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

const norm = (a: Float64Array): number => Math.sqrt(dot(a, a));

const add = (to: Float64Array, factor: number, from: Float64Array): void => {
  for (let i = 0; i < to.length; i++) to[i]! += factor * from[i]!;
};
