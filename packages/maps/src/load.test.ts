import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadGrid, MapError } from './load.ts';
import type { Manifest } from './manifest.ts';

const data = new URL('../data/', import.meta.url);
const file = 'p839-4-h0.bin.gz';
const fromDisk = async (name: string) => new Uint8Array(await readFile(new URL(name, data)));
const withFile =
  (name: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) =>
  async (wanted: string) => {
    const bytes = await fromDisk(wanted);
    return wanted === name ? change(bytes) : bytes;
  };
const withManifest = (change: (text: string) => string) =>
  withFile('manifest.json', (bytes) => new TextEncoder().encode(change(new TextDecoder().decode(bytes))));
const flipBit = (at: number) => (bytes: Uint8Array<ArrayBuffer>) => {
  bytes[at]! ^= 1;
  return bytes;
};

afterEach(() => vi.unstubAllGlobals());

async function problemOf(loading: Promise<unknown>): Promise<MapError> {
  const error = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MapError);
  return error as MapError;
}

describe('loading a map', () => {
  it('gives the grid with the entry of the manifest', async () => {
    const map = await loadGrid('p839-4-h0', fromDisk);
    expect(map.values).toHaveLength(121 * 240);
    expect(map.origin.recommendation).toBe('ITU-R P.839-4');
    expect(map.origin.origin.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says which file cannot be read', async () => {
    const error = await problemOf(loadGrid('p839-4-h0', (name) => fromDisk(name.replace('.bin', '.none'))));
    expect(error.code).toBe('map.unreadable');
    expect(error.message).toContain(`packages/maps/data/${file}: it cannot be read (ENOENT`);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it('refuses a file that was cut short', async () => {
    const error = await problemOf(
      loadGrid(
        'p839-4-h0',
        withFile(file, (bytes) => bytes.slice(0, 1000)),
      ),
    );
    expect(error.code).toBe('map.length');
    expect(error.message).toMatch(/it has 1000 bytes, the manifest says \d+; restore the file/);
  });

  it.each([0, 500, -1])('notices one flipped bit at byte %d', async (at) => {
    const error = await problemOf(
      loadGrid(
        'p839-4-h0',
        withFile(file, (bytes) => flipBit(at < 0 ? bytes.length + at : at)(bytes)),
      ),
    );
    expect(error.code).toBe('map.sha256');
    expect(error.message).toContain(file);
  });

  it('notices it without crypto.subtle too, as in a page that is not a secure context', async () => {
    vi.stubGlobal('crypto', {});
    expect((await loadGrid('p839-4-h0', fromDisk)).values).toHaveLength(121 * 240);
    const error = await problemOf(loadGrid('p839-4-h0', withFile(file, flipBit(500))));
    expect(error.code).toBe('map.content');
    expect(error.file).toBe(file);
  });

  it('refuses a manifest that is not one', async () => {
    expect(
      (
        await problemOf(
          loadGrid(
            'p839-4-h0',
            withManifest(() => '<html>'),
          ),
        )
      ).code,
    ).toBe('map.content');
    expect(
      (
        await problemOf(
          loadGrid(
            'p839-4-h0',
            withManifest(() => '{}'),
          ),
        )
      ).code,
    ).toBe('map.content');
  });

  it('refuses a grid that does not span the Earth or does not fit its file', async () => {
    const h0 = (from: RegExp, to: string) => (text: string) =>
      text.replace(/"id":"p839-4-h0".*/, (entry) => entry.replace(from, to));
    const rows = withManifest(h0(/"rows":121/, '"rows":120'));
    expect((await problemOf(loadGrid('p839-4-h0', rows))).message).toContain('does not span the Earth');
    const halved = withManifest((text) =>
      h0(/"columns":240/, '"columns":120')(h0(/"longitudeStepDeg":1.5/, '"longitudeStepDeg":3')(text)),
    );
    expect((await problemOf(loadGrid('p839-4-h0', halved))).message).toContain(
      '121 × 120 numbers need 29080',
    );
  });
});

const manifest = async () =>
  (JSON.parse(new TextDecoder().decode(await fromDisk('manifest.json'))) as Manifest).grids;

it('the manifest states units, origins and rounding of every map', async () => {
  const grids = await manifest();
  expect(grids).toHaveLength(1 + 12 + 1 + 13 + 1 + 3 * 18 + 1 + 18 + 1);
  expect(new Set(grids.map(({ id }) => id)).size).toBe(grids.length);
  for (const { id, origin, recommendation } of grids) {
    expect(origin).toMatchObject({ package: 'itur (PyPI)', version: '0.4.0', licence: 'MIT' });
    expect(origin.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(recommendation).toContain(id.slice(1).split('-').slice(0, 2).join('-')); // the edition of the name
  }
  const family = (id: string) => id.replace(/-(annual|\d+)$/, '');
  const stated = new Map<string, [string, number]>();
  for (const { id, unit, quantisationError } of grids)
    stated.set(family(id), [unit, Math.max(quantisationError, stated.get(family(id))?.[1] ?? 0)]);
  expect(Object.fromEntries(stated)).toEqual({
    'p837-7-r001': ['mm/h', 0.002],
    'p837-7-mt': ['mm', 0.049],
    'p839-4-h0': ['km', 0],
    'p1510-1-t': ['K', 0],
    'p453-14-nwet': ['N-unit', 0],
    'p836-6-rho': ['g/m³', 0.0025],
    'p836-6-v': ['kg/m²', 0.025],
    'p836-6-vsch': ['km', 0.005],
    'p836-6-topography': ['km', 0],
    'p840-7-lred': ['kg/m²', 0.00025],
    'p1511-2-topography': ['m', 0],
  });
});

it('the maps and their manifest stay below 15 MB', async () => {
  const bytes = (await manifest()).reduce(
    (sum, grid) => sum + grid.bytes,
    (await fromDisk('manifest.json')).length,
  );
  expect(bytes).toBeLessThanOrEqual(15_000_000);
});
