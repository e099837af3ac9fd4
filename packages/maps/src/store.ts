/** Maps on demand: each is read when first asked for, and once. */
import {
  entryOf,
  type Gunzip,
  gunzipStream,
  loadEntry,
  loadManifest,
  type MapGrid,
  type ReadFile,
  SHIPPED_FOLDER,
} from './load.ts';
import type { GridId, GridManifest, Manifest } from './manifest.ts';

export interface MapStore {
  /** What there is, without loading any map. */
  list(): Promise<readonly GridManifest[]>;
  has(id: GridId): Promise<boolean>;
  /** @throws MapError when the map is not there, or its file is not the one the manifest describes */
  get(id: GridId): Promise<MapGrid>;
}

/**
 * The maps of one folder, for any runtime.
 * @param read gives the bytes of a file of that folder: `fetch` in a browser, `readFile` in Node
 * @param folder as it is to appear in messages
 */
export function mapStore(
  read: ReadFile,
  gunzip: Gunzip = gunzipStream,
  folder: string = SHIPPED_FOLDER,
): MapStore {
  let manifest: Promise<Manifest> | undefined;
  const grids = new Map<GridId, Promise<MapGrid>>();
  // A failure is not remembered: the next call may find the network or the file back.
  const manifestOnce = (): Promise<Manifest> => {
    manifest ??= loadManifest(read, folder).catch((reason: unknown) => {
      manifest = undefined;
      throw reason;
    });
    return manifest;
  };
  const load = async (id: GridId): Promise<MapGrid> =>
    loadEntry(entryOf(await manifestOnce(), id, folder), read, gunzip, folder);
  return {
    list: async () => (await manifestOnce()).grids,
    has: async (id) => (await manifestOnce()).grids.some((grid) => grid.id === id),
    get: (id) => {
      let grid = grids.get(id);
      if (grid === undefined) {
        grid = load(id).catch((reason: unknown) => {
          grids.delete(id);
          throw reason;
        });
        grids.set(id, grid);
      }
      return grid;
    },
  };
}

/**
 * Several stores as one; of two that have a map, the earlier gives it.
 * @param stores at least one: the last is asked for what none has, so that its message is the one shown
 */
export function layered(...stores: readonly [MapStore, ...MapStore[]]): MapStore {
  const last = stores.at(-1)!;
  return {
    list: async () => {
      const all = (await Promise.all(stores.map((store) => store.list()))).flat();
      return all.filter(({ id }, i) => all.findIndex((grid) => grid.id === id) === i);
    },
    has: async (id) => (await Promise.all(stores.map((store) => store.has(id)))).includes(true),
    get: async (id) => {
      for (const store of stores) if (await store.has(id)) return store.get(id);
      return last.get(id);
    },
  };
}
