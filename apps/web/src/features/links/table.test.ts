/** Tables of sites in the workbench: a place under any of its names, and what is wrong told by the table's own. */
import { fileURLToPath } from 'node:url';
import { openMaps } from '@ortak/maps/node';
import { catalogueText, readFolder } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { Session } from '../../engine/session.ts';
import { readFile, readText, TableError } from './table.ts';
import { computedTable } from './table-answer.ts';

const session = new Session(openMaps());
const folder = await readFolder(
  fileURLToPath(new URL('../../../../../examples/first-steps', import.meta.url)),
);
session.open({ ...folder, revision: '1', catalogue: catalogueText() });

const computed = (header: string, ...rows: readonly string[]) => computedAs('tv', header, ...rows);

async function computedAs(link: string, header: string, ...rows: readonly string[]) {
  const table = readText('sites', `${header}\n${rows.join('\n')}\n`);
  const answer = computedTable(session, { table, link });
  for (;;) {
    const step = await answer.next();
    if (step.done) return step.value;
  }
}

describe('a table of sites', () => {
  it('gives the same figures under any names of its places, and keeps its header', async () => {
    const own = await computed('name,lat,lon,height', 'Aral,46.8,61.67,60');
    const other = await computed('name;Latitude;longitudeDeg;Height (m)', 'Aral;46,8;61,67;60');
    expect(own.computed).toBe(1);
    expect(own.name).toBe('sites');
    expect(other.rows).toEqual(own.rows);
    expect(other.columns.slice(0, 5)).toEqual([
      'name',
      'Latitude',
      'longitudeDeg',
      'Height (m)',
      'elevation-deg',
    ]);
  });
  it.each([
    ['Ad;Enlem;Boylam;Çap (m);Rakım (m)', 'Aral;46,8;61,67;0,9;60'],
    ['Атауы;Ендік;Бойлық;Диаметр, м;Биіктік, м', 'Aral;46,8;61,67;0,9;60'],
    ['Название;Широта;Долгота;Диаметр (м);Высота (м)', 'Aral;46,8;61,67;0,9;60'],
  ])('gives the figures of the places of %s', async (header, row) => {
    const own = await computed('name,lat,lon,diameter,height', 'Aral,46.8,61.67,0.9,60');
    const other = await computed(header, row);
    expect(other.rows).toEqual(own.rows);
    expect(other.copied).toEqual([]);
  });
  it('is none where nothing of it is read, and says so where no column gives a place', async () => {
    for (const text of ['Aral,46.8,61.67\nZhanaozen,43.3,52.9\n', 'Sites of 2026,,\nname,lat,lon\nA,1,2\n'])
      expect(() => readText('sites', text)).toThrow('sites:1: expected columns that are read');
    const placeless = ['Kenglik,Uzunlik,diameter', '46.8,61.67,0.9'] as const;
    expect((await computedAs('tv@almaty', ...placeless)).copied).toEqual([
      'No column gives latitude and longitude: every row goes to the place of its link.',
    ]);
    expect((await computedAs('tv', ...placeless)).copied).toEqual([]);
  });
  it('keeps the cells of columns without a name apart', async () => {
    const { columns, rows } = await computed('name,,,lat,lon', 'Aral,u,v,46.8,61.67');
    expect(columns.slice(0, 5)).toEqual(['name', '', '', 'lat', 'lon']);
    expect(rows[0]!.cells.slice(0, 5)).toEqual(['Aral', 'u', 'v', '46.8', '61.67']);
  });
  it('is read from UTF-8 and UTF-16, and from no other bytes', async () => {
    const text = 'name,lat\nАрал,46.8\n';
    const wide = new Uint8Array(
      new Uint16Array([...`\uFEFF${text}`].map((letter) => letter.charCodeAt(0))).buffer,
    );
    const given = readText('sites.csv', text);
    expect(await readFile(new File([text], 'sites.csv'))).toEqual(given);
    expect(await readFile(new File([wide], 'sites.csv'))).toEqual(given);
    const swapped = wide.map((_, i) => wide[i ^ 1]!);
    expect(await readFile(new File([swapped], 'sites.csv'))).toEqual(given);
    // «Арал» in Windows-1251, as a spreadsheet in Russian saves CSV
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('name,lat\n'),
      0xc0,
      0xf0,
      0xe0,
      0xeb,
      0x2c,
      0x31,
      0x0a,
    ]);
    await expect(readFile(new File([bytes], 'sites.csv'))).rejects.toThrow(
      'sites.csv: expected text in UTF-8, found bytes that are none; save the table as "CSV UTF-8".',
    );
  });
  it('says what is wrong with a place by the name that the table has for it', async () => {
    const { rows } = await computed('name,Latitude,Longitude', 'Aral,96.8,61.67');
    expect(rows[0]!.cells.at(-1)).toBe('Latitude: expected -90 … 90 °, found 96.8');
    expect(() => readText('sites', 'latitude,latitudeDeg,lon\n1,1,1\n')).toThrow(TableError);
    expect(() => readText('sites', 'lat,Latitude,lon\n1,1,1\n')).not.toThrow();
  });
});
