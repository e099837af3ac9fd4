/** How results look in a terminal: tables, paragraphs, progress. */
import { stripVTControlCharacters } from 'node:util';
import pc from 'picocolors';

export type Align = 'left' | 'right';

const GAP = '  ';
/** Below this a column of words is not read any more. */
const NARROWEST = 14;

/** Columns of the terminal, or those that COLUMNS asks for; no limit where the output goes elsewhere. */
function terminalWidth(stream: NodeJS.WriteStream = process.stdout): number {
  const columns = stream.columns ?? Number(process.env.COLUMNS);
  return columns > 0 ? columns : Number.POSITIVE_INFINITY;
}

/** How many columns a text takes: colours take none, nor do marks that sit on a letter. */
const widthOf = (text: string): number => [...stripVTControlCharacters(text).replace(/\p{Mn}/gu, '')].length;

/**
 * A table without vertical lines. Where the terminal is too narrow, the widest columns of words are broken into lines;
 * columns of figures never are.
 * @param head titles, printed bold
 */
export function table(
  head: readonly string[],
  aligns: readonly Align[],
  rows: readonly (readonly string[])[],
): string {
  const titles = head.map((title) => pc.bold(title));
  const widths = fitted([titles, ...rows], aligns, terminalWidth());
  return [titles, ...rows]
    .flatMap((row) => linesOf(row, aligns, widths))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Widths of the columns; those of words give way, the widest first, until the table fits. */
function fitted(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
  available: number,
): readonly number[] {
  const widths = aligns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const total = () => widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));
  while (total() > available) {
    const widest = Math.max(...widths.filter((_, column) => aligns[column] === 'left'));
    if (!(widest > NARROWEST)) break;
    widths[widths.findIndex((width, column) => width === widest && aligns[column] === 'left')]!--;
  }
  return widths;
}

function linesOf(
  row: readonly string[],
  aligns: readonly Align[],
  widths: readonly number[],
): readonly string[] {
  const cells = row.map((cell, column) => broken(cell, widths[column]!));
  const height = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => {
        const text = lines[line] ?? '';
        const space = ' '.repeat(Math.max(0, widths[column]! - widthOf(text)));
        return aligns[column] === 'right' ? space + text : text + space;
      })
      .join(GAP),
  );
}

/** A text in lines of a width, broken between words; what follows keeps indentation and colour of the beginning. */
function broken(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const bare = stripVTControlCharacters(text);
  const at = text.indexOf(bare);
  // A colour within the text stays where it is
  const [before, plain, after] =
    at === -1 ? ['', text, ''] : [text.slice(0, at), bare, text.slice(at + bare.length)];
  const indent = /^ */.exec(plain)![0];
  const lines: string[] = [];
  let line = '';
  for (const word of plain.trim().split(/ +/)) {
    const next = line === '' ? `${indent}${lines.length > 0 ? GAP : ''}${word}` : `${line} ${word}`;
    if (line !== '' && widthOf(next) > width) {
      lines.push(line);
      line = `${indent}${GAP}${word}`;
    } else line = next;
  }
  return [...lines, line].map((part) => `${before}${part}${after}`);
}

/** A sentence or more, broken at the width of the terminal. */
export function paragraph(text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return broken(text, terminalWidth(stream)).join('\n');
}

/** A line of progress on a terminal; silent when the output goes to a file. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${pc.dim(text)}`);
}

/** Removes the line of progress. */
export function progressDone(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
