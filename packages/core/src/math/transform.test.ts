/** Fourier transform, monotone interpolation and random numbers: closed forms and laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fft } from './fft.ts';
import { monotoneCubic } from './pchip.ts';
import { randomNumbers } from './random.ts';

describe('Fourier transform', () => {
  it('of one line is one bin, and back again', () => {
    const n = 64;
    const re = Float64Array.from({ length: n }, (_, k) => Math.cos((2 * Math.PI * 5 * k) / n));
    const im = Float64Array.from({ length: n }, (_, k) => Math.sin((2 * Math.PI * 5 * k) / n));
    const [re0, im0] = [re.slice(), im.slice()];
    const transform = fft(n);
    transform.forward(re, im);
    expect(re[5]).toBeCloseTo(n, 9);
    for (let k = 0; k < n; k++) if (k !== 5) expect(Math.hypot(re[k]!, im[k]!)).toBeLessThan(1e-9);
    transform.inverse(re, im);
    for (let k = 0; k < n; k++) {
      expect(re[k]!).toBeCloseTo(re0[k]!, 12);
      expect(im[k]!).toBeCloseTo(im0[k]!, 12);
    }
    expect(() => fft(48)).toThrow();
  });
});

describe('monotone interpolation', () => {
  it('goes through its points, and never turns between two of a rising row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 3, maxLength: 12 }),
        (steps) => {
          const xs = steps.map((_, i) => i);
          let sum = 0;
          const ys = steps.map((step) => {
            sum += step;
            return sum;
          });
          const curve = monotoneCubic(xs, ys);
          for (const [i, x] of xs.entries()) expect(curve(x)).toBeCloseTo(ys[i]!, 9);
          let before = Number.NEGATIVE_INFINITY;
          for (let x = 0; x <= xs.length - 1; x += 0.05) {
            const y = curve(x);
            expect(y).toBeGreaterThanOrEqual(before - 1e-12);
            before = y;
          }
        },
      ),
    );
  });
});

describe('random numbers', () => {
  it('repeat with their seed and fill 0…1 evenly', () => {
    const [a, b] = [randomNumbers(9), randomNumbers(9)];
    const bins = new Float64Array(10);
    for (let i = 0; i < 100_000; i++) {
      const x = a();
      expect(x === b() && x >= 0 && x < 1).toBe(true);
      bins[Math.floor(10 * x)]!++;
    }
    for (const bin of bins) expect(Math.abs(bin - 10_000)).toBeLessThan(5 * Math.sqrt(9000));
  });
});
