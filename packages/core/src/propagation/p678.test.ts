import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { interannualVariability, riskOfExceedance } from './p678.ts';

describe('P.678 inter-annual variability', () => {
  // The full sum of equation (2), over all 2N − 1 terms, as ITUPropagationModels.jl computed it independently
  it.each([
    [0.01, 2.312445232024972e-9],
    [0.1, 6.922310744524693e-8],
    [1, 3.3186704436335545e-6],
    [2, 1.2155004221000477e-5],
  ])('at %d %% the variance of estimation is %d', (p, variance) => {
    expect(interannualVariability(p, 0).estimationVariance / variance).toBeCloseTo(1, 11);
  });

  it('adds the variance of the climate: 1702 of 10 000 near 45° N 10° E', () => {
    const { estimationVariance, climaticVariance, deviationPercent } = interannualVariability(0.1, 0.1702);
    expect(climaticVariance).toBeCloseTo((0.1702 * 1e-3) ** 2, 18);
    expect(deviationPercent).toBeCloseTo(100 * Math.sqrt(estimationVariance + climaticVariance), 12);
  });

  it('says when it extrapolates, refuses what has no meaning', () => {
    expect(interannualVariability(0.01, 0.2).notices).toEqual([]);
    expect(interannualVariability(2, 0.2).notices).toEqual([]);
    expect(interannualVariability(2.0001, 0.2).notices).toHaveLength(1);
    expect(interannualVariability(0.0099, 0.2).notices[0]?.code).toBe('p678.p-out-of-range');
    expect(() => interannualVariability(0, 0.2)).toThrow('pPercent');
    expect(() => interannualVariability(0.1, Number.NaN)).toThrow(DomainError);
  });
});

describe('P.678 risk', () => {
  it('is one half at the long-term time, 16 % one deviation above it', () => {
    expect(riskOfExceedance(0.1, 0.1, 0.03)).toBe(0.5);
    expect(riskOfExceedance(0.1, 0.13, 0.03)).toBeCloseTo(0.15865525393145707, 12);
  });
  it('falls as more time is allowed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 2, noNaN: true }), (p) => {
        const { deviationPercent } = interannualVariability(p, 0.2);
        expect(riskOfExceedance(p, p * 1.2, deviationPercent)).toBeLessThan(0.5);
        expect(riskOfExceedance(p, p * 0.8, deviationPercent)).toBeGreaterThan(0.5);
      }),
      { numRuns: 20 },
    );
  });
  it('refuses a deviation of 0', () =>
    expect(() => riskOfExceedance(0.1, 0.1, 0)).toThrow('deviationPercent'));
});
