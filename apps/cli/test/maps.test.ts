import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PointAttenuation } from '@ortak/analysis/propagation';
import { describe, expect, it } from 'vitest';
import { Desk, rowsOf } from './ortak.ts';

const desk = new Desk();

/** A map of 45° as the ITU writes its files: south first, 180° W to 180° E. */
const map = (value: (latitudeDeg: number, longitudeDeg: number) => number) =>
  [-90, -45, 0, 45, 90]
    .map((lat) => [-180, -135, -90, -45, 0, 45, 90, 135, 180].map((lon) => value(lat, lon)).join(' '))
    .join('\r\n');

/** Files of P.2145-0 in their folders, the same everywhere on Earth, at the levels around 5 %. */
function officialFiles(): string {
  const put = (folder: string, name: string, content: string) => {
    mkdirSync(join(desk.folder, 'official', folder), { recursive: true });
    desk.put(`official/${folder}/${name}.TXT`, content);
  };
  const kinds = {
    P: [950, 'PSCH', 8],
    T: [290, 'TSCH', -6],
    RHO: [10, 'VSCH', 2],
    V: [20, 'VSCH', 2],
  } as const;
  for (const [kind, [value, scaleName, scale]] of Object.entries(kinds)) {
    const folder = `${kind}_Annual`;
    put(
      folder,
      'LAT',
      map((lat) => lat),
    );
    put(
      folder,
      'LON',
      map((_, lon) => lon),
    );
    put(
      folder,
      `${kind}_5`,
      map(() => value),
    );
    put(
      folder,
      `${kind}_mean`,
      map(() => value * 0.9),
    );
    put(
      folder,
      scaleName,
      map(() => scale),
    );
    put(
      folder,
      'Z_ground',
      map(() => 0.2),
    );
  }
  put('.', 'readme', 'no map');
  return 'official';
}

describe('ortak maps list', () => {
  it('groups every map with edition, origin, grid, unit, error and size', () => {
    const { stdout, code } = desk.ortak('maps', 'list');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ITU-R P\.837-7 {2}itur \(PyPI\) 0\.4\.0, licence: MIT/m);
    expect(stdout).toMatch(
      /p837-7-r001 +Rain rate exceeded for 0\.01 % .* 0\.125° × 0\.125° +mm\/h +0\.002 +1.573.370/,
    );
    expect(stdout).toMatch(/p1511-2-topography .* 1\/12° × 1\/12° +m /);
    const total = Number(/\n(\d+) maps, /.exec(stdout)![1]);
    const grids = JSON.parse(desk.ortak('maps', 'list', '--json').stdout) as { id: string }[];
    expect(grids).toHaveLength(total);
    for (const { id } of grids) expect(stdout).toContain(`  ${id} `);
  });
});

describe('ortak maps import', () => {
  it('builds maps from official files, which other commands then use', () => {
    const source = officialFiles();
    const { stdout, code } = desk.ortak('maps', 'import', source);
    expect(code).toBe(0);
    expect(stdout).toContain('16 maps of ITU-R P.2145-0, ');
    expect(stdout).toContain('Used by: ortak attenuation … --maps out/maps\n');
    expect(stdout).toContain('Left out, not a map that Ortak uses: ');
    expect(desk.ortak('maps', 'list', '--maps', 'out/maps').stdout).toMatch(
      /^ITU-R P\.2145-0 {2}official files/m,
    );

    const point =
      '--lat 51.16 --lon 71.47 --elevation-deg 30 --height-m 200 --frequency-ghz 20 --p 1 --diameter-m 1.2 --polarisation-tilt-deg 45 --json';
    const result = (...more: string[]) =>
      JSON.parse(desk.ortak('attenuation', ...point.split(' '), ...more).stdout) as PointAttenuation;
    const { climate, notices } = result('--maps', 'out/maps').attenuations[0]!;
    expect(climate.exceededAir.pressureHPa).toBeCloseTo(950, 6);
    expect(climate.exceededAir.temperatureK).toBeCloseTo(290, 6);
    expect(climate.meanAir.waterVapourDensityGPerM3).toBeCloseTo(9, 6);
    expect(climate.contentKgPerM2).toBeCloseTo(20, 6);
    expect(notices.map(({ code }) => code)).toEqual(['p840.substituted']);
    expect(result().attenuations[0]!.climate.contentKgPerM2).not.toBeCloseTo(20, 1);

    const rows = desk.put(
      'rows.csv',
      'quantity,latitudeDeg,longitudeDeg,heightKm,pPercent\ncontent,51.16,71.47,0.2,5\ntemperature,51.16,71.47,1.2,5\n',
    );
    const statistic = rowsOf(desk.ortak('itu', 'p2145.statistic', rows, '--maps', 'out/maps').stdout);
    expect(Number(statistic[0]!.value)).toBeCloseTo(20, 6);
    expect(Number(statistic[1]!.value)).toBeCloseTo(284, 6); // 1 km above ground, −6 K/km
    const mean = rowsOf(desk.ortak('itu', 'p2145.mean', rows, '--maps', 'out/maps').stdout);
    expect(Number(mean[0]!.value)).toBeCloseTo(18, 6);
  });

  it('says what it cannot import', () => {
    const run = desk.ortak('maps', 'import', 'nowhere');
    expect(run.stderr).toContain('there is no such folder or file');
    expect(run.code).toBe(2);
    const none = desk.ortak(
      'attenuation',
      '--maps',
      'nowhere',
      ...'--lat 1 --lon 2 --elevation-deg 30 --frequency-ghz 20 --p 1 --diameter-m 1 --polarisation-tilt-deg 0'.split(
        ' ',
      ),
    );
    expect(none.stderr).toContain('nowhere/manifest.json: it cannot be read');
    expect(none.stderr).toContain('build the folder anew with `ortak maps import`');
    expect(none.code).toBe(2);
  });

  it('refuses a negative content, and a folder that the system does not let be made', () => {
    const put = (name: string, content: string) => {
      mkdirSync(join(desk.folder, 'cloud'), { recursive: true });
      desk.put(`cloud/${name}.TXT`, content);
    };
    put(
      'LAT',
      map((lat) => lat),
    );
    put(
      'LON',
      map((_, lon) => lon),
    );
    put(
      'L_5',
      map((lat) => (lat === 0 ? -5 : 1)),
    );
    const negative = desk.ortak('maps', 'import', 'cloud', '-o', 'none');
    expect(negative.stderr).toContain('cloud/L_5.TXT: line 3, figure 1: expected 0 kg/m² or more, found -5');
    expect(negative.code).toBe(2);
    put(
      'L_5',
      map((lat) => (lat === 45 ? Number.NaN : 1)),
    );
    const gap = desk.ortak('maps', 'import', 'cloud', '-o', 'none');
    expect(gap.stderr).toContain('cloud/L_5.TXT: line 4, figure 1: expected 0 kg/m² or more, found NaN');
    expect(gap.code).toBe(2);
    put(
      'L_5',
      map(() => 1),
    );
    expect(desk.ortak('maps', 'import', 'cloud', '-o', 'part').stdout).toContain(
      'Lacking of ITU-R P.840-9: L_001.TXT, L_002.TXT, ',
    );
    desk.put('bad.zip', 'no archive');
    expect(desk.ortak('maps', 'import', 'bad.zip').stderr).toMatch(/^bad\.zip: not a ZIP archive/);
    expect(desk.ortak('maps', 'import', '').stderr).toMatch(/^"": there is no such folder or file/);
    desk.put('file', '');
    const inTheWay = desk.ortak('maps', 'import', 'cloud', '-o', 'file/maps');
    expect(inTheWay.stderr).toContain('is a file, expected a folder');
    expect(inTheWay.code).toBe(2);
  });
});
