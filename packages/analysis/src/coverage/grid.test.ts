import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenPoints, gridOver } from './grid.ts';

const grid = gridOver({ westDeg: 150, eastDeg: 210, southDeg: -20, northDeg: 30 }, 400);
const at = (values: Float64Array, latitudeDeg: number, longitudeDeg: number): number =>
  betweenPoints(grid, values)(Float64Array.of(latitudeDeg), Float64Array.of(longitudeDeg))[0]!;

describe('between the points of a grid', () => {
  it('whatever runs linearly in latitude, in longitude and in their product is kept', () => {
    const coefficient = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(coefficient, coefficient, coefficient, coefficient),
        fc.double({ min: -20, max: 30, noNaN: true }),
        fc.double({ min: 150, max: 210, noNaN: true }),
        ([a, b, c, d], latitudeDeg, longitudeDeg) => {
          const field = (y: number, x: number): number => a + b * y + c * (x - 180) + d * y * (x - 180);
          const values = grid.latitudesDeg.map((y, i) => field(y, grid.longitudesDeg[i]!));
          const found = at(values, latitudeDeg, longitudeDeg);
          // The last row and column may end up to a step before the box does.
          if (!Number.isNaN(found)) expect(found).toBeCloseTo(field(latitudeDeg, longitudeDeg), 8);
          else
            expect(
              latitudeDeg > grid.southDeg + (grid.rows - 1) * grid.stepDeg ||
                longitudeDeg > grid.westDeg + (grid.columns - 1) * grid.stepDeg,
            ).toBe(true);
        },
      ),
    );
  });
  it('there is nothing outside, nor beside a point without a value', () => {
    const values = grid.latitudesDeg.map(() => 7);
    expect(at(values, 0, 180)).toBe(7);
    expect([
      at(values, -21, 180),
      at(values, 0, 149),
      at(values, 0, 215),
      at(values, Number.NaN, 180),
    ]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    values[0] = Number.NaN;
    expect(at(values, -20 + grid.stepDeg / 2, 150 + grid.stepDeg / 2)).toBeNaN();
  });
});
