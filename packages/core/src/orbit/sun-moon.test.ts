import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
import { angleRad, norm, subtract, type Vector3 } from '../math/vector.ts';
import { later, parseTime } from '../time/index.ts';
import { sunMoon, sunMoonAt, sunMoonFromTable } from './index.ts';

const ARCSECOND = Math.PI / 648_000;
const start = parseTime('2003-01-01', 'UTC');
const startTaiS = start.taiS + start.fractionS;
const fiveDays = 'orbit/orekit/orekit_sunmoon_de405.csv';
const sixHours = 'orbit/orekit/sunmoon_de405_6h_2003.csv';
/** Rows of numbers, without the heading. */
const numbers = (text: string) =>
  csvRows(text)
    .filter((cells) => cells.length === 7)
    .slice(1);
const vector = (cells: readonly string[], at: number) =>
  cells.slice(at, at + 3).map(Number) as unknown as Vector3;

describeTruth('DE405 by Orekit 13.1.7', [fiveDays, sixHours], 6 * 74, (read) => {
  const rows = numbers(read(fiveDays));
  const dense = numbers(read(sixHours));
  const table = sunMoonFromTable(
    'DE405',
    startTaiS + Number(dense[0]![0]),
    21_600,
    Float64Array.from(dense.flatMap((cells) => cells.slice(1, 7).map(Number))),
  );
  it('has rows for a year', () => expect(rows.length).toBeGreaterThanOrEqual(74));
  it('Sun and Moon of astronomy-engine within 3″, their distances within 7e-6 and 4e-5', () => {
    const worst = { sun: 0, moon: 0, sunRange: 0, moonRange: 0 };
    for (const cells of rows) {
      const { sunM, moonM } = sunMoonAt(sunMoon(), later(start, Number(cells[0]) * 86_400));
      const [sun, moon] = [vector(cells, 1), vector(cells, 4)];
      worst.sun = Math.max(worst.sun, angleRad(sunM, sun) / ARCSECOND);
      worst.moon = Math.max(worst.moon, angleRad(moonM, moon) / ARCSECOND);
      worst.sunRange = Math.max(worst.sunRange, Math.abs(norm(sunM) / norm(sun) - 1));
      worst.moonRange = Math.max(worst.moonRange, Math.abs(norm(moonM) / norm(moon) - 1));
    }
    expect(worst.sun).toBeLessThan(3);
    expect(worst.moon).toBeLessThan(3);
    expect(worst.sunRange).toBeLessThan(7e-6);
    expect(worst.moonRange).toBeLessThan(4e-5);
  });
  it('a table is met between its rows: every second row gives the others back', () => {
    const half = dense.filter((_, i) => i % 2 === 0);
    const coarse = sunMoonFromTable(
      'DE405, 12 h',
      startTaiS + Number(half[0]![0]),
      43_200,
      Float64Array.from(half.flatMap((cells) => cells.slice(1, 7).map(Number))),
    );
    let [sun, moon, own] = [0, 0, 0];
    for (let i = 11; i < dense.length - 11; i += 2) {
      const epoch = later(start, Number(dense[i]![0]));
      const found = sunMoonAt(coarse, epoch);
      sun = Math.max(sun, norm(subtract(found.sunM, vector(dense[i]!, 1))));
      moon = Math.max(moon, norm(subtract(found.moonM, vector(dense[i]!, 4))));
      own = Math.max(own, norm(subtract(sunMoonAt(table, epoch).moonM, vector(dense[i]!, 4))));
    }
    expect(sun).toBeLessThan(0.01);
    expect(moon).toBeLessThan(0.1);
    expect(own).toBeLessThan(0.001);
  });
  it('a table refuses times before and after it', () => {
    expect(() => sunMoonAt(table, later(start, -172_801))).toThrow('DE405');
    expect(() => sunMoonAt(table, later(start, 400 * 86_400))).toThrow('time is');
  });
});

describe('Chebyshev segments of Sun and Moon', () => {
  it('meet each other where segments change, within 1 m', () => {
    const out = [new Float64Array(6), new Float64Array(6)];
    for (let k = 0; k < 100; k++) {
      const edge = 4 * 86_400 * (k + 1000);
      sunMoon().write(edge - 1e-6, out[0]!);
      sunMoon().write(edge, out[1]!);
      for (let c = 0; c < 6; c++) expect(Math.abs(out[0]![c]! - out[1]![c]!)).toBeLessThan(1);
    }
  });
});
