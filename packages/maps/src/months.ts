/**
 * The maps of the months, read and decoded by a thread of their own: twenty-four maps of fourteen million numbers together, while
 * the program reads its programme.
 */
import { Worker } from 'node:worker_threads';
import type { MapGrid } from './load.ts';
import { type GridId, MONTHS } from './manifest.ts';
import type { MapStore } from './store.ts';

const monthly = (month: (typeof MONTHS)[number]): readonly GridId[] => [
  `p837-7-mt-${month}`,
  `p1510-1-t-${month}`,
];
const THREAD = new URL('./months.thread.ts', import.meta.url);
const months: ReadonlySet<GridId> = new Set(MONTHS.flatMap(monthly));

/**
 * A store of which a thread reads the maps of the months; what it cannot read, the store itself reads or refuses.
 * @param ahead whether they are read before anyone asks; a program that ends without asking does not wait for them
 * @param script of the thread
 */
export function withMonthsBeside(store: MapStore, ahead = false, script = THREAD): MapStore {
  const grids = new Map<GridId, Promise<MapGrid>>();
  const waiting = new Map<GridId, (grid: MapGrid | undefined) => void>();
  let thread: Worker | undefined;

  const end = (): void => {
    thread = undefined;
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
  };
  const start = (): Worker => {
    const worker = new Worker(script);
    worker.on('message', ({ id, grid }: { id: GridId; grid?: MapGrid }) => {
      waiting.get(id)?.(grid);
      waiting.delete(id);
      if (waiting.size === 0) {
        if (thread === worker) thread = undefined;
        void worker.terminate();
      }
    });
    // one that has been ended is none of ours any more
    for (const event of ['error', 'exit'])
      worker.on(event, () => {
        if (thread === worker) end();
      });
    return worker;
  };
  const beside = (id: GridId): Promise<MapGrid | undefined> =>
    new Promise((resolve) => {
      waiting.set(id, resolve);
      thread ??= start();
      thread.postMessage(id);
    });
  const get = (id: GridId): Promise<MapGrid> => {
    let grid = grids.get(id);
    if (grid === undefined) {
      grid = beside(id).then((found) => found ?? store.get(id));
      grid.catch(() => grids.delete(id));
      grids.set(id, grid);
    }
    return grid;
  };

  if (ahead) {
    for (const month of MONTHS) for (const id of monthly(month)) void get(id);
    thread?.unref();
  }
  return {
    ...store,
    get: (id) => {
      if (!months.has(id)) return store.get(id);
      const grid = get(id);
      thread?.ref();
      return grid;
    },
  };
}
