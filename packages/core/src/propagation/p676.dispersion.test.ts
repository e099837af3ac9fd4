import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { phaseDispersion } from './p676.dispersion.ts';
import { type Air, gasSpecificAttenuation, type LineSet, prepareAir } from './p676.ts';

const standard: Air = { dryPressureHPa: 1013.25, temperatureK: 288.15, waterVapourDensityGPerM3: 7.5 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyAir = fc.record({
  dryPressureHPa: number(1, 1100),
  temperatureK: number(180, 320),
  waterVapourDensityGPerM3: number(0, 40),
});

/** A line as Liebe, Hufford and Cotton (1993) write it: (f/fi)·[(1 − iδ)/(fi − f − iγ) − (1 + iδ)/(fi + f + iγ)]. */
function liebe(lines: LineSet, f: number): { re: number; im: number } {
  const sum = { re: 0, im: 0 };
  const over = (re1: number, im1: number, re2: number, im2: number) => {
    const d = re2 ** 2 + im2 ** 2;
    return { re: (re1 * re2 + im1 * im2) / d, im: (im1 * re2 - re1 * im2) / d };
  };
  lines.strength.forEach((strength, i) => {
    const [fi, width, delta] = [lines.frequencyGHz[i]!, lines.widthGHz[i]!, lines.interference[i]!];
    const near = over(1, -delta, fi - f, -width);
    const far = over(1, delta, fi + f, width);
    sum.re += (strength * f * (near.re - far.re)) / fi;
    sum.im += (strength * f * (near.im - far.im)) / fi;
  });
  return sum;
}

describe('P.676 Annex 1 § 3, phase dispersion', () => {
  it('is the real part of the refractivity of which the attenuation is the imaginary part', () => {
    fc.assert(
      fc.property(number(1, 1000), anyAir, (f, air) => {
        const prepared = prepareAir(air);
        const { theta, debyeWidthGHz: d } = prepared;
        const debye = 6.14e-5 * air.dryPressureHPa * theta ** 2; // of S·[1/(1 − if/d) − 1]
        const { oxygenNUnits, waterVapourNUnits, debyeNUnits } = phaseDispersion(f, prepared);
        const oxygen = liebe(prepared.oxygen, f);
        const vapour = liebe(prepared.waterVapour, f);
        expect(debyeNUnits).toBeCloseTo(debye * (1 / (1 + (f / d) ** 2) - 1), 12);
        expect(oxygenNUnits - debyeNUnits).toBeCloseTo(oxygen.re, 9);
        expect(waterVapourNUnits).toBeCloseTo(vapour.re, 9);
        const absorbed = gasSpecificAttenuation(f, prepared);
        expect(absorbed.oxygenNUnits - absorbed.dryContinuumNUnits).toBeCloseTo(oxygen.im, 9);
        expect(absorbed.waterVapourNUnits).toBeCloseTo(vapour.im, 9);
      }),
    );
  });

  it('changes sign where an isolated line absorbs most: above the line the wave runs ahead', () => {
    const thin: Air = { dryPressureHPa: 10, temperatureK: 220, waterVapourDensityGPerM3: 0.01 };
    const [before, at, after] = [-0.03, 0, 0.03].map((shift) => phaseDispersion(118.750334 + shift, thin));
    expect(before!.oxygenNUnits).toBeGreaterThan(at!.oxygenNUnits);
    expect(after!.oxygenNUnits).toBeLessThan(at!.oxygenNUnits);
    expect(before!.phaseDispersionDegPerKm).toBeLessThan(after!.phaseDispersionDegPerKm);
    const swing = before!.oxygenNUnits - at!.oxygenNUnits;
    expect(swing / (at!.oxygenNUnits - after!.oxygenNUnits)).toBeCloseTo(1, 1);
  });

  it('is small away from the lines, and vanishes in a vacuum', () => {
    for (const f of [4, 12, 20, 30])
      expect(Math.abs(phaseDispersion(f, standard).phaseDispersionDegPerKm)).toBeLessThan(20);
    const vacuum: Air = { dryPressureHPa: 0, temperatureK: 200, waterVapourDensityGPerM3: 0 };
    expect(phaseDispersion(60, vacuum).phaseDispersionDegPerKm).toBeCloseTo(0, 15);
  });

  it('is per kilometre what the refractivity turns: 360° · 10⁹/c · 10⁻⁶', () => {
    const { oxygenNUnits, waterVapourNUnits, phaseDispersionDegPerKm } = phaseDispersion(60, standard);
    const perNUnit = (-360 * 1e9 * 1e3 * 1e-6 * 60) / 299_792_458;
    expect(phaseDispersionDegPerKm / (perNUnit * (oxygenNUnits + waterVapourNUnits))).toBeCloseTo(1, 4);
  });

  it.each([0.9, 1001, Number.NaN])('refuses %d GHz', (f) => {
    expect(() => phaseDispersion(f, standard)).toThrow(DomainError);
  });
});
