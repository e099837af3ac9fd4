/** Reads the maps of the months beside the program: one message for each map asked for, one for each answer. */
import { parentPort } from 'node:worker_threads';
import type { GridId } from './manifest.ts';
import { shippedStore } from './shipped.ts';

const store = shippedStore();

parentPort!.on('message', async (id: GridId) => {
  try {
    const grid = await store.get(id);
    parentPort!.postMessage({ id, grid }, [grid.values.buffer as ArrayBuffer]);
  } catch {
    // read again by the program, whose message the user is to see
    parentPort!.postMessage({ id });
  }
});
