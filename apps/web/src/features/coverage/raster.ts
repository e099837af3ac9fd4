/** A field over longitude and latitude → a picture in the projection of the map's tiles. */
import type { ColourScale } from './colours.ts';

export interface Grid {
  readonly westDeg: number;
  readonly southDeg: number;
  readonly stepDeg: number;
  readonly columns: number;
  readonly rows: number;
}

/** The last latitude of Web Mercator [°]. */
const LAST_DEG = 85.05;
/** Pixels of the picture for one point of the grid. */
const FINER = 2;

const mercator = (latitudeDeg: number): number => Math.asinh(Math.tan((latitudeDeg * Math.PI) / 180));
const latitudeOf = (y: number): number => (Math.atan(Math.sinh(y)) * 180) / Math.PI;

/** Corners of the picture: north-west, north-east, south-east, south-west. */
export function cornersOf({ westDeg, southDeg, stepDeg, columns, rows }: Grid) {
  const east = westDeg + (columns - 1) * stepDeg;
  const north = Math.min(LAST_DEG, southDeg + (rows - 1) * stepDeg);
  const south = Math.max(-LAST_DEG, southDeg);
  return [
    [westDeg, north],
    [east, north],
    [east, south],
    [westDeg, south],
  ] as const;
}

/** Steps of a scale's colours from the neutral one to an end. */
const STEPS = 255;

/** The colours of a scale as pixels, from its lowest fraction to 1. */
function pixelsOf({ lowest, colour }: ColourScale): Uint32Array {
  const count = (1 - lowest) * STEPS + 1;
  return Uint32Array.from({ length: count }, (_, i) => {
    const [red, green, blue] = colour(lowest + i / STEPS);
    return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  });
}

/**
 * Paints the field. Between points of the grid values are linear; beside a point without value there is nothing.
 * @param drawn from which value on there is colour, everywhere without it; and where, above zero, by point of the grid
 */
export function paint(
  grid: Grid,
  values: Float64Array,
  scale: ColourScale,
  {
    better,
    from,
    above,
  }: {
    readonly better: 'higher' | 'lower';
    readonly from: number | undefined;
    readonly above?: Float64Array | undefined;
  },
): ImageData {
  const { southDeg, stepDeg, columns, rows } = grid;
  const [[, north], , [, south]] = cornersOf(grid);
  const width = FINER * (columns - 1);
  const height = FINER * (rows - 1);
  const image = new ImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const table = pixelsOf(scale);
  const { of } = scale;
  const neutral = -scale.lowest * STEPS;
  const [low, high] =
    from === undefined ? [-Infinity, Infinity] : better === 'higher' ? [from, Infinity] : [-Infinity, from];
  const [top, bottom] = [mercator(north), mercator(south)];
  const line = new Float64Array(columns);
  const aboveLine = new Float64Array(columns);
  let at = 0;
  for (let y = 0; y < height; y++) {
    const latitude = latitudeOf(top + ((y + 0.5) / height) * (bottom - top));
    const row = Math.min(rows - 1.000001, Math.max(0, (latitude - southDeg) / stepDeg));
    const below = Math.floor(row);
    const v = row - below;
    const start = below * columns;
    const between = (field: Float64Array, out: Float64Array): void => {
      for (let i = 0; i < columns; i++)
        out[i] = (1 - v) * field[start + i]! + v * field[start + i + columns]!;
    };
    between(values, line);
    if (above !== undefined) between(above, aboveLine);
    for (let x = 0; x < width; x++, at++) {
      const column = (x + 0.5) / FINER;
      const left = Math.floor(column);
      const u = column - left;
      const value = (1 - u) * line[left]! + u * line[left + 1]!;
      if (above !== undefined && !((1 - u) * aboveLine[left]! + u * aboveLine[left + 1]! >= 0)) continue;
      // NaN is neither
      if (value >= low && value <= high) pixels[at] = table[Math.round(STEPS * of(value)) + neutral]!;
    }
  }
  return image;
}
