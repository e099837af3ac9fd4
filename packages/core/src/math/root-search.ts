/** Roots of one rising function after another, each near the one before it: of the points of a map. */

/** Steps of secants before the search falls back on a bracket. */
const SECANTS = 5;
/** A secant that leads farther than this from where the search began is not trusted. */
const TRUSTED = 0.5;

/**
 * Searches the roots of a function that the caller changes a little between one search and the next.
 *
 * Each search begins where the last two roots lead, with the slope of the last one: two or three values are enough where
 * neighbours are alike. A step ends the search once its own error is below the tolerance: its length times the part by which the
 * slope has changed. Where the function bends too much for that, the root is bracketed.
 * @param f rising between the ends, as it is when a search is called
 * @returns a search: the root, or the end beyond which it lies
 */
export function rootSearch(
  f: (x: number) => number,
  minimum: number,
  maximum: number,
  tolerance: number,
): () => number {
  let root = (minimum + maximum) / 2;
  let before = root;
  /** 0 until a root was found. */
  let slope = 0;

  /** By secants; NaN where they lead astray. */
  const nearby = (): number => {
    let x = 2 * root - before;
    if (!(slope > 0 && x > minimum && x < maximum)) return Number.NaN;
    const start = x;
    let y = f(x);
    for (let round = 0; round < SECANTS; round++) {
      const next = x - y / slope;
      if (!(next > minimum && next < maximum && Math.abs(next - start) < TRUSTED)) return Number.NaN;
      if (Math.abs(next - x) < tolerance) return next;
      const value = f(next);
      const found = (value - y) / (next - x);
      if (!(found > 0)) return Number.NaN;
      const error = (value / found) * (found / slope - 1);
      slope = found;
      x = next;
      y = value;
      if (Math.abs(error) < tolerance) return Math.min(maximum, Math.max(minimum, x - y / slope));
    }
    return Number.NaN;
  };

  const bracketed = (): number => {
    let [low, high] = [root, root];
    let atLow = f(root);
    let atHigh = atLow;
    for (let step = 0.05; atHigh < 0; step *= 3) {
      if (high === maximum) return maximum;
      [low, atLow] = [high, atHigh];
      high = Math.min(maximum, high + step);
      atHigh = f(high);
    }
    for (let step = 0.05; atLow >= 0; step *= 3) {
      if (low === minimum) return minimum;
      [high, atHigh] = [low, atLow];
      low = Math.max(minimum, low - step);
      atLow = f(low);
    }
    slope = (atHigh - atLow) / (high - low);
    // regula falsi by Illinois: the value of an end that stays is halved
    let side = 0;
    let last = Number.NaN;
    for (let round = 0; round < 100; round++) {
      const x = Math.min(high, Math.max(low, (low * atHigh - high * atLow) / (atHigh - atLow)));
      if (Math.abs(x - last) < tolerance) return x;
      last = x;
      const value = f(x);
      if (value >= 0) {
        [high, atHigh] = [x, value];
        if (side === 1) atLow /= 2;
        side = 1;
      } else {
        [low, atLow] = [x, value];
        if (side === -1) atHigh /= 2;
        side = -1;
      }
    }
    return high;
  };

  return () => {
    // places beyond an end lie side by side
    if (root === maximum && f(maximum) < 0) return maximum;
    if (root === minimum && f(minimum) >= 0) return minimum;
    const byNeighbours = nearby();
    const found = Number.isNaN(byNeighbours) ? bracketed() : byNeighbours;
    before = found === minimum || found === maximum || Number.isNaN(byNeighbours) ? found : root;
    root = found;
    return found;
  };
}
