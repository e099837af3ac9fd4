/**
 * Lines of equal value, as areas at or above each level.
 *
 * They are drawn in the plane of `sight-plane.ts`, where neither the poles nor ±180° are special and the limb is a circle.
 * Beyond the limb every ray keeps the value that it has there: an area that reaches the limb goes on along its rays, and
 * bringing its edge back to the circle gives the limb between the exact places where the level meets it. Each vertex lies on an
 * edge of the grid, where it is moved to the level of the field itself, and the middle of each chord within its cell is moved
 * too; what keeps to its edge or cell cannot make a ring cross itself.
 */
import { cutAreas, cutLine } from '@ortak/core/earth';
import type { Position } from 'geojson';
import type { Contour } from '../results.ts';
import {
  bend,
  type ContourField,
  type Crossing,
  refine,
  ringsOf,
  sample,
  type Vertex,
} from './contour-rings.ts';
import { groundUnder, LIMB_DEG, type PlaneBox, type PlaneGrid, planeGrid, WHOLE } from './sight-plane.ts';

export type { ContourField } from './contour-rings.ts';

/**
 * Areas in which the value reaches each level, as polygons of longitude and latitude with the winding of RFC 7946, cut at
 * ±180°; and the lines on which the field has the level, without what follows the limb, the rim of the map or the end of
 * the field.
 * @param levels in any order; levels that nothing reaches are left out
 */
export function contoursOf(field: ContourField, levels: readonly number[]): Contour[] {
  const grid = planeGrid(boxToDraw(field), field.points);
  const values = sample(field, ...pointsOf(grid));
  const crossings: Crossing[] = [];
  const areas = [...levels]
    .sort((a, b) => a - b)
    .map((level) => ({ level, rings: ringsOf(grid, values, level, crossings) }));
  refine(field, crossings);
  bend(field, grid, values, areas);
  return areas
    .map(({ level, rings }) => ({ level, rings: rings.map(broughtToLimb).filter(hasArea) }))
    .filter(({ rings }) => rings.length > 0)
    .map(({ level, rings }) => {
      const place = (ring: readonly Vertex[]): Position[] => placed(field, ring);
      return {
        level,
        geometry: {
          type: 'MultiPolygon',
          coordinates: cutAreas(rings.map((ring) => place([...ring, ring[0]!]))),
        },
        lines: {
          type: 'MultiLineString',
          coordinates: rings
            .flatMap(levelRuns)
            .map(place)
            .flatMap((line) => cutLine(line).filter((part) => part.length > 1)),
        },
      } satisfies Contour;
    });
}

/** Points on which the map's box is sought. */
const SEARCH_POINTS = 6_000;

/** The box around everything that is to be drawn, found twice, since the first look at a narrow beam is a coarse one. */
function boxToDraw(field: ContourField): PlaneBox {
  if (field.drawnFrom === undefined) return WHOLE;
  const surroundings = { ...field, valuesAt: field.drawnBy ?? field.valuesAt };
  let box = WHOLE;
  for (let pass = 0; pass < 2; pass++) {
    const { west, south, step, columns, rows } = planeGrid(box, SEARCH_POINTS);
    const [xs, ys] = pointsOf({ west, south, step, columns, rows });
    const values = sample(surroundings, xs, ys);
    let found: PlaneBox | undefined;
    for (let i = 0; i < values.length; i++) {
      if (!(values[i]! >= field.drawnFrom)) continue;
      const [x, y] = [xs[i]!, ys[i]!];
      found = {
        west: Math.min(found?.west ?? x, x),
        east: Math.max(found?.east ?? x, x),
        south: Math.min(found?.south ?? y, y),
        north: Math.max(found?.north ?? y, y),
      };
    }
    if (found === undefined) return box;
    box = {
      west: found.west - step,
      east: found.east + step,
      south: found.south - step,
      north: found.north + step,
    };
  }
  return box;
}

function pointsOf({ west, south, step, columns, rows }: PlaneGrid): [Float64Array, Float64Array] {
  const xs = new Float64Array(columns * rows);
  const ys = new Float64Array(columns * rows);
  for (let i = 0; i < xs.length; i++) {
    xs[i] = west + (i % columns) * step;
    ys[i] = south + Math.floor(i / columns) * step;
  }
  return [xs, ys];
}

/** The ring without what lies beyond the limb, and without vertices upon each other. */
function broughtToLimb(ring: readonly Vertex[]): Vertex[] {
  const kept: Vertex[] = [];
  for (const vertex of ring) {
    const distance = Math.hypot(vertex.x, vertex.y);
    if (distance >= LIMB_DEG) {
      vertex.x *= LIMB_DEG / distance;
      vertex.y *= LIMB_DEG / distance;
      vertex.isLimb = true;
    }
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(vertex.x - last.x, vertex.y - last.y) > SAME_DEG) kept.push(vertex);
    else last.isLevel ||= vertex.isLevel;
  }
  return kept;
}

/** Vertices nearer than this are one: 11 m on the ground, so that rounding to 1 m cannot make edges between them cross. */
const SAME_DEG = 1e-4;

/** Whether a ring encloses more than what vertices upon each other do. */
function hasArea(ring: readonly Vertex[]): boolean {
  let twice = 0;
  for (const [i, { x, y }] of ring.entries()) {
    const before = ring.at(i - 1)!;
    twice += before.x * y - x * before.y;
  }
  return Math.abs(twice) > 10 * SAME_DEG * SAME_DEG;
}

/** Runs of a ring between the places where something else than the level closes the area. */
function levelRuns(ring: readonly Vertex[]): Vertex[][] {
  const drawn = (i: number): boolean => {
    const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!];
    return a.isLevel && b.isLevel && !(a.isLimb && b.isLimb);
  };
  const gap = ring.findIndex((_, i) => !drawn(i));
  if (gap < 0) return [[...ring, ring[0]!]];
  const runs: Vertex[][] = [];
  let run: Vertex[] = [];
  for (let k = 1; k <= ring.length; k++) {
    const i = (gap + k) % ring.length;
    run.push(ring[i]!);
    if (drawn(i)) continue;
    if (run.length > 1) runs.push(run);
    run = [];
  }
  return runs;
}

/** Longitudes and latitudes; five decimals of a degree are 1 m. */
function placed(field: ContourField, ring: readonly Vertex[]): Position[] {
  const latitudesDeg = new Float64Array(ring.length);
  const longitudesDeg = new Float64Array(ring.length);
  groundUnder(
    Float64Array.from(ring, ({ x }) => x),
    Float64Array.from(ring, ({ y }) => y),
    field.satelliteLongitudeDeg,
    latitudesDeg,
    longitudesDeg,
  );
  const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
  return Array.from(latitudesDeg, (latitude, i) => [round(longitudesDeg[i]!), round(latitude)]);
}

/**
 * Levels that an engineer would draw below a peak: 1 dB apart near it, then 2 dB, whole numbers.
 * @param peak highest value of the grid [dB…]
 */
export function decibelLevels(peak: number): number[] {
  const top = Math.floor(peak - 0.05);
  return [0, 1, 2, 3, 4, 6, 8, 10].map((down) => top - down);
}

/** Levels of a margin around zero, closer where it decides [dB]. */
export const MARGIN_LEVELS_DB: readonly number[] = [-8, -6, -4, -2, -1, 0, 1, 2, 4, 6, 8, 10, 15];

/** Round levels between two values, about eight of them, on steps of 1, 2 or 5 times a power of ten. */
export function roundLevels(minimum: number, maximum: number): number[] {
  const raw = (maximum - minimum) / 8;
  if (!(raw > 0)) return [minimum];
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= raw)!;
  const levels: number[] = [];
  for (let level = Math.ceil(minimum / step) * step; level <= maximum; level += step) {
    levels.push(Number(level.toFixed(6)));
  }
  return levels;
}
