import type { SweepRow } from '@ortak/analysis';
import { type WorkingLine, line as workingLine } from '@ortak/core/working';
import { useAnswer } from '../../engine/use-answer.ts';
import { Chart } from '../../figures/chart/chart.tsx';
import { Computing } from '../../figures/computing.tsx';
import { Door } from '../../figures/door.tsx';
import { Notices } from '../../figures/notices.tsx';
import { saveFile } from '../../figures/save-file.ts';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers, SynthesisChoice } from './answers.ts';
import type { Beams } from './overview.ts';
import { words } from './words.synthesis.ts';
import { words as common } from './words.ts';

/** What may be asked of a synthesis, from the address. */
function choiceIn(params: Readonly<Record<string, string>>, beam: string): SynthesisChoice {
  const within = (text: string | undefined, low: number, high: number, standard: number): number => {
    const value = Number(text);
    return text !== undefined && value >= low && value <= high ? value : standard;
  };
  return {
    beam,
    direction: params.side === 'receive' ? 'receive' : 'transmit',
    pointingErrorDeg: within(params.error, 0, 1, 0.1),
    focalRatio: within(params.ratio, 0.3, 3, 1),
    ...(params.diameter !== undefined && { diameterM: within(params.diameter, 0.1, 25, 2) }),
    ...(params.feeds !== undefined && { feeds: Math.round(within(params.feeds, 1, 1000, 20)) }),
  };
}

/** Feeds and reflector for a service area: what they reach, what no antenna exceeds, and where more of them stops paying. */
export function Synthesis({ beam }: { readonly beam: Beams[number] }) {
  const text = useWords(words);
  const named = useNamed();
  const { toMap } = useWords(common);
  const { params } = useRoute();
  const choice = choiceIn(params, beam.id);
  const over = params.over === 'feeds' ? 'feeds' : 'reflector';
  const found = useAnswer<typeof answers, 'coverage.synthesis'>('long', 'coverage.synthesis', choice);
  const { diameterM: _, feeds: __, ...whole } = choice;
  const sweep = useAnswer<typeof answers, 'coverage.sweep'>('slow', 'coverage.sweep', { ...whole, over });
  return (
    <div className="synthesis">
      <p>
        <button
          type="button"
          onClick={() =>
            changeRoute(
              {
                synthesis: undefined,
                side: undefined,
                error: undefined,
                ratio: undefined,
                over: undefined,
                diameter: undefined,
                feeds: undefined,
                open: undefined,
              },
              true,
            )
          }
        >
          ← {toMap}
        </button>
      </p>
      <h1>{text.title(`${named(beam.satellite)}, ${named(beam.name)}`)}</h1>
      <p>{text.lead}</p>
      <Form choice={choice} over={over} />
      <section>
        <h2>{text.result}</h2>
        <Computing of={found} />
        {found.value !== undefined && <Result value={found.value} isStale={found.isStale} />}
      </section>
      <section>
        <h2>{text.knee}</h2>
        <Computing of={sweep} />
        {sweep.value !== undefined && (
          <div className={sweep.isStale ? 'stale' : undefined}>
            <Knee rows={sweep.value} over={over} beam={beam.id} />
          </div>
        )}
      </section>
    </div>
  );
}

function Form({ choice, over }: { readonly choice: SynthesisChoice; readonly over: 'reflector' | 'feeds' }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const number = (name: string, label: string, value: number | undefined, step: number, unit: string) => (
    <label>
      <span>
        <Glossed text={label} />
      </span>
      <input
        type="number"
        step={step}
        min={0}
        defaultValue={value}
        key={`${name} ${value}`}
        placeholder={text.ofProgramme}
        onBlur={({ target }) => changeRoute({ [name]: target.value === '' ? undefined : target.value })}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') currentTarget.blur();
        }}
      />{' '}
      <small>{numbers.unit(unit)}</small>
    </label>
  );
  return (
    <div className="form">
      <label>
        <span>{text.side}</span>
        <select
          value={choice.direction}
          onChange={({ target }) => changeRoute({ side: target.value === 'receive' ? 'receive' : undefined })}
        >
          <option value="transmit">{text.transmit}</option>
          <option value="receive">{text.receive}</option>
        </select>
      </label>
      {number('error', text.error, choice.pointingErrorDeg, 0.05, '°')}
      {number('ratio', text.ratio, choice.focalRatio, 0.1, '')}
      {number('diameter', text.diameter, choice.diameterM, 0.1, 'm')}
      {number('feeds', text.feeds, choice.feeds, 1, '')}
      <label>
        <span>{text.against}</span>
        <select
          value={over}
          onChange={({ target }) => changeRoute({ over: target.value === 'feeds' ? 'feeds' : undefined })}
        >
          <option value="reflector">{text.diameter}</option>
          <option value="feeds">{text.feeds}</option>
        </select>
      </label>
    </div>
  );
}

type Found = NonNullable<ReturnType<typeof useAnswer<typeof answers, 'coverage.synthesis'>>['value']>;

/** At both edges of the band: what the beam reaches beside what an aperture of its size could, and none exceeds. */
function Result({ value, isStale }: { readonly value: Found; readonly isStale: boolean }) {
  const text = useWords(words);
  const numbers = useNumbers();
  const { result, file } = value;
  const line = (label: string, figure: number, unit: string): WorkingLine => ({
    symbol: '',
    label,
    value: figure,
    unit,
    source: 'ortak synthesise',
    working: result.working,
  });
  const columns = [
    ['edgeDbi', 'Edge of coverage', text.edge, 'dBi'],
    ['attainableDbi', 'Attainable with an aperture of this size', text.attainable, 'dBi'],
    ['upperDbi', 'No more than', text.upper, 'dBi'],
    ['meanDbi', 'Mean over the area', text.mean, 'dBi'],
    ['peakDbi', 'Peak', text.peak, 'dBi'],
    ['rippleDb', 'Peak over edge', text.ripple, 'dB'],
  ] as const;
  return (
    <div className={isStale ? 'stale' : undefined}>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th className="n">
                <Glossed text={text.frequency} /> <small>{numbers.unit('GHz')}</small>
              </th>
              {columns.map(([key, , label, unit]) => (
                <th key={key} className="n">
                  <Glossed text={label} /> <small>{numbers.unit(unit)}</small>
                </th>
              ))}
              <th className="n">
                <Glossed text={text.power} /> <small>%</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {result.verdicts.map((verdict, i) => (
              <tr key={verdict.frequencyGHz}>
                <th scope="row" className="n">
                  <Door
                    id={`synthesis.${i}.frequency`}
                    line={workingLine('', text.frequency, verdict.frequencyGHz, 'GHz', 'frequency plan')}
                    text={numbers.fixed(verdict.frequencyGHz, 3)}
                  />
                </th>
                {columns.map(([key, english, , unit]) => (
                  <td key={key} className="n">
                    <Door
                      id={`synthesis.${i}.${key}`}
                      line={line(english, verdict[key], unit)}
                      text={numbers.fixed(verdict[key], 2)}
                    />
                  </td>
                ))}
                <td className="n">
                  <Door
                    id={`synthesis.${i}.power`}
                    line={line(text.power, 100 * verdict.powerInArea, '%')}
                    text={numbers.fixed(100 * verdict.powerInArea, 1)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>
        {text.made(
          numbers.fixed(result.data.feeds.length, 0),
          numbers.withUnit(Number(result.data.reflectorDiameterM.toFixed(2)), 'm'),
          numbers.withUnit(Number(result.areaBoundDbi.toFixed(2)), 'dBi'),
        )}{' '}
        <button
          type="button"
          onClick={() => saveFile(`${result.beam}.json`, 'application/json', file)}
          title={text.fileNote}
        >
          {text.file}
        </button>
      </p>
      <Notices of={result.notices} />
    </div>
  );
}

function Knee({
  rows,
  over,
  beam,
}: {
  readonly rows: readonly SweepRow[];
  readonly over: 'reflector' | 'feeds';
  readonly beam: string;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const at = (row: SweepRow): number => (over === 'reflector' ? row.diameterM : row.feeds);
  const knee = rows.find((row) => row.knee);
  return (
    <>
      {knee !== undefined && (
        <p>
          {text.bends(
            over === 'reflector'
              ? numbers.withUnit(Number(knee.diameterM.toFixed(2)), 'm')
              : numbers.fixed(knee.feeds, 0),
            numbers.withUnit(Number(knee.edgeDbi.toFixed(2)), 'dBi'),
          )}
        </p>
      )}
      <Chart
        id={`${beam}-${over}`}
        title={over === 'reflector' ? text.edgeOverDiameter : text.edgeOverFeeds}
        x={{
          key: over === 'reflector' ? 'diameter' : 'feeds',
          label: over === 'reflector' ? text.diameter : text.feeds,
          unit: over === 'reflector' ? 'm' : '',
          decimals: over === 'reflector' ? 2 : 0,
        }}
        y={{ key: 'edge', label: text.edge, unit: 'dBi', decimals: 2 }}
        series={[
          {
            key: 'edge',
            name: text.edge,
            x: rows.map(at),
            y: rows.map(({ edgeDbi }) => edgeDbi),
          },
        ]}
        marks={knee === undefined ? [] : [{ key: 'bend', name: text.kneeMark, x: at(knee), y: knee.edgeDbi }]}
        onPoint={(_, i) =>
          changeRoute(
            over === 'reflector'
              ? { diameter: rows[i]!.diameterM, feeds: undefined }
              : { feeds: rows[i]!.feeds, diameter: undefined },
          )
        }
      />
    </>
  );
}
