import { describe, expect, it } from 'vitest';
import { FileFormatError } from './format-error.ts';
import { parseGxt, writeGxt } from './gxt.ts';

type Ring = { readonly gainDb: number; readonly points: [number, number][] };

/** A ring of 36 points about 60°E 5°N. */
const circle = (gainDb: number, radiusDeg: number): Ring => ({
  gainDb,
  points: Array.from({ length: 36 }, (_, i) => [
    60 + radiusDeg * Math.cos((i * Math.PI) / 18),
    5 + radiusDeg * Math.sin((i * Math.PI) / 18),
  ]),
});
const file = (contours: readonly Ring[]): string =>
  writeGxt({
    administration: 'KAZ',
    satelliteName: 'TEST',
    longitudeDeg: 60,
    beams: [
      {
        id: 'B',
        emission: 'E',
        polarDisc: '',
        reason: '',
        levels: 'relative',
        boresights: [{ gainDb: 35, point: [60, 5] }],
        contours,
      },
    ],
  });
const refusal = (contours: readonly Ring[]): string => {
  try {
    parseGxt(file(contours));
  } catch (error) {
    if (error instanceof FileFormatError)
      return error.issues.map(({ line, expected, found }) => `${line}: ${expected}; ${found}`).join('\n');
    throw error;
  }
  return '';
};
const levels = (): Ring[] => [circle(-1, 5), circle(-2, 7), circle(-3, 9), circle(-6, 12)];

describe('filed contours of one beam', () => {
  it('lie in each other, touch, or are islands of one level', () => {
    expect(refusal(levels())).toBe('');
    const touching = levels();
    touching[1]!.points[0] = [...touching[2]!.points[0]!];
    expect(refusal(touching)).toBe('');
    const island: Ring = {
      gainDb: -1,
      points: [
        [65, 5],
        [65.5, 5],
        [65.5, 5.5],
      ],
    };
    expect(refusal([island, ...levels()])).toBe('');
  });
  it('see the satellite', () => {
    const contours = levels();
    contours[3]!.points[0] = [170, 80];
    expect(refusal(contours)).toMatch(
      /^\d+: a place that sees the satellite at 60°.*; 170;80, 93\.\d° away$/,
    );
  });
  it('do not cross', () => {
    const contours = levels();
    contours[1]!.points[0] = [80, 30];
    expect(refusal(contours)).toMatch(
      /a point inside the contour of -3 dB, as the rest of that of -2 dB; one \d+\.\d° outside it/,
    );
  });
  it('fall outwards: levels without their minus sign do not', () => {
    const unsigned = levels().map((ring) => ({ ...ring, gainDb: -ring.gainDb }));
    expect(refusal(unsigned)).toContain('gain falls outwards; that of 3 dB inside it');
  });
  it('are followed across 180° of longitude', () => {
    const text = file(levels()).replace('long_nom=60.000', 'long_nom=175.000');
    const moved = text.replace(/^(p\d*=)([\d.]+)/gm, (_, key: string, longitude: string) => {
      const at = Number(longitude) + 115;
      return `${key}${(at > 180 ? at - 360 : at).toFixed(4)}`;
    });
    expect(parseGxt(moved).beams[0]!.contours).toHaveLength(4);
  });
});
