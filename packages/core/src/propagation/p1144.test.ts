import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { bicubic, bilinear, type RegularGrid, squareCell } from './p1144.ts';

/** 30° × 45° map of the function of row and column. */
function map(value: (row: number, column: number) => number, northFirst = false): RegularGrid {
  const rows = 7;
  const columns = 8;
  const values = Float64Array.from({ length: rows * columns }, (_, i) =>
    value(Math.floor(i / columns), i % columns),
  );
  return {
    latitudeStartDeg: northFirst ? 90 : -90,
    latitudeStepDeg: northFirst ? -30 : 30,
    longitudeStartDeg: northFirst ? 0 : -180,
    longitudeStepDeg: 45,
    rows,
    columns,
    values,
    scale: 1,
    offset: 0,
  };
}
const numbered = map((row, column) => 10 * row + column);
const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });

describe('P.1144 bilinear interpolation', () => {
  it('is exact on every grid point, poles and closing meridian included', () => {
    for (let row = 0; row < 7; row++)
      for (let column = 0; column <= 8; column++)
        expect(bilinear(numbered, -90 + 30 * row, -180 + 45 * column)).toBe(10 * row + (column % 8));
  });

  it('weighs the four neighbours by the opposite areas', () => {
    // between rows 3 and 4, columns 4 and 5, a third of the way north and a fifth of the way east
    expect(bilinear(numbered, 10, 9)).toBeCloseTo(30 + 10 / 3 + 4 + 1 / 5, 12);
    const one = map((row, column) => (row === 4 && column === 5 ? 1 : 0));
    expect(bilinear(one, 10, 9)).toBeCloseTo((1 / 3) * (1 / 5), 12);
  });

  it('interpolates across the closing meridian', () => {
    expect(bilinear(numbered, 0, 135 + 22.5)).toBeCloseTo(30 + (7 + 0) / 2, 12);
  });

  it('reads maps whose rows run from north to south and whose longitudes start at 0', () => {
    const southward = map((row, column) => 10 * row + column, true);
    expect(bilinear(southward, 90, 0)).toBe(0);
    expect(bilinear(southward, -90, 315)).toBe(67);
    expect(bilinear(southward, 45, -45)).toBe(15 + 7);
  });

  it('applies scale and offset', () => {
    const scaled: RegularGrid = {
      ...numbered,
      values: Int16Array.from(numbered.values),
      scale: 0.5,
      offset: -3,
    };
    expect(bilinear(scaled, 0, 0)).toBe(34 * 0.5 - 3);
  });

  it('takes longitudes modulo 360', () => {
    fc.assert(
      fc.property(latitude, longitude, fc.integer({ min: -5, max: 5 }), (lat, lon, turns) => {
        expect(bilinear(numbered, lat, lon + 360 * turns)).toBeCloseTo(bilinear(numbered, lat, lon), 9);
      }),
    );
  });

  it('stays within its four neighbours', () => {
    fc.assert(
      fc.property(latitude, longitude, (lat, lon) => {
        const value = bilinear(numbered, lat, lon);
        const row = Math.min(5, Math.floor((lat + 90) / 30));
        expect(value).toBeGreaterThanOrEqual(10 * row - 1e-9);
        expect(value).toBeLessThanOrEqual(10 * (row + 1) + 7 + 1e-9);
      }),
    );
  });

  it.each([
    [90.001, 0],
    [-91, 0],
    [Number.NaN, 0],
    [0, Number.NaN],
    [0, Number.POSITIVE_INFINITY],
  ])('refuses latitude %d, longitude %d', (lat, lon) => {
    expect(() => bilinear(numbered, lat, lon)).toThrow(DomainError);
  });
});

/** The same function on a map that reaches one row beyond each pole. */
function beyondPoles(value: (row: number, column: number) => number): RegularGrid {
  const rows = 9;
  const columns = 8;
  return {
    ...numbered,
    latitudeStartDeg: -120,
    rows,
    values: Float64Array.from({ length: rows * columns }, (_, i) =>
      value(Math.floor(i / columns), i % columns),
    ),
  };
}

describe('P.1144 bicubic interpolation', () => {
  const grid = beyondPoles((row, column) => 3 * row ** 2 - 5 * row + (column % 3));

  it('is exact on every grid point up to the poles', () => {
    for (let row = 1; row <= 7; row++)
      for (let column = 0; column < 8; column++)
        expect(bicubic(grid, -120 + 30 * row, -180 + 45 * column)).toBeCloseTo(
          3 * row ** 2 - 5 * row + (column % 3),
          11,
        );
  });

  it('follows a parabola exactly between grid points, where bilinear interpolation cannot', () => {
    const parabola = beyondPoles((row) => row ** 2);
    fc.assert(
      fc.property(fc.double({ min: -89.9, max: 89.9, noNaN: true }), longitude, (lat, lon) => {
        expect(bicubic(parabola, lat, lon)).toBeCloseTo(((lat + 120) / 30) ** 2, 9);
      }),
    );
    expect(bilinear(parabola, 15, 0)).toBeCloseTo(4.5 ** 2 + 0.25, 12);
  });

  it('is continuous across the closing meridian', () => {
    expect(bicubic(grid, 10, 180 - 1e-9)).toBeCloseTo(bicubic(grid, 10, -180), 6);
  });

  it('refuses a place without a row on either side of its cell', () => {
    expect(() => bicubic(numbered, 75, 0)).toThrow(DomainError);
    expect(() => bicubic(numbered, -75, 0)).toThrow('expected -60 … 60');
  });
});

it('the cell of a place weighs as bilinear interpolation does', () => {
  fc.assert(
    fc.property(latitude, longitude, (lat, lon) => {
      const { index, weight } = squareCell(numbered, lat, lon);
      const sum = index.reduce((total, at, i) => total + numbered.values[at]! * weight[i]!, 0);
      expect(sum).toBeCloseTo(bilinear(numbered, lat, lon), 11);
    }),
  );
});
