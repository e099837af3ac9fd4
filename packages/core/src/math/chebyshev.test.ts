import { describe, expect, it } from 'vitest';
import { chebyshevCache, evaluateChebyshev, fitChebyshev } from './index.ts';

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

describe('Chebyshev segments on demand', () => {
  let calls = 0;
  const cache = chebyshevCache(
    (t, out) => {
      calls++;
      out[0] = Math.cos(t);
    },
    1,
    2,
    12,
  );
  const at = (t: number) => {
    const out = new Float64Array(1);
    cache.evaluate(t, out);
    return out[0]!;
  };
  it('are fitted once, for any time, and meet at their ends', () => {
    for (const t of [0.1, 1.9, -7.3, 0.2, 1.1, -6.1]) expect(at(t)).toBeCloseTo(Math.cos(t), 11);
    expect(calls).toBe(2 * 13);
    expect(at(2)).toBeCloseTo(at(2 - 1e-13), 11);
  });
  it('give NaN for NaN', () => expect(at(Number.NaN)).toBeNaN());
});
