/** The maps of `packages/maps/data` as Node reads them. */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip as gunzipInPool } from 'node:zlib';
import type { Gunzip, ReadFile } from './load.ts';
import { type MapStore, mapStore } from './store.ts';

const shipped = new URL('../data/', import.meta.url);

export const filesOf =
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
export const gunzip: Gunzip = (bytes) => {
  const stated =
    bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
  return gunzipOf(bytes, { chunkSize: Math.min(PIECE.largest, Math.max(PIECE.smallest, stated)) });
};

export const shippedFiles: ReadFile = filesOf(shipped);

export const shippedStore = (): MapStore => mapStore(shippedFiles, gunzip);
