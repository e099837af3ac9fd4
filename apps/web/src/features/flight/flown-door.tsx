import { line, type WorkingLine } from '@ortak/core/working';
import { Door } from '../../figures/door.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { transferFigure } from './printed.ts';

/** Where a figure comes from that was flown with all forces. */
export const FLOWN = 'flown: field 8 × 8, Sun, Moon, sunlight';

/** A flown figure with its unit, which opens the lines that lead to it. */
export function FlownDoor({
  id,
  label,
  value,
  unit,
  decimals,
  working,
  print,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
  readonly working: readonly WorkingLine[];
  /** How its lines are printed. */
  readonly print: typeof transferFigure;
}) {
  const numbers = useNumbers();
  return (
    <Door
      id={id}
      line={line('', label, value, unit, FLOWN, working as WorkingLine[])}
      text={numbers.withUnit(numbers.fixed(value, decimals), unit)}
      print={(figure, of) => print(numbers, figure, of)}
    />
  );
}
