import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { oxygenLines, waterVapourLines } from './p676.coefficients.ts';
import { type Air, gasSpecificAttenuation, prepareAir } from './p676.ts';

/** The air of ITU-R P.676-13 Figure 1. */
const standard: Air = { dryPressureHPa: 1013.25, temperatureK: 288.15, waterVapourDensityGPerM3: 7.5 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyAir = fc.record({
  dryPressureHPa: number(1e-4, 1100),
  temperatureK: number(180, 320),
  waterVapourDensityGPerM3: number(0, 40),
});
const frequency = number(1, 350);

describe('P.676 Annex 1 specific attenuation', () => {
  it('has 44 lines of oxygen and 35 of water vapour, in order of frequency', () => {
    expect(oxygenLines).toHaveLength(44);
    expect(waterVapourLines).toHaveLength(35);
    for (const lines of [oxygenLines, waterVapourLines]) {
      const frequencies = lines.map(({ frequencyGHz }) => frequencyGHz);
      expect(frequencies).toEqual(frequencies.toSorted((a, b) => a - b));
    }
  });

  it('gives the printed values of the ITU workbook at 12 GHz', () => {
    const { oxygenDbPerKm, waterVapourDbPerKm } = gasSpecificAttenuation(12, standard);
    expect(oxygenDbPerKm).toBeCloseTo(0.00869826406877357, 12);
    expect(waterVapourDbPerKm).toBeCloseTo(0.00953538822024593, 12);
  });

  it('peaks where oxygen and water vapour resonate', () => {
    const at = (f: number) => gasSpecificAttenuation(f, standard).specificAttenuationDbPerKm;
    expect(at(22.235)).toBeGreaterThan(at(20));
    expect(at(22.235)).toBeGreaterThan(at(25));
    expect(at(60)).toBeGreaterThan(100 * at(40));
    expect(at(183.31)).toBeGreaterThan(10 * at(150));
  });

  it('is never negative', () => {
    fc.assert(
      fc.property(frequency, anyAir, (f, air) => {
        const { oxygenDbPerKm, waterVapourDbPerKm } = gasSpecificAttenuation(f, air);
        expect(oxygenDbPerKm).toBeGreaterThanOrEqual(0);
        expect(waterVapourDbPerKm).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('has no vapour term in dry air, and no attenuation at all in a vacuum', () => {
    const dry = gasSpecificAttenuation(22, { ...standard, waterVapourDensityGPerM3: 0 });
    expect(dry.waterVapourDbPerKm).toBe(0);
    expect(dry.oxygenDbPerKm).toBeGreaterThan(0);
    const vacuum: Air = { dryPressureHPa: 0, temperatureK: 200, waterVapourDensityGPerM3: 0 };
    expect(gasSpecificAttenuation(22, vacuum).specificAttenuationDbPerKm).toBe(0);
  });

  it('takes air that was prepared before', () => {
    expect(gasSpecificAttenuation(30, prepareAir(standard))).toEqual(gasSpecificAttenuation(30, standard));
  });

  it.each([
    [0.9, standard],
    [1001, standard],
    [Number.NaN, standard],
    [12, { ...standard, temperatureK: 20 }],
    [12, { ...standard, dryPressureHPa: -1 }],
    [12, { ...standard, waterVapourDensityGPerM3: Number.NaN }],
  ])('refuses %d GHz in %o', (f, air) => {
    expect(() => gasSpecificAttenuation(f, air)).toThrow(DomainError);
  });
});
