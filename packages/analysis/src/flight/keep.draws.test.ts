import { fileURLToPath } from 'node:url';
import { readProgramme } from '@ortak/model/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atMost, type DrawsResult, keepDraws, keepStation, percentileOf } from './index.ts';

const turksat = await readProgramme(
  fileURLToPath(new URL('../../../../examples/turksat-6a', import.meta.url)),
);

describe('keeping drawn several times', () => {
  const run = keepDraws(turksat, 4, { years: 0.15 });
  const parts: number[] = [];
  let step = run.next();
  while (!step.done) {
    parts.push(step.value);
    step = run.next();
  }
  const result: DrawsResult = step.value;
  it('has other errors each time, the first those of a single flight', () => {
    expect(new Set(result.rows.map(({ longitudeDeg }) => longitudeDeg)).size).toBe(4);
    const single = keepStation(turksat, { years: 0.15 });
    let one = single.next();
    while (!one.done) one = single.next();
    expect(result.rows[0]!.longitudeDeg).toBe(one.value.verified.longitudeDeg);
  });
  it('tells percentiles between mean and largest, and the box', () => {
    const [longitude, latitude] = result.quantities;
    expect(longitude!.limit).toBe(0.05);
    expect(latitude!.limit).toBe(0.05);
    for (const { percentiles, largest } of result.quantities) {
      const values = percentiles.map(({ value }) => value);
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(largest).toBeGreaterThanOrEqual(values.at(-1)!);
    }
    expect(result.heldCount).toBe(4);
  });
  it('tells its progress, ever further', () => {
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.at(-1)).toBeLessThanOrEqual(1);
  });
});

describe('what a number of draws says', () => {
  it('none of n: 1 − 0.05^(1/n), the rule of three', () => {
    for (const n of [10, 30, 100]) expect(atMost(0, n)).toBeCloseTo(1 - 0.05 ** (1 / n), 9);
    expect(atMost(0, 300)).toBeCloseTo(3 / 300, 3);
    expect(atMost(5, 5)).toBe(1);
  });
  it('one of twenty is at most 21.6 % (Clopper and Pearson)', () => {
    expect(atMost(1, 20)).toBeCloseTo(0.2161, 4);
  });
  it('percentiles are monotone and stay within the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (values, p, q) => {
          const sorted = values.toSorted((a, b) => a - b);
          const [low, high] = [percentileOf(sorted, Math.min(p, q)), percentileOf(sorted, Math.max(p, q))];
          expect(high).toBeGreaterThanOrEqual(low - 1e-9);
          expect(low).toBeGreaterThanOrEqual(sorted[0]! - 1e-9);
          expect(high).toBeLessThanOrEqual(sorted.at(-1)! + 1e-9);
        },
      ),
    );
    expect(percentileOf([1, 2, 3, 4, 5], 50)).toBe(3);
    expect(percentileOf([1, 2], 90)).toBeCloseTo(1.9, 12);
  });
});
