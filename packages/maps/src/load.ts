import { messageOf } from '@ortak/core/errors';
import type { RegularGrid } from '@ortak/core/propagation';
import { fromResidualBytes, residualLength } from './codec.ts';
import type { GridId, GridManifest, Manifest } from './manifest.ts';

/** A map with the entry of the manifest that says where it came from, so that a result can cite it. */
export interface MapGrid extends RegularGrid {
  readonly origin: GridManifest;
}

/** The maps that a rain attenuation needs. */
export interface Maps {
  /** R0.01 of P.837-7 [mm/h] */
  readonly rainRate001: MapGrid;
  /** h0 of P.839-4, mean annual height of the 0 °C isotherm above mean sea level [km] */
  readonly rainHeight0: MapGrid;
}

/** Gives the bytes of a file of `packages/maps/data`. */
export type ReadFile = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Undoes gzip. */
export type Gunzip = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array> | Uint8Array;

export type MapProblem = 'unreadable' | 'not-in-manifest' | 'length' | 'sha256' | 'content' | 'import';

/** Where the maps that come with the package are, from the root of the project. */
export const SHIPPED_FOLDER = 'packages/maps/data';

/** A map that cannot be used, and why. */
export class MapError extends Error {
  override readonly name = 'MapError';
  /** `map.sha256` and so on, stable. */
  readonly code: `map.${MapProblem}`;
  readonly file: string;
  /** Whether it is one of the maps that come with the package. */
  readonly shipped: boolean;

  constructor(
    problem: MapProblem,
    file: string,
    explanation: string,
    options?: ErrorOptions,
    folder: string = SHIPPED_FOLDER,
  ) {
    super(`${folder === '.' ? '' : `${folder}/`}${file}: ${explanation}`, options);
    this.code = `map.${problem}`;
    this.file = file;
    this.shipped = folder === SHIPPED_FOLDER;
  }
}

/** What mends a folder: that of the package comes with the repository, others are built by import. */
const remedyOf = (folder: string): string =>
  folder === SHIPPED_FOLDER
    ? 'restore the file from the repository, or rebuild the maps with scripts/build-maps.ts'
    : 'build the folder anew with `ortak maps import`';

/**
 * Reads one map and checks that it is the one the manifest describes.
 * @param read gives the bytes of a file of `packages/maps/data`: `fetch` in a browser, `readFile` in Node
 * @param gunzip by default the `DecompressionStream` of browsers and Node
 * @throws MapError when a file cannot be read, or differs from the manifest in length, sha256 or content
 */
export async function loadGrid(id: GridId, read: ReadFile, gunzip: Gunzip = gunzipStream): Promise<MapGrid> {
  return loadEntry(entryOf(await loadManifest(read), id), read, gunzip);
}

/**
 * Reads the manifest.
 * @param folder as it is to appear in messages
 * @throws MapError when it cannot be read or is not one
 */
export async function loadManifest(read: ReadFile, folder: string = SHIPPED_FOLDER): Promise<Manifest> {
  const manifest = parse(await readOr(read, 'manifest.json', folder), folder);
  if (Array.isArray(manifest?.grids)) return { grids: manifest.grids };
  const explanation = `expected an object with a list "grids", found none; ${remedyOf(folder)}`;
  throw new MapError('content', 'manifest.json', explanation, {}, folder);
}

/**
 * The entry of a map.
 * @throws MapError when the manifest has none
 */
export function entryOf({ grids }: Manifest, id: GridId, folder: string = SHIPPED_FOLDER): GridManifest {
  const entry = grids.find((grid) => grid.id === id);
  if (entry === undefined)
    throw new MapError(
      'not-in-manifest',
      'manifest.json',
      `it has no map "${id}"; ${remedyOf(folder)}`,
      {},
      folder,
    );
  return entry;
}

/**
 * Reads the map of an entry and checks that it is the one described.
 * @throws MapError when its file cannot be read, or differs from the entry in length, sha256 or content
 */
export async function loadEntry(
  entry: GridManifest,
  read: ReadFile,
  gunzip: Gunzip = gunzipStream,
  folder: string = SHIPPED_FOLDER,
): Promise<MapGrid> {
  const refuse = (problem: MapProblem, file: string, explanation: string): MapError =>
    new MapError(problem, file, `${explanation}; ${remedyOf(folder)}`, {}, folder);

  const packed = await readOr(read, entry.file, folder);
  if (packed.length !== entry.bytes)
    throw refuse('length', entry.file, `it has ${packed.length} bytes, the manifest says ${entry.bytes}`);
  const sha256 = await sha256Of(packed);
  if (sha256 !== undefined && sha256 !== entry.sha256)
    throw refuse('sha256', entry.file, `its sha256 is ${sha256}, the manifest says ${entry.sha256}`);

  const { rows, columns, bytesPerNumber } = { ...entry, ...entry.grid };
  if (!spansTheEarth(entry.grid))
    throw refuse('content', 'manifest.json', `the grid of "${entry.id}" does not span the Earth`);
  const bytes = await unpack(packed, entry.file, gunzip, folder);
  const needed = residualLength(rows * columns, bytesPerNumber);
  if (bytes.length !== needed)
    throw refuse(
      'content',
      entry.file,
      `it unpacks to ${bytes.length} bytes, ${rows} × ${columns} numbers need ${needed}`,
    );
  return {
    ...entry.grid,
    values: fromResidualBytes(bytes, columns, bytesPerNumber),
    scale: entry.scale,
    offset: entry.offset,
    origin: entry,
  };
}

/** Columns once around; rows from pole to pole, or up to two beyond, which bicubic interpolation at a pole needs. */
export function spansTheEarth(grid: GridManifest['grid']): boolean {
  const { latitudeStartDeg, latitudeStepDeg, longitudeStepDeg, rows, columns } = grid;
  const beyond = (latitudeDeg: number) => {
    const rowsBeyond = (Math.abs(latitudeDeg) - 90) / Math.abs(latitudeStepDeg);
    return rowsBeyond > -1e-9 && rowsBeyond < 2 + 1e-9;
  };
  const latitudeEndDeg = latitudeStartDeg + (rows - 1) * latitudeStepDeg;
  return (
    Math.abs(columns * longitudeStepDeg - 360) < 1e-9 &&
    latitudeStartDeg * latitudeEndDeg < 0 &&
    beyond(latitudeStartDeg) &&
    beyond(latitudeEndDeg)
  );
}

/**
 * Reads the two maps of rain.
 * @throws MapError as `loadGrid`
 */
export async function loadAll(read: ReadFile, gunzip: Gunzip = gunzipStream): Promise<Maps> {
  const [rainRate001, rainHeight0] = await Promise.all([
    loadGrid('p837-7-r001', read, gunzip),
    loadGrid('p839-4-h0', read, gunzip),
  ]);
  return { rainRate001, rainHeight0 };
}

async function readOr(read: ReadFile, file: string, folder: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await read(file);
  } catch (cause) {
    const explanation = `it cannot be read (${messageOf(cause).split(',')[0]}); ${remedyOf(folder)}`;
    throw new MapError('unreadable', file, explanation, { cause }, folder);
  }
}

function parse(bytes: Uint8Array, folder: string): Partial<Manifest> | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Partial<Manifest> | null;
  } catch (cause) {
    const explanation = `it is not JSON (${messageOf(cause)}); ${remedyOf(folder)}`;
    throw new MapError('content', 'manifest.json', explanation, { cause }, folder);
  }
}

async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  file: string,
  gunzip: Gunzip,
  folder: string,
): Promise<Uint8Array> {
  try {
    return await gunzip(packed);
  } catch (cause) {
    const explanation = `it does not unpack (${messageOf(cause)}); ${remedyOf(folder)}`;
    throw new MapError('content', file, explanation, { cause }, folder);
  }
}

/** Undefined where the page is not a secure context: browsers then withhold `subtle`, and gzip's own CRC-32 must do. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function gunzipStream(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
