/** States between the rows of an ephemeris, by the method and degree that its metadata state. */

import type { StateVector } from '../../earth/state.ts';
import { DomainError } from '../../errors.ts';
import { type Epoch, formatTime, secondsBetween } from '../../time/index.ts';
import { card } from './file.ts';
import type { EphemerisSegment, OrbitEphemerisMessage } from './messages.ts';
import { rowEpoch, rowsNeeded } from './oem.check.ts';

/** What files that state none are interpolated with: smooth rows, five on each side of which four are used. */
const USUAL = { method: 'HERMITE', degree: 7 } as const;

/** Tolerance at the ends, which are often written with milliseconds. */
const ROUNDING_S = 1e-3;

/**
 * State of an ephemeris at an epoch, from the segment whose useable span holds it; where two meet, from the later one.
 * @throws DomainError outside the spans
 * @see CCSDS 502.0-B-3 § 5.2.3, INTERPOLATION and INTERPOLATION_DEGREE
 */
export function interpolateOem(message: OrbitEphemerisMessage, epoch: Epoch): StateVector {
  for (let i = message.segments.length - 1; i >= 0; i--) {
    const segment = message.segments[i]!;
    const [from, to] = useableSpan(segment);
    if (secondsBetween(from, epoch) >= -ROUNDING_S && secondsBetween(epoch, to) >= -ROUNDING_S)
      return interpolateSegment(segment, epoch);
  }
  const first = useableSpan(message.segments[0]!)[0];
  const last = useableSpan(message.segments.at(-1)!)[1];
  const scale = message.segments[0]!.metadata.timeSystem;
  throw new DomainError(
    `seconds after ${formatTime(first, scale)} ${scale}`,
    secondsBetween(first, epoch),
    's',
    0,
    secondsBetween(first, last),
    `${card.id}, span of the ephemeris`,
  );
}

/** Useable span of a segment. */
export function useableSpan(segment: EphemerisSegment): readonly [from: Epoch, to: Epoch] {
  return [segment.useableStart ?? segment.start, segment.useableStop ?? segment.stop];
}

/** State within a segment; at a row the row itself. */
export function interpolateSegment(segment: EphemerisSegment, epoch: Epoch): StateVector {
  const { times, states, metadata } = segment;
  const rows = times.length / 2;
  const stated = segment.interpolation ?? USUAL;
  const needed = Math.min(rowsNeeded({ ...segment, interpolation: stated }), rows);
  // the last row at or before the epoch
  let [low, high] = [0, rows - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (secondsBetween(rowEpoch(times, middle), epoch) >= 0) low = middle;
    else high = middle - 1;
  }
  const first = Math.min(Math.max(low - Math.floor((needed - 1) / 2), 0), rows - needed);
  const nodes = Float64Array.from({ length: needed }, (_, i) =>
    secondsBetween(epoch, rowEpoch(times, first + i)),
  );
  const exact = nodes.indexOf(0);
  const out = new Float64Array(6);
  if (exact >= 0) out.set(states.subarray(6 * (first + exact), 6 * (first + exact) + 6));
  else if (stated.method === 'HERMITE') hermite(nodes, states, first, out);
  else lagrange(nodes, states, first, out);
  return {
    frame: metadata.frame,
    epoch,
    positionM: [out[0]!, out[1]!, out[2]!],
    velocityMps: [out[3]!, out[4]!, out[5]!],
  };
}

/** Positions and velocities each by the polynomial through their own rows, at zero. */
function lagrange(nodes: Float64Array, states: Float64Array, first: number, out: Float64Array): void {
  for (let i = 0; i < nodes.length; i++) {
    let weight = 1;
    for (let j = 0; j < nodes.length; j++) if (j !== i) weight *= -nodes[j]! / (nodes[i]! - nodes[j]!);
    for (let c = 0; c < 6; c++) out[c]! += weight * states[6 * (first + i) + c]!;
  }
}

/**
 * Positions by the polynomial that meets positions and velocities of the rows, velocities as its derivative, at zero:
 * divided differences over doubled nodes (Hermite's form of Newton's).
 */
function hermite(nodes: Float64Array, states: Float64Array, first: number, out: Float64Array): void {
  const count = 2 * nodes.length;
  const table = new Float64Array(count);
  for (let c = 0; c < 3; c++) {
    for (let i = 0; i < count; i++) table[i] = states[6 * (first + (i >> 1)) + c]!;
    for (let order = 1; order < count; order++)
      for (let i = count - 1; i >= order; i--) {
        const width = nodes[i >> 1]! - nodes[(i - order) >> 1]!;
        table[i] =
          width === 0 ? states[6 * (first + (i >> 1)) + c + 3]! : (table[i]! - table[i - 1]!) / width;
      }
    let [value, slope] = [table[count - 1]!, 0];
    for (let i = count - 2; i >= 0; i--) {
      const distance = -nodes[i >> 1]!;
      slope = slope * distance + value;
      value = value * distance + table[i]!;
    }
    out[c] = value;
    out[c + 3] = slope;
  }
}
