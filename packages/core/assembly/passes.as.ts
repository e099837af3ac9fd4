/** The passes of the chain that do not depend on the percentage: the equations of P.618-14, P.676-13 and P.838-3. */
import { column, constant, STRIDE } from './columns.as';
import { atan2One, exp, fma, log, polynomial, sinOf, splat } from './maths.as';

/** Points between two passes: their intermediate columns stay in the first cache. */
export const BLOCK: usize = 64;
const PASS: usize = 512; // bytes of an intermediate column

// Intermediate columns. A pass over many short chains of operations keeps the units of a core busy where one long chain
// would wait for each of its results: angles become sines, arguments logarithms or exponentials, in place.
export const SIN: usize = 0 * PASS;
const COS: usize = 1 * PASS;
const SIN_TILT: usize = 2 * PASS;
export const SIN_ANGLE: usize = 3 * PASS;
export const LOG_THETA: usize = 4 * PASS;
const LOG_RATE: usize = 5 * PASS;
const LOG_SIN: usize = 6 * PASS;
const LOG_X: usize = 7 * PASS;
const LOG_X2: usize = 8 * PASS;
export const THETA_08: usize = 9 * PASS;
const RATE_ALPHA: usize = 10 * PASS;
const SIN_12: usize = 11 * PASS;
const X_56: usize = 12 * PASS;
const X2_1112: usize = 13 * PASS;
const LOW_EXP: usize = 14 * PASS;
const LG_EXP: usize = 15 * PASS;
const K: usize = 16 * PASS;
const X: usize = 17 * PASS;

export function sines(at: usize, columns: usize): void {
  for (let end = at + columns * PASS; at < end; at += 16) v128.store(at, sinOf(v128.load(at)));
}

export function logs(at: usize, columns: usize): void {
  for (let end = at + columns * PASS; at < end; at += 16) v128.store(at, log(v128.load(at)));
}

export function exps(at: usize, columns: usize): void {
  for (let end = at + columns * PASS; at < end; at += 16) v128.store(at, exp(v128.load(at)));
}

/** Angles, and the arguments of the logarithms that do not wait for them. */
export function angles(base: usize, scratch: usize): void {
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
export function averagingArgument(base: usize, scratch: usize, constants: usize): void {
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
export function exponents(base: usize, scratch: usize, constants: usize): void {
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
export function gases(base: usize, scratch: usize, constants: usize, width: usize, mixing: usize): void {
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
export function scintillation(base: usize, scratch: usize, constants: usize): void {
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
export function rain(base: usize, scratch: usize, constants: usize): void {
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
