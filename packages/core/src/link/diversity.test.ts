/** Two sites of which the better works: against the joint probability itself, and its laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { jointExceedance } from '../propagation/p618.diversity.ts';
import { atBothPercent, CLEAR_PATH, type EndPath, endStateAt, rainEndsAtPercent } from './end-path.ts';

const alone: EndPath = { ...CLEAR_PATH, rain001Db: 25, rainProbabilityPercent: 4 };
const pair = (separationKm: number): EndPath => {
  const diversity = { separationKm, siteRainPercent: 4 };
  return { ...alone, diversity, rainProbabilityPercent: atBothPercent(diversity, 4) };
};

describe('two sites that stand in for each other', () => {
  it('exceed together what P.618-14 § 2.2.4.1 says of equal log-normal sites', () => {
    const site = { rainProbabilityPercent: 4, mean: 0.2, sigma: 1.1, points: 9 };
    for (const separationKm of [5, 20, 100, 400])
      for (const deviations of [0.5, 1.5, 2.5]) {
        const thresholdDb = Math.exp(site.mean + deviations * site.sigma);
        const both = jointExceedance(site, thresholdDb, site, thresholdDb, separationKm);
        // at a single site the threshold is exceeded for P0 · Q(deviations)
        const single = 4 * [0.308_537_538_726, 0.066_807_201_269, 0.006_209_665_326][deviations - 0.5]!;
        expect(atBothPercent({ separationKm, siteRainPercent: 4 }, single)).toBeCloseTo(
          both.probabilityPercent,
          8,
        );
      }
  });
  it('fade together as one of them does at the more frequent percentage', () => {
    const both = pair(30);
    for (const sitePercent of [0.02, 0.1, 0.7, 3]) {
      const percent = atBothPercent(both.diversity!, sitePercent);
      if (percent < 0.001) continue;
      expect(endStateAt(both, percent).rainDb).toBeCloseTo(endStateAt(alone, sitePercent).rainDb, 2);
    }
    expect(rainEndsAtPercent(both)).toBeCloseTo(both.rainProbabilityPercent, 9);
    expect(endStateAt(both, both.rainProbabilityPercent * 1.01).rainDb).toBe(0);
  });
  it('never fade more than one, less the farther they stand apart, and at one place as one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: Math.log(0.002), max: Math.log(3.9), noNaN: true }).map(Math.exp),
        fc.double({ min: 1, max: 1500, noNaN: true }),
        fc.double({ min: 1, max: 1500, noNaN: true }),
        (percent, a, b) => {
          const [near, far] = a < b ? [a, b] : [b, a];
          const single = endStateAt(alone, percent).rainDb;
          const nearDb = endStateAt(pair(near), percent).rainDb;
          expect(nearDb).toBeLessThanOrEqual(single + 1e-9);
          expect(endStateAt(pair(far), percent).rainDb).toBeLessThanOrEqual(nearDb + 1e-9);
        },
      ),
    );
    expect(() => atBothPercent({ separationKm: -1, siteRainPercent: 4 }, 1)).toThrow(DomainError);
  });
});
