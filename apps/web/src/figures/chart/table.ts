/** The points of a chart as a table, to be handed on. */
import type { Cell, Table } from '../export/table.ts';
import type { Axis, GivenChart } from './data.ts';

interface Point {
  readonly key: string;
  readonly name: string;
  readonly x: Cell;
  readonly y: Cell;
  readonly low: Cell;
}

/**
 * Series one after the other, then what is marked, then the limits, which have no place on the axis.
 * @param words in the language of the page: of the series, and of the lower edge of a band
 */
export function chartTable(
  { title, x, y, series, marks = [], limits = [] }: GivenChart,
  words: { readonly series: string; readonly low: string },
): Table<Point> {
  const at = (value: number): Cell =>
    x.kind === 'time' ? new Date(value) : x.kind === 'category' ? (x.categories?.[value] ?? null) : value;
  const points = [
    ...series.flatMap(({ key, name, x: xs, y: ys, low }) =>
      Array.from(xs, (value, i): Point => ({ key, name, x: at(value), y: ys[i]!, low: low?.[i] ?? null })),
    ),
    ...marks.map(({ key, name, x: value, y: of }): Point => ({ key, name, x: at(value), y: of, low: null })),
    ...limits.map(({ key, name, y: of }): Point => ({ key, name, x: null, y: of, low: null })),
  ];
  const shown = ({ decimals }: Axis) => (decimals === undefined ? {} : { decimals });
  return {
    title,
    columns: [
      { key: 'series', label: words.series, unit: '', of: ({ key }) => key, said: ({ name }) => name },
      {
        key: x.key,
        label: x.label,
        unit: x.kind === 'time' ? 'UTC' : x.unit,
        of: (point) => point.x,
        ...shown(x),
      },
      { key: y.key, label: y.label, unit: y.unit, of: (point) => point.y, ...shown(y) },
      ...(series.some(({ low }) => low !== undefined)
        ? [
            {
              key: `low${y.key.slice(0, 1).toUpperCase()}${y.key.slice(1)}`,
              label: `${y.label} (${words.low})`,
              unit: y.unit,
              of: (point: Point) => point.low,
              ...shown(y),
            },
          ]
        : []),
    ],
    rows: points,
  };
}
