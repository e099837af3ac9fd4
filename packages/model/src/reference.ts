/** docs/reference.md: every key of every file of a programme, from the schemas that check it. */
import { parse } from 'yaml';
import type * as z from 'zod';
import { type FileKind, optionalFiles, schemas } from './parse/files.ts';
import {
  discriminatorOf,
  discriminatorValues,
  inputSchema,
  keysOf,
  numberRange,
  type Schema,
  wordsOf,
} from './parse/schema.ts';
import { platformsFile } from './platforms.ts';

type Def = z.core.$ZodTypes['_zod']['def'];

const defOf = (schema: Schema): Def => (schema as z.core.$ZodTypes)._zod.def;

const files: Readonly<Record<FileKind, readonly [name: string, intro: string]>> = {
  programme: ['programme.yaml', 'Who takes part, where, and from which sources.'],
  satellite: ['satellites/*.yaml', 'One file for each satellite: what it is, and its frequency plan.'],
  'feed-array': [
    'patterns/*.json',
    'Patterns of feed arrays, as `ortak synthesise` writes them; a beam names its file.',
  ],
  ground: ['ground.yaml', 'Types of terminal, and the stations that use them.'],
  services: ['services.yaml', 'Where service is owed, and what it is.'],
  links: ['links.yaml', 'Single links, each with two named ends.'],
  partnership: ['partnership.yaml', 'Who pays, and who gets what.'],
  platforms: ['platforms.yaml', 'Platforms that the catalogue lacks.'],
};

/** What the page says once of every map, and not in every table. */
const everywhere: ReadonlySet<string> = new Set(['source', 'confidence', 'note']);

/** `required`, the default, or nothing when the key may be left out. */
function need(schema: Schema): string {
  const def = defOf(schema);
  if (def.type === 'optional') return 'optional';
  if (def.type !== 'default') return 'required';
  const value = def.defaultValue;
  if (Array.isArray(value)) return 'default: none';
  return typeof value === 'object' ? 'default: none' : `default: \`${String(value)}\``;
}

const code = (word: unknown): string => `\`${String(word)}\``;

/** What may stand there. */
function values(schema: Schema): string {
  const inner = inputSchema(schema);
  const def = defOf(inner);
  const { reference } = wordsOf(schema);
  if (reference === 'country') return '`KAZ`, `TUR`, …';
  if (reference === 'source') return 'key of a source';
  if (reference === 'transponder') return 'id of a channel';
  if (reference !== undefined) return `id of ${/^[aeiou]/.test(reference) ? 'an' : 'a'} ${reference}`;
  const range = numberRange(inner);
  if (range !== undefined) {
    const whole = def.type === 'number' && 'format' in def ? ', whole' : '';
    return `${range.minimum} … ${range.maximum}${whole}`;
  }
  switch (def.type) {
    case 'string': {
      const { maxLength } = inner as z.ZodString;
      if (wordsOf(inner).title === 'Id') return 'id';
      return maxLength === null ? 'text' : `text of at most ${maxLength} characters`;
    }
    case 'boolean':
      return '`true`, `false`';
    case 'enum':
      return Object.values(def.entries).map(code).join(', ');
    case 'literal':
      return def.values.map(code).join(', ');
    case 'null':
      return code('null');
    case 'array':
      return isMapList(inner) ? 'list of maps, below' : `list of: ${values(def.element)}`;
    case 'tuple':
      return `[${def.items.map((item) => values(item)).join(', ')}]`;
    case 'record':
      return 'map of maps, below';
    case 'object':
      return 'map';
    case 'union':
      if (discriminatorOf(inner) !== undefined) return `map, by ${code(discriminatorOf(inner))}`;
      return [...new Set(def.options.map(optionText))].join(' or ');
    default:
      return '';
  }
}

function optionText(option: Schema): string {
  const keys = keysOf(option);
  if (keys === undefined) return values(option);
  const own = Object.keys(keys).filter((key) => !everywhere.has(key) && need(keys[key]!) === 'required');
  return `{ ${own.map(code).join(', ')} }`;
}

function isMapList(schema: Schema): boolean {
  const def = defOf(schema);
  return def.type === 'array' && keysOf(def.element) !== undefined;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function row(key: string, schema: Schema, only: string): string {
  const { title, description, unit, reference } = wordsOf(schema);
  // The title of a reference says no more than what may stand there.
  const words = reference === undefined || description === undefined ? [title, description] : [description];
  const what = words.filter((word) => word !== undefined).join('. ');
  const cells = [code(key), only + what, unit ?? '', values(schema), need(schema)];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** Rows of a map's keys, maps within it flattened by dots; lists of maps are put aside. */
function rows(
  keys: Readonly<Record<string, Schema>>,
  prefix: string,
  aside: [string, Schema][],
  only = '',
): string[] {
  return Object.entries(keys).flatMap(([key, schema]) => {
    if (everywhere.has(key) && Object.hasOwn(keys, 'confidence')) return [];
    const path = `${prefix}${key}`;
    const own = row(path, schema, only);
    const inner = inputSchema(schema);
    const def = defOf(inner);
    if (def.type === 'array' && isMapList(inner)) aside.push([path, def.element]);
    else if (def.type === 'record') aside.push([`${path}.<key>`, def.valueType]);
    else if (def.type === 'object') return [own, ...rows(def.shape, `${path}.`, aside, only)];
    else if (def.type === 'union' && numberRange(inner) === undefined)
      return [own, ...choiceRows(inner, def.options, `${path}.`, aside)];
    return [own];
  });
}

/** Rows of the branches of a choice; where a key tells them apart, each says for which value it holds. */
function choiceRows(
  union: Schema,
  options: readonly Schema[],
  prefix: string,
  aside: [string, Schema][],
): string[] {
  const name = discriminatorOf(union);
  const branches = options.flatMap((option) => {
    const { [name ?? '']: kind, ...others } = keysOf(option) ?? {};
    return rows(others, prefix, aside, kind === undefined ? '' : `With ${values(kind)}: `);
  });
  if (name === undefined) return branches;
  const kinds = discriminatorValues(union, name).map(code).join(', ');
  return [`| ${code(prefix + name)} | Which of them | | ${kinds} | required |`, ...branches];
}

const tableHead = ['| key | what it is | unit | values | |', '|---|---|---|---|---|'];

function section(kind: FileKind): string[] {
  const [name, intro] = files[kind];
  const lines = [
    `## ${name}`,
    '',
    `${intro}${optionalFiles.has(kind) ? ' The file may be absent.' : ''}`,
    '',
  ];
  const aside: [string, Schema][] = [];
  lines.push(...tableHead, ...rows(keysOf(schemas[kind])!, '', aside), '');
  for (let next = aside.shift(); next !== undefined; next = aside.shift()) {
    const [path, element] = next;
    const within: [string, Schema][] = [];
    lines.push(`### ${code(path)} in ${name}`, '', ...tableHead, ...rows(keysOf(element)!, '', within), '');
    aside.unshift(...within.map(([inner, schema]): [string, Schema] => [`${path}[].${inner}`, schema]));
  }
  return lines;
}

/**
 * Text of docs/reference.md below its first heading.
 * @param catalogue text of the shipped platforms.yaml
 */
export function referenceText(catalogue: string): string {
  const { platforms } = platformsFile.parse(parse(catalogue));
  return [
    'The files of a programme folder, key by key. A key that is not listed is refused, with the nearest one that is known.',
    'How to write a programme from the beginning: [guides/own-programme.md](guides/own-programme.md).',
    '',
    '**Figures.** Where a unit or a range stands, a bare number may be written, or `{ value, source, confidence, note }`. The unit is the one of',
    'the table (and the end of the key), never written beside the number. Numbers are decimal: no leading zeros, no `0x`.',
    '',
    '**Source, confidence, note** may stand on every figure and on every map that holds figures; there they hold for the figures within that say',
    'nothing themselves. They are left out of the tables.',
    '',
    ...tableHead,
    ...everywhereRows(),
    '',
    '**Ids** are lower-case letters, digits and single hyphens, at most 64 characters. Other files refer to an entity by its id; an id may',
    'be taken once for each kind of entity.',
    '',
    '**Texts** have no control characters. Names and titles stand on one line.',
    '',
    ...Object.keys(files).flatMap((kind) => section(kind as FileKind)),
    '## Platforms of the catalogue',
    '',
    'A satellite may name any of these; masses, powers and sources are in `packages/model/catalogue/platforms.yaml`.',
    '',
    '| id | name |',
    '|---|---|',
    ...platforms.map(({ id, name }) => `| ${code(id)} | ${cell(name)} |`),
    '',
  ].join('\n');
}

function everywhereRows(): string[] {
  const terminals = inputSchema(keysOf(schemas.ground)!.terminals!);
  const def = defOf(terminals);
  const keys = def.type === 'array' ? keysOf(def.element)! : {};
  return [...everywhere].map((key) => row(key, keys[key]!, ''));
}
