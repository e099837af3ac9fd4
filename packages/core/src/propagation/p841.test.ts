import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { annualPercent, worstMonthPercent } from './p841.ts';

describe('P.841 worst month', () => {
  it('is the short form of the Recommendation for rain: p = 0.30 pw^1.15', () => {
    for (const pw of [0.001, 0.01, 0.1, 1, 5]) {
      expect(annualPercent(pw)).toBeCloseTo((pw / 2.85) ** (1 / 0.87), 12);
      expect(annualPercent(pw) / (0.3 * pw ** 1.15)).toBeCloseTo(1, 1);
    }
  });

  it('has a factor of 12 for the rarest events and of 1 for all the time', () => {
    expect(worstMonthPercent(1e-6)).toBeCloseTo(12e-6, 18);
    expect(worstMonthPercent(100)).toBeCloseTo(100, 9);
  });

  it('is continuous where its four parts meet', () => {
    const edge = (2.85 / 12) ** (1 / 0.13);
    for (const p of [edge, 3, 30])
      expect(worstMonthPercent(p * (1 - 1e-12)) / worstMonthPercent(p)).toBeCloseTo(1, 10);
  });

  it('changes from one part to the next at (Q1/12)^(1/β), 3 % and 30 %', () => {
    const edge = (2.85 / 12) ** (1 / 0.13);
    const factor = (p: number) => worstMonthPercent(p) / p;
    const at3 = 2.85 * 3 ** -0.13;
    expect(factor(0.999 * edge)).toBeCloseTo(12, 12);
    expect(factor(1.001 * edge)).toBeLessThan(12);
    expect(factor(2.999)).toBeGreaterThan(at3);
    for (const p of [3.001, 3.9, 29.999]) expect(factor(p)).toBeCloseTo(at3, 12);
    expect(factor(30.001)).toBeLessThan(at3);
    for (const middle of [edge, 3, 30])
      for (const p of [0.995 * middle, 1.005 * middle, 1.2 * middle])
        expect(annualPercent(worstMonthPercent(p)) / p).toBeCloseTo(1, 11);
  });

  it('comes back to the year, for every climate, and rises', () => {
    const climate = fc.record({
      q1: fc.double({ min: 1.5, max: 5, noNaN: true }),
      beta: fc.double({ min: 0.05, max: 0.25, noNaN: true }),
    });
    fc.assert(
      fc.property(climate, fc.double({ min: -6, max: 1.9, noNaN: true }), (parameters, exponent) => {
        const p = 10 ** exponent;
        const pw = worstMonthPercent(p, parameters);
        expect(pw).toBeLessThanOrEqual(12 * p * (1 + 1e-12));
        fc.pre(pw < 100);
        expect(annualPercent(pw, parameters) / p).toBeCloseTo(1, 9);
        expect(worstMonthPercent(p * 1.001, parameters)).toBeGreaterThan(pw * (1 - 1e-12));
      }),
    );
  });

  it('refuses what has no meaning', () => {
    expect(() => worstMonthPercent(101)).toThrow(DomainError);
    expect(() => worstMonthPercent(1, { q1: 0.5, beta: 0.13 })).toThrow('q1');
    expect(() => annualPercent(Number.NaN)).toThrow('worstMonth');
  });
});
