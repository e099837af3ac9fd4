import type { BudgetLine } from '@ortak/analysis';
import { line, type WorkingLine } from '@ortak/core/working';
import { useAnswer } from '../../engine/use-answer.ts';
import { Inspected, openDoor, useOpenDoor } from '../../figures/inspector.tsx';
import { Lines, WorkingTable } from '../../figures/working.tsx';
import { useWords } from '../../words/language.tsx';
import { useSaid } from '../../words/names.tsx';
import type { answers } from './answers.ts';
import type { GivenTable } from './table.ts';
import { words } from './words.ts';

/** A figure of a row as a door; the budget of the row is computed when one of them is opened. */
export function RowDoor({
  line: row,
  column,
  text,
}: {
  readonly line: number;
  readonly column: string;
  readonly text: string;
}) {
  const id = `row.${row}.${column}`;
  const isOpen = useOpenDoor() === id;
  return (
    <button
      type="button"
      className="door"
      aria-expanded={isOpen}
      aria-label={`${column}: ${text}`}
      onClick={() => openDoor(id)}
    >
      {text}
    </button>
  );
}

/** The line of the budget that comes to the figure that is open, and all the others. */
export function OpenRow({
  table,
  link,
  figureOf,
}: {
  readonly table: GivenTable;
  readonly link: string;
  readonly figureOf: (row: number, column: string) => number | undefined;
}) {
  const text = useWords(words);
  const said = useSaid();
  const [, digits, column = ''] = /^row\.(\d+)\.([\w-]+)$/.exec(useOpenDoor() ?? '') ?? [];
  const row = Number(digits);
  const value = digits === undefined ? undefined : figureOf(row, column);
  const { value: budget } = useAnswer<typeof answers, 'links.row'>(
    'quick',
    'links.row',
    value === undefined
      ? undefined
      : { table: { ...table, rows: table.rows.filter((each) => each.line === row) }, link, line: row },
  );
  if (value === undefined || budget === undefined) return null;
  const own = lineOf(value, budget) ?? line('', column, value, '', `${table.name}:${row}`);
  return (
    <Inspected title={`${table.name}:${row} · ${said(own.label)}`}>
      <WorkingTable line={own} />
      {budget.length > 0 && (
        <>
          <h3>{text.budget}</h3>
          <Lines lines={budget} />
        </>
      )}
    </Inspected>
  );
}

/** The last line that comes to a value, in clear sky or in rain, or that has it in its working. */
function lineOf(
  value: number,
  lines: readonly BudgetLine[] | readonly WorkingLine[],
): WorkingLine | undefined {
  const own = (lines as readonly BudgetLine[]).findLast(
    (each) => each.value === value || each.inRain === value,
  );
  return own ?? lines.flatMap(({ working = [] }) => lineOf(value, working) ?? []).at(-1);
}
