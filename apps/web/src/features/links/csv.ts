import type { LinkResult } from '@ortak/analysis';

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as comma-separated values of RFC 4180. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `${rows.map((row) => row.map((cell) => quoted(String(cell))).join(',')).join('\n')}\n`;

/** The budget as a table for other programs: figures unrounded, decimal points, English labels. */
export function budgetCsv({ budget }: Pick<LinkResult, 'budget'>): string {
  const rows = [
    ['section', 'line', 'symbol', 'clearSky', 'inRain', 'unit', 'source', 'confidence'],
    ...budget.flatMap(({ title, lines }) =>
      lines.map(({ label, symbol, value, inRain, unit, source, confidence = '' }) => [
        title,
        label,
        symbol,
        String(value),
        inRain === undefined ? '' : String(inRain),
        unit,
        source,
        confidence,
      ]),
    ),
  ];
  return csvOf(rows);
}
