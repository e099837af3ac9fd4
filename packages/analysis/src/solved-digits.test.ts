import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solvedDigits } from './solved-digits.ts';

const positive = fc.double({ min: 1e-3, max: 1e5, noNaN: true });

describe('figures that were sought', () => {
  it('are rounded to the side that does', () => {
    expect(solvedDigits('availability', 99.944_83)).toBe('99.944');
    expect(solvedDigits('availability', 99.999)).toBe('99.999');
    expect(solvedDigits('diameter', 0.830_61)).toBe('0.8307');
    expect(solvedDigits('hpa', 12.340_1)).toBe('12.35');
    expect(solvedDigits('lnb', 123.49)).toBe('123.4');
    expect(solvedDigits('rate', 10.289_9)).toBe('10.28');
    expect(solvedDigits('backoff', 0)).toBe('0');
    expect(solvedDigits('modcod', 97.989_4)).toBe('97.99');
    expect(solvedDigits('carriers', 12)).toBe('12');
  });

  it('stay where four digits hold them', () => {
    for (const [unknown, value] of [
      ['diameter', 0.6],
      ['hpa', 5.67],
      ['lnb', 70.1],
      ['rate', 27.5],
    ] as const)
      expect(Number(solvedDigits(unknown, value))).toBe(value);
  });

  it('are never on the other side, and less than a unit of the fourth digit away', () => {
    fc.assert(
      fc.property(positive, (value) => {
        const unit = 10 ** (Math.floor(Math.log10(value)) - 3);
        const up = Number(solvedDigits('diameter', value));
        const down = Number(solvedDigits('lnb', value));
        expect(up).toBeGreaterThanOrEqual(value - 2e-6 * unit);
        expect(down).toBeLessThanOrEqual(value + 2e-6 * unit);
        expect(up - down).toBeLessThanOrEqual(1.001 * unit);
      }),
    );
  });
});
