import type { Direction } from '../math/direction.ts';

/**
 * The gain of a satellite's antenna towards directions of its frame, whatever it comes from: a formula, a measured or
 * filed file, or the excitations of a feed array. Everything that covers the Earth takes a pattern and nothing else.
 */
export interface GainPattern {
  /** Highest gain of the pattern [dBi]. */
  readonly peakGainDbi: number;
  /** Where that is. */
  readonly peakDirection: Direction;
  /**
   * Gains towards many directions; a NaN direction (a point beyond the horizon) gives NaN, and so does one that a file
   * does not cover.
   * @param azimuthsDeg of the directions [deg]
   * @param elevationsDeg of the directions, same length [deg]
   * @param outGainDbi receives the gains, same length [dBi]
   */
  readonly gains: (azimuthsDeg: Float64Array, elevationsDeg: Float64Array, outGainDbi: Float64Array) => void;
}
