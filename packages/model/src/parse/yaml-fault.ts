/** Faults of YAML in words of ours: the parser tells them apart by a closed list of codes. */
import { type ErrorCode, Lexer } from 'yaml';
import type { ProblemParts } from './yaml.ts';

type Fault = Pick<ProblemParts, 'expected' | 'cure'> & {
  /** Undefined for what stands at the place itself. */
  readonly received?: string;
};

const inQuotes = 'put the whole text in quotes';

const anchor: Fault = {
  expected: 'an anchor (&name) or an alias (*name) alone before its value',
  cure: 'put a text that begins with & or * in quotes',
};
const tag: Fault = { expected: 'no tag (!name)', cure: 'put a text that begins with ! in quotes' };
const commas: Fault = {
  expected: 'a comma between the entries within { } or [ ]',
  received: 'none',
  cure: 'separate the entries by commas',
};
const unknown: Fault = { expected: 'valid YAML' };

/** What each code is in general. */
const byCode: Readonly<Record<ErrorCode, Fault>> = {
  ALIAS_PROPS: anchor,
  BAD_ALIAS: anchor,
  BAD_COLLECTION_TYPE: tag,
  BAD_DIRECTIVE: { expected: 'no % directive' },
  BAD_DQ_ESCAPE: {
    expected: 'an escape that YAML knows after \\ in " "',
    cure: "write \\\\ for \\, or put the text in ' '",
  },
  BAD_INDENT: {
    expected: 'the entries of a map or a list in one column',
    received: 'another indentation',
    cure: 'indent the line as those beside it',
  },
  BAD_PROP_ORDER: anchor,
  BAD_SCALAR_START: {
    expected: 'a text that begins with a letter or a digit, or stands in quotes',
    cure: inQuotes,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: 'one key on a line',
    received: 'a second one',
    cure: 'put a text with a colon in quotes, or the second key on the next line, further in',
  },
  BLOCK_IN_FLOW: commas,
  DUPLICATE_KEY: { expected: 'each key once' },
  IMPOSSIBLE: unknown,
  KEY_OVER_1024_CHARS: { expected: 'at most 1024 characters before the colon', received: 'more' },
  MISSING_CHAR: unknown,
  MULTILINE_IMPLICIT_KEY: {
    expected: 'a key and its colon on one line',
    received: 'a text over several lines',
    cure: 'write a colon and a space after each key',
  },
  MULTIPLE_ANCHORS: anchor,
  MULTIPLE_DOCS: { expected: 'one document' },
  MULTIPLE_TAGS: tag,
  NON_STRING_KEY: { expected: 'a text as key', cure: 'put the key in quotes' },
  RESOURCE_EXHAUSTION: unknown,
  TAB_AS_INDENT: {
    expected: 'spaces as indentation',
    received: 'a tab',
    cure: 'replace the tab by spaces',
  },
  TAG_RESOLVE_FAILED: tag,
  UNEXPECTED_TOKEN: {
    expected: 'the end of the line after the value',
    cure: inQuotes,
  },
};

/** What the parser's sentence tells of a code that stands for several faults. */
const bySentence: readonly (readonly [ErrorCode, RegExp, Fault])[] = [
  [
    'MISSING_CHAR',
    /^Missing closing/,
    {
      expected: 'a quote at the end of the text too',
      received: 'a quote that never closes',
      cure: 'close the text with the quote that opens it',
    },
  ],
  ['MISSING_CHAR', /^Missing , /, commas],
  ['MISSING_CHAR', /^Missing space after :/, { expected: 'a space after the colon', received: 'none' }],
  [
    'MISSING_CHAR',
    /^Implicit map keys/,
    {
      expected: 'a key with a colon',
      received: 'a text without',
      cure: 'write a colon and a space after each key',
    },
  ],
  [
    'MISSING_CHAR',
    /^Comments must be/,
    {
      expected: 'a space before #',
      received: 'none',
      cure: 'put a space before the comment, or a text with # in quotes',
    },
  ],
  [
    'MISSING_CHAR',
    /^Sequence item/,
    {
      expected: 'a hyphen and a space before each entry of the list',
      received: 'none',
      cure: 'indent the line as those beside it',
    },
  ],
  [
    'MISSING_CHAR',
    /^Tags and anchors/,
    { ...anchor, expected: 'a space after an anchor, an alias or a tag', received: 'none' },
  ],
  [
    'MISSING_CHAR',
    /^Block collection/,
    { expected: 'nothing on the line after ---', cure: 'begin the text on the next line' },
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    /^A block sequence/,
    { expected: 'a text as key', received: 'a list', cure: 'indent the line as those beside it' },
  ],
  [
    'UNEXPECTED_TOKEN',
    /^Unexpected block-seq-ind/,
    {
      expected: 'a list on the lines below its key',
      cure: 'begin the list on the next line, or put a text that begins with - in quotes',
    },
  ],
  [
    'UNEXPECTED_TOKEN',
    /^Unexpected (?:,|empty item) in/,
    {
      expected: 'an entry before each comma within { } or [ ]',
      received: 'none',
      cure: 'remove the comma that is too many',
    },
  ],
  [
    'UNEXPECTED_TOKEN',
    /^Unexpected flow-(?:map|seq)-end/,
    {
      expected: 'an opening { or [ before the closing one',
      received: 'none',
      cure: 'remove the closing one that is too many',
    },
  ],
  [
    'UNEXPECTED_TOKEN',
    /^Block scalar header/,
    { expected: 'nothing on the line after | or >', cure: 'begin the text on the next line' },
  ],
  [
    'MISSING_CHAR',
    /^Block scalars/,
    {
      expected: 'the first line of a text after | or > to be indented the least',
      received: 'another indentation',
    },
  ],
];

/** A { or [ whose closing one is missing. */
const unclosed = /must end with a ([\]}])/;
/** Or stands not further in than the key that it belongs to. */
const outside = /sufficiently indented and end with a ([\]}])|^Flow end indicator/;

/** Characters of the file that a message quotes. */
const quoted = 24;

/** The parser's error: its code, its sentence, and where in the text. */
interface ParserError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/**
 * What is wrong with a text that is no YAML, and where.
 * @param text of the whole file
 */
export function yamlFault(
  error: ParserError,
  text: string,
): ProblemParts & { readonly at: readonly [number, number] } {
  const [offset, end] = error.pos;
  const { expected, received, cure } = faultOf(error);
  const isTab = error.code === 'TAB_AS_INDENT';
  return {
    code: isTab ? 'yaml.tab' : 'yaml.syntax',
    expected,
    received: received ?? stretch(text, offset, end),
    cure,
    at: /^Missing closing/.test(error.message)
      ? openingQuote(text, offset)
      : [offset, isTab ? offset + 1 : end],
  };
}

function faultOf({ code, message }: ParserError): Fault {
  const [, bracket = '} or ]'] = unclosed.exec(message) ?? outside.exec(message) ?? [];
  const open = { received: 'none', cure: 'close what { or [ opens' };
  if (unclosed.test(message)) return { expected: `a closing ${bracket}`, ...open };
  if (outside.test(message))
    return { expected: `a closing ${bracket} further in than the key it belongs to`, ...open };
  return bySentence.find(([of, sentence]) => of === code && sentence.test(message))?.[2] ?? byCode[code];
}

/** Lexemes that mark a place and are no text: a document, the end of { } or [ ], a scalar. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** The parser names the place where it gave up a text in quotes; what is to be mended is where it begins. */
function openingQuote(text: string, end: number): readonly [number, number] {
  let at = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (marks.has(lexeme)) continue;
    if (at + lexeme.length === end && /^["']/.test(lexeme)) return [at, at + 1];
    at += lexeme.length;
  }
  return [end, end];
}

/** What stands there, in quotes as a message shows it. */
function stretch(text: string, offset: number, end: number): string {
  const [line = ''] = text.slice(offset, Math.max(end, offset + 1)).split(/[\r\n]/, 1);
  const characters = [...line.trim()];
  if (characters.length === 0) return 'the end of the line';
  return JSON.stringify(
    characters.length > quoted ? `${characters.slice(0, quoted).join('')}…` : characters.join(''),
  );
}
