/**
 * The field of an aperture on a lattice of direction cosines, read between its points.
 *
 * A circular aperture passes no faster variation than kD/2, so the error of reading between points h apart is bounded:
 * six points along each axis err by at most 225/46080·(kD/2·h)⁶ of the sum of what the feeds give. With 10 points per λ/D
 * that is 4.7·10⁻⁶ an axis. The lattice is filled in tiles when they are first asked for.
 */
import { elementTable, tabulatedField } from './table.ts';

/** Beams and excitations, scaled to unit power. */
export interface MappedField {
  readonly ka: number;
  readonly edge: number;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

export interface FieldMap {
  /** |E|² at direction cosines within the unit circle. */
  readonly power: (u: number, v: number) => number;
}

/** Points of the lattice along λ/D. */
const DENSITY = 10;
/** Points along the side of a tile, and what lies beside them so that each tile is read alone. */
const [SIDE, BESIDE] = [32, 5];
const WIDTH = SIDE + BESIDE;

/** Map of a field, yet empty. */
export function fieldMap(field: MappedField): FieldMap {
  const { ka, edge, real, imaginary } = field;
  const step = Math.PI / ka / DENSITY;
  const perStep = 1 / step;
  const half = Math.ceil(perStep / SIDE) + 1; // tiles from the axis to the unit circle
  const across = 2 * half;
  const tiles: (Float64Array | undefined)[] = new Array(across * across);
  const table = elementTable(edge, Math.min(2 * ka, 160));

  const fill = (column: number, row: number): Float64Array => {
    const tile = new Float64Array(2 * WIDTH * WIDTH);
    for (let b = 0; b < WIDTH; b++)
      for (let a = 0; a < WIDTH; a++) {
        const u = (SIDE * (column - half) + a - 2) * step;
        const v = (SIDE * (row - half) + b - 2) * step;
        let re = 0;
        let im = 0;
        for (let i = 0; i < field.u.length; i++) {
          const du = u - field.u[i]!;
          const dv = v - field.v[i]!;
          const value = tabulatedField(table, ka * Math.sqrt(du * du + dv * dv));
          re += real[i]! * value;
          im += imaginary[i]! * value;
        }
        tile[2 * (b * WIDTH + a)] = re;
        tile[2 * (b * WIDTH + a) + 1] = im;
      }
    tiles[row * across + column] = tile;
    return tile;
  };

  return {
    power: (u, v) => {
      const x = u * perStep + SIDE * half;
      const y = v * perStep + SIDE * half;
      const i = Math.floor(x);
      const j = Math.floor(y);
      const column = (i / SIDE) | 0;
      const row = (j / SIDE) | 0;
      const tile = tiles[row * across + column] ?? fill(column, row);

      // Lagrange's polynomials through −2 … 3
      const s = x - i;
      const t = y - j;
      const s1 = s * s - 1;
      const s4 = s * s - 4;
      const s2 = s - 2;
      const s3 = s - 3;
      const a0 = (-s * s1 * s2 * s3) / 120;
      const a1 = (s * (s - 1) * s4 * s3) / 24;
      const a2 = (-s1 * s4 * s3) / 12;
      const a3 = (s * (s + 1) * s4 * s3) / 12;
      const a4 = (-s * s1 * (s + 2) * s3) / 24;
      const a5 = (s * s1 * s4) / 120;
      const t1 = t * t - 1;
      const t4 = t * t - 4;
      const t2 = t - 2;
      const t3 = t - 3;
      let re = 0;
      let im = 0;
      let at = 2 * ((j - SIDE * row) * WIDTH + (i - SIDE * column));
      for (let k = 0; k < 6; k++) {
        const factor =
          k === 0
            ? (-t * t1 * t2 * t3) / 120
            : k === 1
              ? (t * (t - 1) * t4 * t3) / 24
              : k === 2
                ? (-t1 * t4 * t3) / 12
                : k === 3
                  ? (t * (t + 1) * t4 * t3) / 12
                  : k === 4
                    ? (-t * t1 * (t + 2) * t3) / 24
                    : (t * t1 * t4) / 120;
        re +=
          factor *
          (a0 * tile[at]! +
            a1 * tile[at + 2]! +
            a2 * tile[at + 4]! +
            a3 * tile[at + 6]! +
            a4 * tile[at + 8]! +
            a5 * tile[at + 10]!);
        im +=
          factor *
          (a0 * tile[at + 1]! +
            a1 * tile[at + 3]! +
            a2 * tile[at + 5]! +
            a3 * tile[at + 7]! +
            a4 * tile[at + 9]! +
            a5 * tile[at + 11]!);
        at += 2 * WIDTH;
      }
      return re * re + im * im;
    },
  };
}
