import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '@ortak/core/errors';
import { expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../scripts/truth.ts';
import { cloudWater } from './cloud.ts';
import { importGrids } from './import.ts';
import { LEVELS, LOW_LEVELS, levelPercent } from './manifest.ts';
import { openMaps } from './node.ts';

const shipped = openMaps();

it('says that the maps of P.840-7 stand in, and where a percentage is held', async () => {
  const one = await cloudWater(shipped, 51.17, 71.43, 1);
  expect(one.reduced).toBe(true);
  expect(one.notices.map(({ code }) => code)).toEqual(['p840.substituted']);
  const low = await cloudWater(shipped, 51.17, 71.43, 0.01);
  expect(low.notices.map(({ code }) => code)).toEqual(['p840.substituted', 'p840.p-beyond-maps']);
  expect(low.contentKgPerM2).toBe((await cloudWater(shipped, 51.17, 71.43, 0.1)).contentKgPerM2);
  expect(low.contentKgPerM2).toBeGreaterThan(one.contentKgPerM2);
  const high = await cloudWater(shipped, 51.17, 71.43, 100);
  expect(high.notices[1]!.message).toContain('at 100 % they are held at 99 %');
});

it('refuses a latitude and a percentage without meaning', async () => {
  await expect(cloudWater(shipped, 91, 0, 1)).rejects.toThrow(DomainError);
  await expect(cloudWater(shipped, 0, 0, Number.NaN)).rejects.toThrow(DomainError);
});

it('takes the maps of P.840-9 where they were imported, without a notice', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ortak-cloud-'));
  const source = join(folder, 'official');
  await mkdir(source);
  const table = (value: (latitude: number, longitude: number) => number) =>
    [-90, 0, 90]
      .map((latitude) => [-180, -90, 0, 90, 180].map((longitude) => value(latitude, longitude)).join(' '))
      .join('\n');
  await writeFile(
    join(source, 'LAT.TXT'),
    table((latitude) => latitude),
  );
  await writeFile(
    join(source, 'LON.TXT'),
    table((_, longitude) => longitude),
  );
  for (const level of [...LOW_LEVELS, ...LEVELS])
    await writeFile(
      join(source, `L_${level}.TXT`),
      table(() => 2 - 0.1 * Math.log2(levelPercent(level) / 0.01)),
    );
  await importGrids(source, join(folder, 'maps'));
  const maps = openMaps(join(folder, 'maps'));
  const { contentKgPerM2, reduced, notices } = await cloudWater(maps, 51, 71, 0.015);
  expect(reduced).toBe(false);
  expect(notices).toEqual([]);
  expect(contentKgPerM2).toBeCloseTo(2 - 0.1 * Math.log2(1.5), 5);
  await rm(folder, { recursive: true });
});

const sheet = 'itu/P840-9-L.csv';
describeTruth('ITU workbook 8.3.0, annual part of sheet P840-9 L', [sheet], 16, (read) => {
  it('P.840-7 has 1.2 to 13 times the cloud water of P.840-9, as its notice states', async () => {
    const rows = csvRows(read(sheet))
      .map((row) => row.slice(2).map(Number))
      .filter(([latitude, , p, , L]) => Math.abs(latitude!) < 88 && p! >= 0.1 && L! > 0 && p! < 60);
    expect(rows).toHaveLength(16);
    const ratios = await Promise.all(
      rows.map(async ([latitude, longitude, p, , L]) => {
        const { contentKgPerM2 } = await cloudWater(shipped, latitude!, longitude!, p!);
        return contentKgPerM2 / L!;
      }),
    );
    expect(Math.min(...ratios)).toBeCloseTo(1.18, 2);
    expect(Math.max(...ratios)).toBeCloseTo(12.28, 2);
  });
});
