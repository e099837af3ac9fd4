import { DomainError } from '../errors.ts';

/** Discrete Fourier transform of a fixed length, in place. */
export interface Fft {
  readonly length: number;
  /** X(k) = Σ x(n)·exp(−2πi·kn/N). */
  readonly forward: (re: Float64Array, im: Float64Array) => void;
  /** x(n) = 1/N Σ X(k)·exp(+2πi·kn/N). */
  readonly inverse: (re: Float64Array, im: Float64Array) => void;
}

/**
 * Fast Fourier transform with decimation in time; the twiddle factors are computed once.
 * @param length number of complex samples, a power of two
 * @throws DomainError for a length that is no power of two
 * @see J. W. Cooley, J. W. Tukey, Mathematics of Computation 19 (1965) 297–301
 */
export function fft(length: number): Fft {
  if (!Number.isInteger(Math.log2(length)))
    throw new DomainError('length', length, '', 1, 2 ** 30, 'FFT: a power of two');
  const cosines = new Float64Array(length / 2);
  const sines = new Float64Array(length / 2);
  for (let i = 0; i < length / 2; i++) {
    cosines[i] = Math.cos((2 * Math.PI * i) / length);
    sines[i] = Math.sin((2 * Math.PI * i) / length);
  }
  const reversed = new Uint32Array(length);
  for (let i = 1; i < length; i++) reversed[i] = (reversed[i >> 1]! >> 1) | (i & 1 ? length >> 1 : 0);

  /** @param sign −1 forward, +1 inverse: of the exponent */
  const transform = (re: Float64Array, im: Float64Array, sign: 1 | -1): void => {
    for (let i = 0; i < length; i++) {
      const j = reversed[i]!;
      if (j <= i) continue;
      const real = re[i]!;
      const imaginary = im[i]!;
      re[i] = re[j]!;
      im[i] = im[j]!;
      re[j] = real;
      im[j] = imaginary;
    }
    for (let half = 1; half < length; half *= 2) {
      const stride = length / (2 * half);
      for (let start = 0; start < length; start += 2 * half) {
        for (let k = 0, a = start, b = start + half; k < half; k++, a++, b++) {
          const c = cosines[k * stride]!;
          const s = sign * sines[k * stride]!;
          const real = re[b]! * c - im[b]! * s;
          const imaginary = re[b]! * s + im[b]! * c;
          re[b] = re[a]! - real;
          im[b] = im[a]! - imaginary;
          re[a] = re[a]! + real;
          im[a] = im[a]! + imaginary;
        }
      }
    }
  };
  return {
    length,
    forward: (re, im) => transform(re, im, -1),
    inverse: (re, im) => {
      transform(re, im, 1);
      for (let i = 0; i < length; i++) {
        re[i] = re[i]! / length;
        im[i] = im[i]! / length;
      }
    },
  };
}
