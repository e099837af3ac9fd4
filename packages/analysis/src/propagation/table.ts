/** Rows of a table into values, and results back into columns. */
import type { DomainError } from '@ortak/core/errors';
import type { Notice } from '@ortak/core/working';
import { isProblem, type Parameter, rangeText, readValue, type Value } from './parameter.ts';

/** What is wrong with a cell. */
export interface CellProblem {
  /** Name of the column. */
  readonly column: string;
  readonly expected: string;
  readonly found: string;
}

/** Gives the text of a column; undefined where the table has no such column or the row no such cell. */
export type CellOf = (column: string) => string | undefined;

/**
 * The values of a row.
 * @returns what could be read, and every problem; both empty for a table without parameters
 */
export function readRow(
  parameters: readonly Parameter[],
  cellOf: CellOf,
): { readonly row: Readonly<Record<string, Value>>; readonly problems: readonly CellProblem[] } {
  const row: Record<string, Value> = {};
  const problems: CellProblem[] = [];
  for (const parameter of parameters) {
    const { name } = parameter;
    const value = readValue(parameter, cellOf(name) ?? '');
    if (isProblem(value)) problems.push({ column: name, ...value });
    else if (value !== undefined) row[name] = value;
    else problems.push({ column: name, expected: rangeText(parameter), found: 'nothing' });
  }
  return { row, problems };
}

/** A cell of a result. */
export type Cell = number | string | boolean | null;

/** A result that is not a number, which a formula must never give. */
export class NotANumberError extends Error {
  override readonly name = 'NotANumberError';
  readonly code = 'result.not-a-number';
  readonly column: string;

  constructor(column: string) {
    super(`${column} is not a number for these arguments`);
    this.column = column;
  }
}

/**
 * A result as columns: names of nested objects are joined by points, members of a list are counted from 1, notices become
 * their codes.
 * @param omitted names at the top that only repeat the input
 * @throws NotANumberError where a figure is NaN
 */
export function columnsOf(result: object, omitted: readonly string[] = ['path']): Map<string, Cell> {
  const columns = new Map<string, Cell>();
  const visit = (name: string, value: unknown): void => {
    if (value === undefined || typeof value === 'function') return;
    if (typeof value === 'number' && Number.isNaN(value)) throw new NotANumberError(name);
    if (value === null || typeof value !== 'object') {
      columns.set(name, value as Cell);
      return;
    }
    const members = Array.isArray(value)
      ? value.map((member, i): [string, unknown] => [String(i + 1), member])
      : Object.entries(value);
    for (const [key, member] of members) visit(`${name}.${key}`, member);
  };
  for (const [name, value] of Object.entries(result)) {
    if (omitted.includes(name)) continue;
    if (name === 'notices') columns.set(name, noticeCodes(value as readonly Notice[]));
    else visit(name, value);
  }
  return columns;
}

/** Codes of notices in one cell; their words would fill the table. */
export function noticeCodes(notices: readonly Notice[]): string {
  return [...new Set(notices.map(({ code }) => code))].join(' ');
}

/** Notices of many rows, those of one code and source together. */
export class NoticeCount {
  readonly #counts = new Map<string, { readonly notice: Notice; rows: number }>();

  /** Takes the notices of one row. */
  add(notices: readonly Notice[]): void {
    const seen = new Set<string>();
    for (const notice of notices) {
      const key = `${notice.code} ${notice.source}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const known = this.#counts.get(key);
      if (known === undefined) this.#counts.set(key, { notice, rows: 1 });
      else known.rows++;
    }
  }

  /** Each kind with the first of its notices and the number of its rows. */
  get kinds(): readonly { readonly notice: Notice; readonly rows: number }[] {
    return [...this.#counts.values()];
  }
}

/** What a formula cannot take, as a problem of the row. */
export function domainProblem(error: DomainError, columnOf: (parameter: string) => string): CellProblem {
  const { parameter, value, unit, minimum, maximum, source } = error;
  const expected = rangeText({
    kind: 'number',
    name: parameter,
    description: '',
    example: value,
    unit,
    minimum: minimum === -Infinity ? -Number.MAX_VALUE : minimum,
    maximum: maximum === Infinity ? Number.MAX_VALUE : maximum,
  });
  return {
    column: columnOf(parameter),
    expected: `${expected} (${source})`,
    found: String(Number(value.toPrecision(6))),
  };
}
