import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { nonGsoExceedance } from './p618.nongso.ts';
import { cappedPercent, totalAttenuation } from './p618.total.ts';

const db = fc.double({ min: 0.01, max: 40, noNaN: true });
const parts = fc.record({ gasDb: db, cloudDb: db, rainDb: db, scintillationDb: db });

describe('P.618 total attenuation', () => {
  it('lies between its largest part and their sum', () => {
    fc.assert(
      fc.property(parts, fc.double({ min: 0.001, max: 5, noNaN: true }), (any, p) => {
        const total = totalAttenuation(any, p).attenuationDb;
        const { gasDb, cloudDb, rainDb, scintillationDb } = any;
        expect(total).toBeGreaterThanOrEqual(gasDb + Math.max(cloudDb + rainDb, scintillationDb) - 1e-9);
        expect(total).toBeLessThanOrEqual(gasDb + cloudDb + rainDb + scintillationDb + 1e-9);
      }),
    );
  });

  it('drops rain above 5 %, and holds gas and cloud below', () => {
    const any = { gasDb: 1, cloudDb: 3, rainDb: 100, scintillationDb: 4 };
    expect(totalAttenuation(any, 5.001).attenuationDb).toBe(6);
    expect(totalAttenuation(any, 5).hydrometeorsDb).toBe(103);
    expect([0.001, 1, 5, 6, 50].map(cappedPercent)).toEqual([5, 5, 5, 6, 50]);
  });

  it('says when it extrapolates, refuses negative parts', () => {
    const any = { gasDb: 1, cloudDb: 0, rainDb: 0, scintillationDb: 0 };
    expect(totalAttenuation(any, 0.001).notices).toEqual([]);
    expect(totalAttenuation(any, 0.0009).notices[0]?.code).toBe('p618.p-out-of-range');
    expect(totalAttenuation(any, 50).notices).toEqual([]);
    expect(totalAttenuation(any, 50.01).notices[0]?.code).toBe('p618.p-out-of-range');
    expect(() => totalAttenuation({ ...any, cloudDb: -1 }, 1)).toThrow('cloudDb');
    expect(() => totalAttenuation({ ...any, gasDb: Number.NaN }, 1)).toThrow(DomainError);
  });
});

describe('P.618 paths to moving satellites', () => {
  it('weighs each elevation by its time', () => {
    expect(
      nonGsoExceedance([
        { visiblePercent: 30, exceededPercent: 2 },
        { visiblePercent: 20, exceededPercent: 0.5 },
      ]),
    ).toBeCloseTo(0.7, 14);
    expect(nonGsoExceedance([{ visiblePercent: 100, exceededPercent: 0.01 }])).toBe(0.01);
    expect(nonGsoExceedance([])).toBe(0);
  });
  it('refuses more time than there is', () => {
    expect(() => nonGsoExceedance([{ visiblePercent: 101, exceededPercent: 1 }])).toThrow(DomainError);
    const half = { visiblePercent: 51, exceededPercent: 1 };
    expect(() => nonGsoExceedance([half, half])).toThrow('sum of visiblePercent');
  });
});
