/** Tables as text: why a text is none, at the character that is wrong. */

/** What may stand between a cell and its separator. */
const blanks = ' \t\f';

/** What is wrong with a text that should be a table. */
export interface TextFault {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly expected: string;
  readonly found: string;
  readonly cure: string;
}

/** `sites.csv:3:7: expected …, found …; …` */
export const faultText = (file: string, { line, column, expected, found, cure }: TextFault): string =>
  `${file}:${line}:${column}: expected ${expected}, found ${found}; ${cure}.`;

/**
 * What separates the cells of a table: of comma, semicolon and tab the one that its first row has most of, outside of quotes;
 * of as many the later, since names of columns hold commas.
 */
export function separatorOf(text: string): string {
  const [head = ''] = /\S.*/.exec(text) ?? [];
  const bare = head.replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string): number => bare.split(separator).length - 1;
  return [',', ';', '\t'].reduce((most, each) =>
    count(each) > 0 && count(each) >= count(most) ? each : most,
  );
}

/**
 * A number as programs read it: the minus sign of print (U+2212) as a hyphen, and its decimal mark as a point; a comma is one where no
 * comma separates cells. Any other cell as it is.
 */
export function pointed(cell: string, separator: string): string {
  if (!/^[+−-]?\d+(?:[.,]\d+)?$/.test(cell)) return cell;
  const signed = cell.replace('−', '-');
  return separator === ',' ? signed : signed.replace(',', '.');
}

/**
 * The first character by which a text is no table of separated values (RFC 4180): a NUL byte, or a quote out of its
 * place. Between tabs a quote within a cell is a character like any other, as spreadsheets copy it.
 * @param text whose lines end in LF, with or without a byte order mark
 * @param separator what stands between its cells
 */
export function textFault(text: string, separator: string): TextFault | undefined {
  if (!text.includes('"') && !text.includes('\0')) return undefined;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return nulFault(text, start) ?? quoteFault(text, start, separator);
}

function nulFault(text: string, start: number): TextFault | undefined {
  const index = text.indexOf('\0');
  if (index < 0) return undefined;
  return {
    ...placeOf(text, start, index),
    expected: 'a table as text',
    found: 'a NUL byte',
    cure: 'save the table as CSV UTF-8',
  };
}

function quoteFault(text: string, start: number, separator: string): TextFault | undefined {
  const at = (index: number) => placeOf(text, start, index);
  /** Whether nothing but blanks stood in the cell so far. */
  let isBlank = true;
  for (let i = start; i < text.length; i++) {
    const letter = text[i]!;
    if (letter === separator || letter === '\n') isBlank = true;
    else if (letter === '"' && isBlank) {
      const end = closingQuote(text, i);
      if (end === undefined)
        return {
          ...at(i),
          expected: 'a quote at the end of the cell too',
          found: 'a quote that never closes',
          cure: 'close it, or write a quote within a cell twice',
        };
      const after = afterBlanks(text, end + 1, separator);
      if (after !== undefined)
        return {
          ...at(after),
          expected: 'the end of the cell after its closing quote',
          found: `"${text[after]}"`,
          cure: 'write a quote within a cell twice',
        };
      i = end;
    } else if (letter === '"' && separator !== '\t')
      return {
        ...at(i),
        expected: 'quotes around the whole cell',
        found: 'a quote within it',
        cure: 'put the cell in quotes and write the quote within it twice',
      };
    else if (!blanks.includes(letter)) isBlank = false;
  }
  return undefined;
}

/** The quote that closes the cell opened at `open`; two in a row stand for one. */
function closingQuote(text: string, open: number): number | undefined {
  for (let i = text.indexOf('"', open + 1); i >= 0; i = text.indexOf('"', i + 2))
    if (text[i + 1] !== '"') return i;
  return undefined;
}

/** The first character of the same cell that is no blank. */
function afterBlanks(text: string, from: number, separator: string): number | undefined {
  for (let i = from; i < text.length; i++) {
    const letter = text[i]!;
    if (letter === separator || letter === '\n') return undefined;
    if (!blanks.includes(letter)) return i;
  }
  return undefined;
}

function placeOf(
  text: string,
  start: number,
  index: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(start, index).split('\n');
  return { line: before.length, column: [...before.at(-1)!].length + 1 };
}
