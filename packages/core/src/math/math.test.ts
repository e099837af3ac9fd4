import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import {
  angleBetweenDeg,
  BOLTZMANN_DBW_PER_K_HZ,
  bracketRoot,
  fromDecibel,
  toDecibel,
  unitVector,
} from './index.ts';

describe('decibel', () => {
  it('knows the ratios every engineer knows', () => {
    expect(toDecibel(2)).toBeCloseTo(3.0103, 4);
    expect(fromDecibel(30)).toBeCloseTo(1000, 9);
    expect(fromDecibel(-Infinity)).toBe(0);
    expect(BOLTZMANN_DBW_PER_K_HZ).toBeCloseTo(-228.5992, 4);
  });
  it('comes back from the other side', () => {
    fc.assert(
      fc.property(fc.double({ min: -250, max: 250, noNaN: true }), (db) => {
        expect(toDecibel(fromDecibel(db))).toBeCloseTo(db, 10);
      }),
    );
  });
});

describe('bracketRoot', () => {
  it('finds √2 in a dozen evaluations', () => {
    const { low, high, evaluations } = bracketRoot((x) => x * x - 2, 0, 2, 1e-12);
    expect(low).toBeLessThanOrEqual(Math.SQRT2);
    expect(high).toBeGreaterThanOrEqual(Math.SQRT2);
    expect(high - low).toBeLessThanOrEqual(1e-12);
    expect(evaluations).toBeLessThanOrEqual(12);
  });
  it('returns both sides of a step, and a root at an end', () => {
    const { low, high } = bracketRoot((x) => (x < 0.3 ? -1 : 1), 0, 1, 1e-9);
    expect(low).toBeLessThan(0.3);
    expect(high).toBeGreaterThanOrEqual(0.3);
    expect(high - low).toBeLessThanOrEqual(1e-9);
    expect(bracketRoot((x) => x, 0, 1, 1e-9)).toMatchObject({ low: 0, high: 0 });
    expect(bracketRoot((x) => x - 1, 0, 1, 1e-9)).toMatchObject({ low: 1, high: 1 });
  });
  it('ends also when the tolerance is below the resolution of numbers', () => {
    const { low, high } = bracketRoot((x) => x ** 3 - 5, 0, 3, 1e-300);
    expect(high - low).toBeLessThan(1e-15);
    expect(high).toBeCloseTo(Math.cbrt(5), 14);
  });
  it('refuses ends of the same sign and NaN', () => {
    expect(() => bracketRoot((x) => x + 1, 0, 1, 1e-9)).toThrow(DomainError);
    expect(() => bracketRoot(() => Number.NaN, 0, 1, 1e-9)).toThrow(DomainError);
  });
  it('holds any root of a monotone function', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (root, power) => {
          const f = (x: number): number => Math.sign(x - root) * Math.abs(x - root) ** power;
          const { low, high, evaluations } = bracketRoot(f, 0, 1, 1e-9);
          expect(low).toBeLessThanOrEqual(root);
          expect(high).toBeGreaterThanOrEqual(root);
          expect(high - low).toBeLessThanOrEqual(1e-9);
          expect(evaluations).toBeLessThan(90);
        },
      ),
    );
  });
});

describe('direction', () => {
  it('has east as x, north as y, nadir as z', () => {
    expect(unitVector({ azimuthDeg: 0, elevationDeg: 0 })).toEqual([0, 0, 1]);
    expect(unitVector({ azimuthDeg: 90, elevationDeg: 0 })[0]).toBe(1);
    expect(unitVector({ azimuthDeg: 30, elevationDeg: 90 })[1]).toBe(1);
  });
  it('keeps small angles', () => {
    const a = { azimuthDeg: 3, elevationDeg: 6 };
    expect(angleBetweenDeg(a, a)).toBe(0);
    expect(angleBetweenDeg(a, { azimuthDeg: 3, elevationDeg: 6.000001 })).toBeCloseTo(1e-6, 12);
    expect(angleBetweenDeg(a, { azimuthDeg: 4, elevationDeg: 6 })).toBeCloseTo(Math.cos(Math.PI / 30), 4);
  });
});
