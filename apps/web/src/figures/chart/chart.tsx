/** A chart of the workbench: picture, table for those who read or hear it, and files of both. */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTheme } from '../../shell/theme.ts';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { Exports, useTableSaves } from '../export/exports.tsx';
import { saveFile } from '../save-file.ts';
import type { ChartData, GivenChart } from './data.ts';
import type { Drawing } from './drawing.ts';
import { type Inks, optionOf, type Printed, ROW, rowsOfNames } from './option.ts';
import { PointTable } from './point-table.tsx';
import './style.css';
import { chartTable } from './table.ts';
import { words } from './words.ts';

/** Farthest that a click may lie from the point that it means. */
const REACH_PIXELS = 24;

interface ChartProps extends GivenChart {
  /** Names the files that are saved. */
  readonly id: string;
  /** Of the picture [CSS pixels]. */
  readonly height?: number;
  /** A point was chosen: its figure opens its working. */
  readonly onPoint?: (series: string, index: number) => void;
}

export function Chart({ id, height = 280, onPoint, ...given }: ChartProps) {
  const text = useWords(words);
  const data = useUnits(given);
  const theme = useTheme();
  const printed = usePrinted();
  const place = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing>();
  const choose = useRef<(x: number, y: number) => void>(() => {});
  const titleId = useId();
  const [width, setWidth] = useState(900);

  useEffect(() => {
    const element = place.current!;
    let made: Drawing | undefined;
    let isGone = false;
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
      made?.resize();
    });
    void import('./drawing.ts').then(({ drawIn }) => {
      if (isGone) return;
      made = drawIn(element, (x, y) => choose.current(x, y));
      setWidth(element.clientWidth);
      observer.observe(element);
      setDrawing(made);
    });
    return () => {
      isGone = true;
      observer.disconnect();
      made?.close();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours of the page follow the theme
  const option = useMemo(() => optionOf(data, inksOfPage(), printed, width), [data, theme, printed, width]);
  useEffect(() => drawing?.show(option), [drawing, option]);

  choose.current = (x, y) => {
    const nearest = drawing === undefined ? undefined : nearestPoint(data, drawing, x, y);
    if (nearest !== undefined) onPoint?.(nearest.series, nearest.index);
  };

  const rows = rowsOfNames(data, width);
  const savesOf = useTableSaves();
  const png = async () => saveFile(`${id}.png`, 'image/png', await (await fetch(drawing!.png())).blob());
  return (
    <figure className="chart" aria-labelledby={titleId}>
      <figcaption id={titleId}>{data.title}</figcaption>
      <div ref={place} className="drawing" style={{ height: height + rows * ROW }} aria-hidden="true" />
      <div className="under">
        <details>
          <summary>{text.table}</summary>
          <PointTable data={data} printed={printed} onPoint={onPoint} />
        </details>
        <Exports
          of={data.title}
          isDisabled={drawing === undefined}
          saves={{
            png,
            svg: () => saveFile(`${id}.svg`, 'image/svg+xml', drawing!.svg()),
            ...savesOf(id, () => chartTable(given, text)),
          }}
        />
      </div>
    </figure>
  );
}

/** The same chart with the units of its axes as the language writes them. */
function useUnits({ title, x, y, series, limits, marks, endNames }: ChartData): ChartData {
  const { unit } = useNumbers();
  return useMemo(
    () => ({
      title,
      x: { ...x, unit: unit(x.unit) },
      y: { ...y, unit: unit(y.unit) },
      series,
      ...(limits !== undefined && { limits }),
      ...(marks !== undefined && { marks }),
      ...(endNames !== undefined && { endNames }),
    }),
    [title, x, y, series, limits, marks, endNames, unit],
  );
}

function usePrinted(): Printed {
  const { fixed } = useNumbers();
  const { tick } = useDates();
  return useMemo(
    () => ({
      fixed,
      tick,
      short: (value) => {
        const size = Math.abs(value);
        if (size !== 0 && (size < 1e-4 || size >= 1e7)) return value.toExponential(0).replace('-', '−');
        return fixed(value, Math.min(6, (String(Number(value.toPrecision(6))).split('.')[1] ?? '').length));
      },
    }),
    [fixed, tick],
  );
}

function inksOfPage(): Inks {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: of('ink'),
    muted: of('muted'),
    rule: of('rule'),
    accent: of('accent'),
    bad: of('bad'),
    page: of('page'),
  };
}

/** The point that a click means. */
function nearestPoint({ series }: ChartData, drawing: Drawing, atX: number, atY: number) {
  let nearest: { readonly series: string; readonly index: number } | undefined;
  let least = REACH_PIXELS;
  for (const { name, x, y } of series)
    for (let index = 0; index < x.length; index++) {
      const pixel = drawing.pixelOf(x[index]!, y[index]!);
      if (pixel === undefined) continue;
      const distance = Math.hypot(pixel[0] - atX, pixel[1] - atY);
      if (distance >= least) continue;
      least = distance;
      nearest = { series: name, index };
    }
  return nearest;
}
