/** Every number is a door: a figure that opens the lines that lead to it. */
import type { WorkingLine } from '@ortak/core/working';
import { useLanguage } from '../words/language.tsx';
import { useNumbers } from '../words/numbers.ts';
import { translated } from '../words/results.ts';
import { Inspected, openDoor, useOpenDoor } from './inspector.tsx';
import { WorkingTable } from './working.tsx';

/**
 * @param id names the door in the address of the view
 * @param line the figure with its working; shown with its unit only where `withUnit` says so
 */
export function Door({
  id,
  line,
  withUnit = false,
  text,
}: {
  readonly id: string;
  readonly line: WorkingLine;
  readonly withUnit?: boolean;
  readonly text?: string;
}) {
  const numbers = useNumbers();
  const { language } = useLanguage();
  const isOpen = useOpenDoor() === id;
  const label = translated(line.label, language);
  return (
    <>
      <button
        type="button"
        className="door"
        aria-expanded={isOpen}
        aria-label={`${label}: ${numbers.withUnit(line.value, line.unit)}`}
        onClick={() => openDoor(id)}
      >
        {text ?? (withUnit ? numbers.withUnit(line.value, line.unit) : numbers.figure(line.value, line.unit))}
      </button>
      {isOpen && (
        <Inspected title={label}>
          <WorkingTable line={line} />
        </Inspected>
      )}
    </>
  );
}
