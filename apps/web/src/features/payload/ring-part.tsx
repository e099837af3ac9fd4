import type { RedundancyResult, SettingRow } from '@ortak/analysis/payload';
import { useRef } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { Door } from '../../figures/door.tsx';
import { Exports, useTableSaves } from '../../figures/export/exports.tsx';
import { Notices } from '../../figures/notices.tsx';
import { savePng, svgText } from '../../figures/picture.ts';
import { saveFile } from '../../figures/save-file.ts';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { Failed } from '../../problems/failed.tsx';
import { changeRoute, hrefOf, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { failedIn } from './choice.ts';
import { levelLines } from './lines.ts';
import { BODY, type DrawnPath, ringDrawing, X } from './ring-drawing.ts';
import { settingsTable } from './tables.ts';
import { words } from './words.ts';

type List = ReturnType<(typeof answers)['payload.list']>;

/** Most sets that a cell names. */
const NAMED = 4;
/** Most settings in the table. */
const LISTED = 60;

/** A redundancy network: tubes are failed by a click, and the switches say how they serve the channels then. */
export function RingPart({ list }: { readonly list: List }) {
  const text = useWords(words);
  const named = useNamed();
  const { params } = useRoute();
  const network = list.networks.find(({ id }) => id === params.network)?.id ?? list.networks[0]?.id;
  const whole = useAnswer<typeof answers, 'payload.network'>('long', 'payload.network', network);
  const failed = failedIn(params).filter((tube) => whole.value?.tubes.includes(tube) ?? false);
  const { value, isStale, error } = useAnswer<typeof answers, 'payload.setting'>(
    'quick',
    'payload.setting',
    network === undefined || whole.value === undefined ? undefined : { network, failed },
  );
  if (network === undefined) return <p className="empty">{text.noNetwork}</p>;
  return (
    <>
      {list.networks.length > 1 && (
        <form className="asked" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span className="name">{text.network}</span>
            <select
              value={network}
              onChange={({ target }) => changeRoute({ network: target.value, failed: undefined }, true)}
            >
              {list.networks.map(({ id, name }) => (
                <option key={id} value={id}>
                  {named(name)}
                </option>
              ))}
            </select>
          </label>
        </form>
      )}
      {(error ?? whole.error) !== undefined && (
        <p role="alert" className="bad">
          <Failed text={(error ?? whole.error)!.message} />
        </p>
      )}
      {value === undefined || whole.value === undefined || value.network !== whole.value.network ? (
        (error ?? whole.error) === undefined && <p className="empty">{text.computing}</p>
      ) : (
        <div className={isStale || whole.isStale ? 'stale' : undefined} aria-busy={isStale}>
          <Network network={whole.value} setting={value.setting} failed={failed} />
        </div>
      )}
    </>
  );
}

const toggled = (failed: readonly string[], tube: string): readonly string[] =>
  failed.includes(tube) ? failed.filter((each) => each !== tube) : [...failed, tube];

function Network({
  network,
  setting,
  failed,
}: {
  readonly network: RedundancyResult;
  readonly setting: SettingRow;
  readonly failed: readonly string[];
}) {
  const text = useWords(words);
  const named = useNamed();
  const numbers = useNumbers();
  const { channels, tubes, switches, survives, levels } = network;
  const show = (set: readonly string[]): void =>
    changeRoute({ failed: set.length === 0 ? undefined : set.join(' ') }, true);
  return (
    <>
      <h1>{named(network.name)}</h1>
      <p className="sentence">
        {text.networkSentence(channels.length, tubes.length, switches.length, survives)}
      </p>
      <div className="ring-and-sets">
        <Ring network={network} setting={setting} failed={failed} />
        <div>
          <section aria-live="polite">
            <h2>{failed.length === 0 ? text.withoutFailures : text.withFailed(failed.join(', '))}</h2>
            <ul className="outcome">
              <li>{setting.moved.length === 0 ? text.noneMoves : text.moves(setting.moved.join(', '))}</li>
              <li>
                {setting.rerouted.length === 0
                  ? text.noneInterrupted
                  : text.interrupted(setting.rerouted.join(', '))}
              </li>
              <li className={setting.lost.length === 0 ? undefined : 'bad'}>
                {setting.lost.length === 0 ? text.noneLost : text.lost(setting.lost.join(', '))}
              </li>
            </ul>
            <button type="button" disabled={failed.length === 0} onClick={() => show([])}>
              {text.restoreAll}
            </button>
          </section>
          <section>
            <h2>{text.failureSets}</h2>
            <table>
              <thead>
                <tr>
                  {text.levelHead.map((head, i) => (
                    <th key={head} scope="col" className={i < 4 ? 'n' : undefined}>
                      <Glossed text={head} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {levels
                  .filter(({ failures }) => failures > 0)
                  .map(({ unserved, ...level }) => (
                    <tr key={level.failures}>
                      {levelLines(network, { ...level, unserved }, text).map((line, i) => {
                        const Cell = i === 0 ? 'th' : 'td';
                        return (
                          <Cell key={line.label} scope={i === 0 ? 'row' : undefined} className="n">
                            <Door
                              id={`level.${level.failures}.${i}`}
                              line={line}
                              text={numbers.fixed(Number(line.value), i === 3 ? 2 : 0)}
                              print={(value, unit) => numbers.fixed(Number(value), unit === '%' ? 2 : 0)}
                            />
                          </Cell>
                        );
                      })}
                      <td>
                        {unserved.slice(0, NAMED).map((set) => (
                          <button key={set.join()} type="button" className="set" onClick={() => show(set)}>
                            {set.join(' ')}
                          </button>
                        ))}
                        {unserved.length > NAMED && ` ${text.more(unserved.length - NAMED)}`}
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </section>
          <Positions network={network} />
        </div>
      </div>
      <Settings network={network} failed={failed} show={show} />
      <Notices of={network.notices} />
    </>
  );
}

function Ring({
  network,
  setting,
  failed,
}: {
  readonly network: RedundancyResult;
  readonly setting: SettingRow;
  readonly failed: readonly string[];
}) {
  const text = useWords(words);
  const named = useNamed();
  const { params } = useRoute();
  const drawing = useRef<SVGSVGElement>(null);
  const { height, wires, channels, tubes, switches } = ringDrawing(network, setting);
  const rerouted = new Set(setting.rerouted);
  const classOf = ({ channel }: DrawnPath): string =>
    channel === undefined ? 'idle' : rerouted.has(channel) ? 'rerouted' : 'carrying';
  const savesOf = useTableSaves();
  const save = (kind: 'svg' | 'png'): unknown => {
    const svg = svgText(drawing.current!);
    const name = `${network.network}${failed.length > 0 ? `-${failed.join('-')}` : ''}.${kind}`;
    return kind === 'svg' ? saveFile(name, 'image/svg+xml', svg) : savePng(name, svg, X.width, height);
  };
  return (
    <figure className="ring">
      <figcaption>{text.clickTube}</figcaption>
      <svg ref={drawing} viewBox={`0 0 ${X.width} ${height}`} width={X.width} height={height}>
        <title>{named(network.name)}</title>
        {wires.map((wire) => (
          <path key={wire.d} d={wire.d} className={`wire ${classOf(wire)}`} />
        ))}
        {switches.map(({ id, type, y, position, joins, isMoved, paths }) => (
          <g key={id} className={isMoved ? 'switch moved' : 'switch'}>
            <circle cx={X.body} cy={y} r={BODY} />
            {paths.map((path) => (
              <path key={path.d} d={path.d} className={`wire ${classOf(path)}`} />
            ))}
            <text x={X.body + BODY + 2} y={y - BODY - 2} className="small">
              {id} {type}
              {position}
              {isMoved ? '*' : ''}
              <title>{`${id}: ${position}, ${joins}`}</title>
            </text>
          </g>
        ))}
        {channels.map(({ id, x, y, channel }) => (
          <text
            key={id}
            x={x - 5}
            y={y + 4}
            textAnchor="end"
            className={channel === undefined ? 'lost' : rerouted.has(id) ? 'rerouted' : undefined}
          >
            {id}
          </text>
        ))}
        {tubes.map(({ id, x, y, channel }) => {
          const isFailed = failed.includes(id);
          const next = toggled(failed, id);
          const name = isFailed ? `✕ ${id}` : id;
          const carried = isFailed ? text.tubeFailed : (channel ?? text.tubeSpare);
          return (
            <a
              key={id}
              href={hrefOf('payload', { ...params, failed: next.length === 0 ? undefined : next.join(' ') })}
              className={isFailed ? 'tube failed' : channel === undefined ? 'tube spare' : 'tube'}
              aria-label={`${name} ${carried}: ${isFailed ? text.restore : text.fail}`}
            >
              <rect x={x} y={y - 12} width={46} height={24} rx={3} />
              <text x={x + 23} y={y + 4} textAnchor="middle">
                {name}
              </text>{' '}
              <text
                x={X.carried - 14}
                y={y + 4}
                className={channel !== undefined && rerouted.has(channel) ? 'carried rerouted' : 'carried'}
              >
                {carried}
              </text>
            </a>
          );
        })}
      </svg>
      <Exports
        of={named(network.name)}
        saves={{
          png: () => save('png'),
          svg: () => save('svg'),
          ...savesOf(network.network, () => settingsTable(network, text)),
        }}
      />
    </figure>
  );
}

/** What the numbers of the positions mean. */
function Positions({ network: { switches } }: { readonly network: RedundancyResult }) {
  const text = useWords(words);
  const types = new Map(switches.map(({ type, positions }) => [type, positions]));
  return (
    <ul className="positions">
      {[...types].map(([type, positions]) => (
        <li key={type}>
          {text.switchOf(type)}: {positions.map((joins, i) => `${i + 1} ${text.joins} ${joins}`).join(', ')}
        </li>
      ))}
    </ul>
  );
}

/** How the switches stand for each set of failures; a set is shown by a click. */
function Settings({
  network: { switches, settings, leftOut },
  failed,
  show,
}: {
  readonly network: RedundancyResult;
  readonly failed: readonly string[];
  readonly show: (set: readonly string[]) => void;
}) {
  const text = useWords(words);
  const rows = settings.slice(0, LISTED);
  const left = leftOut + settings.length - rows.length;
  const now = [...failed].sort().join();
  return (
    <section>
      <h2>{text.settings}</h2>
      <p className="muted">{text.settingsNote}</p>
      <Scroll>
        <table className="settings-of">
          <thead>
            <tr>
              <th scope="col">{text.failedHead}</th>
              {switches.map(({ id }) => (
                <th key={id} scope="col" className="n">
                  {id}
                </th>
              ))}
              <th scope="col">{text.interruptedHead}</th>
              <th scope="col">{text.lostHead}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.failed.join()} aria-current={[...row.failed].sort().join() === now || undefined}>
                <th scope="row">
                  <button type="button" className="set" onClick={() => show(row.failed)}>
                    {row.failed.join(' ')}
                  </button>
                </th>
                {row.positions.map((position, i) => {
                  const { id } = switches[i]!;
                  const isMoved = row.moved.includes(id);
                  return (
                    <td key={id} className={isMoved ? 'n moved' : 'n'}>
                      {isMoved ? '*' : ''}
                      {position}
                    </td>
                  );
                })}
                <td>{row.rerouted.join(' ')}</td>
                <td className={row.lost.length > 0 ? 'bad' : undefined}>{row.lost.join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {left > 0 && <p className="muted">{text.setsLeft(left)}</p>}
    </section>
  );
}
