/** Cells of a published sheet, by the names that the spreadsheet gives them. */

/** Row by row. */
export type Cells = readonly (readonly string[])[];

/** The text of a cell by its name in the spreadsheet; empty beyond the end of its row. */
export function cellAt(cells: Cells, row: number, column: string): string {
  return cells[row - 1]?.[columnIndex(column)]?.replace(/\s+/g, ' ').trim() ?? '';
}

/** A → 0, Z → 25, AA → 26; and of a sheet on its side 1 → 0. */
export function columnIndex(column: string): number {
  if (/^\d+$/.test(column)) return Number(column) - 1;
  return [...column].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The column so many to the right: (Z, 1) → AA. */
export function columnAfter(column: string, steps: number): string {
  let name = '';
  for (let n = columnIndex(column) + steps + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** The sheet with rows for columns. */
export function overturned(cells: Cells): Cells {
  const width = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? ''));
}

export function isFigure(cell: string): boolean {
  return cell !== '' && Number.isFinite(Number(cell));
}
