import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromResidualBytes } from './codec.ts';
import { gzipped, quantise } from './pack.ts';

const plain = { id: 'x', scale: 0.01, bytesPerNumber: 2 } as const;

describe('quantise', () => {
  it('states the largest error that its integers carry', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 4, maxLength: 40 }),
        (numbers) => {
          const values = Float64Array.from(numbers.slice(0, numbers.length - (numbers.length % 2)));
          const { integers, quantisationError } = quantise(values, 2, plain);
          const errors = Array.from(values, (value, i) => Math.abs(integers[i]! * 0.01 - value));
          expect(Math.max(...errors)).toBeCloseTo(quantisationError, 4);
          expect(quantisationError).toBeLessThanOrEqual(0.005 + 1e-9);
        },
      ),
    );
  });

  it('fills a missing point from above and below, and says how many', () => {
    const { integers, filledPoints } = quantise(Float64Array.of(1, 2, Number.NaN, 4, 5, 6), 2, plain);
    expect([...integers]).toEqual([100, 200, 300, 400, 500, 600]);
    expect(filledPoints).toBe(1);
  });

  it('refuses a gap that it cannot fill and a figure that does not fit', () => {
    const gap = Float64Array.of(1, 2, Number.NaN, 4, Number.NaN, 6);
    expect(() => quantise(gap, 2, plain)).toThrow('x: point 2 has no figure');
    expect(() => quantise(Float64Array.of(400, 1), 2, plain)).toThrow('x: 400 does not fit in 16 bits');
    expect(quantise(Float64Array.of(400, 1), 2, { ...plain, bytesPerNumber: 3 }).integers[0]).toBe(40_000);
  });
});

it('the packed file opens to the integers', () => {
  const { integers } = quantise(Float64Array.of(1, 2, 3, 4), 2, plain);
  expect(fromResidualBytes(gunzipSync(gzipped(integers, 2)), 2)).toEqual(integers);
});
