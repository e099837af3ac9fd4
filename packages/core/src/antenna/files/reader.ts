import { FileFormatError, type FileIssue } from './format-error.ts';

/** Problems after which a file is not read further: the rest would follow from them. */
const ISSUE_LIMIT = 50;

/** Characters of a line beyond which a file is none of lines of text, and messages and splitting of it would only cost. */
const LINE_LIMIT = 10_000;

/**
 * The lines of a text, whatever ends them, without a byte-order mark.
 * @throws FileFormatError for a line that no antenna file has
 */
export function linesOf(format: string, text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const long = lines.findIndex((line) => line.length > LINE_LIMIT);
  if (long >= 0)
    throw new FileFormatError(format, [
      {
        line: long + 1,
        column: 0,
        expected: `lines of at most ${LINE_LIMIT} characters`,
        found: `${lines[long]!.length}: ${shorten(lines[long]!)}`,
        cure: 'this is no text file of this format',
      },
    ]);
  return lines;
}

/** Thrown inside a reader to leave it at once; `finish` turns it into the error that carries the problems. */
class Stop extends Error {}

/** Reads the lines of a text one after the other and keeps what is wrong with them. */
export class LineReader {
  readonly #format: string;
  readonly #lines: readonly string[];
  #at = 0;
  readonly #issues: FileIssue[] = [];

  constructor(format: string, text: string) {
    this.#format = format;
    this.#lines = linesOf(format, text);
    while (this.#lines.at(-1)?.trim() === '') (this.#lines as string[]).pop();
  }

  /** Number of the line read last, from 1. */
  get line(): number {
    return this.#at;
  }

  /** How many lines are left. */
  get left(): number {
    return this.#lines.length - this.#at;
  }

  /** The next line without moving on, or undefined at the end. */
  peek(): string | undefined {
    return this.#lines[this.#at];
  }

  /** Notes a problem at the line read last. */
  problem(issue: Omit<FileIssue, 'line' | 'column'> & { line?: number; column?: number }): void {
    this.#issues.push({ line: this.#at, column: 0, ...issue });
    if (this.#issues.length >= ISSUE_LIMIT) throw new Stop();
  }

  /** Notes a problem after which nothing can be read. */
  fail(issue: Omit<FileIssue, 'line' | 'column'> & { line?: number; column?: number }): never {
    this.problem(issue);
    throw new Stop();
  }

  /** Ends reading where the problems so far leave nothing to read. */
  stop(): never {
    throw new Stop();
  }

  /** The next line. @param what it should hold, for the message where the file ends before it */
  next(what: string): string {
    const line = this.#lines[this.#at];
    if (line === undefined)
      this.fail({
        line: this.#lines.length,
        expected: what,
        found: 'the end of the file',
        cure: 'the file is truncated: export or transfer it again',
      });
    this.#at++;
    return line;
  }

  /**
   * The numbers of the next line.
   * @param names of what the line holds, in order; the line must have as many numbers
   * @param limit which none of them exceeds
   * @param unit of the limit, for its message
   */
  numbers(names: readonly string[], limit: number = Number.MAX_VALUE, unit = ''): number[] {
    const text = this.next(names.join(' '));
    const words = text.trim().split(/\s+/);
    if (words.length !== names.length || words[0] === '')
      this.fail({
        expected: `${names.length} numbers (${names.join(' ')})`,
        found: words[0] === '' ? 'an empty line' : `${words.length}: ${shorten(text.trim())}`,
      });
    return words.map((word, i) => {
      const value = numberOf(word);
      if (Number.isNaN(value))
        this.problem({
          column: columnOf(text, i),
          expected: `a number for ${names[i]}`,
          found: shorten(word),
        });
      else if (Math.abs(value) > limit)
        this.problem({
          column: columnOf(text, i),
          expected: `${names[i]} of at most ${limit}${unit}`,
          found: shorten(word),
        });
      return value;
    });
  }

  /** Notes a problem unless the value is a whole number of the range. */
  wholeNumber(name: string, value: number, minimum: number, maximum: number, cure?: string): void {
    if (Number.isInteger(value) && value >= minimum && value <= maximum) return;
    this.problem({
      expected: `${name} to be a whole number of ${minimum} … ${maximum}`,
      found: String(value),
      ...(cure !== undefined && { cure }),
    });
  }

  /** Whether something was wrong so far. */
  get failed(): boolean {
    return this.#issues.length > 0;
  }

  /**
   * Runs the reading of a file.
   * @throws FileFormatError with all problems that were noted
   */
  finish<T>(read: () => T): T {
    let result: T | undefined;
    try {
      result = read();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
    if (this.#issues.length > 0) throw new FileFormatError(this.#format, this.#issues);
    return result!;
  }
}

/**
 * A number as Fortran and C write it: `1.5`, `-0.12E+02`, `1.0D-3`, and `0.123-100`, where three digits of the exponent
 * left no room for its letter. NaN for everything else, infinities and hexadecimal included.
 */
export function numberOf(word: string): number {
  const value = Number(word);
  if (Number.isFinite(value) && word !== '' && !/[xXbBoO]/.test(word)) return value;
  const fortran = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:[dDeE]?)([+-]?\d{1,4})$/.exec(word);
  if (fortran === null) return Number.NaN;
  const mended = Number(`${fortran[1]}e${fortran[2]}`);
  return Number.isFinite(mended) && /[dDeE]|.[+-]\d{3}$/.test(word) ? mended : Number.NaN;
}

/** Column of the word with an index in a line of words, from 1. */
export function columnOf(text: string, index: number): number {
  const words = [...text.matchAll(/\S+/g)];
  return (words[index]?.index ?? text.length) + 1;
}

/** A stretch of a file as a message quotes it. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
