/** Maps read in wasm, two places or two points of a map at a time, in double precision. */
import { CHUNK } from './chain.kernel.ts';
import { type Figures, geometryOf, pressurePowers } from './chain.maps.ground.ts';
import { checkRaised, type MapReaderMaker, type Piece, type PlainMap } from './chain.maps.reader.ts';
import { linear } from './heights.ts';
import { MAPS_WASM } from './maps.wasm.generated.ts';
import type { RegularGrid } from './p1144.ts';

/** What `assembly/maps.as.ts` exports; every address is in bytes. */
interface Exports {
  readonly locate: (
    count: number,
    latitudes: number,
    longitudes: number,
    cells: number,
    rows: number,
    columns: number,
    latitudeStart: number,
    latitudeStep: number,
    longitudeStart: number,
    longitudeStep: number,
  ) => void;
  readonly weighted16: Weighted;
  readonly weighted32: Weighted;
  readonly weighted64: Weighted;
  readonly raised: (
    count: number,
    cells: number,
    columns: number,
    heights: number,
    pairs: number,
    into: number,
  ) => void;
  readonly shifted: (
    count: number,
    cells: number,
    columns: number,
    heights: number,
    pairs: number,
    scratch: number,
    into: number,
  ) => void;
  readonly profile: (count: number, heights: number, coefficients: number, into: number) => void;
  readonly allWithin: (count: number, at: number, minimum: number, maximum: number) => number;
}
type Weighted = (
  count: number,
  cells: number,
  weights: number,
  columns: number,
  map: number,
  step: number,
  offset: number,
  into: number,
) => void;

const PAGE = 65536;
const COLUMN = 8 * CHUNK;
/** Bytes of the cells of a piece: two positions of 32 bits, then four weights for each place. */
const [POSITIONS, CELLS] = [8 * CHUNK, 40 * CHUNK];

/** Numbers of a map beyond which it is read where it is: a copy of R0.01 would take 8 MB. */
const LARGE = 2e6;

let module: WebAssembly.Module | undefined;

/**
 * The reader in wasm; takes the place of `referenceReader` in `mappedClimate`. It copies the maps it is asked for; their
 * copies live as long as the maps. Figures are those of the reference within 1e-10, relative.
 *
 * Compiles its 2 kB when first called, at once: in a browser from a worker.
 */
export const fastReader: MapReaderMaker = () => {
  module ??= new WebAssembly.Module(Uint8Array.from(atob(MAPS_WASM), (c) => c.charCodeAt(0)));
  const memory = new WebAssembly.Memory({ initial: 1 });
  const wasm = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports;
  let end = 4096; // the module keeps its tables before it
  /** Room for so many bytes; every view made before is void. */
  const room = (bytes: number): number => {
    const at = end;
    end += Math.ceil(bytes / 16) * 16;
    const missing = Math.ceil((end - memory.buffer.byteLength) / PAGE);
    if (missing > 0) memory.grow(missing);
    return at;
  };
  const [latitudes, longitudes, heights, result, coefficients] = [0, 1, 2, 3, 4].map(() => room(COLUMN)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const scratch = room(32 * CHUNK);
  const column = (at: number) => new Float64Array(memory.buffer, at, CHUNK);
  column(coefficients).set([...pressurePowers].reverse());
  const piece: { -readonly [Key in keyof Piece]: Piece[Key] } = {
    count: 0,
    latitudeDeg: column(latitudes),
    longitudeDeg: column(longitudes),
    heightKm: column(heights),
  };
  let answer = column(result);
  /** Views of the memory as it is now. */
  const renew = (): void => {
    piece.latitudeDeg = column(latitudes);
    piece.longitudeDeg = column(longitudes);
    piece.heightKm = column(heights);
    answer = column(result);
  };

  const geometries = new Map<string, { readonly grid: RegularGrid; readonly cells: number }>();
  const cellsOf = (grid: RegularGrid): number => {
    const key = geometryOf(grid);
    const known = geometries.get(key) ?? { grid, cells: room(CELLS) };
    geometries.set(key, known);
    return known.cells;
  };
  const copies = new Map<RegularGrid['values'], { readonly at: number; readonly weighted: Weighted }>();
  const copyOf = (values: RegularGrid['values']) => {
    const known = copies.get(values);
    if (known !== undefined) return known;
    const narrow = values instanceof Int16Array || values instanceof Int32Array;
    const at = room(values.length * (narrow ? values.BYTES_PER_ELEMENT : 8));
    const Copy = narrow ? (values.constructor as Int16ArrayConstructor) : Float64Array;
    new Copy(memory.buffer, at, values.length).set(values);
    const weighted =
      values instanceof Int16Array
        ? wasm.weighted16
        : values instanceof Int32Array
          ? wasm.weighted32
          : wasm.weighted64;
    const copy = { at, weighted };
    copies.set(values, copy);
    return copy;
  };
  /** Writes a map by weights at an address to the column of results. */
  const read = (map: RegularGrid, cells: number, weights: number): (() => void) => {
    const { at, weighted } = copyOf(map.values);
    const { columns, scale, offset } = map;
    return () => weighted(piece.count, cells, weights, columns, at, scale, offset, result);
  };
  const inPlace =
    ({ values, columns, scale, offset }: RegularGrid, cells: number): PlainMap =>
    (into) => {
      const position = new Int32Array(memory.buffer, cells, 2 * CHUNK);
      const weight = new Float64Array(memory.buffer, cells + POSITIONS, 4 * CHUNK);
      for (let i = 0; i < piece.count; i++) {
        const left = position[2 * i]!;
        const right = position[2 * i + 1]!;
        into[i] =
          (values[left]! * weight[4 * i]! +
            values[left + columns]! * weight[4 * i + 1]! +
            values[right]! * weight[4 * i + 2]! +
            values[right + columns]! * weight[4 * i + 3]!) *
            scale +
          offset;
      }
    };
  const plain = (map: RegularGrid): PlainMap => {
    const cells = cellsOf(map);
    if (map.values.length > LARGE) return inPlace(map, cells);
    const toResult = read(map, cells, cells + POSITIONS);
    renew();
    return (into) => {
      toResult();
      into.set(answer);
    };
  };
  return {
    piece,
    plain,
    raised: (maps, scale, groundKm, law) => {
      checkRaised(maps, scale);
      const cells = cellsOf(scale);
      const pairs = room(16 * scale.values.length);
      new Float64Array(memory.buffer, pairs, 2 * scale.values.length).set(
        pairsOf(scale, groundKm, law === linear),
      );
      const values = maps.map(() => new Float64Array(CHUNK));
      const factors = law === linear ? cells + POSITIONS : room(32 * CHUNK);
      const reads = maps.map((map) => read(map, cells, factors));
      renew();
      return {
        values,
        read: () => {
          const { count } = piece;
          const { columns } = scale;
          if (law !== linear) wasm.raised(count, cells, columns, heights, pairs, factors);
          for (const [k, toResult] of reads.entries()) {
            toResult();
            if (law === linear) wasm.shifted(count, cells, columns, heights, pairs, scratch, result);
            values[k]!.set(answer);
          }
        },
      };
    },
    pressure: (into) => {
      wasm.profile(piece.count, heights, coefficients, result);
      into.set(answer);
    },
    inRange: () =>
      wasm.allWithin(piece.count, latitudes, -90, 90) !== 0 &&
      wasm.allWithin(piece.count, longitudes, -Number.MAX_VALUE, Number.MAX_VALUE) !== 0 &&
      wasm.allWithin(piece.count, heights, -1, 10) !== 0,
    locate: () => {
      for (const { grid, cells } of geometries.values())
        wasm.locate(
          piece.count,
          latitudes,
          longitudes,
          cells,
          grid.rows,
          grid.columns,
          grid.latitudeStartDeg,
          grid.latitudeStepDeg,
          grid.longitudeStartDeg,
          grid.longitudeStepDeg,
        );
    },
  };
};

/** g k and k of each point: k is the change with height of a linear law, the inverse of the scale height of an exponential one. */
function pairsOf(scale: RegularGrid, groundKm: Figures, isLinear: boolean): Float64Array {
  const pairs = new Float64Array(2 * scale.values.length);
  for (let i = 0; i < scale.values.length; i++) {
    const change = scale.values[i]! * scale.scale + scale.offset;
    const k = isLinear ? change : 1 / change;
    const ground = groundKm.values[i]! * groundKm.scale + groundKm.offset;
    pairs[2 * i] = ground * k;
    pairs[2 * i + 1] = k;
  }
  return pairs;
}
