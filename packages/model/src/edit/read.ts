/** A document as an editor sees it: read as far as it goes, also while it is being written. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { type FileKind, schemas } from '../parse/files.ts';
import type { Schema } from '../parse/schema.ts';
import { type ParsedFile, type Path, parseYaml } from '../parse/yaml.ts';

export interface Reading {
  readonly file: ParsedFile;
  readonly schema: Schema;
  /** Plain value, as far as the text makes sense. */
  readonly value: unknown;
}

export function read(kind: FileKind, text: string): Reading {
  const { file } = parseYaml(`${kind}.yaml`, text);
  return { file, schema: schemas[kind], value: plain(file.root, file, 0) };
}

export const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null;

export const keyText = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** Aliases within themselves end here; the reader of files allows no deeper nesting anyway. */
const deepest = 64;

function plain(node: unknown, file: ParsedFile, depth: number): unknown {
  const target = isAlias(node) ? file.resolve(node) : node;
  if (depth > deepest || isAlias(target)) return null;
  if (isMap(target))
    return Object.fromEntries(
      target.items
        .filter((pair) => keyText(pair) !== '__proto__')
        .map((pair) => [keyText(pair), plain(pair.value, file, depth + 1)]),
    );
  if (isSeq(target)) return target.items.map((item) => plain(item, file, depth + 1));
  return isScalar(target) ? target.value : null;
}

export interface Spot {
  readonly path: Path;
  /** Whether the key was met, and not its value. */
  readonly isKey: boolean;
  /** Of the key or the scalar. */
  readonly from: number;
  readonly to: number;
}

/** The key or scalar at an offset; undefined between them. */
export function spotAt(file: ParsedFile, offset: number): Spot | undefined {
  const within = (node: unknown): boolean =>
    isNode(node) && node.range != null && node.range[0] <= offset && offset <= node.range[1];
  const spot = (node: unknown, path: Path, isKey: boolean): Spot => {
    const [from, to] = (node as Node).range!;
    return { path, isKey, from, to };
  };
  const visit = (node: unknown, path: Path): Spot | undefined => {
    if (isMap(node)) {
      for (const pair of node.items) {
        const inner = [...path, keyText(pair)];
        if (within(pair.key)) return spot(pair.key, inner, true);
        if (within(pair.value)) return visit(pair.value, inner);
      }
      return undefined;
    }
    if (isSeq(node)) {
      const at = node.items.findIndex(within);
      return at < 0 ? undefined : visit(node.items[at], [...path, at]);
    }
    return within(node) ? spot(node, path, false) : undefined;
  };
  return visit(file.root, []);
}

/** Value at a path of a plain value. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
