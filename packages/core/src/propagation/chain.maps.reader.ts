/** Maps read at the places of a piece of a batch, in TypeScript: the reference of `chain.maps.fast.ts`. */
import { DomainError } from '../errors.ts';
import { CHUNK } from './chain.kernel.ts';
import { type Figures, geometryOf, pressureHPa } from './chain.maps.ground.ts';
import { type HeightLaw, linear } from './heights.ts';
import type { RegularGrid } from './p1144.ts';

/** Places of one piece of a batch. */
export interface Piece {
  count: number;
  readonly latitudeDeg: Float64Array;
  readonly longitudeDeg: Float64Array;
  readonly heightKm: Float64Array;
}

/** Writes a map at the places of a piece to a column. */
export type PlainMap = (into: Float64Array) => void;

/** Maps of one grid that share their ground and their change with height. */
export interface RaisedMaps {
  /** A column for each map */
  readonly values: readonly Float64Array[];
  readonly read: () => void;
}

/** Reads maps at the places of its piece. */
export interface MapReader {
  readonly piece: Piece;
  /** What `bilinear` gives. */
  readonly plain: (map: RegularGrid) => PlainMap;
  /** What `raisedTo` gives, with the four points around a place raised once for all maps. */
  readonly raised: (
    maps: readonly RegularGrid[],
    scale: RegularGrid,
    groundKm: Figures,
    law: HeightLaw,
  ) => RaisedMaps;
  /** Pressure of the global atmosphere of P.835 at the heights of the places. */
  readonly pressure: PlainMap;
  /** Whether all places lie in the ranges of the maps. */
  readonly inRange: () => boolean;
  /** Finds the places of the piece in the maps asked for. */
  readonly locate: () => void;
}

export type MapReaderMaker = () => MapReader;

const source = 'ITU-R P.1144-12';

/** @throws DomainError where maps that share their ground do not share their points */
export function checkRaised(maps: readonly RegularGrid[], scale: RegularGrid): void {
  for (const map of maps)
    if (map.rows !== scale.rows || map.columns !== scale.columns)
      throw new DomainError('rows of the scale map', scale.rows, '', map.rows, map.rows, source);
}

/** Whether a place lies in the ranges of the maps. */
export const inRange = (latitudeDeg: number, longitudeDeg: number, heightKm: number): boolean =>
  latitudeDeg >= -90 &&
  latitudeDeg <= 90 &&
  Math.abs(longitudeDeg) <= Number.MAX_VALUE &&
  heightKm >= -1 &&
  heightKm <= 10;

/** Double precision throughout. */
export const referenceReader: MapReaderMaker = () => {
  const piece: Piece = { count: 0, latitudeDeg: column(), longitudeDeg: column(), heightKm: column() };
  const geometries = new Map<string, Cells>();
  const cellsOf = (grid: RegularGrid): Cells => {
    const key = geometryOf(grid);
    const known = geometries.get(key) ?? cellsIn(grid, piece);
    geometries.set(key, known);
    return known;
  };
  return {
    piece,
    plain: (map) => plainMap(map, cellsOf(map), piece),
    raised: (maps, scale, groundKm, law) => raisedMaps(maps, scale, groundKm, law, piece, cellsOf(scale)),
    pressure: (into) => {
      for (let i = 0; i < piece.count; i++) into[i] = pressureHPa(piece.heightKm[i]!);
    },
    inRange: () => {
      for (let i = 0; i < piece.count; i++)
        if (!inRange(piece.latitudeDeg[i]!, piece.longitudeDeg[i]!, piece.heightKm[i]!)) return false;
      return true;
    },
    locate: () => {
      for (const cells of geometries.values()) cells.locate();
    },
  };
};

const column = (): Float64Array => new Float64Array(CHUNK);

/** Where the places of a piece lie in maps of one geometry. */
interface Cells {
  /** Four positions for each place, in the order of `SquareCell` */
  readonly index: Int32Array;
  readonly weight: Float64Array;
  readonly locate: () => void;
}

function plainMap({ values, scale, offset }: RegularGrid, { index, weight }: Cells, piece: Piece): PlainMap {
  return (into) => {
    const { count } = piece;
    for (let i = 0, at = 0; i < count; i++, at += 4)
      into[i] =
        (values[index[at]!]! * weight[at]! +
          values[index[at + 1]!]! * weight[at + 1]! +
          values[index[at + 2]!]! * weight[at + 2]! +
          values[index[at + 3]!]! * weight[at + 3]!) *
          scale +
        offset;
  };
}

/** What `squareCell` gives for each place, without an object for each. */
function cellsIn(grid: RegularGrid, piece: Piece): Cells {
  const index = new Int32Array(4 * CHUNK);
  const weight = new Float64Array(4 * CHUNK);
  const { rows, columns, latitudeStartDeg, latitudeStepDeg, longitudeStartDeg, longitudeStepDeg } = grid;
  return {
    index,
    weight,
    locate: () => {
      const { latitudeDeg, longitudeDeg, count } = piece;
      for (let i = 0, at = 0; i < count; i++, at += 4) {
        const r = (latitudeDeg[i]! - latitudeStartDeg) / latitudeStepDeg;
        const R = Math.min(r | 0, rows - 2); // r and c are not negative: | 0 is their floor
        const columnsEast = (longitudeDeg[i]! - longitudeStartDeg) / longitudeStepDeg;
        const c = columnsEast - columns * Math.floor(columnsEast / columns);
        const whole = c | 0;
        const C = whole === columns ? 0 : whole; // c may round up to the number of columns
        const dr = r - R;
        const dc = c - whole;
        const upper = R * columns;
        const east = C + 1 === columns ? 0 : C + 1;
        index[at] = upper + C;
        index[at + 1] = upper + columns + C;
        index[at + 2] = upper + east;
        index[at + 3] = upper + columns + east;
        weight[at] = (1 - dr) * (1 - dc);
        weight[at + 1] = dr * (1 - dc);
        weight[at + 2] = (1 - dr) * dc;
        weight[at + 3] = dr * dc;
      }
    },
  };
}

/** Maps of one scale and ground: the four points around a place are raised once for all of them. */
function raisedMaps(
  maps: readonly RegularGrid[],
  scale: RegularGrid,
  groundKm: Figures,
  law: HeightLaw,
  piece: Piece,
  cells: Cells,
): RaisedMaps {
  checkRaised(maps, scale);
  const values = maps.map(column);
  // Both laws are of the form a + b × value
  const a = new Float64Array(4 * CHUNK);
  const b = new Float64Array(4 * CHUNK);
  const isLinear = law === linear;
  const read = (): void => {
    const { index, weight } = cells;
    const { values: ground, scale: groundStep, offset: groundOffset } = groundKm;
    const { values: changes, scale: changeStep, offset: changeOffset } = scale;
    const { heightKm, count } = piece;
    for (let i = 0, at = 0; i < count; i++) {
      const height = heightKm[i]!;
      for (const end = at + 4; at < end; at++) {
        const point = index[at]!;
        const rise = height - (ground[point]! * groundStep + groundOffset);
        const change = changes[point]! * changeStep + changeOffset;
        if (isLinear) {
          a[at] = weight[at]! * change * rise;
          b[at] = weight[at]!;
        } else b[at] = weight[at]! * exponentialOf(-rise / change);
      }
    }
    for (const [k, map] of maps.entries()) {
      const into = values[k]!;
      const { values: stored, scale: step, offset } = map;
      for (let i = 0, at = 0; i < count; i++, at += 4)
        into[i] =
          b[at]! * (stored[index[at]!]! * step + offset) +
          b[at + 1]! * (stored[index[at + 1]!]! * step + offset) +
          b[at + 2]! * (stored[index[at + 2]!]! * step + offset) +
          b[at + 3]! * (stored[index[at + 3]!]! * step + offset);
      if (isLinear)
        for (let i = 0, at = 0; i < count; i++, at += 4)
          into[i]! += a[at]! + a[at + 1]! + a[at + 2]! + a[at + 3]!;
    }
  };
  return { values, read };
}

/** exp(k/256) for |k| ≤ 2048 */
const powers: Float64Array = Float64Array.from({ length: 4097 }, (_, k) => Math.exp((k - 2048) / 256));

/** The exponential, in less time than Math.exp: beyond the entry of the table lies 1/512 at most, whose series ends at 2e-16. */
function exponentialOf(x: number): number {
  if (!(Math.abs(x) < 8)) return Math.exp(x);
  const k = (x * 256 + 2048.5) | 0;
  const r = x - (k - 2048) / 256;
  return powers[k]! * (1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24)))));
}
