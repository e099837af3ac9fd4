import { besselJ, besselZeros } from '../math/bessel.ts';
import { gaussLegendre } from '../math/quadrature.ts';
import { type Amplifier, smallSignalGain } from './amplifier.ts';

/**
 * Output y of an amplifier over the envelope r of its input, as sums of Bessel functions: a linear part g·r, and the
 * distortion d that is left. What a sum of 128 terms misses is thus a part of the distortion, not of the carriers above it.
 */
export interface EnvelopeSeries {
  /** g, the gain of small signals. */
  readonly linearGain: number;
  /** k_p of d(r) = y(r) − g·r = Σ b_p·J₁(k_p·r). */
  readonly wave1: Float64Array;
  /** Real part of b_p. */
  readonly inPhase: Float64Array;
  /** Imaginary part of b_p. */
  readonly quadrature: Float64Array;
  /** k_p of the sums of J₀ below. */
  readonly wave0: Float64Array;
  /** |d(r)|² = Σ c_p·J₀(k_p·r). */
  readonly power: Float64Array;
  /** |y(r)| likewise. */
  readonly amplitude: Float64Array;
}

const TERMS = 128;
const PANELS = 40;
const rule = gaussLegendre(16);

interface Kernels {
  /** Radii over the end of the interval, 0…1, and their weights times radius. */
  readonly radius: Float64Array;
  readonly weight: Float64Array;
  readonly zeros: readonly [Float64Array, Float64Array];
  /** 2·J_m(j_p·radius)/J_{m+1}(j_p)² times weight, row by row, for m = 0 and 1. */
  readonly rows: readonly [readonly Float64Array[], readonly Float64Array[]];
}

let cached: Kernels | undefined;

/** Nodes and Bessel functions depend on nothing: they are made once. */
function kernels(): Kernels {
  if (cached !== undefined) return cached;
  const radii: number[] = [];
  const weights: number[] = [];
  const half = 1 / PANELS / 2;
  for (let panel = 0; panel < PANELS; panel++)
    for (const [i, node] of rule.nodes.entries())
      for (const r of [(2 * panel + 1 - node) * half, (2 * panel + 1 + node) * half]) {
        radii.push(r);
        weights.push(rule.weights[i]! * half * r);
      }
  const values = new Float64Array(3);
  const rows = (order: 0 | 1, zeros: Float64Array): Float64Array[] =>
    Array.from(zeros, (zero) => {
      besselJ(zero, values);
      const scale = 2 / values[order + 1]! ** 2;
      return Float64Array.from(radii, (r, i) => {
        besselJ(zero * r, values);
        return scale * weights[i]! * values[order]!;
      });
    });
  const zeros = [besselZeros(0, TERMS), besselZeros(1, TERMS)] as const;
  cached = {
    radius: Float64Array.from(radii),
    weight: Float64Array.from(weights),
    zeros,
    rows: [rows(0, zeros[0]), rows(1, zeros[1])],
  };
  return cached;
}

/** 1 up to the middle of the interval, then smoothly to 0 at its end, with all derivatives continuous. */
function taper(radius: number): number {
  const t = 2 * radius - 1;
  if (t <= 0) return 1;
  if (t >= 1) return 0;
  return 1 / (1 + Math.exp(1 / (1 - t) - 1 / t));
}

/**
 * Fourier–Bessel series of an amplifier that holds for envelopes up to a peak. Between the peak and twice the peak the
 * curve is led to 0, so that the series converges faster than any power of its length.
 * @param amplifier see `Amplifier`
 * @param peak largest envelope, above 0
 * @see G. N. Watson, Theory of Bessel Functions (1944), chapter XVIII
 */
export function envelopeSeries(amplifier: Amplifier, peak: number): EnvelopeSeries {
  const { radius, zeros, rows } = kernels();
  const end = 2 * peak;
  const linearGain = smallSignalGain(amplifier);
  const re = new Float64Array(radius.length);
  const im = new Float64Array(radius.length);
  const square = new Float64Array(radius.length);
  const modulus = new Float64Array(radius.length);
  for (const [i, r] of radius.entries()) {
    const output = amplifier.amplitude(end * r);
    const phase = amplifier.phaseRad(end * r);
    const shaped = taper(r);
    const inPhase = output * Math.cos(phase) - linearGain * end * r;
    const quadrature = output * Math.sin(phase);
    re[i] = shaped * inPhase;
    im[i] = shaped * quadrature;
    square[i] = shaped * (inPhase * inPhase + quadrature * quadrature);
    modulus[i] = shaped * output;
  }
  const project = (order: 0 | 1, samples: Float64Array): Float64Array =>
    Float64Array.from(rows[order], (row) => {
      let sum = 0;
      for (let i = 0; i < row.length; i++) sum += row[i]! * samples[i]!;
      return sum;
    });
  return {
    linearGain,
    wave1: Float64Array.from(zeros[1], (zero) => zero / end),
    inPhase: project(1, re),
    quadrature: project(1, im),
    wave0: Float64Array.from(zeros[0], (zero) => zero / end),
    power: project(0, square),
    amplitude: project(0, modulus),
  };
}
