import { DomainError, within } from '../errors.ts';
import { toDecibel } from '../math/decibel.ts';
import { normalTail } from '../math/normal.ts';

/** A converter under Gaussian loading: what a digital transparent processor does to its many carriers. */
export interface QuantiserPoint {
  /** Clipping level over the root mean square of the input [dB]. */
  readonly loadingDb: number;
  /** Steps per standard deviation of the input. */
  readonly stepsPerSigma: number;
  /** Of the carriers; below 0 where clipping takes from them [dB]. */
  readonly gainDb: number;
  /** Signal over what quantisation and clipping add: the noise power ratio, all over the sampled band [dB]. */
  readonly nprDb: number;
  /** Share of the time in which the input is clipped. */
  readonly clippedShare: number;
}

const SOURCE = 'Gaussian noise through a uniform quantiser';
const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/**
 * Uniform mid-rise quantiser under Gaussian noise, split after Bussgang into a gain and a distortion without correlation; the
 * real and the imaginary part of a complex sample have the same figures.
 * @param bits 1…20
 * @param loadingDb clipping level over the root mean square of the input [dB], −10…40
 * @throws DomainError outside
 * @see J. J. Bussgang, MIT RLE Technical Report 216 (1952); for the steps J. Max, IRE Trans. Information Theory 6 (1960) 7–12
 */
export function quantiserPoint(bits: number, loadingDb: number): QuantiserPoint {
  within('bits', bits, '', 1, 20, SOURCE);
  if (!Number.isInteger(bits)) throw new DomainError('bits', bits, '', 1, 20, `${SOURCE}: a whole number`);
  within('loadingDb', loadingDb, 'dB', -10, 40, SOURCE);
  const clip = 10 ** (loadingDb / 20);
  const half = 2 ** (bits - 1);
  const step = clip / half;
  // the output is a staircase: half a step at 0, another at each threshold k·step
  let gain = step * density(0);
  let power = (step * step) / 4;
  for (let k = 1; k < half; k++) {
    const threshold = k * step;
    // beyond 12 standard deviations nothing is left in double precision
    if (threshold > 12) break;
    gain += 2 * step * density(threshold);
    // from (k − ½)² to (k + ½)² of a step: 2k
    power += 2 * normalTail(threshold) * step * step * 2 * k;
  }
  const signal = gain * gain;
  return {
    loadingDb,
    stepsPerSigma: 1 / step,
    gainDb: toDecibel(signal),
    nprDb: toDecibel(signal / (power - signal)),
    clippedShare: 2 * normalTail(clip),
  };
}

/** Golden section. */
const RATIO = (Math.sqrt(5) - 1) / 2;

/**
 * Loading at which the noise power ratio is largest: less clips, more wastes steps.
 * @param bits 2…20; one bit has the same ratio at any loading
 * @throws DomainError outside
 */
export function bestLoading(bits: number): QuantiserPoint {
  within('bits', bits, '', 2, 20, SOURCE);
  let [low, high] = [-5, 30];
  let left = quantiserPoint(bits, high - RATIO * (high - low));
  let right = quantiserPoint(bits, low + RATIO * (high - low));
  while (high - low > 1e-4) {
    if (left.nprDb >= right.nprDb) {
      high = right.loadingDb;
      right = left;
      left = quantiserPoint(bits, high - RATIO * (high - low));
    } else {
      low = left.loadingDb;
      left = right;
      right = quantiserPoint(bits, low + RATIO * (high - low));
    }
  }
  return left.nprDb >= right.nprDb ? left : right;
}

/** A channel of a digital transparent processor, from the input of its receiver to the output of its transmitter. */
export interface ProcessorChannel {
  /** From input to output port, digital gain included [dB]. */
  readonly gainDb: number;
  /** At the converter of the input: its noise power ratio at the present loading [dB]. */
  readonly inputNprDb: number;
  /** At the converter of the output [dB]. */
  readonly outputNprDb: number;
}

/** What a processor adds to a carrier. */
export interface ProcessedCarrier {
  readonly outputDbw: number;
  /** Carrier over the noise of both converters inside its own band [dB]. */
  readonly carrierToQuantisationDb: number;
}

/**
 * A carrier through a processor that leads any channel to any beam. The noise of a converter is flat over its band, so a
 * carrier that is weak beside others at the same converter suffers most.
 * @param channel gains and converters on its way
 * @param carrierDbw power of the carrier at the input port [dBW]
 * @param densityOverMeanDb power density of the carrier over the mean of all that loads the input converter [dB], −60…30
 * @param outputDensityOverMeanDb the same at the output converter [dB], −60…30
 * @throws DomainError outside
 */
export function processedCarrier(
  channel: ProcessorChannel,
  carrierDbw: number,
  densityOverMeanDb: number,
  outputDensityOverMeanDb: number,
): ProcessedCarrier {
  within('carrierDbw', carrierDbw, 'dBW', -300, 100, SOURCE);
  within('densityOverMeanDb', densityOverMeanDb, 'dB', -60, 30, SOURCE);
  within('outputDensityOverMeanDb', outputDensityOverMeanDb, 'dB', -60, 30, SOURCE);
  const ratios = [channel.inputNprDb + densityOverMeanDb, channel.outputNprDb + outputDensityOverMeanDb];
  return {
    outputDbw: carrierDbw + channel.gainDb,
    carrierToQuantisationDb: -toDecibel(ratios.reduce((sum, db) => sum + 10 ** (-db / 10), 0)),
  };
}
