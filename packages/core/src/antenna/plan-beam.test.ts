/** What texts say beyond the law of all patterns (conformance.test.ts) and the printed values (validation/patterns.ts). */
import { describe, expect, it } from 'vitest';
import {
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
  gainAtDbi,
  type OffAxisCurve,
} from './index.ts';

const at = (curve: OffAxisCurve, offAxisDeg: number) => gainAtDbi(curve, offAxisDeg);
const breaks = (curve: OffAxisCurve) => curve.pieces.map(({ toDeg }) => Number(toDeg.toFixed(3)));

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
    expect(breaks(ap30aRegion2EarthCrossCurve(57, 2.5))).toEqual([0.24, 8.913, 180]); // 0.6°/D
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
