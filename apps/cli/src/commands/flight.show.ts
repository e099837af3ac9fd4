/** What commands of `ortak flight` print alike: lines of working, and progress of what runs for seconds. */
import type { WorkingLine } from '@ortak/core/working';
import { fixed } from '@ortak/report';
import { progress, progressDone, table } from '../terminal.ts';

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

/** Lines of working as a table. */
export function linesTable(lines: readonly WorkingLine[]): string {
  return table(
    ['', 'symbol', 'value', 'unit', 'source'],
    ['left', 'left', 'right', 'left', 'left'],
    lines.map(({ symbol, label, value, unit, source }) => [
      label,
      symbol,
      typeof value === 'number' ? fixed(value, decimals[unit] ?? 3) : value,
      unit,
      source,
    ]),
  );
}

/** Runs to the end with progress on the terminal; a pause after every part lets Ctrl-C be heard. */
export async function watched<Result>(what: string, run: Generator<number, Result>): Promise<Result> {
  let step = run.next();
  while (!step.done) {
    progress(`${what}: ${Math.floor(100 * step.value)} %`);
    await new Promise((resume) => setImmediate(resume));
    step = run.next();
  }
  progressDone();
  return step.value;
}
