/** Laws and limits; the published values are in validation/patterns.ts and validation/links. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { angleBetweenDeg } from '../math/index.ts';
import {
  cards,
  diameterInWavelengths,
  type EllipticalBeam,
  ellipticalGainDbi,
  ellipticalGains,
  ellipticalPeakGainDbi,
  parabolicBeamwidthDeg,
  parabolicGainDbi,
  pointingLossDb,
  type S672Beam,
  s465GainDbi,
  s465MinimumOffAxisDeg,
  s672GainDbi,
  s672Gains,
} from './index.ts';

describe('parabolic reflector', () => {
  it('loses 3 dB at half its beamwidth and doubles its gain with twice the area', () => {
    expect(parabolicBeamwidthDeg(1.2, 12e9)).toBeCloseTo(1.457, 3);
    expect(pointingLossDb(0.5, 1)).toBe(3);
    expect(parabolicGainDbi(2, 12e9, 0.6) - parabolicGainDbi(1, 12e9, 0.6)).toBeCloseTo(6.0206, 4);
    expect(() => parabolicGainDbi(2, 12, 0.6)).toThrow('frequencyHz is 12 Hz');
  });
});

describe('S.465-6', () => {
  it('starts at the angle of its D/λ', () => {
    expect(s465MinimumOffAxisDeg(120)).toBe(1);
    expect(s465MinimumOffAxisDeg(60)).toBeCloseTo(100 / 60, 12);
    expect(s465MinimumOffAxisDeg(50)).toBe(2);
    expect(s465MinimumOffAxisDeg(diameterInWavelengths(0.6, 20e9))).toBeCloseTo(2.0433, 4);
    expect(s465MinimumOffAxisDeg(49)).toBe(2);
  });
  it('falls by 25 dB a decade to −10 dBi', () => {
    const ratio = diameterInWavelengths(2.4, 12.5e9);
    expect(s465GainDbi(1, ratio)).toBe(32);
    expect(s465GainDbi(10, ratio)).toBeCloseTo(7, 12);
    expect(s465GainDbi(47.99, ratio)).toBeCloseTo(-10.03, 2);
    expect(s465GainDbi(48, ratio)).toBe(-10);
    expect(s465GainDbi(180, ratio)).toBe(-10);
    expect(() => s465GainDbi(0.5, ratio)).toThrow('offAxisDeg is 0.5 °; expected 1 … 180 °');
  });
});

describe('S.672-4', () => {
  const beam = (sideLobeLevelDb: -20 | -25 | -30, peakGainDbi = 50): S672Beam => ({
    peakGainDbi,
    beamwidthDeg: 2,
    sideLobeLevelDb,
  });
  it('ends at 0 dBi and knows three side-lobe levels', () => {
    expect(s672GainDbi(beam(-20, 40), 39)).toBeCloseTo(40 - 25 * Math.log10(39), 12);
    expect(s672GainDbi(beam(-20, 40), 45)).toBe(0); // (3) meets 0 dBi at ψ1 = 39.8°
    expect(s672GainDbi(beam(-20, 40), 180)).toBe(0);
    expect(() => s672GainDbi({ ...beam(-20), sideLobeLevelDb: -22 as -20 }, 1)).toThrow(DomainError);
    expect(() => s672GainDbi(beam(-20), 181)).toThrow(DomainError);
    expect(() => s672GainDbi(beam(-30, 20), 1)).toThrow('peakGainDbi is 20 dBi; expected 30');
  });
  it('gives grids what it gives single points', () => {
    const azimuths = Float64Array.of(0, 1, -3, 8, Number.NaN, 150);
    const elevations = Float64Array.of(5, 6.5, 5, -8, 0, 20);
    const boresight = { azimuthDeg: 1, elevationDeg: 6.5 };
    const out = new Float64Array(6);
    s672Gains(beam(-25), boresight, azimuths, elevations, out);
    for (let i = 0; i < 6; i++) {
      const angle = angleBetweenDeg(boresight, { azimuthDeg: azimuths[i]!, elevationDeg: elevations[i]! });
      if (Number.isNaN(angle)) expect(out[i]).toBeNaN();
      else expect(out[i]).toBeCloseTo(s672GainDbi(beam(-25), angle), 9);
    }
  });
});

describe('elliptical Gaussian beam', () => {
  const beam: EllipticalBeam = {
    peakGainDbi: 35,
    majorBeamwidthDeg: 4,
    minorBeamwidthDeg: 2,
    orientationDeg: 0,
    boresight: { azimuthDeg: 0, elevationDeg: 0 },
    sideLobeFloorDb: 25,
  };
  const to = (azimuthDeg: number, elevationDeg: number) => ({ azimuthDeg, elevationDeg });

  it('is 3 dB down at half the width of each axis, wherever the beam points', () => {
    expect(ellipticalGainDbi(beam, to(0, 0))).toBe(35);
    expect(ellipticalGainDbi(beam, to(2, 0))).toBeCloseTo(32, 12);
    expect(ellipticalGainDbi(beam, to(0, -1))).toBeCloseTo(32, 12);
    expect(ellipticalGainDbi(beam, to(4, 0))).toBeCloseTo(23, 12);
    expect(ellipticalGainDbi(beam, to(0, 4))).toBe(10);
    const north = { ...beam, boresight: to(-2, 6.5) };
    expect(ellipticalGainDbi(north, to(-2, 7.5))).toBeCloseTo(32, 9);
  });
  it('turns anticlockwise from east as the satellite sees it', () => {
    const northEast = { ...beam, orientationDeg: 45 };
    expect(ellipticalGainDbi(northEast, to(1, 1))).toBeGreaterThan(
      ellipticalGainDbi(northEast, to(-1, 1)) + 3,
    );
    const turned = { ...beam, orientationDeg: 30 };
    const [cos, sin] = [Math.cos(Math.PI / 6), 0.5];
    expect(ellipticalGainDbi(turned, to(2 * cos, 2 * sin))).toBeCloseTo(32, 2); // end of the major axis
    expect(ellipticalGainDbi(turned, to(-sin, cos))).toBeCloseTo(32, 2); // end of the minor axis
    const upright = { ...beam, orientationDeg: 90 };
    expect(ellipticalGainDbi(upright, to(0, 2))).toBeCloseTo(32, 12);
    expect(ellipticalGainDbi(upright, to(1, 0))).toBeCloseTo(32, 12);
  });
  it('is a circle for equal widths: the angle off its axis is all that counts', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.double({ min: 0, max: 180, noNaN: true }),
        (azimuth, elevation, orientationDeg) => {
          const circle = {
            ...beam,
            majorBeamwidthDeg: 3,
            minorBeamwidthDeg: 3,
            orientationDeg,
            boresight: to(3, 6),
          };
          const off = angleBetweenDeg(circle.boresight, to(azimuth, elevation));
          const expected = 35 - Math.min(25, 12 * (off / 3) ** 2);
          expect(ellipticalGainDbi(circle, to(azimuth, elevation))).toBeCloseTo(expected, 9);
        },
      ),
    );
  });
  it('never rises on the way out, and never below its floor', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.double({ min: 0.01, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 180, noNaN: true }),
        (bearing, angle, part, orientationDeg) => {
          const turned = { ...beam, orientationDeg };
          const outer = ellipticalGainDbi(turned, to(angle * Math.cos(bearing), angle * Math.sin(bearing)));
          const inner = angle * part;
          const nearer = ellipticalGainDbi(turned, to(inner * Math.cos(bearing), inner * Math.sin(bearing)));
          expect(nearer).toBeGreaterThanOrEqual(outer - 1e-9);
          expect(outer).toBeGreaterThanOrEqual(10);
          expect(nearer).toBeLessThanOrEqual(35);
        },
      ),
    );
  });
  it('passes NaN through and refuses what is no beam', () => {
    const out = new Float64Array(2);
    ellipticalGains(beam, Float64Array.of(Number.NaN, 2), Float64Array.of(Number.NaN, 0), out);
    expect([...out]).toEqual([Number.NaN, expect.closeTo(32, 9)]);
    expect(() => ellipticalGainDbi({ ...beam, majorBeamwidthDeg: 1 }, to(0, 0))).toThrow(
      'majorBeamwidthDeg is 1 °; expected 2',
    );
    expect(() => ellipticalGainDbi({ ...beam, sideLobeFloorDb: -25 }, to(0, 0))).toThrow(DomainError);
  });
  it('has the peak gain of Appendix 30 at 55 %', () => {
    expect(ellipticalPeakGainDbi(1, 1)).toBeCloseTo(44.44, 1);
    expect(ellipticalPeakGainDbi(4, 2)).toBeCloseTo(44.45 - 10 * Math.log10(8), 1);
    expect(ellipticalPeakGainDbi(4, 2, 0.7) - ellipticalPeakGainDbi(4, 2)).toBeCloseTo(1.047, 3);
  });
});

describe('cards', () => {
  it('name their editions', () => {
    expect(cards.map((card) => card.id)).toContain('ITU-R S.580-6');
    for (const card of cards) {
      if (card.id.startsWith('ITU-R')) expect(card.url).toContain(card.id.slice('ITU-R '.length));
      expect(card.date).toMatch(/^\d{4}-\d{2}$/);
    }
  });
});
