import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { crossPolarisation, scaleXpd, type XpdPath, xpdBelow, xpdCurve } from './p618.xpd.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const path: XpdPath = { frequencyGHz: 20, elevationDeg: 30, polarisationTiltDeg: 20 };
const anyPath = fc.record({
  frequencyGHz: number(4, 55),
  elevationDeg: number(1, 60),
  polarisationTiltDeg: number(1, 90),
});

describe('P.618 cross-polarisation', () => {
  it('is worst for circular polarisation, and falls with attenuation', () => {
    fc.assert(
      fc.property(anyPath, number(0.5, 40), number(0.001, 1), (any, attenuation, p) => {
        const xpd = crossPolarisation(any, attenuation, p).rainXpdDb;
        expect(
          crossPolarisation({ ...any, polarisationTiltDeg: 45 }, attenuation, p).rainXpdDb,
        ).toBeLessThanOrEqual(xpd + 1e-9);
        expect(crossPolarisation(any, attenuation * 1.1, p).rainXpdDb).toBeLessThan(xpd);
      }),
    );
  });

  it('improves by 14.95 dB from circular to horizontal', () => {
    const at = (polarisationTiltDeg: number) =>
      crossPolarisation({ ...path, polarisationTiltDeg }, 5, 0.01).polarisationTermDb;
    expect(at(45)).toBeCloseTo(0, 12);
    expect(at(0)).toBeCloseTo(-10 * Math.log10(0.032), 12);
    expect(at(90)).toBeCloseTo(at(0), 12);
  });

  it('is the same as a curve of its path', () => {
    fc.assert(
      fc.property(anyPath, number(0.01, 60), number(0.001, 50), (any, attenuation, p) => {
        expect(xpdCurve(any)(attenuation, p)).toBe(crossPolarisation(any, attenuation, p).xpdDb);
      }),
    );
  });

  it('has no step where its pieces meet at 9 GHz worth more than the Recommendation leaves', () => {
    const at = (frequencyGHz: number) =>
      crossPolarisation({ ...path, frequencyGHz }, 1, 0.01).frequencyTermDb;
    expect(at(9) - at(9 - 1e-9)).toBeCloseTo(26 * Math.log10(9) + 4.1 - (60 * Math.log10(9) - 28.3), 6);
    expect(at(36) - at(36 - 1e-9)).toBeCloseTo(35.9 * Math.log10(36) - 11.3 - (26 * Math.log10(36) + 4.1), 6);
  });

  it('has V(f) by hand in its four ranges', () => {
    const at = (frequencyGHz: number) => crossPolarisation({ ...path, frequencyGHz }, 10, 0.01).v;
    expect(at(8)).toBeCloseTo(19.90225, 4); // 30.8 exp(−0.21 ln 8)
    expect(at(50)).toBeCloseTo(23.37698, 4); // 13 exp(0.15 ln 50)
    expect([at(20), at(39.99)]).toEqual([22.6, 22.6]);
    expect(at(9)).toBeCloseTo(12.8 * Math.exp(0.19 * Math.log(9)), 10);
    expect(at(19.99)).toBeCloseTo(12.8 * Math.exp(0.19 * Math.log(19.99)), 10);
    expect(at(40)).toBeCloseTo(13 * Math.exp(0.15 * Math.log(40)), 10);
  });

  it('takes 6 GHz and scales it below', () => {
    const at4 = crossPolarisation({ ...path, frequencyGHz: 4 }, 2, 0.01);
    const at6 = crossPolarisation({ ...path, frequencyGHz: 6 }, 2, 0.01);
    expect(at4.frequencyTermDb).toBeCloseTo(18.389075, 6); // 60 log 6 − 28.3
    expect(at4.rainXpdDb).toBe(at6.rainXpdDb);
    expect(at4.xpdDb - at6.xpdDb).toBeCloseTo(20 * Math.log10(6 / 4), 12);
    const known = { frequencyGHz: 6, polarisationTiltDeg: 20 };
    expect(scaleXpd(at6.xpdDb, known, { ...known, frequencyGHz: 4 }).xpdDb).toBeCloseTo(at4.xpdDb, 12);
  });

  it('interpolates the canting angle between the percentages of Step 5 and holds it beyond', () => {
    const at = (p: number) => crossPolarisation(path, 5, p).cantingAngleDeg;
    expect([1, 0.1, 0.01, 0.001].map(at)).toEqual([0, 5, 10, 15].map((x) => expect.closeTo(x, 12)));
    expect(at(Math.sqrt(0.1))).toBeCloseTo(2.5, 12);
    expect(at(5)).toBe(0);
    expect(at(1e-5)).toBe(15);
  });

  it('scales there and back', () => {
    fc.assert(
      fc.property(anyPath, anyPath, number(5, 60), (one, two, xpd) => {
        expect(scaleXpd(scaleXpd(xpd, one, two).xpdDb, two, one).xpdDb).toBeCloseTo(xpd, 9);
      }),
    );
    expect(scaleXpd(30, path, { ...path, frequencyGHz: 35 }).notices[0]?.code).toBe(
      'p618.frequency-out-of-range',
    );
  });

  it('is below XPDrain half of the time', () => {
    expect(xpdBelow(25, 25)).toBe(0.5);
    expect(xpdBelow(20, 25)).toBeLessThan(0.5);
    expect(xpdBelow(-20 * Math.log10(10 ** (-25 / 20) + 0.038), 25)).toBeCloseTo(0.15865525393, 10);
  });

  it('says when it extrapolates, refuses where the formulas end', () => {
    const codes = (change: Partial<XpdPath>, p: number) =>
      crossPolarisation({ ...path, ...change }, 5, p).notices.map(({ code }) => code);
    expect(codes({}, 0.01)).toEqual([]);
    expect(codes({ elevationDeg: 60 }, 0.001)).toEqual([]);
    expect(codes({ elevationDeg: 60 }, 1)).toEqual([]);
    expect(codes({ elevationDeg: 60.01 }, 0.000999)).toHaveLength(2);
    const at30 = { ...path, frequencyGHz: 30 };
    expect(scaleXpd(30, { ...path, frequencyGHz: 4 }, at30).notices).toEqual([]);
    expect(
      scaleXpd(30, { ...path, frequencyGHz: 3.99 }, { ...path, frequencyGHz: 30.01 }).notices,
    ).toHaveLength(2);
    expect(codes({ elevationDeg: 61 }, 2)).toEqual(['p618.elevation-out-of-range', 'p618.p-out-of-range']);
    expect(() => crossPolarisation(path, 0, 0.01)).toThrow('rainAttenuationDb');
    expect(() => crossPolarisation({ ...path, frequencyGHz: 3.9 }, 5, 0.01)).toThrow(DomainError);
    expect(() => crossPolarisation({ ...path, elevationDeg: 90 }, 5, 0.01)).toThrow('elevationDeg');
    expect(() => crossPolarisation({ ...path, polarisationTiltDeg: Number.NaN }, 5, 0.01)).toThrow(
      'polarisationTiltDeg',
    );
  });
});
