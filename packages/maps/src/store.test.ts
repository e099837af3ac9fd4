import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { MapError } from './load.ts';
import type { GridId } from './manifest.ts';
import { layered, mapStore } from './store.ts';

const data = new URL('../data/', import.meta.url);
const fromDisk = async (file: string) => new Uint8Array(await readFile(new URL(file, data)));

/** The shipped store with the files that it read. */
function watched(fail: (file: string) => boolean = () => false) {
  const read: string[] = [];
  const store = mapStore(async (file) => {
    read.push(file);
    if (fail(file)) throw new Error('no network');
    return fromDisk(file);
  });
  return { store, read };
}

it('reads nothing before it is asked, then each file once', async () => {
  const { store, read } = watched();
  expect(read).toEqual([]);
  expect(await store.has('p839-4-h0')).toBe(true);
  const [one, two] = await Promise.all([store.get('p839-4-h0'), store.get('p839-4-h0')]);
  expect(one).toBe(two);
  await store.get('p453-14-nwet-50');
  expect(read).toEqual(['manifest.json', 'p839-4-h0.bin.gz', 'p453-14-nwet-50.bin.gz']);
});

it('tries again after a failure', async () => {
  let broken = true;
  const { store } = watched(() => broken);
  await expect(store.get('p839-4-h0')).rejects.toBeInstanceOf(MapError);
  broken = false;
  expect((await store.get('p839-4-h0')).rows).toBe(121);
});

it('says that it lacks a map, and in which folder', async () => {
  const store = mapStore(fromDisk, undefined, 'maps/official');
  expect(await store.has('p2145-0-t-mean')).toBe(false);
  await expect(store.get('p2145-0-t-mean')).rejects.toThrow(
    'maps/official/manifest.json: it has no map "p2145-0-t-mean"',
  );
});

it('gives maps of the first layer that has them', async () => {
  const only = (id: GridId, mark: string) => {
    const { store } = watched();
    return {
      list: async () =>
        (await store.list()).filter((grid) => grid.id === id).map((grid) => ({ ...grid, quantity: mark })),
      has: async (wanted: GridId) => wanted === id,
      get: store.get,
    };
  };
  const { store } = watched();
  const both = layered(only('p839-4-h0', 'imported'), store);
  const list = await both.list();
  expect(list).toHaveLength((await store.list()).length);
  expect(list.find(({ id }) => id === 'p839-4-h0')?.quantity).toBe('imported');
  expect(await both.has('p1510-1-t-annual')).toBe(true);
  expect((await both.get('p1510-1-t-annual')).columns).toBe(480);
  await expect(both.get('p2145-0-t-mean')).rejects.toThrow('packages/maps/data/manifest.json: it has no map');
});
