/** Cells of a row as figures, and what is wrong with one. */
import type { Notice } from '@ortak/core/working';
import type { Figure } from '@ortak/model';
import type { CellProblem } from '../propagation/table.ts';
import type { Availability } from '../results.ts';

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

/** Beyond the percentages of the method an availability is its end: a cell holds the number alone, so that a notice says which way. */
export function boundNotices(availability: Availability | null): Notice[] {
  if (availability === null || availability.bound === 'exact') return [];
  const { bound, percent } = availability;
  return [
    {
      code: bound === 'better-than' ? 'link.availability-at-least' : 'link.availability-at-most',
      source: 'ITU-R P.618-14 § 2.2.1.1',
      message:
        bound === 'better-than'
          ? `The availability is ${percent} % or more: the method tells of no rarer fades.`
          : `The availability is ${percent} % or less: the method tells of no more frequent fades.`,
    },
  ];
}
