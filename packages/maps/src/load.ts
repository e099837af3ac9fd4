import type { RegularGrid } from '@ortak/core/propagation';
import { fromResidualBytes } from './codec.ts';
import type { GridId, GridManifest, Manifest } from './manifest.ts';

/** A map with the entry of the manifest that says where it came from, so that a result can cite it. */
export interface MapGrid extends RegularGrid {
  readonly origin: GridManifest;
}

/** The maps that propagation needs. */
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

export type MapProblem = 'unreadable' | 'not-in-manifest' | 'length' | 'sha256' | 'content';

/** A map that cannot be used, and why. */
export class MapError extends Error {
  override readonly name = 'MapError';
  /** `map.sha256` and so on, stable. */
  readonly code: `map.${MapProblem}`;
  readonly file: string;

  constructor(problem: MapProblem, file: string, explanation: string, options?: ErrorOptions) {
    super(`packages/maps/data/${file}: ${explanation}`, options);
    this.code = `map.${problem}`;
    this.file = file;
  }
}

const remedy = 'restore the file from the repository, or rebuild the maps with scripts/build-maps.ts';

/**
 * Reads one map and checks that it is the one the manifest describes.
 * @param read gives the bytes of a file of `packages/maps/data`: `fetch` in a browser, `readFile` in Node
 * @param gunzip by default the `DecompressionStream` of browsers and Node
 * @throws MapError when a file cannot be read, or differs from the manifest in length, sha256 or content
 */
export async function loadGrid(id: GridId, read: ReadFile, gunzip: Gunzip = gunzipStream): Promise<MapGrid> {
  const manifest = parse(await readOr(read, 'manifest.json'));
  const entry = manifest.grids?.find((grid) => grid.id === id);
  if (entry === undefined)
    throw new MapError('not-in-manifest', 'manifest.json', `it has no map "${id}"; ${remedy}`);

  const packed = await readOr(read, entry.file);
  if (packed.length !== entry.bytes)
    throw new MapError(
      'length',
      entry.file,
      `it has ${packed.length} bytes, the manifest says ${entry.bytes}; ${remedy}`,
    );
  const sha256 = await sha256Of(packed);
  if (sha256 !== undefined && sha256 !== entry.sha256)
    throw new MapError(
      'sha256',
      entry.file,
      `its sha256 is ${sha256}, the manifest says ${entry.sha256}; ${remedy}`,
    );

  const { rows, columns, longitudeStepDeg, latitudeStepDeg } = entry.grid;
  if (columns * longitudeStepDeg !== 360 || (rows - 1) * Math.abs(latitudeStepDeg) !== 180)
    throw new MapError('content', 'manifest.json', `the grid of "${id}" does not span the Earth; ${remedy}`);
  const bytes = await unpack(packed, entry.file, gunzip);
  if (bytes.length !== 2 * rows * columns)
    throw new MapError(
      'content',
      entry.file,
      `it unpacks to ${bytes.length} bytes, ${rows} × ${columns} numbers need ${2 * rows * columns}; ${remedy}`,
    );
  return {
    ...entry.grid,
    values: fromResidualBytes(bytes, columns),
    scale: entry.scale,
    offset: entry.offset,
    origin: entry,
  };
}

/**
 * Reads every map.
 * @throws MapError as `loadGrid`
 */
export async function loadAll(read: ReadFile, gunzip: Gunzip = gunzipStream): Promise<Maps> {
  const [rainRate001, rainHeight0] = await Promise.all([
    loadGrid('p837-7-r001', read, gunzip),
    loadGrid('p839-4-h0', read, gunzip),
  ]);
  return { rainRate001, rainHeight0 };
}

async function readOr(read: ReadFile, file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await read(file);
  } catch (cause) {
    throw new MapError('unreadable', file, `it cannot be read (${reasonOf(cause)}); ${remedy}`, { cause });
  }
}

function parse(bytes: Uint8Array): Partial<Manifest> {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Partial<Manifest>;
  } catch (cause) {
    throw new MapError('content', 'manifest.json', `it is not JSON (${reasonOf(cause)}); ${remedy}`, {
      cause,
    });
  }
}

async function unpack(packed: Uint8Array<ArrayBuffer>, file: string, gunzip: Gunzip): Promise<Uint8Array> {
  try {
    return await gunzip(packed);
  } catch (cause) {
    throw new MapError('content', file, `it does not unpack (${reasonOf(cause)}); ${remedy}`, { cause });
  }
}

/** Undefined where the page is not a secure context: browsers then withhold `subtle`, and gzip's own CRC-32 must do. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function gunzipStream(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
