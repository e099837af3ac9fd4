import type { BudgetLine, LinkResult } from '@ortak/analysis';
import { Fragment, memo } from 'react';
import { Confidence, confidenceWords } from '../../figures/confidence.tsx';
import { Door } from '../../figures/door.tsx';
import { TableExports } from '../../figures/export/exports.tsx';
import { Notices } from '../../figures/notices.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { SourceText } from '../../figures/source-text.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useWords } from '../../words/language.tsx';
import { useSaid } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { budgetTable } from './budget-export.ts';
import { words } from './words.ts';

/** What of a link its budget needs. */
type BudgetOf = Pick<LinkResult, 'id' | 'budget' | 'notices'>;

/** The budget in the order that engineers expect; every figure is a door. */
export const BudgetTable = memo(function BudgetTable({ result }: { readonly result: BudgetOf }) {
  const text = useWords(words);
  const said = useSaid();
  const numbers = useNumbers();
  const confidences = useWords(confidenceWords);
  return (
    <section>
      <div className="headed">
        <h2>{text.budget}</h2>
        <TableExports name={result.id} table={budgetTable(result, text, said, numbers, confidences)} />
      </div>
      <Scroll>
        <table className="budget">
          <thead>
            <tr>
              <th>{text.line}</th>
              <th>{text.symbol}</th>
              <th className="n">
                <Glossed text={text.clearSky} />
              </th>
              <th className="n">{text.inRain}</th>
              <th>{text.unit}</th>
              <th>{text.source}</th>
            </tr>
          </thead>
          <tbody>
            {result.budget.map((section, s) => (
              <Fragment key={section.title}>
                <tr className="section">
                  <th colSpan={6} scope="colgroup">
                    {said(section.title)}
                  </th>
                </tr>
                {section.lines.map((line, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
                  <Row key={i} id={`line.${s}.${i}`} line={line} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </Scroll>
      {result.notices.length > 0 && (
        <>
          <h3>{text.notes}</h3>
          <Notices of={result.notices} />
        </>
      )}
    </section>
  );
});

function Row({ id, line }: { readonly id: string; readonly line: BudgetLine }) {
  const numbers = useNumbers();
  const said = useSaid();
  const isWords = typeof line.value === 'string' && line.unit === '';
  return (
    <tr className={line.symbol === 'M' ? 'result' : undefined}>
      <th scope="row">
        <Glossed text={said(line.label)} />
      </th>
      <td className="symbol">{line.symbol}</td>
      <td className="n" colSpan={isWords ? 2 : 1}>
        <Door id={id} line={line} />
      </td>
      {!isWords && (
        <td className="n">
          {line.inRain !== undefined && (
            <Door id={`${id}.rain`} line={line} text={numbers.figure(line.inRain, line.unit)} />
          )}
        </td>
      )}
      <td className="unit">{numbers.unit(line.unit)}</td>
      <td className="from long">
        <SourceText of={line.source} /> {line.confidence !== undefined && <Confidence of={line.confidence} />}
      </td>
    </tr>
  );
}
