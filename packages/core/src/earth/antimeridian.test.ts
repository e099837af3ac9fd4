import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAreas, cutLine, joinAreas } from './antimeridian.ts';

type Ring = number[][];

/** A ring about a place, star-shaped; anticlockwise. */
const star = (longitude: number, latitude: number, radii: readonly number[]): Ring => {
  const ring = radii.map((radius, i) => {
    const angle = (2 * Math.PI * i) / radii.length;
    return [longitude + radius * Math.cos(angle), latitude + radius * Math.sin(angle)];
  });
  return [...ring, ring[0]!];
};
const areaOf = (ring: readonly (readonly number[])[]): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0) / 2;
const total = (areas: readonly Ring[][]): number => areas.flat().reduce((sum, ring) => sum + areaOf(ring), 0);

describe('areas cut at 180°', () => {
  it('that do not reach it stay as they are', () => {
    const ring = star(20, 10, [5, 6, 7, 5, 6]);
    expect(cutAreas([ring])).toEqual([[ring.map(([x, y]) => [x, y])]]);
  });
  it('become one polygon on either side, closed along ±180°', () => {
    const square = [
      [170, 0],
      [190, 0],
      [190, 10],
      [170, 10],
      [170, 0],
    ];
    expect(cutAreas([square])).toHaveLength(2);
    const bounds = cutAreas([square]).map(([ring]) => [
      Math.min(...ring!.map(([x]) => x!)),
      Math.max(...ring!.map(([x]) => x!)),
    ]);
    expect(bounds).toEqual(
      expect.arrayContaining([
        [170, 180],
        [-180, -170],
      ]),
    );
    for (const [ring] of cutAreas([square])) expect(areaOf(ring!)).toBe(100);
  });
  it('with bays and a hole keep their area, anticlockwise outside and clockwise within', () => {
    const radius = fc.double({ min: 4, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(radius, { minLength: 5, maxLength: 30 }),
        fc.double({ min: 150, max: 210, noNaN: true }),
        fc.boolean(),
        (radii, longitude, holed) => {
          const outer = star(longitude, 5, radii);
          const hole = star(longitude, 5, [1, 1, 1, 1]).reverse();
          const areas = cutAreas(holed ? [outer, hole] : [outer]);
          expect(total(areas)).toBeCloseTo(areaOf(outer) - (holed ? 2 : 0), 6);
          for (const rings of areas)
            for (const [i, ring] of rings.entries()) {
              expect(ring.at(-1)).toEqual(ring[0]);
              expect(Math.sign(areaOf(ring))).toBe(i === 0 ? 1 : -1);
              for (const [x] of ring) expect(Math.abs(x!)).toBeLessThanOrEqual(180);
            }
        },
      ),
    );
  });
  it('around a pole are closed along the edges of the map and the pole (RFC 7946 § 3.1.9)', () => {
    const parallel = (latitude: number): Ring => Array.from({ length: 37 }, (_, i) => [i * 10 + 5, latitude]);
    const north = cutAreas([parallel(70)]);
    expect(north).toHaveLength(1);
    expect(total(north)).toBeCloseTo(360 * 20, 9);
    expect(north[0]![0]).toEqual(
      expect.arrayContaining([
        [180, 90],
        [-180, 90],
      ]),
    );
    const south = cutAreas([parallel(-80).reverse()]);
    expect(total(south)).toBeCloseTo(360 * 10, 9);
    // all but a cap around the pole, and a belt
    expect(total(cutAreas([parallel(70).reverse()]))).toBeCloseTo(360 * 160, 9);
    expect(total(cutAreas([parallel(-80), parallel(70).reverse()]))).toBeCloseTo(360 * 150, 9);
  });
  it('are put together again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 4, max: 20, noNaN: true }), { minLength: 5, maxLength: 30 }),
        fc.double({ min: 150, max: 210, noNaN: true }),
        (radii, longitude) => {
          const outer = star(longitude, 5, radii);
          const rings = joinAreas(cutAreas([outer]));
          expect(rings).toHaveLength(1);
          const [ring] = rings;
          const unrolled = ring!.map(([x, y]) => [x! < longitude - 180 ? x! + 360 : x!, y!]);
          expect(Math.abs(areaOf(unrolled))).toBeCloseTo(areaOf(outer), 6);
          expect(ring!.at(-1)).toEqual(ring![0]);
        },
      ),
    );
  });
  it('outside a ring over 180° are all of the map but it', () => {
    const ring = star(180, 5, [10, 12, 9, 11, 10]);
    expect(total(cutAreas([ring.toReversed()]))).toBeCloseTo(360 * 180 - areaOf(ring), 6);
  });
  it('give each hole to the smallest ring around it', () => {
    const ring = (radius: number) =>
      star(
        20,
        10,
        Array.from({ length: 12 }, () => radius),
      );
    const areas = cutAreas([ring(8), ring(6).reverse(), ring(4), ring(2).reverse()]);
    const reach = areas.map((rings) => rings.map((each) => Math.max(...each.map(([x]) => x! - 20))));
    expect(reach.map((radii) => radii.map(Math.round))).toEqual([
      [4, 2],
      [8, 6],
    ]);
  });
  it('touch it without being cut', () => {
    const touching = [
      [170, 0],
      [180, 5],
      [170, 10],
      [170, 0],
    ];
    expect(total(cutAreas([touching]))).toBe(50);
  });
});

describe('lines cut at 180°', () => {
  it('end on one side and begin on the other at the same latitude', () => {
    expect(
      cutLine([
        [170, 0],
        [-170, 10],
        [170, 20],
      ]),
    ).toEqual([
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
        [-180, 15],
      ],
      [
        [180, 15],
        [170, 20],
      ],
    ]);
  });
});
