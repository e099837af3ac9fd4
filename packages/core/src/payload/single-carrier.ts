/** What an amplifier does to one modulated carrier: the symbols land beside their places, and its spectrum spreads. */
import { within } from '../errors.ts';
import { toDecibel } from '../math/decibel.ts';
import { type Fft, fft } from '../math/fft.ts';
import { randomNumbers } from '../math/random.ts';
import { type Amplifier, amplitudeOfBackOff } from './amplifier.ts';

/** A modulated carrier. */
export interface ModulatedCarrier {
  /** Points of the constellation at a mean power of 1. */
  readonly points: { readonly re: ArrayLike<number>; readonly im: ArrayLike<number> };
  /** Roll-off of the root raised cosine at both ends, 0.02…0.5. */
  readonly rollOff: number;
  /** The same seed gives the same symbols. */
  readonly seed: number;
}

/** A modulated carrier behind the amplifier, seen by an ideal demodulator without noise. */
export interface CarrierDistortion {
  /** Mean power of the modulated carrier below single-carrier saturation [dB]. */
  readonly inputBackOffDb: number;
  readonly outputBackOffDb: number;
  /** Wanted symbols over what is left of them after one complex gain, for a receiver that knows the ideal constellation [dB]. */
  readonly carrierToDistortionDb: number;
  /** The same when the transmitter's static pre-distortion puts the centres of the clouds where they belong [dB]. */
  readonly predistortedDb: number;
}

const SOURCE = 'single carrier through an amplifier';
const SYMBOLS = 4096;
/** Power that rounding leaves of a clean carrier: ratios end at 120 dB. */
const ROUNDING = 1e-12;
/** Room for distortion to the 7th order. */
const SAMPLES_PER_SYMBOL = 8;
const SAMPLES = SYMBOLS * SAMPLES_PER_SYMBOL;

/** Root raised cosine by bin of the transform, 1 in the band. */
function rootRaisedCosine(rollOff: number): Float64Array {
  const response = new Float64Array(SAMPLES);
  for (let bin = 0; bin < SAMPLES; bin++) {
    const frequency = Math.min(bin, SAMPLES - bin) / SYMBOLS; // in symbol rates
    if (frequency <= (1 - rollOff) / 2) response[bin] = 1;
    else if (frequency < (1 + rollOff) / 2)
      response[bin] = Math.cos((Math.PI / (2 * rollOff)) * (frequency - (1 - rollOff) / 2));
  }
  return response;
}

/** Shaped symbols, ready to be amplified at any drive. */
interface Waveform {
  readonly symbols: Uint16Array;
  readonly re: Float64Array;
  readonly im: Float64Array;
  readonly filter: Float64Array;
}

function shaped(carrier: ModulatedCarrier): Waveform {
  within('rollOff', carrier.rollOff, '', 0.02, 0.5, SOURCE);
  const { re: i, im: q } = carrier.points;
  const random = randomNumbers(carrier.seed);
  const symbols = Uint16Array.from({ length: SYMBOLS }, () => Math.floor(i.length * random()));
  const re = new Float64Array(SAMPLES);
  const im = new Float64Array(SAMPLES);
  for (const [k, symbol] of symbols.entries()) {
    re[k * SAMPLES_PER_SYMBOL] = i[symbol]!;
    im[k * SAMPLES_PER_SYMBOL] = q[symbol]!;
  }
  const filter = rootRaisedCosine(carrier.rollOff);
  filtered(re, im, filter);
  let power = 0;
  for (let n = 0; n < SAMPLES; n++) power += re[n]! ** 2 + im[n]! ** 2;
  const scale = 1 / Math.sqrt(power / SAMPLES);
  for (let n = 0; n < SAMPLES; n++) {
    re[n]! *= scale;
    im[n]! *= scale;
  }
  return { symbols, re, im, filter };
}

let transform: Fft | undefined;

function filtered(re: Float64Array, im: Float64Array, filter: Float64Array): void {
  transform ??= fft(SAMPLES);
  transform.forward(re, im);
  for (let bin = 0; bin < SAMPLES; bin++) {
    re[bin]! *= filter[bin]!;
    im[bin]! *= filter[bin]!;
  }
  transform.inverse(re, im);
}

/** The waveform behind the amplifier, and its power. */
function driven(amplifier: Amplifier, wave: Waveform, inputBackOffDb: number) {
  within('inputBackOffDb', inputBackOffDb, 'dB', -5, 30, SOURCE);
  const drive = amplitudeOfBackOff(inputBackOffDb);
  const re = new Float64Array(SAMPLES);
  const im = new Float64Array(SAMPLES);
  let power = 0;
  for (let n = 0; n < SAMPLES; n++) {
    const input = drive * Math.hypot(wave.re[n]!, wave.im[n]!);
    const output = amplifier.amplitude(input);
    const angle = Math.atan2(wave.im[n]!, wave.re[n]!) + amplifier.phaseRad(input);
    re[n] = output * Math.cos(angle);
    im[n] = output * Math.sin(angle);
    power += output * output;
  }
  return { re, im, power: power / SAMPLES };
}

function amplified(amplifier: Amplifier, wave: Waveform, carrier: ModulatedCarrier, inputBackOffDb: number) {
  const { re, im, power } = driven(amplifier, wave, inputBackOffDb);
  filtered(re, im, wave.filter);
  const received = { re: new Float64Array(SYMBOLS), im: new Float64Array(SYMBOLS) };
  for (let k = 0; k < SYMBOLS; k++) {
    received.re[k] = re[k * SAMPLES_PER_SYMBOL]!;
    received.im[k] = im[k * SAMPLES_PER_SYMBOL]!;
  }
  return {
    inputBackOffDb,
    outputBackOffDb: -toDecibel(power),
    carrierToDistortionDb: ratioDb(distances(wave.symbols, received, carrier, false)),
    predistortedDb: ratioDb(distances(wave.symbols, received, carrier, true)),
  };
}

const ratioDb = ({ wanted, unwanted }: { wanted: number; unwanted: number }): number =>
  toDecibel(wanted / unwanted);

/** Power of the symbols where they should be, and of their distances from there. */
function distances(
  symbols: Uint16Array,
  received: { readonly re: Float64Array; readonly im: Float64Array },
  { points }: ModulatedCarrier,
  fromCentres: boolean,
) {
  const size = points.re.length;
  const count = new Float64Array(size);
  const sum = { re: new Float64Array(size), im: new Float64Array(size) };
  let total = 0;
  for (const [k, symbol] of symbols.entries()) {
    count[symbol]!++;
    sum.re[symbol]! += received.re[k]!;
    sum.im[symbol]! += received.im[k]!;
    total += received.re[k]! ** 2 + received.im[k]! ** 2;
  }
  let wanted = 0;
  if (fromCentres) {
    // Centres of the clouds carry the symbol; what is left is their spread.
    for (let s = 0; s < size; s++)
      if (count[s]! > 0) wanted += (sum.re[s]! ** 2 + sum.im[s]! ** 2) / count[s]!;
  } else {
    // Least squares: the gain that brings the ideal points nearest to what was received.
    let gainRe = 0;
    let gainIm = 0;
    let ideal = 0;
    for (let s = 0; s < size; s++) {
      const i = points.re[s]!;
      const q = points.im[s]!;
      gainRe += i * sum.re[s]! + q * sum.im[s]!;
      gainIm += i * sum.im[s]! - q * sum.re[s]!;
      ideal += count[s]! * (i * i + q * q);
    }
    wanted = (gainRe ** 2 + gainIm ** 2) / ideal;
  }
  return { wanted, unwanted: Math.max(total - wanted, ROUNDING * total) };
}

/**
 * Distortion of one modulated carrier: 4096 random symbols, shaped by a root raised cosine, amplified sample by sample and
 * received by the matched filter. With another seed the ratios move by about 0.15 dB.
 * @param amplifier see `Amplifier`
 * @param carrier what is modulated
 * @param inputBackOffDb mean power of the carrier below single-carrier saturation [dB], −5…30
 * @throws DomainError outside
 */
export function carrierDistortion(
  amplifier: Amplifier,
  carrier: ModulatedCarrier,
  inputBackOffDb: number,
): CarrierDistortion {
  return amplified(amplifier, shaped(carrier), carrier, inputBackOffDb);
}

/** The drive at which a carrier loses least against a saturated amplifier without distortion. */
export interface SingleCarrierOptimum extends CarrierDistortion {
  /** Output back-off and what the distortion adds to the Es/N0 that is needed [dB]. */
  readonly totalDegradationDb: number;
}

/**
 * Optimum drive of one modulated carrier: less back-off gives power, more gives clean symbols; the distortion counts as noise.
 * @param requiredEsN0Db of the MODCOD [dB]
 * @param predistorted whether the transmitter puts the centres of the clouds right
 * @returns the drive of least total degradation, to about 0.1 dB of back-off
 * @throws DomainError when even 30 dB of back-off leaves more distortion than the MODCOD bears
 */
export function optimumSingleCarrier(
  amplifier: Amplifier,
  carrier: ModulatedCarrier,
  requiredEsN0Db: number,
  predistorted: boolean,
): SingleCarrierOptimum {
  const wave = shaped(carrier);
  const at = (inputBackOffDb: number): SingleCarrierOptimum => {
    const point = amplified(amplifier, wave, carrier, inputBackOffDb);
    const ratioDb = predistorted ? point.predistortedDb : point.carrierToDistortionDb;
    const left = 10 ** (-requiredEsN0Db / 10) - 10 ** (-ratioDb / 10);
    const neededDb = left > 0 ? -toDecibel(left) : Infinity;
    return { ...point, totalDegradationDb: point.outputBackOffDb + neededDb - requiredEsN0Db };
  };
  let best = at(30);
  within('totalDegradationDb', best.totalDegradationDb, 'dB', 0, 1000, SOURCE);
  const better = (drive: number): void => {
    const point = at(Math.max(-5, drive));
    if (point.totalDegradationDb < best.totalDegradationDb) best = point;
  };
  for (let drive = -3; drive < 30; drive++) better(drive);
  for (const step of [0.5, 0.25, 0.12, 0.06]) {
    const centre = best.inputBackOffDb;
    better(centre - step);
    better(centre + step);
  }
  return best;
}

/** Bins of the transform that are averaged into a point of a spectrum: 64 points for a symbol rate. */
const SMOOTHED = SYMBOLS / 64;

/**
 * Spectrum of a modulated carrier behind an amplifier, averaged over 1/64 of the symbol rate.
 * @param amplifier see `Amplifier`
 * @param carrier see `ModulatedCarrier`
 * @param inputBackOffDb mean power below single-carrier saturation [dB], −5…30
 * @returns power density at an offset from the centre [symbol rates], of the power of single-carrier saturation for a symbol
 *   rate; 0 beyond 3.9 symbol rates
 * @throws DomainError outside
 */
export function spreadSpectrum(
  amplifier: Amplifier,
  carrier: ModulatedCarrier,
  inputBackOffDb: number,
): (offset: number) => number {
  const { re, im } = driven(amplifier, shaped(carrier), inputBackOffDb);
  transform ??= fft(SAMPLES);
  transform.forward(re, im);
  const points = new Float64Array(SAMPLES / SMOOTHED);
  for (let i = 0; i < points.length; i++) {
    // element i is centred on (i − half) steps
    const first = (i - points.length / 2) * SMOOTHED - SMOOTHED / 2;
    let sum = 0;
    for (let k = 0; k < SMOOTHED; k++) {
      const bin = (first + k + SAMPLES) % SAMPLES;
      sum += re[bin]! ** 2 + im[bin]! ** 2;
    }
    points[i] = (sum / SMOOTHED / SAMPLES ** 2) * SYMBOLS;
  }
  return (offset) => {
    const at = (offset * SYMBOLS) / SMOOTHED + points.length / 2;
    const below = Math.floor(at);
    if (!(Math.abs(offset) <= 3.9)) return Number.isNaN(offset) ? offset : 0;
    return points[below]! + (at - below) * (points[below + 1]! - points[below]!);
  };
}
