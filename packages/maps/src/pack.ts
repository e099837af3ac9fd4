/** The way from the figures of a map to its compact file; `load.ts` goes it back. */
import { gzipSync } from 'node:zlib';
import { type GridIntegers, type Layout, toResidualBytes } from './codec.ts';
import { spansTheEarth } from './load.ts';
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
 * @param rounded what is stored of them, where that is not the nearest integer
 * @throws Error when a figure does not fit, or a point without a figure has no neighbour to fill it from
 */
export function quantise(
  values: Float64Array,
  columns: number,
  how: {
    readonly id: string;
    readonly scale: number;
    readonly bytesPerNumber: 2 | 3;
    /** Figure of the points that have none; by default they are filled from their neighbours. */
    readonly missing?: number;
  },
  rounded: Float64Array = values,
): Quantised {
  const filledPoints =
    how.missing === undefined
      ? fillAlongMeridians(values, columns, how.id)
      : replaceMissing(values, how.missing);
  const limit = 2 ** (8 * how.bytesPerNumber - 1) - 1;
  const integers = how.bytesPerNumber === 2 ? new Int16Array(values.length) : new Int32Array(values.length);
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  let error = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const stored = Math.round(rounded[i]! / how.scale);
    if (!(Math.abs(stored) <= limit))
      throw new Error(`${how.id}: ${value} does not fit in ${8 * how.bytesPerNumber} bits`);
    integers[i] = stored;
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
    error = Math.max(error, Math.abs(stored * how.scale - value));
  }
  const quantisationError = Number(error.toFixed(9)); // drops the rounding noise of float64
  return { integers, minimum, maximum, quantisationError, ...(filledPoints > 0 ? { filledPoints } : {}) };
}

function replaceMissing(values: Float64Array, figure: number): number {
  let filled = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]!)) continue;
    values[i] = figure;
    filled++;
  }
  return filled;
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
export function gzipped(
  integers: GridIntegers,
  columns: number,
  layout: Layout = 'classes',
): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(gzipSync(toResidualBytes(integers, columns, layout), { level: 9 }));
  packed[9] = 255; // RFC 1952: the operating system; "unknown"
  return packed;
}

/** The manifest, one line per map, so that a change of one shows as one line. */
export function manifestText(grids: readonly GridManifest[]): string {
  return `{"grids": [\n${grids.map((grid) => JSON.stringify(grid)).join(',\n')}\n]}\n`;
}

/** A table of figures as files carry them: its last columns may repeat the first ones. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly values: Float64Array;
}

/**
 * Start, step and size of the grid whose points two tables name; columns that repeat the first ones are left out.
 * @throws Error when they are not a regular grid that goes once around the Earth from pole to pole
 */
export function geometryOf(id: string, latitudes: Table, longitudes: Table): GridManifest['grid'] {
  const { rows, columns } = latitudes;
  const latitudeStartDeg = latitudes.values[0]!;
  const latitudeStepDeg = (latitudes.values.at(-1)! - latitudeStartDeg) / (rows - 1);
  const longitudeStartDeg = longitudes.values[0]!;
  const longitudeStepDeg = (longitudes.values[columns - 1]! - longitudeStartDeg) / (columns - 1);
  for (let i = 0; i < rows * columns; i++) {
    const latitude = latitudeStartDeg + Math.floor(i / columns) * latitudeStepDeg;
    const longitude = longitudeStartDeg + (i % columns) * longitudeStepDeg;
    if (!(Math.abs(latitudes.values[i]! - latitude) + Math.abs(longitudes.values[i]! - longitude) < 1e-6))
      throw new Error(`${id}: point ${i} is not on a regular grid`);
  }
  const around = Math.round(360 / longitudeStepDeg);
  const grid = {
    latitudeStartDeg,
    latitudeStepDeg,
    longitudeStartDeg,
    longitudeStepDeg,
    rows,
    columns: around,
  };
  if (columns < around || !spansTheEarth(grid))
    throw new Error(`${id}: the grid does not go once around the Earth from pole to pole`);
  return grid;
}

/**
 * The figures of a table without the columns that repeat its first ones.
 * @throws Error when the repetition differs by more than `tolerance`
 */
export function onceAround(id: string, table: Table, around: number, tolerance: number): Float64Array {
  const values = new Float64Array(table.rows * around);
  for (let row = 0; row < table.rows; row++) {
    const figures = table.values.subarray(row * table.columns, (row + 1) * table.columns);
    for (let column = around; column < table.columns; column++)
      if (Math.abs(figures[column]! - figures[column - around]!) > tolerance)
        throw new Error(`${id}: row ${row} does not close on itself`);
    values.set(figures.subarray(0, around), row * around);
  }
  return values;
}
