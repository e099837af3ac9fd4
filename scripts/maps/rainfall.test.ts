import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bilinear,
  monthlyClimate,
  rainRateExceedance,
  rainStatistics,
} from '../../packages/core/src/propagation/index.ts';
import { MONTHS } from '../../packages/maps/src/manifest.ts';
import { openMaps } from '../../packages/maps/src/node.ts';
import { keepingTheYear, roundedMonths } from './rainfall.ts';

const temperatureC = [-17, -15, -7, 5, 14, 19, 21, 18, 12, 4, -6, -13]; // a continental year

describe('rainfall rounded so that the year is kept', () => {
  const rain = fc.array(fc.double({ min: 5, max: 120, noNaN: true }), { minLength: 12, maxLength: 12 });

  it('rounds each month up or down to the step', () => {
    fc.assert(
      fc.property(rain, (rainfallMm) => {
        roundedMonths(rainfallMm, temperatureC, 0.05).forEach((stored, month) => {
          expect(Math.abs(stored - rainfallMm[month]!)).toBeLessThan(0.05 + 1e-9);
          expect(stored / 0.05).toBeCloseTo(Math.round(stored / 0.05), 6);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the probability of rain better than the nearest integers, and the exceedance of 10 mm/h no worse', () => {
    const change = (rainfallMm: readonly number[], stored: readonly number[], rateMmPerH: number) => {
      const of = (months: readonly number[]) =>
        rainRateExceedance(rainStatistics({ rainfallMm: months, temperatureC }), rateMmPerH);
      return Math.abs(of(stored) / of(rainfallMm) - 1);
    };
    const years = fc.sample(rain, { numRuns: 100, seed: 1 });
    const mean = (rateMmPerH: number, rounded: (rainfallMm: readonly number[]) => readonly number[]) =>
      years.reduce((sum, year) => sum + change(year, rounded(year), rateMmPerH), 0) / years.length;
    const nearest = (year: readonly number[]) => year.map((MT) => Math.round(MT / 0.05) * 0.05);
    const kept = (year: readonly number[]) => roundedMonths(year, temperatureC, 0.05);
    expect(mean(0, kept)).toBeLessThan(mean(0, nearest) / 8);
    expect(mean(10, kept)).toBeLessThan(mean(10, nearest));
  });

  it('leaves figures on the step, and a year without rain, as they are', () => {
    const onStep = temperatureC.map((_, month) => 5 * (month + 1));
    expect(roundedMonths(onStep, temperatureC, 0.05)).toEqual(onStep);
    const dry = temperatureC.map(() => 0);
    expect(roundedMonths(dry, temperatureC, 0.05)).toEqual(dry);
  });

  it('takes the temperature of each point of the map', () => {
    const grid = {
      ...{ latitudeStartDeg: 90, latitudeStepDeg: -90, longitudeStartDeg: -180, longitudeStepDeg: 120 },
      ...{ rows: 3, columns: 3 },
    };
    const months = MONTHS.map((_, month) =>
      Float64Array.from({ length: 9 }, (_, i) => 20 + month * 1.7131 + i * 3.3377),
    );
    const temperature = temperatureC.map((mean) => ({
      ...{ ...grid, scale: 1, offset: 0 },
      values: Float64Array.from({ length: 9 }, (_, i) => 273.15 + mean + i),
    }));
    const kept = keepingTheYear(months, grid, temperature, 0.05);
    for (const i of [0, 4, 8]) {
      const [latitudeDeg, longitudeDeg] = [90 - 90 * Math.floor(i / 3), -180 + 120 * (i % 3)];
      const at = temperature.map((map) => bilinear(map, latitudeDeg, longitudeDeg) - 273.15);
      expect(kept.map((values) => values[i])).toEqual(
        roundedMonths(
          months.map((values) => values[i]!),
          at,
          0.05,
        ),
      );
    }
  });
});

/** From the figures that itur 0.4.0 carries, at full precision: `scripts/build-rain-sample.ts`. */
const places = readFileSync(new URL('rain.sample.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(',').map(Number) as [number, number, number]);

it('the compact maps keep the probability of rain over the Earth', async () => {
  expect(places).toHaveLength(1000);
  const maps = openMaps();
  const rainfall = await Promise.all(MONTHS.map((month) => maps.get(`p837-7-mt-${month}`)));
  const temperature = await Promise.all(MONTHS.map((month) => maps.get(`p1510-1-t-${month}`)));
  const errors = places.map(([latitudeDeg, longitudeDeg, P0]) => {
    const climate = monthlyClimate(rainfall, temperature, latitudeDeg, longitudeDeg);
    return { P0, latitudeDeg, error: Math.abs(rainStatistics(climate).probabilityPercent - P0) };
  });
  expect(Math.max(...errors.map(({ error }) => error))).toBeLessThan(5e-4); // % of the year: 2.6 minutes
  const relative = (within: (latitudeDeg: number) => boolean) =>
    errors
      .filter(({ P0, latitudeDeg }) => P0 > 0.1 && within(Math.abs(latitudeDeg)))
      .map(({ error, P0 }) => error / P0)
      .sort((a, b) => a - b);
  const shareWithin = (sorted: readonly number[], limit: number) =>
    sorted.filter((error) => error <= limit).length / sorted.length;
  // Where it freezes in most months, all weigh alike: what is lost of their sum, no rounding of one for another wins back
  const everywhere = relative(() => true);
  expect(everywhere[everywhere.length >> 1]).toBeLessThan(5e-7);
  expect(shareWithin(everywhere, 1e-5)).toBeGreaterThan(0.9);
  const lived = relative((latitudeDeg) => latitudeDeg < 60);
  expect(shareWithin(lived, 1e-5)).toBeGreaterThan(0.97);
  expect(lived.at(-1)).toBeLessThan(1.3e-4);
});
