/** How far a point lies from a geometry, on a sphere: for "clearly outside", not for navigation. */
import type { MultiPolygon, Position } from 'geojson';
import { contains } from './contains.ts';

/** Mean radius of the Earth, IUGG 1980 [km]; against the ellipsoid distances err by 0.6 % at most. */
const earthRadiusKm = 6371.009;

type Vector = readonly [number, number, number];

const radians = Math.PI / 180;

function vector(lonDeg: number, latDeg: number): Vector {
  const [lon, lat] = [lonDeg * radians, latDeg * radians];
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const sum = (a: Vector, s: number, b: Vector, t: number): Vector => [
  s * a[0] + t * b[0],
  s * a[1] + t * b[1],
  s * a[2] + t * b[2],
];

/** Point of the great circle between a and b that is nearest to p; not of length one. */
function nearestOnArc(p: Vector, a: Vector, b: Vector): Vector {
  const normal = cross(a, b);
  const square = dot(normal, normal);
  if (square > 0) {
    const foot = sum(p, 1, normal, -dot(p, normal) / square);
    // From the pole of the great circle all of it is 90° away, and the foot is rounding error.
    if (dot(foot, foot) < 1e-12) return a;
    // Between the ends when the turns a → foot → b both go with the arc.
    if (dot(cross(a, foot), normal) >= 0 && dot(cross(foot, b), normal) >= 0) return foot;
  }
  return dot(p, a) >= dot(p, b) ? a : b;
}

export interface Nearest {
  /** Zero inside [km]. */
  readonly distanceKm: number;
  readonly lonDeg: number;
  readonly latDeg: number;
}

/**
 * Distance of a point from a geometry, and the point of the geometry that is nearest.
 * @param geometry as `contains` takes it
 * @param lonDeg longitude [°], valid -180…180
 * @param latDeg latitude [°], valid -90…90
 * @returns the point itself and 0 inside; undefined for a geometry without polygons
 */
export function nearestOf(geometry: MultiPolygon, lonDeg: number, latDeg: number): Nearest | undefined {
  if (contains(geometry, lonDeg, latDeg)) return { distanceKm: 0, lonDeg, latDeg };
  const p = vector(lonDeg, latDeg);
  let best: Vector | undefined;
  let greatest = Number.NEGATIVE_INFINITY;
  const at = ([lon = 0, lat = 0]: Position) => vector(lon, lat);
  for (const ring of geometry.coordinates.flat()) {
    let before = at(ring[0]!);
    for (let i = 1; i < ring.length; i++) {
      const here = at(ring[i]!);
      const q = nearestOnArc(p, before, here);
      const cosine = dot(p, q) / Math.hypot(...q);
      if (cosine > greatest) [greatest, best] = [cosine, q];
      before = here;
    }
  }
  if (best === undefined) return undefined;
  return {
    distanceKm: earthRadiusKm * Math.atan2(Math.hypot(...cross(p, best)), dot(p, best)),
    lonDeg: Math.atan2(best[1], best[0]) / radians,
    latDeg: Math.atan2(best[2], Math.hypot(best[0], best[1])) / radians,
  };
}
