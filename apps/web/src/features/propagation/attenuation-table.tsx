import type { PercentLine } from '@ortak/analysis/propagation';
import { Door } from '../../figures/door.tsx';
import { TableExports } from '../../figures/export/exports.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useWords } from '../../words/language.tsx';
import { useSaid } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { attenuationTable } from './attenuation-export.ts';
import { rowAt } from './lines.ts';
import { rowSymbols } from './words.curves.ts';
import { words } from './words.ts';

/** Names the door of a figure in the address: `p.0.1.AR`. */
export const doorOf = (pPercent: number, symbol: string): string => `p.${pPercent}.${symbol}`;

/** Causes one under the other, percentages of the year side by side: as `ortak attenuation` prints them. */
export function AttenuationTable({
  lines,
  pPercents,
}: {
  readonly lines: readonly PercentLine[];
  readonly pPercents: readonly number[];
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const said = useSaid();
  const rows = rowSymbols.flatMap((symbol) => {
    const line = lines.find((each) => each.symbol === symbol);
    return line === undefined ? [] : [{ symbol, line }];
  });
  return (
    <section className="causes">
      <div className="headed">
        <h2>{text.attenuation}</h2>
        <TableExports name="attenuation" table={attenuationTable(lines, pPercents, text, said, numbers)} />
      </div>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Glossed text={text.exceededFor} />
              </th>
              {pPercents.map((percent) => (
                <th key={percent} scope="col" className="n">
                  {numbers.percent(percent)}
                </th>
              ))}
              <th />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ symbol, line }) => (
              <tr key={symbol} className={symbol === 'AT' ? 'total' : undefined}>
                <th scope="row">
                  <Glossed text={text.rows[symbol]} />
                </th>
                {pPercents.map((percent, column) => {
                  const at = rowAt(lines, symbol, column, percent);
                  return (
                    <td key={percent} className="n">
                      {at === undefined ? '—' : <Door id={doorOf(percent, symbol)} line={at} />}
                    </td>
                  );
                })}
                <td className="unit">{numbers.unit(line.unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
