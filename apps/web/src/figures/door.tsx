/** Every number is a door: a figure that opens the lines that lead to it. */

import type { WorkingLine } from '@ortak/core/working';
import { useSaid } from '../words/names.tsx';
import { useNumbers } from '../words/numbers.ts';
import { Inspected, openDoor, useOpenDoor } from './inspector.tsx';
import { type PrintFigure, WorkingTable } from './working.tsx';

/**
 * @param id names the door in the address of the view
 * @param line the figure with its working; shown with its unit only where `withUnit` says so
 */
export function Door({
  id,
  line,
  withUnit = false,
  text,
  print,
}: {
  readonly id: string;
  readonly line: WorkingLine;
  readonly withUnit?: boolean;
  readonly text?: string;
  /** Prints figure and lines with other decimals than budgets have. */
  readonly print?: PrintFigure;
}) {
  const numbers = useNumbers();
  const said = useSaid();
  const isOpen = useOpenDoor() === id;
  const label = said(line.label);
  const shown =
    text ??
    print?.(line.value, line.unit) ??
    (withUnit ? numbers.withUnit(line.value, line.unit) : numbers.figure(line.value, line.unit));
  // What is seen is part of what is heard; the unit stands in a header that is not.
  const unit = numbers.unit(line.unit);
  const isBare = /^[\d−]/.test(shown) && !shown.endsWith(unit) && !/[°%]/.test(shown);
  return (
    <>
      <button
        type="button"
        className="door"
        aria-expanded={isOpen}
        aria-label={`${label}: ${isBare ? numbers.withUnit(shown, line.unit) : shown}`}
        onClick={() => openDoor(id)}
      >
        {shown}
      </button>
      {isOpen && (
        <Inspected title={label}>
          <WorkingTable line={line} print={print} />
        </Inspected>
      )}
    </>
  );
}
