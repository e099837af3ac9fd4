/** What single texts say beyond the law that all patterns keep (conformance.test.ts) and the printed values (validation/patterns.ts). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besselJ } from '../math/index.ts';
import {
  ap8Curve,
  ap8GainDbi,
  ap30aEarthCrossCurve,
  ap30aEarthCurve,
  ap30aFastRollOffCurve,
  ap30aRegion2EarthCrossCurve,
  ap30aRegion2EarthCurve,
  ap30aSpaceCrossCurve,
  ap30bCoefficientCurve,
  ap30bEarthCurve,
  ap30bFastRollOffCurve,
  ap30EarthCrossCurve,
  ap30EarthCurve,
  ap30FastRollOffCrossCurve,
  ap30FastRollOffCurve,
  ap30PfdMaskDb,
  ap30SpaceCrossCurve,
  ap30SpaceCurve,
  apertureBeamwidthFactorDeg,
  aperturePeakGainDbi,
  bo1213CrossCurve,
  bo1213Curve,
  catalogueCurve,
  circularApertureGainDbi,
  circularPattern,
  ellipticalGains,
  ellipticalPattern,
  evaluatePattern,
  type GainPattern,
  gainAtDbi,
  integrateCurve,
  integratePattern,
  type OffAxisCurve,
  patternOf,
  s580GainDbi,
  s731CrossGainDbi,
  s1428Curve,
  s1428GainDbi,
  s1428PeakGainDbi,
  s1528Curve,
  s1528GainDbi,
  s1528MaskCurve,
  s1528TaylorCurve,
  s1855Curve,
  s1855DimensionOverWavelength,
  s1855GainDbi,
  s1855MinimumOffAxisDeg,
  sa509Curve,
  sa509GainDbi,
  taylorCurve,
  taylorGainDbi,
  taylorPattern,
  taylorTaperEfficiency,
} from './index.ts';

const at = (curve: OffAxisCurve, offAxisDeg: number) => gainAtDbi(curve, offAxisDeg);
const breaks = (curve: OffAxisCurve) => curve.pieces.map(({ toDeg }) => Number(toDeg.toFixed(3)));
const nadir = { azimuthDeg: 0, elevationDeg: 0 };

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
    expect(() => s731CrossGainDbi(30, 14)).toThrow('expected 14.28571');
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
    expect(() => ap8GainDbi({ diameterOverWavelength: 2, peakGainDbi: 13.7 }, 1)).toThrow('expected 2.08333');
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
      'expected 21.51',
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
    expect(() => sa509Curve({ ...one, peakGainDbi: 6 })).toThrow('expected 6.968');
    expect(() => sa509Curve({ ...one, peakGainDbi: 75 })).toThrow('peakGainDbi is 75 dBi');
  });
});

describe('Plans of Appendices 30, 30A and 30B', () => {
  const beam = { peakGainDbi: 45, beamwidthDeg: 2 };
  const relative = (curve: OffAxisCurve, ratios: readonly number[]) =>
    ratios.map((ratio) => Number((at(curve, 2 * ratio) - 45).toFixed(3)));

  it('has the satellites of Appendix 30', () => {
    expect(relative(ap30SpaceCurve(beam, '1 and 3'), [0.5, 1, 2, 4, 80])).toEqual([
      -3, -12, -30, -32.551, -45,
    ]);
    expect(relative(ap30SpaceCurve(beam, '2'), [1, 1.45, 2, 10])).toEqual([-12, -25.23, -28.021, -42]);
    expect(relative(ap30SpaceCrossCurve(beam, '1 and 3'), [0, 0.2, 1, 2, 3])).toEqual([
      -40, -36.124, -33, -40, -45,
    ]);
    expect(relative(ap30SpaceCrossCurve(beam, '2'), [0, 2.5, 5])).toEqual([-30, -30, -35.979]);
  });
  it('is 0 dBi throughout where −30 dB is below it', () => {
    const weak = ap30FastRollOffCrossCurve({ peakGainDbi: 28, beamwidthDeg: 2 });
    expect(breaks(weak)).toEqual([5.024, 5.024, 180]);
    const faint = { peakGainDbi: 28, beamwidthDeg: 2 };
    expect(breaks(ap30SpaceCurve(faint, '1 and 3'))).toEqual([3.16, 6.32, 6.32, 180]);
    expect(breaks(ap30SpaceCrossCurve(faint, '1 and 3'))).toEqual([0.66, 3.34, 3.34, 180]);
    expect(breaks(ap30aSpaceCrossCurve(faint, '1988'))).toEqual([1, 3.34, 3.34, 180]);
    expect(breaks(ap30aSpaceCrossCurve(faint, 'WRC-97'))).toEqual([3.5, 3.5, 180]);
    expect(breaks(ap30FastRollOffCurve({ ...faint, peakGainDbi: 26 }, '2'))).toEqual([
      1, 1.76, 2.9, 3.17, 180,
    ]);
    expect([0, 5, 5.03, 90].map((angle) => at(weak, angle))).toEqual([0, 0, 0, 0]);
  });
  it('refuses beams that are none', () => {
    expect(() => ap30SpaceCurve({ ...beam, peakGainDbi: 25 }, '2')).toThrow('expected 26 … 80 dBi');
    expect(() => ap30SpaceCurve({ ...beam, beamwidthDeg: 181 }, '2')).toThrow('… 180 °');
    expect(() => ap30EarthCurve({ peakGainDbi: 19, beamwidthDeg: 2 }, '1977')).toThrow(
      'expected 20 … 80 dBi',
    );
    expect(() => ap30EarthCurve({ peakGainDbi: 30, beamwidthDeg: 6 }, '1977')).toThrow('expected 0.1 … 5 °');
    expect(() => ap30aEarthCurve(44, '1988')).toThrow('expected 45 … 70 dBi');
    expect(() => ap30aRegion2EarthCurve(45)).toThrow('expected 46 … 70 dBi');
    expect(() => ap30aRegion2EarthCrossCurve(71, 5)).toThrow('expected 46 … 70 dBi');
    expect(() => ap30bEarthCurve({ diameterOverWavelength: 9, peakGainDbi: 28 })).toThrow('expected 10 … ');
    expect(() => ap30bCoefficientCurve({ diameterOverWavelength: 9, peakGainDbi: 28 }, 32)).toThrow(
      'expected 10 … ',
    );
  });
  it('lets the edge of a beam with fast roll-off fall as that of its beamlet', () => {
    // Final Acts WRC-15, Resolution 553, Figure 1: x = 0.5 (1 − Bmin/φ0), 1.45 Bmin/φ0 + x, −25.23 dB, −(22 + 20 log φ/φ0)
    const curve = ap30FastRollOffCurve(beam, '1 and 3');
    expect(relative(curve, [0.25, 0.5])).toEqual([-0.75, -3]);
    expect(relative(curve, [0.65])).toEqual([-12]); // x + Bmin/φ0
    expect(relative(curve, [1, 1.45, 2])).toEqual([-25.23, -25.23, -28.021]);
    expect(curve.pieces[1]!.toDeg).toBeCloseTo(2 * (1.45 * 0.3 + 0.35), 12);
    expect(relative(ap30FastRollOffCurve(beam, '2'), [0.7])).toEqual([-12]); // Bmin 0.8°
    expect(relative(ap30aFastRollOffCurve(beam), [0.65])).toEqual([-12]);
    expect(relative(ap30bFastRollOffCurve(beam, '13/10-11 GHz'), [0.7])).toEqual([-12]);
    expect(relative(ap30bFastRollOffCurve(beam, '6/4 GHz'), [0.9])).toEqual([-12]); // Bmin 1.6°
    expect(relative(ap30FastRollOffCrossCurve(beam), [0, 2.512, 4])).toEqual([-30, -30, -34.041]);
    expect(() => ap30FastRollOffCurve({ ...beam, beamwidthDeg: 0.5 }, '1 and 3')).toThrow(
      'expected 0.6 … 180 °',
    );
  });
  it('has the receivers of Appendix 30', () => {
    const dish = { peakGainDbi: 38, beamwidthDeg: 2 };
    const rel = (curve: OffAxisCurve, ratios: readonly number[]) =>
      ratios.map((ratio) => Number((at(curve, 2 * ratio) - 38).toFixed(3)));
    expect(rel(ap30EarthCurve(dish, '1977'), [0.2, 0.5, 0.9, 1, 2, 20])).toEqual([
      0, -3, -8.085, -9, -16.026, -33,
    ]);
    // wide beams end before the last formulas begin
    expect(breaks(ap30EarthCurve({ ...dish, beamwidthDeg: 5 }, 'Region 2'))).toEqual([
      1.25, 5.65, 73.5, 175, 180,
    ]);
    expect(breaks(ap30EarthCurve({ ...dish, beamwidthDeg: 5 }, '1977'))).toEqual([
      1.25, 3.535, 6.3, 47.75, 180,
    ]);
    expect(ap30EarthCrossCurve(dish, '1977').peakGainDbi).toBeCloseTo(38 - 30 - 40 * Math.log10(0.56), 12);
    expect(rel(ap30EarthCurve(dish, 'Region 2'), [0.2, 0.5, 2, 20, 40, 50, 75, 85])).toEqual([
      0, -3, -21.526, -43.2, -41.624, -40.2, -41.741, -43.2,
    ]);
    expect(rel(ap30EarthCrossCurve(dish, '1977'), [0.2, 0.35, 1, 1.7, 4, 8, 20])).toEqual([
      -25, -22.517, -20, -26.127, -30, -31.077, -33,
    ]);
    expect(rel(ap30EarthCrossCurve(dish, 'Region 2'), [0.2, 0.35, 1, 2, 4, 8, 20])).toEqual([
      -25, -22.517, -20, -24.826, -30, -36.577, -43.2,
    ]);
    expect(() => ap30EarthCurve({ ...dish, beamwidthDeg: 6 }, '1977')).toThrow('beamwidthDeg is 6 °');
  });
  it('masks the power flux-density by spacing', () => {
    expect(ap30PfdMaskDb(0)).toBe(-147);
    expect(ap30PfdMaskDb(1)).toBeCloseTo(-135.7, 12);
    expect(ap30PfdMaskDb(3)).toBeCloseTo(-121.76, 12);
    expect(ap30PfdMaskDb(5)).toBeCloseTo(-129.2 + 25 * Math.log10(5), 12);
    expect(() => ap30PfdMaskDb(9.1)).toThrow('expected 0 … 9 °');
  });
  it('has the feeder links of Appendix 30A', () => {
    expect(relative(ap30aSpaceCrossCurve(beam, 'WRC-97'), [0, 1.7, 2])).toEqual([-35, -35, -40]);
    const old = ap30aEarthCurve(57, '1988');
    expect([0.05, 0.2, 0.4, 1, 60].map((angle) => Number((at(old, angle) - 57).toFixed(3)))).toEqual([
      0, -7.021, -14.212, -25, -67,
    ]);
    const revised = ap30aEarthCurve(57, 'WRC-97');
    expect([0.5, 1, 40].map((angle) => Number((at(revised, angle) - 57).toFixed(3)))).toEqual([
      -19, -28, -67,
    ]);
    expect(
      [1, 2, 60].map((angle) => Number((at(ap30aEarthCrossCurve(57, '1988'), angle) - 57).toFixed(3))),
    ).toEqual([-30, -32.526, -67]);
    expect(
      [1.8, 2, 60].map((angle) => Number((at(ap30aEarthCrossCurve(57, 'WRC-97'), angle) - 57).toFixed(3))),
    ).toEqual([-35, -35.526, -67]);
    const region2 = ap30aRegion2EarthCurve(57);
    expect([0.05, 0.2, 0.4, 1, 60].map((angle) => Number(at(region2, angle).toFixed(3)))).toEqual([
      57, 49.979, 42.788, 29, -10,
    ]);
    expect(at(ap30aRegion2EarthCurve(50), 0.15)).toBe(50); // cut by its peak
    const cross = ap30aRegion2EarthCrossCurve(57, 5);
    expect([0.1, 0.5, 1, 60].map((angle) => Number(at(cross, angle).toFixed(3)))).toEqual([
      27, 15.021, 9, -10,
    ]);
    expect(() => ap30aRegion2EarthCrossCurve(57, 2)).toThrow('diameterM is 2 m; expected 2.5 … 20 m');
  });
  it('has the earth stations of Appendix 30B', () => {
    const large = { diameterOverWavelength: 200, peakGainDbi: 54.4 };
    expect(at(ap30bEarthCurve(large), 0.6)).toBeCloseTo(-1 + 15 * Math.log10(200), 10);
    expect(at(ap30bEarthCurve({ diameterOverWavelength: 60, peakGainDbi: 44 }), 1.6)).toBeCloseTo(
      -21 + 25 * Math.log10(60),
      10,
    );
    expect(at(ap30bEarthCurve({ diameterOverWavelength: 40, peakGainDbi: 40 }), 10)).toBeCloseTo(
      52 - 10 * Math.log10(40) - 25,
      10,
    );
    expect(at(ap30bCoefficientCurve(large, 29), 10)).toBeCloseTo(4, 12);
    expect(at(ap30bCoefficientCurve(large, 29), 0.6)).toBeCloseTo(-1 + 15 * Math.log10(200), 10);
    expect(() => ap30bCoefficientCurve({ diameterOverWavelength: 99, peakGainDbi: 48 }, 29)).toThrow(
      'expected 100',
    );
  });
});

describe('satellites', () => {
  it('S.1528-0 knows elliptical beams and two orbits', () => {
    const beam = { peakGainDbi: 40, beamwidthDeg: 2, sideLobeLevelDb: -25, axisRatio: 2 } as const;
    const a = 2.58 * Math.sqrt(1 - 0.6 * Math.log10(2));
    expect(s1528Curve(beam).pieces[0]!.toDeg).toBeCloseTo(a, 12);
    expect(s1528GainDbi(beam, 3)).toBeCloseTo(15 + 20 * Math.log10(2), 12);
    expect(s1528GainDbi(beam, 5)).toBe(15);
    expect(s1528GainDbi({ ...beam, peakGainDbi: 50 }, 120)).toBeCloseTo(
      15 - 25 + 12.5 + 5 * Math.log10(2),
      12,
    );
    for (const [level, factor] of [
      [-15, 1.4],
      [-20, 1],
      [-30, 0.4],
    ] as const)
      expect(s1528Curve({ ...beam, sideLobeLevelDb: level }).pieces[0]!.toDeg).toBeCloseTo(
        2.58 * Math.sqrt(1 - factor * Math.log10(2)),
        12,
      );
    const low = s1528MaskCurve(35, 1.6, 'low');
    expect([0.8, 1.2, 12, 170].map((angle) => Number(at(low, angle).toFixed(3)))).toEqual([32, 28.25, 5, 5]);
    expect(at(low, 2.4)).toBeCloseTo(35 - 6.75 - 25 * Math.log10(2), 10);
    const medium = s1528MaskCurve(35, 1.6, 'medium');
    expect([1.6, 170].map((angle) => Number(at(medium, angle).toFixed(3)))).toEqual([23, 3]);
    expect(breaks(s1528MaskCurve(40, 60, 'low'))).toEqual([45, 180, 180]);
    expect(() => s1528Curve({ ...beam, sideLobeLevelDb: -22 as -20 })).toThrow(
      'is -22 dB; expected -30 … -15 dB',
    );
    expect(() => s1528Curve({ ...beam, peakGainDbi: 24 })).toThrow('expected 25 … 80 dBi');
    expect(() => s1528Curve({ ...beam, axisRatio: 4 })).toThrow('expected 1 … 3');
    expect(() => s1528Curve({ ...beam, beamwidthDeg: 29 })).toThrow('… 28 °');
    expect(() => s1528MaskCurve(14, 2, 'low')).toThrow('expected 15 … 80 dBi');
    expect(() => s1528MaskCurve(30, 61, 'low')).toThrow('… 60 °');
  });
  it('S.1528-0 by Taylor is wider in the plane of the smaller size', () => {
    const antenna = {
      peakGainDbi: 30,
      sideLobeRatioDb: 20,
      equalSideLobes: 4,
      radialSizeOverWavelength: 10,
      transverseSizeOverWavelength: 5,
    };
    const radial = s1528TaylorCurve(antenna, 0);
    const transverse = s1528TaylorCurve(antenna, 90);
    const degrees = (sine: number) => (Math.asin(sine) * 180) / Math.PI;
    for (const name of ['radialSizeOverWavelength', 'transverseSizeOverWavelength'] as const)
      expect(() => s1528TaylorCurve({ ...antenna, [name]: 0.05 }, 0)).toThrow(
        `${name} is 0.05; expected 0.1 … `,
      );
    expect(() => s1528TaylorCurve(antenna, 361)).toThrow('expected -360 … 360 °');
    for (const x of [0.2, 0.5, 1.4])
      expect(at(radial, degrees(x / 10))).toBeCloseTo(at(transverse, degrees(x / 5)), 8);
  });
  it('Taylor keeps its first side lobes at their level and its zeros where they belong', () => {
    const design = { sideLobeRatioDb: 30, equalSideLobes: 6 };
    const { field, sigma, a, roots } = taylorPattern(design);
    for (let m = 0; m < 5; m++) expect(field(sigma * Math.hypot(a, m + 0.5))).toBeCloseTo(0, 10);
    expect(field(roots[5]!)).toBeCloseTo(0, 10);
    const first = sigma * Math.hypot(a, 0.5);
    let lobe = 0;
    for (let x = first; x < sigma * Math.hypot(a, 1.5); x += 0.001) lobe = Math.max(lobe, Math.abs(field(x)));
    expect(20 * Math.log10(lobe)).toBeCloseTo(-30, 0);
    // Hansen, Phased Array Antennas, table 3.4 (efficiency of n̄ = 6 at 30 dB)
    expect(taylorTaperEfficiency(design)).toBeCloseTo(0.8735, 3);
    expect(taylorGainDbi(design, 100, 0)).toBeCloseTo(taylorCurve(design, 100).peakGainDbi, 12);
    expect(() => taylorPattern({ ...design, sideLobeRatioDb: 9 })).toThrow('expected 10 … 60 dB');
    expect(() => taylorPattern({ ...design, equalSideLobes: 1 })).toThrow('expected 2 … 20 ');
    expect(() => taylorCurve(design, 0.5)).toThrow('expected 1 … 10000 ');
    expect(() => taylorPattern({ ...design, equalSideLobes: 2.5 })).toThrow(
      'is 2.5; expected 2 … 20 (Taylor circular aperture, whole numbers)',
    );
  });
  it('the evenly lit aperture is the pattern of Airy', () => {
    const aperture = { diameterOverWavelength: 50, taperExponent: 0, edgeTaperDb: 0 };
    const bessel = new Float64Array(2);
    for (const angle of [0.3, 1, 2.5, 20]) {
      const theta = (angle * Math.PI) / 180;
      const u = 50 * Math.PI * Math.sin(theta);
      besselJ(u, bessel);
      const expected = 20 * Math.log10(Math.abs(((2 * bessel[1]!) / u) * 0.5 * (1 + Math.cos(theta))));
      expect(circularApertureGainDbi(aperture, angle) - aperturePeakGainDbi(aperture)).toBeCloseTo(
        expected,
        8,
      );
    }
    expect(aperturePeakGainDbi(aperture)).toBeCloseTo(20 * Math.log10(50 * Math.PI), 12);
    expect(apertureBeamwidthFactorDeg(aperture)).toBeCloseTo(58.86, 2);
    expect(circularApertureGainDbi(aperture, 180)).toBeCloseTo(aperturePeakGainDbi(aperture) - 120, 9);
    expect(() => circularApertureGainDbi({ ...aperture, taperExponent: 1.5 }, 0)).toThrow(
      'is 1.5; expected 0 … 6 (circular aperture, whole numbers)',
    );
    expect(() => circularApertureGainDbi({ ...aperture, taperExponent: 7 }, 0)).toThrow('expected 0 … 6 ');
    expect(() => circularApertureGainDbi({ ...aperture, diameterOverWavelength: 0.5 }, 0)).toThrow(
      'expected 1 … 10000 ',
    );
    expect(() => circularApertureGainDbi(aperture, 181)).toThrow('expected 0 … 180 °');
    expect(() => taylorGainDbi({ sideLobeRatioDb: 25, equalSideLobes: 4 }, 50, 181)).toThrow(
      'expected 0 … 180 °',
    );
    expect(() => circularApertureGainDbi({ ...aperture, edgeTaperDb: 1 }, 0)).toThrow('edgeTaperDb is 1 dB');
  });
});

describe('patterns of beams', () => {
  const ellipse = {
    majorBeamwidthDeg: 4,
    minorBeamwidthDeg: 2,
    orientationDeg: 30,
    boresight: { azimuthDeg: -2, elevationDeg: 6 },
  };
  const azimuths = Float64Array.from({ length: 41 }, (_, i) => -6 + 0.2 * i);
  const elevations = Float64Array.from({ length: 41 }, (_, i) => 2 + 0.21 * i);

  it('an elliptical pattern of a parabola is the elliptical Gaussian beam', () => {
    const curve = (beamwidthDeg: number) =>
      catalogueCurve(patternOf('parabola')!, { peakGainDbi: 36, beamwidthDeg, sideLobeFloorDb: 25 });
    const pattern = ellipticalPattern(ellipse, curve);
    const [ours, theirs] = [new Float64Array(41), new Float64Array(41)];
    pattern.gains(azimuths, elevations, ours);
    ellipticalGains({ ...ellipse, peakGainDbi: 36, sideLobeFloorDb: 25 }, azimuths, elevations, theirs);
    for (const [i, gain] of ours.entries()) expect(gain).toBeCloseTo(theirs[i]!, 8);
    expect(pattern.peakGainDbi).toBe(36);
    expect(() => ellipticalPattern({ ...ellipse, minorBeamwidthDeg: 5 }, curve)).toThrow(
      'majorBeamwidthDeg is 4 °',
    );
  });
  it('gives grids what it gives single points, and NaN for NaN', () => {
    const curve = ap30SpaceCurve({ peakGainDbi: 40, beamwidthDeg: 2 }, '1 and 3');
    const circle = circularPattern(curve, ellipse.boresight);
    const same = ellipticalPattern({ ...ellipse, majorBeamwidthDeg: 2 }, (beamwidthDeg) =>
      ap30SpaceCurve({ peakGainDbi: 40, beamwidthDeg }, '1 and 3'),
    );
    const [a, b] = [new Float64Array(41), new Float64Array(41)];
    azimuths[3] = Number.NaN;
    circle.gains(azimuths, elevations, a);
    same.gains(azimuths, elevations, b);
    for (const [i, gain] of a.entries())
      if (i === 3) expect([gain, b[3]]).toEqual([Number.NaN, Number.NaN]);
      else expect(gain).toBeCloseTo(b[i]!, 8);
    expect(() =>
      circularPattern(
        s1855Curve({ equivalentDiameterOverWavelength: 60, arcDimensionOverWavelength: 60 }, 0),
        nadir,
      ),
    ).toThrow('fromDeg');
  });
});

describe('integration over the sphere', () => {
  const whole = (gainDbi: (az: number, el: number) => number, peakDirection = nadir): GainPattern => ({
    peakGainDbi: 0,
    peakDirection,
    gains: (az, el, out) => {
      for (let i = 0; i < az.length; i++) out[i] = gainDbi(az[i]!, el[i]!);
    },
  });
  const cosine = (az: number, el: number) => Math.cos((az * Math.PI) / 180) * Math.cos((el * Math.PI) / 180);

  it('an isotropic antenna has 4π, half of one 2π', () => {
    expect(integratePattern(whole(() => 0)).beamSolidAngleSr).toBeCloseTo(4 * Math.PI, 6);
    const half = integratePattern(whole((az, el) => (cosine(az, el) > 0 ? 0 : -Infinity)));
    expect(half.beamSolidAngleSr / (2 * Math.PI)).toBeCloseTo(1, 3);
    expect(half.directivityDbi).toBeCloseTo(10 * Math.log10(2), 2);
    expect(
      integratePattern(whole(() => 0, { azimuthDeg: 40, elevationDeg: 90 })).beamSolidAngleSr,
    ).toBeCloseTo(4 * Math.PI, 6);
  });
  it('says how much of the sphere a pattern does not know', () => {
    const { uncoveredSr, beamSolidAngleSr } = integratePattern(
      whole((az, el) => (cosine(az, el) > 0.5 ? 0 : Number.NaN)),
    );
    expect(beamSolidAngleSr / Math.PI).toBeCloseTo(1, 3); // 2π(1 − cos 60°)
    expect(uncoveredSr / (3 * Math.PI)).toBeCloseTo(1, 3);
  });
  it('is right to 0.1 % for Gaussian beams of every width, wherever they point', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1.3, noNaN: true }),
        fc.double({ min: -170, max: 170, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        (decade, azimuthDeg, elevationDeg) => {
          // exp κ(cos θ − 1) over the sphere is 2π(1 − e^−2κ)/κ, exactly
          const kappa = (4 * Math.LN2) / ((10 ** decade * Math.PI) / 180) ** 2;
          const curve: OffAxisCurve = {
            source: 'test',
            peakGainDbi: 0,
            fromDeg: 0,
            pieces: [
              {
                toDeg: 180,
                formula: '',
                gainDbi: (angle) => 10 * Math.LOG10E * -2 * kappa * Math.sin((angle * Math.PI) / 360) ** 2,
              },
            ],
          };
          const exact = (2 * Math.PI * (1 - Math.exp(-2 * kappa))) / kappa;
          expect(integrateCurve(curve).beamSolidAngleSr / exact).toBeCloseTo(1, 4);
          const pattern = circularPattern(curve, { azimuthDeg, elevationDeg });
          expect(integratePattern(pattern).beamSolidAngleSr / exact).toBeCloseTo(1, 4);
        },
      ),
      { numRuns: 25 },
    );
  });
  it('is right for an ellipse: π a b/(4·4 ln 2·…), the product of two Gaussians', () => {
    const beam = {
      majorBeamwidthDeg: 2,
      minorBeamwidthDeg: 0.5,
      orientationDeg: 20,
      boresight: { azimuthDeg: 3, elevationDeg: 5 },
    };
    const pattern: GainPattern = {
      peakGainDbi: 0,
      peakDirection: beam.boresight,
      gains: (az, el, out) => ellipticalGains({ ...beam, peakGainDbi: 0, sideLobeFloorDb: 100 }, az, el, out),
    };
    // −12 (θ/θ3)² dB integrates to π·10 log e/12·θa·θb in the plane
    const plane = ((Math.PI * 10 * Math.LOG10E) / 12) * 2 * 0.5 * (Math.PI / 180) ** 2;
    expect(integratePattern(pattern).beamSolidAngleSr / plane).toBeCloseTo(1, 3);
  });
  it('finds a beam twenty times as long as wide', () => {
    const beam = { majorBeamwidthDeg: 2, minorBeamwidthDeg: 0.1, orientationDeg: 70, boresight: nadir };
    const pattern: GainPattern = {
      peakGainDbi: 0,
      peakDirection: nadir,
      gains: (az, el, out) => ellipticalGains({ ...beam, peakGainDbi: 0, sideLobeFloorDb: 100 }, az, el, out),
    };
    const plane = ((Math.PI * 10 * Math.LOG10E) / 12) * 2 * 0.1 * (Math.PI / 180) ** 2;
    expect(integratePattern(pattern).beamSolidAngleSr / plane).toBeCloseTo(1, 3);
  });
  it('counts the main lobe that a text leaves out as unknown', () => {
    const { uncoveredSr } = integrateCurve(s1855Curve(wide, 90));
    expect(uncoveredSr).toBeCloseTo(2 * Math.PI * (1 - Math.cos(118 * 40 ** -1.06 * (Math.PI / 180))), 12);
  });
  it('is right for an evenly lit aperture before its Huygens factor', () => {
    // [2 J1(ka sin θ)/(ka sin θ)]² over the half-space is 4π (1 − J1(2ka)/ka)/(ka)², exactly (Kinsler et al., §7.6)
    for (const ka of [10, 60, 300]) {
      const bessel = new Float64Array(2);
      besselJ(2 * ka, bessel);
      const exact = (4 * Math.PI * (1 - bessel[1]! / ka)) / ka ** 2;
      const curve: OffAxisCurve = {
        source: 'test',
        peakGainDbi: 0,
        fromDeg: 0,
        pieces: [
          {
            toDeg: 90,
            formula: '',
            gainDbi: (angle) => {
              const u = ka * Math.sin((angle * Math.PI) / 180);
              if (u < 1e-9) return 0;
              besselJ(u, bessel);
              return 20 * Math.log10(Math.abs((2 * bessel[1]!) / u));
            },
          },
          { toDeg: 180, formula: '', gainDbi: () => -Infinity },
        ],
      };
      expect(Math.abs(integrateCurve(curve).beamSolidAngleSr / exact - 1)).toBeLessThan(1e-3);
      expect(
        Math.abs(integratePattern(circularPattern(curve, nadir)).beamSolidAngleSr / exact - 1),
      ).toBeLessThan(1e-3);
    }
  });
});

describe('the catalogue', () => {
  it('evaluates a pattern with the formula that gives the gain', () => {
    const pattern = patternOf('s.580-6')!;
    const values = { diameterM: 2.4, frequencyGHz: 14.25 };
    expect(evaluatePattern(pattern, values, 10)).toEqual({
      offAxisDeg: 10,
      gainDbi: expect.closeTo(4, 9),
      formula: '29 − 25 log φ',
    });
    expect(() => evaluatePattern(pattern, { diameterM: 2.4 }, 10)).toThrow('frequencyGHz is NaN GHz');
    expect(() => evaluatePattern(pattern, { ...values, diameterM: 0.2 }, 10)).toThrow(
      'diameterM is 0.2 m; expected 1.2 … 40 m',
    );
    expect(() =>
      catalogueCurve(patternOf('S.672-4')!, { peakGainDbi: 40, beamwidthDeg: 1, sideLobeLevelDb: -22 }),
    ).toThrow('one of -30, -25, -20');
    const television = { diameterM: 0.6, frequencyGHz: 12.1 };
    expect(catalogueCurve(patternOf('BO.1213-1')!, television)).toMatchObject({
      peakGainDbi: catalogueCurve(patternOf('BO.1213-1')!, { ...television, efficiency: 0.65 }).peakGainDbi,
    });
    expect(patternOf('S.999')).toBeUndefined();
  });
});
