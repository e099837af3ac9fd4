import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import {
  cloudAttenuation,
  cloudCoefficient,
  cloudMassCoefficient,
  liquidWater,
  lognormalLiquidWater,
} from './p840.ts';
import type { RegularGrid } from './p1144.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const constant = (value: number): RegularGrid => ({
  latitudeStartDeg: 90,
  latitudeStepDeg: -90,
  longitudeStartDeg: 0,
  longitudeStepDeg: 180,
  rows: 3,
  columns: 2,
  values: Float64Array.of(value, value, value, value, value, value),
  scale: 1,
  offset: 0,
});

describe('P.840 coefficients', () => {
  it('goes with the square of frequency well below the relaxation of water', () => {
    const ratio =
      cloudCoefficient(2, 273.15).specificDbPerKmPerGPerM3 /
      cloudCoefficient(1, 273.15).specificDbPerKmPerGPerM3;
    expect(ratio).toBeCloseTo(4, 1);
  });

  it('rises with frequency, and falls with temperature below 20 GHz', () => {
    fc.assert(
      fc.property(number(1, 199), number(265, 290), (f, T) => {
        const here = cloudCoefficient(f, T).specificDbPerKmPerGPerM3;
        expect(here).toBeGreaterThan(0);
        expect(cloudCoefficient(f * 1.01, T).specificDbPerKmPerGPerM3).toBeGreaterThan(here);
        if (f < 20) expect(cloudCoefficient(f, T + 1).specificDbPerKmPerGPerM3).toBeLessThan(here);
      }),
    );
  });

  it('gives the attenuation of thick fog at 30 GHz that § 2 leads to', () => {
    // medium fog of 0.05 g/m³, thick fog of 0.5 g/m³ (§ 2)
    const { specificDbPerKmPerGPerM3: Kl } = cloudCoefficient(30, 283.15);
    expect(0.5 * Kl).toBeCloseTo(10 * (0.05 * Kl), 14);
    expect(0.5 * Kl).toBeGreaterThan(0.2);
    expect(0.5 * Kl).toBeLessThan(0.5);
  });
});

describe('P.840 attenuation', () => {
  it('gives the printed row of the ITU workbook at 0°N 0°E, 15 GHz, 45°, 1.5 %', () => {
    const cloud = cloudAttenuation(15, 45, 0.22133683746466337);
    expect(cloud.eta).toBeCloseTo(0.8220638167625104, 12);
    expect(cloud.massDbPerKgPerM2).toBeCloseTo(0.19011334907784644, 12);
    expect(cloud.attenuationDb).toBeCloseTo(0.0595088161565868, 12);
    const lognormal = { mean: -3.129, sigma: 0.782, probabilityPercent: 88.491 };
    expect(lognormalLiquidWater(lognormal, 1.5)).toBeCloseTo(0.22988142640866469, 12);
  });

  it('is that of the zenith over the sine of elevation', () => {
    const { zenithDb, attenuationDb } = cloudAttenuation(20, 30, 0.4);
    expect(attenuationDb).toBeCloseTo(2 * zenithDb, 12);
    expect(cloudAttenuation(20, 90, 0).attenuationDb).toBe(0);
    expect(cloudAttenuation(20, 30, 0.4, cloudMassCoefficient(20))).toEqual(cloudAttenuation(20, 30, 0.4));
  });
  it('says when it extrapolates, refuses what has no meaning', () => {
    expect(cloudAttenuation(20, 5, 0.4).notices).toEqual([]);
    for (const f of [1, 200]) expect(cloudAttenuation(f, 5, 0.4).notices).toEqual([]);
    for (const f of [0.99, 200.1]) expect(cloudAttenuation(f, 5, 0.4).notices).toHaveLength(1);
    expect(cloudAttenuation(250, 4, 0.4).notices.map(({ code }) => code)).toEqual([
      'p840.frequency-out-of-range',
      'p840.elevation-out-of-range',
    ]);
    expect(() => cloudAttenuation(20, 0, 0.4)).toThrow('elevationDeg');
    expect(cloudMassCoefficient(724.9).massDbPerKgPerM2).toBeGreaterThan(0);
    expect(() => cloudMassCoefficient(725)).toThrow('(12) falls below zero beyond; § 2 reaches 1000 GHz');
    expect(cloudCoefficient(1000, 273.15).specificDbPerKmPerGPerM3).toBeGreaterThan(0);
    expect(cloudAttenuation(20, 4, 0.4).notices[0]!.message).toContain('is an upper bound');
    expect(() => cloudAttenuation(20, 30, -0.1)).toThrow('liquidWaterKgPerM2');
    expect(() => cloudAttenuation(Number.NaN, 30, 0.4, cloudMassCoefficient(20))).toThrow(DomainError);
    expect(() => cloudCoefficient(20, 10)).toThrow('liquidTemperatureK'); // °C given for K
  });
});

describe('P.840 log-normal liquid water', () => {
  const cloud = { mean: -2.481, sigma: 0.886, probabilityPercent: 59.072 };
  it('is exp(m) at half the probability of cloud, 0 from that probability on', () => {
    expect(lognormalLiquidWater(cloud, 29.536)).toBeCloseTo(Math.exp(-2.481), 12);
    expect(lognormalLiquidWater(cloud, 59.072)).toBe(0);
    expect(lognormalLiquidWater({ ...cloud, probabilityPercent: 0.02 }, 0.01)).toBe(0);
    expect(lognormalLiquidWater({ ...cloud, probabilityPercent: 0.020005 }, 0.01)).toBeGreaterThan(0);
    // where there are no clouds the maps have no parameters
    expect(
      lognormalLiquidWater({ mean: Number.NaN, sigma: Number.NaN, probabilityPercent: 0.01 }, 0.01),
    ).toBe(0);
    expect(() => lognormalLiquidWater({ ...cloud, mean: Number.NaN }, 1)).toThrow('mean');
  });
  it('falls with the percentage', () => {
    fc.assert(
      fc.property(number(0.01, 50), (p) => {
        expect(lognormalLiquidWater(cloud, p * 1.01)).toBeLessThan(lognormalLiquidWater(cloud, p));
      }),
    );
  });
});

describe('P.840 liquid water between maps', () => {
  const levels = [
    { pPercent: 0.1, map: constant(1) },
    { pPercent: 1, map: constant(0.5) },
    { pPercent: 10, map: constant(0.1) },
  ];
  it('is linear in log p, and the map itself at its percentage', () => {
    expect(levels.map(({ pPercent }) => liquidWater(levels, pPercent, 51, 71))).toEqual([1, 0.5, 0.1]);
    expect(liquidWater(levels, Math.sqrt(10), 51, 71)).toBeCloseTo(0.3, 12);
    expect(liquidWater(levels, 0.2, 51, 71)).toBeCloseTo(1 - 0.5 * Math.log10(2), 12);
  });
  it('does not extrapolate', () => {
    expect(() => liquidWater(levels, 0.09, 51, 71)).toThrow('pPercent');
    expect(() => liquidWater(levels, 11, 51, 71)).toThrow(DomainError);
    expect(() => liquidWater(levels.slice(1, 2), 1, 51, 71)).toThrow('number of maps');
  });
});
