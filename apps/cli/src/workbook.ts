/** Tables as CSV or XLSX, by the ending of their names. */
import { extname } from 'node:path';
import type { Cell } from '@ortak/analysis/propagation';
import { type CsvTable, readTable, writeTable } from './csv.ts';
import { UsageError } from './failure.ts';

const isWorkbook = (file: string): boolean => extname(file).toLowerCase() === '.xlsx';

/**
 * Reads a table whose first row names its columns.
 * @throws UsageError as `readTable`
 */
export async function readRows(file: string): Promise<CsvTable> {
  if (isWorkbook(file)) throw new UsageError(`Cannot read ${file}: expected a table as .csv.`);
  return readTable(file);
}

/** Writes a table to a file, or to the standard output. */
export async function writeRows(
  out: string | undefined,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (out !== undefined && isWorkbook(out))
    throw new UsageError(`Cannot write ${out}: expected a table as .csv.`);
  await writeTable(out, columns, rows);
}
