/**
 * Edits of a document that leave the rest of its text as it is: comments, order, notation. A value is found through the nodes
 * of the YAML document, and only its characters are written anew.
 */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, stringify, type YAMLMap } from 'yaml';
import { provenance } from '../figure.ts';
import { type ParsedFile, type Path, parseYaml } from '../parse/yaml.ts';
import { isNode, keyText } from './read.ts';

/** Characters `from … to` of the text are replaced. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export type Scalar = string | number | boolean;

/** The place cannot be written: it is not in the document, or an alias stands there for something elsewhere. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

export const applied = (text: string, { from, to, insert }: TextChange): string =>
  text.slice(0, from) + insert + text.slice(to);

/**
 * Sets a scalar, or removes it with its key.
 *
 * A figure `{ value, … }` keeps what stands beside its value; a bare figure that is given a source, a confidence or a note
 * becomes such a map. A map that is not there yet is made.
 * @param value undefined removes the key
 * @throws EditError
 */
export function setValue(text: string, path: Path, value: Scalar | undefined): TextChange {
  const { file } = parseYaml('document.yaml', text);
  if (file.root === undefined) throw new EditError('The document cannot be read: mend it first.');
  const { parents, node } = follow(file, path);
  if (value === undefined) return removal(text, file, path);
  if (isMap(node) && typeof value === 'number' && node.has('value'))
    return setValue(text, [...path, 'value'], value);
  if (isScalar(node) && node.range != null) {
    const [from, end] = node.range;
    // A block scalar ends behind its line break, which stays.
    const to = end > from && text[end - 1] === '\n' ? endOfLine(text, end) : end;
    const insert = scalarText(value, isWithinFlow(parents));
    // `key:` with nothing behind it.
    return from === to
      ? { from, to, insert: /:$/.test(text.slice(0, from)) ? ` ${insert}` : insert }
      : { from, to, insert };
  }
  if (node !== undefined) throw new EditError('A map or a list stands there.');
  return insertion(text, file, path, (isFlow) => scalarText(value, isFlow));
}

/** Nodes on the way to a path, the last of which may be missing. */
function follow(file: ParsedFile, path: Path): { parents: Node[]; node: Node | undefined } {
  const parents: Node[] = [];
  let node: unknown = file.root;
  for (const key of path) {
    if (isAlias(node)) throw new EditError('An alias stands there: what it refers to is written elsewhere.');
    if (isNode(node)) parents.push(node);
    if (isMap(node)) node = pairOf(node, key)?.value ?? undefined;
    else node = isSeq(node) ? node.items[Number(key)] : undefined;
  }
  if (isAlias(node)) throw new EditError('An alias stands there: what it refers to is written elsewhere.');
  return { parents, node: isNode(node) ? node : undefined };
}

const pairOf = (map: YAMLMap, key: string | number): Pair | undefined =>
  map.items.find((pair) => keyText(pair) === String(key));

const isFlow = (node: Node): boolean => (isMap(node) || isSeq(node)) && node.flow === true;
const isWithinFlow = (parents: readonly Node[]): boolean => parents.some(isFlow);

/** A scalar on one line; quoted where YAML or the braces around it would take it for something else. */
function scalarText(value: Scalar, isInFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  return plain.includes('\n') || (isInFlow && /^[^"'].*[,[\]{}]/.test(plain)) ? JSON.stringify(value) : plain;
}

type TextOf = (isFlow: boolean) => string;

function insertion(text: string, file: ParsedFile, path: Path, valueText: TextOf): TextChange {
  const key = path.at(-1);
  if (typeof key !== 'string') throw new EditError('The list has no such entry.');
  const { parents, node: parent } = follow(file, path.slice(0, -1));
  if (isScalar(parent) && typeof parent.value === 'number' && key in provenance && parent.range != null) {
    const [from, to] = parent.range;
    return { from, to, insert: `{ value: ${text.slice(from, to)}, ${key}: ${valueText(true)} }` };
  }
  if (parent === undefined || (isScalar(parent) && parent.value === null))
    return insertion(text, file, path.slice(0, -1), () => `{ ${key}: ${valueText(true)} }`);
  if (!isMap(parent)) throw new EditError('There is no map to write into.');
  const inFlow = isFlow(parent) || isWithinFlow(parents);
  const pair = `${key}: ${valueText(inFlow)}`;
  const existing = pairOf(parent, key);
  if (existing !== undefined) {
    // A key without a value.
    const at = (existing.key as Node).range![1] + 1;
    return { from: at, to: at, insert: ` ${valueText(inFlow)}` };
  }
  const before = lastBefore(parent, key);
  if (isFlow(parent)) {
    if (before === undefined) {
      const [from, to] = [parent.range![0] + 1, parent.range![1] - 1];
      return { from, to, insert: ` ${pair} ` };
    }
    const at = endOfPair(before);
    return { from: at, to: at, insert: `, ${pair}` };
  }
  if (before === undefined) throw new EditError('There is no map to write into.');
  const at = endOfLine(text, endOfPair(before));
  const column = columnOf(text, (parent.items[0]!.key as Node).range![0]);
  return { from: at, to: at, insert: `\n${' '.repeat(column)}${pair}` };
}

/** A new key stands before source, confidence and note, which close a map. */
function lastBefore(map: YAMLMap, key: string): Pair | undefined {
  if (key in provenance) return map.items.at(-1);
  const others = map.items.filter((pair) => !(keyText(pair) in provenance));
  return others.at(-1) ?? map.items.at(-1);
}

/** Where the characters of a value end, comments and blanks behind it not counted. */
function endOfNode(node: Node): number {
  if (isMap(node) && node.flow !== true && node.items.length > 0) return endOfPair(node.items.at(-1)!);
  if (isSeq(node) && node.flow !== true) {
    const last = node.items.findLast(isNode);
    if (last !== undefined) return endOfNode(last);
  }
  return node.range![1];
}

function endOfPair({ key, value }: Pair): number {
  return isNode(value) && value.range != null && value.range[1] > value.range[0]
    ? endOfNode(value)
    : (key as Node).range![1] + 1;
}

/** A block scalar ends behind its line break. */
function endOfLine(text: string, at: number): number {
  if (text[at - 1] === '\n') return text[at - 2] === '\r' ? at - 2 : at - 1;
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Through the line break behind `at`. */
function throughLine(text: string, at: number): number {
  const end = endOfLine(text, at);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1);
}

function removal(text: string, file: ParsedFile, path: Path): TextChange {
  const { node: parent } = follow(file, path.slice(0, -1));
  const pair = isMap(parent) ? pairOf(parent, path.at(-1)!) : undefined;
  if (pair === undefined || !isMap(parent)) throw new EditError('There is no such key.');
  const at = parent.items.indexOf(pair);
  const [from, to] = [(pair.key as Node).range![0], endOfPair(pair)];
  if (isFlow(parent)) {
    if (at > 0) return { from: endOfPair(parent.items[at - 1]!), to, insert: '' };
    const next = parent.items[1];
    return { from, to: next === undefined ? to : (next.key as Node).range![0], insert: '' };
  }
  if (parent.items.length === 1) throw new EditError('It is the only key of its map: remove the map.');
  const start = lineStart(text, from);
  // The first key of a list's entry stands behind its dash: the next takes its place.
  if (text.slice(start, from).trim() !== '')
    return { from, to: (parent.items[1]!.key as Node).range![0], insert: '' };
  return { from: start, to: throughLine(text, to), insert: '' };
}

interface Entry {
  /** Begin of the line with the dash. */
  readonly from: number;
  /** Behind the last line of the entry. */
  readonly to: number;
  readonly node: Node;
  readonly count: number;
}

function entryAt(text: string, path: Path): Entry {
  const { file } = parseYaml('document.yaml', text);
  const { node: list } = file.root === undefined ? { node: undefined } : follow(file, path.slice(0, -1));
  const node = isSeq(list) && list.flow !== true ? list.items[Number(path.at(-1))] : undefined;
  if (!isNode(node) || node.range == null || !isSeq(list)) throw new EditError('The list has no such entry.');
  const from = lineStart(text, node.range[0]);
  if (!/^\s*-\s+$/.test(text.slice(from, node.range[0]))) throw new EditError('The entry shares its line.');
  return { from, to: throughLine(text, endOfNode(node)), node, count: list.items.length };
}

/**
 * Writes an entry of a list once more behind itself, under another id.
 * @throws EditError
 */
export function duplicateEntry(text: string, path: Path, id: string): TextChange {
  const { from, to, node } = entryAt(text, path);
  const found = isMap(node) ? pairOf(node, 'id')?.value : undefined;
  if (!isScalar(found) || found.range == null) throw new EditError('The entry has no id.');
  const [start, end] = found.range;
  const copy = text.slice(from, start) + scalarText(id, isFlow(node)) + text.slice(end, to);
  const ends = text.slice(from, to).endsWith('\n');
  return { from: to, to, insert: ends ? copy : `\n${copy}` };
}

/**
 * Removes an entry of a list. The last one leaves an empty list.
 * @throws EditError
 */
export function removeEntry(text: string, path: Path): TextChange {
  const { from, to, count } = entryAt(text, path);
  if (count > 1) return { from, to, insert: '' };
  const indent = /^\s*/.exec(text.slice(from))![0];
  return { from, to, insert: `${indent || '  '}[]\n` };
}
