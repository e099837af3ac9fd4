import type { PlanResult } from '@ortak/analysis/plan';
import { Fragment } from 'react';
import { openDoor, useOpenDoor } from '../../figures/inspector.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import { words } from './words.ts';

type Panel = NonNullable<ReturnType<(typeof answers)['payload.plan']>>['panels'][number];

/** A stretch of spectrum; all have the same scale. */
export function PlanPanel({
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
