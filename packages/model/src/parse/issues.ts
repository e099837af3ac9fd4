/** zod's issues → problems at their place in the file, in words an engineer uses. */
import type * as z from 'zod';
import type { Problem } from '../input-error.ts';
import { nearest } from './nearest.ts';
import {
  chosenOption,
  describe,
  inputSchema,
  isRecord,
  keysOf,
  metaOf,
  numberRange,
  type Schema,
  schemaAt,
} from './schema.ts';
import type { ParsedFile, Path, ProblemParts } from './yaml.ts';

type Issue = z.core.$ZodIssue;

export interface Checked {
  /** What the schema makes of the file; undefined when there are problems. */
  readonly output: unknown;
  readonly problems: readonly Problem[];
  /** Problems beyond those that are told. */
  readonly untold: number;
}

/** Each problem costs a code frame, and a file may have half a million: they are counted, not told. */
const mostTold = 500;

/** Checks the values of one file against its schema. */
export function checkSchema(file: ParsedFile, schema: z.ZodType): Checked {
  const result = schema.safeParse(file.raw);
  if (result.success) return { output: result.data, problems: [], untold: 0 };
  const placed = flatten(result.error.issues, schema, file.raw, []);
  const problems = placed
    .slice(0, mostTold)
    .map(({ issue, path }) => issueProblem(file, schema, issue, path));
  // A mistyped key is one mistake, not a missing key and an unknown one.
  const meant = new Set(problems.flatMap(meantPath));
  // Several checks of one value may fail; the first says enough.
  const seen = new Set<string>();
  const told = problems.filter(({ code, path }) => {
    if ((code === 'schema.missing-key' && meant.has(path)) || seen.has(path)) return false;
    seen.add(path);
    return true;
  });
  return { output: undefined, problems: told, untold: Math.max(0, placed.length - mostTold) };
}

/** Path of the key that an unknown one probably stands for. */
function meantPath({ code, path, received, cure }: Problem): string[] {
  const key = code === 'schema.unknown-key' ? /^did you mean (.+)\?$/.exec(cure ?? '')?.[1] : undefined;
  return key === undefined ? [] : [path.slice(0, path.length - received.length) + key];
}

/** The place of a value: a scalar itself, else the key that leads to it, else where the map or list begins. */
export function problemAtPath(file: ParsedFile, path: Path, parts: ProblemParts): Problem {
  const { node, key } = file.find(path);
  const scalar = node !== undefined && 'value' in node && node.range && node.range[1] > node.range[0];
  const range = scalar ? node.range : (key?.range ?? node?.range);
  const [start, end] = range ?? [0, 1];
  return file.problemAt(start, scalar || key !== undefined ? end : start + 1, path, parts);
}

/** What stands at a path, as the author wrote it. */
function received(file: ParsedFile, path: Path, value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (isRecord(value)) {
    const keys = Object.keys(value);
    if (keys.length === 0) return 'an empty map';
    return `a map with ${keys.slice(0, 4).join(', ')}${keys.length > 4 ? ', …' : ''}`;
  }
  const { node } = file.find(path);
  const written =
    typeof value === 'string' ? value : ((node as { source?: string } | undefined)?.source ?? String(value));
  if (written === '') return 'an empty text';
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(written)) return 'blanks only';
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}

interface Placed {
  readonly issue: Issue;
  readonly path: (string | number)[];
}

/** Follows unions to the branch the author meant, so that no issue says merely "invalid". */
function flatten(issues: readonly Issue[], schema: Schema, raw: unknown, base: Path): Placed[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...(issue.path as (string | number)[])];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ issue, path: [...path, key] }));
    if (issue.code !== 'invalid_union') return [{ issue, path }];
    const union = schemaAt(schema, path, raw);
    const options = union && (inputSchema(union) as z.ZodUnion)._zod.def.options;
    const branch = options && issue.errors[chosenOption(options, valueAt(raw, path))];
    if (branch === undefined || branch.length === 0) return [{ issue, path }];
    return flatten(branch, schema, raw, path);
  });
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    raw,
  );
}

function issueProblem(file: ParsedFile, root: Schema, issue: Issue, path: (string | number)[]): Problem {
  const value = valueAt(file.raw, path);
  if (issue.code === 'unrecognized_keys')
    return unknownKey(file, root, path.slice(0, -1), String(path.at(-1)));
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const values = ('options' in issue ? (issue.options ?? []) : []).map(String);
    const expected = `one of ${values.join(', ')}`;
    if (value === undefined) return missingKey(file, path.slice(0, -1), issue.discriminator, expected);
    const written = received(file, path, value);
    const near = nearest(written, values);
    const cure = near && `did you mean ${near}?`;
    return problemAtPath(file, path, { code: 'schema.value', expected, received: written, cure });
  }
  const schema = schemaAt(root, path, file.raw);
  const parent = valueAt(file.raw, path.slice(0, -1));
  const key = path.at(-1);
  if (value === undefined && typeof key === 'string' && isRecord(parent))
    return missingKey(file, path.slice(0, -1), key, schema ? describe(schema) : '');
  return wrongValue(file, issue, path, value, schema);
}

function wrongValue(
  file: ParsedFile,
  issue: Issue,
  path: Path,
  value: unknown,
  schema: Schema | undefined,
): Problem {
  const inner = issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue;
  const tooLong = inner.code === 'too_big' && inner.origin === 'string' && typeof value === 'string';
  const plain = tooLong
    ? String(value.length)
    : received(file, path, issue.code === 'invalid_key' ? path.at(-1) : value);
  // A text that looks like the number wanted is told from it by its quotes.
  const written = typeof value === 'string' && schema && numberRange(schema) ? `"${plain}"` : plain;
  const parts = {
    code: codes[inner.code] ?? 'schema.value',
    expected: expectation(inner, schema),
    received: written,
    cure: schema && cureOf(schema, value, plain),
  };
  if (issue.code !== 'invalid_key') return problemAtPath(file, path, parts);
  const [start, end] = file.find(path).key?.range ?? [0, 1];
  return file.problemAt(start, end, path, parts);
}

const codes: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'schema.type',
  too_small: 'schema.range',
  too_big: 'schema.range',
  invalid_format: 'schema.format',
};

function expectation(issue: Issue, schema: Schema | undefined): string {
  if (issue.message.startsWith('expected ')) return issue.message.slice('expected '.length);
  const what = schema === undefined ? 'something else' : describe(schema);
  if (issue.code === 'too_small' && issue.origin === 'string') return 'a text that is not empty';
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `a list of at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}`;
  if (issue.code === 'too_big' && issue.origin === 'string') return `at most ${issue.maximum} characters`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'an address such as https://example.org/page';
  if (issue.code === 'invalid_type' && issue.expected === 'int')
    return what.replace('a number', 'a whole number');
  return what;
}

/** Mistakes whose intention is plain: a unit beside the number, a decimal comma, another prefix, a missing quote. */
function cureOf(schema: Schema, value: unknown, written: string): string | undefined {
  const range = numberRange(schema);
  if (range !== undefined && typeof value === 'string') {
    const [, whole, fraction = '', rest = ''] = /^([-+]?\d+)(?:[.,](\d+))?\s*(\D*)$/.exec(value.trim()) ?? [];
    if (whole === undefined) return undefined;
    const number = fraction ? `${whole}.${fraction}` : whole;
    if (rest !== '' && rest.trim() !== range.unit && range.unit !== '')
      return `write the number alone, in ${range.unit}`;
    return `write the number alone: ${number}`;
  }
  if (range !== undefined && typeof value === 'number') {
    const { minimum, maximum, unit } = range;
    const smaller = { GHz: 'MHz', MHz: 'kHz', MBd: 'kBd' }[unit];
    if (smaller !== undefined && value > maximum && value / 1000 >= minimum && value / 1000 <= maximum)
      return `if it is in ${smaller}, write ${Number((value / 1000).toPrecision(12))}`;
    if (unit === '%' && minimum > 1 && value <= 1 && value * 100 >= minimum && value * 100 <= maximum)
      return `in percent, write ${Number((value * 100).toPrecision(12))}`;
    return undefined;
  }
  const { type } = (inputSchema(schema) as z.ZodType)._zod.def;
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `write it in quotes: "${written}"`;
  if (type === 'enum' && typeof value === 'string') {
    const near = nearest(
      value,
      Object.values((inputSchema(schema) as z.ZodEnum)._zod.def.entries).map(String),
    );
    return near && `did you mean ${near}?`;
  }
  if (
    typeof value === 'string' &&
    /^[A-Z]{3}$/.test(value.toUpperCase()) &&
    metaOf(schema).reference === 'country'
  )
    return `did you mean ${value.toUpperCase()}?`;
  return undefined;
}

function missingKey(file: ParsedFile, path: Path, key: string, what: string): Problem {
  const problem = problemAtPath(file, path, {
    code: 'schema.missing-key',
    expected: `the key ${key}${what && ` (${what})`}`,
    received: 'no such key',
  });
  return { ...problem, path: problem.path === '' ? key : `${problem.path}.${key}` };
}

function unknownKey(file: ParsedFile, root: Schema, path: Path, key: string): Problem {
  const schema = schemaAt(root, path, file.raw);
  const value = valueAt(file.raw, path);
  const options = schema && (inputSchema(schema) as z.ZodUnion)._zod.def.options;
  const object =
    options === undefined ? schema : (options[chosenOption(options, value)] as Schema | undefined);
  const known = Object.keys((object && keysOf(object)) ?? {});
  const near = nearest(
    key,
    known.filter((name) => !isRecord(value) || !Object.hasOwn(value, name)),
  );
  const { key: node } = file.find([...path, key]);
  const [start, end] = node?.range ?? [0, 1];
  return file.problemAt(start, end, [...path, key], {
    code: 'schema.unknown-key',
    expected: 'a key that is known here',
    received: key.length > 60 ? `${key.slice(0, 60)}…` : key,
    cure: unknownKeyCure(key, isRecord(value) ? value[key] : undefined, near, known),
  });
}

function unknownKeyCure(
  key: string,
  value: unknown,
  near: string | undefined,
  known: readonly string[],
): string {
  if (near !== undefined) return `did you mean ${near}?`;
  // { note: Gases and cloud, allowance } reads as two keys, the second without a value.
  if (value === null && /[^A-Za-z0-9]/.test(key))
    return `if this belongs to the text before it, put that text in quotes: inside { } a comma ends it`;
  return `known keys: ${known.join(', ')}`;
}
