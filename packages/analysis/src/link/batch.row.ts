/** Cells of a row as figures, and what is wrong with one. */
import type { Figure } from '@ortak/model';
import type { CellProblem } from '../propagation/table.ts';

/** Cells of a row that could be read, by column. */
export type Values = Readonly<Record<string, number | string | undefined>>;

/** The figure of a column; undefined where the row has none. */
export type FigureOf = (column: string, unit: string) => Figure | undefined;

/** @param at file and line of the row */
export function rowOf(
  values: Values,
  at: string,
): {
  readonly figure: FigureOf;
  readonly problem: (column: string, expected: string) => { problems: CellProblem[] };
} {
  return {
    figure: (column, unit) =>
      typeof values[column] === 'number'
        ? { value: values[column], unit, at: `${at} ${column}`, confidence: 'assumed' }
        : undefined,
    problem: (column, expected) => ({
      problems: [
        { column, expected, found: values[column] === undefined ? 'nothing' : `"${values[column]}"` },
      ],
    }),
  };
}
