import type { WorkingLine } from '@ortak/core/working';
import { Confidence } from '../../figures/confidence.tsx';
import { Door } from '../../figures/door.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { SourceText } from '../../figures/source-text.tsx';
import { Glossed } from '../../figures/term.tsx';
import type { PrintFigure } from '../../figures/working.tsx';
import { words as shell } from '../../shell/words.ts';
import { useWords } from '../../words/language.tsx';
import { useSaid } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';

/** Lines of working as a table; every figure is a door. */
export function LinesTable({
  id,
  lines,
  print,
}: {
  readonly id: string;
  readonly lines: readonly WorkingLine[];
  readonly print: PrintFigure;
}) {
  const text = useWords(shell);
  const numbers = useNumbers();
  const said = useSaid();
  return (
    <Scroll>
      <table className="working-lines">
        <thead>
          <tr>
            <th>{text.quantity}</th>
            <th>{text.symbol}</th>
            <th className="n">{text.value}</th>
            <th>{text.unit}</th>
            <th>{text.source}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
            <tr key={i}>
              <th scope="row">
                <Glossed text={said(line.label)} />
              </th>
              <td className="muted">{line.symbol}</td>
              <td className="n">
                <Door id={`${id}.${i}`} line={line} print={print} />
              </td>
              <td className="muted">{numbers.unit(line.unit)}</td>
              <td className="muted long">
                <SourceText of={line.source} />{' '}
                {line.confidence !== undefined && <Confidence of={line.confidence} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
