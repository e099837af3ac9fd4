/**
 * Maps read at many places, in f64x2: the equations of `src/propagation/chain.maps.reader.ts`. Built to
 * `src/propagation/maps.wasm.generated.ts` by `scripts/build-wasm.ts`; `src/propagation/chain.maps.fast.ts` lays out the memory.
 *
 * Of each place a cell keeps the positions of its upper left and upper right points in the map, 32 bits each, and from
 * `WEIGHTS` on four weights: upper left, lower left, upper right, lower right. Columns hold up to 512 places.
 */

const WEIGHTS: usize = 8 * 512; // bytes before the weights of the cells

/** Of the series of the exponential, from r⁹ down: 7e-12 at ln 2 / 2. */
const EXP: usize = memory.data<f64>([
  2.7557319223985893e-6, 2.48015873015873e-5, 1.984126984126984e-4, 1.3888888888888889e-3,
  8.333333333333333e-3, 4.1666666666666664e-2, 0.16666666666666666, 0.5, 1.0, 1.0,
]);

/** a b + c */
function fma(a: v128, b: v128, c: v128): v128 {
  return f64x2.add(f64x2.mul(a, b), c);
}

/** Cody and Waite: x = n ln 2 + r, and the series of exp r. */
function exp(x: v128): v128 {
  const bounded = f64x2.max(f64x2.min(x, f64x2.splat(709.0)), f64x2.splat(-708.0));
  const magic = f64x2.splat(6755399441055744.0); // 1.5 × 2⁵²: its sum with n carries n in its low bits
  const shifted = fma(bounded, f64x2.splat(Math.LOG2E), magic);
  const r = fma(f64x2.sub(shifted, magic), f64x2.splat(-Math.LN2), bounded);
  let sum = v128.load64_splat(EXP);
  for (let at: usize = 8; at < 80; at += 8) sum = fma(sum, r, v128.load64_splat(EXP + at));
  return f64x2.mul(sum, i64x2.shl(i64x2.add(shifted, i64x2.splat(1023)), 52));
}

/** Cells of places, two at a time; an odd last place has a companion that counts for nothing. */
export function locate(
  count: i32,
  latitudes: usize,
  longitudes: usize,
  cells: usize,
  rows: i32,
  columns: i32,
  latitudeStart: f64,
  latitudeStep: f64,
  longitudeStart: f64,
  longitudeStep: f64,
): void {
  const one = f64x2.splat(1.0);
  const around = f64x2.splat(<f64>columns);
  for (let i: usize = 0; i < <usize>count; i += 2) {
    const r = f64x2.div(
      f64x2.sub(v128.load(latitudes + i * 8), f64x2.splat(latitudeStart)),
      f64x2.splat(latitudeStep),
    );
    const R = f64x2.min(f64x2.floor(r), f64x2.splat(<f64>(rows - 2)));
    const east = f64x2.div(
      f64x2.sub(v128.load(longitudes + i * 8), f64x2.splat(longitudeStart)),
      f64x2.splat(longitudeStep),
    );
    const c = f64x2.sub(east, f64x2.mul(around, f64x2.floor(f64x2.div(east, around))));
    const whole = f64x2.floor(c);
    const C = v128.and(whole, f64x2.lt(whole, around)); // c may round up to the number of columns
    const next = f64x2.add(C, one);
    const upper = f64x2.mul(R, around);
    const left = i32x4.trunc_sat_f64x2_s_zero(f64x2.add(upper, C));
    const right = i32x4.trunc_sat_f64x2_s_zero(f64x2.add(upper, v128.and(next, f64x2.lt(next, around))));
    v128.store(cells + i * 8, v128.shuffle<i32>(left, right, 0, 4, 1, 5));
    const dr = f64x2.sub(r, R);
    const dc = f64x2.sub(c, whole);
    const up = f64x2.sub(one, dr);
    const west = f64x2.sub(one, dc);
    const ul = f64x2.mul(up, west);
    const ll = f64x2.mul(dr, west);
    const ur = f64x2.mul(up, dc);
    const lr = f64x2.mul(dr, dc);
    const at = cells + WEIGHTS + i * 32;
    v128.store(at, v128.shuffle<i64>(ul, ll, 0, 2));
    v128.store(at + 16, v128.shuffle<i64>(ur, lr, 0, 2));
    v128.store(at + 32, v128.shuffle<i64>(ul, ll, 1, 3));
    v128.store(at + 48, v128.shuffle<i64>(ur, lr, 1, 3));
  }
}

/** Two numbers of a map, one above the other. */
function pair<T>(at: usize, row: usize): v128 {
  return f64x2.replace_lane(f64x2.splat(<f64>load<T>(at)), 1, <f64>load<T>(at + row));
}

function weighted<T>(
  count: i32,
  cells: usize,
  weights: usize,
  columns: i32,
  map: usize,
  step: f64,
  offset: f64,
  into: usize,
): void {
  const row = <usize>columns * sizeof<T>();
  const steps = f64x2.splat(step);
  const offsets = f64x2.splat(offset);
  for (let i: usize = 0; i < <usize>count; i++) {
    const left = map + <usize>load<i32>(cells + i * 8) * sizeof<T>();
    const right = map + <usize>load<i32>(cells + i * 8, 4) * sizeof<T>();
    const sum = fma(
      fma(pair<T>(left, row), steps, offsets),
      v128.load(weights + i * 32),
      f64x2.mul(fma(pair<T>(right, row), steps, offsets), v128.load(weights + i * 32, 16)),
    );
    store<f64>(into + i * 8, f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1));
  }
}

/** Sums of the four numbers of a map around each place, by the weights of its cell or by others: numbers of 16 bits. */
export function weighted16(
  count: i32,
  cells: usize,
  weights: usize,
  columns: i32,
  map: usize,
  step: f64,
  offset: f64,
  into: usize,
): void {
  weighted<i16>(count, cells, weights, columns, map, step, offset, into);
}

/** The same, of 32 bits. */
export function weighted32(
  count: i32,
  cells: usize,
  weights: usize,
  columns: i32,
  map: usize,
  step: f64,
  offset: f64,
  into: usize,
): void {
  weighted<i32>(count, cells, weights, columns, map, step, offset, into);
}

/** The same, of double precision. */
export function weighted64(
  count: i32,
  cells: usize,
  weights: usize,
  columns: i32,
  map: usize,
  step: f64,
  offset: f64,
  into: usize,
): void {
  weighted<f64>(count, cells, weights, columns, map, step, offset, into);
}

/**
 * g k − h k at the four points around each place, in the order of the weights.
 * @param pairs of each point of a map g k and k
 */
function arguments_(count: i32, cells: usize, columns: i32, heights: usize, pairs: usize, into: usize): void {
  const row = <usize>columns * 16;
  for (let i: usize = 0; i < <usize>count; i++) {
    const h = v128.load64_splat(heights + i * 8);
    for (let side: usize = 0; side < 2; side++) {
      const at = pairs + <usize>load<i32>(cells + i * 8 + side * 4) * 16;
      const upper = v128.load(at);
      const lower = v128.load(at + row);
      const gk = v128.shuffle<i64>(upper, lower, 0, 2);
      const k = v128.shuffle<i64>(upper, lower, 1, 3);
      v128.store(into + i * 32 + side * 16, f64x2.sub(gk, f64x2.mul(h, k)));
    }
  }
}

/** Weights of the points around each place times exp(−(h − g)/s), h of the place, g and s = 1/k of the points. */
export function raised(
  count: i32,
  cells: usize,
  columns: i32,
  heights: usize,
  pairs: usize,
  into: usize,
): void {
  arguments_(count, cells, columns, heights, pairs, into);
  for (let at: usize = 0, end = <usize>count * 32; at < end; at += 16)
    v128.store(into + at, f64x2.mul(exp(v128.load(into + at)), v128.load(cells + WEIGHTS + at)));
}

/** Adds k (h − g) between the points around each place: the linear change with height. */
export function shifted(
  count: i32,
  cells: usize,
  columns: i32,
  heights: usize,
  pairs: usize,
  scratch: usize,
  into: usize,
): void {
  arguments_(count, cells, columns, heights, pairs, scratch);
  for (let i: usize = 0; i < <usize>count; i++) {
    const sum = fma(
      v128.load(scratch + i * 32),
      v128.load(cells + WEIGHTS + i * 32),
      f64x2.mul(v128.load(scratch + i * 32, 16), v128.load(cells + WEIGHTS + i * 32, 16)),
    );
    store<f64>(
      into + i * 8,
      load<f64>(into + i * 8) - f64x2.extract_lane(sum, 0) - f64x2.extract_lane(sum, 1),
    );
  }
}

/** A polynomial in h/5 − 1, h from 0 up; 14 coefficients from the highest power down. */
export function profile(count: i32, heights: usize, coefficients: usize, into: usize): void {
  for (let i: usize = 0; i < <usize>count; i += 2) {
    const h = f64x2.max(v128.load(heights + i * 8), f64x2.splat(0.0));
    const x = f64x2.sub(f64x2.mul(h, f64x2.splat(0.2)), f64x2.splat(1.0));
    let sum = v128.load64_splat(coefficients);
    for (let at: usize = 8; at < 112; at += 8) sum = fma(sum, x, v128.load64_splat(coefficients + at));
    v128.store(into + i * 8, sum);
  }
}

/** Whether every number of a column lies between two; NaN does not. */
export function allWithin(count: i32, at: usize, minimum: f64, maximum: f64): bool {
  for (let i: usize = 0; i < <usize>count; i++) {
    const value = load<f64>(at + i * 8);
    if (!(value >= minimum && value <= maximum)) return false;
  }
  return true;
}
