import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import {
  type GasPath,
  instantaneousGases,
  oxygenAttenuation,
  oxygenCoefficients,
  type SurfaceAir,
  statisticalGases,
  vapourByContent,
  vapourByDensity,
  vapourCoefficients,
  vapourWeibull,
} from './p676.annex2.ts';
import { oxygenHeightCoefficients } from './p676.oxygen.coefficients.ts';
import { layersOf, slantPathGases } from './p676.slant.ts';
import { vapourMassCoefficients } from './p676.vapour.coefficients.ts';
import { globalAtmosphere } from './p835.ts';

const path: GasPath = { frequencyGHz: 20, elevationDeg: 40 };
const surface: SurfaceAir = globalAtmosphere(0);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('P.676 Annex 2 coefficients', () => {
  it('cover 1 to 350 GHz, and 118.75 GHz for oxygen', () => {
    expect(oxygenHeightCoefficients).toHaveLength(4 * 700);
    expect(vapourMassCoefficients).toHaveLength(4 * 699);
  });

  it.each([
    [1, -2.700258],
    [118.5, -27.81343],
    [118.75, -55.54675],
    [119, -27.90747],
    [350, -3.970927],
  ])('oxygen at %d GHz: ao = %d', (f, a) => expect(oxygenCoefficients(f).a).toBe(a));

  it.each([
    [1, 1.175406e-5],
    [22.5, 0.05959846],
    [350, 2.370793],
  ])('water vapour at %d GHz: aV = %d', (f, a) => expect(vapourCoefficients(f).a).toBe(a));

  it('are linear between the frequencies of the tables, either side of 118.75 GHz too', () => {
    for (const [low, high] of [
      [12, 12.5],
      [118.5, 118.75],
      [118.75, 119],
      [119, 119.5],
    ] as const)
      for (const of of [oxygenCoefficients, vapourCoefficients]) {
        const [from, at, to] = [of(low), of(low + (high - low) / 4), of(high)];
        for (const key of ['a', 'b', 'c', 'd'] as const)
          expect(at[key]).toBeCloseTo(from[key] + (to[key] - from[key]) / 4, 12);
      }
  });

  /** A digit lost in the tables would stand out of its neighbours; resonances are left out, where they do step. */
  it('run smoothly away from the resonances', () => {
    const smooth = (table: Float64Array, rows: readonly [number, number], tolerance: number) => {
      for (let row = rows[0]; row <= rows[1]; row++)
        for (let column = 0; column < 4; column++) {
          const y = (shift: number) => table[4 * (row + shift) + column]!;
          const expected = (-y(-2) + 4 * y(-1) + 4 * y(1) - y(2)) / 6;
          const local = Math.max(Math.abs(y(1) - y(-1)), Math.abs(y(2) - y(-2)) / 2);
          expect(Math.abs(y(0) - expected), `row ${row}, column ${column}`).toBeLessThan(tolerance * local);
        }
    };
    smooth(oxygenHeightCoefficients, [8, 90], 0.06); // 5 to 46 GHz
    smooth(oxygenHeightCoefficients, [146, 220], 0.06); // 74 to 111 GHz
    smooth(oxygenHeightCoefficients, [260, 690], 0.12); // 130.5 to 345.5 GHz
    smooth(vapourMassCoefficients, [54, 335], 0.06); // 28 to 168.5 GHz
    smooth(vapourMassCoefficients, [400, 615], 0.06); // 201 to 308.5 GHz
  });
});

describe('P.676 Annex 2', () => {
  it('gives the printed rows of the ITU workbook at 38.5 and 39.5 GHz', () => {
    const measured: SurfaceAir = {
      pressureHPa: 1007.4,
      temperatureK: 295.15,
      waterVapourDensityGPerM3: 13.998103358274586,
    };
    const now = instantaneousGases({ frequencyGHz: 38.5, elevationDeg: 45 }, measured);
    expect(now.oxygen.equivalentHeightKm).toBeCloseTo(5.232430334645932, 11);
    expect(now.waterVapour.equivalentHeightKm).toBeCloseTo(1.8473385619700282, 11);
    expect(now.attenuationDb).toBeCloseTo(0.6724061393008622, 11);
    const often = statisticalGases(
      { frequencyGHz: 39.5, elevationDeg: 88.8217848244572 },
      {
        pressureHPa: 1012.08948746004,
        temperatureK: 298.88248952,
        waterVapourDensityGPerM3: 19.6326935802571,
      },
      {
        pressureHPa: 1018.36483150363,
        temperatureK: 302.22048952,
        waterVapourDensityGPerM3: 23.2703779529401,
      },
      63.9400293035139,
    );
    expect(often.oxygen.equivalentHeightKm).toBeCloseTo(5.416849170736557, 11);
    expect(often.waterVapour.massAbsorptionDbPerKgM2).toBeCloseTo(0.00914714667451722, 12);
    expect(often.attenuationDb).toBeCloseTo(0.8159778428964664, 11);
  });

  it('agrees with the layers of Annex 1 in the standard atmosphere within 10 %', () => {
    const layers = layersOf();
    for (const frequencyGHz of [11, 20, 30, 45, 80]) {
      const exact = slantPathGases(frequencyGHz, 40, layers);
      const approximate = instantaneousGases({ frequencyGHz, elevationDeg: 40 }, surface);
      expect(approximate.attenuationDb / exact.attenuationDb).toBeGreaterThan(0.9);
      expect(approximate.attenuationDb / exact.attenuationDb).toBeLessThan(1.1);
    }
  });

  it('is finite and positive over its range, and falls as the elevation rises', () => {
    fc.assert(
      fc.property(number(1, 350), number(5, 89), number(0, 40), (frequencyGHz, elevationDeg, V) => {
        const at = (elevation: number) =>
          statisticalGases({ frequencyGHz, elevationDeg: elevation }, surface, surface, V).attenuationDb;
        expect(at(elevationDeg)).toBeGreaterThan(0);
        expect(at(elevationDeg + 1)).toBeLessThan(at(elevationDeg));
      }),
    );
  });

  it('water vapour is proportional to the content of the column', () => {
    const one = vapourByContent(path, surface, 1).attenuationDb;
    expect(vapourByContent(path, surface, 25).attenuationDb).toBeCloseTo(25 * one, 12);
    expect(instantaneousGases(path, surface, 25).waterVapour.attenuationDb).toBeCloseTo(25 * one, 12);
  });

  it('Weibull: the content λ is exceeded for 1/e of the time, and it grows as p falls', () => {
    const lambda = vapourWeibull(path, surface, 18, 2.4, 100 / Math.E);
    expect(lambda.zenithDb).toBeCloseTo(vapourByContent(path, surface, 18).zenithDb, 12);
    expect(vapourWeibull(path, surface, 18, 2.4, 1).zenithDb).toBeGreaterThan(lambda.zenithDb);
    expect(vapourWeibull(path, surface, 18, 2.4, 100).zenithDb).toBe(0);
    // (−ln 0.01)^(1/2) = 2.1460 times λ
    expect(vapourWeibull(path, surface, 10, 2, 1).zenithDb).toBeCloseTo(
      vapourByContent(path, surface, 21.45966026289347).zenithDb,
      12,
    );
  });

  it('says below 5° that it extrapolates', () => {
    expect(instantaneousGases({ ...path, elevationDeg: 3 }, surface).notices[0]?.code).toBe(
      'p676.elevation-out-of-range',
    );
    expect(instantaneousGases({ ...path, elevationDeg: 5 }, surface).notices).toEqual([]);
  });

  it.each([
    { ...path, frequencyGHz: 0.9 },
    { ...path, frequencyGHz: 351 },
    { ...path, frequencyGHz: Number.NaN },
    { ...path, elevationDeg: 0 },
    { ...path, elevationDeg: 91 },
  ])('refuses %o', (bad) => {
    expect(() => instantaneousGases(bad, surface)).toThrow(DomainError);
    expect(() => statisticalGases(bad, surface, surface, 20)).toThrow(DomainError);
  });

  it('refuses air in which its linear fits fall below zero, rather than give negative decibels', () => {
    const warm = { pressureHPa: 300, temperatureK: 340, waterVapourDensityGPerM3: 6e-8 };
    expect(() => instantaneousGases({ frequencyGHz: 175.5, elevationDeg: 45.05 }, warm, 200)).toThrow(
      /^massAbsorption is -0.005.* § 2.1 and Annex 1 do not/,
    );
    expect(vapourByDensity({ frequencyGHz: 175.5, elevationDeg: 45.05 }, warm).attenuationDb).toBeGreaterThan(
      0,
    );
  });

  it('refuses air and content without meaning', () => {
    expect(() => oxygenAttenuation(path, { ...surface, pressureHPa: 10 })).toThrow('pressureHPa');
    expect(() => oxygenAttenuation(path, surface, { ...surface, temperatureK: Number.NaN })).toThrow(
      'temperatureK',
    );
    expect(() => vapourByContent(path, surface, -1)).toThrow('contentKgPerM2');
    expect(() => vapourWeibull(path, surface, 18, 0, 1)).toThrow('shape');
    expect(() => vapourWeibull(path, surface, 18, 2, 0)).toThrow('pPercent');
  });
});
