/** The lines that lead to a figure, down to the inputs. */
import type { WorkingLine } from '@ortak/core/working';
import { words as shell } from '../shell/words.ts';
import { useLanguage, useWords } from '../words/language.tsx';
import { useNumbers } from '../words/numbers.ts';
import { translated } from '../words/results.ts';
import { Confidence } from './confidence.tsx';

/** A figure, large, then its lines; each that has lines of its own is open already. */
export function WorkingTable({ line }: { readonly line: WorkingLine & { readonly inRain?: number } }) {
  const numbers = useNumbers();
  return (
    <>
      <p className="figure">
        {line.symbol !== '' && <i>{line.symbol} = </i>}
        <b>{numbers.withUnit(line.value, line.unit)}</b>
        {line.inRain !== undefined && <span> → {numbers.withUnit(line.inRain, line.unit)}</span>}
      </p>
      <Source line={line} />
      {line.working !== undefined && line.working.length > 0 && <Lines lines={line.working} />}
    </>
  );
}

/** Lines as a list: a line is a row, with its own lines below it. */
export function Lines({ lines }: { readonly lines: readonly WorkingLine[] }) {
  const numbers = useNumbers();
  const { language } = useLanguage();
  return (
    <ol className="lines">
      {lines.map((line, i) => (
        // Lines have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown whole and never reordered
        <li key={i}>
          <span className="label">
            {translated(line.label, language)}
            {line.symbol !== '' && <i> {line.symbol}</i>}
          </span>
          <b>{numbers.withUnit(line.value, line.unit)}</b>
          <Source line={line} />
          {line.working !== undefined && line.working.length > 0 && <Lines lines={line.working} />}
        </li>
      ))}
    </ol>
  );
}

export function Source({ line: { source, confidence } }: { readonly line: WorkingLine }) {
  const text = useWords(shell);
  const { language } = useLanguage();
  return (
    <span className="source">
      <span className="unseen">{text.source}: </span>
      {translated(source, language)}
      {confidence !== undefined && (
        <>
          {' '}
          <Confidence of={confidence} />
        </>
      )}
    </span>
  );
}
