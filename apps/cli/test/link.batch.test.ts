import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeSheet from 'write-excel-file/node';
import { Desk } from './ortak.ts';

const desk = new Desk();
const kazsat = fileURLToPath(new URL('../../../examples/kazsat-3r', import.meta.url));

/** A workbook as a spreadsheet would save it. */
async function workbook(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<string> {
  const cells = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  return desk.put(name, await writeSheet(cells).toBuffer());
}

const sheetOf = (name: string) => readSheet(readFileSync(join(desk.folder, name)));

/** A workbook whose first sheet is hidden and whose second has formulas, as a program writes it that computes none. */
function formulas(): Uint8Array {
  const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (at: number, name: string, diameter: string) =>
    `<row r="${at}">${text(`A${at}`, name)}<c r="B${at}"><v>46.8</v></c><c r="C${at}"><v>61.67</v></c><c r="D${at}"${diameter}</c></row>`;
  const head = ['name', 'lat', 'lon', 'diameter'].map((name, i) => text(`${'ABCD'[i]}1`, name)).join('');
  const sheet = [
    row(2, 'A', '><f>0.3*2</f><v></v>'),
    row(3, 'B', ' t="e"><v>#N/A</v>'),
    row(4, 'C', '><f>0.3*3</f><v>0.9</v>'),
  ].join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts: Readonly<Record<string, string>> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Old" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Sites" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${text('A1', 'none of it')}</row></sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${head}</row>${sheet}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const towns = [
  ['name', 'lat', 'lon', 'height', 'diameter', 'remark'],
  ['Алматы', 43.24, 76.95, 800, 0.9, '007'],
  ['Nowhere', 43.24, 760, 800, 0.9, null],
  ['Atyrau', 47.1, 51.92, -20, 1.2, null],
] as const;

// each run of the command loads all maps anew
describe('ortak link --batch with workbooks', () => {
  it('computes the same figures as from CSV, in the same rows, and writes them beside what was there', async () => {
    const csv = desk.put(
      'towns.csv',
      `${towns.map((row) => row.map((cell) => cell ?? '').join(',')).join('\n')}\n`,
    );
    const one = desk.ortak('link', kazsat, 'tv', '--batch', csv, '-o', 'out.csv');
    const two = desk.ortak(
      'link',
      kazsat,
      'tv',
      '--batch',
      await workbook('towns.xlsx', towns),
      '-o',
      'out.xlsx',
    );
    expect(one.stderr).toContain('towns.csv:3: lon: expected');
    expect(two.stderr).toContain('towns.xlsx:3: lon: expected');
    expect([one.code, two.code]).toEqual([2, 2]);
    const [header, ...rows] = await sheetOf('out.xlsx');
    const expected = desk.rows('out.csv');
    expect(header).toEqual(Object.keys(expected[0]!));
    expect(rows).toHaveLength(expected.length);
    for (const [i, row] of rows.entries()) {
      const found = Object.fromEntries(header!.map((column, at) => [column, String(row[at] ?? '')]));
      expect(found).toEqual(expected[i]);
    }
    const at = (column: string): unknown => rows[0]![header!.indexOf(column)];
    expect(at('margin-db')).toBeTypeOf('number');
    expect(at('diameter')).toBe(0.9);
    expect(at('remark')).toBe('007'); // a text that is no number stays one
    expect(rows[1]![header!.indexOf('problem')]).toContain('lon: expected');
  });

  it('counts the lines of the sheet, and takes the first of a workbook with results as its input', async () => {
    await workbook('gaps.xlsx', [towns[0], [], towns[1], [], ['Far', 91, 70, 0, 1, null]]);
    const first = desk.ortak('link', kazsat, 'tv', '--batch', 'gaps.xlsx', '-o', 'gaps.xlsx');
    expect(first.stderr).toContain('gaps.xlsx:5: lat: expected');
    const again = desk.ortak('link', kazsat, 'tv', '--batch', 'gaps.xlsx', '-o', 'again.xlsx');
    expect(again.stderr).toContain('gaps.xlsx:3: lat: expected');
    expect(await sheetOf('again.xlsx')).toEqual(await sheetOf('gaps.xlsx'));
  });

  it('forgets what an earlier run said of a row that computes now', () => {
    const csv = desk.put(
      'again.csv',
      'lat,lon,height,problem,notices\n43.24,76.95,800,lat: expected more,old\n',
    );
    expect(desk.ortak('link', kazsat, 'tv', '--batch', csv, '-o', 'again-out.csv').code).toBe(0);
    const [row] = desk.rows('again-out.csv');
    expect(row!.problem).toBe('');
    expect(row!.notices).not.toContain('old');
  });

  it('leaves a row with more cells than columns alone, and writes no file of another kind', () => {
    const csv = desk.put(
      'surplus.csv',
      'lat,lon,height,diameter\n43.24,76.95,800,0,9\n43.24,76.95,800,0.9\n',
    );
    const ran = desk.ortak('link', kazsat, 'tv', '--batch', csv, '-o', 'surplus-out.csv');
    expect(ran.stderr).toContain('surplus.csv:2: row: expected 4 cells as in the header, found 5');
    const [first, second] = desk.rows('surplus-out.csv');
    expect(first!['margin-db']).toBe('');
    expect(first!.problem).toContain('expected 4 cells');
    expect(second!.verdict).toBe('closes');
    const other = desk.ortak('link', kazsat, 'tv', '--batch', csv, '-o', 'out.ods');
    expect(other.stderr).toContain('expected a file that ends in .csv or .xlsx');
    expect(other.code).toBe(2);
  });

  it('keeps the cells of columns without a name apart, and reads headers in other languages', () => {
    const csv = desk.put('unnamed.csv', 'Ад,,,Широта,Долгота,Диаметр (м)\nАрал,u,v,46.8,61.67,0.9\n');
    const { stdout, stderr } = desk.ortak('link', kazsat, 'tv', '--batch', csv);
    expect(stdout).toMatch(/^Ад,,,Широта,Долгота,Диаметр \(м\),elevation-deg,/);
    expect(stdout).toMatch(/\nАрал,u,v,46\.8,61\.67,0\.9,36\.1/);
    expect(stderr).toBe('');
  });

  it('reads semicolons and tabs with decimal commas, alike', () => {
    const rows = [
      ['name', 'lat', 'lon', 'Диаметр, м', 'note'],
      ['Aral', '46.80', '61.67', '0.9', 'x'],
    ];
    const run = (name: string, separator: string, mark: string): string => {
      const text = rows.map((row) => row.map((cell) => cell.replace('.', mark)).join(separator)).join('\n');
      return desk.ortak('link', kazsat, 'tv', '--batch', desk.put(name, `\n${text}\n`)).stdout;
    };
    const expected = run('semicolons.csv', ';', ',');
    expect(expected).toMatch(/\nAral,46\.80,61\.67,0\.9,x,36\.1/);
    expect(run('tabs.csv', '\t', '.')).toBe(expected);
  });

  it('computes no table of which nothing is read, and says where none of its columns gives a place', () => {
    const none = desk.ortak(
      'link',
      kazsat,
      'tv-almaty',
      '--batch',
      desk.put('none.csv', '\n\nAral,46.8\nOral,51.2\n'),
    );
    expect(none.code).toBe(2);
    expect(none.stderr).toContain(
      'none.csv:3: expected columns that are read, such as lat, lon and diameter, found Aral, 46.8.',
    );
    const half = desk.put('half.csv', 'Kenglik,Uzunlik,diameter\n46.8,61.67,0.9\n');
    expect(desk.ortak('link', kazsat, 'tv-almaty', '--batch', half).stderr).toContain(
      'No column gives latitude and longitude: every row goes to the place of its link.',
    );
  });

  it('computes no row by a formula without a value or by an error', async () => {
    const file = desk.put('formulas.xlsx', formulas());
    const { stdout, stderr } = desk.ortak('link', kazsat, 'tv', '--batch', file);
    expect(stderr).toContain('formulas.xlsx:2: diameter: expected 0.2 … 35 m, found "=0.3*2"');
    expect(stderr).toContain('formulas.xlsx:3: diameter: expected 0.2 … 35 m, found "#N/A"');
    expect(stdout).toMatch(/\nC,46\.8,61\.67,0\.9,36\.1/);
    expect(stderr).toContain('1 row computed, 2 not.');
  });

  it('says of a file that is no workbook that it is none', () => {
    desk.put('false.xlsx', 'name,lat\nx,1\n');
    const { code, stderr } = desk.ortak('link', kazsat, 'tv', '--batch', 'false.xlsx');
    expect(code).toBe(2);
    expect(stderr).toContain('false.xlsx: expected a workbook as .xlsx, found a file that is none.');
    expect(desk.ortak('link', kazsat, 'tv', '--batch', 'none.xlsx').stderr).toContain(
      'there is no such file',
    );
  });
});

describe('a long table', () => {
  it('gives what its rows give in short tables, in their order', () => {
    const header = 'name,lat,lon,height';
    const rows = Array.from(
      { length: 240 },
      (_, i) => `site ${i},${37 + ((7 * i) % 150) / 10},${i === 77 ? 'x' : 52 + ((11 * i) % 330) / 10},200`,
    );
    const table = (name: string, part: readonly string[]): string =>
      desk.put(name, `${header}\n${part.join('\n')}\n`);
    const long = desk.ortak('link', kazsat, 'tv', '--batch', table('long.csv', rows), '-o', 'long.out.csv');
    expect(long.stderr).toContain('long.csv:79: lon: expected');
    const short = [rows.slice(0, 120), rows.slice(120)].map((part, i) => {
      desk.ortak('link', kazsat, 'tv', '--batch', table(`short${i}.csv`, part), '-o', `short${i}.out.csv`);
      return desk.rows(`short${i}.out.csv`);
    });
    expect(desk.rows('long.out.csv')).toEqual(short.flat());
  });
});
