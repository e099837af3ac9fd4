/** The way from the figures of a map to its compact file; `load.ts` goes it back. */
import { gzipSync } from 'node:zlib';
import { type GridIntegers, toResidualBytes } from './codec.ts';
import type { GridManifest } from './manifest.ts';

export interface Quantised {
  readonly integers: GridIntegers;
  readonly minimum: number;
  readonly maximum: number;
  readonly quantisationError: number;
  readonly filledPoints?: number;
}

/**
 * Integers of a map, its extremes, and the largest error they carry.
 * @param values row after row; NaN where the origin has no figure
 * @throws Error when a figure does not fit, or a point without a figure has no neighbour to fill it from
 */
export function quantise(
  values: Float64Array,
  columns: number,
  how: {
    readonly id: string;
    readonly scale: number;
    readonly squared: boolean;
    readonly bytesPerNumber: 2 | 3;
  },
): Quantised {
  const filledPoints = fillAlongMeridians(values, columns, how.id);
  const limit = 2 ** (8 * how.bytesPerNumber - 1) - 1;
  const integers = how.bytesPerNumber === 2 ? new Int16Array(values.length) : new Int32Array(values.length);
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  let error = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const stored = Math.round((how.squared ? Math.sqrt(value) : value) / how.scale);
    if (!(Math.abs(stored) <= limit))
      throw new Error(`${how.id}: ${value} does not fit in ${8 * how.bytesPerNumber} bits`);
    integers[i] = stored;
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
    const back = how.squared ? Math.fround((stored * how.scale) ** 2) : stored * how.scale;
    error = Math.max(error, Math.abs(back - value));
  }
  const quantisationError = Number(error.toFixed(9)); // drops the rounding noise of float64
  return { integers, minimum, maximum, quantisationError, ...(filledPoints > 0 ? { filledPoints } : {}) };
}

/** A missing figure becomes the mean of those above and below it, as the meridian through it suggests. */
function fillAlongMeridians(values: Float64Array, columns: number, id: string): number {
  let filled = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]!)) continue;
    values[i] = (values[i - columns]! + values[i + columns]!) / 2;
    if (Number.isNaN(values[i]!)) throw new Error(`${id}: point ${i} has no figure, nor have its neighbours`);
    filled++;
  }
  return filled;
}

/** The compact file of a grid of integers, the same on every machine. */
export function gzipped(integers: GridIntegers, columns: number): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(gzipSync(toResidualBytes(integers, columns), { level: 9 }));
  packed[9] = 255; // RFC 1952: the operating system; "unknown"
  return packed;
}

/** The manifest, one line per map, so that a change of one shows as one line. */
export function manifestText(grids: readonly GridManifest[]): string {
  return `{"grids": [\n${grids.map((grid) => JSON.stringify(grid)).join(',\n')}\n]}\n`;
}
