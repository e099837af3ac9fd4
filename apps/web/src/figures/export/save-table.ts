/** Hands a table on. */
import type { Numbers } from '../../words/numbers.ts';
import { saveFile } from '../save-file.ts';
import { csvText, sheetOf, type Table } from './table.ts';

/** @param name of the file, without its ending */
export const saveCsv = <Row>(name: string, table: Table<Row>): void =>
  saveFile(`${name}.csv`, 'text/csv', csvText(table));

/** @param name of the file, without its ending */
export async function saveXlsx<Row>(
  name: string,
  table: Table<Row>,
  { unit }: Pick<Numbers, 'unit'>,
): Promise<void> {
  const { name: sheet, cells, widths } = sheetOf(table, unit);
  await saveSheet(name, cells, { sheet, columns: widths.map((width) => ({ width })) });
}

/** @param name of the file, without its ending */
export async function saveSheet(
  name: string,
  cells: readonly (readonly unknown[])[],
  options: { readonly sheet?: string; readonly columns?: readonly { readonly width: number }[] } = {},
): Promise<void> {
  const { default: writeSheet } = await import('write-excel-file/browser');
  const made = writeSheet(cells as never, { stickyRowsCount: 1, ...options } as never);
  saveFile(
    `${name}.xlsx`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    await made.toBlob(),
  );
}
