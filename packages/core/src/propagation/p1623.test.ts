import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { gaussLegendre, integrate } from '../math/quadrature.ts';
import {
  type FadeThreshold,
  fadeDurationModel,
  fadeSlope,
  fadeSlopeModel,
  fadesLongerThan,
} from './p1623.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const threshold = fc.record({
  frequencyGHz: number(10, 50),
  elevationDeg: number(5, 60),
  attenuationDb: number(1, 30),
});
const q: FadeThreshold = { frequencyGHz: 39.6, elevationDeg: 37.63, attenuationDb: 11.59 };

describe('P.1623 fade duration', () => {
  // D, A, θ, f, Ttot → P, F, N, T: sheet P.1623-1 of CG-3M3J-13-ValEx, as the tests of ITU-Rpy 0.4 quote it
  it.each([
    [30, 12.51, 20.33, 30, 315576, 0.183841589, 0.923603873, 810.1909872, 291467.215960567],
    [30, 19.03, 20.33, 30, 94672.8, 0.184233607, 0.917391242, 263.4822697, 86851.997599624],
    [10, 7.64, 20.33, 14.5, 31557.6, 0.48877948, 0.973161222, 187.7390061, 30710.632580807],
    [10, 12.47, 20.33, 14.5, 9467.28, 0.489293635, 0.96972344, 63.67156739, 9180.643332144],
    [1, 11.59, 37.63, 39.6, 157788, 1, 0.971179429, 3075.07928, 153240.459707441],
    [300, 11.59, 37.63, 39.6, 157788, 0.031857993, 0.705296359, 97.96585352, 111287.301883217],
    [3600, 11.59, 37.63, 39.6, 157788, 0.001439256, 0.19379101, 4.425826576, 30577.895883992],
  ])('of %d s above %d dB at %d° and %d GHz', (D, A, theta, f, Ttot, P, F, N, T) => {
    const model = fadeDurationModel({ frequencyGHz: f, elevationDeg: theta, attenuationDb: A });
    const result = fadesLongerThan(model, D, Ttot);
    expect(Math.abs(result.eventFraction - P)).toBeLessThan(5.1e-10); // nine digits are quoted
    expect(Math.abs(result.timeFraction - F)).toBeLessThan(5.1e-10);
    expect(Math.abs(result.fades - N)).toBeLessThan(5.1e-7 + 5e-10 * N);
    expect(Math.abs(result.timeS - T)).toBeLessThan(1e-8 * T);
  });

  it('falls with the duration and is continuous where short fades become long', () => {
    fc.assert(
      fc.property(threshold, number(1, 5000), (any, D) => {
        const model = fadeDurationModel(any);
        const here = fadesLongerThan(model, D, 1e5);
        const longer = fadesLongerThan(model, D * 1.01, 1e5);
        expect(longer.fades).toBeLessThan(here.fades);
        expect(longer.timeS).toBeLessThan(here.timeS);
        expect(here.timeFraction).toBeLessThanOrEqual(1);
        fc.pre(model.boundaryS > 1.001);
        const before = fadesLongerThan(model, model.boundaryS, 1e5);
        const after = fadesLongerThan(model, model.boundaryS * (1 + 1e-12), 1e5);
        expect(after.fades / before.fades).toBeCloseTo(1, 9);
        expect(after.timeS / before.timeS).toBeCloseTo(1, 9);
      }),
    );
  });

  it('fades that last longer take at least their duration each', () => {
    const model = fadeDurationModel(q);
    for (const D of [100, 300, 1000]) {
      const { fades, timeS } = fadesLongerThan(model, D, 1e5);
      expect(timeS / fades).toBeGreaterThan(D);
    }
  });

  it('says when it extrapolates, refuses what has no meaning', () => {
    const notices = (frequencyGHz: number, elevationDeg: number) =>
      fadeDurationModel({ ...q, frequencyGHz, elevationDeg }).notices.length;
    expect([notices(10, 5), notices(50, 60), notices(9.99, 4.99), notices(50.01, 60.01)]).toEqual([
      0, 0, 2, 2,
    ]);
    expect(
      fadeDurationModel({ ...q, frequencyGHz: 60, elevationDeg: 70 }).notices.map(({ code }) => code),
    ).toEqual(['p1623.frequency-out-of-range', 'p1623.elevation-out-of-range']);
    expect(() => fadeDurationModel({ ...q, attenuationDb: 0 })).toThrow('attenuationDb');
    expect(() => fadeDurationModel({ ...q, frequencyGHz: 100 })).toThrow('gamma');
    expect(() => fadesLongerThan(fadeDurationModel(q), 0.5, 1)).toThrow(DomainError);
    expect(() => fadesLongerThan(fadeDurationModel(q), 10, Number.NaN)).toThrow('fadingTimeS');
  });
});

describe('P.1623 fade slope', () => {
  const conditions = { attenuationDb: 10, cutOffHz: 0.02, intervalS: 2 };
  it('gives equations (18), (19) by hand', () => {
    const { filterFactorPerS, sigmaDbPerS } = fadeSlopeModel(conditions);
    const sum = (0.02 ** -2.3 + 4 ** 2.3) ** (1 / 2.3); // 50.06
    expect(filterFactorPerS).toBeCloseTo((2 * Math.PI) / Math.sqrt(sum), 12);
    expect(sigmaDbPerS).toBeCloseTo(0.1 * filterFactorPerS, 15);
    expect(fadeSlopeModel({ ...conditions, climateParameter: 0.02 }).sigmaDbPerS).toBeCloseTo(
      2 * sigmaDbPerS,
      15,
    );
  });

  it('has a density whose integral is the probability', () => {
    const model = fadeSlopeModel(conditions);
    const rule = gaussLegendre(40);
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), number(0.001, 0.1), (thousandths, width) => {
        const slope = thousandths / 1000;
        const sum = integrate((z) => fadeSlope(model, z).densityPerDbPerS, slope, slope + width, rule);
        expect(sum).toBeCloseTo(
          fadeSlope(model, slope).exceeded - fadeSlope(model, slope + width).exceeded,
          9,
        );
      }),
    );
    expect(fadeSlope(model, 0)).toMatchObject({ exceeded: 0.5, magnitudeExceeded: 1 });
    expect(fadeSlope(model, -0.1).exceeded + fadeSlope(model, 0.1).exceeded).toBeCloseTo(1, 14);
    expect(fadeSlope(model, -0.1).magnitudeExceeded).toBeCloseTo(2 * fadeSlope(model, 0.1).exceeded, 14);
  });

  it('says when it extrapolates, refuses what has no meaning', () => {
    expect(fadeSlopeModel(conditions).notices).toEqual([]);
    for (const edge of [
      { attenuationDb: 20, cutOffHz: 0.001, intervalS: 2 },
      { attenuationDb: 20, cutOffHz: 1, intervalS: 200 },
    ])
      expect(fadeSlopeModel(edge).notices).toEqual([]);
    expect(fadeSlopeModel({ attenuationDb: 20.01, cutOffHz: 0.000999, intervalS: 201 }).notices).toHaveLength(
      3,
    );
    expect(fadeSlopeModel({ attenuationDb: 25, cutOffHz: 2, intervalS: 1 }).notices).toHaveLength(3);
    expect(() => fadeSlopeModel({ ...conditions, cutOffHz: 0 })).toThrow('cutOffHz');
    expect(() => fadeSlope(fadeSlopeModel(conditions), Number.NaN)).toThrow(DomainError);
  });
});
