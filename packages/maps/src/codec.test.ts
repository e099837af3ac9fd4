import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromResidualBytes, toResidualBytes } from './codec.ts';

const grid24 = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.array(fc.integer({ min: -(2 ** 23), max: 2 ** 23 - 1 }), {
        minLength: rows * columns,
        maxLength: rows * columns,
      }),
      fc.constant(columns),
    ),
  );
const grid = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([rows, columns]) =>
    fc.tuple(fc.int16Array({ minLength: rows * columns, maxLength: rows * columns }), fc.constant(columns)),
  );

it('gives back every grid, extremes of 16 bits included', () => {
  fc.assert(
    fc.property(grid, ([values, columns]) => {
      expect(fromResidualBytes(toResidualBytes(values, columns), columns)).toEqual(values);
    }),
  );
  const extremes = Int16Array.of(-32768, 32767, 32767, -32768, 0, -32768);
  expect(fromResidualBytes(toResidualBytes(extremes, 3), 3)).toEqual(extremes);
});

it('gives back every grid of 24 bits, extremes included', () => {
  fc.assert(
    fc.property(grid24, ([numbers, columns]) => {
      const values = Int32Array.from(numbers);
      expect(fromResidualBytes(toResidualBytes(values, columns), columns, 3)).toEqual(values);
    }),
  );
  const extremes = Int32Array.of(-8388608, 8388607, 8388607, -8388608, 0, -8388608);
  expect(fromResidualBytes(toResidualBytes(extremes, 3), 3, 3)).toEqual(extremes);
});

it('leaves nothing of a plane but its corner and edges', () => {
  const plane = Int16Array.from({ length: 30 }, (_, i) => 100 + 7 * Math.floor(i / 6) - 3 * (i % 6));
  const bytes = toResidualBytes(plane, 6);
  for (let i = 7; i < 30; i++) if (i % 6 !== 0) expect([bytes[i], bytes[30 + i]]).toEqual([0, 0]);
  expect(bytes[0]).toBe(200); // 100, folded
  expect(bytes[1]).toBe(5); // −3, folded
  expect(bytes[6]).toBe(14); // 7, folded
});
