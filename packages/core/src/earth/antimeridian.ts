/** Areas and lines of longitude and latitude cut where the map's edge is, at ±180°. */

/** Longitude east and latitude north [deg], and whatever a position has beside. */
type LonLat = readonly number[];

/** A part of a ring between two places at which it crosses ±180°, both included. */
interface Chain {
  readonly points: number[][];
  /** Of its ends on the edge of the map, see `placeOnEdge`. */
  readonly start: number;
  readonly end: number;
}

/**
 * Polygons of the areas that rings enclose, none across ±180°. An area around a pole is closed along both edges of the map
 * and the pole's own, as RFC 7946 has it.
 * @param rings closed; their area lies to the left, so that outer rings run anticlockwise and holes clockwise. Longitudes
 *   may be any; neighbours are less than 180° apart
 * @returns outer ring first, then its holes; longitudes −180…180
 * @see RFC 7946 § 3.1.6 (winding) and § 3.1.9 (antimeridian)
 */
export function cutAreas(rings: readonly (readonly LonLat[])[]): number[][][][] {
  const whole: number[][][] = [];
  const chains: Chain[] = [];
  for (const ring of rings) {
    const parts = cutLine(ring);
    if (parts.length === 1) whole.push(parts[0]!);
    else {
      // the ring began in the middle of a part
      const last = parts.pop()!;
      parts[0] = [...last, ...parts[0]!.slice(1)];
      for (const points of parts)
        chains.push({ points, start: placeOnEdge(points[0]!), end: placeOnEdge(points.at(-1)!) });
    }
  }
  return nest([...whole, ...closeAlongEdge(chains)].filter((ring) => ring.length > 3));
}

/** Lines none of which crosses ±180°. @param line longitudes may be any; neighbours are less than 180° apart */
export function cutLine(line: readonly LonLat[]): number[][][] {
  let part: number[][] = [];
  const parts = [part];
  let before = Number.NaN;
  for (const [i, [longitude, latitude]] of line.entries()) {
    const here = wrapLongitudeDeg(longitude!);
    const further = before + wrapLongitudeDeg(here - before);
    if (further >= 180 || further < -180) {
      const side = further > 0 ? 180 : -180;
      const from = line[i - 1]![1]!;
      const crossing = from + ((latitude! - from) * (side - before)) / (further - before);
      add(part, [side, crossing]);
      part = [[-side, crossing]];
      parts.push(part);
    }
    add(part, [here, latitude!]);
    before = here;
  }
  return parts;
}

function add(line: number[][], [longitude, latitude]: readonly [number, number]): void {
  const last = line.at(-1);
  if (last?.[0] !== longitude || last[1] !== latitude) line.push([longitude, latitude]);
}

/** Longitude brought to −180…180, without 180 itself [deg]. */
function wrapLongitudeDeg(longitudeDeg: number): number {
  return longitudeDeg - 360 * Math.floor((longitudeDeg + 180) / 360);
}

/** Corners of the map by their place on its edge. */
const CORNERS: readonly (readonly [place: number, corner: readonly [number, number]])[] = [
  [180, [180, 90]],
  [540, [-180, 90]],
  [720, [-180, -90]],
  [1080, [180, -90]],
];
const AROUND = 1080;

/** Place of a point of ±180° on the edge of the map, anticlockwise from 180° at the south pole [deg]. */
function placeOnEdge([longitude, latitude]: LonLat): number {
  return longitude! > 0 ? latitude! + 90 : 630 - latitude!;
}

/** Rings from chains: from the end of each anticlockwise along the edge of the map to the nearest beginning of one. */
function closeAlongEdge(chains: readonly Chain[]): number[][][] {
  const left = new Set(chains);
  const rings: number[][][] = [];
  for (const first of chains) {
    if (!left.has(first)) continue;
    const ring: number[][] = [];
    let chain = first;
    do {
      left.delete(chain);
      ring.push(...chain.points);
      const { end } = chain;
      const way = ({ start }: Chain) => (start - end + AROUND) % AROUND;
      chain = [first, ...left].reduce((best, other) => (way(other) < way(best) ? other : best));
      for (const [place, corner] of CORNERS)
        if (place > end && place < end + way(chain)) ring.push([...corner]);
    } while (chain !== first);
    const closed: number[][] = [];
    for (const [longitude, latitude] of [...ring, ring[0]!]) add(closed, [longitude!, latitude!]);
    rings.push(closed);
  }
  return rings;
}

/**
 * The rings of areas that were cut at ±180°, put together again: each runs on over the antimeridian.
 * @param areas as `cutAreas` gives them
 * @returns closed rings; neighbours on either side of ±180° have one longitude each, −180 or 180
 */
export function joinAreas(areas: readonly (readonly (readonly LonLat[])[])[]): number[][][] {
  const whole: number[][][] = [];
  const chains = new Map<string, number[][]>();
  const isEdge = ([x, y]: LonLat): boolean => Math.abs(x!) === 180 || Math.abs(y!) === 90;
  for (const ring of areas.flat()) {
    const points = ring.slice(1).map((point) => [...point]);
    const along = (i: number): boolean => isEdge(points.at(i - 1)!) && isEdge(points[i]!);
    const gap = points.findIndex((_, i) => along(i));
    if (gap < 0) {
      whole.push([points.at(-1)!, ...points]);
      continue;
    }
    let chain: number[][] = [];
    for (let k = 0; k < points.length; k++) {
      const i = (gap + k) % points.length;
      if (along(i) && chain.length > 0) {
        if (chain.length > 1) chains.set(String(chain[0]), chain);
        chain = [];
      }
      chain.push(points[i]!);
    }
    if (chain.length > 1) chains.set(String(chain[0]), chain);
  }
  while (chains.size > 0) {
    const ring: number[][] = [];
    let [key] = chains.keys();
    for (let chain = chains.get(key!); chain !== undefined; chain = chains.get(key!)) {
      chains.delete(key!);
      ring.push(...chain);
      const [longitude, latitude] = chain.at(-1)!;
      key = String([-longitude!, latitude]);
    }
    whole.push([...ring, [...ring[0]!]]);
  }
  return whole;
}

/** Twice the area of a ring on the map, positive anticlockwise. */
function turnOf(ring: readonly LonLat[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++)
    twice += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  return twice;
}

/** Gives each hole to the smallest outer ring around it. */
function nest(rings: readonly number[][][]): number[][][][] {
  const outer = rings
    .map((ring) => ({ rings: [ring], area: turnOf(ring) }))
    .filter(({ area }) => area > 0)
    .sort((a, b) => a.area - b.area);
  for (const hole of rings) {
    if (turnOf(hole) >= 0) continue;
    outer.find(({ rings: [ring] }) => encloses(ring!, hole[0]!))?.rings.push(hole);
  }
  return outer.map((polygon) => polygon.rings);
}

function encloses(ring: readonly LonLat[], [x, y]: LonLat): boolean {
  let odd = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]! as [number, number];
    const [x2, y2] = ring[i]! as [number, number];
    if (y1 > y! !== y2 > y! && x! < x1 + ((y! - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd;
  }
  return odd;
}
