import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { bilinear, climateMean, climateStatistic } from '@ortak/core/propagation';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importGrids } from './import.ts';
import { MapError } from './load.ts';
import { openMaps } from './node.ts';
import { officialMap } from './official.ts';

let folder: string;
let source: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ortak-import-'));
  source = join(folder, 'official');
  target = join(folder, 'maps');
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(source, path)), { recursive: true });
  await writeFile(join(source, path), content);
}

/** A map of 45° as the ITU writes its files: south first, 180° W to 180° E, the last column repeating the first. */
const text = (value: (latitudeDeg: number, longitudeDeg: number) => number | string) =>
  [-90, -45, 0, 45, 90]
    .map((latitude) =>
      [-180, -135, -90, -45, 0, 45, 90, 135, 180].map((longitude) => value(latitude, longitude)).join(' '),
    )
    .join('\r\n')
    .concat('\r\n');
const coordinates = { 'LAT.TXT': text((latitude) => latitude), 'LON.TXT': text((_, longitude) => longitude) };
/** Periodic in longitude, as every map is. */
const wave = (latitude: number, longitude: number) =>
  (280 + latitude / 10 + Math.cos((longitude * Math.PI) / 180)).toFixed(6);

/** An archive of deflated files. */
function zip(files: Record<string, string | Buffer>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(name.length, 26);
    local.push(header, Buffer.from(name), packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(bytes), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...central, end]);
}

async function failure(importing: Promise<unknown>): Promise<MapError> {
  const reason = await importing.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(reason).toBeInstanceOf(MapError);
  return reason as MapError;
}

describe('officialMap', () => {
  it.each([
    ['T_Annual/T_01.TXT', 'p2145-0-t-01'],
    ['RHO_Annual.zip/RHO_005.TXT', 'p2145-0-rho-005'],
    ['V_mean.TXT', 'p2145-0-v-mean'],
    ['x/P_Annual.zip/PSCH.TXT', 'p2145-0-p-scale'],
    ['RHO_Annual/VSCH.TXT', 'p2145-0-rho-scale'],
    ['T_Annual/Z_ground.TXT', 'p2145-0-t-ground'],
    ['Weibull_Annual/lambdaV.TXT', 'p2145-0-v-weibull-lambda'],
    ['L_99.TXT', 'p840-9-l-99'],
    ['R-REC-P.840Part14-0-202308-I!!ZIP-E.zip/mL.TXT', 'p840-9-ml'],
  ])('%s is %s', (path, id) => expect(officialMap(path)).toMatchObject({ id }));

  it.each([
    ['T_Month03/T_01.TXT', 'monthly'],
    ['R-REC-P.840Part05-0-202308-I!!ZIP-E.zip/L_01.TXT', 'monthly'],
    ['Weibull_Annual/VSCH.TXT', 'V_Annual'],
    ['VSCH.TXT', 'keep it in the folder'],
    ['T_std.TXT', 'not a map'],
    ['T_04.TXT', 'not a percentage'],
    ['readme.pdf', 'not a .TXT'],
  ])('%s is left out: %s', (path, reason) => expect(officialMap(path)).toContain(reason));
});

it('keeps the digits of the official figures: a part in a million of the largest, or better', () => {
  const steps = ['P_1', 'T_1', 'RHO_1', 'V_1', 'L_1', 'kV', 'lambdaV', 'mL', 'PL'].map((name) => {
    const map = officialMap(`${name}.TXT`);
    return typeof map === 'string' ? map : map.scale;
  });
  expect(steps).toEqual([1e-3, 1e-4, 1e-5, 1e-4, 1e-6, 1e-5, 1e-4, 1e-5, 1e-4]);
});

describe('importing', () => {
  it('a folder gives maps that open, with scale and ground, and says what it left out', async () => {
    for (const [name, content] of Object.entries({
      ...coordinates,
      'T_mean.TXT': text(wave),
      'T_001.TXT': text((latitude, longitude) => Number(wave(latitude, longitude)) + 20),
      'T_002.TXT': text((latitude, longitude) => Number(wave(latitude, longitude)) + 10),
      'TSCH.TXT': text(() => -6.5),
      'Z_ground.TXT': text(() => 0.25),
      'T_std.TXT': text(() => 1),
    }))
      await put(`T_Annual/${name}`, content);
    const written: string[] = [];
    const { imported, skipped } = await importGrids(source, target, ({ id }) => written.push(id));
    expect(written.sort()).toEqual(imported.map(({ id }) => id).sort());
    expect(imported.map(({ id }) => id).sort()).toEqual([
      'p2145-0-t-001',
      'p2145-0-t-002',
      'p2145-0-t-ground',
      'p2145-0-t-mean',
      'p2145-0-t-scale',
    ]);
    expect(skipped.map(({ path }) => path).sort()).toEqual([
      'T_Annual/LAT.TXT',
      'T_Annual/LON.TXT',
      'T_Annual/T_std.TXT',
    ]);

    const maps = openMaps(target);
    const mean = await maps.get('p2145-0-t-mean');
    expect(mean.origin).toMatchObject({ recommendation: 'ITU-R P.2145-0', unit: 'K', bytesPerNumber: 3 });
    expect(mean.origin.quantisationError).toBeLessThanOrEqual(0.5e-4);
    expect(bilinear(mean, 45, 0)).toBeCloseTo(285.5, 4);
    expect(bilinear(mean, 0, 180)).toBeCloseTo(279, 4);

    const climate = {
      quantity: 'temperature',
      scale: await maps.get('p2145-0-t-scale'),
      groundKm: await maps.get('p2145-0-t-ground'),
    } as const;
    const place = { latitudeDeg: 45, longitudeDeg: 0, heightKm: 1.25 };
    expect(climateMean(climate, mean, place).value).toBeCloseTo(279, 4);
    const levels = [
      { pPercent: 0.01, map: await maps.get('p2145-0-t-001') },
      { pPercent: 0.02, map: await maps.get('p2145-0-t-002') },
    ] as const;
    expect(climateStatistic(climate, levels, place, 0.02 / Math.SQRT2).value).toBeCloseTo(294, 4);
    // the maps of the package stand behind those imported
    expect((await maps.get('p839-4-h0')).rows).toBe(121);
  });

  it('an archive of archives gives the same as the folder', async () => {
    await put(
      'V_Annual/V_mean.TXT',
      text(() => 20),
    );
    await put('V_Annual/LAT.TXT', coordinates['LAT.TXT']);
    await put('V_Annual/LON.TXT', coordinates['LON.TXT']);
    const fromFolder = await importGrids(source, target);
    const archive = join(folder, 'P.2145Part01.zip');
    const inner = zip({ ...coordinates, 'V_mean.TXT': text(() => 20) });
    await writeFile(archive, zip({ 'V_Annual.zip': inner, 'Attribution&disclaimer.txt': 'x' }));
    const fromArchive = await importGrids(archive, join(folder, 'other'));
    expect(fromArchive.imported.map(({ sha256 }) => sha256)).toEqual(
      fromFolder.imported.map(({ sha256 }) => sha256),
    );
    expect(fromArchive.imported[0]!.origin.file).toBe('V_Annual.zip/V_mean.TXT');
  });

  it('takes the quarter-degree grid of the Recommendation where no coordinates lie beside', async () => {
    const row = (latitude: number) =>
      Array.from({ length: 1441 }, (_, i) => (i === 0 || i === 1440 ? latitude : 0)).join(' ');
    await put('L_1.TXT', Array.from({ length: 721 }, (_, i) => row(i / 720)).join('\n'));
    const { imported } = await importGrids(source, target);
    expect(imported[0]!.grid).toEqual({
      latitudeStartDeg: -90,
      latitudeStepDeg: 0.25,
      longitudeStartDeg: -180,
      longitudeStepDeg: 0.25,
      rows: 721,
      columns: 1440,
    });
    const map = await openMaps(target).get('p840-9-l-1');
    expect(bilinear(map, 90, 180)).toBeCloseTo(1, 6);
    expect(bilinear(map, 0, -180)).toBeCloseTo(0.5, 6);
    expect(bilinear(map, 90, 0)).toBe(0);
  });

  it('keeps what was imported before, and replaces a map that comes again', async () => {
    for (const [name, content] of Object.entries(coordinates)) await put(name, content);
    await put(
      'mL.TXT',
      text((latitude) => (latitude === 90 ? 'NaN' : -3)),
    );
    await importGrids(source, target);
    await rm(join(source, 'mL.TXT'));
    await put(
      'PL.TXT',
      text(() => 50),
    );
    await importGrids(source, target);
    await put(
      'PL.TXT',
      text(() => 60),
    );
    await importGrids(source, target);
    const maps = openMaps(target);
    expect(bilinear(await maps.get('p840-9-pl'), 10, 10)).toBeCloseTo(60, 3);
    const ml = await maps.get('p840-9-ml');
    expect(ml.origin.filledPoints).toBe(8);
    expect([bilinear(ml, 0, 0), bilinear(ml, 90, 0)]).toEqual([expect.closeTo(-3, 4), 0]);
    expect((await readdir(target)).sort()).toEqual(['manifest.json', 'p840-9-ml.bin.gz', 'p840-9-pl.bin.gz']);
  });

  it.each([
    [
      'another size',
      text(() => 1)
        .split('\r\n')
        .slice(1)
        .join('\n'),
      '4 × 9 figures, the LAT or LON file beside it 5 × 9',
    ],
    ['a word', text(() => 1).replace('1 1', '1 one'), 'line 1: "one" is not a number'],
    ['a short line', text(() => 1).replace('1 1\r', '1\r'), 'line 2 has 9 figures, the first 8'],
    [
      'a gap',
      text((latitude) => (latitude === 0 ? 'NaN' : 1)).replaceAll('1 1', 'NaN NaN'),
      'figure 1: expected 0 K or more, found NaN',
    ],
    ['a seam', text((_, longitude) => 280 + longitude / 10), 'row 0 does not close on itself'],
    [
      'a temperature below 0 K',
      text((latitude) => latitude - 1),
      'line 1, figure 1: expected 0 K or more, found -91',
    ],
  ])('refuses %s, naming the file', async (_, content, message) => {
    for (const [name, coordinate] of Object.entries(coordinates)) await put(name, coordinate);
    await put('T_mean.TXT', content);
    const error = await failure(importGrids(source, target));
    expect(error.code).toBe('map.import');
    expect(error.message).toContain(`official/T_mean.TXT: `);
    expect(error.message).toContain(message);
  });

  it('refuses a map that comes twice', async () => {
    for (const [name, coordinate] of Object.entries(coordinates)) {
      await put(`a/${name}`, coordinate);
      await put(`b/${name}`, coordinate);
    }
    for (const folder of ['a', 'b'])
      await put(
        `${folder}/L_5.TXT`,
        text(() => 1),
      );
    const error = await failure(importGrids(source, target));
    expect(error.message).toContain('official/b/L_5.TXT: it is the map p840-9-l-5, as is a/L_5.TXT');
  });

  it('refuses coordinates that are no regular grid around the Earth', async () => {
    await put('LON.TXT', coordinates['LON.TXT']);
    await put(
      'T_mean.TXT',
      text(() => 280),
    );
    await put('LAT.TXT', coordinates['LAT.TXT'].replace('45 45', '45 46'));
    expect((await failure(importGrids(source, target))).message).toContain('is not on a regular grid');
    await put(
      'LAT.TXT',
      text((latitude) => latitude / 2),
    );
    expect((await failure(importGrids(source, target))).message).toContain(
      'does not go once around the Earth',
    );
  });

  it('refuses what is not there, is no archive, or holds no map', async () => {
    expect((await failure(importGrids(source, target))).message).toContain('there is no such folder or file');
    await put('T_Annual.zip', 'not an archive');
    expect((await failure(importGrids(source, target))).message).toContain('T_Annual.zip: not a ZIP archive');
    await rm(join(source, 'T_Annual.zip'));
    await put('notes.txt', 'hello');
    expect((await failure(importGrids(source, target))).message).toContain('it holds no map that Ortak uses');
    await put('T_mean.TXT', '1 2\n3 4\n');
    expect((await failure(importGrids(source, target))).message).toContain('721 × 1441');
  });
});

describe('a folder that holds a part', () => {
  const files = async (...names: string[]) => {
    for (const [name, content] of Object.entries(coordinates)) await put(name, content);
    for (const name of names)
      await put(
        `${name}.TXT`,
        text(() => 1),
      );
  };

  it('is said to lack what every percentage needs, by the names of the files', async () => {
    await files('L_5', 'L_3');
    const [cloud, ...others] = (await importGrids(source, target)).lacking;
    expect(others).toEqual([]);
    expect(cloud!.recommendation).toBe('ITU-R P.840-9');
    expect(cloud!.files).toHaveLength(20);
    expect(cloud!.files.slice(0, 2)).toEqual(['L_001.TXT', 'L_002.TXT']);
    await files('P_5');
    const air = (await importGrids(source, target)).lacking.find(
      ({ recommendation }) => recommendation === 'ITU-R P.2145-0',
    )!;
    expect(air.files).toHaveLength(4 * 25 - 1);
    expect(air.files).toEqual(
      expect.arrayContaining(['P_mean.TXT', 'RHO_Annual/VSCH.TXT', 'T_Annual/Z_ground.TXT']),
    );
  });

  it('stays as it was where a later file is wrong, and is not made at all', async () => {
    await files('L_1');
    await put(
      'L_5.TXT',
      text((latitude) => (latitude === 0 ? 'NaN' : 1)),
    );
    const wrong = await failure(importGrids(source, target));
    expect(wrong.message).toContain('L_5.TXT: line 3, figure 1: expected 0 kg/m² or more, found NaN');
    await expect(readdir(target)).rejects.toThrow('ENOENT');
    await files('L_5');
    await importGrids(source, target);
    const before = await readdir(target);
    await put(
      'L_1.TXT',
      text(() => 2),
    );
    await put(
      'L_5.TXT',
      text(() => -1),
    );
    await failure(importGrids(source, target));
    expect(await readdir(target)).toEqual(before);
    expect(bilinear(await openMaps(target).get('p840-9-l-1'), 0, 0)).toBeCloseTo(1, 5);
  });
});
