/** Channel filters: closed forms of Chebyshev, the equal ripple, transmission zeros, and leakage. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chebyshevFilter, leakageDb, tabledFilter } from './index.ts';

const imux = { order: 8, bandwidthMHz: 38, returnLossDb: 22, transmissionZeros: [1.2, 1.6] };

describe('a Chebyshev filter', () => {
  it('is cosh(n·arcosh ω) beside its band', () => {
    for (const order of [1, 4, 5, 10])
      for (const w of [1.05, 1.3, 2, 5]) {
        const filter = chebyshevFilter({ order, bandwidthMHz: 36, returnLossDb: 20, transmissionZeros: [] });
        const expected = 10 * Math.log10(1 + Math.cosh(order * Math.acosh(w)) ** 2 / 99);
        expect(filter.rejectionDb(18 * w)).toBeCloseTo(expected, 9);
        expect(filter.rejectionDb(-18 * w)).toBeCloseTo(expected, 9);
      }
  });
  it('is cos(n·arccos ω) within', () => {
    const filter = chebyshevFilter({ order: 5, bandwidthMHz: 36, returnLossDb: 20, transmissionZeros: [] });
    for (const w of [0, 0.2, 0.55, 0.9])
      expect(filter.rejectionDb(18 * w)).toBeCloseTo(
        10 * Math.log10(1 + Math.cos(5 * Math.acos(w)) ** 2 / 99),
        9,
      );
  });
  it('has the textbook attenuation of 0.5 dB ripple, order 3, at twice the band edge', () => {
    // ε = 0.3493, T₃(2) = 26: 10·log(1 + 0.122·676) = 19.2 dB
    const returnLossDb = -10 * Math.log10(1 - 10 ** -0.05);
    const filter = chebyshevFilter({ order: 3, bandwidthMHz: 2, returnLossDb, transmissionZeros: [] });
    expect(filter.rejectionDb(1)).toBeCloseTo(0.5, 9);
    expect(filter.rejectionDb(2)).toBeCloseTo(19.21, 1);
  });
  it('keeps its return loss across the band, whatever its zeros', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.double({ min: 1.01, max: 5, noNaN: true }), { maxLength: 3 }),
        fc.double({ min: 8, max: 40, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (order, zeros, returnLossDb, w) => {
          const transmissionZeros = zeros.slice(0, order >> 1);
          const filter = chebyshevFilter({ order, bandwidthMHz: 40, returnLossDb, transmissionZeros });
          const most = -10 * Math.log10(1 - 10 ** (-returnLossDb / 10));
          expect(filter.rejectionDb(20 * w)).toBeLessThanOrEqual(most + 1e-9);
          expect(filter.rejectionDb(20 * w)).toBeGreaterThanOrEqual(0);
          expect(filter.rejectionDb(20)).toBeCloseTo(most, 6);
          expect(filter.rejectionDb(-20 * w)).toBeCloseTo(filter.rejectionDb(20 * w), 6);
        },
      ),
    );
  });
  it('lets nothing through in a transmission zero, and is steeper before it', () => {
    const filter = chebyshevFilter(imux);
    const plain = chebyshevFilter({ ...imux, transmissionZeros: [] });
    expect(filter.rejectionDb(19 * 1.2)).toBeGreaterThan(200);
    expect(filter.rejectionDb(-19 * 1.6)).toBeGreaterThan(200);
    for (const w of [1.05, 1.1, 1.15])
      expect(filter.rejectionDb(19 * w)).toBeGreaterThan(plain.rejectionDb(19 * w));
    // paid for far out
    expect(filter.rejectionDb(19 * 4)).toBeLessThan(plain.rejectionDb(19 * 4));
    // zeros far away are those at infinity
    const far = chebyshevFilter({ ...imux, transmissionZeros: [100, 100] });
    expect(far.rejectionDb(30)).toBeCloseTo(plain.rejectionDb(30), 1);
  });
  it('refuses what is none', () => {
    expect(() => chebyshevFilter({ ...imux, order: 3 })).toThrow('transmission zeros is 4; expected 0 … 3');
    expect(() => chebyshevFilter({ ...imux, order: 2.5, transmissionZeros: [] })).toThrow('a whole number');
    expect(() => chebyshevFilter({ ...imux, transmissionZeros: [0.9] })).toThrow(
      'transmissionZeros[0] is 0.9',
    );
    expect(() => chebyshevFilter({ ...imux, returnLossDb: 0 })).toThrow('returnLossDb is 0 dB');
  });
});

describe('a table', () => {
  const mask = tabledFilter(
    [
      [0, 0],
      [18, 1],
      [22, 21],
      [30, 45],
    ],
    'test',
  );
  it('is read in straight lines, on both sides', () => {
    expect(mask.rejectionDb(20)).toBeCloseTo(11, 12);
    expect(mask.rejectionDb(-26)).toBeCloseTo(33, 12);
    expect(mask.rejectionDb(90)).toBe(45);
    expect(mask.rejectionDb(Number.NaN)).toBeNaN();
  });
  it('has its points in order', () => {
    expect(() => tabledFilter([[0, 0]], 'test')).toThrow('points of the filter is 1');
    expect(() =>
      tabledFilter(
        [
          [0, 0],
          [0, 3],
        ],
        'test',
      ),
    ).toThrow('offsetMHz[1] is 0 MHz');
    expect(() =>
      tabledFilter(
        [
          [0, 0],
          [5, -1],
        ],
        'test',
      ),
    ).toThrow('rejectionDb[1] is -1 dB');
  });
});

describe('leakage', () => {
  it('is the mean of what passes', () => {
    // half of the spectrum passes whole, half is 30 dB down
    const step = tabledFilter(
      [
        [0, 0],
        [10, 0],
        [10.001, 30],
        [30, 30],
      ],
      'test',
    );
    expect(leakageDb([step], 0, 20)).toBeCloseTo(-10 * Math.log10((1 + 1e-3) / 2), 2);
    expect(leakageDb([step, step], 12, 20)).toBeCloseTo(60, 6);
    // a slope of 1 dB per MHz over 10 MHz: (1 − 10⁻¹)/(10·ln 10/10)
    const slope = tabledFilter(
      [
        [0, 0],
        [100, 100],
      ],
      'test',
    );
    expect(leakageDb([slope], 0, 10)).toBeCloseTo(-10 * Math.log10(0.9 / Math.log(10)), 9);
  });
  it('falls with the distance of the neighbour and with every filter', () => {
    const filter = chebyshevFilter({ ...imux, transmissionZeros: [] });
    fc.assert(
      fc.property(
        fc.double({ min: 19, max: 80, noNaN: true }),
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        (low, more) => {
          expect(leakageDb([filter], low + more, low + more + 36)).toBeGreaterThan(
            leakageDb([filter], low, low + 36),
          );
          expect(leakageDb([filter, filter], low, low + 36)).toBeGreaterThan(
            leakageDb([filter], low, low + 36),
          );
        },
      ),
      { numRuns: 40 },
    );
    expect(() => leakageDb([filter], 2, 2)).toThrow('lowMHz is 2 MHz');
  });
});
