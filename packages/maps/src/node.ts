import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadAll, type Maps } from './load.ts';
import { withMonthsBeside } from './months.ts';
import { filesOf, gunzip, shippedFiles, shippedStore } from './shipped.ts';
import { layered, type MapStore, mapStore } from './store.ts';

export { type ImportReport, importGrids } from './import.ts';

/**
 * Reads the two maps of rain from `packages/maps/data`.
 * @throws MapError when a file is missing or differs from the manifest
 */
export function loadMaps(): Promise<Maps> {
  return loadAll(shippedFiles, gunzip);
}

/**
 * Every map, each read when first asked for.
 * @param importedFolder maps built from official files by `importGrids`; they come before those of the package
 */
export function openMaps(importedFolder?: string): MapStore {
  const store = withMonthsBeside(shippedStore());
  if (importedFolder === undefined) return store;
  const imported = pathToFileURL(join(importedFolder, '/'));
  return layered(mapStore(filesOf(imported), gunzip, importedFolder), store);
}

/**
 * The maps of the package, those of the months already on their way: for a program that is yet to load and to read what it computes.
 */
export function openMapsAhead(): MapStore {
  return withMonthsBeside(shippedStore(), true);
}
