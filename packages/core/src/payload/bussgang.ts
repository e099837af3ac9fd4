import { within } from '../errors.ts';
import { toDecibel } from '../math/decibel.ts';
import { gaussLegendre } from '../math/quadrature.ts';
import { type Amplifier, amplitudeOfBackOff } from './amplifier.ts';

/** An amplifier under Gaussian loading: what many carriers of independent phase make of it. */
export interface NoiseLoading {
  /** Of the whole input below single-carrier saturation [dB]. */
  readonly inputBackOffDb: number;
  /** Of the whole output, signal and intermodulation [dB]. */
  readonly outputBackOffDb: number;
  /** Of the part that is the input, amplified: what the carriers keep [dB]. */
  readonly signalOutputBackOffDb: number;
  /** Signal over all intermodulation at any frequency, AM/PM included [dB]. */
  readonly nprTotalBandDb: number;
  /** Share of each order in the output, [signal, third, fifth, …]; 1 is the power of single-carrier saturation. */
  readonly orderPowers: readonly number[];
  /** Power of the orders beyond the last of `orderPowers`. */
  readonly remainderPower: number;
  /** Mean of the output amplitude, 1 at saturation: the current of a class-B stage. */
  readonly meanAmplitude: number;
}

/** Orders kept: signal and third to 41st. */
const ORDERS = 21;
/** Envelopes to 7 times their root mean square: the rest has a probability of e⁻⁴⁹. */
const REACH = 7;
const PANELS = 48;
const rule = gaussLegendre(16);
const SOURCE = 'Bussgang 1952';

interface Envelopes {
  /** Envelope over its root mean square. */
  readonly radius: Float64Array;
  /** Rayleigh density times the step. */
  readonly weight: Float64Array;
  /** Functions of the orders at each envelope: √u·L_k⁽¹⁾(u)/√(k + 1) with u = radius². */
  readonly order: readonly Float64Array[];
}

let cached: Envelopes | undefined;

/** Nodes and functions depend on nothing: they are made once. */
function envelopes(): Envelopes {
  if (cached !== undefined) return cached;
  const radii: number[] = [];
  const weights: number[] = [];
  const half = REACH / PANELS / 2;
  for (let panel = 0; panel < PANELS; panel++) {
    const middle = (2 * panel + 1) * half;
    for (const [i, node] of rule.nodes.entries())
      for (const r of [middle - half * node, middle + half * node]) {
        radii.push(r);
        weights.push(rule.weights[i]! * half * 2 * r * Math.exp(-r * r));
      }
  }
  const order = Array.from({ length: ORDERS }, () => new Float64Array(radii.length));
  for (const [i, r] of radii.entries()) {
    const u = r * r;
    let previous = 0;
    let laguerre = 1; // L_0⁽¹⁾
    for (let k = 0; k < ORDERS; k++) {
      order[k]![i] = (r * laguerre) / Math.sqrt(k + 1);
      const next = ((2 * k + 2 - u) * laguerre - (k + 1) * previous) / (k + 1);
      previous = laguerre;
      laguerre = next;
    }
  }
  cached = { radius: Float64Array.from(radii), weight: Float64Array.from(weights), order };
  return cached;
}

/**
 * Output of an amplifier under Gaussian loading, split after Bussgang into the input times a complex gain and a distortion
 * that is not correlated with it, and the distortion into its orders (third, fifth, …), whose spectra `spectrum.ts` shapes.
 * The split conserves power: orders and remainder sum to the output.
 * @param amplifier see `Amplifier`
 * @param inputBackOffDb of the whole input below single-carrier saturation [dB], −10…40
 * @throws DomainError outside
 * @see J. J. Bussgang, MIT RLE Technical Report 216 (1952); for complex envelopes H. E. Rowe, Bell System Technical Journal
 *   61 (1982) 1519–1525; orders: N. M. Blachman, IEEE Trans. Information Theory 14 (1968) 250–256
 */
export function noiseLoading(amplifier: Amplifier, inputBackOffDb: number): NoiseLoading {
  within('inputBackOffDb', inputBackOffDb, 'dB', -10, 40, SOURCE);
  const rms = amplitudeOfBackOff(inputBackOffDb);
  const { radius, weight, order } = envelopes();
  const re = new Float64Array(ORDERS);
  const im = new Float64Array(ORDERS);
  let power = 0;
  let meanAmplitude = 0;
  for (let i = 0; i < radius.length; i++) {
    const input = rms * radius[i]!;
    const output = amplifier.amplitude(input);
    const phase = amplifier.phaseRad(input);
    const weighted = weight[i]! * output;
    const inPhase = weighted * Math.cos(phase);
    const quadrature = weighted * Math.sin(phase);
    power += weighted * output;
    meanAmplitude += weighted;
    for (let k = 0; k < ORDERS; k++) {
      re[k] = re[k]! + inPhase * order[k]![i]!;
      im[k] = im[k]! + quadrature * order[k]![i]!;
    }
  }
  const orderPowers = Array.from(re, (real, k) => real * real + im[k]! * im[k]!);
  const signal = orderPowers[0]!;
  return {
    inputBackOffDb,
    outputBackOffDb: -toDecibel(power),
    signalOutputBackOffDb: -toDecibel(signal),
    nprTotalBandDb: toDecibel(signal / (power - signal)),
    orderPowers,
    remainderPower: Math.max(0, power - orderPowers.reduce((sum, p) => sum + p, 0)),
    meanAmplitude,
  };
}
