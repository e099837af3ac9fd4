/** A form for the part of a document in which the cursor stands: its fields as the schema has them. */
import { isMap, isSeq } from 'yaml';
import { provenance } from '../figure.ts';
import type { FileKind } from '../parse/files.ts';
import {
  chosenOption,
  defOf,
  inputSchema,
  isRecord,
  keysOf,
  numberRange,
  type Schema,
  schemaAt,
} from '../parse/schema.ts';
import { type ParsedFile, type Path, pathText } from '../parse/yaml.ts';
import { type Documentation, documentationOf, isFigureSchema } from './documentation.ts';
import { isNode, keyText, read, valueAt } from './read.ts';

/** How a field is edited; `text-only`: lists and free maps, which are edited in the text. */
export type Control = 'number' | 'text' | 'paragraph' | 'choice' | 'id' | 'text-only';

export interface Field extends Documentation {
  readonly keys: Path;
  readonly control: Control;
  /** As written; undefined where the key is not there, or holds more than a field can. */
  readonly value: string | number | boolean | undefined;
  readonly isSet: boolean;
  /** Of a figure: what it says of its origin itself. */
  readonly origin?: { readonly source?: string; readonly confidence?: string; readonly note?: string };
  /** Offset of its key, or of the map that lacks it. */
  readonly offset: number;
}

export interface FormSection {
  /** Keys from the part of the form, `carrier`; '' for its own fields. */
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
}

export interface Form {
  /** `links[0]`; '' for the document itself. */
  readonly path: string;
  readonly keys: Path;
  readonly id: string;
  readonly name: string;
  /** Whether it is an entry of a list, which can be copied and removed. */
  readonly isEntry: boolean;
  readonly sections: readonly FormSection[];
}

/** @returns undefined where the document cannot be read */
export function formAt(kind: FileKind, text: string, offset: number): Form | undefined {
  const { file, schema, value } = read(kind, text);
  if (!isRecord(value) || file.root === undefined) return undefined;
  const keys = entityAt(file, offset);
  const own = valueAt(value, keys);
  const at = schemaAt(schema, keys, value);
  if (at === undefined || !isRecord(own)) return undefined;
  const sections: FormSection[] = [];
  collect(file, at, value, keys, '', '', sections);
  const { id, name } = own;
  return {
    path: pathText(keys),
    keys,
    id: typeof id === 'string' ? id : '',
    name: typeof name === 'string' ? name : '',
    isEntry: typeof keys.at(-1) === 'number',
    sections,
  };
}

/** The innermost map with an id around an offset, or the document. */
function entityAt(file: ParsedFile, offset: number): Path {
  let found: Path = [];
  const visit = (node: unknown, path: Path): void => {
    if (!isNode(node) || node.range == null) return;
    if (isMap(node)) {
      if (path.length > 0 && typeof path.at(-1) === 'number' && node.has('id')) found = path;
      for (const pair of node.items) {
        const { value } = pair;
        if (isNode(value) && value.range != null && value.range[0] <= offset && offset <= value.range[2])
          visit(value, [...path, keyText(pair)]);
      }
    } else if (isSeq(node)) {
      // A cursor on the dash, or on the comment above it, belongs to the entry that follows.
      const at = node.items.findLastIndex(
        (item, i) =>
          isNode(item) && item.range != null && (i === 0 || dashOf(file.text, item.range[0]) <= offset),
      );
      if (at >= 0) visit(node.items[at], [...path, at]);
    }
  };
  visit(file.root, []);
  return found;
}

const dashOf = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function collect(
  file: ParsedFile,
  schema: Schema,
  whole: unknown,
  path: Path,
  name: string,
  description: string,
  sections: FormSection[],
): void {
  const shape = shapeOf(schema, valueAt(whole, path));
  if (shape === undefined) return;
  const fields: Field[] = [];
  const inner: (() => void)[] = [];
  sections.push({ name, description, fields });
  for (const [key, child] of Object.entries(shape)) {
    const keys = [...path, key];
    const value = valueAt(whole, keys);
    const isMapSchema = shapeOf(child, value) !== undefined && !isFigureSchema(child);
    if (isMapSchema && (isRecord(value) || keysOf(child) !== undefined)) {
      const words = documentationOf(child, keys);
      // What is optional and absent is begun in the text.
      if (isRecord(value) || words.isRequired) {
        const inside = name === '' ? key : `${name}.${key}`;
        inner.push(() =>
          collect(file, child, whole, keys, inside, words.description || words.title, sections),
        );
        continue;
      }
    }
    fields.push(field(file, child, keys, value));
  }
  // Source, confidence and note close a map, in the form as in the text.
  fields.sort((a, b) => Number(a.key in provenance) - Number(b.key in provenance));
  for (const one of inner) one();
}

function shapeOf(schema: Schema, value: unknown): Readonly<Record<string, Schema>> | undefined {
  const own = keysOf(schema);
  if (own !== undefined) return own;
  const def = defOf(inputSchema(schema));
  if (def.type !== 'union' || !isRecord(value)) return undefined;
  return keysOf(def.options[chosenOption(def.options, value)]!);
}

function field(file: ParsedFile, schema: Schema, keys: Path, written: unknown): Field {
  const documentation = documentationOf(schema, keys);
  const isFigure = isFigureSchema(schema);
  const value = isFigure && isRecord(written) ? written.value : written;
  const control = controlOf(schema, documentation);
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const { key } = file.find(keys);
  const { node: parent } = file.find(keys.slice(0, -1));
  return {
    ...documentation,
    keys,
    control: written !== undefined && written !== null && !isPlain ? 'text-only' : control,
    value: isPlain ? value : undefined,
    isSet: written !== undefined,
    ...(isFigure && { origin: originOf(written) }),
    offset: key?.range?.[0] ?? parent?.range?.[0] ?? 0,
  };
}

function originOf(written: unknown): NonNullable<Field['origin']> {
  if (!isRecord(written)) return {};
  const { source, confidence, note } = written;
  return {
    ...(typeof source === 'string' && { source }),
    ...(typeof confidence === 'string' && { confidence }),
    ...(typeof note === 'string' && { note }),
  };
}

function controlOf(schema: Schema, { reference, values }: Documentation): Control {
  if (numberRange(schema) !== undefined) return 'number';
  const inner = inputSchema(schema);
  const def = defOf(inner);
  if (reference !== undefined) return 'id';
  if (def.type === 'string') {
    const { maxLength } = inner as { maxLength?: number | null };
    return typeof maxLength === 'number' && maxLength > 500 ? 'paragraph' : 'text';
  }
  return values.length > 0 ? 'choice' : 'text-only';
}
