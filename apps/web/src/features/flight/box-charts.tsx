import type { DailyReach, KeepingResult } from '@ortak/analysis/flight';
import { useAnswer } from '../../engine/use-answer.ts';
import { Chart } from '../../figures/chart/chart.tsx';
import { Computing } from '../../figures/computing.tsx';
import { changeRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers, KeepingInput } from './answers.ts';
import { useNumberOf } from './choice.ts';
import { SpanField } from './span-field.tsx';
import { words } from './words.ts';

const DAY_MS = 86_400_000;
const windows = [7, 14, 28, 90] as const;

/** The box over the life as a band, and over some days as a path with its burns. */
export function BoxCharts({
  result,
  reach,
  input,
}: {
  readonly result: KeepingResult;
  readonly reach: DailyReach;
  readonly input: KeepingInput;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const beginning = Date.parse(result.beginning.slice(0, 10));
  const lifeDays = Math.round(365.25 * result.years.length);
  const days = useNumberOf('window', 28, 1, 366);
  const fromDay = Math.min(useNumberOf('day', 0, 0, lifeDays), Math.max(0, lifeDays - days));
  const answer = useAnswer<typeof answers, 'flight.box'>('long', 'flight.box', { ...input, fromDay, days });
  const dateOf = (day: number): string => new Date(beginning + day * DAY_MS).toISOString().slice(0, 10);
  const limitsOf = (halfDeg: number, isKept: boolean) =>
    isKept
      ? [
          { key: 'upper', name: `+${numbers.fixed(halfDeg, 2)}°`, y: halfDeg },
          { key: 'lower', name: `−${numbers.fixed(halfDeg, 2)}°`, y: -halfDeg },
        ]
      : [];
  const edge = (halfDeg: number) => ({ min: -1.2 * halfDeg, max: 1.2 * halfDeg });
  const eastLimits = limitsOf(result.halfWidthDeg, true);
  const northLimits = limitsOf(result.latitudeDeg, !result.inclined);
  const east = {
    key: 'east',
    label: text.longitudeFromCentre,
    unit: '°',
    decimals: 4,
    ...edge(result.halfWidthDeg),
  } as const;
  const north = {
    key: 'north',
    label: text.latitude,
    unit: '°',
    decimals: 4,
    ...(result.inclined ? {} : edge(result.latitudeDeg)),
  } as const;
  const times = Array.from(reach.day, (day) => beginning + day * DAY_MS);
  const time = { key: 'time', label: text.day, unit: 'UTC', kind: 'time' } as const;
  const { value, isStale } = answer;
  const purposes = [...new Set(value?.manoeuvres.map(({ purpose }) => purpose))];
  const burnsOf = (pick: (burn: NonNullable<typeof value>['manoeuvres'][number]) => number) =>
    purposes.map((purpose) => {
      const burns = value!.manoeuvres.filter((burn) => burn.purpose === purpose);
      return {
        key: purpose,
        name: text.purposes[purpose],
        kind: 'points' as const,
        x: burns.map(({ day }) => beginning + day * DAY_MS),
        y: burns.map(pick),
      };
    });
  return (
    <section>
      <h2>{text.boxTitle}</h2>
      <p className="muted">{text.boxNote(numbers.longitude(result.longitudeDeg))}</p>
      <Chart
        id={`${result.satellite}-longitude`}
        title={text.longitudeLife}
        x={time}
        y={east}
        series={[
          {
            key: 'longitude',
            name: text.longitude,
            kind: 'band',
            x: times,
            y: reach.eastDeg,
            low: reach.westDeg,
          },
        ]}
        limits={eastLimits}
        height={210}
      />
      <Chart
        id={`${result.satellite}-latitude`}
        title={text.latitudeLife}
        x={time}
        y={north}
        series={[
          {
            key: 'latitude',
            name: text.latitude,
            kind: 'band',
            x: times,
            y: reach.northDeg,
            low: reach.southDeg,
          },
        ]}
        limits={northLimits}
        height={210}
      />
      <div className="asked">
        <label className="wide">
          {text.windowFrom} <b>{dateOf(fromDay)}</b>
          <input
            type="range"
            min={0}
            max={Math.max(0, lifeDays - days)}
            step={1}
            value={fromDay}
            aria-valuetext={dateOf(fromDay)}
            onChange={({ target }) => changeRoute({ day: target.value })}
          />
        </label>
        <SpanField days={days} offered={windows} onChange={(each) => changeRoute({ window: each })} />
      </div>
      <Computing of={answer} />
      {value !== undefined && (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <Chart
            id={`${result.satellite}-longitude-${dateOf(fromDay)}`}
            title={text.longitudeWindow}
            x={time}
            y={east}
            series={[
              {
                key: 'longitude',
                name: text.longitude,
                x: Array.from(value.day, (day) => beginning + day * DAY_MS),
                y: value.eastDeg,
              },
              ...burnsOf(({ eastDeg }) => eastDeg),
            ]}
            limits={eastLimits}
            height={240}
          />
          <Chart
            id={`${result.satellite}-latitude-${dateOf(fromDay)}`}
            title={text.latitudeWindow}
            x={time}
            y={north}
            series={[
              {
                key: 'latitude',
                name: text.latitude,
                x: Array.from(value.day, (day) => beginning + day * DAY_MS),
                y: value.northDeg,
              },
              ...burnsOf(({ northDeg }) => northDeg),
            ]}
            limits={northLimits}
            height={240}
          />
        </div>
      )}
    </section>
  );
}
