import { describe, expect, it } from 'vitest';
import { colourScale } from './colours.ts';
import { fieldPixels, type Painted } from './field-picture.ts';

/** From 170°E over ±180° to 170°W, from 40°N to 50°N: 50 dBW in the west, 60 dBW in the east; nothing at the north-east corner. */
const field: Painted = {
  beam: 'b',
  quantity: 'eirp',
  better: 'higher',
  grid: { westDeg: 170, southDeg: 40, stepDeg: 5, columns: 5, rows: 3 },
  values: Float64Array.from({ length: 15 }, (_, i) => (i === 14 ? Number.NaN : 50 + 2.5 * (i % 5))),
  levels: [52, 55, 58],
  best: 60,
};

describe('a field in a picture', () => {
  const at = (
    longitudeDeg: number,
    latitudeDeg: number,
    of: Painted = field,
    theme: 'light' | 'dark' = 'light',
  ) => [...fieldPixels(of, theme, 1, 1, () => [longitudeDeg, latitudeDeg])];

  it.each(['light', 'dark'] as const)('has the colours of the map on the page, %s', (theme) => {
    const scale = colourScale(field, theme);
    for (const [longitudeDeg, value] of [
      [175, 52.5],
      [180, 55],
      [-180, 55],
      [-173, 58.5],
    ] as const)
      expect(at(longitudeDeg, 44, field, theme)).toEqual([...scale.colour(scale.of(value)), 255]);
  });

  it('ends where the colours of the page end: at the last contour, at the edge, beside a place without value', () => {
    const nothing = [0, 0, 0, 0];
    expect(at(173, 44)).toEqual(nothing); // 51.5 dBW
    expect(at(175, 39.9)).toEqual(nothing);
    expect(at(169.9, 44)).toEqual(nothing);
    expect(at(-169.9, 44)).toEqual(nothing);
    expect(at(-171, 49)).toEqual(nothing);
    expect(at(-171, 44)).not.toEqual(nothing);
    expect([...fieldPixels(field, 'light', 1, 1, () => undefined)]).toEqual(nothing);
    // A margin is coloured below its last contour too.
    expect(at(173, 44, { ...field, colours: 'diverging' })).not.toEqual(nothing);
    // What is better when it is less ends above its last contour.
    expect(at(-171, 44, { ...field, better: 'lower' })).toEqual(nothing);
  });

  it('has no colours where a difference has none on the page', () => {
    // 4 dB above the least in the west, 4 dB below it in the east
    const aboveDb = Float64Array.from({ length: 15 }, (_, i) => 4 - 2 * (i % 5));
    const difference: Painted = { ...field, colours: 'diverging', shownWhere: { withinDb: 11, aboveDb } };
    expect(at(179, 44, difference)).not.toEqual([0, 0, 0, 0]);
    expect(at(-179, 44, difference)).toEqual([0, 0, 0, 0]);
    expect(at(-179, 44, { ...field, colours: 'diverging' })).not.toEqual([0, 0, 0, 0]);
  });

  it('asks for the middle of each pixel, row by row from the top', () => {
    const asked: (readonly [number, number])[] = [];
    fieldPixels(field, 'light', 2, 2, (x, y) => {
      asked.push([x, y]);
      return null;
    });
    expect(asked).toEqual([
      [0.5, 0.5],
      [1.5, 0.5],
      [0.5, 1.5],
      [1.5, 1.5],
    ]);
  });
});
