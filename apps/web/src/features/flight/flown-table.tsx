import type { WorkingLine } from '@ortak/core/working';
import type { ReactNode } from 'react';
import { Door } from '../../figures/door.tsx';
import { Scroll } from '../../figures/scroll.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { transferFigure } from './printed.ts';

/** A column of flown figures. */
export interface FlownColumn<Row> {
  readonly key: string;
  readonly head: string;
  readonly unit: string;
  readonly decimals: number;
  /** The figure with what it follows from. */
  readonly of: (row: Row) => WorkingLine;
}

/** Flown figures moment by moment: each opens its own working. */
export function FlownTable<Row>({
  id,
  className,
  first,
  rows,
  columns,
  print,
}: {
  readonly id: string;
  readonly className: string;
  /** Head of the first column, and what names a row: for its door, and as it is shown. */
  readonly first: {
    readonly head: ReactNode;
    readonly key: (row: Row) => string;
    readonly shown: (row: Row) => string;
  };
  readonly rows: readonly Row[];
  readonly columns: readonly FlownColumn<Row>[];
  readonly print: typeof transferFigure;
}) {
  const numbers = useNumbers();
  return (
    <Scroll>
      <table className={className}>
        <thead>
          <tr>
            <th>{first.head}</th>
            {columns.map(({ key, head, unit }) => (
              <th key={key} className="n">
                <Glossed text={head} /> {unit !== '' && <small>{numbers.unit(unit)}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={first.key(row)}>
              <th scope="row">{first.shown(row)}</th>
              {columns.map(({ key, decimals, of }) => {
                const line = of(row);
                const shown = numbers.fixed(line.value as number, decimals);
                return (
                  <td key={key} className="n">
                    <Door
                      id={`${id}.${first.key(row)}.${key}`}
                      line={line}
                      text={shown}
                      print={(figure, unit) => (figure === line.value ? shown : print(numbers, figure, unit))}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
