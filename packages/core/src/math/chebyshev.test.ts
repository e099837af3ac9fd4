import { describe, expect, it } from 'vitest';
import { evaluateChebyshev, fitChebyshev } from './index.ts';

describe('Chebyshev segments', () => {
  const wave = (t: number, out: Float64Array) => {
    out[0] = Math.sin(t);
    out[1] = t ** 3;
  };
  const held = fitChebyshev(wave, 2, -3, 7, 2, 12);
  it('return the function within rounding, at the ends and between', () => {
    const [ours, truth] = [new Float64Array(3), new Float64Array(2)];
    for (const t of [-3, -1, 0.123, 2.999, 6.5, 7]) {
      evaluateChebyshev(held, t, ours, 1);
      wave(t, truth);
      expect(ours[1]).toBeCloseTo(truth[0]!, 11);
      expect(ours[2]).toBeCloseTo(truth[1]!, 11);
    }
  });
  it('refuse times that they do not hold', () => {
    expect(() => evaluateChebyshev(held, 7.001, new Float64Array(2))).toThrow('time is 7.001 s; expected -3');
    expect(() => evaluateChebyshev(held, Number.NaN, new Float64Array(2))).toThrow('time is NaN');
  });
});
