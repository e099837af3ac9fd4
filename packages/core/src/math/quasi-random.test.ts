/** Points that fill the cube: Sobol's first points, his nets in one and two dimensions, and an integral in closed form. */
import { describe, expect, it } from 'vitest';
import { quasiRandom, sobolIntegers } from './index.ts';

describe('quasi-random points', () => {
  it('come of Sobol’s sequence in Gray code', () => {
    const first = [
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
    ];
    const points = sobolIntegers(3, 8);
    for (const [i, row] of first.entries())
      for (const [j, x] of row.entries()) expect(points[3 * i + j]).toBe(x * 2 ** 20);
  });
  it('have one point in each of n equal parts of every axis', () => {
    for (const n of [16, 256]) {
      const points = quasiRandom(8, n);
      for (let j = 0; j < 8; j++) {
        const parts = new Set(Array.from({ length: n }, (_, i) => Math.floor(points[i * 8 + j]! * n)));
        expect(parts.size).toBe(n);
      }
    }
  });
  it('of the first two axes have one in each box of 2^−a by 2^−b', () => {
    const m = 8;
    const points = quasiRandom(2, 2 ** m);
    for (let a = 0; a <= m; a++) {
      const boxes = new Set(
        Array.from(
          { length: 2 ** m },
          (_, i) =>
            Math.floor(points[2 * i]! * 2 ** a) * 2 ** m + Math.floor(points[2 * i + 1]! * 2 ** (m - a)),
        ),
      );
      expect(boxes.size).toBe(2 ** m);
    }
  });
  it('integrate a product of six within 0.1 % with 1000 points', () => {
    const points = quasiRandom(6, 1000);
    let sum = 0;
    for (let i = 0; i < 1000; i++) {
      let product = 1;
      for (let j = 0; j < 6; j++) product *= 1 + 0.5 * (points[i * 6 + j]! - 0.5);
      sum += product;
    }
    expect(Math.abs(sum / 1000 - 1)).toBeLessThan(0.001);
  });
  it('refuse no dimension and no point', () => {
    expect(() => quasiRandom(0, 10)).toThrow('dimensions is 0');
    expect(() => quasiRandom(1, 0)).toThrow('count is 0');
  });
});
