/** What a beam gives over its area, at one frequency: judged on points that the search never saw. */
import { toDecibel } from '../../math/decibel.ts';
import { type FeedArray, type FeedArrayData, feedArray } from '../feed-array.ts';
import type { PlanePoints } from './frame.ts';
import type { AreaPoints } from './points.ts';
import { elementTable, tabulatedField } from './table.ts';

/** Points to judge by. */
export interface Grounds {
  /** The border, with the pointing error on it. */
  readonly border: AreaPoints;
  /** The inside, evenly over the solid angle. */
  readonly interior: AreaPoints;
  readonly exclusions: readonly AreaPoints[];
  readonly solidAngleDeg2: number;
}

export interface Verdict {
  readonly frequencyGHz: number;
  /** Lowest directivity over border and interior, less the level wanted there [dBi]. */
  readonly edgeDbi: number;
  /** Where that is, in direction cosines about the axis. */
  readonly edgeAt: readonly [number, number];
  /** Mean over the solid angle, of powers [dBi]. */
  readonly meanDbi: number;
  readonly peakDbi: number;
  /** Peak within the area less its edge [dB]. */
  readonly rippleDb: number;
  /** Part of the radiated power that falls into the area. */
  readonly powerInArea: number;
  /** For each exclusion: edge less highest directivity there [dB]. */
  readonly isolationDb: readonly number[];
}

/** Directivities of a feed array at points about its axis [dBi]. */
export function directivitiesDbi(array: FeedArray, points: PlanePoints): Float64Array {
  const { ka, edge, u, v, real, imaginary } = array;
  const table = elementTable(edge, Math.min(2 * ka, 100));
  const out = new Float64Array(points.u.length);
  for (let p = 0; p < out.length; p++) {
    let re = 0;
    let im = 0;
    for (let i = 0; i < u.length; i++) {
      const du = points.u[p]! - u[i]!;
      const dv = points.v[p]! - v[i]!;
      const field = tabulatedField(table, ka * Math.sqrt(du * du + dv * dv));
      re += real[i]! * field;
      im += imaginary[i]! * field;
    }
    out[p] = 20 * Math.log10(ka) + toDecibel(re * re + im * im);
  }
  return out;
}

/**
 * Judges a beam.
 * @param data excitations; their beams stay where they are as the frequency changes
 * @param frequencyGHz [GHz]
 */
export function judge(data: FeedArrayData, frequencyGHz: number, grounds: Grounds): Verdict {
  const array = feedArray({ ...data, frequencyGHz });
  const { border, interior, exclusions, solidAngleDeg2 } = grounds;
  let edgeDbi = Infinity;
  let edgeAt: readonly [number, number] = [Number.NaN, Number.NaN];
  let peakDbi = Number.NEGATIVE_INFINITY;
  let sum = 0;
  const weakest = (points: AreaPoints, levels: Float64Array): void => {
    for (let i = 0; i < levels.length; i++) {
      const wanted = levels[i]! - points.levelDb[i]!;
      if (wanted >= edgeDbi) continue;
      edgeDbi = wanted;
      edgeAt = [points.u[i]!, points.v[i]!];
    }
  };
  weakest(border, directivitiesDbi(array, border));
  const inside = directivitiesDbi(array, interior);
  weakest(interior, inside);
  for (const level of inside) {
    peakDbi = Math.max(peakDbi, level);
    sum += 10 ** (level / 10);
  }
  const mean = sum / interior.u.length;
  return {
    frequencyGHz,
    edgeDbi,
    edgeAt,
    meanDbi: toDecibel(mean),
    peakDbi,
    rippleDb: peakDbi - edgeDbi,
    powerInArea: (mean * solidAngleDeg2 * (Math.PI / 180) ** 2) / (4 * Math.PI),
    isolationDb: exclusions.map((area) => {
      const levels = directivitiesDbi(array, area);
      return edgeDbi - levels.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    }),
  };
}
