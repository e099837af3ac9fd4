import type { AmplifierResult } from '@ortak/analysis/payload';
import { useAnswer } from '../../engine/use-answer.ts';
import { Confidence } from '../../figures/confidence.tsx';
import { Door } from '../../figures/door.tsx';
import { TableExports } from '../../figures/export/exports.tsx';
import { Notices, Said } from '../../figures/notices.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { SourceText } from '../../figures/source-text.tsx';
import { Glossed } from '../../figures/term.tsx';
import { Failed } from '../../problems/failed.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { AmplifierCurves } from './amplifier-curves.tsx';
import type { answers } from './answers.ts';
import { BACK_OFF, type Carriers, carrierChoices, carriersIn, LINK, numberIn } from './choice.ts';
import { figureNames, operationLines, pointLines } from './lines.ts';
import { NumberField } from './number-field.tsx';
import { Spectrum } from './spectrum.tsx';
import { operationTable } from './tables.ts';
import { words } from './words.ts';

type List = ReturnType<(typeof answers)['payload.list']>;

/** An amplifier under a load, at a back-off that a slider moves. */
export function AmplifierPart({ list }: { readonly list: List }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { params } = useRoute();
  const chosen = list.amplifiers.find(({ id }) => id === params.amplifier) ?? list.amplifiers[0];
  const operation = chosen?.operation.find(({ carriers }) => carriers === 'noise') ?? chosen?.operation[0];
  const carriers: Carriers = carriersIn(params.carriers) ?? operation?.carriers ?? 1;
  const inputBackOffDb =
    numberIn(params.ibo, BACK_OFF.least, BACK_OFF.most) ?? operation?.point.inputBackOffDb ?? 0;
  const downlinkCnDb = numberIn(params.down, LINK.least, LINK.most) ?? LINK.downlinkCnDb;
  const uplinkCnDb =
    params.up === 'none' ? undefined : (numberIn(params.up, LINK.least, LINK.most) ?? LINK.uplinkCnDb);
  const amplifier = chosen?.id;
  const { value, isStale, error } = useAnswer<typeof answers, 'payload.amplifier'>(
    'quick',
    'payload.amplifier',
    amplifier === undefined ? undefined : { amplifier, carriers, inputBackOffDb },
  );
  const curves = useAnswer<typeof answers, 'payload.curves'>(
    'long',
    'payload.curves',
    amplifier === undefined ? undefined : { amplifier, carriers, downlinkCnDb, uplinkCnDb },
  );
  if (chosen === undefined) return <p className="empty">{text.noAmplifier}</p>;
  return (
    <>
      <form className="asked" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span className="name">{text.amplifier}</span>
          <select
            value={chosen.id}
            onChange={({ target }) =>
              changeRoute(
                { amplifier: target.value, carriers: undefined, ibo: undefined, open: undefined },
                true,
              )
            }
          >
            {list.amplifiers.map(({ id, satellite }) => (
              <option key={id} value={id}>
                {id} · {satellite}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="name">{text.load}</span>
          <select value={String(carriers)} onChange={({ target }) => changeRoute({ carriers: target.value })}>
            {carrierChoices.map((choice) => (
              <option key={choice} value={String(choice)}>
                {text.carriers(choice)}
              </option>
            ))}
          </select>
        </label>
        <NumberField
          label={text.downlinkCn}
          unit="dB"
          value={downlinkCnDb}
          least={LINK.least}
          most={LINK.most}
          onChange={(value) => changeRoute({ down: value })}
        />
        <NumberField
          label={text.uplinkCn}
          unit="dB"
          value={uplinkCnDb}
          least={LINK.least}
          most={LINK.most}
          onChange={(value) => changeRoute({ up: value })}
          onEmpty={() => changeRoute({ up: 'none' })}
        />
      </form>
      <section className="drive" aria-label={text.inputBackOff}>
        <label>
          <span className="name">
            <Glossed text={text.inputBackOff} />
          </span>{' '}
          <b>{numbers.withUnit(inputBackOffDb, 'dB')}</b>
          <input
            type="range"
            min={BACK_OFF.least}
            max={BACK_OFF.most}
            step={BACK_OFF.step}
            value={inputBackOffDb}
            aria-valuetext={numbers.withUnit(inputBackOffDb, 'dB')}
            onChange={({ target }) => changeRoute({ ibo: Number(Number(target.value).toFixed(1)) })}
          />
        </label>
        <p className="stops">
          {chosen.operation.map(({ groups, carriers: load, point }) => (
            <button
              key={groups.join()}
              type="button"
              onClick={() => changeRoute({ ibo: point.inputBackOffDb, carriers: String(load) })}
            >
              {groups.join(', ')}: {numbers.withUnit(numbers.fixed(point.inputBackOffDb, 1), 'dB')}
            </button>
          ))}
          {curves.value?.best !== undefined && curves.value.best !== null && (
            <button
              type="button"
              onClick={() => changeRoute({ ibo: Number(curves.value!.best!.inputBackOffDb.toFixed(2)) })}
            >
              {text.best}: {numbers.withUnit(curves.value.best.inputBackOffDb, 'dB')}
            </button>
          )}
        </p>
      </section>
      {error !== undefined && (
        <p role="alert" className="bad">
          <Failed text={error.message} />
        </p>
      )}
      {value === undefined ? (
        error === undefined && <p className="empty">{text.computing}</p>
      ) : (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <Head result={value.result} />
          <Point result={value.result} carriers={carriers} />
          {curves.value?.best != null && (
            <p className="sentence">
              {text.bestSentence(
                numbers.withUnit(curves.value.best.inputBackOffDb, 'dB'),
                numbers.withUnit(curves.value.best.outputBackOffDb, 'dB'),
                numbers.withUnit(curves.value.best.cToNImDb, 'dB'),
              )}
            </p>
          )}
        </div>
      )}
      {curves.value !== undefined && (
        <div className={curves.isStale ? 'stale' : undefined}>
          <AmplifierCurves curves={curves.value} point={value?.result} />
        </div>
      )}
      {value !== undefined && (
        <div className={isStale ? 'stale' : undefined}>
          <Spectrum spectrum={value.spectrum} strongest={value.result.curves.at(-1)?.products ?? []} />
          <Operation result={value.result} />
          {value.result.notices.length > 0 && (
            <>
              <h2>{text.notes}</h2>
              <Notices of={value.result.notices} />
            </>
          )}
        </div>
      )}
    </>
  );
}

function Head({ result }: { readonly result: AmplifierResult }) {
  const numbers = useNumbers();
  const saturated = result.inputs.find(({ symbol }) => symbol === 'Psat');
  return (
    <>
      <h1>{result.amplifier}</h1>
      <p className="sentence muted">
        {saturated !== undefined && <Door id="psat" line={saturated} withUnit />},{' '}
        <Said text={result.model} /> (<SourceText of={result.source} />) <Confidence of={result.confidence} />
        <span className="unseen">{numbers.withUnit(numbers.fixed(result.saturatedPowerW, 1), 'W')}</span>
      </p>
    </>
  );
}

/** Every figure of the operating point, each a door. */
function Point({ result, carriers }: { readonly result: AmplifierResult; readonly carriers: Carriers }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const point = result.curves.at(-1)?.points[0];
  const single = result.curves[0]?.points[0];
  if (point === undefined || single === undefined) return null;
  const lines = { ...pointLines(result, single, 1), ...pointLines(result, point, carriers) };
  return (
    <dl className="answer">
      {figureNames.map((name) => {
        const line = lines[name];
        if (line === undefined) return null;
        const decimals = name === 'phase' || line.unit === 'W' || line.unit === '%' ? 1 : 2;
        const printed = numbers.fixed(Number(line.value), decimals);
        return (
          <div key={name}>
            <dt>
              <Glossed text={name === 'cToIm' && carriers === 'noise' ? text.npr : text.figures[name]} />
            </dt>
            <dd>
              <Door id={`point.${name}`} line={line} text={numbers.withUnit(printed, line.unit)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Where the groups of the satellite run the amplifier. */
function Operation({ result }: { readonly result: AmplifierResult }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { operation } = result;
  if (operation.length === 0) return null;
  const cell = (value: number | null, decimals: number): string =>
    value === null ? '—' : numbers.fixed(value, decimals);
  const rows = operation.map(({ groups, channels, carriers, point }) => ({
    groups: groups.join(', '),
    channels,
    carriers,
    cells: [
      cell(point.inputBackOffDb, 1),
      cell(point.outputBackOffDb, 2),
      cell(point.cToImWorstCarrierDb, 2),
      cell(point.rfPowerW, 1),
      cell(point.dcPowerW, 1),
      cell(point.dissipationW, 1),
      cell(point.dcPowerW && channels * point.dcPowerW, 1),
      cell(point.dissipationW && channels * point.dissipationW, 1),
    ],
    lines: operationLines(result, point, carriers, channels),
  }));
  const doors = ['ibo', 'obo', 'cToIm', 'rf', 'dc', 'heat', 'dcOfAll', 'heatOfAll'] as const;
  return (
    <section>
      <div className="headed">
        <h2>{text.operation}</h2>
        <TableExports name={`${result.amplifier}-operation`} table={operationTable(result, text)} />
      </div>
      <Scroll>
        <table className="operation">
          <thead>
            <tr>
              <th scope="col">{text.groups}</th>
              <th scope="col" className="n">
                {text.channels}
              </th>
              <th scope="col">{text.load}</th>
              {text.operationHead.map((head) => (
                <th key={head} scope="col" className="n">
                  <Glossed text={inUnit(head, numbers.unit)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ groups, channels, carriers, cells, lines }, row) => (
              <tr key={groups}>
                <th scope="row">{groups}</th>
                <td className="n">
                  <Door id={`op.${row}.channels`} line={lines.channels} text={numbers.fixed(channels, 0)} />
                </td>
                <td>{text.carriers(carriers)}</td>
                {cells.map((printed, i) => {
                  const name = doors[i];
                  const line = name === undefined ? undefined : lines[name];
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
                    <td key={i} className="n">
                      {line === undefined ? (
                        printed
                      ) : (
                        <Door id={`op.${row}.${name}`} line={line} text={printed} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** `RF, W` with the unit as the language writes it. */
function inUnit(head: string, unit: (unit: string) => string): string {
  const at = head.lastIndexOf(', ');
  return `${head.slice(0, at)}, ${unit(head.slice(at + 2))}`;
}
