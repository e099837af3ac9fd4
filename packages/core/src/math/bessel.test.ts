import { describe, expect, it } from 'vitest';
import { besselJ, besselZeros } from './index.ts';

describe('Bessel functions', () => {
  it('has the values of Abramowitz and Stegun, tables 9.1, 9.2 and 9.5', () => {
    const out = new Float64Array(4);
    besselJ(1, out);
    expect(out[0]).toBeCloseTo(0.765_197_686_557_966_5, 14);
    expect(out[1]).toBeCloseTo(0.440_050_585_744_933_5, 14);
    besselJ(10, out);
    expect(out[0]).toBeCloseTo(-0.245_935_764_451_348_3, 14);
    expect(out[2]).toBeCloseTo(0.254_630_313_685_120_6, 14);
    besselJ(-10, out);
    expect(out[1]).toBeCloseTo(-0.043_472_746_168_861_4, 14);
    expect([...besselZeros(1, 3)]).toEqual([
      expect.closeTo(3.831_705_970_207_512, 12),
      expect.closeTo(7.015_586_669_815_619, 12),
      expect.closeTo(10.173_468_135_062_722, 12),
    ]);
    expect(besselZeros(0, 1)[0]).toBeCloseTo(2.404_825_557_695_773, 12);
  });
  it('meets Hankel’s form far out and keeps the sum of squares', () => {
    const out = new Float64Array(400);
    besselJ(300, out);
    expect(out[0]).toBeCloseTo(Math.sqrt(2 / (Math.PI * 300)) * Math.cos(300 - Math.PI / 4), 4);
    expect(out[0]! ** 2 + 2 * out.slice(1).reduce((sum, j) => sum + j * j, 0)).toBeCloseTo(1, 12);
  });
});
