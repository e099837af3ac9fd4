/**
 * Characters that a text of a programme must not hold, because they are commands and not text: to a terminal (ESC), to
 * the typesetter of the PDF, or to the order in which a line is read (bidirectional controls, by which a line shows
 * something else than it says; CVE-2021-42574).
 */

/** C0 and C1 controls without tab and line feed, line and paragraph separators, bidirectional embeddings, overrides and isolates, halves of surrogate pairs. */
const commands =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/**
 * Marks of direction (LRM, RLM, ALM) order punctuation beside right-to-left letters and reach no further: they are fine in
 * a text that has such letters, and nothing but invisible in any other.
 */
const marks = /[\u061c\u200e\u200f]/u;
const rightToLeft =
  /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Tab and line feed: text in a paragraph, out of place in a name. */
const breaks = /[\t\n]/u;

/** The first character of a text that is a command. */
export interface Command {
  /** From 0, in the units of `String.prototype.slice`. */
  readonly index: number;
  /** `U+202E` */
  readonly codePoint: string;
}

/** The first command in a text; undefined when it is nothing but text. */
export function firstCommand(text: string): Command | undefined {
  const found = commands.exec(text) ?? (rightToLeft.test(text) ? null : marks.exec(text));
  return found === null ? undefined : { index: found.index, codePoint: codePointOf(found[0]) };
}

/** The first tab or line feed. */
export function firstBreak(text: string): Command | undefined {
  const found = breaks.exec(text);
  return found === null ? undefined : { index: found.index, codePoint: codePointOf(found[0]) };
}

/** `U+202E at character 5`, counted as a reader counts, from 1. */
export const commandText = (text: string, { index, codePoint }: Command): string =>
  `${codePoint} at character ${[...text.slice(0, index)].length + 1}`;

const codePointOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Everything that does not show, or not where it stands. */
const hidden = new RegExp(`${commands.source}|${marks.source}|${breaks.source}`, 'gu');

/** A text for messages: characters that do not show are named, `<U+001B>`. */
export const visible = (text: string): string =>
  text.replace(hidden, (character) => `<${codePointOf(character)}>`);

/** The same for code frames, where each character keeps its column. */
export const inColumns = (text: string): string => text.replace(/\t/g, ' ').replace(hidden, '·');
