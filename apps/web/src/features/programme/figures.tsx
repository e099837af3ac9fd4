import type { WorkingLine } from '@ortak/core/working';
import { type AnyConfidence, Confidence, confidences, confidenceWords } from '../../figures/confidence.tsx';
import { Door } from '../../figures/door.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { words as shell } from '../../shell/words.ts';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { Overview } from './overview.ts';
import { words } from './words.ts';

type Figure = Overview['figures'][number];

/** An input as a line: where it stands, and how far to trust it. */
const inputOf = ({ path, value, unit, at, confidence }: Figure): WorkingLine => ({
  symbol: '',
  label: path,
  value,
  unit,
  source: at,
  ...(confidence !== 'unsourced' && { confidence }),
});

/** Rows of the table before one has to choose. */
const SHOWN = 60;

/** Every figure of the programme: how many can be trusted how far, and which. */
export function Figures({ figures, sources }: Pick<Overview, 'figures' | 'sources'>) {
  const text = useWords(words);
  const shared = useWords(shell);
  const names = useWords(confidenceWords);
  const numbers = useNumbers();
  const { confidence: chosen, find = '' } = useRoute().params;
  const wanted = find.toLowerCase();
  const fitting = figures.filter(
    ({ path, at, confidence }) =>
      (chosen === undefined || confidence === chosen) &&
      (wanted === '' || path.toLowerCase().includes(wanted) || at.toLowerCase().includes(wanted)),
  );
  const count = (of: AnyConfidence): number => figures.filter(({ confidence }) => confidence === of).length;
  const titleOf = new Map(sources.map((source) => [source.id, source]));
  return (
    <section id="figures">
      <h2>
        {text.figures} <small>{text.figuresOf(numbers.fixed(figures.length, 0))}</small>
      </h2>
      <div className="trust" aria-hidden="true">
        {confidences.map((each) => (
          <span key={each} className={`t-${each}`} style={{ flexGrow: count(each) }} />
        ))}
      </div>
      <div className="choice">
        <button
          type="button"
          aria-pressed={chosen === undefined}
          onClick={() => changeRoute({ confidence: undefined })}
        >
          {text.all} {figures.length}
        </button>
        {confidences
          .filter((each) => count(each) > 0)
          .map((each) => (
            <button
              key={each}
              type="button"
              title={names[each][1]}
              aria-pressed={chosen === each}
              onClick={() => changeRoute({ confidence: each })}
            >
              {names[each][0]} {count(each)}
            </button>
          ))}
        <input
          type="search"
          aria-label={text.find}
          placeholder={text.find}
          value={find}
          onChange={({ target }) => changeRoute({ find: target.value || undefined })}
        />
      </div>
      {fitting.length === 0 ? (
        <p className="muted">{text.noFigures}</p>
      ) : (
        <Scroll>
          <table>
            <thead>
              <tr>
                <th>{text.figure}</th>
                <th className="n">{text.value}</th>
                <th>{shared.unit}</th>
                <th>{text.place}</th>
                <th>{text.figures}</th>
                <th>{text.source}</th>
              </tr>
            </thead>
            <tbody>
              {fitting.slice(0, SHOWN).map((figure) => {
                const source = figure.source === undefined ? undefined : titleOf.get(figure.source);
                return (
                  <tr key={`${figure.path} ${figure.at}`}>
                    <th scope="row" className="path">
                      {figure.path}
                    </th>
                    <td className="n">
                      <Door id={`figure.${figure.path}`} line={inputOf(figure)} />
                    </td>
                    <td className="unit">{numbers.unit(figure.unit)}</td>
                    <td>
                      <code>{figure.at}</code>
                    </td>
                    <td>
                      <Confidence of={figure.confidence} />
                    </td>
                    <td className="long">
                      {source?.url === undefined ? (
                        source?.title
                      ) : (
                        <a href={source.url} target="_blank" rel="noreferrer">
                          {source.title}
                        </a>
                      )}
                      {figure.note !== undefined && <small> {figure.note}</small>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {fitting.length > SHOWN && <p className="muted">{text.more(fitting.length - SHOWN)}</p>}
        </Scroll>
      )}
    </section>
  );
}
