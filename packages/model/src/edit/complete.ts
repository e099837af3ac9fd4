/** What may be written at the cursor: keys that the schema has there, values of a choice, ids of the programme. */
import type { FileKind } from '../parse/files.ts';
import {
  chosenOption,
  defOf,
  describe,
  discriminatorOf,
  discriminatorValues,
  fixedValues,
  inputSchema,
  isRecord,
  keysOf,
  needOf,
  numberRange,
  type Schema,
  schemaAt,
  wordsOf,
} from '../parse/schema.ts';
import type { Ids } from './ids.ts';
import { read, spotAt, valueAt } from './read.ts';

export interface Completion {
  readonly label: string;
  /** What is written in place of the word at the cursor. */
  readonly insert: string;
  /** Unit, range, or the name behind an id. */
  readonly detail: string;
  readonly title: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly kind: 'key' | 'value' | 'id';
}

export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

/** Stands for the word at the cursor while the document is read. */
const MARK = 'ortak-cursor';

interface Word {
  readonly from: number;
  readonly to: number;
  readonly role: 'key' | 'value';
  readonly isFlow: boolean;
  /** Whether a colon follows already. */
  readonly hasColon: boolean;
}

/** The word at the cursor, and whether the line makes it a key or a value. */
function wordAt(text: string, offset: number): Word | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const before = text.slice(start, offset);
  const after = text.slice(offset, end < 0 ? text.length : end);
  if (/(^|\s)#/.test(before.replaceAll(/"[^"]*"|'[^']*'/g, ''))) return undefined;
  const of = (typed: string, role: Word['role'], isFlow: boolean): Word => {
    const rest = /^[\w-]*/.exec(after)![0];
    const [from, to] = [offset - typed.length, offset + rest.length];
    return { from, to, role, isFlow, hasColon: /^\s*:/.test(text.slice(to, end < 0 ? undefined : end)) };
  };
  const bracket = innermostBracket(before);
  if (bracket !== undefined) {
    const inner = before.slice(bracket.at + 1);
    const [, value] = /(?:^|,)\s*[\w-]+:\s+([^,]*)$/.exec(inner) ?? [];
    if (value !== undefined) return of(value, 'value', true);
    const [, word] = /(?:^|,)\s*([^\s,:]*)$/.exec(inner) ?? [];
    return word === undefined ? undefined : of(word, bracket.isMap ? 'key' : 'value', true);
  }
  const [, key] = /^\s*(?:- +)*([\w-]*)$/.exec(before) ?? [];
  if (key !== undefined) return of(key === '-' ? '' : key, 'key', false);
  const [, value] = /^\s*(?:- +)*[\w-]+:\s+(.*)$/.exec(before) ?? [];
  return value === undefined ? undefined : of(value, 'value', false);
}

function innermostBracket(line: string): { readonly at: number; readonly isMap: boolean } | undefined {
  const open: { at: number; isMap: boolean }[] = [];
  let quote: string | undefined;
  for (const [at, c] of [...line].entries()) {
    if (quote !== undefined) quote = c === quote ? undefined : quote;
    else if (c === '"' || (c === "'" && /[\s[{,:]$/.test(line.slice(0, at)))) quote = c;
    else if (c === '{' || c === '[') open.push({ at, isMap: c === '{' });
    else if (c === '}' || c === ']') open.pop();
  }
  return open.at(-1);
}

/**
 * @param ids that the document may refer to, asked for only where an id stands
 * @returns undefined where nothing is known
 */
export function completionsAt(
  kind: FileKind,
  text: string,
  offset: number,
  ids: () => Ids,
): Completions | undefined {
  const word = wordAt(text, offset);
  if (word === undefined) return undefined;
  const { from, to } = word;
  const colon = word.role === 'key' && !word.hasColon ? ':' : '';
  // A blank line would take the mark for a key of its own, a colon and a space make it one.
  const marked = `${text.slice(0, from)}${MARK}${colon}${colon && ' '}${text.slice(to)}`;
  const { file, schema, value } = read(kind, marked);
  const spot = spotAt(file, from + 1);
  if (spot === undefined) return undefined;
  const parent = spot.path.slice(0, -1);
  if (spot.isKey) {
    const within = schemaAt(schema, parent, value);
    if (within === undefined) return undefined;
    const beside = valueAt(value, parent);
    const keys = knownKeys(within, beside);
    if (keys !== undefined) {
      const column = from - (text.lastIndexOf('\n', from - 1) + 1);
      const options = Object.entries(keys)
        .filter(([key]) => !isRecord(beside) || !Object.hasOwn(beside, key))
        .map(([key, inner]) => keyCompletion(key, inner, word, column));
      return { from, to, options };
    }
    // The first word of an entry of a list of ids or choices.
    return { from, to, options: valueCompletions(within, ids) };
  }
  const around = schemaAt(schema, parent, value);
  const key = String(spot.path.at(-1));
  const found = schemaAt(schema, spot.path, value);
  if (found === undefined || around === undefined) return undefined;
  const kinds = discriminatorOf(around) === key ? discriminatorValues(around, key) : undefined;
  return { from, to, options: valueCompletions(found, ids, kinds) };
}

/** Keys of a map: of the branch that was begun, else of all branches. */
function knownKeys(schema: Schema, value: unknown): Readonly<Record<string, Schema>> | undefined {
  const own = keysOf(schema);
  if (own !== undefined) return own;
  const inner = inputSchema(schema);
  const def = defOf(inner);
  if (def.type !== 'union') return undefined;
  const { options } = def;
  const branches = options.filter((option) => keysOf(option) !== undefined);
  if (branches.length === 0) return undefined;
  const discriminator = discriminatorOf(inner);
  const written = isRecord(value) ? Object.keys(value).filter((key) => key !== MARK) : [];
  const isBegun =
    discriminator === undefined
      ? branches.some((branch) => written.some((key) => key in keysOf(branch)!))
      : isRecord(value) && discriminatorValues(inner, discriminator).includes(String(value[discriminator]));
  if (isBegun) return keysOf(options[chosenOption(options, value)]!);
  if (discriminator !== undefined) return { [discriminator]: keysOf(branches[0]!)![discriminator]! };
  return Object.assign({}, ...branches.toReversed().map((branch) => keysOf(branch)));
}

function keyCompletion(key: string, schema: Schema, { isFlow, hasColon }: Word, column: number): Completion {
  const { title = '', description = '', unit } = wordsOf(schema);
  const range = numberRange(schema);
  const { type } = defOf(inputSchema(schema));
  const deeper = `\n${' '.repeat(column + 2)}`;
  const rest = hasColon
    ? ''
    : isFlow || !['object', 'array', 'record'].includes(type)
      ? ': '
      : type === 'array'
        ? `:${deeper}- `
        : `:${deeper}`;
  return {
    label: key,
    insert: key + rest,
    detail:
      range === undefined ? (unit ?? '') : `${range.minimum} … ${range.maximum}${unit ? ` ${unit}` : ''}`,
    title: title === '' && description === '' ? describe(schema) : title,
    description,
    isRequired: needOf(schema).isRequired,
    kind: 'key',
  };
}

function valueCompletions(
  schema: Schema,
  ids: () => Ids,
  values = numberRange(schema) === undefined ? fixedValues(schema) : [],
): Completion[] {
  const { title = '', description = '', reference } = wordsOf(schema);
  const def = defOf(inputSchema(schema));
  if (def.type === 'array') return valueCompletions(def.element, ids);
  const of = (label: string, detail: string, kind: Completion['kind']): Completion => ({
    label,
    insert: label,
    detail,
    title,
    description,
    isRequired: false,
    kind,
  });
  if (reference !== undefined) return (ids().get(reference) ?? []).map(({ id, name }) => of(id, name, 'id'));
  const { otherwise } = needOf(schema);
  const plain = values.map((value) => of(String(value), value === otherwise ? 'default' : '', 'value'));
  // A station by its id, or a site with a terminal: either may be begun.
  const referred =
    def.type === 'union' ? def.options.filter((option) => wordsOf(option).reference !== undefined) : [];
  return [...plain, ...referred.flatMap((option) => valueCompletions(option, ids))];
}
