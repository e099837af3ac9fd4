import { describe, expect, it } from 'vitest';
import { constellation, dvbS2Modcods, rcs2Modcods } from './index.ts';

describe('constellation', () => {
  it.each([...dvbS2Modcods, ...rcs2Modcods].filter((row) => row.frame === 'normal'))(
    'of $id has 2^n points of mean power 1 around the origin',
    ({ modulation, codeRate, bitsPerSymbol }) => {
      const { re, im } = constellation(modulation, codeRate);
      expect(re).toHaveLength(2 ** bitsPerSymbol);
      let power = 0;
      let sum = 0;
      for (let k = 0; k < re.length; k++) {
        power += (re[k]! ** 2 + im[k]! ** 2) / re.length;
        sum += re[k]! + im[k]!;
      }
      expect(power).toBeCloseTo(1, 12);
      expect(sum).toBeCloseTo(0, 12);
    },
  );
  it('keeps its points apart: 16APSK 2/3 has rings of ratio 3.15', () => {
    const { re, im } = constellation('16APSK', '2/3');
    const radii = Array.from(re, (x, k) => Math.hypot(x, im[k]!));
    expect(Math.max(...radii) / Math.min(...radii)).toBeCloseTo(3.15, 12);
    expect(new Set(radii.map((radius) => radius.toFixed(9))).size).toBe(2);
  });
  it('of 32APSK 3/4 has 4, 12 and 16 points', () => {
    const { re, im } = constellation('32APSK', '3/4');
    const radii = Array.from(re, (x, k) => Math.hypot(x, im[k]!).toFixed(9));
    const rings = [...new Set(radii)].map((radius) => radii.filter((other) => other === radius).length);
    expect(rings).toEqual([4, 12, 16]);
  });
});
