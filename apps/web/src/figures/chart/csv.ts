import { type ChartData, named } from './data.ts';

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The points of a chart as a table for other programs: figures unrounded, decimal points, times as ISO 8601. */
export function chartCsv({ x, y, series, marks = [], limits = [] }: ChartData): string {
  const xOf = (value: number): string =>
    x.kind === 'time'
      ? new Date(value).toISOString()
      : x.kind === 'category'
        ? (x.categories?.[value] ?? '')
        : String(value);
  const yOf = (value: number): string => (Number.isNaN(value) ? '' : String(value));
  const hasBand = series.some(({ low }) => low !== undefined);
  const rows = [['series', named(x), named(y), ...(hasBand ? [`${named(y)} (low)`] : [])]];
  for (const { name, x: xs, y: ys, low } of series)
    for (let i = 0; i < xs.length; i++)
      rows.push([
        name,
        xOf(xs[i]!),
        yOf(ys[i]!),
        ...(hasBand ? [low === undefined ? '' : yOf(low[i]!)] : []),
      ]);
  for (const mark of marks) rows.push([mark.name, xOf(mark.x), yOf(mark.y)]);
  for (const limit of limits) rows.push([limit.name, '', yOf(limit.y)]);
  return `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}
