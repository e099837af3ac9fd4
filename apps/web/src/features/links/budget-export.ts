/** The budget as a table that is handed on. */
import type { BudgetLine, LinkResult } from '@ortak/analysis';
import type { confidenceWords } from '../../figures/confidence.tsx';
import type { Cell, Table } from '../../figures/export/table.ts';
import { decimalsOf, type Numbers } from '../../words/numbers.ts';
import type { words } from './words.ts';

type BudgetRow = BudgetLine & { readonly section: string };

/**
 * @param said a label of a result in the language of the page
 * @param confidences in the language of the page, each with its meaning
 */
export function budgetTable(
  { budget }: Pick<LinkResult, 'budget'>,
  text: (typeof words)['en'],
  said: (text: string) => string,
  { figure, unit }: Pick<Numbers, 'figure' | 'unit'>,
  confidences: (typeof confidenceWords)['en'],
): Table<BudgetRow> {
  const worded = (of: (line: BudgetRow) => Cell | undefined) => (row: BudgetRow) => {
    const cell = of(row) ?? null;
    return typeof cell === 'string' ? figure(cell, '') : cell;
  };
  const decimals = (row: BudgetRow) => decimalsOf(row.unit);
  return {
    title: text.budget,
    columns: [
      {
        key: 'section',
        label: text.section,
        unit: '',
        of: ({ section }) => section,
        said: ({ section }) => said(section),
      },
      { key: 'line', label: text.line, unit: '', of: ({ label }) => label, said: ({ label }) => said(label) },
      { key: 'symbol', label: text.symbol, unit: '', of: ({ symbol }) => symbol },
      {
        key: 'clearSky',
        label: text.clearSky,
        unit: '',
        of: ({ value }) => value,
        said: worded(({ value }) => value),
        decimals,
      },
      {
        key: 'inRain',
        label: text.inRain,
        unit: '',
        of: ({ inRain }) => inRain ?? null,
        said: worded(({ inRain }) => inRain),
        decimals,
      },
      { key: 'unit', label: text.unit, unit: '', of: (row) => row.unit, said: (row) => unit(row.unit) },
      {
        key: 'source',
        label: text.source,
        unit: '',
        of: ({ source }) => source,
        said: ({ source }) => said(source),
      },
      {
        key: 'confidence',
        label: text.confidence,
        unit: '',
        of: ({ confidence }) => confidence ?? null,
        said: ({ confidence }) => (confidence === undefined ? null : confidences[confidence][0]),
      },
    ],
    rows: budget.flatMap(({ title, lines }) => lines.map((line) => ({ ...line, section: title }))),
  };
}
