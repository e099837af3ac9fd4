/** Rows of a table as links of the programme, with the columns that `ortak link --batch` adds. */
import { BATCH_RESULTS, type BatchOutcome, type BudgetLine, linkBatch } from '@ortak/analysis';
import { copiedColumn } from '@ortak/analysis/column-meant';
import {
  BATCH_PARAMETERS,
  type Cell,
  type CellProblem,
  LINK_PLACE_NAMES,
  NoticeCount,
  noticeCodes,
  PLACELESS,
} from '@ortak/analysis/link';
import { placeColumns } from '@ortak/analysis/place-columns';
import type { Session } from '../../engine/session.ts';
import type { GivenRow, GivenTable } from './table.ts';

export interface TableInput {
  readonly table: GivenTable;
  /** Of rows that name none. */
  readonly link: string;
}

export interface ComputedTable {
  /** Of the table that was computed: another may be at hand by now. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly line: number;
    readonly cells: readonly Cell[];
    readonly isComputed: boolean;
    /** Of a row that is not computed, by the names of its columns. */
    readonly problems: readonly CellProblem[];
  }[];
  readonly computed: number;
  /** Of columns that are only copied though they look as if they were read, and of places that no column gives. */
  readonly copied: readonly string[];
  readonly notices: readonly { readonly code: string; readonly message: string; readonly rows: number }[];
}

const remarks = ['notices', 'problem'] as const;

/** What leads to the figures of one row. */
export async function budgetOfRow(
  session: Session,
  { table, link, line }: TableInput & { readonly line: number },
): Promise<readonly BudgetLine[]> {
  const compute = linkBatch(session.programme, await session.environment(), table.name);
  const { cellOf } = readerOf(table, link);
  const row = table.rows.find((each) => each.line === line);
  const outcome = row && compute(cellOf(row), line);
  return outcome === undefined || 'problems' in outcome ? [] : outcome.budget().flatMap(({ lines }) => lines);
}

/** How the cells of a row are found by the names of columns that are read. */
function readerOf(table: GivenTable, link: string) {
  const given = placeColumns(table.columns, LINK_PLACE_NAMES);
  const at = new Map(given.columns.map((column, i) => [column, i]));
  return {
    given,
    cellOf: (row: GivenRow) => (column: string) =>
      row.cells[at.get(column) ?? -1] || (column === 'link' ? link : ''),
  };
}

export async function* computedTable(
  session: Session,
  { table, link }: TableInput,
): AsyncGenerator<number, ComputedTable> {
  const { programme } = session;
  const compute = linkBatch(programme, await session.environment(), table.name);
  const { given, cellOf } = readerOf(table, link);
  // by its position: columns without a name are told apart by nothing else
  const own = given.columns
    .map((name, at) => ({ name, at }))
    .filter(({ name }) => !remarks.some((remark) => remark === name));
  const added = [...BATCH_RESULTS.filter((column) => !given.columns.includes(column)), ...remarks];
  const columns = [...own, ...added.map((name) => ({ name, at: -1 }))];
  const counted = new NoticeCount();
  const rows: ComputedTable['rows'][number][] = [];
  let computed = 0;
  for (const row of table.rows) {
    yield rows.length / table.rows.length;
    const outcome = surplus(row, table) ?? compute(cellOf(row), row.line);
    const filled = filledBy(outcome, given.headerOf);
    if (!('problems' in outcome)) {
      computed++;
      counted.add(outcome.notices);
    }
    rows.push({
      line: row.line,
      cells: columns.map(({ name, at }) => filled.get(name) ?? row.cells[at] ?? ''),
      isComputed: !('problems' in outcome),
      problems:
        'problems' in outcome
          ? outcome.problems.map((problem) => ({ ...problem, column: given.headerOf(problem.column) }))
          : [],
    });
  }
  const unread = table.columns.filter((_, at) => !isRead(given.columns[at]!));
  const isPlaceless =
    computed > 0 &&
    unread.length > 0 &&
    !['lat', 'lon', 'link'].some((column) => given.columns.includes(column));
  return {
    name: table.name,
    columns: columns.map(({ name }) => given.headerOf(name)),
    rows,
    computed,
    copied: [
      ...unread.flatMap(
        (column) => copiedColumn(column, table.columns, BATCH_PARAMETERS, LINK_PLACE_NAMES) ?? [],
      ),
      ...(isPlaceless ? [PLACELESS] : []),
    ],
    notices: counted.kinds.map(({ notice, rows: count }) => ({
      code: notice.code,
      message: notice.message,
      rows: count,
    })),
  };
}

/** Whether a column, by the name of the command, is read or written. */
const isRead = (column: string): boolean =>
  [...BATCH_PARAMETERS.map(({ name }) => name), ...BATCH_RESULTS, ...remarks].some((name) => name === column);

/** A row with more cells than there are columns: which one is too many cannot be known. */
function surplus({ cells }: GivenRow, { columns }: GivenTable): BatchOutcome | undefined {
  if (!cells.slice(columns.length).some((cell) => cell !== '')) return undefined;
  return {
    problems: [
      {
        column: 'row',
        expected: `${columns.length} cells as in the header`,
        found: `${cells.length}: a decimal comma, or text that wants quotes?`,
      },
    ],
  };
}

function filledBy(outcome: BatchOutcome, headerOf: (column: string) => string): Map<string, Cell> {
  if ('problems' in outcome)
    return new Map<string, Cell>([
      ...BATCH_RESULTS.map((column) => [column, ''] as const),
      [
        'problem',
        outcome.problems
          .map(({ column, expected, found }) => `${headerOf(column)}: expected ${expected}, found ${found}`)
          .join(' | '),
      ],
    ]);
  return new Map<string, Cell>([
    ...outcome.cells,
    ['notices', noticeCodes(outcome.notices)],
    // what an earlier run said of the row holds no more
    ['problem', ''],
  ]);
}
