/** Whether filed contours can be those of one beam: seen from the satellite, and the higher inside the lower. */
import type { FiledBeam, FiledContour, LonLat } from './filed-contours.ts';

/** A contour that cannot be, by its position in the beam. */
export interface Misfit {
  readonly contour: number;
  /** Position of the point in the contour; undefined where the whole contour is meant. */
  readonly point?: number;
  readonly expected: string;
  readonly found: string;
  readonly cure?: string;
}

const RADIANS = Math.PI / 180;
/** Arc from the point below the satellite to the horizon of a sphere, and how far files may lie beyond it [deg]. */
const [HORIZON_DEG, SLACK_DEG] = [81.3, 1];
/** Contours may touch, and cross by what rounding and straight sides make of them [deg]. */
const TOUCH_DEG = 0.1;

/**
 * Finds points that do not see the satellite, and contours around higher ones that they should lie inside.
 * @param satelliteLongitudeDeg [deg] east
 */
export function misfits(beam: FiledBeam, satelliteLongitudeDeg: number): Misfit[] {
  const beyond = beam.contours.flatMap(({ points }, contour) => {
    const point = points.findIndex((at) => arcDeg(at, satelliteLongitudeDeg) > HORIZON_DEG + SLACK_DEG);
    if (point < 0) return [];
    return [
      {
        contour,
        point,
        expected: `a place that sees the satellite at ${satelliteLongitudeDeg}°, within ${HORIZON_DEG}° of arc of the point below it`,
        found: `${points[point]!.join(';')}, ${arcDeg(points[point]!, satelliteLongitudeDeg).toFixed(1)}° away`,
      },
    ];
  });
  if (beyond.length > 0) return beyond;
  const about = (points: readonly LonLat[]): LonLat[] =>
    points.map(([longitude, latitude]) => [turn(longitude - satelliteLongitudeDeg), latitude]);
  const rings = beam.contours.map((contour) => ({ ...contour, points: about(contour.points) }));
  const levels = [...new Set(rings.map(({ gainDb }) => gainDb))].sort((a, b) => b - a);
  return levels.slice(1).flatMap((gainDb, k) => {
    const outer = rings.filter((ring) => ring.gainDb === gainDb);
    const inner = rings.filter((ring) => ring.gainDb === levels[k]);
    return inner.flatMap((ring) => misfit(ring, outer, rings));
  });
}

/** What is wrong with a ring that should lie inside those of the next lower level. */
function misfit(
  ring: FiledContour,
  outer: readonly FiledContour[],
  rings: readonly FiledContour[],
): Misfit[] {
  const out = ring.points.findIndex(
    (point) => !outer.some(({ points }) => holds(points, point) || distanceDeg(points, point) < TOUCH_DEG),
  );
  if (out < 0) return [];
  const contour = rings.indexOf(ring as (typeof rings)[number]);
  const isTurned = outer.every(({ points }) => points.every((point) => holds(ring.points, point)));
  const low = outer[0]!.gainDb;
  return isTurned
    ? [
        {
          contour,
          expected: `the contour of ${ring.gainDb} dB inside that of ${low} dB: gain falls outwards`,
          found: `that of ${low} dB inside it`,
          cure: 'levels below the peak have a minus sign',
        },
      ]
    : [
        {
          contour,
          point: out,
          expected: `a point inside the contour of ${low} dB, as the rest of that of ${ring.gainDb} dB`,
          found: `one ${Math.min(...outer.map(({ points }) => distanceDeg(points, ring.points[out]!))).toFixed(1)}° outside it`,
        },
      ];
}

const turn = (deg: number): number => deg - 360 * Math.round(deg / 360);

function arcDeg([longitude, latitude]: LonLat, satelliteLongitudeDeg: number): number {
  const cosine = Math.cos(latitude * RADIANS) * Math.cos((longitude - satelliteLongitudeDeg) * RADIANS);
  return Math.acos(Math.max(-1, Math.min(1, cosine))) / RADIANS;
}

/** Whether a ring goes around a point. */
function holds(ring: readonly LonLat[], [x, y]: LonLat): boolean {
  let isInside = false;
  for (const [i, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
  }
  return isInside;
}

/** Distance to the nearest side of a ring, in degrees of its map. */
function distanceDeg(ring: readonly LonLat[], [x, y]: LonLat): number {
  let best = Infinity;
  for (const [i, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
    best = Math.min(best, Math.hypot(x - x1 - t * dx, y - y1 - t * dy));
  }
  return best;
}
