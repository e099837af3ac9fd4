import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
import { DomainError } from '../errors.ts';
import { rainAttenuation } from './p618.ts';
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

describeTruth('ITU workbook 8.3.0, sheet P.837-7 Rp', ['itu/P.837-7-Rp.csv'], 40 * 15, (read) => {
  const rows = csvRows(read('itu/P.837-7-Rp.csv')).filter(
    (row) => /^-?\d/.test(row[2] ?? '') && row[41] !== undefined,
  );
  const results = rows.map((row) =>
    rainStatistics({ rainfallMm: row.slice(5, 17).map(Number), temperatureC: row.slice(17, 29).map(Number) }),
  );
  const wet = [...rows.entries()].filter(([, row]) => Number(row[42]) > 0);

  it('has all its rows, the Sahara dry', () => {
    expect(rows).toHaveLength(40);
    expect(wet).toHaveLength(35);
  });
  it('rii', () => {
    for (const [i, row] of rows.entries())
      for (let month = 0; month < 12; month++)
        expect(results[i]!.conditionalRateMmPerH[month]).toBeCloseTo(Number(row[29 + month]), 9);
  });
  it('P0 annual', () => {
    for (const [i, row] of rows.entries())
      expect(results[i]!.probabilityPercent).toBeCloseTo(Number(row[41]), 9);
  });
  it('P of the rain rate of the sheet, to 1e-9', () => {
    for (const [i, row] of wet)
      expect(rainRateExceedance(results[i]!, Number(row[42])) / Number(row[43])).toBeCloseTo(1, 9);
  });
  it('P of our own rain rate, to 1e-9; the rain rate itself as far as the tolerance of the sheet goes', () => {
    for (const [i, row] of rows.entries()) {
      const p = Number(row[4]);
      const rate = rainRate(results[i]!, p);
      if (Number(row[42]) === 0) expect(rate).toBe(0);
      else {
        expect(rainRateExceedance(results[i]!, rate) / p).toBeCloseTo(1, 9);
        expect(Math.abs(rate / Number(row[42]) - 1)).toBeLessThan(1.5e-5); // bisection to 1e-3 % of P
      }
    }
  });
});

describeTruth(
  'ITU workbook 8.3.0, rain attenuation from our own rain rate',
  ['itu/P.837-7-Rp.csv', 'itu/P.618-14-A-Rain.csv'],
  64,
  (read) => {
    const rates = new Map<string, number>();
    for (const row of csvRows(read('itu/P.837-7-Rp.csv')))
      if (/^-?\d/.test(row[2] ?? '') && row[41] !== undefined)
        rates.set(
          `${row[2]} ${row[3]}`,
          rainRate(
            rainStatistics({
              rainfallMm: row.slice(5, 17).map(Number),
              temperatureC: row.slice(17, 29).map(Number),
            }),
            0.01,
          ),
        );
    const rows = csvRows(read('itu/P.618-14-A-Rain.csv')).filter(
      (row) => /^-?\d/.test(row[2] ?? '') && rates.has(`${row[2]} ${row[3]}`),
    );

    it('covers the places of both sheets', () => expect(rows.length).toBeGreaterThanOrEqual(48));
    it('agrees to 1e-3 dB', () => {
      for (const row of rows) {
        const { attenuationDb } = rainAttenuation(
          {
            latitudeDeg: Number(row[2]),
            stationHeightKm: Number(row[5]),
            elevationDeg: Number(row[7]),
            frequencyGHz: Number(row[6]),
            polarisationTiltDeg: Number(row[8]),
            rainRate001MmPerH: rates.get(`${row[2]} ${row[3]}`)!,
            rainHeightKm: Number(row[10]),
          },
          Number(row[9]),
        );
        expect(Math.abs(attenuationDb - Number(row[20]))).toBeLessThan(1e-3);
      }
    });
  },
);
