import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../scripts/truth.ts';
import { sheets } from './all.ts';
import { comparisonsOf, errorOf, number, table } from './sheets.ts';

for (const sheet of sheets)
  describeTruth(`${sheet.sheet}: ${sheet.quantity}`, [sheet.file], comparisonsOf(sheet), (read) => {
    const worst = sheet.compare(csvRows(read(sheet.file)));
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
    const names = sheets.map(({ sheet, quantity }) => `${sheet}: ${quantity}`);
    expect(new Set(names).size).toBe(names.length);
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
    expect(await doubled.compare(cells)).toEqual([0.5, 0.25]);
    expect(doubled.outputs.map(({ rows, tolerance }) => [rows, tolerance])).toEqual([
      [2, 1],
      [1, 0],
    ]);
    expect(comparisonsOf(doubled)).toBe(3);
  });
  it('does not pass over what is no figure', async () => {
    expect(await doubled.compare(changed(4, 2, 'n/a'))).toEqual([Number.NaN, 0.25]);
    await expect(doubled.compare(changed(3, 1, 'one'))).rejects.toThrow('B3 (x): "one" is no figure');
    await expect(doubled.compare(changed(3, 1, ''))).rejects.toThrow('B3 (x): "" is no figure');
  });
  it('notices a column that moved, and figures lost or left out', async () => {
    await expect(doubled.compare(changed(1, 2, 'w'))).rejects.toThrow(
      'Column C is headed (m), w; expected y',
    );
    await expect(doubled.compare(changed(4, 3, ''))).rejects.toThrow('column D has 0 figures, not 1');
    await expect(doubled.compare(changed(3, 3, '1'))).rejects.toThrow('column D has 2 figures, not 1');
    await expect(doubled.compare([...cells.slice(0, 4), ['', '4', '8', '4']])).rejects.toThrow(
      'rows 3 to 4 leave out C5',
    );
  });
});
