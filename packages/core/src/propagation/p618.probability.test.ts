import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { rainAttenuationProbability } from './p618.probability.ts';

describe('P.618 probability of rain attenuation', () => {
  it('gives the printed row of the ITU workbook at 51.5°N 0.14°W', () => {
    const result = rainAttenuationProbability(5.36150960371045, 4.69081739209847, 31.076991235657);
    expect(result.correlation).toBeCloseTo(0.926230316999199, 11);
    expect(result.bothEnds).toBeCloseTo(0.0370763424237103, 11);
    expect(result.probabilityPercent).toBeCloseTo(7.34194156893837, 10);
  });

  it('is that of rain overhead, and 0 above the rain', () => {
    expect(rainAttenuationProbability(5, 4, 90).probabilityPercent).toBe(5);
    expect(rainAttenuationProbability(5, 0, 30).probabilityPercent).toBe(0);
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
    for (const bound of [0, 100])
      expect(() => rainAttenuationProbability(bound, 4, 30)).toThrow('there is no threshold');
    expect(() => rainAttenuationProbability(5, -1, 30)).toThrow('slantPathKm');
    expect(() => rainAttenuationProbability(5, 4, Number.NaN)).toThrow('elevationDeg');
  });
});
