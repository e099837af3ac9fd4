/** Tables of rows: reading with the line of each, writing, and what is wrong with them. */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Cell, CellProblem, NoticeCount } from '@ortak/analysis/propagation';
import { faultText, pointed, separatorOf, textFault } from '@ortak/analysis/table-text';
import { parse } from 'csv-parse/sync';
import pc from 'picocolors';
import { UsageError } from './failure.ts';
import { ensureFolder, systemReason } from './folder.ts';
import { nearest } from './nearest.ts';
import { paragraph } from './terminal.ts';

export interface CsvRow {
  /** Of the file, counted from 1; of a row over several lines the last. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Set when the row has more cells than there are columns: which one is too many cannot be known. */
  readonly problem?: CellProblem;
}

export interface CsvTable {
  /** As it is to appear in messages. */
  readonly file: string;
  readonly columns: readonly string[];
  /** Line of the row that names them, from 1. */
  readonly headerLine: number;
  readonly rows: readonly CsvRow[];
}

/**
 * Reads a table whose first row names its columns.
 * @param isAnySeparator semicolons and tabs too, with decimal commas: only where no cell is a list of numbers
 * @throws UsageError where it cannot be read, is not CSV, or has no rows or a column twice
 */
export async function readTable(file: string, isAnySeparator = false): Promise<CsvTable> {
  // Lines end in LF: csv-parse counts each CR LF twice
  const text = (await readText(file)).replace(/\r\n?/g, '\n');
  const [before, head] = /^(\s*)(.*)/.exec(text)!.slice(1) as [string, string];
  const separator = separatorOf(text);
  if (!isAnySeparator && separator !== ',' && !head.includes(','))
    throw new UsageError(
      `${file}:${before.split('\n').length}: expected columns separated by commas, with decimal points in the numbers, found columns separated by ${separator === ';' ? 'semicolons' : 'tabs'}.`,
    );
  const taken = isAnySeparator ? separator : ',';
  const rows = parsed(file, text, taken).map(({ record, info }) => ({
    line: info.lines,
    cells: record.map((cell) => pointed(cell, taken)),
  }));
  return tableOf(file, rows);
}

/**
 * A table of rows, the first of which names the columns.
 * @throws UsageError where there are no rows, or a column stands twice
 */
export function tableOf(file: string, records: readonly CsvRow[]): CsvTable {
  const [header, ...found] = records;
  if (header === undefined)
    throw new UsageError(`${file}: expected a first row that names the columns, found nothing.`);
  const columns = header.cells;
  const twice = columns.find((column, i) => column !== '' && columns.indexOf(column) !== i);
  if (twice !== undefined)
    throw new UsageError(`${file}:${header.line}: expected each column once, found ${twice} twice.`);
  const rows = found.map((row): CsvRow => {
    const surplus = row.cells.slice(columns.length).some((cell) => cell !== '');
    if (!surplus) return row;
    const problem = {
      column: 'row',
      expected: `${columns.length} cells as in the header`,
      found: `${row.cells.length}: a decimal comma, or text that wants quotes?`,
    };
    return { ...row, problem };
  });
  if (rows.length === 0) throw new UsageError(`${file}: expected rows below the header, found none.`);
  return { file, columns, headerLine: header.line, rows };
}

/** A file as text, `-` for the standard input. */
async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (cause) {
    throw new UsageError(`Cannot read ${file}: ${systemReason(cause)}.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(
      `${file}: expected text in UTF-8, found bytes that are none; save the table as "CSV UTF-8".`,
    );
  }
}

function parsed(
  file: string,
  text: string,
  separator: string,
): { record: string[]; info: { lines: number } }[] {
  const fault = textFault(text, separator);
  if (fault !== undefined) throw new UsageError(faultText(file, fault));
  return parse(text, {
    bom: true,
    delimiter: separator,
    info: true,
    relax_quotes: separator === '\t',
    skip_empty_lines: true,
    relax_column_count: true,
    trim: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
}

/**
 * Columns that a table lacks, and those that nothing reads.
 * @param required those without which no row can be computed
 * @param known all that are read
 * @throws UsageError where a required column is missing
 */
export function checkColumns(
  table: CsvTable,
  required: readonly string[],
  known: readonly string[],
): readonly string[] {
  const missing = required.filter((column) => !table.columns.includes(column));
  const others = table.columns.filter((column) => !known.includes(column));
  if (missing.length > 0)
    throw new UsageError(
      missing
        .map(
          (column) => `${table.file}:1: expected a column ${column}, found none.${nearest(column, others)}`,
        )
        .join('\n'),
    );
  return others;
}

/** What a row is told beside its figures. */
export const remarks: readonly string[] = ['notices', 'problem'];

/**
 * Writes a table to a file, or to the standard output; numbers with all their digits. Rows are taken as they are written, so that
 * they may come from a generator.
 */
export async function writeTable(
  out: string | undefined,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  await writeText(out, csvText(columns, rows));
}

/** Rows that are handed on as one piece of text. */
const ROWS_AT_ONCE = 1000;

/** Comma-separated values of RFC 4180, a piece of many lines at a time. */
function* csvText(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  // Numbers take long to print, and many stand below the same number
  const last: { cell: Cell; text: string }[] = columns.map(() => ({ cell: '', text: '' }));
  const textOf = (cell: Cell, column: number): string => {
    if (typeof cell !== 'number') return cell === null ? '' : quoted(String(cell));
    const kept = last[column]!;
    if (!Object.is(kept.cell, cell)) {
      kept.cell = cell;
      kept.text = String(cell);
    }
    return kept.text;
  };
  let piece = `${columns.map(quoted).join(',')}\n`;
  let lines = 0;
  for (const row of rows) {
    for (let column = 0; column < row.length; column++)
      piece += `${column === 0 ? '' : ','}${textOf(row[column]!, column)}`;
    piece += '\n';
    if (++lines % ROWS_AT_ONCE > 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes a text to a file, or to the standard output. */
export async function writeText(out: string | undefined, text: string | Iterable<string>): Promise<void> {
  if (out === undefined) {
    for (const piece of typeof text === 'string' ? [text] : text) process.stdout.write(piece);
    return;
  }
  await ensureFolder(dirname(out));
  try {
    await writeFile(out, text);
  } catch (cause) {
    throw new UsageError(`Cannot write ${out}: ${systemReason(cause)}.`);
  }
}

/** A problem of a row. */
export interface RowProblem extends CellProblem {
  readonly line: number;
}

export const problemText = ({ column, expected, found }: CellProblem): string =>
  `${column}: expected ${expected}, found ${found}`;

/** Problems shown before the rest is only counted. */
const shown = 20;

/** Prints each kind of notice with the number of rows that it concerns. */
export function printNotices(notices: NoticeCount, computed: number): void {
  if (computed === 0) return;
  for (const { notice, rows } of notices.kinds)
    process.stderr.write(
      `${paragraph(`${pc.yellow('Notice')} ${notice.code}${rows === computed ? '' : ` (${count(rows, 'row')})`}: ${notice.message} (${notice.source})`, process.stderr)}\n`,
    );
}

const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** Prints what is wrong with the rows of a table, each with its line, and their count; sets the exit code. */
export function printOutcome(
  table: CsvTable,
  problems: readonly RowProblem[],
  computed: number,
  out: string | undefined,
): void {
  for (const problem of problems.slice(0, shown))
    process.stderr.write(`${pc.bold(`${table.file}:${problem.line}`)}: ${pc.red(problemText(problem))}\n`);
  if (problems.length > shown)
    process.stderr.write(`… and ${problems.length - shown} more; the column problem has them all\n`);
  const wrong = new Set(problems.map(({ line }) => line)).size;
  if (wrong > 0) process.exitCode = 2;
  if (wrong === 0 && out === undefined) return;
  const sentence = `${count(computed, 'row')} computed${wrong === 0 ? '' : `, ${wrong} not`}.${out === undefined ? '' : ` Wrote ${out}`}\n`;
  (wrong === 0 ? process.stdout : process.stderr).write(sentence);
}
