/** Closed forms of apertures with the illumination (1 − r²)ⁿ: no rounding of a printed table stands between. */
import { describe, expect, it } from 'vitest';
import { apertureBeamwidthFactorDeg, apertureSideLobeDb, apertureTaperEfficiency } from './index.ts';

const zeroEdge = (taperExponent: number) => ({
  diameterOverWavelength: 100,
  taperExponent,
  edgeTaperDb: Number.NEGATIVE_INFINITY,
});

describe('apertures that go to zero at their edge', () => {
  it('have the efficiency (2n + 1)/(n + 1)²: the square of the mean over the mean of the square', () => {
    for (const n of [1, 2, 3])
      expect(apertureTaperEfficiency(zeroEdge(n))).toBeCloseTo((2 * n + 1) / (n + 1) ** 2, 9);
  });
  it('are wider and lower in side lobes the more they are tapered', () => {
    for (const n of [1, 2, 3]) {
      expect(apertureBeamwidthFactorDeg(zeroEdge(n))).toBeGreaterThan(
        apertureBeamwidthFactorDeg(zeroEdge(n - 1)),
      );
      expect(apertureSideLobeDb(zeroEdge(n))).toBeLessThan(apertureSideLobeDb(zeroEdge(n - 1)));
    }
  });
  it('uniform: the first side lobe of 2 J1(x)/x is 17.57 dB down, its width at −3 dB 1.0273 λ/D (1.0290 at half power)', () => {
    expect(apertureSideLobeDb(zeroEdge(0))).toBeCloseTo(-17.57, 2);
    expect((apertureBeamwidthFactorDeg(zeroEdge(0)) * Math.PI) / 180).toBeCloseTo(1.0273, 3);
  });
});
