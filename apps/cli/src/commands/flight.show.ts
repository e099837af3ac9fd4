/** What commands of `ortak flight` print alike: lines of working. */
import type { WorkingLine } from '@ortak/core/working';
import { fixed } from '@ortak/report';
import { table } from '../terminal.ts';

const decimals: Readonly<Record<string, number>> = {
  '°': 4,
  '°/d': 4,
  km: 1,
  kg: 2,
  N: 3,
  s: 1,
  d: 2,
  h: 2,
  yr: 1,
  W: 0,
  '%': 2,
  'm/s': 2,
  m: 0,
  'm²/kg': 5,
  '': 3,
};

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
      typeof value === 'number' ? fixed(value, own[unit] ?? decimals[unit] ?? 3) : value,
      unit,
      source,
    ]),
  );
}
