import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootSearch } from './root-search.ts';

/** A search over −7…2 of a function that can be exchanged, and how often it was asked. */
function counted(tolerance = 1e-9) {
  const asked = { f: (x: number): number => x, times: 0 };
  const search = rootSearch(
    (x) => {
      asked.times++;
      return asked.f(x);
    },
    -7,
    2,
    tolerance,
  );
  return { asked, search };
}

describe('roots of one function after another', () => {
  it('are those of the functions, however they leap, bend and break', () => {
    const { asked, search } = counted();
    fc.assert(
      fc.property(
        fc.integer({ min: -6900, max: 1900 }).map((n) => n / 1000),
        fc.integer({ min: 1, max: 5000 }).map((n) => n / 100),
        fc.constantFrom(
          (d: number) => d,
          (d: number) => Math.expm1(d),
          (d: number) => (d < 0 ? d : 9 * d),
          (d: number) => Math.cbrt(d),
          (d: number) => d + 0.9 * Math.sin(d),
        ),
        (root, steepness, shape) => {
          asked.f = (x) => steepness * shape(x - root);
          expect(Math.abs(search() - root)).toBeLessThan(1e-7);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('take two values where neighbours are alike', () => {
    const { asked, search } = counted();
    for (let i = 0; i < 1000; i++) {
      const root = -3 + 2 * Math.sin(i / 100);
      asked.f = (x) => Math.expm1(x - root);
      expect(search()).toBeCloseTo(root, 8);
    }
    expect(asked.times).toBeLessThan(2100);
  });
  it('stop at the end beyond which they lie, and come back from it', () => {
    const { asked, search } = counted();
    const found = [1, 2.5, 3, 1.5, -7.5, -8, -6.5].map((root) => {
      asked.f = (x) => x - root;
      return search();
    });
    for (const [i, expected] of [1, 2, 2, 1.5, -7, -7, -6.5].entries())
      expect(found[i]).toBeCloseTo(expected, 8);
  });
});
