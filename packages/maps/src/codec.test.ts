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

it('gives back every grid of the plain layout', () => {
  fc.assert(
    fc.property(grid, ([values, columns]) => {
      expect(fromResidualBytes(toResidualBytes(values, columns, 'plain'), columns)).toEqual(values);
    }),
  );
});

const header = 40; // ten counts of 32 bits

it('leaves nothing of a plane but its corner and edges', () => {
  const plane = Int16Array.from({ length: 30 }, (_, i) => 100 + 7 * Math.floor(i / 6) - 3 * (i % 6));
  const bytes = toResidualBytes(plane, 6, 'plain').subarray(header);
  for (let i = 7; i < 30; i++) if (i % 6 !== 0) expect([bytes[i], bytes[30 + i]]).toEqual([0, 0]);
  expect(bytes[0]).toBe(200); // 100, folded
  expect(bytes[1]).toBe(5); // −3, folded
  expect(bytes[6]).toBe(14); // 7, folded
});

it('sorts numbers by the differences around them, calm ones first', () => {
  // Two rows of six: a rough left half, a calm right half
  const values = Int16Array.of(900, -900, 900, 900, 900, 900, -900, 900, -900, -900, -900, -900);
  const bytes = toResidualBytes(values, 6);
  const counts = new DataView(bytes.buffer);
  const members = Array.from({ length: 10 }, (_, i) => counts.getUint32(4 * i, true));
  expect(members.reduce((sum, size) => sum + size, 0)).toBe(12);
  expect(members[0]).toBeGreaterThan(0);
  expect(members[9]).toBeGreaterThan(0);
  expect([bytes[header], bytes[header + members[0]!]]).toEqual([1800 & 255, 1800 >> 8]); // the corner, calm
});

it('refuses bytes whose counts are not theirs', () => {
  const bytes = toResidualBytes(Int16Array.of(1, 2, 3, 4), 2);
  bytes[0]! += 1;
  expect(() => fromResidualBytes(bytes, 2)).toThrow(RangeError);
});
