import { memo } from 'react';
import { Exports, useTableSaves } from '../../figures/export/exports.tsx';
import { Inspected, openDoor, useOpenDoor } from '../../figures/inspector.tsx';
import { savePng } from '../../figures/picture.ts';
import { saveFile } from '../../figures/save-file.ts';
import { Lines } from '../../figures/working.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { Step } from './waterfall.ts';
import {
  changeOf,
  DRAWING_WIDTH,
  drawingHeight,
  spanOf,
  waterfallSvg,
  waterfallTable,
} from './waterfall-drawing.ts';
import { words } from './words.ts';

/** Bars that begin at zero. */
const TOTALS: ReadonlySet<Step['name']> = new Set(['downlink', 'density', 'power', 'margin']);

/** The waterfall: a row for each cause, its bar where the one before ended; of the programme's own figures an outline. */
export const Waterfall = memo(function Waterfall({
  id,
  steps,
  before,
  requiredPercent,
  title,
}: {
  /** Name of its files, without their ending. */
  readonly id: string;
  readonly steps: readonly Step[];
  readonly before: readonly Step[] | undefined;
  readonly requiredPercent: number;
  /** In place of the one of a carrier-to-noise ratio. */
  readonly title?: string;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const open = useOpenDoor();
  const savesOf = useTableSaves();
  if (steps.length === 0) return null;
  const [lowDb, highDb] = spanOf([...steps, ...(before ?? [])]);
  const percent = (dB: number): number => (100 * (dB - lowDb)) / (highDb - lowDb);
  const barOf = ({ fromDb, toDb }: Step) => ({
    left: `${percent(Math.min(fromDb, toDb))}%`,
    width: `${Math.max(0.3, Math.abs(percent(toDb) - percent(fromDb)))}%`,
  });
  const svg = (): string => {
    const style = getComputedStyle(document.documentElement);
    return waterfallSvg(steps, {
      title: title ?? text.waterfall,
      nameOf: ({ name }) => text.steps[name],
      isTotal: ({ name }) => TOTALS.has(name),
      numbers,
      ink: (name) => style.getPropertyValue(`--${name}`).trim(),
    });
  };
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
                  {was !== undefined && <span className="was" style={barOf(was)} />}
                  <span className="span" style={barOf(step)} />
                </span>
                <span className="value">{changeOf(step, isTotal, numbers)}</span>
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
      <Exports
        of={title ?? text.waterfall}
        saves={{
          png: () => savePng(`${id}.png`, svg(), DRAWING_WIDTH, drawingHeight(steps)),
          svg: () => saveFile(`${id}.svg`, 'image/svg+xml', svg()),
          ...savesOf(id, () => waterfallTable(steps, title ?? text.waterfall, text)),
        }}
      />
    </section>
  );
});
