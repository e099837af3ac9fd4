/** ITU-R P.1144-12, Annex 1: interpolation on the digital maps of the P-series. */
import { DomainError, within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';

export const card: StandardCard = {
  id: 'ITU-R P.1144-12',
  title: 'Guide to the application of the propagation methods of Radiocommunication Study Group 3',
  date: '2023-08',
  url: 'https://www.itu.int/rec/R-REC-P.1144-12-202308-I/en',
  implemented: [
    'Annex 1 § 1b: bilinear interpolation on a square grid',
    'Annex 1 § 2: bicubic interpolation on a square grid',
  ],
  omitted: ['Annex 1 § 1a: triangular grid', 'the guide to methods itself'],
  validity: 'maps from pole to pole around the whole Earth',
};

/**
 * A digital map: rows from pole to pole or a little beyond, columns once around the Earth. The meridian on which the
 * map closes is stored once, so `columns × longitudeStepDeg = 360`.
 * A stored number v stands for `v × scale + offset` in the unit of the map.
 */
export interface RegularGrid {
  /** Latitude of the first row: 90 or −90, or a little beyond a pole. */
  readonly latitudeStartDeg: number;
  /** Negative where rows run from north to south. */
  readonly latitudeStepDeg: number;
  readonly longitudeStartDeg: number;
  readonly longitudeStepDeg: number;
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly values: Int16Array | Int32Array | Float32Array | Float64Array;
  readonly scale: number;
  readonly offset: number;
}

/**
 * Value of a map between its grid points; exact on them, continuous across its closing meridian and at the poles.
 * @param latitudeDeg north positive [°], valid −90…90
 * @param longitudeDeg east positive [°], any finite value: it is taken modulo 360
 * @returns value in the unit of the map
 * @throws DomainError for a latitude beyond a pole, or NaN
 * @see ITU-R P.1144-12 Annex 1 § 1b
 */
export function bilinear(grid: RegularGrid, latitudeDeg: number, longitudeDeg: number): number {
  const { columns, values } = grid;
  const { R, C, dr, dc } = position(grid, latitudeDeg, longitudeDeg);
  const east = (C + 1) % columns;
  const upper = R * columns;
  const lower = upper + columns;
  const value =
    values[upper + C]! * (1 - dr) * (1 - dc) +
    values[lower + C]! * dr * (1 - dc) +
    values[upper + east]! * (1 - dr) * dc +
    values[lower + east]! * dr * dc;
  return value * grid.scale + grid.offset;
}

/** The four points of a map around a place, and how much each weighs. */
export interface SquareCell {
  /** Positions in `values`: (R, C), (R+1, C), (R, C+1), (R+1, C+1). */
  readonly index: readonly [number, number, number, number];
  readonly weight: readonly [number, number, number, number];
}

/**
 * The cell of a place, for methods that scale each grid point to the height of the place before they interpolate.
 * @param latitudeDeg north positive [°], valid −90…90
 * @param longitudeDeg east positive [°], any finite value: it is taken modulo 360
 * @throws DomainError for a latitude beyond a pole, or NaN
 * @see ITU-R P.1144-12 Annex 1 § 1b
 */
export function squareCell(
  grid: Omit<RegularGrid, 'values' | 'scale' | 'offset'>,
  latitudeDeg: number,
  longitudeDeg: number,
): SquareCell {
  const { R, C, dr, dc } = position(grid, latitudeDeg, longitudeDeg);
  const upper = R * grid.columns;
  const lower = upper + grid.columns;
  const east = (C + 1) % grid.columns;
  return {
    index: [upper + C, lower + C, upper + east, lower + east],
    weight: [(1 - dr) * (1 - dc), dr * (1 - dc), (1 - dr) * dc, dr * dc],
  };
}

/**
 * Value of a map between its grid points by bicubic convolution; exact on them, with a continuous slope between.
 * @param grid a map whose rows reach at least one beyond each pole
 * @param latitudeDeg north positive [°], valid −90…90
 * @param longitudeDeg east positive [°], any finite value: it is taken modulo 360
 * @returns value in the unit of the map
 * @throws DomainError for a latitude that lacks a row on either side, or NaN
 * @see ITU-R P.1144-12 Annex 1 § 2
 */
export function bicubic(grid: RegularGrid, latitudeDeg: number, longitudeDeg: number): number {
  const { rows, columns, values } = grid;
  const at = position(grid, latitudeDeg, longitudeDeg);
  const { C, dc } = at;
  const R = Math.min(at.R, rows - 3); // on the last row but one, the cell before it
  const dr = at.dr + at.R - R;
  if (R < 1 || dr > 1) {
    const inner = (row: number) => grid.latitudeStartDeg + row * grid.latitudeStepDeg;
    const [low, high] = [inner(1), inner(rows - 2)].sort((a, b) => a - b) as [number, number];
    throw new DomainError('latitudeDeg', latitudeDeg, '°', low, high, `${card.id} Annex 1 § 2`);
  }
  const east = convolutionWeights(dc);
  const north = convolutionWeights(dr);
  let sum = 0;
  for (let row = 0; row < 4; row++) {
    const start = (R + row - 1) * columns;
    let along = 0;
    if (C >= 1 && C + 2 < columns)
      for (let column = 0; column < 4; column++) along += values[start + C + column - 1]! * east[column]!;
    else
      for (let column = 0; column < 4; column++)
        along += values[start + ((C + column - 1 + columns) % columns)]! * east[column]!;
    sum += along * north[row]!;
  }
  return sum * grid.scale + grid.offset;
}

/** K(δ) of Annex 1 § 2, with a = −0.5, at 1 + t, t, 1 − t and 2 − t for a place t of a step, 0…1, beyond a point. */
function convolutionWeights(t: number): readonly [number, number, number, number] {
  const rest = 1 - t;
  return [outer(1 + t), inner(t), inner(rest), outer(1 + rest)];
}

/** K(δ) for |δ| up to 1. */
const inner = (d: number): number => (1.5 * d - 2.5) * d * d + 1;

/** K(δ) for |δ| of 1 to 2. */
const outer = (d: number): number => ((-0.5 * d + 2.5) * d - 4) * d + 2;

/** Row and column before a place, and the parts of a step beyond them. */
function position(
  grid: Omit<RegularGrid, 'values' | 'scale' | 'offset'>,
  latitudeDeg: number,
  longitudeDeg: number,
): { readonly R: number; readonly C: number; readonly dr: number; readonly dc: number } {
  within('latitudeDeg', latitudeDeg, '°', -90, 90, card.id);
  within('longitudeDeg', longitudeDeg, '°', -Number.MAX_VALUE, Number.MAX_VALUE, card.id);
  const r = (latitudeDeg - grid.latitudeStartDeg) / grid.latitudeStepDeg;
  const R = Math.min(Math.floor(r), grid.rows - 2);
  const columnsEast = ((longitudeDeg % 360) - grid.longitudeStartDeg) / grid.longitudeStepDeg;
  const c = columnsEast - grid.columns * Math.floor(columnsEast / grid.columns);
  const C = Math.floor(c) === grid.columns ? 0 : Math.floor(c); // c may round up to the number of columns
  return { R, C, dr: r - R, dc: c - Math.floor(c) };
}
