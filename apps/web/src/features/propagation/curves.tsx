import { useMemo } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { Chart } from '../../figures/chart/chart.tsx';
import type { Mark, Series } from '../../figures/chart/data.ts';
import { openDoor } from '../../figures/inspector.tsx';
import { changeRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers, Curve } from './answers.ts';
import { doorOf } from './attenuation-table.tsx';
import type { Choice } from './choice.ts';
import { type RowSymbol, rowSymbols } from './words.curves.ts';
import { words } from './words.ts';

const causesOf = (curve: Curve): readonly (readonly [symbol: RowSymbol, y: readonly number[]])[] => [
  ['AT', curve.totalDb],
  ['AR', curve.rainDb],
  ['AG', curve.gasDb],
  ['AC', curve.cloudDb],
  ['AS', curve.scintillationDb],
];

/** What is less stands at the foot of the charts [dB]. */
const LEAST_DB = 0.01;

/** Attenuation against the part of the year, cross-polarisation below it on the same axis, then attenuation against frequency. */
export function Curves({
  choice,
  pPercent,
  pPercents,
}: {
  readonly choice: Choice;
  /** Of the sweep over frequency. */
  readonly pPercent: number;
  readonly pPercents: readonly number[];
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const percents = useAnswer<typeof answers, 'propagation.percents'>('quick', 'propagation.percents', choice);
  const frequencies = useAnswer<typeof answers, 'propagation.frequencies'>(
    'quick',
    'propagation.frequencies',
    { choice, pPercent },
  );
  const ghz = numbers.withUnit(
    Number(choice.frequencyGHz.toFixed(5)).toString().replace('.', numbers.fixed(0.5, 1)[1]!),
    'GHz',
  );
  const seriesOf = (curve: Curve | undefined): readonly Series[] =>
    curve === undefined
      ? []
      : causesOf(curve).map(([symbol, y]) => ({ key: symbol, name: text.rows[symbol], x: curve.x, y }));
  const symbolOf = (name: string): RowSymbol =>
    rowSymbols.find((symbol) => text.rows[symbol] === name) ?? 'AT';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the answer's language
  const overPercent = useMemo(() => seriesOf(percents.value), [percents.value, text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the answer's language
  const overFrequency = useMemo(() => seriesOf(frequencies.value), [frequencies.value, text]);
  const xpd = useMemo<readonly Series[]>(
    () =>
      percents.value === undefined || percents.value.xpdDb.every(Number.isNaN)
        ? []
        : [{ key: 'XPD', name: text.rows.XPD, x: percents.value.x, y: percents.value.xpdDb }],
    [percents.value, text],
  );
  const percentMark = useMemo(
    () => markOf(percents.value, pPercent, numbers.percent(pPercent)),
    [percents.value, pPercent, numbers],
  );
  const frequencyMark = useMemo(
    () => markOf(frequencies.value, choice.frequencyGHz, ghz),
    [frequencies.value, choice.frequencyGHz, ghz],
  );
  const percentAxis = {
    key: 'exceeded',
    label: text.percentAxis,
    unit: '%',
    kind: 'log',
    min: 0.001,
    max: 50,
  } as const;
  const attenuationAxis = {
    key: 'attenuation',
    label: text.attenuationAxis,
    unit: 'dB',
    kind: 'log',
    min: LEAST_DB,
    decimals: 2,
  } as const;
  return (
    <>
      <div className={percents.isStale ? 'stale' : undefined}>
        <Chart
          id="attenuation-percent"
          title={text.againstPercent(ghz)}
          x={percentAxis}
          y={attenuationAxis}
          series={overPercent}
          marks={percentMark}
          onPoint={(name, i) => openDoor(doorOf(percents.value!.x[i]!, symbolOf(name)))}
          height={320}
        />
        <p className="muted">{text.noRainBeyond}</p>
        {xpd.length > 0 ? (
          <Chart
            id="xpd-percent"
            title={text.xpdAgainstPercent(ghz)}
            x={percentAxis}
            y={{ key: 'xpd', label: text.xpdAxis, unit: 'dB', decimals: 2 }}
            series={xpd}
            onPoint={(_, i) => openDoor(doorOf(percents.value!.x[i]!, 'XPD'))}
            height={220}
          />
        ) : (
          percents.value !== undefined && <p className="muted">{text.noXpd}</p>
        )}
      </div>
      <div className={frequencies.isStale ? 'stale' : undefined}>
        <p className="sweep">
          <label>
            {text.at}{' '}
            <select value={pPercent} onChange={({ target }) => changeRoute({ sweep: target.value })}>
              {[...new Set([...pPercents, pPercent])]
                .sort((a, b) => a - b)
                .map((percent) => (
                  <option key={percent} value={percent}>
                    {numbers.percent(percent)}
                  </option>
                ))}
            </select>
          </label>
        </p>
        <Chart
          id="attenuation-frequency"
          title={text.againstFrequency(numbers.percent(pPercent))}
          x={{ key: 'frequency', label: text.frequencyAxis, unit: 'GHz', decimals: 2, min: 0, max: 100 }}
          y={attenuationAxis}
          series={overFrequency}
          marks={frequencyMark}
          onPoint={(name, i) => openDoor(`f.${frequencies.value!.x[i]!}.${symbolOf(name)}`)}
          height={320}
        />
      </div>
    </>
  );
}

/** Where the total of a curve is at a place of its axis, drawn only where a point of it lies. */
function markOf(curve: Curve | undefined, at: number, name: string): readonly Mark[] {
  const i = curve?.x.indexOf(at) ?? -1;
  return i < 0 ? [] : [{ key: 'chosen', name, x: at, y: curve!.totalDb[i]! }];
}
