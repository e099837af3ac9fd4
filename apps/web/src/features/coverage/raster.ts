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

/**
 * Paints the field. Between points of the grid values are linear; beside a point without value there is nothing.
 * @param isDrawn whether a value is drawn at all
 */
export function paint(
  grid: Grid,
  values: Float64Array,
  scale: ColourScale,
  isDrawn: (value: number) => boolean,
): ImageData {
  const { southDeg, stepDeg, columns, rows } = grid;
  const [[, north], , [, south]] = cornersOf(grid);
  const width = FINER * (columns - 1);
  const height = FINER * (rows - 1);
  const image = new ImageData(width, height);
  const pixels = image.data;
  const [top, bottom] = [mercator(north), mercator(south)];
  for (let y = 0; y < height; y++) {
    const latitude = latitudeOf(top + ((y + 0.5) / height) * (bottom - top));
    const row = Math.min(rows - 1.000001, Math.max(0, (latitude - southDeg) / stepDeg));
    const below = Math.floor(row);
    const v = row - below;
    for (let x = 0; x < width; x++) {
      const column = (x + 0.5) / FINER;
      const left = Math.floor(column);
      const u = column - left;
      const i = below * columns + left;
      const value =
        (1 - v) * ((1 - u) * values[i]! + u * values[i + 1]!) +
        v * ((1 - u) * values[i + columns]! + u * values[i + columns + 1]!);
      if (!isDrawn(value)) continue;
      const [red, green, blue] = scale.colour(scale.of(value));
      const at = 4 * (y * width + x);
      pixels[at] = red;
      pixels[at + 1] = green;
      pixels[at + 2] = blue;
      pixels[at + 3] = 255;
    }
  }
  return image;
}
