/** Lines of several percentages → the line of one of them, as the inspector shows it. */
import type { PercentLine } from '@ortak/analysis/propagation';
import type { WorkingLine } from '@ortak/core/working';

/** What the total is made of. */
export const causes = ['AR', 'AG', 'AC', 'AS'] as const;

const exceededFor = (pPercent: number): string => `exceeded for ${pPercent} % of an average year`;

/** For which gas and cloud count (P.618-14 § 2.5). */
const cappedPercent = (pPercent: number): number => Math.max(pPercent, 5);

/** The line at a column; undefined where the method has no such step there. */
function lineAt(line: PercentLine, column: number, pPercent: number): WorkingLine | undefined {
  const value = line.values[column];
  if (value === undefined) return undefined;
  return {
    symbol: line.symbol,
    label: line.label
      .replace('exceeded for the larger of p and 5 %', exceededFor(cappedPercent(pPercent)))
      .replace(/exceeded for p$/, exceededFor(pPercent)),
    value,
    unit: line.unit,
    source: line.source,
    working: line.working.flatMap((below) => lineAt(below, column, pPercent) ?? []),
  };
}

/** A row of the table at a column; the total opens to the causes that it joins. */
export function rowAt(
  lines: readonly PercentLine[],
  symbol: string,
  column: number,
  pPercent: number,
): WorkingLine | undefined {
  const found = lines.find((line) => line.symbol === symbol);
  const line = found && lineAt(found, column, pPercent);
  if (line === undefined || symbol !== 'AT') return line;
  return { ...line, working: causes.flatMap((cause) => rowAt(lines, cause, column, pPercent) ?? []) };
}
