/** How results look in a terminal: tables, numbers, progress. */
import Table from 'cli-table3';
import pc from 'picocolors';

export type Align = 'left' | 'right';

/** A table without vertical lines, the header set off by one line. */
export function table(
  head: readonly string[],
  aligns: readonly Align[],
  rows: readonly (readonly string[])[],
): string {
  const none = '';
  const grid = new Table({
    head: head.map((title) => pc.bold(title)),
    colAligns: [...aligns],
    chars: {
      top: none,
      'top-mid': none,
      'top-left': none,
      'top-right': none,
      bottom: none,
      'bottom-mid': none,
      'bottom-left': none,
      'bottom-right': none,
      left: none,
      'left-mid': none,
      right: none,
      'right-mid': none,
      mid: none,
      'mid-mid': none,
      middle: '  ',
    },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  grid.push(...rows.map((row) => [...row]));
  return grid.toString();
}

/** A line of progress on a terminal; silent when the output goes to a file. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${pc.dim(text)}`);
}

/** Removes the line of progress. */
export function progressDone(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
