import { describe, expect, it } from 'vitest';
import { describeTruth, truthCells } from '../scripts/truth.ts';
import { sheets, uncompared, workbook } from './all.ts';
import { cellAt, columnAfter, columnIndex, isFigure, overturned } from './cells.ts';
import { comparisonsOf, errorOf, filesOf, nameOf, number, numbers, table, text } from './sheets.ts';

for (const sheet of sheets)
  describeTruth(nameOf(sheet), filesOf(sheet), comparisonsOf(sheet), () => {
    const worst = sheet.compare(truthCells);
    worst.catch(() => {}); // each test below reports it
    it.each(sheet.outputs.map((output, i) => [output.symbol, output, i] as const))(
      '%s',
      async (_, output, i) => {
        expect((await worst)[i], `worst ${output.measure} error`).toBeLessThanOrEqual(output.tolerance);
      },
    );
  });

describe('the list of sheets', () => {
  it('names each once', () => {
    const names = [...sheets, ...uncompared].map(nameOf);
    expect(new Set(names).size).toBe(names.length);
  });
  it('names the columns of each once, as other programs are held against them by symbol', () => {
    for (const sheet of sheets) {
      const symbols = sheet.outputs.map(({ symbol }) => symbol);
      expect(new Set(symbols).size, nameOf(sheet)).toBe(symbols.length);
    }
  });
});

const contents = 'itu/NOTES.csv';
describeTruth('contents of the workbook', [contents], 29, () => {
  it('each entry is compared, or named with the reason why not', () => {
    const rows = truthCells(contents);
    const numbered = rows.map((_, i) => cellAt(rows, i + 1, 'C')).filter(isFigure);
    // A section that has sections of its own is a heading
    const entries = numbered.filter((entry) => !numbered.some((other) => other.startsWith(`${entry}.`)));
    expect(entries).toHaveLength(29);
    const known = new Set([...workbook, ...uncompared].map(({ entry }) => entry));
    expect(entries.filter((entry) => !known.has(entry))).toEqual([]);
    expect([...known].filter((entry) => !entries.includes(entry!))).toEqual([]);
  });
});

const left = uncompared.flatMap(({ block }) => (block === undefined ? [] : [block]));
describeTruth(
  'figures that are not compared',
  [...new Set(left.map(({ file }) => file))],
  left.length,
  () => {
    it.each(left.map((block) => [block.file, block] as const))('of %s fill their block', (file, block) => {
      const { column, rows } = block;
      const filled = (row: number) => isFigure(cellAt(truthCells(file), row, column));
      const [first, last] = rows;
      for (let row = first; row <= last; row++) expect(filled(row), `${column}${row}`).toBe(true);
      expect([filled(first - 1), filled(last + 1)]).toEqual([false, false]);
    });
  },
);

describe('cells', () => {
  it('have the names of the spreadsheet', () => {
    expect(['A', 'Z', 'AA', 'BL'].map(columnIndex)).toEqual([0, 25, 26, 63]);
    expect(columnAfter('Y', 0)).toBe('Y');
    expect(columnAfter('Y', 3)).toBe('AB');
    expect(columnAfter('AQ', -3)).toBe('AN');
    expect(columnIndex('12')).toBe(11);
    expect(cellAt([['a', ' b\n c ']], 1, 'B')).toBe('b c');
    expect(cellAt([['a']], 2, 'C')).toBe('');
  });
  it('change places when the sheet is laid on its side', () => {
    expect(overturned([['a', 'b'], ['c'], []])).toEqual([
      ['a', 'c', ''],
      ['b', '', ''],
    ]);
  });
});

describe('error', () => {
  it('is absolute in the unit or relative to the published figure', () => {
    expect(errorOf(9, 10, 'absolute')).toBe(1);
    expect(errorOf(9, 10, 'relative')).toBe(0.1);
    expect(errorOf(-11, -10, 'relative')).toBe(0.1);
  });
  it('is 0 only for 0 where 0 is published', () => {
    expect(errorOf(0, 0, 'relative')).toBe(0);
    expect(errorOf(1e-9, 0, 'relative')).toBe(Infinity);
    expect(errorOf(Number.NaN, 0, 'relative')).toBeNaN();
  });
});

describe('a table', () => {
  /** y = 2x, published with an error of 0.5 in the second row and of 5 % in z of the first. */
  const doubled = table({
    file: 'none.csv',
    sheet: 'doubled',
    standard: 'none',
    quantity: 'none',
    rows: [3, 4],
    measure: 'absolute',
    tolerance: 1,
    inputs: { x: number('B', 'x') },
    kernel: ({ x }) => 2 * x,
    outputs: [
      { symbol: 'y', column: 'C', header: 'y', unit: 'm', ours: (y) => y },
      { symbol: 'z', column: 'D', header: 'z', unit: '', rows: 1, tolerance: 0, ours: (y) => y / 2 },
    ],
  });
  const cells = [['', 'x', 'y ', 'z'], ['', '(m)', '(m)'], ['', '1', '2', ''], ['', '3', '6.5', '3.25'], []];
  const changed = (row: number, column: number, value: string) =>
    cells.map((cellsOfRow, i) => (i === row - 1 ? cellsOfRow.with(column, value) : cellsOfRow));

  it('has the worst error of each column', async () => {
    expect(await doubled.compare(() => cells)).toEqual([0.5, 0.25]);
    expect(doubled.outputs.map(({ rows, tolerance }) => [rows, tolerance])).toEqual([
      [2, 1],
      [1, 0],
    ]);
    expect(comparisonsOf(doubled)).toBe(3);
  });
  it('does not pass over what is no figure', async () => {
    expect(await doubled.compare(() => changed(4, 2, 'n/a'))).toEqual([Number.NaN, 0.25]);
    await expect(doubled.compare(() => changed(3, 1, 'one'))).rejects.toThrow('B3 (x): "one" is no figure');
    await expect(doubled.compare(() => changed(3, 1, ''))).rejects.toThrow('B3 (x): "" is no figure');
  });
  it('notices a column that moved, and figures lost or left out', async () => {
    await expect(doubled.compare(() => changed(1, 2, 'w'))).rejects.toThrow(
      'Column C is headed (m), w; expected y',
    );
    await expect(doubled.compare(() => changed(4, 3, ''))).rejects.toThrow(
      'z in column D has 0 figures, not 1',
    );
    await expect(doubled.compare(() => changed(3, 3, '1'))).rejects.toThrow(
      'z in column D has 2 figures, not 1',
    );
    await expect(doubled.compare(() => [...cells.slice(0, 4), ['', '4', '8', '4']])).rejects.toThrow(
      'rows 3 to 4 leave out C5',
    );
  });

  const sums = table({
    file: 'none.csv',
    needs: ['scale.csv'],
    sheet: 'sums on their side',
    standard: 'none',
    quantity: 'none',
    rows: ['C', 'D'],
    measure: 'absolute',
    tolerance: 1,
    inputs: { addends: numbers('1', ['a', 'b']), name: text('4', 'name') },
    kernel: ({ addends, name }, read) => {
      const scale = Number(cellAt(read('scale.csv'), 1, 'A'));
      return name === 'none' ? Number.NaN : scale * addends.reduce((sum, addend) => sum + addend, 0);
    },
    outputs: [
      {
        symbol: 'sum',
        column: '3',
        header: 'sum',
        unit: '',
        rows: 1,
        only: ({ name }) => name !== 'none',
        ours: (sum) => sum,
      },
    ],
  });
  const onSide = (file: string) =>
    file === 'scale.csv'
      ? [['10']]
      : [
          ['a', '', '1', '2'],
          ['b', '', '3', '4'],
          ['sum', '', '40.5', '7'],
          ['name', '', 'some', 'none'],
        ];

  it('may lie on its side, read another sheet, and leave out rows by their inputs', async () => {
    expect(await sums.compare(onSide)).toEqual([0.5]);
    expect(sums.rowsOf(onSide)).toEqual([
      { inputs: { addends: [1, 3], name: 'some' }, published: [40.5] },
      { inputs: { addends: [2, 4], name: 'none' }, published: [undefined] },
    ]);
    expect(filesOf(sums)).toEqual(['none.csv', 'scale.csv']);
  });
  it('may take a cell of one row for the whole block', () => {
    const held = table({
      file: 'none.csv',
      sheet: 'held',
      standard: 'none',
      quantity: 'none',
      rows: [2, 3],
      measure: 'absolute',
      tolerance: 1,
      inputs: { x: number('A', 'x', 2) },
      otherInputs: { place: number('B', 'place') },
      kernel: ({ x }) => x,
      outputs: [{ symbol: 'y', column: 'C', header: 'y', unit: '', ours: (y) => y }],
    });
    const rows = held.rowsOf(() => [
      ['x', 'place', 'y'],
      ['7', '1', '8'],
      ['', '2', '9'],
    ]);
    expect(rows.map(({ inputs }) => inputs)).toEqual([
      { x: 7, place: 1 },
      { x: 7, place: 2 },
    ]);
  });
});
