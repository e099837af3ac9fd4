/**
 * Semi-analytic theory of the geostationary orbit: mean elements that move in steps of days, and the short-period terms
 * that lead from them to the osculating ones.
 */
import { within } from '../errors.ts';
import { ELEMENTS, elementRates, stateOf } from './equinoctial.ts';
import { type ForceModel, SURROUNDINGS } from './forces.ts';

const SOURCE = 'mean elements of the geostationary orbit';

/** Samples of a revolution: terms to degree and order 8 and their products are resolved. */
const SAMPLES = 36;
/** Between places of Sun and Moon from which their way is seen [s]. */
const APART_S = 21_600;
/** Rounds in which osculating elements become mean ones: each leaves a thousandth. */
const ROUNDS = 4;

/** Arrays are those of the caller: a [m], h, k, p, q, λ [rad] as in `elementsOf`, GCRF. */
export interface MeanTheory {
  /** Rates of mean elements at a time, that of λ whole. */
  readonly rates: (taiS: number, mean: Float64Array, out: Float64Array) => void;
  /** Osculating elements from mean ones. */
  readonly osculating: (taiS: number, mean: Float64Array, out: Float64Array) => void;
  /** Mean elements from osculating ones. */
  readonly mean: (taiS: number, osculating: Float64Array, out: Float64Array) => void;
  /**
   * Mean elements after a time, by Runge's and Kutta's fourth order.
   * @param stepS longest step [s]; two days follow the Moon
   */
  readonly advance: (taiS: number, mean: Float64Array, byS: number, stepS: number, out: Float64Array) => void;
}

/**
 * Averages forces over one revolution in which the Earth turns along, so that the field in resonance with the orbit stays in
 * the mean, while Sun, Moon and the other elements stand still. First order in the perturbations; the Sun always shines. Against
 * the numerical propagation: 0.15 km after 30 days, 1.2 km after 100 with a season of eclipses; 15 years in steps of two days take 0.35 s.
 * @param model forces
 * @param massKg of the satellite, for the pressure of sunlight
 * @throws DomainError for a mass that is not positive
 * @see D. A. Danielson et al., Semianalytic Satellite Theory, NPS-MA-95-002 (1995) §3.1, numerical averaging and short-periodic variations
 */
export function meanTheory(model: ForceModel, massKg: number): MeanTheory {
  within('mass', massKg, 'kg', Number.MIN_VALUE, 1e7, SOURCE);
  const gm = model.gmM3PerS2;
  const around = new Float64Array(SURROUNDINGS);
  const still = new Float64Array(6);
  const now = new Float64Array(ELEMENTS);
  const state = new Float64Array(6);
  const acceleration = new Float64Array(3);
  const [rates, earlier, moving] = [0, 1, 2].map(() => new Float64Array(ELEMENTS * SAMPLES)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const motionOf = (a: number): number => Math.sqrt(gm / a) / a;

  /** Rates at the samples of the revolution about a time, Sun and Moon where they are at another; λ without the mean motion. */
  function revolution(taiS: number, bodiesTaiS: number, mean: Float64Array, rates: Float64Array): void {
    const motion = motionOf(mean[0]!);
    model.bodies(bodiesTaiS, still, 0);
    now.set(mean);
    for (let i = 0; i < SAMPLES; i++) {
      const phase = (2 * Math.PI * i) / SAMPLES - Math.PI;
      model.surroundings(taiS + phase / motion, around, 0);
      around.set(still, 0);
      now[5] = mean[5]! + phase;
      stateOf(now, 0, gm, state);
      acceleration.fill(0);
      model.addPerturbation(around, 0, state, 0, 'full', massKg, acceleration, 0);
      elementRates(now, 0, state, 0, acceleration, 0, gm, rates, ELEMENTS * i);
    }
  }

  function meanRates(taiS: number, mean: Float64Array, out: Float64Array): void {
    revolution(taiS, taiS, mean, rates);
    for (let c = 0; c < ELEMENTS; c++) {
      let sum = 0;
      for (let i = 0; i < SAMPLES; i++) sum += rates[ELEMENTS * i + c]!;
      out[c] = sum / SAMPLES;
    }
    out[5]! += motionOf(mean[0]!);
  }

  /**
   * Short-period terms at the middle of the revolution: harmonics of the rates integrated over the phase, and what the Moon's
   * way does to them meanwhile.
   */
  function shortPeriod(taiS: number, mean: Float64Array, out: Float64Array): void {
    revolution(taiS, taiS, mean, rates);
    revolution(taiS, taiS - APART_S, mean, earlier);
    revolution(taiS, taiS + APART_S, mean, moving);
    for (let i = 0; i < moving.length; i++) moving[i] = (moving[i]! - earlier[i]!) / (2 * APART_S);
    const motion = motionOf(mean[0]!);
    out.fill(0);
    for (let m = 1; m < SAMPLES / 2; m++) {
      const rate = m * motion;
      let swing = 0;
      for (let i = 0; i < SAMPLES; i++) {
        const phase = m * ((2 * Math.PI * i) / SAMPLES - Math.PI);
        const [sine, cosine] = [(2 / SAMPLES) * Math.sin(phase), (2 / SAMPLES) * Math.cos(phase)];
        // ∫ A cos + B sin at phase 0, by parts: −B/ω + Ȧ/ω²
        for (let c = 0; c < ELEMENTS; c++) {
          const at = ELEMENTS * i + c;
          out[c]! += (-sine * rates[at]!) / rate + (cosine * moving[at]!) / rate ** 2;
        }
        const at = ELEMENTS * i;
        swing += (cosine * rates[at]!) / rate ** 2 + (2 * sine * moving[at]!) / rate ** 3;
      }
      // the swing of a changes the mean motion by −3/2 n/a of it: the rate of a integrated twice
      out[5]! += ((1.5 * motion) / mean[0]!) * swing;
    }
  }

  const terms = new Float64Array(ELEMENTS);
  return {
    rates: meanRates,
    osculating: (taiS, mean, out) => {
      shortPeriod(taiS, mean, terms);
      for (let c = 0; c < ELEMENTS; c++) out[c] = mean[c]! + terms[c]!;
    },
    mean: (taiS, osculating, out) => {
      const guess = osculating.slice(0, ELEMENTS);
      for (let round = 0; round < ROUNDS; round++) {
        shortPeriod(taiS, guess, terms);
        for (let c = 0; c < ELEMENTS; c++) guess[c] = osculating[c]! - terms[c]!;
      }
      out.set(guess);
    },
    advance: (taiS, mean, byS, stepS, out) => {
      within('step', stepS, 's', 1, 1e8, SOURCE);
      const count = Math.max(1, Math.ceil(Math.abs(byS) / stepS));
      const h = byS / count;
      const [y, probe, sum, k] = [
        mean.slice(0, ELEMENTS),
        new Float64Array(6),
        new Float64Array(6),
        new Float64Array(6),
      ];
      for (let i = 0; i < count; i++) {
        const at = taiS + i * h;
        sum.fill(0);
        for (const [part, weight] of [
          [0, 1],
          [0.5, 2],
          [0.5, 2],
          [1, 1],
        ] as const) {
          for (let c = 0; c < ELEMENTS; c++) probe[c] = y[c]! + part * h * k[c]!;
          meanRates(at + part * h, probe, k);
          for (let c = 0; c < ELEMENTS; c++) sum[c]! += (weight / 6) * k[c]!;
        }
        for (let c = 0; c < ELEMENTS; c++) y[c]! += h * sum[c]!;
      }
      out.set(y);
    },
  };
}
