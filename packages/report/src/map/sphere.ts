/** From RFC 7946 geometry to projected lines: winding, projection and the polylines that end up on the page. */
import type { BeamCoverage } from '@ortak/analysis';
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoPath,
} from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';

export type Point = readonly [x: number, y: number];
export interface Polyline {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/**
 * Winds rings as d3-geo wants them: it reads polygons on the sphere, so a ring in the planar order of RFC 7946
 * would mean everything but the area. No contour or country of a map covers a hemisphere, which tells the two apart.
 */
export function rewind(geometry: MultiPolygon): MultiPolygon {
  const small = (ring: Position[]) =>
    geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI ? ring.toReversed() : ring;
  return {
    type: 'MultiPolygon',
    coordinates: geometry.coordinates.map((rings) =>
      rings.map((ring, index) => (index === 0 ? small(ring) : small(ring).toReversed())),
    ),
  };
}

/** Part of the frame that the service area fills: around it stands what reaches the neighbours, less on a phone. */
const areaOfFrame = (widthPx: number): number => (widthPx < 500 ? 0.78 : 0.62);

/**
 * Azimuthal equal-area projection about the middle of the service area: areas compare, and shapes at middle latitudes
 * stay as on an atlas page. All quantities of a beam get the same projection, so that their maps compare too.
 * Without a service area the contours are fitted. Clipped at the frame.
 * @param frame left, top, right and bottom of the frame [px]
 * @param fits the service area with what stands around it, or every contour whole
 */
export function fitProjection(
  { contours, serviceArea }: BeamCoverage,
  frame: readonly [number, number, number, number],
  fits: 'area' | 'contours' = 'area',
): GeoProjection {
  const areas = serviceArea ? [serviceArea.geometry] : [];
  const isOfArea = fits === 'area' && serviceArea !== undefined;
  const shown = isOfArea ? areas : [...areas, ...contours.map(({ geometry }) => geometry)];
  const subject: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: shown.flatMap((geometry) => rewind(geometry).coordinates),
  };
  const [longitudeDeg, latitudeDeg] = geoCentroid(subject);
  const [left, top, right, bottom] = frame;
  const air = (1 - (isOfArea ? areaOfFrame(right - left) : 0.92)) / 2;
  const [airX, airY] = [air * (right - left), air * (bottom - top)];
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitudeDeg, -latitudeDeg])
    .clipAngle(100)
    .precision(0.4)
    .fitExtent(
      [
        [left + airX, top + airY],
        [right - airX, bottom - airY],
      ],
      subject,
    );
  return projection.clipExtent([
    [left, top],
    [right, bottom],
  ]);
}

/** Draws on the projection and returns the lines, after clipping, in pixels. */
export function polylines(projection: GeoProjection, object: GeoPermissibleObjects): Polyline[] {
  const lines: { points: Point[]; closed: boolean }[] = [];
  const context = {
    beginPath: () => {},
    moveTo: (x: number, y: number) => lines.push({ points: [[x, y]], closed: false }),
    lineTo: (x: number, y: number) => lines.at(-1)?.points.push([x, y]),
    arc: () => {},
    closePath: () => {
      const last = lines.at(-1);
      if (last) last.closed = true;
    },
  };
  geoPath(projection, context)(object);
  return lines;
}

/** Points nearer than this to the last one drawn add bytes, not shape [px]. */
const resolutionPx = 1;

/** Path data in tenths of a pixel, relative: the shortest form that still draws the coast of a 50 m atlas. */
export function pathData(lines: readonly Polyline[]): string {
  let data = '';
  for (const { points, closed } of lines) {
    let drawn = '';
    let steps = 0;
    // In tenths of a pixel, as integers, so that relative steps add up without drift.
    let [lastX, lastY] = [0, 0];
    points.forEach(([x, y], index) => {
      const [tenthX, tenthY] = [Math.round(10 * x), Math.round(10 * y)];
      const [dx, dy] = [tenthX - lastX, tenthY - lastY];
      const isEnd = index === points.length - 1;
      if (index > 0 && Math.hypot(dx, dy) < 10 * resolutionPx && !(isEnd && (dx !== 0 || dy !== 0))) return;
      drawn += `${index === 0 ? 'M' : 'l'}${tenths(dx)}${dy < 0 ? '' : ' '}${tenths(dy)}`;
      [lastX, lastY] = [tenthX, tenthY];
      if (index > 0) steps++;
    });
    if (steps > 0) data += drawn + (closed ? 'Z' : '');
  }
  return data;
}

const tenths = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');
