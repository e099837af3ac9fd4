import { expect, it } from 'vitest';
import type { GridId } from './manifest.ts';
import { withMonthsBeside } from './months.ts';
import { shippedStore } from './shipped.ts';

const asked: GridId[] = [];
const store = shippedStore();
const watched = {
  ...store,
  get: (id: GridId) => {
    asked.push(id);
    return store.get(id);
  },
};

it.each([false, true])(
  'gives the maps of the months as the store itself does, read ahead: %s',
  async (ahead) => {
    const beside = withMonthsBeside(watched, ahead);
    for (const id of ['p837-7-mt-01', 'p1510-1-t-12', 'p839-4-h0'] as const) {
      asked.length = 0;
      const [found, expected] = [await beside.get(id), await store.get(id)];
      expect(asked).toEqual(id === 'p839-4-h0' ? [id] : []);
      expect({ ...found, values: undefined }).toEqual({ ...expected, values: undefined });
      expect(found.values.constructor).toBe(expected.values.constructor);
      expect(Buffer.compare(bytesOf(found.values), bytesOf(expected.values))).toBe(0);
      expect(beside.get(id)).toBe(beside.get(id));
    }
  },
);

it.each([
  ['has died', 'process.exit(1)'],
  ['has failed', 'throw new Error()'],
  [
    'could not read it',
    'import { parentPort } from "node:worker_threads"; parentPort.on("message", (id) => parentPort.postMessage({ id }))',
  ],
])('takes from the store itself what the thread does not give: it %s', async (_, script) => {
  asked.length = 0;
  const beside = withMonthsBeside(watched, false, new URL(`data:text/javascript,${script}`));
  expect((await beside.get('p1510-1-t-03')).origin.id).toBe('p1510-1-t-03');
  expect(asked).toEqual(['p1510-1-t-03']);
});

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
