/** Whether a point lies in a geometry; fast enough for a grid of a hundred thousand points. */
import type { MultiPolygon } from 'geojson';

interface Index {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly bandsPerDeg: number;
  /** Edges of band b: numbers `edges[starts[b]]` up to `edges[starts[b + 1]]`. */
  readonly starts: Int32Array;
  readonly edges: Int32Array;
  /** Four numbers per edge: longitude and latitude of its southern, then of its northern end. */
  readonly ends: Float64Array;
  /** 1 where the edge runs north, -1 where south. */
  readonly turns: Int8Array;
}

const indexes = new WeakMap<MultiPolygon, Index>();

/**
 * Whether the point is inside, by winding number, so that overlapping polygons make one area.
 * @param geometry rings cut at the antimeridian, outer and holes wound against each other
 * @param lonDeg longitude [°], valid -180…180
 * @param latDeg latitude [°], valid -90…90
 */
export function contains(geometry: MultiPolygon, lonDeg: number, latDeg: number): boolean {
  let index = indexes.get(geometry);
  if (index === undefined) {
    index = build(geometry);
    indexes.set(geometry, index);
  }
  const { west, east, south, bandsPerDeg, starts, edges, ends, turns } = index;
  // An area that ends at the antimeridian begins again at -180°.
  const x = lonDeg === 180 ? -180 : lonDeg;
  const band = Math.floor((latDeg - south) * bandsPerDeg);
  if (!(x >= west && x <= east && band >= 0 && band < starts.length - 1)) return false;
  let winding = 0;
  for (let i = starts[band]!; i < starts[band + 1]!; i++) {
    const edge = edges[i]!;
    const y0 = ends[4 * edge + 1]!;
    const y1 = ends[4 * edge + 3]!;
    if (latDeg < y0 || latDeg >= y1) continue;
    const x0 = ends[4 * edge]!;
    const x1 = ends[4 * edge + 2]!;
    if (x < x0 + ((latDeg - y0) / (y1 - y0)) * (x1 - x0)) winding += turns[edge]!;
  }
  return winding !== 0;
}

function build(geometry: MultiPolygon): Index {
  const ends: number[] = [];
  const turns: number[] = [];
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const ring of geometry.coordinates.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x0 = 0, y0 = 0] = ring[i - 1]!;
      const [x1 = 0, y1 = 0] = ring[i]!;
      west = Math.min(west, x0);
      east = Math.max(east, x0);
      south = Math.min(south, y0);
      north = Math.max(north, y0);
      if (y0 === y1) continue;
      ends.push(...(y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0]));
      turns.push(y0 < y1 ? 1 : -1);
    }
  }
  // About as many bands as edges in a side of the outline: few edges in each, few bands per edge.
  const bands = Math.max(1, Math.min(4096, Math.ceil(turns.length / 4)));
  const bandsPerDeg = north > south ? bands / (north - south) : 0;
  const bandOf = (latDeg: number) => Math.min(bands - 1, Math.floor((latDeg - south) * bandsPerDeg));
  const starts = new Int32Array(bands + 1);
  const each = (visit: (edge: number, band: number) => void) => {
    for (let edge = 0; edge < turns.length; edge++) {
      const last = bandOf(ends[4 * edge + 3]!);
      for (let band = bandOf(ends[4 * edge + 1]!); band <= last; band++) visit(edge, band);
    }
  };
  each((_, band) => {
    starts[band + 1]!++;
  });
  for (let band = 0; band < bands; band++) starts[band + 1]! += starts[band]!;
  const edges = new Int32Array(starts[bands]!);
  const next = starts.slice();
  each((edge, band) => {
    edges[next[band]!++] = edge;
  });
  return {
    west,
    east,
    south,
    bandsPerDeg,
    starts,
    edges,
    ends: Float64Array.from(ends),
    turns: Int8Array.from(turns),
  };
}
