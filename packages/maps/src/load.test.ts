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
    ).toBe('map.not-in-manifest');
  });

  it('refuses a grid that does not span the Earth or does not fit its file', async () => {
    const rows = withManifest((text) => text.replace('"rows": 121', '"rows": 120'));
    expect((await problemOf(loadGrid('p839-4-h0', rows))).message).toContain('does not span the Earth');
    const halved = withManifest((text) =>
      text
        .replace('"longitudeStepDeg": 1.5', '"longitudeStepDeg": 3')
        .replace('"columns": 240', '"columns": 120'),
    );
    expect((await problemOf(loadGrid('p839-4-h0', halved))).message).toContain(
      '121 × 120 numbers need 29040',
    );
  });
});

it('the manifest states units, origins and rounding of every map', async () => {
  const { grids } = JSON.parse(new TextDecoder().decode(await fromDisk('manifest.json'))) as Manifest;
  expect(grids.map(({ id, unit, quantisationError }) => [id, unit, quantisationError])).toEqual([
    ['p837-7-r001', 'mm/h', 0.002],
    ['p839-4-h0', 'km', 0],
  ]);
  for (const { origin, bytes } of grids) {
    expect(origin).toMatchObject({ package: 'itur (PyPI)', version: '0.4.0', licence: 'MIT' });
    expect(bytes).toBeLessThan(2_600_000);
  }
});
