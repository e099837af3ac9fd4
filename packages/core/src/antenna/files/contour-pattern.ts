/** Filed contours as a pattern: what is between two of them, and inside the innermost. */
import { lookAngles, satelliteDirection } from '../../earth/geostationary.ts';
import type { Direction } from '../../math/direction.ts';
import type { GainPattern } from '../pattern.ts';
import type { FiledBeam, LonLat } from './filed-contours.ts';
import { tangentPlane } from './tangent-plane.ts';

/** Contours that end at the horizon follow it; their points there see the satellite within this [deg] of elevation. */
const HORIZON_DEG = 0.02;

/** Segments of one level in the plane of angles about the boresight [deg]. */
interface Level {
  /** Below the peak [dB]. */
  readonly dropDb: number;
  /** x1, y1, x2, y2 of each segment of the closed rings. */
  readonly segments: Float64Array;
  /** Of each segment: whether the gain has the level on it, or the horizon or a map's edge closes the area. */
  readonly isLevel: Uint8Array;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/**
 * The pattern of filed contours. The square root of the drop below the peak goes linearly from contour to contour by the
 * distances to the nearest point of each, and from 0 at the boresight to the innermost: a beam whose gain falls as a
 * parabola, −12(θ/θ₃)², comes back as it was filed. Several boresights each have their gain. Beyond the outermost
 * contour nothing is known: NaN. A contour's inside is where an odd number of its level's rings go around a point, so
 * that islands and holes are right. Parts of contours along the Earth's limb, and along 180° where a map cut them, close
 * areas but are no level.
 * Without a boresight the peak is where the innermost contour has its middle, as high as the areas of the two innermost
 * contours give it: those of a parabola grow with the drop.
 * @param beam filed contours; relative levels count from the highest boresight gain
 * @param satelliteLongitudeDeg [deg] east, −360…360
 * @throws DomainError for coordinates out of range; RangeError for a beam without contours, which no reader returns
 */
export function contourPattern(beam: FiledBeam, satelliteLongitudeDeg: number): GainPattern {
  if (beam.contours.length === 0) throw new RangeError('A beam without contours is no pattern.');
  const see = ([longitudeDeg, latitudeDeg]: LonLat) => ({ latitudeDeg, longitudeDeg, heightM: 0 });
  const towards = (point: LonLat): Direction => satelliteDirection(see(point), satelliteLongitudeDeg);
  const highest = Math.max(...beam.contours.map(({ gainDb }) => gainDb));
  const innermost = beam.contours.find(({ gainDb }) => gainDb === highest)!;
  const filed = [...beam.boresights].sort((a, b) => b.gainDb - a.gainDb);
  const axis = filed[0] === undefined ? towards(middle(innermost.points)) : towards(filed[0].point);
  const plane = tangentPlane(axis);

  const byLevel = new Map<number, LonLat[][]>();
  for (const { gainDb, points } of beam.contours)
    byLevel.set(gainDb, [...(byLevel.get(gainDb) ?? []), [...points]]);
  const sorted = [...byLevel].sort(([a], [b]) => b - a);
  const onHorizon = (point: LonLat): boolean =>
    Math.abs(lookAngles(see(point), satelliteLongitudeDeg).elevationDeg) < HORIZON_DEG;
  const build = (rings: readonly LonLat[][], dropDb: number): Level =>
    levelOf(
      rings.map((ring) => ring.map((point) => plane.project(towards(point)))),
      rings.map((ring) => ring.map((point) => (onHorizon(point) ? 2 : Math.abs(point[0]) === 180 ? 1 : 0))),
      dropDb,
    );

  const relative = beam.levels === 'relative';
  const extrapolated = (): number => {
    const areas = sorted.slice(0, 2).map(([, rings]) => areaOf(build(rings, 0).segments));
    return areas.length === 2 && areas[1]! > areas[0]!
      ? highest + ((highest - sorted[1]![0]) * areas[0]!) / (areas[1]! - areas[0]!)
      : highest;
  };
  const bore = filed[0]?.gainDb;
  const peakGainDbi = bore ?? (relative ? 0 : extrapolated());
  const reference = relative ? 0 : Math.max(peakGainDbi, highest);
  const levels = sorted.map(([gainDb, rings]) => build(rings, Math.max(0, reference - gainDb)));
  const roots = levels.map(({ dropDb }) => Math.sqrt(dropDb));
  const tops = (
    filed.length === 0
      ? [{ gainDb: peakGainDbi, at: axis }]
      : filed.map(({ gainDb, point }) => ({ gainDb, at: towards(point) }))
  ).map(({ gainDb, at }) => ({ at: plane.project(at), root: Math.sqrt(Math.max(0, peakGainDbi - gainDb)) }));
  const top = relative ? peakGainDbi : reference;

  const gainAt = (x: number, y: number): number => {
    let inside = -1;
    // the highest level that holds the point; levels are few and their boxes turn most away
    for (let k = 0; k < levels.length && inside < 0; k++) if (holds(levels[k]!, x, y)) inside = k;
    if (inside < 0) return Number.NaN;
    const outer = distanceTo(levels[inside]!, x, y);
    let inner = Number.POSITIVE_INFINITY;
    let innerRoot = roots[inside]!;
    if (inside > 0) {
      inner = distanceTo(levels[inside - 1]!, x, y);
      innerRoot = roots[inside - 1]!;
    } else {
      for (const { at, root } of tops) {
        const distance = Math.hypot(x - at[0], y - at[1]);
        if (distance < inner) [inner, innerRoot] = [distance, root];
      }
    }
    const part =
      outer === Number.POSITIVE_INFINITY
        ? 0
        : inner === Number.POSITIVE_INFINITY
          ? 1
          : inner / (inner + outer);
    const root = Number.isNaN(part) ? roots[inside]! : innerRoot + (roots[inside]! - innerRoot) * part;
    return top - root * root;
  };
  return {
    peakGainDbi: top,
    peakDirection: axis,
    gains: (azimuthsDeg, elevationsDeg, outGainDbi) => {
      for (let i = 0; i < azimuthsDeg.length; i++) {
        const [x, y] = plane.project({ azimuthDeg: azimuthsDeg[i]!, elevationDeg: elevationsDeg[i]! });
        outGainDbi[i] = gainAt(x, y);
      }
    },
  };
}

function levelOf(
  rings: readonly (readonly (readonly [number, number])[])[],
  edges: readonly (readonly number[])[],
  dropDb: number,
): Level {
  const segments: number[] = [];
  const isLevel: number[] = [];
  for (const [r, ring] of rings.entries()) {
    for (let i = 0; i < ring.length; i++) {
      const next = (i + 1) % ring.length;
      const [x1, y1] = ring[i]!;
      const [x2, y2] = ring[next]!;
      if (x1 === x2 && y1 === y2) continue;
      segments.push(x1, y1, x2, y2);
      isLevel.push(edges[r]![i]! > 0 && edges[r]![i] === edges[r]![next] ? 0 : 1);
    }
  }
  const xs = segments.filter((_, i) => i % 2 === 0);
  const ys = segments.filter((_, i) => i % 2 === 1);
  const low = (values: readonly number[]) =>
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = (values: readonly number[]) =>
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return {
    dropDb,
    segments: Float64Array.from(segments),
    isLevel: Uint8Array.from(isLevel),
    west: low(xs),
    east: high(xs),
    south: low(ys),
    north: high(ys),
  };
}

/** Whether an odd number of rings goes around a point. */
function holds({ segments, west, east, south, north }: Level, x: number, y: number): boolean {
  if (!(x >= west && x <= east && y >= south && y <= north)) return false;
  let odd = false;
  for (let i = 0; i < segments.length; i += 4) {
    const y1 = segments[i + 1]!;
    const y2 = segments[i + 3]!;
    if (y1 > y === y2 > y) continue;
    const x1 = segments[i]!;
    if (x < x1 + ((y - y1) / (y2 - y1)) * (segments[i + 2]! - x1)) odd = !odd;
  }
  return odd;
}

/** Distance to the nearest segment that has the level [deg]; infinite where none has. */
function distanceTo({ segments, isLevel }: Level, x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < segments.length; i += 4) {
    if (isLevel[i >> 2] === 0) continue;
    const dx = segments[i + 2]! - segments[i]!;
    const dy = segments[i + 3]! - segments[i + 1]!;
    const px = x - segments[i]!;
    const py = y - segments[i + 1]!;
    const t = (px * dx + py * dy) / (dx * dx + dy * dy);
    const s = t < 0 ? 0 : t > 1 ? 1 : t;
    const ex = px - s * dx;
    const ey = py - s * dy;
    const square = ex * ex + ey * ey;
    if (square < best) best = square;
  }
  return Math.sqrt(best);
}

function areaOf(segments: Float64Array): number {
  let twice = 0;
  for (let i = 0; i < segments.length; i += 4)
    twice += segments[i]! * segments[i + 3]! - segments[i + 2]! * segments[i + 1]!;
  return Math.abs(twice) / 2;
}

/** Mean of a ring's points, with longitudes taken beside the first. */
function middle(points: readonly LonLat[]): LonLat {
  const [first] = points[0]!;
  let longitude = 0;
  let latitude = 0;
  for (const [lon, lat] of points) {
    longitude += first + ((((lon - first + 180) % 360) + 360) % 360) - 180;
    latitude += lat;
  }
  const mean = longitude / points.length;
  return [((((mean + 180) % 360) + 360) % 360) - 180, latitude / points.length];
}
