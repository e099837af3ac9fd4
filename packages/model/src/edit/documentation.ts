/** What the schema says of a key: the text beside an editor and the labels of a form. */
import type { FileKind } from '../parse/files.ts';
import {
  defOf,
  describe,
  fixedValues,
  inputSchema,
  needOf,
  numberRange,
  type Schema,
  schemaAt,
  wordsOf,
} from '../parse/schema.ts';
import { type Path, pathText } from '../parse/yaml.ts';
import { read, spotAt } from './read.ts';

export interface Documentation {
  readonly key: string;
  /** `links[0].carrier.symbolRateMBd` */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Printed unit; '' when there is none. */
  readonly unit: string;
  /** What may stand there, in words that follow "expected". */
  readonly expected: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of a choice. */
  readonly values: readonly string[];
  /** Kind of entity whose id stands there. */
  readonly reference?: string;
  readonly isRequired: boolean;
  /** What counts where the key is left out. */
  readonly otherwise?: string;
}

export function documentationOf(schema: Schema, path: Path): Documentation {
  const key = String(path.at(-1) ?? '');
  const { title, description = '', unit, reference } = wordsOf(schema);
  const range = numberRange(schema);
  const { isRequired, otherwise } = needOf(schema);
  return {
    key,
    path: pathText(path),
    title: title ?? '',
    description,
    unit: unit ?? range?.unit ?? '',
    expected: describe(schema),
    ...(range !== undefined && { minimum: range.minimum, maximum: range.maximum }),
    values: range === undefined ? fixedValues(schema).map(String) : [],
    ...(reference !== undefined && { reference }),
    isRequired,
    ...(typeof otherwise !== 'object' && otherwise !== undefined && { otherwise: String(otherwise) }),
  };
}

/** The key or value at an offset of a document, as its schema describes it; undefined where it says nothing. */
export function documentationAt(
  kind: FileKind,
  text: string,
  offset: number,
): (Documentation & { readonly from: number; readonly to: number }) | undefined {
  const { file, schema, value } = read(kind, text);
  const spot = spotAt(file, offset);
  if (spot === undefined) return undefined;
  const { path, from, to } = spot;
  // `value` of a figure is the figure.
  const isFigure = path.at(-1) === 'value' && isFigureSchema(schemaAt(schema, path.slice(0, -1), value));
  const own = isFigure ? path.slice(0, -1) : path;
  const found = schemaAt(schema, own, value);
  return found && { ...documentationOf(found, own), from, to };
}

export const isFigureSchema = (schema: Schema | undefined): boolean =>
  schema !== undefined && defOf(inputSchema(schema)).type === 'union' && numberRange(schema) !== undefined;
