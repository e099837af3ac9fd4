/** Every line of the attenuation with every step, as a table that is handed on. */
import type { PercentLine } from '@ortak/analysis/propagation';
import type { Cell, Table } from '../../figures/export/table.ts';
import { decimalsOf, type Numbers } from '../../words/numbers.ts';
import type { words } from './words.ts';

interface Row extends PercentLine {
  /** Steps that lead to a line stand one deeper. */
  readonly depth: number;
}

const rowsOf = (lines: readonly PercentLine[], depth: number): Row[] =>
  lines.flatMap((line) => [{ ...line, depth }, ...rowsOf(line.working, depth + 1)]);

/** @param said a label of a result in the language of the page */
export function attenuationTable(
  lines: readonly PercentLine[],
  pPercents: readonly number[],
  text: (typeof words)['en'],
  said: (text: string) => string,
  { figure, unit, percent }: Pick<Numbers, 'figure' | 'unit' | 'percent'>,
): Table<Row> {
  return {
    title: text.attenuation,
    columns: [
      { key: 'depth', label: text.depth, unit: '', of: ({ depth }) => depth },
      {
        key: 'line',
        label: text.line,
        unit: '',
        of: ({ label }) => label,
        said: ({ label, depth }) => `${'\u00a0\u00a0'.repeat(depth)}${said(label)}`,
      },
      { key: 'symbol', label: text.symbol, unit: '', of: ({ symbol }) => symbol },
      ...pPercents.map((p, i) => ({
        key: `exceededFor${p}Percent`,
        label: `${text.exceededFor} ${percent(p)}`,
        unit: '' as const,
        of: ({ values }: Row): Cell => values[i] ?? null,
        said: ({ values }: Row): Cell => {
          const value = values[i] ?? null;
          return typeof value === 'string' ? figure(value, '') : value;
        },
        decimals: (row: Row) => decimalsOf(row.unit),
      })),
      { key: 'unit', label: text.unit, unit: '', of: (row) => row.unit, said: (row) => unit(row.unit) },
      {
        key: 'source',
        label: text.source,
        unit: '',
        of: ({ source }) => source,
        said: ({ source }) => said(source),
      },
    ],
    rows: rowsOf(lines, 0),
  };
}
