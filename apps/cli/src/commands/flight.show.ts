/** What commands of `ortak flight` print alike: lines of working. */
import type { WorkingLine } from '@ortak/core/working';
import { fixed } from '@ortak/report';
import { flightDecimals } from '@ortak/report/format';
import { table } from '../terminal.ts';

/**
 * Lines of working as a table.
 * @param own decimals by unit where a command prints others
 */
export function linesTable(
  lines: readonly WorkingLine[],
  own: Readonly<Record<string, number>> = {},
): string {
  return table(
    ['', 'symbol', 'value', 'unit', 'source'],
    ['left', 'left', 'right', 'left', 'left'],
    lines.map(({ symbol, label, value, unit, source }) => [
      label,
      symbol,
      typeof value === 'number' ? fixed(value, own[unit] ?? flightDecimals[unit] ?? 3) : value,
      unit,
      source,
    ]),
  );
}
