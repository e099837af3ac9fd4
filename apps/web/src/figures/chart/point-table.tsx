import { useWords } from '../../words/language.tsx';
import { type ChartData, named } from './data.ts';
import { decimalsFor, type Printed, xText } from './option.ts';
import { words } from './words.ts';

/** More than this nobody reads in a page. */
const MAX_ROWS = 200;

/** The points of a chart as a table; a figure that has a working opens it. */
export function PointTable({
  data: { title, x, y, series },
  printed,
  onPoint,
}: {
  readonly data: ChartData;
  readonly printed: Printed;
  readonly onPoint: ((series: string, index: number) => void) | undefined;
}) {
  const text = useWords(words);
  const points = series.flatMap(({ name, x: xs, y: ys }) =>
    Array.from(xs, (at, index) => ({ name, index, at, value: ys[index]! })),
  );
  const shown = points.slice(0, MAX_ROWS);
  const yText = (value: number): string =>
    Number.isNaN(value) ? '–' : printed.fixed(value, decimalsFor(y, value));
  return (
    <>
      <table>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.series}</th>
            <th scope="col" className="n">
              {named(x)}
            </th>
            <th scope="col" className="n">
              {named(y)}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, index, at, value }) => (
            <tr key={`${name} ${index}`}>
              <td>{name}</td>
              <td className="n">{xText(x, at, printed)}</td>
              <td className="n">
                {onPoint === undefined ? (
                  yText(value)
                ) : (
                  <button type="button" className="door" onClick={() => onPoint(name, index)}>
                    {yText(value)}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {points.length > MAX_ROWS && <p className="muted">{text.rowsLeft(points.length - MAX_ROWS)}</p>}
    </>
  );
}
