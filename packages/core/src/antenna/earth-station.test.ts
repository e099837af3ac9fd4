/** What texts say beyond the law of all patterns (conformance.test.ts) and the printed values (validation/patterns.ts). */
import { describe, expect, it } from 'vitest';
import {
  ap8Curve,
  ap8GainDbi,
  bo1213CrossCurve,
  bo1213Curve,
  integrateCurve,
  type OffAxisCurve,
  s580GainDbi,
  s731CrossGainDbi,
  s1428Curve,
  s1428GainDbi,
  s1428PeakGainDbi,
  s1855Curve,
  s1855DimensionOverWavelength,
  s1855GainDbi,
  s1855MinimumOffAxisDeg,
  sa509Curve,
  sa509GainDbi,
} from './index.ts';

const breaks = (curve: OffAxisCurve) => curve.pieces.map(({ toDeg }) => Number(toDeg.toFixed(3)));

/** An elliptical antenna. */
const wide = { equivalentDiameterOverWavelength: 60, arcDimensionOverWavelength: 90 };

describe('earth stations', () => {
  it('S.580-6 has no formula for the main lobe and none for small antennas', () => {
    expect(s580GainDbi(1, 100)).toBe(29);
    expect(s580GainDbi(2, 50)).toBeCloseTo(29 - 25 * Math.log10(2), 12);
    expect(s580GainDbi(26, 100)).toBe(-3.5);
    expect(() => s580GainDbi(1.9, 50)).toThrow('offAxisDeg is 1.9 °; expected 2 … 180 °');
    expect(() => s580GainDbi(5, 49)).toThrow('diameterOverWavelength is 49');
  });
  it('S.731-1 stands between 23 − 20 log φ and −10 dBi', () => {
    expect(s731CrossGainDbi(1, 200)).toBe(23);
    expect(s731CrossGainDbi(5, 200)).toBeCloseTo(9.0206, 4);
    expect(s731CrossGainDbi(10, 200)).toBeCloseTo(3.5, 10);
    expect(s731CrossGainDbi(30, 200)).toBeCloseTo(-4.928, 3);
    expect(() => s731CrossGainDbi(30, 14)).toThrow('expected 14.29');
    expect(s731CrossGainDbi(90, 200)).toBe(-10);
    expect(() => s731CrossGainDbi(0.9, 200)).toThrow('offAxisDeg is 0.9');
    expect(() => s731CrossGainDbi(1.9, 50)).toThrow('expected 2 … 180');
  });
  it('S.1428-1 has three ranges of D/λ', () => {
    expect(s1428PeakGainDbi(100)).toBeCloseTo(47.7, 12);
    expect(s1428PeakGainDbi(200)).toBeCloseTo(8.4 + 20 * Math.log10(200), 12);
    expect(s1428GainDbi(0.5, 50)).toBeCloseTo(7.7 + 20 * Math.log10(50) - 2.5e-3 * 25 ** 2, 10);
    expect(s1428GainDbi(1.85, 50)).toBeCloseTo(29 - 25 * Math.log10(95 / 50), 10); // G1
    expect([33, 60, 100, 150].map((angle) => s1428GainDbi(angle, 24))).toEqual([
      expect.closeTo(29 - 25 * Math.log10(33), 10),
      -9,
      -5,
      -5,
    ]);
    expect([60, 100, 150].map((angle) => s1428GainDbi(angle, 50))).toEqual([-9, -4, -9]);
    expect([5, 20, 60, 100, 150].map((angle) => s1428GainDbi(angle, 300))).toEqual([
      expect.closeTo(29 - 25 * Math.log10(5), 10),
      expect.closeTo(34 - 30 * Math.log10(20), 10),
      -12,
      -7,
      -12,
    ]);
    expect(s1428GainDbi(0.4, 300)).toBeCloseTo(-1 + 15 * Math.log10(300), 10); // between φm and φr
    expect(breaks(s1428Curve(24)).slice(-3)).toEqual([33.1, 80, 180]);
    expect(breaks(s1428Curve(50)).slice(-4)).toEqual([33.1, 80, 120, 180]);
    expect([25, 25.5].map((ratio) => s1428Curve(ratio).pieces.length)).toEqual([5, 6]);
    expect(s1428Curve(50).pieces[1]!.toDeg).toBeCloseTo(1.9, 12); // 95/50
    expect(s1428Curve(100).pieces).toHaveLength(6);
    expect(s1428Curve(100.5).pieces).toHaveLength(7);
    expect(s1428PeakGainDbi(100.5) - s1428PeakGainDbi(100)).toBeCloseTo(0.743, 3);
    expect(() => s1428GainDbi(1, 19)).toThrow('expected 20 … ');
  });
  it('S.1855-0 is tighter along the arc, by the dimension in the plane', () => {
    expect(s1855DimensionOverWavelength(wide, 0)).toBeCloseTo(90, 12);
    expect(s1855DimensionOverWavelength(wide, 90)).toBeCloseTo(40, 12); // 60²/90
    expect(s1855DimensionOverWavelength(wide, 45)).toBeCloseTo(
      40 / Math.hypot(1, 40 / 90) / Math.SQRT1_2,
      10,
    );
    expect(s1855Curve(wide, 0).fromDeg).toBeCloseTo(15.85 * 90 ** -0.6, 12);
    expect(s1855Curve(wide, 90).fromDeg).toBeCloseTo(118 * 40 ** -1.06, 12);
    expect(s1855MinimumOffAxisDeg(1000)).toBeCloseTo(15.85 * 1000 ** -0.6, 12);
    expect(s1855GainDbi(wide, 5, 90) - s1855GainDbi(wide, 5, 0)).toBeCloseTo(3, 12);
    expect(s1855GainDbi(wide, 9.2, 90)).toBeCloseTo(7.9, 12);
    const small = { equivalentDiameterOverWavelength: 20, arcDimensionOverWavelength: 20 };
    expect(breaks(s1855Curve(small, 0))).toEqual([7, 9.2, 30.2, 70, 180]);
    expect([40, 60, 100].map((angle) => s1855GainDbi(small, angle, 0))).toEqual([-5, -5, 0]);
    expect(
      s1855GainDbi(
        { ...small, equivalentDiameterOverWavelength: 46.8, arcDimensionOverWavelength: 46.8 },
        100,
        0,
      ),
    ).toBe(-10);
    expect(() => s1855GainDbi(wide, 1, 0)).toThrow('offAxisDeg is 1 °');
    expect(() => s1855Curve({ ...small, equivalentDiameterOverWavelength: 14 }, 0)).toThrow('expected 15 … ');
    expect(() => s1855Curve({ ...small, arcDimensionOverWavelength: 0.9 }, 0)).toThrow('expected 1 … ');
    expect(() => s1855Curve(small, 361)).toThrow('planeDeg is 361 °; expected -360 … 360 °');
    expect(() =>
      s1855Curve({ equivalentDiameterOverWavelength: 16, arcDimensionOverWavelength: 60 }, 90),
    ).toThrow(/^smallest off-axis angle is .* expected 0 … 7 °/);
  });
  it('Appendix 8 is 1.30 × 4π at D/λ = 100', () => {
    const antenna = { diameterOverWavelength: 100, peakGainDbi: 47.7 };
    expect(integrateCurve(ap8Curve(antenna)).integratedGain).toBeCloseTo(1.2968, 3);
    expect(() => ap8GainDbi({ diameterOverWavelength: 2, peakGainDbi: 13.7 }, 1)).toThrow('expected 2.084');
    expect(() => ap8GainDbi({ diameterOverWavelength: 3, peakGainDbi: 9 }, 1)).toThrow('expected 9.3');
  });
  it('continues the main lobe to the side lobes where the gain is high for the diameter', () => {
    const curve = bo1213Curve({ diameterOverWavelength: 11, peakGainDbi: 28.9 });
    expect(curve.pieces).toHaveLength(4); // no level G1
    const { toDeg, gainDbi } = curve.pieces[0]!;
    expect(toDeg).toBeGreaterThan(95 / 11);
    expect(gainDbi(toDeg)).toBeCloseTo(curve.pieces[1]!.gainDbi(toDeg), 8);
    // 21 − 25 log φ1 + 17 at φ1 = 4.5657°
    expect(() => bo1213CrossCurve({ diameterOverWavelength: 24.2166, peakGainDbi: 21 })).toThrow(
      'expected 21.52',
    );
    expect(() => bo1213CrossCurve({ diameterOverWavelength: 10.9, peakGainDbi: 30 })).toThrow(
      'expected 11 … ',
    );
    expect(() => bo1213Curve({ diameterOverWavelength: 100, peakGainDbi: 20 })).toThrow(
      'peakGainDbi is 20 dBi',
    );
  });
  it('SA.509-3 for many interferers lies 3 dB below that for one', () => {
    const one = { diameterOverWavelength: 300, peakGainDbi: 58, interferers: 'one' } as const;
    for (const angle of [5, 30, 60, 100, 150])
      expect(sa509GainDbi(one, angle) - sa509GainDbi({ ...one, interferers: 'many' }, angle)).toBeCloseTo(
        3,
        10,
      );
    const phi0 = (20 * Math.sqrt(3)) / 300;
    expect(sa509GainDbi(one, phi0)).toBeCloseTo(55, 10);
    expect(sa509Curve(one).pieces[0]!.toDeg).toBeCloseTo(phi0 * Math.sqrt(17 / 3), 10);
    expect(sa509GainDbi(one, phi0 * 2.5)).toBe(41);
    expect(sa509GainDbi(one, 10)).toBeCloseTo(7, 12);
    expect(sa509GainDbi(one, 60)).toBe(-10);
    expect(() => sa509Curve({ ...one, diameterOverWavelength: 9 })).toThrow('expected 10 … ');
    expect(() => sa509Curve({ ...one, peakGainDbi: 6 })).toThrow('expected 6.969');
    expect(() => sa509Curve({ ...one, peakGainDbi: 75 })).toThrow('peakGainDbi is 75 dBi');
  });
});
