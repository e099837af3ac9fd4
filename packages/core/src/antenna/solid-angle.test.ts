/** Integrals of patterns against closed forms. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besselJ } from '../math/index.ts';
import {
  circularPattern,
  ellipticalGains,
  type GainPattern,
  integrateCurve,
  integratePattern,
  type OffAxisCurve,
  s1855Curve,
} from './index.ts';

const nadir = { azimuthDeg: 0, elevationDeg: 0 };

/** An elliptical antenna. */
const wide = { equivalentDiameterOverWavelength: 60, arcDimensionOverWavelength: 90 };

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
