import type { WorkingLine } from '@ortak/core/working';
import { Door } from '../../figures/door.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { transferFigure } from './printed.ts';

/** Where a figure comes from that was flown with all forces. */
export const FLOWN = 'flown: field 8 × 8, Sun, Moon, sunlight';

/** A flown figure with what it follows from, and how it is printed. */
interface Flown {
  readonly id: string;
  readonly of: WorkingLine;
  readonly decimals: number;
  /** How its lines are printed. */
  readonly print: typeof transferFigure;
}

/** A flown figure with its unit, which opens the lines that lead to it. */
export function FlownDoor({ id, of: line, decimals, print }: Flown) {
  const numbers = useNumbers();
  const figure = numbers.fixed(line.value as number, decimals);
  return (
    <Door
      id={id}
      line={line}
      text={numbers.withUnit(figure, line.unit)}
      print={(value, unit) => (value === line.value ? figure : print(numbers, value, unit))}
    />
  );
}

/** One line of an answer: what it is, the flown figure, and what else is to be said of it. */
export function FlownEntry({
  title,
  met,
  note,
  ...flown
}: Flown & {
  readonly title: string;
  /** Whether what was asked for is met; undefined where nothing is asked. */
  readonly met?: boolean;
  readonly note?: string;
}) {
  return (
    <div>
      <dt>
        <Glossed text={title} />
      </dt>
      <dd className={met === undefined ? undefined : met ? 'good' : 'bad'}>
        {met !== undefined && (met ? '✓ ' : '✕ ')}
        <FlownDoor {...flown} />
        {note !== undefined && <small>{note}</small>}
      </dd>
    </div>
  );
}
