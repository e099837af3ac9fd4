/** The picture of a field: colours where it has a value worth one, nothing out of sight and beyond the last contour. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { colourScale } from './colours.ts';
import { cornersOf, paint } from './raster.ts';

beforeAll(() => {
  vi.stubGlobal(
    'ImageData',
    class {
      readonly data: Uint8ClampedArray;
      readonly width: number;
      readonly height: number;
      constructor(width: number, height: number) {
        this.width = width;
        this.height = height;
        this.data = new Uint8ClampedArray(4 * width * height);
      }
    },
  );
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** Four steps of 10° from west to east, three from south to north. */
const grid = { westDeg: 0, southDeg: 20, stepDeg: 10, columns: 5, rows: 4 };
const field = (of: (column: number, row: number) => number) =>
  Float64Array.from({ length: grid.columns * grid.rows }, (_, i) =>
    of(i % grid.columns, Math.floor(i / grid.columns)),
  );
const scale = colourScale({ levels: [10, 20, 30, 40], best: 50, better: 'higher' }, 'light');
/** Which pixels are drawn, from the north down: `#` is, `.` is not. */
const drawn = (values: Float64Array, range: Parameters<typeof paint>[3]): string[] => {
  const { data, width, height } = paint(grid, values, scale, range);
  const isDrawn = (x: number, y: number) => data[4 * (y * width + x) + 3] === 255;
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => (isDrawn(x, y) ? '#' : '.')).join(''),
  );
};

describe('the picture of a field', () => {
  it('is left free beside every point of the grid that has no value: out of sight, or not reckoned', () => {
    const corner = field((column, row) => (column === 4 && row === 3 ? Number.NaN : 30));
    const all = { better: 'higher', from: undefined } as const;
    expect(
      drawn(
        field(() => 30),
        all,
      ),
    ).toEqual(Array(6).fill('########'));
    // 40°N stands two lines of Mercator below 50°N, four above 20°N
    expect(drawn(corner, all)).toEqual([...Array(2).fill('######..'), ...Array(4).fill('########')]);
  });

  it('ends at the last contour, whichever end is the better', () => {
    const eastward = field((column) => 10 * column);
    expect(drawn(eastward, { better: 'higher', from: 20 })).toEqual(Array(6).fill('....####'));
    expect(drawn(eastward, { better: 'lower', from: 20 })).toEqual(Array(6).fill('####....'));
    expect(drawn(eastward, { better: 'higher', from: undefined })).toEqual(Array(6).fill('########'));
  });

  it('of a difference ends where both beams are too weak, between two points of the grid too', () => {
    const all = { better: 'higher', from: undefined } as const;
    const above = (from: number) => field((column) => column - from);
    expect(
      drawn(
        field(() => 30),
        { ...all, above: above(2) },
      ),
    ).toEqual(Array(6).fill('....####'));
    expect(
      drawn(
        field(() => 30),
        { ...all, above: above(2.5) },
      ),
    ).toEqual(Array(6).fill('.....###'));
  });

  it('has the colours of the scale, north above and east at the right', () => {
    const { data, width } = paint(
      grid,
      field((column, row) => 10 + 5 * column + 5 * row),
      scale,
      { better: 'higher', from: undefined },
    );
    const at = (x: number, y: number) => [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)];
    const nearest = (value: number) => scale.colour(scale.of(value));
    // a quarter of a step within the south-western corner, in longitude; as much or less in latitude
    expect(scale.of(10)).toBe(0);
    for (const [k, channel] of at(0, 5).entries())
      expect(Math.abs(channel - nearest(12)[k]!)).toBeLessThan(12);
    for (const [k, channel] of at(7, 0).entries())
      expect(Math.abs(channel - nearest(43)[k]!)).toBeLessThan(12);
  });

  it('ends where the map does', () => {
    const [[west, north], , [east, south]] = cornersOf({ ...grid, southDeg: 60 });
    expect([west, east, south]).toEqual([0, 40, 60]);
    expect(north).toBe(85.05);
  });
});
