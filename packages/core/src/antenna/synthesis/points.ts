/** Points at which a beam is held: a dense set to judge by, and few of them to work with. */
import type { PlanePoints } from './frame.ts';

/** Points of an area with the level that is wanted there. */
export interface AreaPoints extends PlanePoints {
  /** Directivity wanted at each point above what is wanted elsewhere [dB]; 0 where all is alike. */
  readonly levelDb: Float64Array;
}

/** The points of these indices. */
export function pointsAt(points: AreaPoints, indices: readonly number[]): AreaPoints {
  return {
    u: Float64Array.from(indices, (i) => points.u[i]!),
    v: Float64Array.from(indices, (i) => points.v[i]!),
    levelDb: Float64Array.from(indices, (i) => points.levelDb[i]!),
  };
}

/**
 * Indices of points no two of which are nearer than `distance`; earlier points come first, so that a border listed
 * before the interior is kept.
 */
export function thinned(points: PlanePoints, distance: number): number[] {
  const kept: number[] = [];
  const cells = new Map<string, number[]>();
  const cellOf = (value: number): number => Math.floor(value / distance);
  for (let i = 0; i < points.u.length; i++) {
    const u = points.u[i]!;
    const v = points.v[i]!;
    let free = true;
    for (let a = -1; a <= 1 && free; a++)
      for (let b = -1; b <= 1 && free; b++)
        for (const j of cells.get(`${cellOf(u) + a},${cellOf(v) + b}`) ?? [])
          if (Math.hypot(u - points.u[j]!, v - points.v[j]!) < distance) free = false;
    if (!free) continue;
    kept.push(i);
    const cell = `${cellOf(u)},${cellOf(v)}`;
    cells.set(cell, [...(cells.get(cell) ?? []), i]);
  }
  return kept;
}

/**
 * The points displaced by a pointing error of any direction: the area grows by its radius.
 * @param radius in direction cosines
 * @param directions how many; the corners of the polygon lie outside the circle, 3.5 % for 12, so that it holds all errors
 */
export function displaced(points: AreaPoints, radius: number, directions: number = 12): AreaPoints {
  const each = (make: (i: number, angle: number) => number): Float64Array =>
    Float64Array.from({ length: points.u.length * directions }, (_, k) =>
      make(Math.floor(k / directions), (2 * Math.PI * (k % directions)) / directions),
    );
  const reach = radius / Math.cos(Math.PI / directions); // the hull goes round the circle
  return {
    u: each((i, angle) => points.u[i]! + reach * Math.cos(angle)),
    v: each((i, angle) => points.v[i]! + reach * Math.sin(angle)),
    levelDb: each((i) => points.levelDb[i]!),
  };
}
