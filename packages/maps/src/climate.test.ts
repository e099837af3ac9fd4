import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '@ortak/core/errors';
import { globalAtmosphere } from '@ortak/core/propagation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surfaceClimate } from './climate.ts';
import { importGrids } from './import.ts';
import { LEVELS, LOW_LEVELS, levelPercent } from './manifest.ts';
import { openMaps } from './node.ts';

const astana = { latitudeDeg: 51.17, longitudeDeg: 71.43, heightKm: 0.347 };

describe('without the maps of P.2145', () => {
  const maps = openMaps();

  it('says what stands in for them', async () => {
    const { mean, exceeded, contentKgPerM2, notices } = await surfaceClimate(maps, astana, 1);
    expect(notices.map(({ code }) => code)).toEqual(['p2145.substituted']);
    expect(mean.pressureHPa).toBe(globalAtmosphere(0.347).pressureHPa);
    expect(mean.temperatureK).toBeGreaterThan(270);
    expect(mean.temperatureK).toBeLessThan(285);
    expect(exceeded.waterVapourDensityGPerM3).toBeGreaterThan(mean.waterVapourDensityGPerM3);
    expect(contentKgPerM2).toBeGreaterThan(20);
    expect(contentKgPerM2).toBeLessThan(50);
  });

  it('takes the median of the density for its mean', async () => {
    const { mean, exceeded } = await surfaceClimate(maps, astana, 50);
    expect(mean).toEqual(exceeded);
  });

  it('holds a percentage beyond the maps at their last, and says so', async () => {
    const held = await surfaceClimate(maps, astana, 0.01);
    expect(held.notices.map(({ code }) => code)).toEqual(['p2145.substituted', 'p2145.p-out-of-range']);
    expect(held.notices[1]!.message).toContain('at 0.01 % they are held at 0.1 %');
    expect(held.contentKgPerM2).toBe((await surfaceClimate(maps, astana, 0.1)).contentKgPerM2);
  });

  it('refuses a place and a percentage without meaning', async () => {
    await expect(surfaceClimate(maps, { ...astana, latitudeDeg: 91 }, 1)).rejects.toThrow(DomainError);
    await expect(surfaceClimate(maps, astana, Number.NaN)).rejects.toThrow(DomainError);
  });
});

describe('with maps imported in the layout of P.2145', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ortak-climate-'));
    const write = (name: string, value: number) =>
      writeFile(join(folder, name), Array(5).fill(Array(9).fill(value).join(' ')).join('\n'));
    const latitudes = [-90, -45, 0, 45, 90].map((latitude) => Array(9).fill(latitude).join(' '));
    const longitudes = Array(5).fill([-180, -135, -90, -45, 0, 45, 90, 135, 180].join(' '));
    for (const [symbol, mean, scale, scaleFile] of [
      ['P', 1000, 8, 'PSCH'],
      ['T', 280, -6.5, 'TSCH'],
      ['RHO', 6, 2, 'VSCH'],
      ['V', 15, 2, 'VSCH'],
    ] as const) {
      const name = `${symbol}_Annual`;
      const source = join(folder, name);
      await mkdir(source);
      await writeFile(join(source, 'LAT.TXT'), latitudes.join('\n'));
      await writeFile(join(source, 'LON.TXT'), longitudes.join('\n'));
      await write(`${name}/${symbol}_mean.TXT`, mean);
      await write(`${name}/${scaleFile}.TXT`, scale);
      await write(`${name}/Z_ground.TXT`, 0.1);
      // falls by 1 % of the mean for each doubling of the percentage, from 20 % above it at 0.01 %
      for (const level of [...LOW_LEVELS, ...LEVELS])
        await write(
          `${name}/${symbol}_${level}.TXT`,
          mean * (1.2 - 0.01 * Math.log2(levelPercent(level) / 0.01)),
        );
    }
    await importGrids(folder, join(folder, 'maps'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('takes them, raised from their ground to the place, without a notice', async () => {
    const climate = await surfaceClimate(openMaps(join(folder, 'maps')), astana, 0.015);
    const rise = 0.347 - 0.1;
    const factor = 1.2 - 0.01 * Math.log2(1.5);
    expect(climate.notices).toEqual([]);
    expect(climate.mean.pressureHPa).toBeCloseTo(1000 * Math.exp(-rise / 8), 2);
    expect(climate.mean.temperatureK).toBeCloseTo(280 - 6.5 * rise, 3);
    expect(climate.mean.waterVapourDensityGPerM3).toBeCloseTo(6 * Math.exp(-rise / 2), 4);
    expect(climate.exceeded.pressureHPa).toBeCloseTo(1000 * factor * Math.exp(-rise / 8), 2);
    expect(climate.exceeded.temperatureK).toBeCloseTo(280 * factor - 6.5 * rise, 3);
    expect(climate.exceeded.waterVapourDensityGPerM3).toBeCloseTo(6 * factor * Math.exp(-rise / 2), 4);
    expect(climate.contentKgPerM2).toBeCloseTo(15 * factor * Math.exp(-rise / 2), 3);
  });
});
