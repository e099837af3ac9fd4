import type { BudgetSection } from '@ortak/analysis';
import { Door } from '../../figures/door.tsx';

/** A figure of the answer as a door to the line of the budget that comes to it. */
export function AnswerDoor({
  id,
  budget,
  of,
  text,
}: {
  readonly id: string;
  readonly budget: readonly BudgetSection[];
  /** Symbol of the line, or how its label begins. */
  readonly of: string;
  readonly text: string;
}) {
  const line = budget
    .flatMap(({ lines }) => lines)
    .findLast(({ symbol, label }) => symbol === of || label.startsWith(of));
  return line === undefined ? text : <Door id={`answer.${id}`} line={line} text={text} />;
}
