/** ITU-R P.1144-12, Annex 1: interpolation on the digital maps of the P-series. */
import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';

export const card: StandardCard = {
  id: 'ITU-R P.1144-12',
  title: 'Guide to the application of the propagation methods of Radiocommunication Study Group 3',
  date: '2023-08',
  url: 'https://www.itu.int/rec/R-REC-P.1144-12-202308-I/en',
  implemented: ['Annex 1 § 1b: bilinear interpolation on a square grid'],
  omitted: [
    'Annex 1 § 1a: triangular grid',
    'Annex 1 § 2: bicubic interpolation',
    'the guide to methods itself',
  ],
  validity: 'maps from pole to pole around the whole Earth',
};

/**
 * A digital map: rows from pole to pole, columns once around the Earth. The meridian on which the map closes is
 * stored once, so `columns × longitudeStepDeg = 360` and `(rows − 1) × |latitudeStepDeg| = 180`.
 * A stored number v stands for `v × scale + offset` in the unit of the map.
 */
export interface RegularGrid {
  /** Latitude of the first row: 90 or −90. */
  readonly latitudeStartDeg: number;
  /** Negative where rows run from north to south. */
  readonly latitudeStepDeg: number;
  readonly longitudeStartDeg: number;
  readonly longitudeStepDeg: number;
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly values: Int16Array | Float32Array | Float64Array;
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
  within('latitudeDeg', latitudeDeg, '°', -90, 90, card.id);
  within('longitudeDeg', longitudeDeg, '°', -Number.MAX_VALUE, Number.MAX_VALUE, card.id);
  const { rows, columns, values } = grid;

  const r = (latitudeDeg - grid.latitudeStartDeg) / grid.latitudeStepDeg;
  const R = Math.min(Math.floor(r), rows - 2);
  const columnsEast = (longitudeDeg - grid.longitudeStartDeg) / grid.longitudeStepDeg;
  const c = columnsEast - columns * Math.floor(columnsEast / columns);
  const C = Math.floor(c) % columns; // c may round up to the number of columns
  const east = (C + 1) % columns;

  const dr = r - R;
  const dc = c - Math.floor(c);
  const upper = R * columns;
  const lower = upper + columns;
  const value =
    values[upper + C]! * (1 - dr) * (1 - dc) +
    values[lower + C]! * dr * (1 - dc) +
    values[upper + east]! * (1 - dr) * dc +
    values[lower + east]! * dr * dc;
  return value * grid.scale + grid.offset;
}
