import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { type MonthlyClimate, monthlyClimate, rainRate, rainRateExceedance, rainStatistics } from './p837.ts';
import type { RegularGrid } from './p1144.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyClimate = fc.record({
  rainfallMm: fc.array(number(1, 500), { minLength: 12, maxLength: 12 }),
  temperatureC: fc.array(fc.integer({ min: -30, max: 35 }), { minLength: 12, maxLength: 12 }),
});
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

describe('P.837 probability of rain', () => {
  it('gives equations (1) to (3) by hand for the same month all the year', () => {
    const statistics = rainStatistics({
      rainfallMm: Array(12).fill(60),
      temperatureC: Array(12).fill(20),
    });
    const r = 0.5874 * Math.exp(0.0883 * 20);
    expect(statistics.conditionalRateMmPerH[3]).toBeCloseTo(r, 14);
    expect(statistics.monthlyProbabilityPercent[1]).toBeCloseTo(6000 / (24 * 28.25 * r), 12);
    expect(statistics.probabilityPercent).toBeCloseTo((12 * 6000) / (24 * 365.25 * r), 12);
  });

  it('counts frost as 0 °C, and lets it rain for no more than 70 % of a month', () => {
    const frost = rainStatistics({ rainfallMm: Array(12).fill(10), temperatureC: Array(12).fill(-20) });
    expect(frost.conditionalRateMmPerH[0]).toBe(0.5874);
    const wet = rainStatistics({ rainfallMm: Array(12).fill(400), temperatureC: Array(12).fill(-20) });
    expect(wet.monthlyProbabilityPercent[0]).toBe(70);
    expect(wet.probabilityPercent).toBeCloseTo(70, 12);
    const justAbove = rainStatistics({
      rainfallMm: Array(12).fill(0.705 * 24 * 31 * 0.5874),
      temperatureC: Array(12).fill(0),
    });
    expect(justAbove.monthlyProbabilityPercent[0]).toBe(70);
    // the rain of the month is kept: r × P0 × hours
    expect(wet.conditionalRateMmPerH[0]! * 0.7 * 24 * 31).toBeCloseTo(400, 10);
  });

  it('takes its months from maps, temperature in kelvin', () => {
    const climate = monthlyClimate(Array(12).fill(constant(50)), Array(12).fill(constant(283.15)), 51, 71);
    expect(climate).toEqual({ rainfallMm: Array(12).fill(50), temperatureC: Array(12).fill(10) });
    const dry = monthlyClimate(Array(12).fill(constant(-0.01)), Array(12).fill(constant(283.15)), 51, 71);
    expect(dry.rainfallMm).toEqual(Array(12).fill(0)); // a rounding of the map below zero is no rain
  });

  it.each([
    ['length of rainfallMm', { rainfallMm: [1], temperatureC: Array(12).fill(0) }],
    ['rainfallMm', { rainfallMm: Array(12).fill(-1), temperatureC: Array(12).fill(0) }],
    ['temperatureC', { rainfallMm: Array(12).fill(1), temperatureC: Array(12).fill(290) }],
    ['temperatureC', { rainfallMm: Array(12).fill(1), temperatureC: Array(12).fill(Number.NaN) }],
  ])('refuses %s', (parameter, climate: MonthlyClimate) => {
    expect(() => rainStatistics(climate)).toThrow(DomainError);
    expect(() => rainStatistics(climate)).toThrow(parameter);
  });
});

describe('P.837 rain rate at any percentage', () => {
  it('gives equations (4) and (5) by hand for the same month all the year', () => {
    const year = rainStatistics({ rainfallMm: Array(12).fill(60), temperatureC: Array(12).fill(20) });
    const median = 0.5874 * Math.exp(0.0883 * 20 - 0.7938);
    const share = (rate: number) => rainRateExceedance(year, rate) / year.probabilityPercent;
    expect(share(median)).toBeCloseTo(0.5, 12);
    expect(share(median * Math.exp(1.26))).toBeCloseTo(0.15865525393145707, 12); // Q(1)
  });

  it('is exceeded for that percentage, to 1e-9', () => {
    fc.assert(
      fc.property(anyClimate, number(0.001, 10), (climate, p) => {
        const statistics = rainStatistics(climate);
        const rate = rainRate(statistics, p);
        if (p >= statistics.probabilityPercent) expect(rate).toBe(0);
        else expect(rainRateExceedance(statistics, rate) / p).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is 0 where it does not rain, or not for so long', () => {
    const dry = rainStatistics({ rainfallMm: Array(12).fill(0), temperatureC: Array(12).fill(15) });
    expect(dry.probabilityPercent).toBe(0);
    expect(rainRate(dry, 0.01)).toBe(0);
    const some = rainStatistics({ rainfallMm: Array(12).fill(20), temperatureC: Array(12).fill(15) });
    expect(rainRate(some, some.probabilityPercent)).toBe(0);
    expect(rainRate(some, some.probabilityPercent * 0.999)).toBeGreaterThan(0);
    expect(rainRateExceedance(some, 0)).toBe(some.probabilityPercent);
  });

  it('refuses a percentage of 0 and a negative rate', () => {
    const some = rainStatistics({ rainfallMm: Array(12).fill(20), temperatureC: Array(12).fill(15) });
    expect(() => rainRate(some, 0)).toThrow('pPercent');
    expect(() => rainRateExceedance(some, -1)).toThrow(DomainError);
    expect(() => rainRateExceedance(some, Number.NaN)).toThrow('rainRateMmPerH');
  });
});
