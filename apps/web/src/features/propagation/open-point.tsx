/** A point of a curve was opened: its working, for a percentage or a frequency that stands in no column. */
import { useAnswer } from '../../engine/use-answer.ts';
import { Inspected, useOpenDoor } from '../../figures/inspector.tsx';
import { WorkingTable } from '../../figures/working.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { type Choice, fields, PERCENT_RANGE } from './choice.ts';
import { rowAt } from './lines.ts';
import { isRowSymbol } from './words.curves.ts';
import { words } from './words.ts';

export function OpenPoint({
  choice,
  pPercents,
  sweepPercent,
}: {
  readonly choice: Choice;
  /** Columns of the table: they open by themselves. */
  readonly pPercents: readonly number[];
  readonly sweepPercent: number;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const asked = pointOf(useOpenDoor());
  const pPercent = asked?.kind === 'p' ? asked.at : sweepPercent;
  const isColumn = asked?.kind === 'p' && pPercents.includes(asked.at);
  const point = asked?.kind === 'f' ? { ...choice, frequencyGHz: asked.at } : choice;
  const { value } = useAnswer<typeof answers, 'propagation.point'>(
    'quick',
    'propagation.point',
    asked === undefined || isColumn ? undefined : { choice: point, pPercents: [pPercent] },
  );
  if (asked === undefined || isColumn || value === undefined) return null;
  const line = rowAt(value.lines, asked.symbol, 0, pPercent);
  if (line === undefined) return null;
  const title = `${text.rows[asked.symbol]}: ${numbers.withUnit(String(point.frequencyGHz), 'GHz')}, ${numbers.percent(pPercent)}`;
  return (
    <Inspected title={title}>
      <WorkingTable line={line} />
    </Inspected>
  );
}

function pointOf(id: string | undefined) {
  const match = /^([pf])\.([\d.e-]+)\.(\w+)$/.exec(id ?? '');
  if (match === null) return undefined;
  const [, kind, at, symbol] = match;
  const { minimum, maximum } = kind === 'p' ? PERCENT_RANGE : fields.frequencyGHz;
  const value = Number(at);
  return value >= minimum && value <= maximum && isRowSymbol(symbol)
    ? { kind: kind === 'p' ? ('p' as const) : ('f' as const), at: value, symbol }
    : undefined;
}
