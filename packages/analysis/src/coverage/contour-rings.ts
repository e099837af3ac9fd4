/** Rings around what reaches a level on a grid of the plane of sight, their vertices moved to where the field has the level. */
import { contours } from 'd3-contour';
import { groundUnder, type PlaneGrid } from './sight-plane.ts';

/** What contours are drawn of. */
export interface ContourField {
  readonly satelliteLongitudeDeg: number;
  /** Values at points; NaN, which lies below every level, where there is none. */
  readonly valuesAt: (latitudesDeg: Float64Array, longitudesDeg: Float64Array) => Float64Array;
  /** Only the surroundings of points that reach this are drawn; all that is in sight without it. */
  readonly drawnFrom?: number;
  /** What has to reach it, where that is not the field itself. */
  readonly drawnBy?: ContourField['valuesAt'];
  /** How many points of the plane to come near to. */
  readonly points: number;
}

/** A vertex of a ring in the plane. */
export interface Vertex {
  x: number;
  y: number;
  /** Whether the field has the level here; otherwise the map's rim, or the end of the field, closes the area. */
  isLevel: boolean;
  readonly isRim: boolean;
  isLimb: boolean;
}

/** A vertex between a point of the grid that reaches the level and one that does not. */
export interface Crossing {
  readonly vertex: Vertex;
  readonly level: number;
  /** The point that reaches the level, the way to the other, and how far the values are above the level at both. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  inside: number;
  outside: number;
  from: number;
  to: number;
  /** Side that the last step moved: 1 the inner, −1 the outer, 0 before the first. */
  moved: number;
}

/** Values of a field at points of the plane. */
export function sample(field: ContourField, xs: Float64Array, ys: Float64Array): Float64Array {
  const latitudesDeg = new Float64Array(xs.length);
  const longitudesDeg = new Float64Array(xs.length);
  groundUnder(xs, ys, field.satelliteLongitudeDeg, latitudesDeg, longitudesDeg);
  return field.valuesAt(latitudesDeg, longitudesDeg);
}

/** Rings around the points that reach a level, the area to their left; adds their crossings to those to be refined. */
export function ringsOf(
  grid: PlaneGrid,
  values: Float64Array,
  level: number,
  crossings: Crossing[],
): Vertex[][] {
  const { columns, rows } = grid;
  const { coordinates } = contours()
    .size([columns, rows])
    .smooth(false)
    .contour(values as unknown as number[], level);
  // d3-contour winds outer rings anticlockwise where rows count downwards; here they count northwards
  return coordinates.flat().map((ring) =>
    ring
      .slice(1)
      .reverse()
      .map(([x, y]) => vertexOf(grid, values, level, x!, y!, crossings)),
  );
}

/**
 * A vertex of d3-contour, which lies half-way between two points of the grid: (i, j + ½) between (i − 1, j) and (i, j),
 * (i + ½, j) between (i, j − 1) and (i, j); at the rim one of them is outside.
 */
function vertexOf(
  { west, south, step, columns, rows }: PlaneGrid,
  values: Float64Array,
  level: number,
  x: number,
  y: number,
  crossings: Crossing[],
): Vertex {
  const across = Number.isInteger(x);
  const [column, row] = [Math.floor(x), Math.floor(y)];
  if (across ? x === 0 || x === columns : y === 0 || y === rows)
    return {
      x: west + Math.min(column, columns - 1) * step,
      y: south + Math.min(row, rows - 1) * step,
      isLevel: false,
      isRim: true,
      isLimb: false,
    };
  const vertex: Vertex = { x: 0, y: 0, isLevel: true, isRim: false, isLimb: false };
  const at = row * columns + column;
  const [before, after] = [values[at - (across ? 1 : columns)]!, values[at]!];
  const forward = before >= level;
  const back = forward ? 1 : 0;
  const sign = forward ? 1 : -1;
  crossings.push({
    vertex,
    level,
    x: west + (across ? column - back : column) * step,
    y: south + (across ? row : row - back) * step,
    dx: across ? sign * step : 0,
    dy: across ? 0 : sign * step,
    inside: (forward ? before : after) - level,
    outside: (forward ? after : before) - level,
    from: 0,
    to: 1,
    moved: 0,
  });
  return vertex;
}

/** Part of a grid's step within which a vertex lies where the field has the level. */
const TOLERANCE = 1e-5;

/** Rounds of false position after which a field jumps rather than runs, so that halving is sooner done. */
const ROUNDS = 12;

/** Moves vertices to their level, by false position (Illinois); by halving where the field ends or jumps. */
export function refine(field: ContourField, crossings: readonly Crossing[]): void {
  let open = crossings.map((crossing) => ({
    crossing,
    near: TOLERANCE * (crossing.inside - crossing.outside),
    at: 0,
  }));
  for (let round = 0; open.length > 0; round++) {
    const xs = new Float64Array(open.length);
    const ys = new Float64Array(open.length);
    for (const [i, each] of open.entries()) {
      const { x, y, dx, dy, inside, outside, from, to } = each.crossing;
      // a quantity in steps has its level itself inside
      const halves = Number.isNaN(outside) || inside === 0 || round > ROUNDS;
      const part = halves ? 0.5 : inside / (inside - outside);
      each.at = from + part * (to - from);
      xs[i] = x + each.at * dx;
      ys[i] = y + each.at * dy;
    }
    const values = sample(field, xs, ys);
    open = open.filter(({ crossing, near, at }, i) => {
      const above = values[i]! - crossing.level;
      narrow(crossing, at, above);
      const { vertex, x, y, dx, dy, from, to, inside, outside } = crossing;
      // where a field ends, nothing is near; on a step, everything is
      if (!(above !== 0 && Math.abs(above) <= near) && to - from > TOLERANCE) return true;
      vertex.x = x + at * dx;
      vertex.y = y + at * dy;
      vertex.isLevel = !Number.isNaN(outside) || inside <= END_TOLERANCE;
      return false;
    });
  }
}

/** A field that ends on a level has it there, within this much of its unit: filed contours do. */
const END_TOLERANCE = 0.01;

function narrow(crossing: Crossing, at: number, above: number): void {
  if (above >= 0) {
    crossing.from = at;
    crossing.inside = above;
    if (crossing.moved === 1) crossing.outside /= 2;
    crossing.moved = 1;
  } else {
    crossing.to = at;
    crossing.outside = above;
    if (crossing.moved === -1 && !Number.isNaN(above)) crossing.inside /= 2;
    crossing.moved = -1;
  }
}

/** Where the middle of a chord may lie, to either side, as a part of its length: an arc of any radius above that length. */
const SAGITTA = 1 / 8;

/** Puts a vertex on the level half-way along each chord within a cell; four times as near to a smooth edge as the chord. */
export function bend(
  field: ContourField,
  grid: PlaneGrid,
  values: Float64Array,
  areas: readonly { readonly level: number; readonly rings: Vertex[][] }[],
): void {
  const found: { ring: Vertex[]; index: number; level: number; ends: readonly number[] }[] = [];
  for (const { level, rings } of areas)
    for (const ring of rings)
      for (const [index, a] of ring.entries()) {
        const b = ring[(index + 1) % ring.length]!;
        const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
        if (a.isRim || b.isRim || isSaddle(grid, values, level, x, y)) continue;
        // the area lies to the left
        const [left, up] = [(a.y - b.y) * SAGITTA, (b.x - a.x) * SAGITTA];
        found.push({ ring, index, level, ends: [x + left, y + up, x - left, y - up] });
      }
  const ends = (k: number) => Float64Array.from(found, (chord) => chord.ends[k]!);
  const inner = sample(field, ends(0), ends(1));
  const outer = sample(field, ends(2), ends(3));
  const crossings: Crossing[] = [];
  const bent = found.flatMap(({ ring, index, level, ends: [x, y, toX, toY] }, i) => {
    if (!(inner[i]! >= level) || outer[i]! >= level) return [];
    const vertex: Vertex = { x: 0, y: 0, isLevel: true, isRim: false, isLimb: false };
    const [inside, outside] = [inner[i]! - level, outer[i]! - level];
    crossings.push({
      vertex,
      level,
      x: x!,
      y: y!,
      dx: toX! - x!,
      dy: toY! - y!,
      inside,
      outside,
      from: 0,
      to: 1,
      moved: 0,
    });
    return [{ ring, index, vertex, cell: cellOf(grid, (x! + toX!) / 2, (y! + toY!) / 2) }];
  });
  refine(field, crossings);
  // from the end, so that indices stay
  for (const { ring, index, vertex, cell } of bent.reverse())
    if (cellOf(grid, vertex.x, vertex.y) === cell) ring.splice(index + 1, 0, vertex);
}

/** Number of the cell of a grid in which a point lies, by its south-western corner. */
function cellOf({ west, south, step, columns }: PlaneGrid, x: number, y: number): number {
  return Math.floor((y - south) / step) * columns + Math.floor((x - west) / step);
}

/** Whether two pieces of the edge run through the cell around a point. */
function isSaddle(grid: PlaneGrid, values: Float64Array, level: number, x: number, y: number): boolean {
  const at = cellOf(grid, x, y);
  const reaches = (k: number): boolean => values[at + k]! >= level;
  const { columns } = grid;
  return reaches(0) === reaches(columns + 1) && reaches(1) === reaches(columns) && reaches(0) !== reaches(1);
}
