import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadAll, type Maps, type ReadFile } from './load.ts';
import { layered, type MapStore, mapStore } from './store.ts';

export { type ImportReport, importGrids } from './import.ts';

const shipped = new URL('../data/', import.meta.url);
const from =
  (folder: URL): ReadFile =>
  async (file) =>
    new Uint8Array(await readFile(new URL(file, folder)));

/**
 * Reads the two maps of rain from `packages/maps/data`.
 * @throws MapError when a file is missing or differs from the manifest
 */
export function loadMaps(): Promise<Maps> {
  // gunzipSync, because the stream of the browsers takes three times as long in Node
  return loadAll(from(shipped), gunzipSync);
}

/**
 * Every map, each read when first asked for.
 * @param importedFolder maps built from official files by `importGrids`; they come before those of the package
 */
export function openMaps(importedFolder?: string): MapStore {
  const store = mapStore(from(shipped), gunzipSync);
  if (importedFolder === undefined) return store;
  const imported = pathToFileURL(join(importedFolder, '/'));
  return layered(mapStore(from(imported), gunzipSync, importedFolder), store);
}
