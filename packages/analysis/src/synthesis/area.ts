/** A service area as directions from the satellite: its border, and its inside evenly over the solid angle. */

import {
  type AreaPoints,
  fromPlane,
  planePoints,
  type ReflectorFrame,
  reflectorFrame,
} from '@ortak/core/antenna/synthesis';
import { groundPoint, isVisible, satelliteDirection } from '@ortak/core/earth';
import { DomainError } from '@ortak/core/errors';
import { contains } from '@ortak/model/borders';
import type { MultiPolygon } from 'geojson';

export interface SeenArea {
  /** About an axis through the middle of the area. */
  readonly frame: ReflectorFrame;
  readonly border: AreaPoints;
  readonly interior: AreaPoints;
  readonly solidAngleDeg2: number;
}

const DEGREES = 180 / Math.PI;

/** Lattice points across the longer side of an area. */
const ACROSS = 90;

/**
 * Looks at an area from a satellite.
 * @throws DomainError for an area of which no point of the border sees the satellite
 */
export function seenArea(geometry: MultiPolygon, satelliteLongitudeDeg: number): SeenArea {
  const directions = geometry.coordinates
    .flat(2)
    .map(([longitudeDeg, latitudeDeg]) => ({
      longitudeDeg: longitudeDeg!,
      latitudeDeg: latitudeDeg!,
      heightM: 0,
    }))
    .filter((place) => isVisible(place, satelliteLongitudeDeg))
    .map((place) => satelliteDirection(place, satelliteLongitudeDeg));
  if (directions.length === 0)
    throw new DomainError(
      'points of the service area in sight',
      0,
      '',
      1,
      Infinity,
      'service area of the beam',
    );
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const frame = reflectorFrame({
    azimuthDeg: middle(directions.map(({ azimuthDeg }) => azimuthDeg)),
    elevationDeg: middle(directions.map(({ elevationDeg }) => elevationDeg)),
  });
  const border = flat(planePoints(frame, directions));
  const [west, east] = [Math.min(...border.u), Math.max(...border.u)];
  const [south, north] = [Math.min(...border.v), Math.max(...border.v)];
  const step = Math.max(east - west, north - south) / ACROSS;
  const inside: [number, number][] = [];
  let solidAngleSr = 0;
  for (let u = west + step / 2; u < east; u += step)
    for (let v = south + step / 2; v < north; v += step) {
      const ground = groundPoint(fromPlane(frame, u, v), satelliteLongitudeDeg);
      if (ground === undefined || !contains(geometry, ground.longitudeDeg, ground.latitudeDeg)) continue;
      inside.push([u, v]);
      solidAngleSr += (step * step) / Math.sqrt(1 - u * u - v * v); // dΩ = du dv ÷ cos
    }
  return {
    frame,
    border,
    interior: flat({ u: Float64Array.from(inside, ([u]) => u), v: Float64Array.from(inside, ([, v]) => v) }),
    solidAngleDeg2: solidAngleSr * DEGREES * DEGREES,
  };
}

const flat = (points: Pick<AreaPoints, 'u' | 'v'>): AreaPoints => ({
  ...points,
  levelDb: new Float64Array(points.u.length),
});

/** Border and every `every`-th point of the inside, to search on. */
export function searchPoints({ border, interior }: SeenArea, every: number): AreaPoints {
  const keep = (values: Float64Array) => values.filter((_, i) => i % every === 0);
  const joined = (key: 'u' | 'v'): Float64Array => Float64Array.of(...border[key], ...keep(interior[key]));
  return flat({ u: joined('u'), v: joined('v') });
}
