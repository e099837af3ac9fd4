/** How wide a beam is, whatever its pattern comes from. */
import type { Direction } from '../../math/direction.ts';
import type { GainPattern } from '../pattern.ts';
import { tangentPlane } from './tangent-plane.ts';

/** Directions of a cut through the peak and their gains. */
export interface PeakCut {
  /** From the peak, negative on the other side [deg]. */
  readonly anglesDeg: Float64Array;
  /** NaN where the pattern has none [dBi]. */
  readonly gainsDbi: Float64Array;
}

/**
 * A plane cut through the peak.
 * @param bearingDeg of the cut, anticlockwise from east as the satellite sees it [deg]
 * @param halfWidthDeg how far to go on either side [deg]
 * @param count points, at least 2
 */
export function peakCut(
  pattern: GainPattern,
  bearingDeg: number,
  halfWidthDeg: number,
  count: number,
): PeakCut {
  const plane = tangentPlane(pattern.peakDirection);
  const cos = Math.cos((bearingDeg * Math.PI) / 180);
  const sin = Math.sin((bearingDeg * Math.PI) / 180);
  const anglesDeg = Float64Array.from(
    { length: count },
    (_, i) => halfWidthDeg * ((2 * i) / (count - 1) - 1),
  );
  return {
    anglesDeg,
    gainsDbi: gainsOf(
      pattern,
      [...anglesDeg].map((a) => plane.direction(a * cos, a * sin)),
    ),
  };
}

/**
 * Full width at a drop below the peak, along a plane through it.
 * @param dropDb above 0: 3 for the half-power beamwidth
 * @param bearingDeg of the plane, anticlockwise from east as the satellite sees it [deg]
 * @returns [deg]; undefined where the pattern ends before it has fallen so far
 */
export function beamwidthDeg(pattern: GainPattern, dropDb: number, bearingDeg: number): number | undefined {
  const east = fallDeg(pattern, dropDb, bearingDeg);
  const west = fallDeg(pattern, dropDb, bearingDeg + 180);
  return east === undefined || west === undefined ? undefined : east + west;
}

/** Angle from the peak along a bearing at which the gain first falls below a drop. */
function fallDeg(pattern: GainPattern, dropDb: number, bearingDeg: number): number | undefined {
  const plane = tangentPlane(pattern.peakDirection);
  const cos = Math.cos((bearingDeg * Math.PI) / 180);
  const sin = Math.sin((bearingDeg * Math.PI) / 180);
  const below = (anglesDeg: readonly number[]): Float64Array =>
    gainsOf(
      pattern,
      anglesDeg.map((angle) => plane.direction(angle * cos, angle * sin)),
    ).map((gain) => gain - (pattern.peakGainDbi - dropDb));
  // geometric steps of 2 % find the edge of beams of any width without stepping over a narrow one
  const steps = Array.from({ length: 480 }, (_, i) => 0.01 * 1.02 ** i).filter((angle) => angle < 90);
  const found = below(steps);
  const first = found.findIndex((value) => !(value > 0));
  if (first < 0 || Number.isNaN(found[first]!)) return undefined;
  let low = first === 0 ? 0 : steps[first - 1]!;
  let high = steps[first]!;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (below([middle])[0]! > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function gainsOf(pattern: GainPattern, directions: readonly Direction[]): Float64Array {
  const out = new Float64Array(directions.length);
  pattern.gains(
    Float64Array.from(directions, ({ azimuthDeg }) => azimuthDeg),
    Float64Array.from(directions, ({ elevationDeg }) => elevationDeg),
    out,
  );
  return out;
}
