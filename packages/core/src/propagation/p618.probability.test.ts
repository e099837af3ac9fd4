import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
import { DomainError } from '../errors.ts';
import { rainAttenuationProbability } from './p618.probability.ts';

describe('P.618 probability of rain attenuation', () => {
  it('is that of rain overhead, and 0 above the rain', () => {
    expect(rainAttenuationProbability(5, 4, 90).probabilityPercent).toBe(5);
    expect(rainAttenuationProbability(5, 0, 30).probabilityPercent).toBe(0);
    expect(rainAttenuationProbability(0, 4, 30).probabilityPercent).toBe(0);
    expect(rainAttenuationProbability(100, 4, 30).probabilityPercent).toBe(100);
  });

  it('is at least that of rain at the station, and grows with the path', () => {
    const p0 = fc.double({ min: 1e-6, max: 30, noNaN: true });
    const km = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(p0, km, fc.double({ min: 1, max: 89, noNaN: true }), (rain, path, elevation) => {
        const near = rainAttenuationProbability(rain, path, elevation).probabilityPercent;
        const far = rainAttenuationProbability(rain, 1.5 * path, elevation).probabilityPercent;
        expect(near).toBeGreaterThanOrEqual(rain * (1 - 1e-12));
        expect(far).toBeGreaterThanOrEqual(near * (1 - 1e-12));
        expect(far).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('refuses what it cannot answer', () => {
    expect(() => rainAttenuationProbability(101, 4, 30)).toThrow(DomainError);
    expect(() => rainAttenuationProbability(5, -1, 30)).toThrow('slantPathKm');
    expect(() => rainAttenuationProbability(5, 4, Number.NaN)).toThrow('elevationDeg');
  });
});

describeTruth('ITU workbook 8.3.0, sheet P.618-14 PofA', ['itu/P.618-14-PofA.csv'], 64 * 5, (read) => {
  const rows = csvRows(read('itu/P.618-14-PofA.csv')).filter((row) => /^-?\d/.test(row[2] ?? ''));
  const results = rows.map((row) =>
    rainAttenuationProbability(Number(row[7]), Number(row[8]), Number(row[6])),
  );
  it('has all its rows', () => expect(rows).toHaveLength(64));

  const columns: readonly [string, number, (result: (typeof results)[number]) => number][] = [
    ['α', 9, (result) => result.alpha],
    ['ρ', 10, (result) => result.correlation],
    ['d', 11, (result) => result.horizontalProjectionKm],
    ['cB', 12, (result) => result.bothEnds],
    ['P(A > 0)', 13, (result) => result.probabilityPercent],
  ];
  it.each(columns)('%s', (_, column, value) => {
    for (const [i, row] of rows.entries())
      expect(Math.abs(value(results[i]!) - Number(row[column]))).toBeLessThan(1e-9);
  });
});
