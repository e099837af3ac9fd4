import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { rainCoefficients, specificAttenuation } from './p838.ts';

/** Rows of ITU-R P.838-3 Table 5: f, kH, αH, kV, αV, as printed with four significant digits. */
const table5: readonly (readonly [number, number, number, number, number])[] = [
  [1, 0.0000259, 0.9691, 0.0000308, 0.8592],
  [2, 0.0000847, 1.0664, 0.0000998, 0.949],
  [10, 0.01217, 1.2571, 0.01129, 1.2156],
  [12, 0.02386, 1.1825, 0.02455, 1.1216],
  [20, 0.09164, 1.0568, 0.09611, 0.9847],
  [30, 0.2403, 0.9485, 0.2291, 0.9129],
  [60, 0.8606, 0.7656, 0.8515, 0.7486],
  [100, 1.3671, 0.6815, 1.368, 0.6765],
  [1000, 1.3795, 0.6396, 1.3822, 0.6365],
];

const medium = { frequencyGHz: 12, elevationDeg: 35, polarisationTiltDeg: 0, rainRateMmPerH: 40 };
const rainy = fc.record({
  frequencyGHz: fc.double({ min: 8, max: 40, noNaN: true }),
  elevationDeg: fc.double({ min: 0, max: 90, noNaN: true }),
  rainRateMmPerH: fc.double({ min: 10, max: 160, noNaN: true }),
});

describe('P.838 specific attenuation of rain', () => {
  it.each(table5)('agrees with Table 5 at %d GHz', (frequencyGHz, kH, alphaH, kV, alphaV) => {
    const c = rainCoefficients(frequencyGHz);
    // half a unit of the last digit that the table prints
    expect(Math.abs(c.kH / kH - 1)).toBeLessThan(frequencyGHz < 10 ? 2e-3 : 5e-4);
    expect(Math.abs(c.kV / kV - 1)).toBeLessThan(frequencyGHz < 10 ? 2e-3 : 5e-4);
    expect(Math.abs(c.alphaH - alphaH)).toBeLessThanOrEqual(5.1e-5);
    expect(Math.abs(c.alphaV - alphaV)).toBeLessThanOrEqual(5.1e-5);
  });

  it('gives the horizontal and vertical coefficients themselves on a horizontal path', () => {
    const c = rainCoefficients(12);
    const along = { ...medium, elevationDeg: 0 };
    const horizontal = specificAttenuation({ ...along, polarisationTiltDeg: 0 });
    const vertical = specificAttenuation({ ...along, polarisationTiltDeg: 90 });
    expect(horizontal.k).toBeCloseTo(c.kH, 14);
    expect(horizontal.alpha).toBeCloseTo(c.alphaH, 14);
    expect(vertical.k).toBeCloseTo(c.kV, 14);
    expect(vertical.alpha).toBeCloseTo(c.alphaV, 14);
    expect(horizontal.specificAttenuationDbPerKm).toBeCloseTo(c.kH * 40 ** c.alphaH, 14);
  });

  it('puts circular between vertical and horizontal polarisation', () => {
    fc.assert(
      fc.property(rainy, (path) => {
        const at = (polarisationTiltDeg: number) =>
          specificAttenuation({ ...path, polarisationTiltDeg }).specificAttenuationDbPerKm;
        expect(at(45)).toBeLessThanOrEqual(at(0) * (1 + 1e-12));
        expect(at(45)).toBeGreaterThanOrEqual(at(90) * (1 - 1e-12));
      }),
    );
  });

  it('does not change with the sign of the tilt, nor after half a turn', () => {
    fc.assert(
      fc.property(rainy, fc.double({ min: 0, max: 90, noNaN: true }), (path, tilt) => {
        const at = (polarisationTiltDeg: number) => specificAttenuation({ ...path, polarisationTiltDeg }).k;
        expect(at(-tilt)).toBeCloseTo(at(tilt), 12);
        expect(at(tilt - 180)).toBeCloseTo(at(tilt), 12);
      }),
    );
  });

  it('grows with the rain rate from zero', () => {
    expect(specificAttenuation({ ...medium, rainRateMmPerH: 0 }).specificAttenuationDbPerKm).toBe(0);
    fc.assert(
      fc.property(rainy, fc.double({ min: 1.001, max: 3, noNaN: true }), (path, factor) => {
        const at = (rainRateMmPerH: number) =>
          specificAttenuation({ ...path, polarisationTiltDeg: 30, rainRateMmPerH })
            .specificAttenuationDbPerKm;
        expect(at(path.rainRateMmPerH * factor)).toBeGreaterThan(at(path.rainRateMmPerH));
      }),
    );
  });

  it('takes coefficients that were computed before', () => {
    expect(specificAttenuation(medium, rainCoefficients(12))).toEqual(specificAttenuation(medium));
  });

  it.each([
    ['frequencyGHz', 0.99],
    ['frequencyGHz', 1001],
    ['frequencyGHz', Number.NaN],
    ['elevationDeg', -0.1],
    ['elevationDeg', 90.1],
    ['polarisationTiltDeg', 181],
    ['rainRateMmPerH', -1],
    ['rainRateMmPerH', Number.NaN],
  ])('refuses %s = %d', (parameter, value) => {
    const attempt = () => specificAttenuation({ ...medium, [parameter]: value });
    expect(attempt).toThrow(DomainError);
    expect(attempt).toThrow(parameter);
  });
});
