/** Walking a zod schema beside the value it is meant for: which branch, which keys, in which words. */
import * as z from 'zod';
import { inSentence, rangeText } from '../figure.ts';

export type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const defOf = (schema: Schema): Def => (schema as z.core.$ZodTypes)._zod.def;

/** The schema of what is written in the file, without transforms, defaults and optionality. */
export function inputSchema(schema: Schema): Schema {
  const def = defOf(schema);
  if (def.type === 'pipe') return inputSchema(def.in);
  if (def.type === 'optional' || def.type === 'default') return inputSchema(def.innerType);
  return schema;
}

/** Metadata of the schema or of what it wraps. */
export function metaOf(schema: Schema): z.GlobalMeta {
  const meta = z.globalRegistry.get(schema);
  const def = defOf(schema);
  if (meta !== undefined) return meta;
  if (def.type === 'pipe') return metaOf(def.in);
  if (def.type === 'optional' || def.type === 'default') return metaOf(def.innerType);
  return {};
}

/** What an author reads of a value. */
export interface SchemaWords {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly unit?: string | undefined;
  readonly reference?: string | undefined;
}

/** Title, description and unit of a value, from the outermost schema that states each. */
export function wordsOf(schema: Schema): SchemaWords {
  const own = (z.globalRegistry.get(schema) ?? {}) as SchemaWords;
  const def = defOf(schema);
  let inner: SchemaWords = {};
  if (def.type === 'pipe') inner = wordsOf(def.in);
  else if (def.type === 'optional' || def.type === 'default') inner = wordsOf(def.innerType);
  else if (def.type === 'union' && numberRange(schema) !== undefined) inner = wordsOf(def.options[0]!);
  return { ...inner, ...own };
}

/** Whether a key must stand, and what counts where it may be left out and is. */
export function needOf(schema: Schema): { readonly isRequired: boolean; readonly otherwise?: unknown } {
  const def = defOf(schema);
  if (def.type === 'optional') return { isRequired: false };
  if (def.type === 'default') return { isRequired: false, otherwise: def.defaultValue };
  return { isRequired: true };
}

/** The fixed values that a schema takes: of a choice, a literal, true and false; none where values are free. */
export function fixedValues(schema: Schema): readonly (string | number | boolean)[] {
  const def = defOf(inputSchema(schema));
  switch (def.type) {
    case 'boolean':
      return [true, false];
    case 'enum':
      return Object.values(def.entries);
    case 'literal':
      return def.values.filter((value) => typeof value !== 'bigint' && value !== null && value !== undefined);
    case 'union':
      return def.options.flatMap(fixedValues);
    default:
      return [];
  }
}

/** The keys of an object schema; undefined for any other. */
export function keysOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const def = defOf(inputSchema(schema));
  return def.type === 'object' ? def.shape : undefined;
}

/**
 * Index of the branch of a union that the author of `value` meant: by a key with a fixed value (`kind`, `mode`), by
 * the most keys in common, else the first that takes such a type of value at all.
 */
export function chosenOption(options: readonly Schema[], value: unknown): number {
  if (!isRecord(value)) {
    const index = options.findIndex((option) => accepts(option, value));
    return Math.max(0, index);
  }
  const scores = options.map((option) => {
    const keys = keysOf(option);
    if (keys === undefined) return -1;
    const fixed = Object.entries(keys).some(([key, schema]) => {
      const def = defOf(inputSchema(schema));
      return def.type === 'literal' && def.values.includes(value[key] as string);
    });
    return Object.keys(value).filter((key) => key in keys).length + (fixed ? 1000 : 0);
  });
  return scores.indexOf(Math.max(...scores));
}

function accepts(schema: Schema, value: unknown): boolean {
  const { type } = defOf(inputSchema(schema));
  if (Array.isArray(value)) return type === 'array' || type === 'tuple';
  if (type === 'number') return typeof value === 'number';
  return type === typeof value || (type === 'enum' && typeof value === 'string');
}

/** Schema one step further down; undefined where the schema knows no such step. */
function childSchema(schema: Schema, key: string | number, value: unknown): Schema | undefined {
  const inner = inputSchema(schema);
  const def = defOf(inner);
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
    case 'array':
      return def.element;
    case 'tuple':
      return def.items[Number(key)];
    case 'record':
      return def.valueType;
    case 'union': {
      const option = def.options[chosenOption(def.options, value)];
      return option && childSchema(option, key, value);
    }
    default:
      return undefined;
  }
}

/** Schema at a path, the branches of unions chosen by the value. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[], value: unknown): Schema | undefined {
  let at: Schema | undefined = schema;
  let inner = value;
  for (const key of path) {
    if (at === undefined) return undefined;
    at = childSchema(at, key as string | number, inner);
    inner =
      isRecord(inner) || Array.isArray(inner) ? (inner as Record<PropertyKey, unknown>)[key] : undefined;
  }
  return at;
}

/** Limits and unit of a figure's number; undefined when the schema is not a figure's. */
export function numberRange(schema: Schema): { minimum: number; maximum: number; unit: string } | undefined {
  const inner = inputSchema(schema);
  const def = defOf(inner);
  if (def.type === 'union') {
    const [first] = def.options;
    return first && numberRange(first);
  }
  if (def.type !== 'number') return undefined;
  const { minValue: minimum, maxValue: maximum } = inner as z.ZodNumber;
  if (minimum === null || maximum === null || !Number.isFinite(minimum) || !Number.isFinite(maximum))
    return undefined;
  return { minimum, maximum, unit: String(metaOf(inner).unit ?? '') };
}

/** What the schema expects, in words that follow "expected". */
export function describe(schema: Schema): string {
  const inner = inputSchema(schema);
  const def = defOf(inner);
  const meta = metaOf(schema);
  const titled = (words: string) => (meta.title === undefined ? words : inSentence(meta.title));
  switch (def.type) {
    case 'string':
      return meta.reference === undefined ? 'text' : titled('text');
    case 'boolean':
      return 'true or false';
    case 'number': {
      const range = numberRange(inner);
      const words = titled('a number');
      if (!('format' in def)) return range === undefined ? words : words + rangeOf(words, range);
      const whole = meta.title === undefined ? 'a whole number' : `${words}, a whole number`;
      return range === undefined ? whole : whole + rangeOf('', range);
    }
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'literal':
      return oneOf(def.values);
    case 'array':
      return meta.title === undefined ? 'a list' : `a list: ${inSentence(meta.title)}`;
    case 'tuple':
      return `a list of ${def.items.length} numbers`;
    case 'record':
      return 'a map';
    case 'object':
      return `a map with ${requiredKeys(def.shape).join(', ')}`;
    case 'union': {
      if (numberRange(inner) !== undefined) return describe(def.options[0]!);
      const literals = def.options.map((option) => defOf(inputSchema(option)));
      if (literals.every((literal) => literal.type === 'literal'))
        return oneOf(literals.flatMap((literal) => literal.values));
      const discriminator = discriminatorOf(inner);
      if (discriminator !== undefined)
        return `a map with ${discriminator} ${oneOf(discriminatorValues(inner, discriminator))}`;
      return [...new Set(def.options.map(describe))].join(', or ');
    }
    default:
      return titled(`a value of type ${def.type}`);
  }
}

const rangeOf = (title: string, { minimum, maximum, unit }: NonNullable<ReturnType<typeof numberRange>>) =>
  rangeText(title, minimum, maximum, unit);

const requiredKeys = (shape: Readonly<Record<string, Schema>>): string[] => {
  const required = Object.keys(shape).filter((key) => {
    const { type } = defOf(shape[key]!);
    return type !== 'optional' && type !== 'default';
  });
  return required.length > 0 ? required : Object.keys(shape);
};

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(', ')}`;

/** Key that tells the branches of a discriminated union apart. */
export function discriminatorOf(schema: Schema): string | undefined {
  const def = defOf(inputSchema(schema)) as { type: string; discriminator?: string };
  return def.type === 'union' ? def.discriminator : undefined;
}

export function discriminatorValues(schema: Schema, discriminator: string): string[] {
  const def = defOf(inputSchema(schema));
  if (def.type !== 'union') return [];
  return def.options.flatMap((option) => {
    const literal = keysOf(option)?.[discriminator];
    const literalDef = literal && defOf(inputSchema(literal));
    return literalDef?.type === 'literal' ? literalDef.values.map(String) : [];
  });
}

/** Calls `visit` for every value of the tree that has a schema, with its path. */
export function walkValues(
  schema: Schema,
  value: unknown,
  visit: (schema: Schema, value: unknown, path: (string | number)[]) => void,
  path: (string | number)[] = [],
): void {
  visit(schema, value, path);
  const entries = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  for (const [key, child] of entries) {
    const inner = childSchema(schema, key, value);
    if (inner !== undefined) walkValues(inner, child, visit, [...path, key]);
  }
}
