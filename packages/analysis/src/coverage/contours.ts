/** Lines of equal value on a coverage grid, as areas at or above each level. */
import { contours } from 'd3-contour';
import type { MultiPolygon, Position } from 'geojson';
import type { Contour } from '../results.ts';
import type { CoverageGrid } from './grid.ts';

/**
 * Areas in which the value reaches each level, as polygons of longitude and latitude with the winding of RFC 7946
 * (outer rings anticlockwise). Points without a value (NaN, out of sight) lie below every level.
 * @param levels in any order; levels that nothing reaches are left out
 */
export function contoursOf(grid: CoverageGrid, values: Float64Array, levels: readonly number[]): Contour[] {
  const floor = Math.min(...levels) - 1e3;
  const filled = Array.from(values, (value) => (Number.isNaN(value) ? floor : value));
  const place = ([x, y]: Position): Position => [
    round(grid.westDeg + (x! - 0.5) * grid.stepDeg),
    round(Math.min(90, grid.southDeg + (y! - 0.5) * grid.stepDeg)),
  ];
  // d3-contour winds outer rings anticlockwise where rows count downwards; here they count northwards, which mirrors
  // them: RFC 7946 asks for anticlockwise on the map.
  return contours()
    .size([grid.columns, grid.rows])
    .thresholds([...levels].sort((a, b) => a - b))(filled)
    .filter((area) => area.coordinates.length > 0)
    .map((area) => ({
      level: area.value,
      geometry: {
        type: 'MultiPolygon',
        coordinates: area.coordinates.map((rings) => rings.map((ring) => ring.map(place).reverse())),
      } satisfies MultiPolygon,
      lines: {
        type: 'MultiLineString',
        coordinates: area.coordinates
          .flat()
          .flatMap((ring) => crossings(ring, (point) => touchesEdge(grid, values, point)))
          .map((run) => run.map(place)),
      },
    }));
}

/** Runs of a closed ring's points between those at which something else than the level cut it off. */
function crossings(ring: readonly Position[], isCut: (point: Position) => boolean): Position[][] {
  const points = ring.slice(0, -1);
  const cut = points.map(isCut);
  const start = cut.indexOf(true);
  if (start < 0) return [[...ring]];
  const runs: Position[][] = [];
  let run: Position[] = [];
  for (let k = 1; k <= points.length; k++) {
    const i = (start + k) % points.length;
    if (!cut[i]) run.push(points[i]!);
    else {
      if (run.length > 1) runs.push(run);
      run = [];
    }
  }
  return runs;
}

/** Whether a point of a contour, in d3-contour's units, lies at the rim of the grid or beside a point without a value. */
function touchesEdge(grid: CoverageGrid, values: Float64Array, [x, y]: Position): boolean {
  const { columns, rows } = grid;
  for (const column of [Math.floor(x! - 0.5), Math.ceil(x! - 0.5)]) {
    for (const row of [Math.floor(y! - 0.5), Math.ceil(y! - 0.5)]) {
      if (column < 0 || row < 0 || column >= columns || row >= rows) return true;
      if (Number.isNaN(values[row * columns + column]!)) return true;
    }
  }
  return false;
}

/** 0.1 mm on the ground is noise: four decimals of a degree are 11 m. */
function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
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
