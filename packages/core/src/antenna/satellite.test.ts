/** What texts say beyond the law of all patterns (conformance.test.ts) and the printed values (validation/patterns.ts). */
import { describe, expect, it } from 'vitest';
import { besselJ } from '../math/index.ts';
import {
  ap30SpaceCurve,
  apertureBeamwidthFactorDeg,
  aperturePeakGainDbi,
  catalogueCurve,
  circularApertureGainDbi,
  circularPattern,
  ellipticalGains,
  ellipticalPattern,
  gainAtDbi,
  type OffAxisCurve,
  patternOf,
  s1528Curve,
  s1528GainDbi,
  s1528MaskCurve,
  s1528TaylorCurve,
  s1855Curve,
  taylorCurve,
  taylorGainDbi,
  taylorPattern,
  taylorTaperEfficiency,
} from './index.ts';

const at = (curve: OffAxisCurve, offAxisDeg: number) => gainAtDbi(curve, offAxisDeg);
const breaks = (curve: OffAxisCurve) => curve.pieces.map(({ toDeg }) => Number(toDeg.toFixed(3)));
const nadir = { azimuthDeg: 0, elevationDeg: 0 };

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
