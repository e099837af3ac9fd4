import { readFile } from 'node:fs/promises';
import { bilinear, rainHeight, rainRate001 } from '@ortak/core/propagation';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAll, type MapGrid, type Maps } from './load.ts';
import { LEVELS } from './manifest.ts';
import { loadMaps, openMaps } from './node.ts';

let maps: Maps;
beforeAll(async () => {
  maps = await loadMaps();
});

/** A view for one quick comparison; element by element, four million numbers take seconds. */
const bytesOf = ({ values }: MapGrid) => Buffer.from(values.buffer, values.byteOffset, values.byteLength);

describe('the maps', () => {
  it('are oriented: wet and high at Kuala Lumpur, dry in the Sahara, low at the south pole', () => {
    expect(rainRate001(maps.rainRate001, 3.133, 101.7)).toBeCloseTo(99.15, 1); // ITU workbook 8.3.0, sheet P.837-7
    expect(rainRate001(maps.rainRate001, 23, 30)).toBe(0); // same sheet: no rain at 0.01 %
    expect(rainHeight(maps.rainHeight0, 3.133, 101.7).isothermHeightKm).toBeCloseTo(4.5979744, 9); // sheet P.839-4
    expect(rainHeight(maps.rainHeight0, 33.94, 18.43).isothermHeightKm).toBeCloseTo(2.2033, 4); // not 33.94 S
  });

  it('are the same through the decompression of browsers', async () => {
    const streamed = await loadAll(
      async (file) => new Uint8Array(await readFile(new URL(`../data/${file}`, import.meta.url))),
    );
    for (const name of ['rainRate001', 'rainHeight0'] as const)
      expect(bytesOf(streamed[name]).equals(bytesOf(maps[name]))).toBe(true);
  });

  it('hold the extremes that the manifest names', () => {
    for (const { values, scale, origin } of [maps.rainRate001, maps.rainHeight0]) {
      let least = Number.POSITIVE_INFINITY;
      let most = Number.NEGATIVE_INFINITY;
      for (const value of values) {
        if (value < least) least = value;
        if (value > most) most = value;
      }
      expect(Math.abs(least * scale - origin.minimum)).toBeLessThanOrEqual(origin.quantisationError + 1e-12);
      expect(Math.abs(most * scale - origin.maximum)).toBeLessThanOrEqual(origin.quantisationError + 1e-12);
    }
  });

  it('of cloud water are in order: less is exceeded for longer', async () => {
    const store = openMaps();
    let previous = Number.POSITIVE_INFINITY;
    for (const level of LEVELS) {
      const value = bilinear(await store.get(`p840-7-lred-${level}`), 51.17, 71.43);
      expect(value).toBeLessThanOrEqual(previous);
      previous = value;
    }
  });
});
