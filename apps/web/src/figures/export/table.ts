/**
 * A table that leaves the page, twice: as CSV for programs, the same file in every language, and as a spreadsheet for people,
 * in the language of the page. docs/design/0001-files-that-leave.md says why.
 */

/** What the header of a column has after its name, by the unit: as keys of the JSON. */
const suffixes = {
  '': '',
  dB: 'Db',
  dBi: 'Dbi',
  dBW: 'Dbw',
  '°': 'Deg',
  GHz: 'GHz',
  MHz: 'MHz',
  'Mbit/s': 'Mbps',
  '%': 'Percent',
  m: 'M',
  km: 'Km',
  kg: 'Kg',
  'm/s': 'Mps',
  'kg/m²': 'KgPerM2',
  'mm/h': 'MmPerH',
  'N-units': 'NUnits',
  K: 'K',
  W: 'W',
  d: 'Days',
  h: 'H',
  min: 'Min',
  /** Of a time: ISO 8601. */
  UTC: 'Utc',
} as const;

export type Unit = keyof typeof suffixes;

/** NaN and null are empty cells; a date is a time in UTC. */
export type Cell = number | string | Date | null;

export interface Column<Row> {
  /** Without its unit, which the header of the CSV adds: `margin` in dB is `marginDb`. */
  readonly key: string;
  /** In the language of the page. */
  readonly label: string;
  readonly unit: Unit;
  readonly of: (row: Row) => Cell;
  /** The cell in the language of the page, where it has words. */
  readonly said?: (row: Row) => Cell;
  /** Shown in the spreadsheet; the cell has all that the CSV has. */
  readonly decimals?: number | ((row: Row) => number | undefined);
}

export interface Table<Row> {
  /** In the language of the page. */
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/**
 * Digits that a figure has in a file. The inputs have four or five, and the noise of computing begins at the twelfth: with ten
 * a frequency in GHz is right to 10 Hz, and what is −4 is written as −4.
 */
const DIGITS = 10;

/** A figure without the noise of computing; −0 is 0. */
export const rounded = (value: number): number => Number(value.toPrecision(DIGITS)) + 0;

/** Name and unit of a quantity, as the CSV has them: `attenuationDb`. */
export const headerOf = (key: string, unit: Unit): string => key + suffixes[unit];

const plain = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return cell.toISOString();
  return Number.isFinite(cell) ? String(rounded(cell)) : '';
};

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as comma-separated values of RFC 4180. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `${rows.map((row) => row.map((cell) => quoted(plain(cell))).join(',')).join('\n')}\n`;

/** For programs: English headers with units, decimal points, times as ISO 8601; the same in every language. */
export const csvText = <Row>({ columns, rows }: Table<Row>): string =>
  csvOf([
    columns.map(({ key, unit }) => headerOf(key, unit)),
    ...rows.map((row) => columns.map(({ of }) => of(row))),
  ]);

/** A cell of a spreadsheet as `write-excel-file` takes it. */
export type SheetCell = {
  readonly value: number | string | Date;
  readonly format?: string;
  readonly fontWeight?: 'bold';
  readonly align?: 'right';
} | null;

/** Narrowest and widest column [characters]. */
const [NARROWEST, WIDEST] = [8, 60];

/**
 * For people: headers and words in the language of the page, figures as numbers, which a spreadsheet shows with the decimal
 * mark of its own language.
 * @param unitIn a unit in the language
 */
export function sheetOf<Row>(
  { title, columns, rows }: Table<Row>,
  unitIn: (unit: string) => string,
): {
  readonly name: string;
  readonly cells: readonly (readonly SheetCell[])[];
  readonly widths: readonly number[];
} {
  const head = columns.map(({ label, unit }) => (unit === '' ? label : `${label}, ${unitIn(unit)}`));
  const body = rows.map((row) =>
    columns.map(({ of, said, decimals }): SheetCell => {
      const cell = (said ?? of)(row);
      if (cell === null || cell === '') return null;
      if (typeof cell === 'string') return { value: cell };
      if (cell instanceof Date) return { value: cell, format: 'yyyy-mm-dd hh:mm:ss' };
      if (!Number.isFinite(cell)) return null;
      const value = rounded(cell);
      const places = typeof decimals === 'function' ? decimals(row) : decimals;
      // What these decimals would show as nothing is shown as it is.
      if (places === undefined || (value !== 0 && Number(value.toFixed(places)) === 0)) return { value };
      return { value, format: places === 0 ? '0' : `0.${'0'.repeat(places)}` };
    }),
  );
  const isFigures = columns.map((_, i) => body.some((row) => typeof row[i]?.value === 'number'));
  return {
    name: sheetName(title),
    cells: [
      head.map((value, i) => ({
        value,
        fontWeight: 'bold' as const,
        ...(isFigures[i] && { align: 'right' as const }),
      })),
      ...body,
    ],
    widths: head.map((value, i) =>
      Math.min(WIDEST, 2 + Math.max(NARROWEST, value.length, ...body.map((row) => lengthOf(row[i] ?? null)))),
    ),
  };
}

/** Of a cell as it is shown [characters]. */
function lengthOf(cell: SheetCell): number {
  if (cell === null) return 0;
  const { value, format } = cell;
  if (typeof value === 'string') return value.length;
  if (value instanceof Date) return format?.length ?? 0;
  return format === undefined ? String(value).length : value.toFixed(format.length - 2).length;
}

/** A sheet has a name of 31 letters at most, without those that spreadsheets use in addresses. */
const sheetName = (title: string): string =>
  title
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31)
    .trim() || 'Ortak';

/** A time of a result, UTC, as `2028-11-20T02:16:00.0`; null where there is none. */
export const timeOf = (text: string): Date | null =>
  text === '' ? null : new Date(/Z$|^\d{4}-\d{2}-\d{2}$/.test(text) ? text : `${text}Z`);
