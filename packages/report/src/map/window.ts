/** What of the world a map can show at all: projecting only that is ten times quicker than projecting everything. */
import type { GeoProjection } from 'd3-geo';
import type { FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';

/** West, south, east, north [°]; east may exceed 180. */
type Bounds = readonly [number, number, number, number];

const known = new WeakMap<readonly Position[], Bounds>();

function boundsOf(line: readonly Position[]): Bounds {
  let bounds = known.get(line);
  if (bounds === undefined) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const position of line) {
      const [lonDeg, latDeg] = [position[0]!, position[1]!];
      if (lonDeg < west) west = lonDeg;
      if (lonDeg > east) east = lonDeg;
      if (latDeg < south) south = latDeg;
      if (latDeg > north) north = latDeg;
    }
    bounds = [west, south, east, north];
    known.set(line, bounds);
  }
  return bounds;
}

/** Longitudes and latitudes inside a frame; undefined when it holds a pole or reaches off the Earth. */
function window(projection: GeoProjection, [left, top, right, bottom]: Bounds): Bounds | undefined {
  const centreDeg = -projection.rotate()[0];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i <= 32; i++) {
    const [x, y] = [left + ((right - left) * i) / 32, top + ((bottom - top) * i) / 32];
    for (const edge of [
      [x, top],
      [x, bottom],
      [left, y],
      [right, y],
    ] as const) {
      const position = projection.invert?.([...edge]);
      if (!position || !Number.isFinite(position[0])) return undefined;
      const offsetDeg = ((position[0] - centreDeg + 540) % 360) - 180;
      west = Math.min(west, offsetDeg);
      east = Math.max(east, offsetDeg);
      south = Math.min(south, position[1]);
      north = Math.max(north, position[1]);
    }
  }
  // Around a pole the edge runs through all longitudes.
  if (east - west > 180) return undefined;
  return [centreDeg + west - 1, south - 1, centreDeg + east + 1, north + 1];
}

/**
 * Keeps the polygons and lines whose bounds touch the frame; both must be cut at the antimeridian.
 * @param frame left, top, right, bottom [px]
 */
export function within(projection: GeoProjection, frame: Bounds) {
  const seen = window(projection, frame);
  const touches = (line: readonly Position[]): boolean => {
    if (seen === undefined) return true;
    const [west, south, east, north] = boundsOf(line);
    if (south > seen[3] || north < seen[1]) return false;
    return [-360, 0, 360].some((turn) => west + turn <= seen[2] && east + turn >= seen[0]);
  };
  return {
    polygons: (countries: FeatureCollection): MultiPolygon => ({
      type: 'MultiPolygon',
      coordinates: countries.features.flatMap(({ geometry }) => {
        const polygons =
          geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : geometry.type === 'Polygon'
              ? [geometry.coordinates]
              : [];
        return polygons.filter((rings) => touches(rings[0] ?? []));
      }),
    }),
    lines: ({ coordinates }: MultiLineString): MultiLineString => ({
      type: 'MultiLineString',
      coordinates: coordinates.filter(touches),
    }),
  };
}
