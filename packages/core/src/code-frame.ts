/** The lines around a place in a file, with a caret below it. */

import { inColumns } from './visible.ts';

const widest = 100;

/**
 * Code frame of one line before and one after.
 * @param lines of the file
 * @param line from 1
 * @param column from 1
 * @param length characters to underline, at least one; cut at the end of the line
 */
export function codeFrame(lines: readonly string[], line: number, column: number, length: number): string[] {
  const text = lines[line - 1] ?? '';
  const first = column > widest - 20 ? column - 20 : 1;
  const gutter = String(Math.min(line + 1, lines.length)).length + 2;
  const show = (number: number) =>
    `${String(number).padStart(gutter)} | ${inColumns((lines[number - 1] ?? '').slice(first - 1, first - 1 + widest))}`.trimEnd();
  const room = Math.min(text.length, first - 1 + widest) - column + 1;
  const carets = '^'.repeat(Math.max(1, Math.min(length, room)));
  const frame = [show(line), `${' '.repeat(gutter)} | ${' '.repeat(column - first)}${carets}`];
  if (line > 1) frame.unshift(show(line - 1));
  if (line < lines.length && lines[line]?.trim()) frame.push(show(line + 1));
  return frame;
}
