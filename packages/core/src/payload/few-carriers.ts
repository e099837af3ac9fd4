import { within } from '../errors.ts';
import { besselJ } from '../math/bessel.ts';
import { toDecibel } from '../math/decibel.ts';
import { gaussLegendre, integrate } from '../math/quadrature.ts';
import { type Amplifier, amplitudeOfBackOff } from './amplifier.ts';
import { type EnvelopeSeries, envelopeSeries } from './envelope-series.ts';
import { intermodulationFactors } from './products.ts';
import { type LoadedCarrier, orderDensity } from './spectrum.ts';

/** One frequency that the amplifier makes of its carriers: Σ nᵢfᵢ with Σ nᵢ = 1. */
export interface IntermodulationProduct {
  /** Σ|nᵢ|: 3, 5, … */
  readonly order: number;
  /** nᵢ, in the order of the carriers. */
  readonly factors: readonly number[];
  readonly frequencyHz: number;
  /** Below single-carrier saturation [dB]. */
  readonly outputBackOffDb: number;
}

/** A carrier behind the amplifier. */
export interface AmplifiedCarrier {
  readonly frequencyHz: number;
  /** Below single-carrier saturation [dB]. */
  readonly outputBackOffDb: number;
  /** Over the intermodulation inside its own band [dB]; Infinity where none falls there. */
  readonly carrierToIntermodulationDb: number;
}

/** What an amplifier makes of a few carriers. */
export interface FewCarriers {
  /** Of all carriers below single-carrier saturation [dB]. */
  readonly inputBackOffDb: number;
  /** Of the whole output, intermodulation included [dB]. */
  readonly outputBackOffDb: number;
  /** Of the carriers alone [dB]. */
  readonly signalOutputBackOffDb: number;
  /** All carriers over all intermodulation at any frequency [dB]; Infinity for one carrier. */
  readonly totalBandDb: number;
  readonly carriers: readonly AmplifiedCarrier[];
  /** The products counted one by one, strongest first. */
  readonly products: readonly IntermodulationProduct[];
  /** Share of the intermodulation in higher orders than those; it is taken to spread as the highest of them. */
  readonly remainderShare: number;
  /** Mean of the output amplitude, 1 at saturation. */
  readonly meanAmplitude: number;
}

/** Carriers with their products: what does not depend on amplifier and drive. */
export interface CarrierPlan {
  readonly carriers: readonly LoadedCarrier[];
  /** Amplitude of each carrier where that of all together is 1. */
  readonly amplitudes: readonly number[];
  readonly products: readonly PlannedProduct[];
  /** Products of higher order are not counted one by one. */
  readonly highestOrder: number;
}

interface PlannedProduct {
  readonly factors: readonly number[];
  readonly order: number;
  readonly frequencyHz: number;
  /** The same for products that differ only in which of equal carriers they take: they have the same power. */
  readonly key: string;
  /** Share of its power inside the band of each carrier. */
  readonly inBand: readonly number[];
}

const SOURCE = 'intermodulation of few carriers';
const MOST = 10;
const rule = gaussLegendre(16);

/** Highest order that is counted one by one: at most some thousand products. */
const highestOrderOf = (carriers: number): number => (carriers <= 3 ? 11 : carriers <= 5 ? 7 : 5);

/**
 * Carriers with all their products, and where those fall. A product of order m spreads over the sum of m of its carriers'
 * bands.
 * @param carriers 1…10; only ratios of their power count; a bandwidth of 0 is a line
 * @throws DomainError outside
 */
export function carrierPlan(carriers: readonly LoadedCarrier[]): CarrierPlan {
  within('carriers', carriers.length, '', 1, MOST, SOURCE);
  for (const [i, { power, bandwidthHz }] of carriers.entries()) {
    within(`carriers[${i}].power`, power, '', Number.MIN_VALUE, 1e12, SOURCE);
    within(`carriers[${i}].bandwidthHz`, bandwidthHz, 'Hz', 0, 1e12, SOURCE);
  }
  const sum = carriers.reduce((total, { power }) => total + power, 0);
  const amplitudes = carriers.map(({ power }) => Math.sqrt(power / sum));
  const highestOrder = highestOrderOf(carriers.length);
  const factors = carriers.length === 1 ? [] : intermodulationFactors(carriers.length, highestOrder);
  return {
    carriers,
    amplitudes,
    highestOrder,
    products: factors.map((n) => {
      const order = n.reduce((total, factor) => total + Math.abs(factor), 0);
      return {
        factors: n,
        order,
        frequencyHz: n.reduce((total, factor, i) => total + factor * carriers[i]!.centreHz, 0),
        key: keyOf(amplitudes, n),
        inBand: carriers.map((_, i) => shareInBand(carriers, n, order, i)),
      };
    }),
  };
}

const keyOf = (amplitudes: readonly number[], factors: readonly number[]): string =>
  factors
    .map((n, i) => `${amplitudes[i]}^${Math.abs(n)}`)
    .sort()
    .join(' ');

/**
 * Carriers and products behind an amplifier, by the Fourier–Bessel series of its envelope curve: the product n₁…n_N has the
 * amplitude Σ b_p·Π J_nᵢ(k_p·aᵢ). Carriers have a constant envelope and independent phases.
 * @param amplifier see `Amplifier`
 * @param plan of `carrierPlan`
 * @param inputBackOffDb of all carriers below single-carrier saturation [dB], −10…40
 * @throws DomainError outside
 * @see O. Shimbo, Proc. IEEE 59 (1971) 230–238; J. C. Fuenzalida, O. Shimbo, W. L. Cook, COMSAT Technical Review 3 (1973)
 */
export function fewCarriers(amplifier: Amplifier, plan: CarrierPlan, inputBackOffDb: number): FewCarriers {
  within('inputBackOffDb', inputBackOffDb, 'dB', -10, 40, SOURCE);
  const rms = amplitudeOfBackOff(inputBackOffDb);
  const amplitudes = plan.amplitudes.map((a) => rms * a);
  const series = envelopeSeries(
    amplifier,
    amplitudes.reduce((total, a) => total + a, 0),
  );
  const distortionOf = components(series, amplitudes, plan);
  const { carriers } = plan;
  const ofCarriers = carriers.map((_, i) => {
    const unit = carriers.map((_carrier, k) => (k === i ? 1 : 0));
    return distortionOf(unit, keyOf(plan.amplitudes, unit));
  });
  const signals = ofCarriers.map(({ re, im }, i) => (series.linearGain * amplitudes[i]! + re) ** 2 + im ** 2);
  const signal = signals.reduce((total, power) => total + power, 0);
  const mean = means(series, amplitudes);
  const inBand = carriers.map(() => 0);
  const highestInBand = carriers.map(() => 0);
  let counted = 0;
  let highest = 0;
  const powers = plan.products.map((product) => {
    const power = powerOf(distortionOf(product.factors, product.key));
    const isHighest = product.order === plan.highestOrder;
    counted += power;
    if (isHighest) highest += power;
    for (const [i, share] of product.inBand.entries()) {
      inBand[i] = inBand[i]! + power * share;
      if (isHighest) highestInBand[i] = highestInBand[i]! + power * share;
    }
    return power;
  });
  // what of the distortion is not at the frequencies of the carriers: at least what was counted, whatever rounding says
  const beside = mean.distortion - ofCarriers.reduce((sum, one) => sum + powerOf(one), 0);
  const intermodulation = carriers.length === 1 ? 0 : Math.max(counted, beside);
  const remainder = intermodulation - counted;
  const spread = highest > 0 ? remainder / highest : 0;
  return {
    inputBackOffDb,
    outputBackOffDb: -toDecibel(signal + intermodulation),
    signalOutputBackOffDb: -toDecibel(signal),
    totalBandDb: toDecibel(signal / intermodulation),
    carriers: carriers.map(({ centreHz }, i) => ({
      frequencyHz: centreHz,
      outputBackOffDb: -toDecibel(signals[i]!),
      carrierToIntermodulationDb: toDecibel(signals[i]! / (inBand[i]! + spread * highestInBand[i]!)),
    })),
    products: plan.products
      .map(({ order, factors, frequencyHz }, i) => ({
        order,
        factors,
        frequencyHz,
        outputBackOffDb: -toDecibel(powers[i]!),
      }))
      .sort((a, b) => a.outputBackOffDb - b.outputBackOffDb),
    remainderShare: intermodulation > 0 ? remainder / intermodulation : 0,
    meanAmplitude: mean.amplitude,
  };
}

interface Component {
  readonly re: number;
  readonly im: number;
}

const powerOf = ({ re, im }: Component): number => re * re + im * im;

/** Amplitude that the distortion has at a frequency, but for its sign; those with the same key are computed once. */
function components(
  series: EnvelopeSeries,
  amplitudes: readonly number[],
  plan: CarrierPlan,
): (factors: readonly number[], key: string) => Component {
  const distinct = [...new Set(amplitudes)];
  const kinds = amplitudes.map((a) => distinct.indexOf(a));
  const values = distinct.map((a) =>
    Array.from(series.wave1, (k) => {
      const orders = new Float64Array(plan.highestOrder + 1);
      besselJ(k * a, orders);
      return orders;
    }),
  );
  const known = new Map<string, Component>();
  return (factors, key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    let re = 0;
    let im = 0;
    for (let p = 0; p < series.wave1.length; p++) {
      let product = 1;
      // J₋ₙ = (−1)ⁿ·Jₙ: the sign of the whole does not count in a power, and carriers have no negative n
      for (const [i, n] of factors.entries()) product *= values[kinds[i]!]![p]![Math.abs(n)]!;
      re += series.inPhase[p]! * product;
      im += series.quadrature[p]! * product;
    }
    const component = { re, im };
    known.set(key, component);
    return component;
  };
}

/** Means over the phases: the components at frequency 0 of |d|² and |y|. */
function means(
  series: EnvelopeSeries,
  amplitudes: readonly number[],
): { distortion: number; amplitude: number } {
  const value = new Float64Array(1);
  let distortion = 0;
  let amplitude = 0;
  for (let p = 0; p < series.wave0.length; p++) {
    let product = 1;
    for (const a of amplitudes) {
      besselJ(series.wave0[p]! * a, value);
      product *= value[0]!;
    }
    distortion += series.power[p]! * product;
    amplitude += series.amplitude[p]! * product;
  }
  return { distortion, amplitude };
}

/**
 * Share of a product inside the band of a carrier. Bands of different width are taken as equal ones of the same variance:
 * exact where the carriers are equal.
 */
function shareInBand(
  carriers: readonly LoadedCarrier[],
  factors: readonly number[],
  order: number,
  wanted: number,
): number {
  let offset = -carriers[wanted]!.centreHz;
  let variance = 0;
  for (const [i, n] of factors.entries()) {
    offset += n * carriers[i]!.centreHz;
    variance += Math.abs(n) * carriers[i]!.bandwidthHz ** 2;
  }
  const width = Math.sqrt(variance / order);
  const half = carriers[wanted]!.bandwidthHz / 2;
  // a line counts where it stands; Hz are whole, so that half a Hz is rounding
  if (width === 0) return Math.abs(offset) <= Math.max(half, 0.5) ? 1 : 0;
  const reach = (order / 2) * width;
  const low = Math.max(-half - offset, -reach) / width;
  const high = Math.min(half - offset, reach) / width;
  if (high <= low) return 0;
  // between its knots the density is a polynomial of degree order − 1
  let share = 0;
  for (let from = low; from < high; ) {
    const knot = Math.floor(from - order / 2 + 1e-9) + order / 2 + 1;
    const to = Math.min(high, knot);
    share += integrate((x) => orderDensity(order, x), from, to, rule);
    from = to;
  }
  return share;
}
