import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { normalTail } from '../math/normal.ts';
import { diversityGain, jointExceedance, siteCorrelation } from './p618.diversity.ts';
import { FIT_PERCENTAGES, fitLognormal, lognormalExceedance } from './p618.lognormal.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const site = fc.record({
  rainProbabilityPercent: number(0.1, 20),
  sigma: number(0.3, 2),
  mean: number(-2, 2),
  points: fc.constant(11),
});
const one = { rainProbabilityPercent: 4, sigma: 0.9, mean: 1.3, points: 11 };

describe('log-normal fit', () => {
  it('finds the parameters of a distribution that is log-normal', () => {
    fc.assert(
      fc.property(site, (truth) => {
        const distribution = [-0.5, 0, 1, 2, 2.5, 3].map((z) => ({
          pPercent: truth.rainProbabilityPercent * normalTail(z),
          attenuationDb: Math.exp(truth.mean + truth.sigma * z),
        }));
        const fit = fitLognormal(distribution, truth.rainProbabilityPercent);
        expect(fit.sigma).toBeCloseTo(truth.sigma, 10);
        expect(fit.mean).toBeCloseTo(truth.mean, 10);
        for (const { pPercent, attenuationDb } of distribution)
          expect(lognormalExceedance(fit, attenuationDb) / pPercent).toBeCloseTo(1, 9);
      }),
    );
  });

  it('suggests the percentages of § 2.2.1.3.1 Step 2', () => {
    expect(FIT_PERCENTAGES).toEqual([0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 3, 5]);
  });

  it('leaves out points at or above the probability of rain', () => {
    const distribution = FIT_PERCENTAGES.map((pPercent) => ({
      pPercent,
      attenuationDb: 3 * pPercent ** -0.5,
    }));
    expect(fitLognormal(distribution, 3).points).toBe(10);
    expect(fitLognormal([...distribution, { pPercent: 50, attenuationDb: 40 }], 3)).toEqual(
      fitLognormal(distribution, 3),
    );
  });

  it('refuses what is no distribution', () => {
    const a = { pPercent: 1, attenuationDb: 2 };
    expect(() => fitLognormal([a], 5)).toThrow('points');
    expect(() => fitLognormal([a, a], 5)).toThrow(DomainError);
    expect(() => fitLognormal([a, { pPercent: 2, attenuationDb: 3 }], 5)).toThrow('sigma');
    // 4 dB for 1 % and for 0.1 % alike: σ is nothing but rounding
    const level = [1, 0.1].map((pPercent) => ({ pPercent, attenuationDb: 4 }));
    expect(() => fitLognormal(level, 5)).toThrow('attenuation has to fall as the percentage grows');
    const always = { ...one, rainProbabilityPercent: 100 };
    expect(() => jointExceedance(always, 5, one, 5, 30)).toThrow('rainProbability1Percent is 100 %');
    expect(() => jointExceedance(one, 5, always, 5, 30)).toThrow(
      'where it always rains there is no threshold',
    );
    expect(() => fitLognormal([a, { pPercent: 2, attenuationDb: 0 }], 5)).toThrow('attenuationDb');
    expect(() => fitLognormal([a, { pPercent: 2, attenuationDb: 1 }], 0)).toThrow('rainProbabilityPercent');
    expect(() => lognormalExceedance(one, Number.NaN)).toThrow(DomainError);
  });
});

describe('P.618 joint probability of two sites', () => {
  it('is rain at both, times the attenuation of one, for two antennas at one place', () => {
    const joint = jointExceedance(one, 5, one, 5, 0);
    expect(joint.correlation).toEqual({ rain: 1, attenuation: 1 });
    expect(joint.probabilityPercent).toBeCloseTo(lognormalExceedance(one, 5), 12);
  });

  it('becomes the product of independent sites far away', () => {
    const joint = jointExceedance(one, 5, { ...one, mean: 1 }, 7, 20_000);
    const product = (lognormalExceedance(one, 5) * lognormalExceedance({ ...one, mean: 1 }, 7)) / 100;
    expect(joint.probabilityPercent).toBeCloseTo(product, 12);
  });

  it('never exceeds either site alone, falls with distance and with the thresholds, and treats sites alike', () => {
    fc.assert(
      fc.property(site, site, number(0.1, 30), number(0.1, 30), number(0.5, 300), (s1, s2, a1, a2, d) => {
        const at = (b1: number, km: number) => jointExceedance(s1, b1, s2, a2, km).probabilityPercent;
        const p = at(a1, d);
        expect(p).toBeLessThanOrEqual(lognormalExceedance(s1, a1) + 1e-12);
        expect(p).toBeLessThanOrEqual(lognormalExceedance(s2, a2) + 1e-12);
        expect(at(a1, d + 5)).toBeLessThanOrEqual(p + 1e-12);
        expect(at(a1 * 1.2, d)).toBeLessThanOrEqual(p + 1e-12);
        expect(jointExceedance(s2, a2, s1, a1, d).probabilityPercent).toBeCloseTo(p, 12);
      }),
    );
  });

  it('with thresholds of 0 dB is the time of rain at both', () => {
    const joint = jointExceedance(one, 0, one, 0, 30);
    expect(joint.givenRain).toBe(1);
    expect(joint.probabilityPercent).toBe(100 * joint.rainAtBoth);
  });

  it('has the correlations at 30.24 km of the ITU workbook, sheet P.1815-1 DIFF_ATT', () => {
    const { rain, attenuation } = siteCorrelation(30.24);
    expect(rain).toBeCloseTo(0.722317218102026, 13);
    expect(attenuation).toBeCloseTo(0.402832188745961, 13);
  });

  it('refuses a negative distance and a negative threshold', () => {
    expect(() => siteCorrelation(-1)).toThrow('separationKm');
    expect(() => jointExceedance(one, -1, one, 0, 30)).toThrow(DomainError);
  });
});

describe('P.618 diversity gain', () => {
  const pair = {
    separationKm: 10,
    attenuationDb: 8,
    frequencyGHz: 20,
    elevationDeg: 30,
    baselineAngleDeg: 45,
  };
  it('says where it ends, and refuses what has no meaning', () => {
    expect(diversityGain(pair).notices).toEqual([]);
    expect(diversityGain({ ...pair, separationKm: 20 }).notices[0]?.code).toBe(
      'p618.separation-out-of-range',
    );
    expect(diversityGain({ ...pair, attenuationDb: 0 }).gainDb).toBe(0);
    expect(() => diversityGain({ ...pair, baselineAngleDeg: 91 })).toThrow('baselineAngleDeg');
  });
});
