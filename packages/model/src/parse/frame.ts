/** The lines around a place in a file, with a caret below it. */

const widest = 100;

/** Control characters would reach the reader's terminal as commands. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  text.replace(/\t/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '·');

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
    `${String(number).padStart(gutter)} | ${printable((lines[number - 1] ?? '').slice(first - 1, first - 1 + widest))}`.trimEnd();
  const room = Math.min(text.length, first - 1 + widest) - column + 1;
  const carets = '^'.repeat(Math.max(1, Math.min(length, room)));
  const frame = [show(line), `${' '.repeat(gutter)} | ${' '.repeat(column - first)}${carets}`];
  if (line > 1) frame.unshift(show(line - 1));
  if (line < lines.length && lines[line]?.trim()) frame.push(show(line + 1));
  return frame;
}
