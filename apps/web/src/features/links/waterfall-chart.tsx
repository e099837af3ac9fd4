import { memo } from 'react';
import { Inspected, openDoor, useOpenDoor } from '../../figures/inspector.tsx';
import { Lines } from '../../figures/working.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { Step } from './waterfall.ts';
import { words } from './words.ts';

/** Bars that begin at zero. */
const TOTALS: ReadonlySet<Step['name']> = new Set(['downlink', 'density', 'power', 'margin']);

/** The waterfall: a row for each cause, its bar where the one before ended; of the programme's own figures an outline. */
export const Waterfall = memo(function Waterfall({
  steps,
  before,
  requiredPercent,
  title,
}: {
  readonly steps: readonly Step[];
  readonly before: readonly Step[] | undefined;
  readonly requiredPercent: number;
  /** In place of the one of a carrier-to-noise ratio. */
  readonly title?: string;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const open = useOpenDoor();
  if (steps.length === 0) return null;
  const ends = [...steps, ...(before ?? [])].flatMap(({ fromDb, toDb }) => [fromDb, toDb]);
  const low = Math.floor(Math.min(0, ...ends));
  const high = Math.ceil(Math.max(...ends));
  const percent = (dB: number): number => (100 * (dB - low)) / (high - low);
  const spanOf = ({ fromDb, toDb }: Step) => ({
    left: `${percent(Math.min(fromDb, toDb))}%`,
    width: `${Math.max(0.3, Math.abs(percent(toDb) - percent(fromDb)))}%`,
  });
  return (
    <section className="waterfall" aria-label={title ?? text.waterfall}>
      <h2>{title ?? text.waterfall}</h2>
      <p className="muted">{text.waterfallNote(numbers.percent(requiredPercent))}</p>
      <ol>
        {steps.map((step, i) => {
          const { name, fromDb, toDb, lines } = step;
          const id = `step.${name}`;
          const isTotal = TOTALS.has(name);
          const change = toDb - fromDb;
          const was = before?.[i];
          return (
            <li key={name} className={isTotal ? (change < 0 ? 'total below' : 'total') : undefined}>
              <button type="button" aria-expanded={open === id} onClick={() => openDoor(id)}>
                <span className="name">{text.steps[name]}</span>
                <span className="track">
                  <span className="zero" style={{ left: `${percent(0)}%` }} />
                  {was !== undefined && <span className="was" style={spanOf(was)} />}
                  <span className="span" style={spanOf(step)} />
                </span>
                <span className="value">
                  {isTotal || change < 0 ? '' : '+'}
                  {numbers.fixed(change, 2)}
                </span>
              </button>
              {open === id && (
                <Inspected title={text.steps[name]}>
                  <Lines lines={lines} />
                </Inspected>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
});
