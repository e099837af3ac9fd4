import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
import { DomainError } from '../errors.ts';
import { oxygenLines, waterVapourLines } from './p676.coefficients.ts';
import { type Air, gasSpecificAttenuation, lineShape, prepareAir } from './p676.ts';

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

const sheet = 'itu/P.676-13-SpAtt.csv';
describeTruth('ITU workbook 8.3.0, sheet P.676-13 SpAtt', [sheet], 5 * 8 + 350 * 3, (read) => {
  const rows = csvRows(read(sheet));
  const close = (value: number, expected: string | undefined) =>
    expect(Math.abs(value / Number(expected) - 1), `${value} against ${expected}`).toBeLessThan(1e-9);
  const labelled = (label: string) => rows.find((row) => row[2] === label)!;

  it('intermediates at 12, 20, 60, 90 and 130 GHz', () => {
    [12, 20, 60, 90, 130].forEach((f, i) => {
      const air = prepareAir(standard);
      const result = gasSpecificAttenuation(f, air);
      const [oxygen, water] = [4 + i, 13 + i];
      close(result.vapourPressureHPa, labelled('e')[oxygen]);
      close(air.oxygen.strength[0]!, labelled('Si(1)')[oxygen]);
      close(lineShape(air.oxygen, 0, f), labelled('Fi(1)')[oxygen]);
      close(result.debyeWidthGHz, labelled('d')[oxygen]);
      close(result.oxygenNUnits, labelled('N"oxygen')[oxygen]);
      close(result.oxygenDbPerKm, labelled('go')[oxygen]);
      close(air.waterVapour.strength[0]!, labelled('Si(1)')[water]);
      close(lineShape(air.waterVapour, 0, f), labelled('Fi(1)')[water]);
      close(result.waterVapourNUnits, labelled('N"oxygen')[water]);
      close(result.waterVapourDbPerKm, labelled('go')[water]);
    });
  });

  it('γo, γw and γ at 1 to 350 GHz', () => {
    const table = rows.filter((row) => /^\d+$/.test(row[2] ?? ''));
    expect(table).toHaveLength(350);
    for (const row of table) {
      const result = gasSpecificAttenuation(Number(row[2]), standard);
      close(result.oxygenDbPerKm, row[3]);
      close(result.waterVapourDbPerKm, row[4]);
      close(result.specificAttenuationDbPerKm, row[5]);
    }
  });
});
