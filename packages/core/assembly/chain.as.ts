/**
 * The attenuation chain two points at a time: the equations of `src/propagation/chain.kernel.ts` in f64x2. Built to
 * `src/propagation/chain.wasm.generated.ts` by `scripts/build-wasm.ts`; `src/propagation/chain.fast.ts` lays out the memory.
 *
 * Columns of 512 numbers follow each other from `base`; their order is that of `chain.fast.ts`. Constants follow from
 * `constants`, in the order of `chain.fast.ts`.
 */
import { column, constant, STRIDE } from './columns.as';
import { exp, fma, splat } from './maths.as';
import {
  angles,
  averagingArgument,
  BLOCK,
  exponents,
  exps,
  gases,
  LOG_THETA,
  logs,
  rain,
  SIN,
  SIN_ANGLE,
  scintillation,
  sines,
  THETA_08,
} from './passes.as';

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
