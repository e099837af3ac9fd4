/**
 * The attenuation chain two points at a time: the equations of `src/propagation/chain.kernel.ts` in f64x2. Built to
 * `src/propagation/chain.wasm.generated.ts` by `scripts/build-wasm.ts`; `src/propagation/chain.fast.ts` lays out the memory.
 *
 * Columns of 512 numbers follow each other from `base`; their order is that of `chain.fast.ts`. Constants follow from
 * `constants`, in the order of `chain.fast.ts`.
 */

const STRIDE: usize = 4096; // bytes of a column

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

function column(base: usize, number: usize, i: usize): v128 {
  return v128.load(base + number * STRIDE + i * 8);
}

function constant(constants: usize, number: usize): v128 {
  return v128.load64_splat(constants + number * 8);
}

function splat(value: f64): v128 {
  return f64x2.splat(value);
}

/** a b + c */
function fma(a: v128, b: v128, c: v128): v128 {
  return f64x2.add(f64x2.mul(a, b), c);
}

/** Cody and Waite: x = n ln 2 + r, and the series of exp r to r¹¹. */
function exp(x: v128): v128 {
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
function log(x: v128): v128 {
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
function sinOf(x: v128): v128 {
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
function atan2One(x: v128): v128 {
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
function polynomial(at: usize, x: v128, y: v128): v128 {
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

/** Points between two passes: their intermediate columns stay in the first cache. */
const BLOCK: usize = 64;
const PASS: usize = 512; // bytes of an intermediate column

// Intermediate columns. A pass over many short chains of operations keeps the units of a core busy where one long chain
// would wait for each of its results: angles become sines, arguments logarithms or exponentials, in place.
const SIN: usize = 0 * PASS;
const COS: usize = 1 * PASS;
const SIN_TILT: usize = 2 * PASS;
const SIN_ANGLE: usize = 3 * PASS;
const LOG_THETA: usize = 4 * PASS;
const LOG_RATE: usize = 5 * PASS;
const LOG_SIN: usize = 6 * PASS;
const LOG_X: usize = 7 * PASS;
const LOG_X2: usize = 8 * PASS;
const THETA_08: usize = 9 * PASS;
const RATE_ALPHA: usize = 10 * PASS;
const SIN_12: usize = 11 * PASS;
const X_56: usize = 12 * PASS;
const X2_1112: usize = 13 * PASS;
const LOW_EXP: usize = 14 * PASS;
const LG_EXP: usize = 15 * PASS;
const K: usize = 16 * PASS;
const X: usize = 17 * PASS;

function sines(at: usize, columns: usize): void {
  for (let end = at + columns * PASS; at < end; at += 16) v128.store(at, sinOf(v128.load(at)));
}

function logs(at: usize, columns: usize): void {
  for (let end = at + columns * PASS; at < end; at += 16) v128.store(at, log(v128.load(at)));
}

function exps(at: usize, columns: usize): void {
  for (let end = at + columns * PASS; at < end; at += 16) v128.store(at, exp(v128.load(at)));
}

/** Angles, and the arguments of the logarithms that do not wait for them. */
function angles(base: usize, scratch: usize): void {
  const degree = splat(Math.PI / 180.0);
  for (let i: usize = 0; i < BLOCK; i += 2) {
    const at = scratch + i * 8;
    const elevation = column(base, 2, i);
    v128.store(at + SIN, f64x2.mul(elevation, degree));
    v128.store(at + COS, f64x2.mul(f64x2.sub(splat(90.0), elevation), degree));
    const tilt = f64x2.abs(column(base, 3, i));
    v128.store(at + SIN_TILT, f64x2.mul(f64x2.min(tilt, f64x2.sub(splat(180.0), tilt)), degree));
    v128.store(at + LOG_THETA, f64x2.div(splat(300.0), column(base, 10, i)));
    v128.store(at + LOG_RATE, column(base, 6, i));
  }
}

/** P.618-14 § 2.4.1: x of equation (46), and the angle of equation (45). */
function averagingArgument(base: usize, scratch: usize, constants: usize): void {
  const factor = f64x2.mul(constant(constants, 0), splat(1.22));
  for (let i: usize = 0; i < BLOCK; i += 2) {
    const at = scratch + i * 8;
    const sin = v128.load(at + SIN);
    const perL = f64x2.mul(f64x2.add(f64x2.sqrt(fma(sin, sin, splat(2.35e-4))), sin), splat(1.0 / 2000.0)); // (43)
    const D = column(base, 4, i);
    const x = f64x2.mul(f64x2.mul(f64x2.mul(f64x2.mul(D, D), column(base, 5, i)), factor), perL); // (44), (46)
    const angle = f64x2.mul(atan2One(x), splat(11.0 / 6.0));
    v128.store(at + SIN_ANGLE, f64x2.min(angle, f64x2.sub(splat(Math.PI), angle)));
    v128.store(at + X, x);
    v128.store(at + LOG_X, x);
    v128.store(at + LOG_X2, fma(x, x, splat(1.0)));
    v128.store(at + LOG_SIN, sin);
  }
}

/** LS of P.618-14 equations (1), (2). */
function slantPath(rise: v128, sin: v128, elevation: v128): v128 {
  const curved = f64x2.div(
    f64x2.mul(rise, splat(2.0)),
    f64x2.add(f64x2.sqrt(fma(rise, splat(2.0 / 8500.0), f64x2.mul(sin, sin))), sin),
  );
  return v128.bitselect(f64x2.div(rise, sin), curved, f64x2.ge(elevation, splat(5.0)));
}

/** hR − hS, or 0 for a station above the rain */
function riseOf(base: usize, i: usize): v128 {
  return f64x2.max(f64x2.sub(column(base, 7, i), column(base, 1, i)), splat(0.0));
}

/** 36° less the latitude, or 0 beyond */
function chiOf(base: usize, i: usize): v128 {
  return f64x2.max(f64x2.sub(splat(36.0), f64x2.abs(column(base, 0, i))), splat(0.0));
}

/** cos θ, at the zenith what the double of 90° gives: the length of Step 7 is divided by it. */
function cosOf(at: usize): v128 {
  return f64x2.max(v128.load(at + COS), splat(6.123233995736766e-17));
}

/** Arguments of the exponentials. */
function exponents(base: usize, scratch: usize, constants: usize): void {
  const one = splat(1.0);
  for (let i: usize = 0; i < BLOCK; i += 2) {
    const at = scratch + i * 8;
    v128.store(at + THETA_08, f64x2.mul(v128.load(at + LOG_THETA), splat(0.8)));
    v128.store(at + SIN_12, f64x2.mul(v128.load(at + LOG_SIN), splat(-1.2)));
    v128.store(at + X_56, f64x2.mul(v128.load(at + LOG_X), splat(5.0 / 6.0)));
    v128.store(at + X2_1112, f64x2.mul(v128.load(at + LOG_X2), splat(11.0 / 12.0)));

    const cos = cosOf(at);
    const sinTilt = v128.load(at + SIN_TILT);
    const cosTwice = f64x2.sub(one, f64x2.mul(f64x2.mul(sinTilt, sinTilt), splat(2.0)));
    const slant = f64x2.mul(f64x2.mul(cos, cos), cosTwice);
    const k = fma(slant, constant(constants, 12), constant(constants, 11)); // P.838 (4)
    const alpha = f64x2.div(fma(slant, constant(constants, 14), constant(constants, 13)), k); // P.838 (5)
    v128.store(at + K, k);
    v128.store(at + RATE_ALPHA, f64x2.mul(alpha, v128.load(at + LOG_RATE)));

    const elevation = column(base, 2, i);
    v128.store(at + LOW_EXP, f64x2.neg(f64x2.div(elevation, f64x2.add(one, chiOf(base, i)))));
    const LG = f64x2.mul(slantPath(riseOf(base, i), v128.load(at + SIN), elevation), cos);
    v128.store(at + LG_EXP, f64x2.mul(LG, splat(-2.0)));
  }
}

/** P.676-13 Annex 1: oxygen, its lines as two polynomials in their common width and in 300/T; the mass absorption of vapour. */
function gases(base: usize, scratch: usize, constants: usize, width: usize, mixing: usize): void {
  const f = constant(constants, 0);
  const f2 = f64x2.mul(f, f);
  for (let i: usize = 0; i < BLOCK; i += 2) {
    const at = scratch + i * 8;
    const T = column(base, 10, i);
    const P = column(base, 9, i);
    const rho = column(base, 11, i);
    const e = f64x2.mul(f64x2.mul(rho, T), splat(1.0 / 216.7)); // (4)
    const p = f64x2.sub(P, e);
    const theta = f64x2.div(splat(300.0), T);
    const theta08 = v128.load(at + THETA_08);
    const w = fma(f64x2.mul(e, splat(1.1)), f64x2.div(theta, theta08), p);
    const x = f64x2.mul(
      f64x2.div(f64x2.sub(w, splat(600.0)), f64x2.add(w, splat(600.0))),
      constant(constants, 1),
    );
    const y = fma(theta, constant(constants, 2), constant(constants, 3));
    const interference = f64x2.mul(f64x2.add(p, e), theta08);
    const lines = f64x2.sub(polynomial(width, x, y), f64x2.mul(interference, polynomial(mixing, x, y)));
    const d = f64x2.mul(interference, splat(5.6e-4)); // (9)
    const continuum = f64x2.add(
      f64x2.div(f64x2.mul(d, splat(6.14e-5)), fma(d, d, f2)),
      f64x2.mul(f64x2.mul(p, constant(constants, 5)), f64x2.mul(theta, f64x2.sqrt(theta))),
    ); // (8)
    const oxygen = f64x2.mul(
      f64x2.mul(p, f64x2.mul(theta, theta)),
      fma(lines, theta, f64x2.mul(continuum, constant(constants, 4))),
    ); // (1)
    const mass = fma(
      P,
      constant(constants, 9),
      fma(T, constant(constants, 8), fma(rho, constant(constants, 7), constant(constants, 6))),
    );
    const perSin = f64x2.div(splat(1.0), v128.load(at + SIN));
    v128.store(base + 15 * STRIDE + i * 8, f64x2.mul(oxygen, perSin));
    v128.store(base + 16 * STRIDE + i * 8, f64x2.mul(mass, perSin));
    v128.store(base + 17 * STRIDE + i * 8, perSin);
  }
}

/** P.618-14 § 2.4.1: σ */
function scintillation(base: usize, scratch: usize, constants: usize): void {
  for (let i: usize = 0; i < BLOCK; i += 2) {
    const at = scratch + i * 8;
    const plus = f64x2.mul(f64x2.mul(v128.load(at + X2_1112), v128.load(at + SIN_ANGLE)), splat(3.86));
    const square = fma(v128.load(at + X_56), splat(-7.08), plus); // (45)
    const g = v128.and(f64x2.sqrt(f64x2.max(square, splat(0.0))), f64x2.lt(v128.load(at + X), splat(7.0)));
    const reference = fma(column(base, 8, i), splat(1e-4), splat(3.6e-3)); // (42)
    v128.store(
      base + 18 * STRIDE + i * 8,
      f64x2.mul(f64x2.mul(f64x2.mul(reference, constant(constants, 10)), g), v128.load(at + SIN_12)),
    ); // (47)
  }
}

/** P.618-14 § 2.2.1.1: A0.01 and β sin θ */
function rain(base: usize, scratch: usize, constants: usize): void {
  const zero = splat(0.0);
  const one = splat(1.0);
  for (let i: usize = 0; i < BLOCK; i += 2) {
    const at = scratch + i * 8;
    const elevation = column(base, 2, i);
    const sin = v128.load(at + SIN);
    const cos = cosOf(at);
    const gamma = f64x2.mul(v128.load(at + K), v128.load(at + RATE_ALPHA)); // (4)
    const rise = riseOf(base, i);
    const LG = f64x2.mul(slantPath(rise, sin, elevation), cos); // (3)
    const r = f64x2.div(
      one,
      fma(
        f64x2.sqrt(f64x2.mul(f64x2.mul(LG, gamma), constant(constants, 15))),
        splat(0.78),
        fma(v128.load(at + LG_EXP), splat(0.38), splat(0.62)),
      ),
    ); // (5)
    const reduced = f64x2.mul(LG, r);
    const LR = v128.bitselect(
      f64x2.div(reduced, cos),
      f64x2.div(rise, sin),
      f64x2.gt(f64x2.mul(rise, cos), f64x2.mul(reduced, sin)),
    ); // Step 7
    const lift = f64x2.mul(
      f64x2.mul(f64x2.sub(one, v128.load(at + LOW_EXP)), f64x2.sqrt(f64x2.mul(LR, gamma))),
      constant(constants, 16),
    );
    const nu = f64x2.div(one, fma(f64x2.sqrt(sin), f64x2.sub(lift, splat(0.45)), one));
    const wet = v128.and(f64x2.gt(rise, zero), f64x2.gt(column(base, 6, i), zero));
    v128.store(base + 12 * STRIDE + i * 8, v128.and(f64x2.mul(f64x2.mul(gamma, LR), nu), wet)); // (6), (7)
    const chi = chiOf(base, i);
    const low = v128.andnot(fma(sin, splat(-4.25), splat(1.8)), f64x2.ge(elevation, splat(25.0)));
    const beta = v128.and(fma(chi, splat(0.005), low), f64x2.gt(chi, zero));
    v128.store(base + 14 * STRIDE + i * 8, f64x2.mul(beta, sin));
  }
  for (let i: usize = 0; i < BLOCK; i += 2) {
    const A001 = column(base, 12, i);
    v128.store(base + 13 * STRIDE + i * 8, v128.and(log(A001), f64x2.gt(A001, zero)));
  }
}

/** What does not depend on the percentage. `scratch` has room for 18 intermediate columns. */
export function once(
  count: i32,
  base: usize,
  scratch: usize,
  constants: usize,
  width: usize,
  mixing: usize,
): void {
  for (let start: usize = 0; start < <usize>count; start += BLOCK) {
    const block = base + start * 8;
    angles(block, scratch);
    sines(scratch + SIN, 3);
    averagingArgument(block, scratch, constants);
    sines(scratch + SIN_ANGLE, 1);
    logs(scratch + LOG_THETA, 5);
    exponents(block, scratch, constants);
    exps(scratch + THETA_08, 7);
    gases(block, scratch, constants, width, mixing);
    scintillation(block, scratch, constants);
    rain(block, scratch, constants);
  }
}

/** Gas and cloud exceeded for one percentage: five columns from `group`, then the two results. */
export function gasAndCloud(count: i32, base: usize, group: usize, constants: usize): void {
  for (let i: usize = 0; i < <usize>count; i += 2) {
    const ho = fma(
      column(group, 2, i),
      constant(constants, 20),
      fma(
        column(group, 0, i),
        constant(constants, 19),
        fma(column(group, 1, i), constant(constants, 18), constant(constants, 17)),
      ),
    ); // P.676-13 (34)
    const gas = fma(column(base, 15, i), ho, f64x2.mul(column(base, 16, i), column(group, 3, i))); // P.676-13 (32), (40)
    v128.store(group + 5 * STRIDE + i * 8, gas);
    const cloud = f64x2.mul(f64x2.mul(column(group, 4, i), constant(constants, 21)), column(base, 17, i)); // P.840-9 (14)
    v128.store(group + 6 * STRIDE + i * 8, cloud);
  }
}

/** Rain, scintillation and total for one percentage: three columns from `percent`. */
export function perPercent(
  count: i32,
  base: usize,
  group: usize,
  percent: usize,
  logRatio: f64,
  offset: f64,
  betaFactor: f64,
  scintillationFactor: f64,
  rainCounts: f64,
): void {
  for (let i: usize = 0; i < <usize>count; i += 2) {
    const exponent = fma(
      column(base, 14, i),
      splat(-betaFactor),
      fma(column(base, 13, i), splat(-0.045), splat(offset)),
    );
    const rain = f64x2.mul(column(base, 12, i), exp(f64x2.mul(exponent, splat(-logRatio)))); // (8)
    const fade = f64x2.mul(column(base, 18, i), splat(scintillationFactor)); // (49)
    const hydrometeors = fma(rain, splat(rainCounts), column(group, 6, i));
    v128.store(percent + i * 8, rain);
    v128.store(percent + STRIDE + i * 8, fade);
    const total = f64x2.add(
      column(group, 5, i),
      f64x2.sqrt(fma(hydrometeors, hydrometeors, f64x2.mul(fade, fade))),
    ); // (65), (66)
    v128.store(percent + 2 * STRIDE + i * 8, total);
  }
}

/** Whether every number of a column lies between two; NaN does not. */
export function allWithin(count: i32, at: usize, minimum: f64, maximum: f64): bool {
  const low = splat(minimum);
  const high = splat(maximum);
  let all = i64x2.splat(-1);
  const pairs = count & ~1;
  for (let i: usize = 0; i < <usize>pairs; i += 2) {
    const value = v128.load(at + i * 8);
    all = v128.and(all, v128.and(f64x2.ge(value, low), f64x2.le(value, high)));
  }
  if (!i64x2.all_true(all)) return false;
  if (count === pairs) return true;
  const last = load<f64>(at + <usize>pairs * 8);
  return last >= minimum && last <= maximum;
}
