/** The lines that lead to a figure, down to the inputs. */

import type { WorkingLine } from '@ortak/core/working';
import { words as shell } from '../shell/words.ts';
import { useWords } from '../words/language.tsx';
import { useSaid } from '../words/names.tsx';
import { useNumbers } from '../words/numbers.ts';
import { Confidence } from './confidence.tsx';
import { SourceText } from './source-text.tsx';
import { Glossed } from './term.tsx';

/** A figure without its unit, where a feature prints other decimals than budgets do. */
export type PrintFigure = (value: number | string, unit: string) => string;

const useWithUnit = (print: PrintFigure | undefined): PrintFigure => {
  const numbers = useNumbers();
  return print === undefined ? numbers.withUnit : (value, unit) => numbers.withUnit(print(value, unit), unit);
};

/** A figure, large, then its lines; each that has lines of its own is open already. */
export function WorkingTable({
  line,
  print,
}: {
  readonly line: WorkingLine & { readonly inRain?: number };
  readonly print?: PrintFigure | undefined;
}) {
  const shown = useWithUnit(print);
  return (
    <>
      <p className="figure">
        {line.symbol !== '' && <i>{line.symbol} = </i>}
        <b>{shown(line.value, line.unit)}</b>
        {line.inRain !== undefined && <span> → {shown(line.inRain, line.unit)}</span>}
      </p>
      <Source line={line} />
      {line.working !== undefined && line.working.length > 0 && <Lines lines={line.working} print={print} />}
    </>
  );
}

/** Lines as a list: a line is a row, with its own lines below it. */
export function Lines({
  lines,
  print,
}: {
  readonly lines: readonly WorkingLine[];
  readonly print?: PrintFigure | undefined;
}) {
  const shown = useWithUnit(print);
  const said = useSaid();
  return (
    <ol className="lines">
      {lines.map((line, i) => (
        // Lines have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown whole and never reordered
        <li key={i}>
          <span className="label">
            <Glossed text={said(line.label)} />
            {line.symbol !== '' && <i> {line.symbol}</i>}
          </span>
          <b>{shown(line.value, line.unit)}</b>
          <Source line={line} />
          {line.working !== undefined && line.working.length > 0 && (
            <Lines lines={line.working} print={print} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Source({ line: { source, confidence } }: { readonly line: WorkingLine }) {
  const text = useWords(shell);
  return (
    <span className="source">
      <span className="unseen">{text.source}: </span>
      <SourceText of={source} />
      {confidence !== undefined && (
        <>
          {' '}
          <Confidence of={confidence} />
        </>
      )}
    </span>
  );
}
