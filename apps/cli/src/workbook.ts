/** Tables as CSV or XLSX, by the ending of their names. */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import type { Cell } from '@ortak/analysis/propagation';
import { filledRows, firstSheet } from '@ortak/analysis/workbook-sheet';
import { type CsvRow, type CsvTable, readTable, tableOf, writeTable } from './csv.ts';
import { UsageError } from './failure.ts';
import { ensureFolder, systemReason } from './folder.ts';

const isWorkbook = (file: string): boolean => extname(file).toLowerCase() === '.xlsx';

/**
 * Reads a table whose first row names its columns; of a workbook the first sheet in sight.
 * @throws UsageError as `readTable`
 */
export async function readRows(file: string, isAnySeparator = false): Promise<CsvTable> {
  return isWorkbook(file) ? readWorkbook(file) : readTable(file, isAnySeparator);
}

async function readWorkbook(file: string): Promise<CsvTable> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new UsageError(`Cannot read ${file}: ${systemReason(cause)}.`);
  }
  const [{ readSheet }, { strFromU8, unzipSync }] = await Promise.all([
    import('read-excel-file/node'),
    import('fflate'),
  ]);
  let rows: readonly (readonly unknown[])[];
  try {
    const sheet = firstSheet((path) => {
      const file = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
      return file && strFromU8(file);
    });
    // a number as CSV would have it: its digits and no more
    const parseNumber = (text: string): string => String(Number(text));
    rows = filledRows(await readSheet<string>(bytes, sheet.number, { trim: true, parseNumber }), sheet);
  } catch {
    throw new UsageError(`${file}: expected a workbook as .xlsx, found a file that is none.`);
  }
  const records = rows
    .map((cells, i): CsvRow => ({ line: i + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return tableOf(file, records);
}

const textOf = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString() : String(cell);

/** Writes a table to a file, or to the standard output; numbers with all their digits. */
export async function writeRows(
  out: string | undefined,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (out === undefined || !isWorkbook(out)) return writeTable(out, columns, rows);
  const { default: writeSheet } = await import('write-excel-file/node');
  const header = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const sheet = writeSheet([header, ...rows.map((row) => row.map(cellOf))], { stickyRowsCount: 1 });
  const bytes = await sheet.toBuffer();
  await ensureFolder(dirname(out));
  try {
    await writeFile(out, bytes);
  } catch (cause) {
    throw new UsageError(`Cannot write ${out}: ${systemReason(cause)}.`);
  }
}

/** A text that is a number just as it is printed stands as a number, so that a sheet can go on to reckon with it. */
function cellOf(cell: Cell): { readonly value: string | number | boolean } | null {
  if (cell === '' || cell === null) return null;
  if (typeof cell !== 'string') return { value: cell };
  return { value: cell === String(Number(cell)) && Number.isFinite(Number(cell)) ? Number(cell) : cell };
}
