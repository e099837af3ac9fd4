import { unitIn } from '@ortak/report/words';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readXlsx, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeSheet from 'write-excel-file/node';
import { csvText, headerOf, rounded, sheetOf, type Table, timeOf } from './table.ts';

interface Row {
  readonly name: string;
  readonly marginDb: number | null;
  readonly frequencyGHz: number;
  readonly at: string;
}

const rows: readonly Row[] = [
  {
    name: 'Алматы, север',
    marginDb: -3.9999999999263713,
    frequencyGHz: 12.594,
    at: '2028-03-20T18:00:00Z',
  },
  { name: '=2+2', marginDb: null, frequencyGHz: 14.09400000123, at: '2028-03-21' },
];

const inRussian: Table<Row> = {
  title: 'Запасы: в линии [вниз]/вверх, и ещё немного слов',
  columns: [
    { key: 'name', label: 'Название', unit: '', of: ({ name }) => name },
    { key: 'margin', label: 'Запас', unit: 'dB', of: ({ marginDb }) => marginDb, decimals: 2 },
    { key: 'frequency', label: 'Частота', unit: 'GHz', of: ({ frequencyGHz }) => frequencyGHz, decimals: 5 },
    { key: 'start', label: 'Начало', unit: 'UTC', of: ({ at }) => timeOf(at) },
  ],
  rows,
};

describe('a table for programs', () => {
  it('has English headers with units, decimal points and ISO times, without the noise of computing', () => {
    expect(csvText(inRussian)).toBe(
      [
        'name,marginDb,frequencyGHz,startUtc',
        '"Алматы, север",-4,12.594,2028-03-20T18:00:00.000Z',
        '=2+2,,14.094,2028-03-21T00:00:00.000Z',
        '',
      ].join('\n'),
    );
  });

  it('keeps ten digits of every figure, and what is written reads as what it was', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
        const csv = csvText({
          title: '',
          columns: [{ key: 'x', label: '', unit: 'dB', of: (each: number) => each }],
          rows: [value],
        });
        const [{ xDb }] = parse(csv, { columns: true }) as [{ xDb: string }];
        expect(Math.abs(Number(xDb) - value)).toBeLessThanOrEqual(5.1e-10 * Math.abs(value));
        expect(Object.is(rounded(value), -0)).toBe(false);
      }),
    );
  });

  it('leaves a cell empty where there is no figure', () => {
    const csv = csvText({
      title: '',
      columns: [{ key: 'x', label: '', unit: '%', of: (each: number | null) => each }],
      rows: [Number.NaN, null, Number.POSITIVE_INFINITY],
    });
    expect(csv).toBe('xPercent\n\n\n\n');
  });

  it('names units as the keys of the files of a programme do', () => {
    expect(headerOf('gain', 'dBi')).toBe('gainDbi');
    expect(headerOf('eirp', 'dBW')).toBe('eirpDbw');
    expect(headerOf('elevation', '°')).toBe('elevationDeg');
    expect(headerOf('infoRate', 'Mbit/s')).toBe('infoRateMbps');
    expect(headerOf('rainRate', 'mm/h')).toBe('rainRateMmPerH');
    expect(headerOf('channels', '')).toBe('channels');
  });
});

describe('a table for people', () => {
  it('is a spreadsheet with headers and units in the language, and figures that are numbers', async () => {
    const { name, cells, widths } = sheetOf(inRussian, (unit) => unitIn(unit, 'ru'));
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[[\]:*?/\\]/);
    const bytes = await writeSheet(
      cells as never,
      {
        sheet: name,
        columns: widths.map((width) => ({ width })),
      } as never,
    ).toBuffer();
    const [{ sheet }] = (await readXlsx(bytes)) as unknown as [{ sheet: string }];
    expect(sheet).toBe(name);
    const [head, first, second] = await readSheet(bytes);
    expect(head).toEqual(['Название', 'Запас, дБ', 'Частота, ГГц', 'Начало, UTC']);
    expect(first).toEqual(['Алматы, север', -4, 12.594, new Date('2028-03-20T18:00:00.000Z')]);
    // A name that begins like a formula is text.
    expect(second).toEqual(['=2+2', null, 14.094, new Date('2028-03-21T00:00:00Z')]);
  });

  it('shows the decimals of the quantity, and a smaller figure as it is', () => {
    const { cells } = sheetOf(
      {
        title: 't',
        columns: [{ key: 'x', label: 'x', unit: 'dB', of: (each: number) => each, decimals: 2 }],
        rows: [1.23456, 0.00012, 0],
      },
      (unit) => unit,
    );
    expect(cells.slice(1).map(([cell]) => cell)).toEqual([
      { value: 1.23456, format: '0.00' },
      { value: 0.00012 },
      { value: 0, format: '0.00' },
    ]);
  });
});
