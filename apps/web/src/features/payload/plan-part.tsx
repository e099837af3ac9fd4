import type { PlanResult } from '@ortak/analysis/plan';
import { line, type WorkingLine } from '@ortak/core/working';
import { Fragment } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { Door } from '../../figures/door.tsx';
import { Inspected, openDoor, useOpenDoor } from '../../figures/inspector.tsx';
import { Notices, Said } from '../../figures/notices.tsx';
import { saveFile } from '../../figures/save-file.ts';
import { SourceText } from '../../figures/source-text.tsx';
import { Lines } from '../../figures/working.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { useLanguage, useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { translated } from '../../words/results.ts';
import type { answers } from './answers.ts';
import { filterLines } from './lines.ts';
import { savePng } from './save-picture.ts';
import { words } from './words.ts';

type List = ReturnType<(typeof answers)['payload.list']>;
type Answer = NonNullable<ReturnType<(typeof answers)['payload.plan']>>;
type Panel = Answer['panels'][number];

/** The frequency plan to scale; what is in the way of what, named, with its place in the files. */
export function PlanPart({ list }: { readonly list: List }) {
  const text = useWords(words);
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
                  {name}
                </option>
              ))}
            </select>
          </label>
        </form>
      )}
      {error !== undefined && (
        <p role="alert" className="bad">
          <Said text={error.message} />
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
  const numbers = useNumbers();
  const { language } = useLanguage();
  const { params } = useRoute();
  const conflict = plan.conflicts[Number(params.conflict) - 1];
  const widestGHz = Math.max(...panels.map(({ lowGHz, highGHz }) => highGHz - lowGHz));
  const [, , width = '900', height = '600'] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.[0].match(/[\d.]+/g) ?? [];
  const hard = plan.conflicts.filter(({ severity }) => severity === 'conflict').length;
  return (
    <>
      <h1>{text.planOf(plan.name)}</h1>
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
      <p className="saves">
        <button
          type="button"
          onClick={() => void savePng(`plan-${plan.satellite}.png`, svg, Number(width), Number(height))}
        >
          PNG
        </button>
        <button type="button" onClick={() => saveFile(`plan-${plan.satellite}.svg`, 'image/svg+xml', svg)}>
          SVG
        </button>
        <button
          type="button"
          onClick={() => saveFile(`plan-${plan.satellite}.csv`, 'text/csv', planCsv(plan))}
        >
          CSV
        </button>
      </p>
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
                  {text.oscillator} <small>{numbers.unit('GHz')}</small>
                </th>
                <th scope="col">{text.groups}</th>
              </tr>
            </thead>
            <tbody>
              {plan.oscillators.map(({ receiver, frequencyGHz, groups }) => (
                <tr key={`${receiver} ${frequencyGHz}`}>
                  <th scope="row">{receiver}</th>
                  <td className="n">{numbers.fixed(frequencyGHz, 6)}</td>
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
              {plan.rules.map(({ key, label, value, unit, source }) => (
                <tr key={key}>
                  <th scope="row">
                    {translated(label, language)}
                    <small>
                      {' '}
                      <SourceText of={source} />
                    </small>
                  </th>
                  <td className="n">{numbers.fixed(Number(value), unit === '' ? 0 : 1)}</td>
                  <td className="unit">{numbers.unit(unit)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
      {filters.length > 0 && (
        <section>
          <h2>{text.filters}</h2>
          <div className="scroll">
            <table className="filters">
              <thead>
                <tr>
                  <th scope="col">{text.channels}</th>
                  {text.filterHead.map((head) => (
                    <th key={head} scope="col" className="n">
                      {head} <small>{numbers.unit('dB')}</small>
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
          </div>
        </section>
      )}
    </>
  );
}

/** A stretch of spectrum; all have the same scale. */
function PlanPanel({
  plan,
  panel: { direction, lowGHz, highGHz, lanes },
  widestGHz,
  marked,
}: {
  readonly plan: PlanResult;
  readonly panel: Panel;
  readonly widestGHz: number;
  readonly marked: PlanResult['conflicts'][number] | undefined;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const open = useOpenDoor();
  const span = highGHz - lowGHz;
  const percent = (gHz: number): number => (100 * (gHz - lowGHz)) / span;
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1].find((each) => each >= widestGHz / 9) ?? 2;
  const first = Math.ceil(lowGHz / step - 1e-9);
  const ticks = Array.from(
    { length: Math.floor(highGHz / step + 1e-9) - first + 1 },
    (_, i) => (first + i) * step,
  );
  const conflictsOf = (channel: string): number[] =>
    plan.conflicts.flatMap(({ places }, i) =>
      places.some((place) => place.direction === direction && place.channel === channel) ? [i + 1] : [],
    );
  return (
    <section
      className="panel"
      aria-label={`${text.directions[direction]} ${numbers.fixed(lowGHz, 4)} … ${numbers.withUnit(numbers.fixed(highGHz, 4), 'GHz')}`}
    >
      <h3>
        {text.directions[direction]} {numbers.fixed(lowGHz, 4)} …{' '}
        {numbers.withUnit(numbers.fixed(highGHz, 4), 'GHz')}
      </h3>
      <div className="lanes">
        {lanes.map(({ beam, polarisation, channels }) => (
          <Fragment key={`${beam} ${polarisation}`}>
            <span className="lane-name">
              {beam} {polarisation}
            </span>
            <div className="lane">
              <div className="extent" style={{ width: `${(100 * span) / widestGHz}%` }}>
                {channels.map(({ id, lowGHz: low, highGHz: high }) => {
                  const numbersOf = conflictsOf(id);
                  const isMarked =
                    marked?.places.some((place) => place.direction === direction && place.channel === id) ??
                    false;
                  const door = `channel.${direction}.${id}`;
                  return (
                    <button
                      key={id}
                      type="button"
                      className={`channel${numbersOf.length > 0 ? ' in-conflict' : ''}${isMarked ? ' marked' : ''}`}
                      style={{ left: `${percent(low)}%`, width: `${percent(high) - percent(low)}%` }}
                      title={id}
                      aria-expanded={open === door}
                      onClick={() => openDoor(door)}
                    >
                      <span className="whole">{id}</span>
                      <span className="short">{id.split('-').at(-1)}</span>
                      {numbersOf.length > 0 && <sup>{numbersOf.join(' ')}</sup>}
                      <span className="unseen">
                        {` ${id}, ${numbers.fixed(low, 4)} … ${numbers.withUnit(numbers.fixed(high, 4), 'GHz')}${
                          numbersOf.length > 0 ? `, ${text.conflicts} ${numbersOf.join(', ')}` : ''
                        }`}
                      </span>
                    </button>
                  );
                })}
              </div>
            </div>
          </Fragment>
        ))}
        <span className="lane-name" />
        <div className="lane axis" aria-hidden="true">
          <div className="extent" style={{ width: `${(100 * span) / widestGHz}%` }}>
            {ticks.map((tick) => (
              <span key={tick} className="tick" style={{ left: `${percent(tick)}%` }}>
                {numbers.fixed(tick, 2)}
              </span>
            ))}
          </div>
        </div>
      </div>
    </section>
  );
}

/** A channel in the inspector: its edges, its neighbours, what meets it. */
function OpenChannel({ plan }: { readonly plan: PlanResult }) {
  const match = /^channel\.(uplink|downlink)\.(.+)$/.exec(useOpenDoor() ?? '');
  if (match === null) return null;
  const [, direction, id] = match as unknown as [string, 'uplink' | 'downlink', string];
  const channel = plan.channels.find((each) => each.id === id);
  if (channel === undefined) return null;
  const lines = channelLines(plan, channel, direction);
  const met = plan.conflicts.filter(({ places }) =>
    places.some((place) => place.direction === direction && place.channel === id),
  );
  return (
    <Inspected title={id}>
      <Lines lines={lines} />
      {met.length > 0 && <Notices of={met} />}
    </Inspected>
  );
}

function channelLines(
  plan: PlanResult,
  channel: PlanResult['channels'][number],
  direction: 'uplink' | 'downlink',
): WorkingLine[] {
  const band = channel[direction];
  const filter = plan.filters.find((row) => row.channel === channel.id);
  const guards = plan.rows
    .filter((row) => row.direction === direction)
    .flatMap((row) => row.guards)
    .filter(({ below, above }) => below === channel.id || above === channel.id);
  const at = channel.at;
  return [
    line('', 'Beam', band.beam, '', at),
    line('', 'Polarisation', band.polarisation, '', at),
    line('', 'Lower edge', band.lowGHz, 'GHz', 'centre − ½ bandwidth'),
    line('', 'Upper edge', band.highGHz, 'GHz', 'centre + ½ bandwidth'),
    line('B', 'Usable bandwidth', 1000 * (band.highGHz - band.lowGHz), 'MHz', at),
    line('', 'Receiver', channel.receiver, '', at),
    line('', 'Uplink less downlink centre', channel.translationGHz, 'GHz', at),
    ...guards.map(({ below, above, gapMHz }) =>
      line('', `Guard band between ${below} and ${above}`, gapMHz, 'MHz', 'frequency plan'),
    ),
    ...(filter === undefined
      ? []
      : [
          line(
            '',
            'Loss at the edge of the channel over its middle',
            filter.edgeLossDb,
            'dB',
            [filter.inputFilter, filter.outputFilter].filter((name) => name !== null).join('; '),
          ),
          ...(filter.pathLeakageDb === null
            ? []
            : [
                line(
                  '',
                  `${filter.neighbour} behind both filters`,
                  filter.pathLeakageDb,
                  'dB',
                  'sum of powers',
                ),
              ]),
        ]),
  ];
}

function planCsv({ channels }: PlanResult): string {
  const rows = channels.map(({ id, group, receiver, uplink, downlink, translationGHz, at }) =>
    [
      id,
      group,
      receiver,
      uplink.beam,
      uplink.polarisation,
      uplink.lowGHz,
      uplink.highGHz,
      downlink.beam,
      downlink.polarisation,
      downlink.lowGHz,
      downlink.highGHz,
      translationGHz,
      at,
    ].join(','),
  );
  return `channel,group,receiver,uplinkBeam,uplinkPolarisation,uplinkLowGHz,uplinkHighGHz,downlinkBeam,downlinkPolarisation,downlinkLowGHz,downlinkHighGHz,translationGHz,source\n${rows.join('\n')}\n`;
}
