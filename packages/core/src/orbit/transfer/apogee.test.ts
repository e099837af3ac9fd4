import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apsisSpeedMps, impulsiveTransfer, planeChangeMps } from './apogee.ts';

const GM = 3.986_004_415e14;
const CIRCLE_M = 42_164_200;
const RE_M = 6_378_137;

describe('combined plane change', () => {
  const speed = fc.double({ min: 10, max: 12_000, noNaN: true });
  const angle = fc.double({ min: 0, max: 180, noNaN: true });
  it('is the length of the difference of two vectors', () => {
    fc.assert(
      fc.property(speed, speed, angle, (v, w, deg) => {
        const rad = (deg * Math.PI) / 180;
        const difference = Math.hypot(w * Math.cos(rad) - v, w * Math.sin(rad));
        expect(planeChangeMps(v, w, deg)).toBeCloseTo(difference, 6);
      }),
    );
  });
  it('never costs less than the change of speed, nor more than both changes apart', () => {
    fc.assert(
      fc.property(speed, speed, angle, (v, w, deg) => {
        const together = planeChangeMps(v, w, deg);
        expect(together).toBeGreaterThanOrEqual(Math.abs(w - v) - 1e-9);
        expect(together).toBeLessThanOrEqual(Math.abs(w - v) + planeChangeMps(v, v, deg) + 1e-9);
      }),
    );
  });
});

describe('impulses from a transfer orbit into the synchronous one', () => {
  it('from the equator is the difference of two speeds by vis-viva', () => {
    const perigeeM = RE_M + 200e3;
    const { totalMps, lastMps } = impulsiveTransfer(
      { perigeeM, apogeeM: CIRCLE_M, inclinationDeg: 0 },
      CIRCLE_M,
      GM,
    );
    const a = (perigeeM + CIRCLE_M) / 2;
    const atApogee = Math.sqrt(GM * (2 / CIRCLE_M - 1 / a));
    expect(totalMps).toBeCloseTo(Math.sqrt(GM / CIRCLE_M) - atApogee, 9);
    expect(lastMps).toBe(0);
    // 1.48 km/s from an equatorial launch
    expect(totalMps / 1000).toBeCloseTo(1.478, 2);
  });
  it('from Cape Canaveral is the law of cosines at the apogee', () => {
    const perigeeM = RE_M + 185e3;
    const { totalMps } = impulsiveTransfer(
      { perigeeM, apogeeM: CIRCLE_M, inclinationDeg: 28.5 },
      CIRCLE_M,
      GM,
    );
    const v = apsisSpeedMps(CIRCLE_M, perigeeM, GM);
    const c = Math.sqrt(GM / CIRCLE_M);
    expect(totalMps).toBeCloseTo(Math.sqrt(v * v + c * c - 2 * v * c * Math.cos((28.5 * Math.PI) / 180)), 3);
  });
  const orbit = fc.record({
    perigeeM: fc.double({ min: 6.6e6, max: 3e7, noNaN: true }),
    apogeeM: fc.double({ min: 4e7, max: 2e8, noNaN: true }),
    inclinationDeg: fc.double({ min: 0, max: 60, noNaN: true }),
  });
  it('no other share of the plane is cheaper', () => {
    fc.assert(
      fc.property(orbit, fc.double({ min: 0, max: 1, noNaN: true }), (from, share) => {
        const { totalMps } = impulsiveTransfer(from, CIRCLE_M, GM);
        const last = share * from.inclinationDeg;
        const other =
          planeChangeMps(
            apsisSpeedMps(from.apogeeM, from.perigeeM, GM),
            apsisSpeedMps(from.apogeeM, CIRCLE_M, GM),
            from.inclinationDeg - last,
          ) + planeChangeMps(apsisSpeedMps(CIRCLE_M, from.apogeeM, GM), Math.sqrt(GM / CIRCLE_M), last);
        expect(totalMps).toBeLessThanOrEqual(other + 1e-6);
      }),
    );
  });
  it('shares the plane where both impulses answer a turn alike: v v′ sin δ/Δv', () => {
    fc.assert(
      fc.property(orbit, (from) => {
        const { apogeeMps, lastMps, lastInclinationDeg } = impulsiveTransfer(from, CIRCLE_M, GM);
        // at the edge, with an apogee near the circle, there is nothing to share
        fc.pre(lastInclinationDeg > 1e-3 && from.inclinationDeg - lastInclinationDeg > 1e-3 && lastMps > 5);
        const answer = (v: number, w: number, deg: number, mps: number): number =>
          (v * w * Math.sin((deg * Math.PI) / 180)) / mps;
        const first = answer(
          apsisSpeedMps(from.apogeeM, from.perigeeM, GM),
          apsisSpeedMps(from.apogeeM, CIRCLE_M, GM),
          from.inclinationDeg - lastInclinationDeg,
          apogeeMps,
        );
        const last = answer(
          apsisSpeedMps(CIRCLE_M, from.apogeeM, GM),
          Math.sqrt(GM / CIRCLE_M),
          lastInclinationDeg,
          lastMps,
        );
        expect(first / last).toBeCloseTo(1, 2);
      }),
    );
    const far = { perigeeM: RE_M + 384e3, apogeeM: RE_M + 69_600e3, inclinationDeg: 24.1 };
    expect(impulsiveTransfer(far, CIRCLE_M, GM).lastInclinationDeg).toBeCloseTo(1.364, 2);
  });
  it('costs more from a plane that is steeper', () => {
    fc.assert(
      fc.property(orbit, (from) => {
        const steeper = { ...from, inclinationDeg: from.inclinationDeg + 1 };
        expect(impulsiveTransfer(steeper, CIRCLE_M, GM).totalMps).toBeGreaterThan(
          impulsiveTransfer(from, CIRCLE_M, GM).totalMps,
        );
      }),
    );
  });
  it('refuses what is no transfer orbit', () => {
    const bad = (change: object) => () =>
      impulsiveTransfer({ perigeeM: 6.6e6, apogeeM: 4.2e7, inclinationDeg: 7, ...change }, CIRCLE_M, GM);
    expect(bad({ apogeeM: 6e6 })).toThrow('apogee');
    expect(bad({ perigeeM: 5e7, apogeeM: 6e7 })).toThrow('perigee');
    expect(bad({ inclinationDeg: Number.NaN })).toThrow('inclination');
  });
});
