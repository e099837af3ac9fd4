/**
 * Specific attenuation of oxygen at one frequency for much air: equations (1) to (9) of P.676-13 Annex 1, with all that does
 * not depend on the air computed once. `gasSpecificAttenuation` is the same formula one step at a time; a test compares them.
 */
import { within } from '../errors.ts';
import { oxygenLines } from './p676.coefficients.ts';

/** Lines whose width does not follow θ^0.8 would need another power; Table 1 has none (a4 is 0 throughout). */
const count: number = oxygenLines.length;
const coefficient = (k: 0 | 1 | 2 | 4 | 5, factor: number): Float64Array =>
  Float64Array.from(oxygenLines, ({ a }) => a[k] * factor);
const a2 = coefficient(1, 1);
const a3 = coefficient(2, 1e-4);
const a5 = coefficient(4, 1e-4);
const a6 = coefficient(5, 1e-4);

/**
 * exp(a2 (1 − θ)) of every line at θ = k/512. Between two entries a2 Δθ is at most 9.66/1024, for which five terms of the
 * exponential leave 1e-15.
 */
const STEPS_PER_THETA = 512;
const FIRST_STEP: number = Math.floor((300 / 340) * STEPS_PER_THETA);
const LAST_STEP: number = Math.ceil((300 / 180) * STEPS_PER_THETA);
const strengths = (): Float64Array => {
  const table = new Float64Array((LAST_STEP - FIRST_STEP + 1) * count);
  for (let k = FIRST_STEP, at = 0; k <= LAST_STEP; k++)
    for (let i = 0; i < count; i++) table[at++] = Math.exp(a2[i]! * (1 - k / STEPS_PER_THETA));
  return table;
};
let strengthTable: Float64Array | undefined;

/** Lines and continuum at one frequency. */
export interface OxygenSpectrum {
  readonly frequencyGHz: number;
  /** 0.182 f (f/fi) a1 1e-7: what of equations (1), (3) and (5) depends on the line and the frequency alone */
  readonly amplitude: Float64Array;
  /** fi − f */
  readonly below: Float64Array;
  /** fi + f */
  readonly above: Float64Array;
}

/**
 * @param frequencyGHz f [GHz], valid 1…350
 * @throws DomainError outside that range
 */
export function oxygenSpectrum(frequencyGHz: number): OxygenSpectrum {
  const f = within('frequencyGHz', frequencyGHz, 'GHz', 1, 350, 'ITU-R P.676-13 Annex 2 § 1');
  const of = (value: (line: (typeof oxygenLines)[number]) => number) => Float64Array.from(oxygenLines, value);
  return {
    frequencyGHz: f,
    amplitude: of(({ frequencyGHz: fi, a }) => 0.182 * f * (f / fi) * a[0] * 1e-7),
    below: of(({ frequencyGHz: fi }) => fi - f),
    above: of(({ frequencyGHz: fi }) => fi + f),
  };
}

/**
 * Specific attenuation of oxygen and the dry continuum; allocates nothing, checks nothing.
 * @param dryPressureHPa p [hPa]
 * @param temperatureK T [K], 180…340
 * @param vapourPressureHPa e [hPa]
 * @returns γo [dB/km]
 * @see ITU-R P.676-13 Annex 1 § 1, equations (1) to (9)
 */
export function oxygenDbPerKm(
  spectrum: OxygenSpectrum,
  dryPressureHPa: number,
  temperatureK: number,
  vapourPressureHPa: number,
): number {
  strengthTable ??= strengths();
  const { frequencyGHz: f, amplitude, below, above } = spectrum;
  const p = dryPressureHPa;
  const e = vapourPressureHPa;
  const theta = 300 / temperatureK;
  const theta08 = Math.exp(0.8 * Math.log(theta));
  const width = p * theta08 + 1.1 * e * theta;
  const interference = (p + e) * theta08;
  const step = Math.round(theta * STEPS_PER_THETA);
  const beyond = step / STEPS_PER_THETA - theta;
  const row = (step - FIRST_STEP) * count;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const x = a2[i]! * beyond;
    const strength =
      amplitude[i]! *
      strengthTable[row + i]! *
      (1 + x * (1 + x * (1 / 2 + x * (1 / 6 + x * (1 / 24 + x * (1 / 120)))))); // (3)
    const w = a3[i]! * width;
    const w2 = w * w + 2.25e-6; // (6b)
    const df = Math.sqrt(w2);
    const delta = (a5[i]! + a6[i]! * theta) * interference; // (7)
    const u = below[i]!;
    const v = above[i]!;
    const lower = u * u + w2;
    const upper = v * v + w2;
    sum += (strength * ((df - delta * u) * upper + (df - delta * v) * lower)) / (lower * upper); // (2a), (5)
  }
  const d = 5.6e-4 * interference; // (9)
  const continuum =
    0.182 *
    f *
    f *
    p *
    theta ** 2 *
    ((6.14e-5 * d) / (d * d + f * f) + (1.4e-12 * p * theta * Math.sqrt(theta)) / (1 + 1.9e-5 * f ** 1.5)); // (8)
  return sum * p * theta ** 3 + continuum; // (1)
}
