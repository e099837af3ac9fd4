/**
 * Bessel functions of the first kind of the orders 0…n at one argument, by the backward recurrence of Miller, scaled by
 * J0 + 2·(J2 + J4 + …) = 1; accurate to about 1e-15 absolute.
 * @param x argument, any finite number
 * @param out receives J0(x), J1(x), …, one for each element
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 9.12 Example 1 and 9.1.46
 */
export function besselJ(x: number, out: Float64Array): void {
  const last = out.length - 1;
  const z = Math.abs(x);
  if (z < 1e-8) {
    out.fill(0);
    out[0] = 1;
    if (last >= 1) out[1] = x / 2;
    return;
  }
  // far enough above the turning point n = z, where Jn falls below the smallest relative error
  const top = Math.max(last, Math.ceil(z)) + 14 + Math.ceil(8 * Math.cbrt(Math.max(z, last)));
  let start = top + (top & 1);
  let above = 0;
  let value = 1e-300;
  let norm = 0;
  for (; start > 0; start--) {
    if (start <= last) out[start] = value;
    if ((start & 1) === 0) norm += 2 * value;
    const below = ((2 * start) / z) * value - above;
    above = value;
    value = below;
    if (Math.abs(value) > 1e250) {
      value *= 1e-250;
      above *= 1e-250;
      norm *= 1e-250;
      for (let k = start; k <= last; k++) out[k] = out[k]! * 1e-250;
    }
  }
  norm += value;
  out[0] = value;
  for (let k = 0; k <= last; k++) out[k] = (out[k]! / norm) * (x < 0 && (k & 1) === 1 ? -1 : 1);
}

/**
 * The first positive zeros of J0 or J1: McMahon's expansion, then Newton's method.
 * @param order 0 or 1
 * @param count how many
 * @see Abramowitz and Stegun 9.5.12
 */
export function besselZeros(order: 0 | 1, count: number): Float64Array {
  const zeros = new Float64Array(count);
  const values = new Float64Array(2);
  for (let s = 1; s <= count; s++) {
    const beta = (s + order / 2 - 0.25) * Math.PI;
    let x = beta - (4 * order * order - 1) / (8 * beta);
    for (let step = 0; step < 4; step++) {
      besselJ(x, values);
      const [j0, j1] = values as unknown as [number, number];
      x -= order === 0 ? j0 / -j1 : j1 / (j0 - j1 / x);
    }
    zeros[s - 1] = x;
  }
  return zeros;
}
