/** A table that was pasted or dropped: comma-, tab- or semicolon-separated values, or the first sheet of a workbook. */
import { LINK_PLACE_NAMES, unreadFault } from '@ortak/analysis/link';
import { placeColumns } from '@ortak/analysis/place-columns';
import { faultText, pointed, separatorOf, textFault } from '@ortak/analysis/table-text';
import { filledRows, firstSheet } from '@ortak/analysis/workbook-sheet';

export interface GivenRow {
  /** Of the file, counted from 1; of a row over several lines the last. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface GivenTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly GivenRow[];
}

/** Why a text is no table. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

/**
 * Reads separated values (RFC 4180). Columns are separated by what separates the first row; where that is not a comma, a comma
 * within a number is its decimal mark.
 * @throws TableError for an empty text, a quote out of its place, and a column that stands twice
 */
export function readText(name: string, text: string): GivenTable {
  const content = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(content);
  const fault = textFault(content, separator);
  if (fault !== undefined) throw new TableError(faultText(name, fault));
  const records = separated(content, separator);
  return tableOf(
    name,
    records.map(({ line, cells }) => ({ line, cells: cells.map((cell) => pointed(cell, separator)) })),
  );
}

/**
 * Reads a file that was dropped: a workbook by its ending, else text in UTF-8, or in UTF-16 with a byte order mark.
 * @throws TableError as `readText`, and for bytes that are no text
 */
export async function readFile(file: File): Promise<GivenTable> {
  if (/\.xlsx$/i.test(file.name)) return readWorkbook(file.name, file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const isWide = mark === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff);
  let text: string;
  try {
    text = new TextDecoder(isWide ? mark : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TableError(
      `${file.name}: expected text in UTF-8, found bytes that are none; save the table as "CSV UTF-8".`,
    );
  }
  return readText(file.name, text);
}

/** Reads the first sheet in sight of a workbook. @throws TableError for a file that is none */
async function readWorkbook(name: string, file: Blob): Promise<GivenTable> {
  const [{ readSheet }, { strFromU8, unzipSync }] = await Promise.all([
    import('read-excel-file/browser'),
    import('fflate'),
  ]);
  let rows: readonly (readonly unknown[])[];
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sheet = firstSheet((path) => {
      const part = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
      return part && strFromU8(part);
    });
    // a number as CSV would have it: its digits and no more
    const parseNumber = (text: string): string => String(Number(text));
    rows = filledRows(await readSheet<string>(file, sheet.number, { trim: true, parseNumber }), sheet);
  } catch {
    throw new TableError(`${name}: expected a workbook as .xlsx, found a file that is none.`);
  }
  const textOf = (cell: unknown): string =>
    cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString() : String(cell);
  return tableOf(
    name,
    rows
      .map((cells, i) => ({ line: i + 1, cells: cells.map(textOf) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  );
}

function tableOf(name: string, [header, ...rows]: readonly GivenRow[]): GivenTable {
  if (header === undefined)
    throw new TableError(`${name}: expected a first row that names the columns, found nothing.`);
  const columns = header.cells;
  const twice = columns.find((column, i) => column !== '' && columns.indexOf(column) !== i);
  if (twice !== undefined)
    throw new TableError(`${name}:${header.line}: expected each column once, found ${twice} twice.`);
  const { twice: same, columns: read } = placeColumns(columns, LINK_PLACE_NAMES);
  if (same !== undefined)
    throw new TableError(
      `${name}:${header.line}: expected one column of the ${same[0]} of a place, found ${same.join(' and ')}; leave one.`,
    );
  if (rows.length === 0) throw new TableError(`${name}: expected rows below the header, found none.`);
  const fault = unreadFault(read);
  if (fault !== undefined) throw new TableError(`${name}:${header.line}: ${fault}.`);
  return { name, columns, rows };
}

/** Cells of a text whose quotes are in their places. */
function separated(text: string, separator: string): GivenRow[] {
  const records: GivenRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  const closeCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const closeRow = (): void => {
    closeCell();
    if (cells.some((each) => each !== '')) records.push({ line, cells });
    cells = [];
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (isQuoted) {
      if (letter === '\n') line++;
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (letter === separator) closeCell();
    else if (letter === '\n') {
      closeRow();
      line++;
    } else cell += letter;
  }
  closeRow();
  return records;
}
