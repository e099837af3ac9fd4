import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { bivariateNormalTail } from '../math/bivariate-normal.ts';
import { jointExceedance } from './p618.diversity.ts';
import { lognormalExceedance } from './p618.lognormal.ts';
import { attenuationBelow, differenceExceeded, type SitePair } from './p1815.ts';

const site = { rainProbabilityPercent: 4, sigma: 0.9, mean: 1.3, points: 11 };
const pair: SitePair = { site1: site, site2: { ...site, mean: 1.2 }, separationKm: 30 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const band = (fromDb: number, toDb: number) => ({
  fromDb,
  toDb,
  exceededFromPercent: lognormalExceedance(site, fromDb),
  exceededToPercent: lognormalExceedance(site, toDb),
});

describe('P.1815 differential rain attenuation', () => {
  it('gives the printed row of the ITU workbook: 30.24 km apart, a 3, b 7, d 5 dB', () => {
    const printed: SitePair = {
      site1: {
        rainProbabilityPercent: 3.75447856475501,
        sigma: 0.87201954641988,
        mean: 1.3602005650247,
        points: 11,
      },
      site2: {
        rainProbabilityPercent: 4.00992699332644,
        sigma: 0.903707088183494,
        mean: 1.29469577768887,
        points: 11,
      },
      separationKm: 30.24,
    };
    const exceeded = { exceededFromPercent: 2.34447635449755, exceededToPercent: 0.705222574671598 };
    const below = attenuationBelow(printed, { fromDb: 3, toDb: 7, ...exceeded }, 5);
    expect(below.jointFrom.correlation.attenuation).toBeCloseTo(0.402832188745961, 10);
    expect(below.jointFrom.correlation.rain).toBeCloseTo(0.722317218102026, 10);
    expect(below.jointFrom.probabilityPercent).toBeCloseTo(0.426474160068143, 9);
    expect(below.jointTo.probabilityPercent).toBeCloseTo(0.215313079999987, 9);
    expect(below.probabilityPercent).toBeCloseTo(1.42809269975779, 9);
  });

  it('is a probability, no more than that of the band, and falls as the difference grows', () => {
    fc.assert(
      fc.property(number(1, 20), number(0.1, 20), number(0.02, 1), (from, width, share) => {
        const here = band(from, from + width);
        const c = share * from;
        const p = differenceExceeded(pair, here, c);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(here.exceededFromPercent - here.exceededToPercent);
        expect(differenceExceeded(pair, here, c * 0.9)).toBeGreaterThanOrEqual(p - 1e-12);
      }),
    );
  });

  it('lies between the fixed thresholds a − c and b − c', () => {
    fc.assert(
      fc.property(number(2, 20), number(0.1, 5), (from, width) => {
        const here = band(from, from + width);
        const p = differenceExceeded(pair, here, 2);
        expect(p).toBeGreaterThanOrEqual(attenuationBelow(pair, here, from - 2).probabilityPercent - 1e-12);
        expect(p).toBeLessThanOrEqual(
          attenuationBelow(pair, here, from + width - 2).probabilityPercent + 1e-12,
        );
      }),
    );
  });

  it('is what narrow strips inside the band come to, each by the bivariate normal distribution', () => {
    const [a, b, c, strips] = [3, 7, 2, 4000];
    const { correlation, rainAtBoth } = jointExceedance(pair.site1, 0, pair.site2, 0, pair.separationKm);
    const z = ({ mean, sigma }: SitePair['site1'], attenuationDb: number) =>
      (Math.log(attenuationDb) - mean) / sigma;
    let exceeding = 0;
    for (let i = 0; i < strips; i++) {
      const edge = (k: number) => z(pair.site1, a + ((b - a) * k) / strips);
      const threshold = z(pair.site2, a + ((b - a) * (i + 0.5)) / strips - c);
      exceeding +=
        bivariateNormalTail(edge(i), threshold, correlation.attenuation) -
        bivariateNormalTail(edge(i + 1), threshold, correlation.attenuation);
    }
    const here = band(a, b);
    expect(differenceExceeded(pair, here, c)).toBeCloseTo(
      here.exceededFromPercent - here.exceededToPercent - 100 * rainAtBoth * exceeding,
      7,
    );
  });
  it('adds up over bands', () => {
    const whole = differenceExceeded(pair, band(3, 9), 2);
    const parts = differenceExceeded(pair, band(3, 5), 2) + differenceExceeded(pair, band(5, 9), 2);
    expect(whole).toBeCloseTo(parts, 12);
    expect(differenceExceeded(pair, band(5, 5), 2)).toBe(0);
  });

  it('refuses what has no meaning', () => {
    expect(() => differenceExceeded(pair, band(3, 9), 3.1)).toThrow('differenceDb');
    expect(() => differenceExceeded({ ...pair, separationKm: 0 }, band(3, 9), 1)).toThrow('separationKm');
    expect(() => attenuationBelow(pair, { ...band(3, 9), toDb: 2 }, 1)).toThrow('toDb');
    expect(() => attenuationBelow(pair, { ...band(3, 9), exceededToPercent: 5 }, 1)).toThrow(
      'exceededToPercent',
    );
    expect(() => attenuationBelow(pair, band(3, 9), Number.NaN)).toThrow(DomainError);
  });
});
