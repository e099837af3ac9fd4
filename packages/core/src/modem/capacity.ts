/** What an ideal code could reach: the bits that a modulation carries through white noise. */
import { within } from '../errors.ts';
import { fromDecibel } from '../math/decibel.ts';
import { type GaussLegendre, gaussLegendre, integrate } from '../math/quadrature.ts';
import { bracketRoot } from '../math/solve.ts';

const SOURCE = 'capacity of binary signals in white noise';

/** Noise beyond ten standard deviations does not count. */
const DEVIATIONS = 10;
let rule: GaussLegendre | undefined;

/**
 * Mutual information of two equally likely antipodal symbols in white Gaussian noise: the rate of the best binary code.
 * QPSK carries twice as much at an Es/N0 3.01 dB higher.
 * @param esN0Db of the binary symbol [dB], −60…40
 * @returns [bit/symbol], 0…1
 * @throws DomainError outside
 * @see the definition: h(Y) − h(N) for Y = ±1 + N, which is 1 − E[log₂(1 + e^(−2y/σ²))]
 */
export function binaryCapacity(esN0Db: number): number {
  within('esN0Db', esN0Db, 'dB', -60, 40, SOURCE);
  const variance = 1 / (2 * fromDecibel(esN0Db));
  const deviation = Math.sqrt(variance);
  const lost = (z: number): number => {
    const exponent = (-2 * (1 + deviation * z)) / variance;
    const log = exponent > 30 ? exponent : Math.log1p(Math.exp(exponent));
    return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * (log / Math.LN2);
  };
  rule ??= gaussLegendre(200);
  return 1 - integrate(lost, -DEVIATIONS, DEVIATIONS, rule);
}

/**
 * Es/N0 below which no binary code of a rate works, however long; the inverse of `binaryCapacity`.
 * @param codeRate information bits per binary symbol, 0.001…0.999
 * @returns of the binary symbol [dB]
 * @throws DomainError outside
 */
export function binaryLimitEsN0Db(codeRate: number): number {
  within('codeRate', codeRate, '', 0.001, 0.999, SOURCE);
  const { low, high } = bracketRoot((esN0Db) => binaryCapacity(esN0Db) - codeRate, -40, 20, 1e-9);
  return (low + high) / 2;
}
