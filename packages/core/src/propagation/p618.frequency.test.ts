import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import {
  attenuationAtRisk,
  conditionalOnFrequency,
  conditionalRisk,
  scaleToFrequency,
} from './p618.frequency.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const fit1 = { rainProbabilityPercent: 4, sigma: 1.1, mean: 0.4, points: 11 };
const fit2 = { rainProbabilityPercent: 4, sigma: 1.05, mean: 1.1, points: 11 };

describe('P.618 frequency scaling at one probability', () => {
  it('gives equations (24) to (26) by hand for 10 dB from 12 to 20 GHz', () => {
    const { phi1, phi2, h, attenuation2Db, notices } = scaleToFrequency(10, 12, 20);
    expect(phi1).toBeCloseTo(144 / 1.0144, 12);
    expect(phi2).toBeCloseTo(400 / 1.04, 12);
    // √(φ2/φ1) = 1.646026, (10 φ1)^0.55 = exp(0.55 ln 1419.558) = 54.1607
    expect(h).toBeCloseTo(1.12e-3 * 1.646026 * 54.1607, 6);
    expect(attenuation2Db).toBeCloseTo(10 * Math.exp((1 - h) * Math.log(phi2 / phi1)), 10);
    expect(attenuation2Db).toBeCloseTo(24.53, 2);
    expect(notices).toEqual([]);
  });

  it('is the identity at one frequency, and grows with frequency for common fades', () => {
    fc.assert(
      fc.property(number(0.01, 30), number(7, 50), (attenuation, f) => {
        expect(scaleToFrequency(attenuation, f, f).attenuation2Db).toBe(attenuation);
        if (attenuation < 10)
          expect(scaleToFrequency(attenuation, f, f * 1.05).attenuation2Db).toBeGreaterThan(attenuation);
      }),
    );
  });

  it('says when it extrapolates', () => {
    expect(scaleToFrequency(3, 4, 60).notices.map(({ code }) => code)).toEqual([
      'p618.frequency-out-of-range',
      'p618.frequency-out-of-range',
    ]);
    expect(scaleToFrequency(3, 7, 55).notices).toEqual([]);
    expect(scaleToFrequency(3, 6.99, 55.01).notices).toHaveLength(2);
    expect(() => scaleToFrequency(-1, 12, 20)).toThrow(DomainError);
    expect(() => scaleToFrequency(1, Number.NaN, 20)).toThrow('frequency1GHz');
  });
});

describe('P.618 conditional frequency scaling', () => {
  it('gives equations (19) to (21) by hand', () => {
    const given = conditionalOnFrequency(5, 20, 30, fit1, fit2);
    expect(given.xi).toBeCloseTo(0.19 * 0.5 ** 0.57, 15);
    const root = Math.sqrt(1 - given.xi ** 2);
    expect(given.mean).toBeCloseTo(
      (1.05 / 1.1) * root * Math.log(5) + (1.1 - ((1.05 * 0.4) / 1.1) * root),
      14,
    ); // (20)
    expect(given.sigma).toBeCloseTo(1.05 * given.xi, 15);
    expect(given.notices).toEqual([]);
  });

  it('risk and attenuation undo each other', () => {
    fc.assert(
      fc.property(number(0.1, 40), number(1, 2.5), number(0.001, 0.999), (a1, ratio, risk) => {
        fc.pre(ratio > 1.01);
        const given = conditionalOnFrequency(a1, 20, 20 * ratio, fit1, fit2);
        expect(conditionalRisk(given, attenuationAtRisk(given, risk))).toBeCloseTo(risk, 9);
      }),
    );
  });

  it('knows the attenuation at the frequency where it was measured', () => {
    const given = conditionalOnFrequency(5, 20, 20, fit1, fit1);
    expect(attenuationAtRisk(given, 0.01)).toBeCloseTo(5, 12);
    expect(conditionalRisk(given, 4.9)).toBe(1);
    expect(conditionalRisk(given, 5.1)).toBe(0);
  });

  it('refuses a lower second frequency and a risk of 0, and warns below 19 GHz', () => {
    expect(() => conditionalOnFrequency(5, 20, 19, fit1, fit2)).toThrow('frequency2GHz');
    expect(() => conditionalOnFrequency(0, 20, 30, fit1, fit2)).toThrow('attenuation1Db');
    const given = conditionalOnFrequency(5, 12, 14, fit1, fit2);
    expect(given.notices[0]?.code).toBe('p618.frequency-out-of-range');
    const edge = (f1: number, f2: number) => conditionalOnFrequency(5, f1, f2, fit1, fit2).notices.length;
    expect([edge(19, 55), edge(18.99, 55), edge(19, 55.01)]).toEqual([0, 1, 1]);
    expect(() => attenuationAtRisk(given, 0)).toThrow('risk');
    expect(() => conditionalRisk(given, -1)).toThrow(DomainError);
  });
});
