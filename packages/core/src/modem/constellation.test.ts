import { describe, expect, it } from 'vitest';
import { constellation, dvbS2Modcods, dvbS2xModcods, hasConstellation, rcs2Modcods } from './index.ts';

describe('constellation', () => {
  const all = [...dvbS2Modcods, ...dvbS2xModcods, ...rcs2Modcods];
  it.each(all.filter((row) => hasConstellation(row.modulation, row.codeRate, row.frame)))(
    'of $id has 2^n points of mean power 1 around the origin',
    ({ modulation, codeRate, bitsPerSymbol, frame }) => {
      const { re, im } = constellation(modulation, codeRate, frame);
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
  it('is at hand for each but two', () => {
    const missing = all.filter((row) => !hasConstellation(row.modulation, row.codeRate, row.frame));
    expect(missing.map(({ id }) => id)).toEqual(['DVB-S2X 256APSK 2/3-L', 'DVB-S2X 256APSK 11/15-L']);
    expect(() => constellation('256APSK', '2/3-L')).toThrow(/256APSK 2\/3-L and 11\/15-L/);
  });

  /** From numbers and radii of the rings as EN 302 307-2 §5.4 has them, apart from this code: N·r² of the outer ring over Σn·r². */
  it.each([
    ['8APSK', '5/9-L', 2.5069],
    ['16APSK', '5/9-L', 2.1878],
    ['32APSK', '11/15', 2.2879],
    ['64APSK', '32/45-L', 3.5536],
    ['64APSK', '11/15', 2.3752],
    ['64APSK', '5/6', 2.8481],
    ['128APSK', '3/4', 2.4136],
    ['128APSK', '7/9', 2.344],
    ['256APSK', '29/45-L', 4.6165],
    ['256APSK', '3/4', 3.5555],
  ])('of %s %s has its peak above its mean power as its rings have it', (modulation, codeRate, peakDb) => {
    const { re, im } = constellation(modulation, codeRate);
    const peak = Math.max(...Array.from(re, (x, k) => x ** 2 + im[k]! ** 2));
    expect(10 * Math.log10(peak)).toBeCloseTo(peakDb, 4);
  });

  it.each(['128APSK 3/4', '128APSK 7/9', '64APSK 5/6', '32APSK 32/45', '256APSK 3/4', '8APSK 26/45-L'])(
    'of %s has no two points that coincide, and is its own mirror image about both axes',
    (name) => {
      const [modulation, codeRate] = name.split(' ') as [string, string];
      const { re, im } = constellation(modulation, codeRate);
      const key = (x: number, y: number) => `${(x + 10).toFixed(6)} ${(y + 10).toFixed(6)}`;
      const points = new Set(Array.from(re, (x, k) => key(x, im[k]!)));
      expect(points.size).toBe(re.length);
      for (let k = 0; k < re.length; k++) {
        expect(points).toContain(key(-re[k]!, im[k]!));
        expect(points).toContain(key(re[k]!, -im[k]!));
      }
    },
  );

  it('of 8APSK has two points on the axis, four at 0.352 π beside it, two farther out on it', () => {
    const { re, im } = constellation('8APSK', '5/9-L');
    const turns = Array.from(re, (x, k) => Math.abs(Math.atan2(im[k]!, x)) / Math.PI);
    expect(turns.map((turn) => Number(turn.toFixed(9))).toSorted((a, b) => a - b)).toEqual([
      0, 0, 0.352, 0.352, 0.648, 0.648, 1, 1,
    ]);
  });

  it('of 32APSK 3/4 has 4, 12 and 16 points', () => {
    const { re, im } = constellation('32APSK', '3/4');
    const radii = Array.from(re, (x, k) => Math.hypot(x, im[k]!).toFixed(9));
    const rings = [...new Set(radii)].map((radius) => radii.filter((other) => other === radius).length);
    expect(rings).toEqual([4, 12, 16]);
  });
});
