/**
 * Rings on the sphere → rings on the map of longitude and latitude: cut at the antimeridian, closed round a pole,
 * outer rings clockwise and holes anticlockwise, as d3-geo fills them.
 */
import type { Position } from 'geojson';

type Ring = Position[];

const lon = (p: Position): number => p[0]!;
const lat = (p: Position): number => p[1]!;

/** The atlas closes Antarctica by a circle of some metres round the pole. */
const isPole = (p: Position): boolean => Math.abs(lat(p)) > 89.9;

/** Polygons of one polygon: as many as the antimeridian cuts it into. */
export function planar(rings: readonly (readonly Position[])[]): Ring[][] {
  const [outer, ...holes] = rings.filter((ring) => !ring.every(isPole)).map(pieces);
  return [...(outer ?? [])].map(([window, ring]) => [
    wound(ring, -1),
    ...holes.flatMap((hole) => {
      const piece = hole.get(window);
      return piece ? [wound(piece, 1)] : [];
    }),
  ]);
}

/** Ring cut into windows of 360°, by number of the window. */
function pieces(ring: readonly Position[]): Map<number, Ring> {
  const rolled = unrolled(ring);
  const longitudes = rolled.map(lon);
  const first = Math.floor((Math.min(...longitudes) + 180) / 360);
  const last = Math.ceil((Math.max(...longitudes) - 180) / 360);
  const result = new Map<number, Ring>();
  for (let window = first; window <= last; window++) {
    const west = 360 * window - 180;
    const east = west + 360;
    const inside = first === last ? rolled : clipped(clipped(rolled, west, 1), east, -1);
    const shifted = inside.map((p) => [lon(p) - 360 * window, lat(p)]);
    if (shifted.length < 3) continue;
    result.set(window, [...shifted, shifted[0]!]);
  }
  return result;
}

/** Open ring whose longitudes run on beyond ±180° instead of jumping; one that turns round a pole passes through it. */
function unrolled(ring: readonly Position[]): Ring {
  const open = [...ring];
  if (open.length > 1 && lon(open[0]!) === lon(open.at(-1)!) && lat(open[0]!) === lat(open.at(-1)!))
    open.pop();
  const short = (deg: number) => deg - 360 * Math.round(deg / 360);
  const result: Ring = [[lon(open[0]!), lat(open[0]!)]];
  for (const p of open.slice(1)) {
    const before = lon(result.at(-1)!);
    result.push([before + short(lon(p) - before), lat(p)]);
  }
  const start = lon(result[0]!);
  const end = lon(result.at(-1)!) + short(start - lon(result.at(-1)!));
  if (Math.abs(end - start) > 180) {
    const pole = lat(result[0]!) < 0 ? -90 : 90;
    result.push([end, lat(result[0]!)], [end, pole], [start, pole]);
  }
  return result;
}

/** Part of the ring east (sign 1) or west (sign -1) of a meridian (Sutherland and Hodgman 1974). */
function clipped(ring: Ring, meridian: number, sign: 1 | -1): Ring {
  const within = (p: Position) => sign * (lon(p) - meridian) >= 0;
  return ring.flatMap((p, i) => {
    const before = ring.at(i - 1)!;
    const kept: Ring = within(p) ? [p] : [];
    if (within(p) === within(before)) return kept;
    const t = (meridian - lon(before)) / (lon(p) - lon(before));
    return [[meridian, lat(before) + t * (lat(p) - lat(before))], ...kept];
  });
}

/** Ring with the wanted sign of its area on the map (positive: anticlockwise). */
function wound(ring: Ring, sign: 1 | -1): Ring {
  let twiceArea = 0;
  for (let i = 1; i < ring.length; i++)
    twiceArea += lon(ring[i - 1]!) * lat(ring[i]!) - lon(ring[i]!) * lat(ring[i - 1]!);
  return twiceArea * sign < 0 ? ring.toReversed() : ring;
}

/** Straight sides on the map, cut so short that great circles between the points do not leave them. */
export function densified(ring: readonly Position[], stepDeg: number): Ring {
  const open = unrolled(ring);
  return open.flatMap((p, i) => {
    const next = open[(i + 1) % open.length]!;
    const count = Math.max(1, Math.ceil(Math.hypot(lon(next) - lon(p), lat(next) - lat(p)) / stepDeg));
    return Array.from({ length: count }, (_, k) => [
      lon(p) + (k / count) * (lon(next) - lon(p)),
      lat(p) + (k / count) * (lat(next) - lat(p)),
    ]);
  });
}
