/** A service area as directions from the satellite: its border, its inside evenly over the solid angle, and what it spares. */

import {
  type AreaPoints,
  fromPlane,
  type PlanePoints,
  planePoints,
  type ReflectorFrame,
  reflectorFrame,
} from '@ortak/core/antenna/synthesis';
import { groundPoint, isVisible, satelliteDirection } from '@ortak/core/earth';
import { DomainError } from '@ortak/core/errors';
import type { Direction } from '@ortak/core/math';
import type { BoundaryView, Figure, ServiceArea } from '@ortak/model';
import { contains, countryName, serviceAreaGeometry } from '@ortak/model/borders';
import type { MultiPolygon } from 'geojson';
import { SynthesisError } from './error.ts';

/** An area that a beam spares. */
export interface SeenExclusion {
  readonly name: string;
  readonly isolationDb: Figure;
  readonly points: AreaPoints;
}

export interface SeenArea {
  /** About an axis through the middle of the area. */
  readonly frame: ReflectorFrame;
  readonly border: AreaPoints;
  readonly interior: AreaPoints;
  readonly exclusions: readonly SeenExclusion[];
  readonly solidAngleDeg2: number;
}

const DEGREES = 180 / Math.PI;

/** Lattice points across the longer side of an area. */
const ACROSS = 90;
/** The same of an area that is spared, at most so far off the axis of the beam in sides of the area. */
const [ACROSS_SPARED, REACH_SPARED] = [60, 3];

/** So far around a point of the border is looked for an outside [deg]; what has none lies between two countries of the area. */
const AROUND_DEG = 0.03;

function hasOutside(geometry: MultiPolygon, longitudeDeg: number, latitudeDeg: number): boolean {
  for (let k = 0; k < 8; k++) {
    const angle = (Math.PI * (k + 0.5)) / 4;
    const longitude = longitudeDeg + AROUND_DEG * Math.cos(angle);
    if (!contains(geometry, longitude, latitudeDeg + AROUND_DEG * Math.sin(angle))) return true;
  }
  return false;
}

/** Points of the outer border that see the satellite. */
function seenBorder(geometry: MultiPolygon, satelliteLongitudeDeg: number): Direction[] {
  return geometry.coordinates
    .flat(2)
    .filter(([longitudeDeg, latitudeDeg]) => hasOutside(geometry, longitudeDeg!, latitudeDeg!))
    .map(([longitudeDeg, latitudeDeg]) => ({
      longitudeDeg: longitudeDeg!,
      latitudeDeg: latitudeDeg!,
      heightM: 0,
    }))
    .filter((place) => isVisible(place, satelliteLongitudeDeg))
    .map((place) => satelliteDirection(place, satelliteLongitudeDeg));
}

interface Lattice {
  readonly points: PlanePoints;
  readonly solidAngleSr: number;
}

/** Points inside a geometry at equal steps of direction cosines within the box of its border. */
function latticeWithin(
  geometry: MultiPolygon,
  border: PlanePoints,
  frame: ReflectorFrame,
  satelliteLongitudeDeg: number,
  across: number,
): Lattice {
  const [west, east] = extent(border.u);
  const [south, north] = extent(border.v);
  const step = Math.max(east - west, north - south) / across;
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
    points: {
      u: Float64Array.from(inside, ([u]) => u),
      v: Float64Array.from(inside, ([, v]) => v),
    },
    solidAngleSr,
  };
}

function extent(values: Float64Array): [number, number] {
  return [
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  ];
}

/**
 * Looks at an area from a satellite.
 * @throws DomainError for an area of which no point of the border sees the satellite, and for an exclusion that the area holds
 */
export function seenArea(area: ServiceArea, view: BoundaryView, satelliteLongitudeDeg: number): SeenArea {
  const geometry = serviceAreaGeometry(area, view);
  const directions = seenBorder(geometry, satelliteLongitudeDeg);
  if (directions.length === 0)
    throw new SynthesisError(
      `No point of the border of service area ${area.name} (${area.at}) sees the satellite at ${satelliteLongitudeDeg}° east: draw it where the satellite is in sight, as a ring with an inside.`,
    );
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const frame = reflectorFrame({
    azimuthDeg: middle(directions.map(({ azimuthDeg }) => azimuthDeg)),
    elevationDeg: middle(directions.map(({ elevationDeg }) => elevationDeg)),
  });
  const border = planePoints(frame, directions);
  const { points, solidAngleSr } = latticeWithin(geometry, border, frame, satelliteLongitudeDeg, ACROSS);
  if (points.u.length === 0)
    throw new SynthesisError(
      `Service area ${area.name} (${area.at}) has no inside that the satellite sees: it is narrower than 1/${ACROSS} of its length, or a line. Draw it as a ring around what is to be served.`,
    );
  const weighted = (plane: PlanePoints): AreaPoints => ({
    ...plane,
    levelDb: levelsAt(area, view, frame, satelliteLongitudeDeg, plane),
  });
  const [west, east] = extent(border.u);
  const [south, north] = extent(border.v);
  const reach = REACH_SPARED * Math.max(east - west, north - south);
  return {
    frame,
    border: weighted(border),
    interior: weighted(points),
    exclusions: area.exclusions.map((exclusion) => {
      const name = exclusion.name ?? exclusion.countries.map(countryName).join(', ');
      const spared = sparedPoints(
        serviceAreaGeometry(exclusion, view),
        geometry,
        frame,
        satelliteLongitudeDeg,
        { reach, border, gap: (exclusion.gapDeg?.value ?? 0) / DEGREES },
      );
      if (spared.u.length === 0)
        throw new DomainError(
          `points of the exclusion ${name} in sight, outside the service area and its gap`,
          0,
          '',
          1,
          Infinity,
          exclusion.isolationDb.at,
        );
      return { name, isolationDb: exclusion.isolationDb, points: flat(spared) };
    }),
    solidAngleDeg2: solidAngleSr * DEGREES * DEGREES,
  };
}

/** Border and inside of an area to spare, without what lies in the service area or beyond the reach of its side lobes. */
function sparedPoints(
  geometry: MultiPolygon,
  service: MultiPolygon,
  frame: ReflectorFrame,
  satelliteLongitudeDeg: number,
  { reach, border, gap }: { readonly reach: number; readonly border: PlanePoints; readonly gap: number },
): PlanePoints {
  const rim = planePoints(frame, seenBorder(geometry, satelliteLongitudeDeg));
  if (rim.u.length === 0) return rim;
  const { points } = latticeWithin(geometry, rim, frame, satelliteLongitudeDeg, ACROSS_SPARED);
  const near = (u: number, v: number): boolean => {
    for (let i = 0; i < border.u.length; i++)
      if (Math.hypot(border.u[i]! - u, border.v[i]! - v) < gap) return true;
    return false;
  };
  const kept: [number, number][] = [];
  for (const plane of [rim, points])
    for (let i = 0; i < plane.u.length; i++) {
      const [u, v] = [plane.u[i]!, plane.v[i]!];
      if (Math.hypot(u, v) > reach || (gap > 0 && near(u, v))) continue;
      const ground = groundPoint(fromPlane(frame, u, v), satelliteLongitudeDeg);
      if (ground === undefined || contains(service, ground.longitudeDeg, ground.latitudeDeg)) continue;
      kept.push([u, v]);
    }
  return { u: Float64Array.from(kept, ([u]) => u), v: Float64Array.from(kept, ([, v]) => v) };
}

/** Levels wanted at points: of the last weight that holds each. */
function levelsAt(
  area: ServiceArea,
  view: BoundaryView,
  frame: ReflectorFrame,
  satelliteLongitudeDeg: number,
  points: PlanePoints,
): Float64Array {
  const levels = new Float64Array(points.u.length);
  if (area.weights.length === 0) return levels;
  const weights = area.weights.map((weight) => ({
    geometry: serviceAreaGeometry(weight, view),
    levelDb: weight.levelDb.value,
  }));
  for (let i = 0; i < levels.length; i++) {
    const ground = groundPoint(fromPlane(frame, points.u[i]!, points.v[i]!), satelliteLongitudeDeg);
    if (ground === undefined) continue;
    for (const { geometry, levelDb } of weights)
      if (contains(geometry, ground.longitudeDeg, ground.latitudeDeg)) levels[i] = levelDb;
  }
  return levels;
}

const flat = (points: PlanePoints): AreaPoints => ({ ...points, levelDb: new Float64Array(points.u.length) });

/** Border and inside, to search on. Errors of the pointing move the border alone: the rest stays inside. */
export function searchPoints(border: AreaPoints, interior: AreaPoints): AreaPoints {
  const joined = (key: keyof AreaPoints): Float64Array => {
    const out = new Float64Array(border[key].length + interior[key].length);
    out.set(border[key]);
    out.set(interior[key], border[key].length);
    return out;
  };
  return { u: joined('u'), v: joined('v'), levelDb: joined('levelDb') };
}
