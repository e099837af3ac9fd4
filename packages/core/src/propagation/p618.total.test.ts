import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
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

describeTruth('ITU workbook 8.3.0, sheet P.618-14 Att_Tot', ['itu/P.618-14-Att-Tot.csv'], 68, (read) => {
  const all = csvRows(read('itu/P.618-14-Att-Tot.csv'));
  const numbered = all.filter((row) => /^-?\d/.test(row[2] ?? ''));
  const sites = numbered.filter((row) => row[18]);
  // The second table of the sheet: one place, percentages down to 0.001 % and up to 50 %
  const percentages = numbered.filter((row) => row[3] === '' && row[10]);

  it('has all its rows', () => {
    expect(sites).toHaveLength(48);
    expect(percentages).toHaveLength(20);
  });
  it('AT(p) by place', () => {
    for (const row of sites) {
      const [gasDb, cloudDb, rainDb, scintillationDb, total] = row.slice(14, 19).map(Number);
      const result = totalAttenuation(
        { gasDb: gasDb!, cloudDb: cloudDb!, rainDb: rainDb!, scintillationDb: scintillationDb! },
        Number(row[11]),
      );
      expect(Math.abs(result.attenuationDb - total!)).toBeLessThan(1e-9);
    }
  });
  it('AT(p) by percentage', () => {
    for (const row of percentages) {
      const [scintillationDb, rainDb, cloudDb, gasDb] = row.slice(5, 9).map(Number);
      const result = totalAttenuation(
        { gasDb: gasDb!, cloudDb: cloudDb!, rainDb: rainDb!, scintillationDb: scintillationDb! },
        Number(row[2]),
      );
      expect(Math.abs(result.attenuationDb - Number(row[10]))).toBeLessThan(1e-9);
    }
  });
});
