import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gunzip as gunzipInPool } from 'node:zlib';
import { type Gunzip, loadAll, type Maps, type ReadFile } from './load.ts';
import { layered, type MapStore, mapStore } from './store.ts';

export { type ImportReport, importGrids } from './import.ts';

const shipped = new URL('../data/', import.meta.url);
const from =
  (folder: URL): ReadFile =>
  async (file) =>
    new Uint8Array(await readFile(new URL(file, folder)));

const gunzipOf = promisify(gunzipInPool) as (
  bytes: Uint8Array,
  options: { readonly chunkSize: number },
) => Promise<Uint8Array>;
/** Between which a piece of unpacked bytes is kept [B]. */
const PIECE = { smallest: 64, largest: 1 << 26 } as const;

/**
 * Undoes gzip on the threads of the system's pool, in one piece of the length that the last four bytes state: the stream of
 * the browsers takes three times as long in Node, small pieces twice.
 */
const gunzip: Gunzip = (bytes) => {
  const stated =
    bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
  return gunzipOf(bytes, { chunkSize: Math.min(PIECE.largest, Math.max(PIECE.smallest, stated)) });
};

/**
 * Reads the two maps of rain from `packages/maps/data`.
 * @throws MapError when a file is missing or differs from the manifest
 */
export function loadMaps(): Promise<Maps> {
  return loadAll(from(shipped), gunzip);
}

/**
 * Every map, each read when first asked for.
 * @param importedFolder maps built from official files by `importGrids`; they come before those of the package
 */
export function openMaps(importedFolder?: string): MapStore {
  const store = mapStore(from(shipped), gunzip);
  if (importedFolder === undefined) return store;
  const imported = pathToFileURL(join(importedFolder, '/'));
  return layered(mapStore(from(imported), gunzip, importedFolder), store);
}
