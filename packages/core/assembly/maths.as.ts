/** Functions of two numbers at once, in f64x2: series, to the accuracy that `chain.fast.ts` promises. */

// Coefficients stand in memory: a constant of 128 bits would be put together anew at every use
/** Of the series of the exponential, from r¹¹ down. */
const EXP: usize = memory.data<f64>([
  2.505210838544172e-8, 2.755731922398589e-7, 2.7557319223985893e-6, 2.48015873015873e-5,
  1.984126984126984e-4, 1.3888888888888889e-3, 8.333333333333333e-3, 4.1666666666666664e-2,
  0.16666666666666666, 0.5, 1.0, 1.0,
]);

/** Of ln m in powers of ((m − 1)/(m + 1))², from the eighth down. */
const LOG: usize = memory.data<f64>([
  0.11764705882352941, 0.13333333333333333, 0.15384615384615385, 0.18181818181818182, 0.2222222222222222,
  0.2857142857142857, 0.4, 0.6666666666666666, 2.0,
]);

/** Of the sine, from x¹⁷ down. */
const SINE: usize = memory.data<f64>([
  2.8114572543455206e-15, -7.647163731819816e-13, 1.6059043836821613e-10, -2.505210838544172e-8,
  2.7557319223985893e-6, -1.984126984126984e-4, 8.333333333333333e-3, -0.16666666666666666, 1.0,
]);

/** Of the arctangent, from x²³ down. */
const ATAN: usize = memory.data<f64>([
  -0.043478260869565216, 0.047619047619047616, -0.05263157894736842, 0.058823529411764705,
  -0.06666666666666667, 0.07692307692307693, -0.09090909090909091, 0.1111111111111111, -0.14285714285714285,
  0.2, -0.3333333333333333, 1.0,
]);

export function splat(value: f64): v128 {
  return f64x2.splat(value);
}

/** a b + c */
export function fma(a: v128, b: v128, c: v128): v128 {
  return f64x2.add(f64x2.mul(a, b), c);
}

/** Cody and Waite: x = n ln 2 + r, and the series of exp r to r¹¹. */
export function exp(x: v128): v128 {
  const bounded = f64x2.max(f64x2.min(x, splat(709.0)), splat(-708.0));
  const magic = splat(6755399441055744.0); // 1.5 × 2⁵²: its sum with n carries n in its low bits
  const shifted = fma(bounded, splat(Math.LOG2E), magic);
  const n = f64x2.sub(shifted, magic);
  const r = fma(n, splat(-1.9082149292705877e-10), fma(n, splat(-0.6931471803691238), bounded));
  let sum = v128.load64_splat(EXP);
  sum = fma(sum, r, v128.load64_splat(EXP, 8));
  sum = fma(sum, r, v128.load64_splat(EXP, 16));
  sum = fma(sum, r, v128.load64_splat(EXP, 24));
  sum = fma(sum, r, v128.load64_splat(EXP, 32));
  sum = fma(sum, r, v128.load64_splat(EXP, 40));
  sum = fma(sum, r, v128.load64_splat(EXP, 48));
  sum = fma(sum, r, v128.load64_splat(EXP, 56));
  sum = fma(sum, r, v128.load64_splat(EXP, 64));
  sum = fma(sum, r, v128.load64_splat(EXP, 72));
  sum = fma(sum, r, v128.load64_splat(EXP, 80));
  sum = fma(sum, r, v128.load64_splat(EXP, 88));
  return f64x2.mul(sum, i64x2.shl(i64x2.add(shifted, i64x2.splat(1023)), 52));
}

/** x = 2ⁿ m with m around 1, and the series of ln m in (m − 1)/(m + 1). At 0 about −709. */
export function log(x: v128): v128 {
  const n = i64x2.shr_s(i64x2.sub(x, i64x2.splat(reinterpret<i64>(Math.SQRT1_2))), 52);
  const m = i64x2.sub(x, i64x2.shl(n, 52));
  const count = f64x2.sub(
    i64x2.add(n, i64x2.splat(reinterpret<i64>(6755399441055744.0))),
    splat(6755399441055744.0),
  );
  const s = f64x2.div(f64x2.sub(m, splat(1.0)), f64x2.add(m, splat(1.0)));
  const z = f64x2.mul(s, s);
  let sum = v128.load64_splat(LOG);
  sum = fma(sum, z, v128.load64_splat(LOG, 8));
  sum = fma(sum, z, v128.load64_splat(LOG, 16));
  sum = fma(sum, z, v128.load64_splat(LOG, 24));
  sum = fma(sum, z, v128.load64_splat(LOG, 32));
  sum = fma(sum, z, v128.load64_splat(LOG, 40));
  sum = fma(sum, z, v128.load64_splat(LOG, 48));
  sum = fma(sum, z, v128.load64_splat(LOG, 56));
  sum = fma(sum, z, v128.load64_splat(LOG, 64));
  return fma(sum, s, f64x2.mul(count, splat(Math.LN2)));
}

/** Sine of an angle from 0 to π/2, by its series to x¹⁷. */
export function sinOf(x: v128): v128 {
  const z = f64x2.mul(x, x);
  let sum = v128.load64_splat(SINE);
  sum = fma(sum, z, v128.load64_splat(SINE, 8));
  sum = fma(sum, z, v128.load64_splat(SINE, 16));
  sum = fma(sum, z, v128.load64_splat(SINE, 24));
  sum = fma(sum, z, v128.load64_splat(SINE, 32));
  sum = fma(sum, z, v128.load64_splat(SINE, 40));
  sum = fma(sum, z, v128.load64_splat(SINE, 48));
  sum = fma(sum, z, v128.load64_splat(SINE, 56));
  sum = fma(sum, z, v128.load64_splat(SINE, 64));
  return f64x2.mul(sum, x);
}

/** tan(φ/2) from tan φ */
function halved(tangent: v128): v128 {
  return f64x2.div(tangent, f64x2.add(splat(1.0), f64x2.sqrt(fma(tangent, tangent, splat(1.0)))));
}

/** atan2(1, x) for x ≥ 0: the angle is halved three times, then the series of the arctangent. */
export function atan2One(x: v128): v128 {
  const half = f64x2.div(splat(1.0), f64x2.add(x, f64x2.sqrt(fma(x, x, splat(1.0)))));
  const t = halved(halved(half));
  const z = f64x2.mul(t, t);
  let sum = v128.load64_splat(ATAN);
  sum = fma(sum, z, v128.load64_splat(ATAN, 8));
  sum = fma(sum, z, v128.load64_splat(ATAN, 16));
  sum = fma(sum, z, v128.load64_splat(ATAN, 24));
  sum = fma(sum, z, v128.load64_splat(ATAN, 32));
  sum = fma(sum, z, v128.load64_splat(ATAN, 40));
  sum = fma(sum, z, v128.load64_splat(ATAN, 48));
  sum = fma(sum, z, v128.load64_splat(ATAN, 56));
  sum = fma(sum, z, v128.load64_splat(ATAN, 64));
  sum = fma(sum, z, v128.load64_splat(ATAN, 72));
  sum = fma(sum, z, v128.load64_splat(ATAN, 80));
  sum = fma(sum, z, v128.load64_splat(ATAN, 88));
  return f64x2.mul(f64x2.mul(sum, t), splat(8.0));
}

/**
 * A polynomial in x and y from `at`: for each power of y, highest first, the number of its coefficients and then these, by
 * falling powers of x. The first number is that of the rows.
 */
export function polynomial(at: usize, x: v128, y: v128): v128 {
  let sum = splat(0.0);
  const rows = <i32>load<f64>(at);
  let next = at + 8;
  for (let row = 0; row < rows; row++) {
    const end = next + 8 * <usize>load<f64>(next);
    let along = v128.load64_splat(next + 8);
    next += 16;
    for (; next <= end; next += 8) along = fma(along, x, v128.load64_splat(next));
    sum = fma(sum, y, along);
  }
  return sum;
}
