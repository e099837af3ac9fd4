/** The waterfall as a file of its own: a drawing, and a table. */
import type { Table } from '../../figures/export/table.ts';
import type { Numbers } from '../../words/numbers.ts';
import type { Step } from './waterfall.ts';
import type { words } from './words.ts';

/** Lengths of the drawing [px]. */
const LAYOUT = { row: 26, names: 300, bars: 420, values: 90, top: 40, edge: 12 } as const;
const { row, names, bars, values, top, edge } = LAYOUT;
export const DRAWING_WIDTH: number = 2 * edge + names + bars + values;
export const drawingHeight = (steps: readonly Step[]): number => top + row * steps.length + edge;

/** How a step is told. */
export interface Told {
  readonly title: string;
  readonly nameOf: (step: Step) => string;
  readonly isTotal: (step: Step) => boolean;
  readonly numbers: Numbers;
  /** A colour of the page by its name: `ink`. */
  readonly ink: (name: string) => string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A step as it is printed: a change has its sign. */
export const changeOf = ({ fromDb, toDb }: Step, isTotal: boolean, numbers: Numbers): string => {
  const change = toDb - fromDb;
  return `${isTotal || change < 0 ? '' : '+'}${numbers.fixed(change, 2)}`;
};

/** Decibels at the left and the right end of the bars. */
export function spanOf(steps: readonly Step[]): readonly [lowDb: number, highDb: number] {
  const ends = steps.flatMap(({ fromDb, toDb }) => [fromDb, toDb]);
  return [Math.floor(Math.min(0, ...ends)), Math.ceil(Math.max(...ends))];
}

export function waterfallSvg(steps: readonly Step[], { title, nameOf, isTotal, numbers, ink }: Told): string {
  const [lowDb, highDb] = spanOf(steps);
  const x = (dB: number): number => edge + names + (bars * (dB - lowDb)) / (highDb - lowDb);
  const height = drawingHeight(steps);
  const text = (at: number, y: number, said: string, more = ''): string =>
    `<text x="${at}" y="${y}" fill="${ink('ink')}"${more}>${escaped(said)}</text>`;
  const rows = steps.map((step, i) => {
    const { fromDb, toDb } = step;
    const y = top + row * i;
    const [left, right] = [x(Math.min(fromDb, toDb)), x(Math.max(fromDb, toDb))];
    const colour = toDb < 0 && isTotal(step) ? 'bad' : isTotal(step) ? 'accent' : 'muted';
    return [
      text(edge, y + 16, nameOf(step)),
      `<rect x="${left.toFixed(2)}" y="${y + 5}" width="${Math.max(1, right - left).toFixed(2)}" height="${row - 10}" fill="${ink(colour)}"/>`,
      text(DRAWING_WIDTH - edge, y + 16, changeOf(step, isTotal(step), numbers), ' text-anchor="end"'),
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${DRAWING_WIDTH}" height="${height}" viewBox="0 0 ${DRAWING_WIDTH} ${height}" font-family="'Inter Variable', Inter, system-ui, sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="${ink('page')}"/>`,
    text(edge, 22, title, ' font-weight="600"'),
    text(DRAWING_WIDTH - edge, 22, numbers.unit('dB'), ' text-anchor="end"'),
    `<line x1="${x(0)}" x2="${x(0)}" y1="${top}" y2="${height - edge}" stroke="${ink('rule')}"/>`,
    ...rows,
    '</svg>',
  ].join('\n');
}

/** The steps, each from the end of the one before. */
export const waterfallTable = (
  steps: readonly Step[],
  title: string,
  text: Pick<(typeof words)['en'], 'step' | 'fromDb' | 'toDb' | 'steps'>,
): Table<Step> => ({
  title,
  columns: [
    { key: 'step', label: text.step, unit: '', of: ({ name }) => name, said: ({ name }) => text.steps[name] },
    { key: 'from', label: text.fromDb, unit: 'dB', of: ({ fromDb }) => fromDb, decimals: 2 },
    { key: 'to', label: text.toDb, unit: 'dB', of: ({ toDb }) => toDb, decimals: 2 },
  ],
  rows: steps,
});
