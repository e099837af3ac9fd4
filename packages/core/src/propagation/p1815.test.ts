import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
import { DomainError } from '../errors.ts';
import { normalTail } from '../math/normal.ts';
import { bracketRoot } from '../math/solve.ts';
import { FIT_PERCENTAGES, fitLognormal, lognormalExceedance, standardised } from './p618.lognormal.ts';
import { type RainAttenuation001, scaleToPercent } from './p618.ts';
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

describeTruth('ITU workbook 8.3.0, sheet P.1815-1 DIFF_ATT', ['itu/P.1815-1-DIFF-ATT.csv'], 14, (read) => {
  const rows = csvRows(read('itu/P.1815-1-DIFF-ATT.csv'));
  const [siteA, siteB] = ['A', 'B'].map((name) => rows.find((row) => row[2] === name)!);
  const fit = (column: number, rainPercent: number) =>
    fitLognormal(
      rows
        .filter((row) => row[13] !== undefined && FIT_PERCENTAGES.includes(Number(row[12])))
        .map((row) => ({ pPercent: Number(row[12]), attenuationDb: Number(row[column]) })),
      rainPercent,
    );
  const sites: SitePair = {
    site1: fit(13, Number(siteA![6])),
    site2: fit(14, Number(siteB![6])),
    separationKm: Number(siteA![9]),
  };
  const last = rows.find((row) => row[2] === '29.8' && row[20] !== undefined)!;
  const [a, b, c, d, fromPercent, toPercent] = last.slice(3, 9).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const here = { fromDb: a, toDb: b, exceededFromPercent: fromPercent, exceededToPercent: toPercent };
  const below = attenuationBelow(sites, here, d);
  const expected = (value: number, column: number) =>
    expect(Math.abs(value - Number(last[column]))).toBeLessThan(1e-9);

  it('ρA, ρR, R1, R2', () => {
    expected(below.jointFrom.correlation.attenuation, 9);
    expected(below.jointFrom.correlation.rain, 10);
    expected(below.jointFrom.rainThreshold1, 11);
    expected(below.jointFrom.rainThreshold2, 12);
  });
  it('σlnA, mlnA: fits from 0.01 % to 3 %', () => {
    expected(sites.site1.sigma, 13);
    expected(sites.site2.sigma, 14);
    expected(sites.site1.mean, 15);
    expected(sites.site2.mean, 16);
  });
  it('Pr(A1 ≥ a, A2 ≥ d), Pr(A1 ≥ b, A2 ≥ d), Pr(a < A1 ≤ b, A2 ≤ d)', () => {
    expected(below.jointFrom.probabilityPercent, 17);
    expected(below.jointTo.probabilityPercent, 18);
    expected(below.probabilityPercent, 19);
  });

  it('Pr(A1 ≥ a), Pr(A1 ≥ b): the rain attenuation method, not the fit', () => {
    const at001 = {
      path: { latitudeDeg: Number(siteA![3]), elevationDeg: Number(siteA![7]) },
      attenuation001Db: Number(rows.find((row) => row[12] === '0.01')![13]),
    } as RainAttenuation001;
    for (const [threshold, percent] of [
      [a, fromPercent],
      [b, toPercent],
    ] as const) {
      const { low } = bracketRoot((p) => scaleToPercent(at001, p) - threshold, 0.01, 5, 1e-14);
      expect(Math.abs(low - percent)).toBeLessThan(5e-9); // the sheet solved it to that
    }
  });

  it('Pr(a < A1 ≤ b, A2 ≤ A1 − c): the integral to which the strips of the sheet tend', () => {
    const printed = Number(last[20]);
    const exact = differenceExceeded(sites, here, c);
    expect(exact - printed).toBeGreaterThan(8.3e-4);
    expect(exact - printed).toBeLessThan(8.4e-4);
    // Left-hand strips of 0.01 dB give the printed figure: the difference is the width of the strips
    const { attenuation: rho } = below.jointFrom.correlation;
    const { mean, sigma } = sites.site1;
    let sum = 0;
    for (let i = 0; i < 400; i++) {
      const A1 = a + i * 0.01;
      const z = (Math.log(A1) - mean) / sigma;
      const above = normalTail((standardised(sites.site2, A1 - c) - rho * z) / Math.sqrt(1 - rho ** 2));
      sum += (above * Math.exp((-z * z) / 2)) / (Math.sqrt(2 * Math.PI) * sigma * A1);
    }
    const strips = fromPercent - toPercent - 100 * below.jointFrom.rainAtBoth * sum * 0.01;
    expect(Math.abs(strips - printed)).toBeLessThan(1e-8);
  });
});
