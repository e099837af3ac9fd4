import { useAnswer } from '../../engine/use-answer.ts';
import { Door } from '../../figures/door.tsx';
import { Exports, useTableSaves } from '../../figures/export/exports.tsx';
import { Said } from '../../figures/notices.tsx';
import { savePng } from '../../figures/picture.ts';
import { saveFile } from '../../figures/save-file.ts';
import { Scroll } from '../../figures/scroll.tsx';
import { SourceText } from '../../figures/source-text.tsx';
import { Glossed } from '../../figures/term.tsx';
import { Failed } from '../../problems/failed.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNamed, useSaid } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { filterLines, oscillatorLine } from './lines.ts';
import { OpenChannel } from './plan-channel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { planTable } from './tables.ts';
import { words } from './words.ts';

type List = ReturnType<(typeof answers)['payload.list']>;
type Answer = NonNullable<ReturnType<(typeof answers)['payload.plan']>>;

/** The frequency plan to scale; what is in the way of what, named, with its place in the files. */
export function PlanPart({ list }: { readonly list: List }) {
  const text = useWords(words);
  const named = useNamed();
  const { params } = useRoute();
  const satellite = list.plans.find(({ id }) => id === params.satellite)?.id ?? list.plans[0]?.id;
  const { value, isStale, error } = useAnswer<typeof answers, 'payload.plan'>(
    'quick',
    'payload.plan',
    satellite,
  );
  if (satellite === undefined) return <p className="empty">{text.noPlan}</p>;
  return (
    <>
      {list.plans.length > 1 && (
        <form className="asked" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span className="name">{text.satellite}</span>
            <select
              value={satellite}
              onChange={({ target }) =>
                changeRoute({ satellite: target.value, conflict: undefined, open: undefined }, true)
              }
            >
              {list.plans.map(({ id, name }) => (
                <option key={id} value={id}>
                  {named(name)}
                </option>
              ))}
            </select>
          </label>
        </form>
      )}
      {error !== undefined && (
        <p role="alert" className="bad">
          <Failed text={error.message} />
        </p>
      )}
      {value === undefined ? (
        error === undefined && <p className="empty">{text.computing}</p>
      ) : (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <Plan answer={value} />
        </div>
      )}
    </>
  );
}

function Plan({ answer: { plan, panels, filters, svg } }: { readonly answer: Answer }) {
  const text = useWords(words);
  const named = useNamed();
  const numbers = useNumbers();
  const said = useSaid();
  const { params } = useRoute();
  const savesOf = useTableSaves();
  const title = text.planOf(named(plan.name));
  const file = `plan-${plan.satellite}`;
  const conflict = plan.conflicts[Number(params.conflict) - 1];
  const widestGHz = Math.max(...panels.map(({ lowGHz, highGHz }) => highGHz - lowGHz));
  const [, , width = '900', height = '600'] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.[0].match(/[\d.]+/g) ?? [];
  const hard = plan.conflicts.filter(({ severity }) => severity === 'conflict').length;
  return (
    <>
      <h1>{title}</h1>
      <p className={hard > 0 ? 'sentence bad' : 'sentence'}>
        {text.planSentence(hard, plan.conflicts.length - hard, plan.highestOrder)}
      </p>
      <ul className="use">
        {plan.spectrum.map(({ direction, channelsMHz, spectrumMHz, reuse }) => (
          <li key={direction}>
            {text.spectrumUse(
              text.directions[direction],
              numbers.withUnit(channelsMHz, 'MHz'),
              numbers.withUnit(spectrumMHz, 'MHz'),
              numbers.fixed(reuse, 2),
            )}
          </li>
        ))}
      </ul>
      <div className="plan">
        {panels.map((panel) => (
          <PlanPanel
            key={`${panel.direction} ${panel.lowGHz}`}
            plan={plan}
            panel={panel}
            widestGHz={widestGHz}
            marked={conflict}
          />
        ))}
      </div>
      <Exports
        of={title}
        saves={{
          png: () => savePng(`${file}.png`, svg, Number(width), Number(height)),
          svg: () => saveFile(`${file}.svg`, 'image/svg+xml', svg),
          ...savesOf(file, () => planTable(plan, title, text, said)),
        }}
      />
      <OpenChannel plan={plan} />
      <section>
        <h2>{text.conflicts}</h2>
        {plan.conflicts.length === 0 ? (
          <p>{text.planSentence(0, 0, plan.highestOrder)}</p>
        ) : (
          <ol className="conflicts">
            {plan.conflicts.map((each, i) => (
              <li key={each.message}>
                <button
                  type="button"
                  aria-pressed={each === conflict}
                  onClick={() => changeRoute({ conflict: each === conflict ? undefined : i + 1 })}
                >
                  <span className={each.severity === 'conflict' ? 'bad' : undefined}>
                    {text.severities[each.severity]}:
                  </span>{' '}
                  {text.kinds[each.kind]}
                </button>
                <p>
                  <Said text={each.message} />{' '}
                  <small>
                    <SourceText of={each.source} />
                  </small>
                </p>
              </li>
            ))}
          </ol>
        )}
      </section>
      <div className="pair">
        <section>
          <h2>{text.oscillators}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.receiver}</th>
                <th scope="col" className="n">
                  <Glossed text={text.oscillator} /> <small>{numbers.unit('GHz')}</small>
                </th>
                <th scope="col">{text.groups}</th>
              </tr>
            </thead>
            <tbody>
              {plan.oscillators.map(({ receiver, frequencyGHz, groups }) => (
                <tr key={`${receiver} ${frequencyGHz}`}>
                  <th scope="row">{receiver}</th>
                  <td className="n">
                    <Door
                      id={`oscillator.${receiver}.${frequencyGHz}`}
                      line={oscillatorLine(plan, receiver, frequencyGHz)}
                      text={numbers.fixed(frequencyGHz, 6)}
                      print={(value) => (typeof value === 'number' ? numbers.fixed(value, 6) : value)}
                    />
                  </td>
                  <td>{groups.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section>
          <h2>{text.rules}</h2>
          <table>
            <tbody>
              {plan.rules.map(({ key, ...rule }) => (
                <tr key={key}>
                  <th scope="row">
                    <Glossed text={said(rule.label)} />
                    <small>
                      {' '}
                      <SourceText of={rule.source} />
                    </small>
                  </th>
                  <td className="n">
                    <Door
                      id={`rule.${key}`}
                      line={rule}
                      text={numbers.fixed(Number(rule.value), rule.unit === '' ? 0 : 1)}
                    />
                  </td>
                  <td className="unit">{numbers.unit(rule.unit)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
      {filters.length > 0 && (
        <section>
          <h2>{text.filters}</h2>
          <Scroll>
            <table className="filters">
              <thead>
                <tr>
                  <th scope="col">{text.channels}</th>
                  {text.filterHead.map((head) => (
                    <th key={head} scope="col" className="n">
                      <Glossed text={head} /> <small>{numbers.unit('dB')}</small>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {filters.map((row) => (
                  <tr key={row.channels}>
                    <th scope="row">{row.channels}</th>
                    {filterLines(row).map((each, i) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
                      <td key={i} className="n">
                        {each === undefined ? (
                          '—'
                        ) : (
                          <Door
                            id={`filter.${row.channel}.${i}`}
                            line={each}
                            text={numbers.fixed(Number(each.value), 2)}
                          />
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </section>
      )}
    </>
  );
}
