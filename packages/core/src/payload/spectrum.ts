import { within } from '../errors.ts';
import { toDecibel } from '../math/decibel.ts';
import { type Fft, fft } from '../math/fft.ts';
import { gaussLegendre, integrate } from '../math/quadrature.ts';
import type { NoiseLoading } from './bussgang.ts';

const SOURCE = 'spectra of intermodulation orders';
const rule = gaussLegendre(8);

/** Noise power ratios of a flat band, by where the intermodulation is looked at. */
export interface NoisePowerRatio {
  /** All intermodulation, inside the band and beside it [dB]. */
  readonly totalBandDb: number;
  /** Intermodulation inside the band, averaged over it [dB]. */
  readonly bandAverageDb: number;
  /** Density in the centre of the band, what a notch there shows [dB]. */
  readonly bandCentreDb: number;
}

/**
 * Density of the sum of n numbers uniform in −½…½: the spectrum of order n of a flat band of width 1.
 * @param n order, 1 or more
 * @param x distance from the centre
 */
export function orderDensity(n: number, x: number): number {
  const centred = x + n / 2;
  if (centred <= 0 || centred >= n) return 0;
  // recurrence of B-splines, whose terms are all positive: f_m(t) = (t·f_{m−1}(t) + (m − t)·f_{m−1}(t − 1))/(m − 1)
  const values = new Float64Array(n);
  const at = (i: number): number => centred - (n - 1 - i);
  // element i holds f_m at at(i)
  for (let i = 0; i < n; i++) values[i] = at(i) >= 0 && at(i) < 1 ? 1 : 0;
  for (let m = 2; m <= n; m++)
    for (let i = n - 1; i >= m - 1; i--) {
      const t = at(i);
      values[i] = (t * values[i]! + (m - t) * values[i - 1]!) / (m - 1);
    }
  return values[n - 1]!;
}

/**
 * Noise power ratio of a carrier, or a stretch, in a band that equal carriers fill evenly.
 * @param loading of the amplifier
 * @param low lower edge [share of the band], −0.5 is the edge of the band
 * @param high upper edge, above `low`, to 0.5
 * @returns signal over intermodulation inside the stretch [dB]
 * @throws DomainError for a stretch outside the band
 */
export function flatBandNprDb(loading: NoiseLoading, low: number, high: number): number {
  within('low', low, '', -0.5, 0.5, SOURCE);
  within('high', high, '', low, 0.5, SOURCE);
  const density = (x: number): number => {
    let sum = 0;
    for (const [k, power] of loading.orderPowers.entries())
      if (k > 0) sum += power * orderDensity(2 * k + 1, x);
    return sum + loading.remainderPower * orderDensity(2 * loading.orderPowers.length + 1, x);
  };
  const signal = loading.orderPowers[0]!;
  if (high === low) return toDecibel(signal / density(low));
  return toDecibel((signal * (high - low)) / integrate(density, low, high, rule));
}

/** The three noise power ratios of a flat band. */
export function flatBandNoisePowerRatio(loading: NoiseLoading): NoisePowerRatio {
  return {
    totalBandDb: loading.nprTotalBandDb,
    // symmetric about the centre, where the splines have a knot
    bandAverageDb: flatBandNprDb(loading, 0, 0.5),
    bandCentreDb: flatBandNprDb(loading, 0, 0),
  };
}

/** A carrier as a rectangle of noise. */
export interface LoadedCarrier {
  readonly centreHz: number;
  /** Of the power, about the symbol rate [Hz]. */
  readonly bandwidthHz: number;
  /** Share in the input power; only ratios count. */
  readonly power: number;
}

/** Bins of the transform: the carriers span an eighth of them, so that orders to the seventh stay clear of their images. */
const LEAST_POINTS = 2 ** 13;
const MOST_POINTS = 2 ** 17;
const ROOM = 8;
/** Bins that a carrier covers at least. */
const LEAST_BINS = 2;

/** Narrowest carrier of a plan of noise, as a share of what its carriers span. */
export const NARROWEST_SHARE: number = (LEAST_BINS * ROOM) / MOST_POINTS;

const transforms = new Map<number, Fft>();

function transformOf(points: number): Fft {
  const known = transforms.get(points) ?? fft(points);
  transforms.set(points, known);
  return known;
}

/**
 * Signal over intermodulation inside each carrier's own band, for any plan: the intermodulation spectrum of order 2k + 1 is
 * the transform of ρ·|ρ|^2k, ρ being the normalised autocorrelation of the input.
 * @param loading of the amplifier, by the input power of all carriers
 * @param carriers at least one, each a rectangle of noise
 * @returns [dB], in the order of the carriers
 * @throws DomainError for no carrier, or one without power or width, or one narrower than 1/8192 of what all span
 */
export function carrierNprDb(loading: NoiseLoading, carriers: readonly LoadedCarrier[]): number[] {
  within('carriers', carriers.length, '', 1, 10_000, SOURCE);
  const lowest = Math.min(...carriers.map((carrier) => carrier.centreHz - carrier.bandwidthHz / 2));
  const highest = Math.max(...carriers.map((carrier) => carrier.centreHz + carrier.bandwidthHz / 2));
  const spanHz = highest - lowest;
  for (const [i, { bandwidthHz, power }] of carriers.entries()) {
    within(`carriers[${i}].bandwidthHz`, bandwidthHz, 'Hz', spanHz * NARROWEST_SHARE, 1e12, SOURCE);
    within(`carriers[${i}].power`, power, '', Number.MIN_VALUE, 1e12, SOURCE);
  }
  const narrowestHz = Math.min(...carriers.map(({ bandwidthHz }) => bandwidthHz));
  // orders beyond the seventh meet their images; they are weak and nearly flat
  let points = LEAST_POINTS;
  while ((LEAST_BINS * ROOM * spanHz) / points > narrowestHz && points < MOST_POINTS) points *= 2;
  const stepHz = (spanHz * ROOM) / points;
  const middleHz = (highest + lowest) / 2;
  const re = new Float64Array(points);
  const im = new Float64Array(points);
  const total = carriers.reduce((sum, carrier) => sum + carrier.power, 0);
  for (const { centreHz, bandwidthHz, power } of carriers)
    forBins(centreHz - middleHz, bandwidthHz, stepHz, points, (bin, share) => {
      re[bin] = re[bin]! + ((power / total) * share * stepHz) / bandwidthHz;
    });
  const transform = transformOf(points);
  transform.forward(re, im); // autocorrelation ρ, 1 at the origin
  const signal = loading.orderPowers[0]!;
  const inputSpectrum = carriers.map(({ power }) => (signal * power) / total);
  for (let i = 0; i < points; i++) {
    const square = re[i]! * re[i]! + im[i]! * im[i]!;
    let factor = 0;
    let even = 1;
    for (let k = 1; k < loading.orderPowers.length; k++) {
      even *= square;
      factor += loading.orderPowers[k]! * even;
    }
    factor += loading.remainderPower * even * square;
    re[i] = re[i]! * factor;
    im[i] = im[i]! * factor;
  }
  transform.inverse(re, im);
  return carriers.map(({ centreHz, bandwidthHz }, i) => {
    let distortion = 0;
    forBins(centreHz - middleHz, bandwidthHz, stepHz, points, (bin, share) => {
      distortion += re[bin]! * share;
    });
    return toDecibel(inputSpectrum[i]! / distortion);
  });
}

/** The bins that a rectangle about `centreHz` covers, each with its share; negative frequencies lie in the upper half. */
function forBins(
  centreHz: number,
  bandwidthHz: number,
  stepHz: number,
  points: number,
  visit: (bin: number, share: number) => void,
): void {
  const low = (centreHz - bandwidthHz / 2) / stepHz + 0.5;
  const high = (centreHz + bandwidthHz / 2) / stepHz + 0.5;
  for (let bin = Math.floor(low); bin < high; bin++) {
    const share = Math.min(high, bin + 1) - Math.max(low, bin);
    visit((bin + points) % points, share);
  }
}
