import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { bivariateNormalTail, gaussLegendre, integrate, inverseNormalTail, normalTail } from './index.ts';

// integers, because a random double is most often next to 0
const any = fc.integer({ min: -800, max: 800 }).map((hundredths) => hundredths / 100);
const correlation = fc.integer({ min: -999, max: 999 }).map((thousandths) => thousandths / 1000);

describe('normal distribution', () => {
  // 0.5 erfc(x/√2) of the GNU C library; on both sides of the seams of the approximation at x = 0.66 and 5.66
  it.each([
    [0, 0.5],
    [0.1, 0.460172162722971],
    [0.66, 0.25462691467133614],
    [0.7, 0.24196365222307306],
    [2, 0.02275013194817922],
    [5.6, 1.0717590258310968e-8],
    [5.7, 5.990371401063533e-9],
    [12, 1.776482112077702e-33],
    [30, 4.906713927148764e-198],
  ])('Q(%d) = %d', (x, tail) => {
    expect(Math.abs(normalTail(x) / tail - 1)).toBeLessThan(3e-15 + 3e-16 * x * x);
    expect(normalTail(-x)).toBeCloseTo(1 - tail, 15);
  });

  it('has infinite ends, and no value for NaN', () => {
    expect(normalTail(Infinity)).toBe(0);
    expect(normalTail(-Infinity)).toBe(1);
    expect(inverseNormalTail(0)).toBe(Infinity);
    expect(inverseNormalTail(1)).toBe(-Infinity);
    expect(() => normalTail(Number.NaN)).toThrow(DomainError);
    expect(() => inverseNormalTail(Number.NaN)).toThrow(DomainError);
    expect(() => inverseNormalTail(1.0001)).toThrow('probability');
  });

  it('is undone by its inverse, down to 1e-290', () => {
    const undone = (p: number) => Math.abs(normalTail(inverseNormalTail(p)) / p - 1);
    for (let i = 1; i < 1000; i++) expect(undone(i / 1000)).toBeLessThan(2e-14);
    for (let exponent = -290; exponent < 0; exponent += 0.5)
      expect(undone(10 ** exponent)).toBeLessThan(1e-12);
    expect(inverseNormalTail(0.025)).toBeCloseTo(1.959963984540054, 14);
    expect(inverseNormalTail(0.3)).toBe(-inverseNormalTail(0.7));
  });

  it('falls steadily, also across the seams of its approximation', () => {
    for (let x = -9; x < 37; x += 0.01) expect(normalTail(x + 0.01)).toBeLessThanOrEqual(normalTail(x));
    for (const seam of [0.46875, 4]) {
      const x = seam * Math.SQRT2;
      const step = (normalTail(x + 1e-9) - normalTail(x - 1e-9)) / 2e-9;
      expect(step / (-Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI))).toBeCloseTo(1, 5);
    }
    expect(normalTail(39)).toBe(0);
  });
});

describe('Gauss–Legendre', () => {
  it('is exact for polynomials up to degree 2n − 1', () => {
    expect(integrate((x) => x ** 39 + 40 * x ** 38, 0, 1, gaussLegendre(20))).toBeCloseTo(
      1 / 40 + 40 / 39,
      13,
    );
    expect(gaussLegendre(2).nodes[0]).toBeCloseTo(1 / Math.sqrt(3), 15);
  });
});

describe('bivariate normal distribution', () => {
  it('is 1/4 + arcsin ρ/2π at the origin, for every correlation', () => {
    for (let i = -1000; i <= 1000; i++)
      expect(bivariateNormalTail(0, 0, i / 1000)).toBeCloseTo(0.25 + Math.asin(i / 1000) / (2 * Math.PI), 14);
  });

  it('agrees with the one-dimensional integral over the conditional distribution', () => {
    const rule = gaussLegendre(64);
    const thresholds = [-3, -1.5, -0.4, 0, 0.31, 0.33, 1, 2.2, 4];
    for (const rho of [-0.99, -0.96, -0.93, -0.92, -0.5, -0.01, 0.3, 0.8, 0.92, 0.93, 0.95, 0.97, 0.995])
      for (const h of thresholds)
        for (const k of thresholds) {
          const spread = Math.sqrt(1 - rho * rho);
          const density = (x: number) =>
            (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * normalTail((k - rho * x) / spread);
          let sum = 0;
          for (let low = h; low < 9; low += 0.25) sum += integrate(density, low, low + 0.25, rule);
          expect(Math.abs(bivariateNormalTail(h, k, rho) - sum)).toBeLessThan(2e-14);
        }
  });

  it('does not care for the order, and both quadrants of one variable make up the other', () => {
    fc.assert(
      fc.property(any, any, correlation, (h, k, rho) => {
        expect(bivariateNormalTail(h, k, rho)).toBeCloseTo(bivariateNormalTail(k, h, rho), 14);
        expect(bivariateNormalTail(h, k, rho) + bivariateNormalTail(h, -k, -rho)).toBeCloseTo(
          normalTail(h),
          14,
        );
      }),
    );
  });

  it('is the product without correlation, the smaller with perfect correlation', () => {
    expect(bivariateNormalTail(1, 2, 0)).toBe(normalTail(1) * normalTail(2));
    expect(bivariateNormalTail(1, 2, 1)).toBe(normalTail(2));
    expect(bivariateNormalTail(1, 2, -1)).toBe(0);
    expect(bivariateNormalTail(-1, -2, -1)).toBeCloseTo(1 - normalTail(1) - normalTail(2), 15);
  });

  it('is a number to the ends of the number line', () => {
    for (const h of [-Infinity, -38, 0, 38, Infinity])
      for (const k of [-Infinity, -38, 0, 38, Infinity])
        for (const rho of [-1, -0.99999, -0.93, 0, 0.5, 0.93, 0.99999, 1])
          expect(bivariateNormalTail(h, k, rho)).toBeGreaterThanOrEqual(0);
    expect(() => bivariateNormalTail(0, Number.NaN, 0.5)).toThrow(DomainError);
    expect(() => bivariateNormalTail(0, 0, 1.01)).toThrow('rho');
  });
});
