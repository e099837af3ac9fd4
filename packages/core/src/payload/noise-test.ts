import { within } from '../errors.ts';
import { toDecibel } from '../math/decibel.ts';
import { fft } from '../math/fft.ts';
import { randomNumbers } from '../math/random.ts';
import { type Amplifier, amplitudeOfBackOff } from './amplifier.ts';

/** A noise power ratio as an instrument measures it: noise with a notch, through the amplifier. */
export interface NotchMeasurement {
  /** Density beside the notch over that in it, as an analyser shows it [dB]. */
  readonly notchDepthDb: number;
  /** Signal over intermodulation in the notch: the depth less the intermodulation that stands beside it as well [dB]. */
  readonly nprDb: number;
  /** Of the whole output below single-carrier saturation [dB]. */
  readonly outputBackOffDb: number;
}

export interface NotchTest {
  readonly inputBackOffDb: number;
  /** Width of the notch in the centre [share of the band], 0.01…0.2. */
  readonly notchShare: number;
  /** Independent stretches of noise that are averaged, 1…1000. */
  readonly stretches: number;
  /** The same seed gives the same noise. */
  readonly seed: number;
}

const SAMPLES = 16_384;
/** An eighth of the sampled range: intermodulation to the 15th order does not fold back into the notch. */
const BAND = SAMPLES / 8;

/**
 * Noise power ratio in the time domain: a flat band of Gaussian noise with a notch in its centre is amplified sample by
 * sample and its spectrum averaged. It is the check of `noiseLoading`, whose figures do not scatter; with a notch of 5 % and
 * 32 stretches the scatter is about 0.1 dB.
 * @param amplifier see `Amplifier`
 * @param test how it is measured
 * @throws DomainError for a test outside its ranges
 */
export function notchTest(amplifier: Amplifier, test: NotchTest): NotchMeasurement {
  const source = 'noise power ratio by notch';
  within('inputBackOffDb', test.inputBackOffDb, 'dB', -10, 40, source);
  within('notchShare', test.notchShare, '', 0.01, 0.2, source);
  within('stretches', test.stretches, '', 1, 1000, source);
  const half = BAND / 2;
  const notch = Math.round((test.notchShare * BAND) / 2);
  // noise in the bins notch…half − 1 on both sides of the centre
  const loaded = 2 * (half - notch);
  const sigma = (amplitudeOfBackOff(test.inputBackOffDb) * SAMPLES) / Math.sqrt(2 * loaded);
  const random = randomNumbers(test.seed);
  const transform = fft(SAMPLES);
  const re = new Float64Array(SAMPLES);
  const im = new Float64Array(SAMPLES);
  let inside = 0;
  let beside = 0;
  let power = 0;
  for (let stretch = 0; stretch < test.stretches; stretch++) {
    re.fill(0);
    im.fill(0);
    for (let i = notch; i < half; i++)
      for (const bin of [i, SAMPLES - 1 - i]) {
        const radius = sigma * Math.sqrt(-2 * Math.log(1 - random()));
        const angle = 2 * Math.PI * random();
        re[bin] = radius * Math.cos(angle);
        im[bin] = radius * Math.sin(angle);
      }
    transform.inverse(re, im);
    for (let i = 0; i < SAMPLES; i++) {
      const input = Math.hypot(re[i]!, im[i]!);
      const output = amplifier.amplitude(input);
      const angle = Math.atan2(im[i]!, re[i]!) + amplifier.phaseRad(input);
      re[i] = output * Math.cos(angle);
      im[i] = output * Math.sin(angle);
      power += output * output;
    }
    transform.forward(re, im);
    const density = (bin: number): number => re[bin]! ** 2 + im[bin]! ** 2;
    for (let i = 0; i < notch; i++) inside += density(i) + density(SAMPLES - 1 - i);
    for (let i = notch; i < 2 * notch; i++) beside += density(i) + density(SAMPLES - 1 - i);
  }
  const depth = beside / inside;
  return {
    notchDepthDb: toDecibel(depth),
    nprDb: toDecibel(depth - 1),
    outputBackOffDb: -toDecibel(power / (SAMPLES * test.stretches)),
  };
}
