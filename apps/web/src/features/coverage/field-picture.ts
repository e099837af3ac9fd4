/** A field of a map in the projection of a picture: what the page paints, point by point. */
import type { ColouredField } from '@ortak/analysis';
import { colourScale, type Theme } from './colours.ts';
import { drawnFrom } from './shown.ts';

/** Longitude and latitude at a point of the picture; undefined off the Earth. */
export type PlaceAt = (
  x: number,
  y: number,
) => readonly [longitudeDeg: number, latitudeDeg: number] | null | undefined;

/** What of a field is painted. */
export type Painted = Omit<ColouredField, 'satelliteLongitudeDeg' | 'boresight'>;

/**
 * Red, green, blue and opacity of each pixel, row by row from the top; nothing where the field has no value or the map no colour.
 * @param placeAt at the middle of a pixel
 */
export function fieldPixels(
  field: Painted,
  theme: Theme,
  width: number,
  height: number,
  placeAt: PlaceAt,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(4 * width * height);
  const scale = colourScale(field, theme);
  const from = drawnFrom(field);
  const above = field.shownWhere?.aboveDb;
  const [low, high] =
    field.better === 'higher' ? [from ?? -Infinity, Infinity] : [-Infinity, from ?? Infinity];
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4) {
      const place = placeAt(x + 0.5, y + 0.5);
      if (place === undefined || place === null) continue;
      const value = valueAt(field.grid, field.values, ...place);
      // NaN is neither
      if (!(value >= low && value <= high)) continue;
      if (above !== undefined && !(valueAt(field.grid, above, ...place) >= 0)) continue;
      const [red, green, blue] = scale.colour(scale.of(value));
      pixels[at] = red;
      pixels[at + 1] = green;
      pixels[at + 2] = blue;
      pixels[at + 3] = 255;
    }
  return pixels;
}

/** Linear between the points of the grid; NaN outside and beside a point without value. */
function valueAt(
  { westDeg, southDeg, stepDeg, columns, rows }: Painted['grid'],
  values: Float64Array,
  longitudeDeg: number,
  latitudeDeg: number,
): number {
  const row = (latitudeDeg - southDeg) / stepDeg;
  // The grid may reach over ±180°.
  const column = ((((longitudeDeg - westDeg) % 360) + 360) % 360) / stepDeg;
  if (!(row >= 0 && row <= rows - 1 && column <= columns - 1)) return Number.NaN;
  const [below, left] = [Math.min(rows - 2, Math.floor(row)), Math.min(columns - 2, Math.floor(column))];
  const [v, u] = [row - below, column - left];
  const at = (i: number, j: number): number => values[(below + i) * columns + left + j]!;
  return (1 - v) * ((1 - u) * at(0, 0) + u * at(0, 1)) + v * ((1 - u) * at(1, 0) + u * at(1, 1));
}

/** Pixels as a picture that a drawing can hold. */
export async function pictureAddress(
  pixels: Uint8ClampedArray<ArrayBuffer>,
  width: number,
  height: number,
): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.putImageData(new ImageData(pixels, width, height), 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:image/png;base64,${btoa(text)}`;
}
