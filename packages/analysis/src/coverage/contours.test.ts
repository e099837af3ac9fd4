/** Contours against beams whose edge is known exactly: circular cones that meet the WGS 84 ellipsoid. */
import { directions, lookAngles, satelliteDirection } from '@ortak/core/earth';
import { angleBetweenDeg, type Direction } from '@ortak/core/math';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Contour } from '../results.ts';
import { type ContourField, contoursOf, decibelLevels, roundLevels } from './contours.ts';

const RADIANS = Math.PI / 180;
type Value = (direction: Direction) => number;

/** A field that depends on the direction from the satellite alone; NaN beyond the limb. */
function fieldOf(satelliteLongitudeDeg: number, value: Value, points = 25_000): ContourField {
  return {
    satelliteLongitudeDeg,
    points,
    valuesAt: (latitudes, longitudes) => {
      const azimuths = new Float64Array(latitudes.length);
      const elevations = new Float64Array(latitudes.length);
      directions(latitudes, longitudes, satelliteLongitudeDeg, azimuths, elevations);
      return azimuths.map((azimuthDeg, i) =>
        Number.isNaN(azimuthDeg) ? Number.NaN : value({ azimuthDeg, elevationDeg: elevations[i]! }),
      );
    },
  };
}

const towards = (latitudeDeg: number, longitudeDeg: number, satellite: number): Direction =>
  satelliteDirection({ latitudeDeg, longitudeDeg, heightM: 0 }, satellite);
const valueAt = (field: ContourField, [longitude, latitude]: Position): number =>
  field.valuesAt(Float64Array.of(latitude!), Float64Array.of(longitude!))[0]!;
const elevationAt = ([longitudeDeg, latitudeDeg]: Position, satellite: number): number =>
  lookAngles({ latitudeDeg: latitudeDeg!, longitudeDeg: longitudeDeg!, heightM: 0 }, satellite).elevationDeg;

/** Twice the area of a ring on the map: positive anticlockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);

/** Area on the sphere of polygons whose edges are straight on the map [sr]: ∫ sin φ dλ around them. */
function areaOf({ coordinates }: MultiPolygon): number {
  let area = 0;
  for (const ring of coordinates.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1]! as [number, number];
      const [x2, y2] = ring[i]! as [number, number];
      const [a, b] = [Math.cos(y1 * RADIANS), Math.cos(y2 * RADIANS)];
      const mean = y1 === y2 ? Math.sin(y1 * RADIANS) : (a - b) / ((y2 - y1) * RADIANS);
      area -= mean * (x2 - x1) * RADIANS;
    }
  }
  return area;
}

/** The same area by rows of latitude, whose ends are found by halving. */
function areaByRows({ satelliteLongitudeDeg: centre, valuesAt }: ContourField, level: number): number {
  const [rowDeg, columnDeg] = [0.05, 0.25];
  const holds = (latitude: number, longitudes: readonly number[]): boolean[] =>
    Array.from(
      valuesAt(new Float64Array(longitudes.length).fill(latitude), Float64Array.from(longitudes)),
      (value) => value >= level,
    );
  const columns = Array.from({ length: 2 * (82 / columnDeg) + 1 }, (_, i) => centre - 82 + i * columnDeg);
  let area = 0;
  let empty = false;
  for (let latitude = -82 + rowDeg / 2; latitude < 82; latitude += empty ? 1 : rowDeg) {
    const inside = holds(latitude, columns);
    const reaches = inside.includes(true);
    // rows without anything are passed by degrees, with a step back where something begins
    if (empty && reaches) latitude -= 1;
    if (empty || !reaches) {
      empty = !reaches;
      continue;
    }
    let width = columnDeg * inside.filter((yes, i) => yes && inside[i - 1] === true).length;
    const ends = columns.flatMap((at, i) =>
      i === 0 || inside[i] === inside[i - 1]
        ? []
        : [inside[i] ? [at, columns[i - 1]!] : [columns[i - 1]!, at]],
    ) as [number, number][];
    const far = ends.map(([yes]) => yes);
    for (let k = 0; k < 16; k++) {
      const middles = ends.map(([yes, no]) => (yes + no) / 2);
      for (const [i, yes] of holds(latitude, middles).entries()) ends[i]![yes ? 0 : 1] = middles[i]!;
    }
    for (const [i, [yes]] of ends.entries()) width += Math.abs(yes - far[i]!);
    area += width * RADIANS * Math.cos(latitude * RADIANS) * rowDeg * RADIANS;
  }
  return area;
}

/** Pairs of edges of polygons that cross; edges that share an end do not. */
function crossedEdges({ coordinates }: MultiPolygon): Position[][] {
  const edges = coordinates.flat().flatMap((ring) => ring.slice(1).map((end, i) => [ring[i]!, end] as const));
  const side = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position) =>
    (bx! - ax!) * (cy! - ay!) - (by! - ay!) * (cx! - ax!);
  const found: Position[][] = [];
  for (const [i, [a, b]] of edges.entries()) {
    for (const [c, d] of edges.slice(i + 1)) {
      if (Math.max(a[0]!, b[0]!) < Math.min(c[0]!, d[0]!) || Math.max(c[0]!, d[0]!) < Math.min(a[0]!, b[0]!))
        continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) found.push([a, b, c, d]);
    }
  }
  return found;
}

/** What RFC 7946 asks of areas, and what a contour promises. */
function expectValid(field: ContourField, { level, geometry, lines }: Contour): void {
  const satellite = field.satelliteLongitudeDeg;
  for (const rings of geometry.coordinates) {
    for (const [i, ring] of rings.entries()) {
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(ring.length).toBeGreaterThan(3);
      expect(Math.sign(turn(ring))).toBe(i === 0 ? 1 : -1);
      for (const point of ring) {
        expect(Math.abs(point[0]!)).toBeLessThanOrEqual(180);
        expect(Math.abs(point[1]!)).toBeLessThan(81.4);
        // an elevation of 10⁻⁴° is a hundred metres from the limb
        const onEdge =
          Math.abs(point[0]!) === 180 ||
          Math.abs(elevationAt(point, satellite)) < 1e-4 ||
          Math.abs(valueAt(field, point) - level) < 1e-4;
        expect(onEdge, `${point} is on no edge`).toBe(true);
      }
      for (const [k, [longitude]] of ring.slice(1).entries())
        expect(Math.abs(longitude! - ring[k]![0]!), 'an edge around the world').toBeLessThan(20);
    }
  }
  expect(crossedEdges(geometry)).toEqual([]);
  for (const line of lines.coordinates)
    for (const [k, point] of line.entries()) {
      const value = valueAt(field, point);
      // rounding to 1 m may put the end of a line a metre beyond the limb
      if (Number.isNaN(value)) expect(Math.abs(elevationAt(point, satellite))).toBeLessThan(1e-4);
      // chords of the grid at ±180°
      else if (Math.abs(point[0]!) === 180) expect(value).toBeCloseTo(level, 2);
      else expect(value).toBeCloseTo(level, 4);
      if (k > 0) expect(Math.abs(point[0]! - line[k - 1]![0]!)).toBeLessThan(20);
    }
}

const cone =
  (axis: Direction): Value =>
  (direction) =>
    -angleBetweenDeg(axis, direction);

describe('contours of a cone of 0.7°, 1.1° and 2°', () => {
  it.each([
    ['over Kazakhstan', 58.5, towards(48, 67, 58.5), 1],
    ['at nadir', 0, { azimuthDeg: 0, elevationDeg: 0 }, 1],
    ['over 180°, from 172° E', 172, towards(-20, 178, 172), 2],
    ['over 180°, from 177° W', -177, towards(40, 179.5, -177), 2],
    ['around the limb north of everything', 58.5, { azimuthDeg: 0.4, elevationDeg: 8.5 }, 1],
    ['grazing 75° N', 58.5, towards(75, 65, 58.5), 1],
    ['at the limb over 180°', 172, { azimuthDeg: 0.3, elevationDeg: 8.4 }, 2],
    ['at the western limb', -30, { azimuthDeg: -8.6, elevationDeg: 0.5 }, 1],
  ] as const)('%s', (_, satellite, axis, polygons) => {
    const field = { ...fieldOf(satellite, cone(axis)), drawnFrom: -2.2 };
    const found = contoursOf(field, [-0.7, -1.1, -2]);
    expect(found.map(({ level }) => level)).toEqual([-2, -1.1, -0.7]);
    for (const contour of found) {
      expectValid(field, contour);
      const exact = areaByRows(field, contour.level);
      expect(Math.abs(areaOf(contour.geometry) / exact - 1)).toBeLessThan(1e-3);
    }
    expect(found[0]!.geometry.coordinates).toHaveLength(polygons);
  });

  it('meets the limb where cone and limb meet', () => {
    const axis = { azimuthDeg: 0, elevationDeg: 8.5 };
    const [contour] = contoursOf({ ...fieldOf(58.5, cone(axis)), drawnFrom: -1.6 }, [-1]);
    const [line] = contour!.lines.coordinates;
    // by halving along the limb: stretched by the flattening it is a circle
    let [inside, outside] = [0, 0.3];
    const limb = (bearing: number): Position => {
      const psi = Math.acos(6_378_137 / 42_164_172.4);
      const [up, east] = [Math.sin(psi) * Math.cos(bearing), Math.sin(psi) * Math.sin(bearing)];
      const latitude = Math.atan(up / (1 - 1 / 298.257223563) / Math.hypot(Math.cos(psi), east));
      return [58.5 + Math.atan2(east, Math.cos(psi)) / RADIANS, latitude / RADIANS];
    };
    for (let i = 0; i < 50; i++) {
      const middle = (inside + outside) / 2;
      const [lon, lat] = limb(middle) as [number, number];
      if (angleBetweenDeg(axis, towards(lat, lon, 58.5)) < 1) inside = middle;
      else outside = middle;
    }
    const [east, north] = limb(inside) as [number, number];
    const ends = [line![0]!, line!.at(-1)!].sort((a, b) => a[0]! - b[0]!);
    expect(ends[1]![0]).toBeCloseTo(east, 3);
    expect(ends[1]![1]).toBeCloseTo(north, 3);
    expect(ends[0]![0]).toBeCloseTo(117 - east, 3);
    expect(contour!.lines.coordinates).toHaveLength(1);
  });
});

describe('contours', () => {
  it('of two beams are two islands, each with its own polygon and line', () => {
    const [a, b] = [towards(40, 33, 42), towards(60, 60, 42)];
    const field = fieldOf(42, (d) => Math.max(cone(a)(d), cone(b)(d)));
    const [contour] = contoursOf(field, [-0.6]);
    expectValid(field, contour!);
    expect(contour!.geometry.coordinates.map((rings) => rings.length)).toEqual([1, 1]);
    expect(contour!.lines.coordinates).toHaveLength(2);
    expect(Math.abs(areaOf(contour!.geometry) / areaByRows(field, -0.6) - 1)).toBeLessThan(1e-3);
  });
  it.each([
    ['inland', 58.5, towards(45, 70, 58.5), 1, 1],
    ['over 180°, where the hole is cut too', 172, towards(30, 180, 172), 2, 0],
  ] as const)('keep a hole, and an island within it: %s', (_, satellite, axis, polygons, holes) => {
    const field = fieldOf(satellite, (d) => -Math.abs(((angleBetweenDeg(axis, d) + 0.5) % 2) - 0.5));
    // at or above −0.3: to 0.8° of the axis without its middle, and so on outwards every 2°
    const near = { ...field, valuesAt: limited(field, axis, satellite) };
    const [contour] = contoursOf(near, [-0.3]);
    expect(Math.abs(areaOf(contour!.geometry) / areaByRows(near, -0.3) - 1)).toBeLessThan(1e-3);
    expect(crossedEdges(contour!.geometry)).toEqual([]);
    const counts = contour!.geometry.coordinates.map((rings) => rings.length - 1);
    expect(counts.reduce((x, y) => x + y, 0)).toBe(holes);
    expect(counts).toHaveLength(2 * polygons);
  });
  it('of the elevation from 172° E are cut at 180°, and 0° is the limb without a line', () => {
    const field: ContourField = {
      satelliteLongitudeDeg: 172,
      points: 50_000,
      valuesAt: (latitudes, longitudes) =>
        Float64Array.from(latitudes, (latitudeDeg, i) => {
          const at = { latitudeDeg, longitudeDeg: longitudes[i]!, heightM: 0 };
          const { elevationDeg } = lookAngles(at, 172);
          return elevationDeg < 0 ? Number.NaN : elevationDeg;
        }),
    };
    const [sight, ten, fifty] = contoursOf(field, [50, 0, 10]);
    for (const contour of [sight!, ten!, fifty!]) {
      expectValid(field, contour);
      expect(contour.geometry.coordinates).toHaveLength(2);
      expect(areaOf(contour.geometry) / areaByRows(field, contour.level)).toBeCloseTo(1, 3);
    }
    expect(sight!.lines.coordinates).toEqual([]);
    expect(ten!.lines.coordinates.length).toBeGreaterThan(1);
  });
  it('end where the field does, without a line there unless it ends on the level', () => {
    const axis = towards(48, 67, 58.5);
    const ended = fieldOf(58.5, (d) => (angleBetweenDeg(axis, d) > 1 ? Number.NaN : cone(axis)(d)));
    const [below, on, within] = contoursOf(ended, [-2, -1, -0.5]);
    expect(below!.lines.coordinates).toEqual([]);
    expect(on!.lines.coordinates).toHaveLength(1);
    expect(within!.lines.coordinates).toHaveLength(1);
    const whole = fieldOf(58.5, cone(axis));
    for (const { geometry } of [below!, on!])
      expect(Math.abs(areaOf(geometry) / areaByRows(whole, -1) - 1)).toBeLessThan(1e-3);
  });
  it('of a quantity in steps run along the steps', () => {
    const axis = towards(48, 67, 58.5);
    const [contour] = contoursOf(
      fieldOf(58.5, (d) => Math.floor(4 * cone(axis)(d))),
      [-3],
    );
    for (const point of contour!.lines.coordinates.flat())
      expect(angleBetweenDeg(axis, towards(point[1]!, point[0]!, 58.5))).toBeCloseTo(0.75, 3);
  });
  it('stop at the rim of the map, without a line', () => {
    const axis = towards(48, 67, 58.5);
    const field = { ...fieldOf(58.5, cone(axis)), drawnFrom: -0.5 };
    const [contour] = contoursOf(field, [-3]);
    expect(contour!.lines.coordinates).toEqual([]);
    expect(areaOf(contour!.geometry)).toBeLessThan(areaByRows(field, -1));
    expect(areaOf(contour!.geometry)).toBeGreaterThan(areaByRows(field, -0.5));
  });
  it('of a narrow beam are as good as those of a wide one', () => {
    const axis = towards(10, 50, 42);
    for (const width of [0.35, 3]) {
      const field = { ...fieldOf(42, cone(axis), 10_000), drawnFrom: -width };
      const [contour] = contoursOf(field, [-width / 3]);
      expect(contour!.lines.coordinates[0]!.length).toBeGreaterThan(200);
    }
  });
  it('of a rough field, where edges of one level meet in a cell, never cross', () => {
    // within 7.5° of nadir: with cells as wide as 3°, chords nearer to the limb are no longer straight on the map
    const rough = fieldOf(
      42,
      ({ azimuthDeg: x, elevationDeg: y }) =>
        Math.hypot(x, y) > 7.5 ? -9 : Math.sin(9 * x) * Math.sin(9 * y) + 0.1 * x,
      3_000,
    );
    for (const contour of contoursOf(rough, [-0.1, 0, 0.1, 0.3]))
      expect(crossedEdges(contour.geometry)).toEqual([]);
  });
  it('of tongues narrower than a cell that reach the limb have no line along it', () => {
    for (let bearing = 0; bearing < 360; bearing += 7) {
      const [sine, cosine] = [Math.sin(bearing * RADIANS), Math.cos(bearing * RADIANS)];
      // a ridge from nadir, 0.12° to either side
      const ridge = fieldOf(
        42,
        ({ azimuthDeg: x, elevationDeg: y }) =>
          x * cosine + y * sine > 0 ? -Math.abs(y * cosine - x * sine) : -9,
        2_000,
      );
      for (const { lines, geometry } of contoursOf(ridge, [-0.12])) {
        for (const rings of geometry.coordinates) expect(Math.abs(turn(rings[0]!))).toBeGreaterThan(1e-6);
        for (const line of lines.coordinates)
          for (const [k, point] of line.slice(1).entries()) {
            const along = [line[k]!, point].every((each) => Math.abs(elevationAt(each, 42)) < 1e-3);
            expect(along, `${line[k]} … ${point}`).toBe(false);
          }
      }
    }
  });
  it('that nothing reaches are left out', () =>
    expect(contoursOf(fieldOf(42, cone(towards(0, 42, 42))), [1])).toEqual([]));
  it('of nothing are none', () => {
    const field = { ...fieldOf(42, () => Number.NaN), drawnFrom: Number.NaN };
    expect(contoursOf(field, [1])).toEqual([]);
  });
  it('stand at whole decibels below the peak, and on round steps', () => {
    expect(decibelLevels(51.69)).toEqual([51, 50, 49, 48, 47, 45, 43, 41]);
    expect(roundLevels(0, 80)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80]);
    expect(roundLevels(5, 5)).toEqual([5]);
  });
});

/** The rings about an axis, out to 2°. */
function limited(field: ContourField, axis: Direction, satellite: number): ContourField['valuesAt'] {
  return (latitudes, longitudes) =>
    field
      .valuesAt(latitudes, longitudes)
      .map((value, i) =>
        angleBetweenDeg(axis, towards(latitudes[i]!, longitudes[i]!, satellite)) > 2 ? -9 : value,
      );
}
