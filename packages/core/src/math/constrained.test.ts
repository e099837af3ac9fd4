import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConstrainedLeast, type ConstrainedOptions, constrainedLeast } from './constrained.ts';

function least(
  of: Parameters<typeof constrainedLeast>[0],
  start: readonly number[],
  options: Partial<ConstrainedOptions> = {},
): ConstrainedLeast {
  const run = constrainedLeast(of, start, {
    steps: start.map(() => 1e-7),
    reach: 2,
    enough: 1e-7,
    still: 1e-9,
    rounds: 100,
    ...options,
  });
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

describe('least under conditions', () => {
  it('finds the optimum of Hock and Schittkowski’s problem 80 (Powell 1978)', () => {
    const found = least(
      ([a, b, c, d, e]) => ({
        value: Math.exp(a! * b! * c! * d! * e!),
        conditions: [
          a! ** 2 + b! ** 2 + c! ** 2 + d! ** 2 + e! ** 2 - 10,
          b! * c! - 5 * d! * e!,
          a! ** 3 + b! ** 3 + 1,
        ],
      }),
      [-2, 2, 2, -1, -1],
    );
    expect(found.value).toBeCloseTo(0.0539498, 6);
    for (const [i, value] of [-1.717143, 1.595709, 1.827247, -0.763643, -0.763645].entries())
      expect(found.unknowns[i]).toBeCloseTo(value, 3);
  });
  it('finds the nearest point of a plane, wherever it begins', () => {
    const part = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.tuple(part, part, part), ([p, q, r], start) => {
        // x + 2y + 2z = 3: the nearest point of (p, q, r) lies along the normal
        const found = least(
          ([x, y, z]) => ({
            value: (x! - p) ** 2 + (y! - q) ** 2 + (z! - r) ** 2,
            conditions: [x! + 2 * y! + 2 * z! - 3],
          }),
          start,
        );
        const away = (3 - p - 2 * q - 2 * r) / 9;
        expect(Math.hypot(found.unknowns[0]! - p - away, found.unknowns[1]! - q - 2 * away)).toBeLessThan(
          1e-3,
        );
      }),
    );
  });
  it('says what conditions miss that nothing meets', () => {
    expect(() => least(([x]) => ({ value: x!, conditions: [x! ** 2 + 1] }), [0.5])).toThrow(
      'what the conditions miss',
    );
    expect(() => least(() => undefined, [0])).toThrow('start');
  });
});
