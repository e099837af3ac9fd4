/**
 * One YAML file: text → plain values, with the place of each.
 *
 * Hostile input is refused before it costs: nesting is watched while the text is read, and aliases are counted by
 * what they would expand to.
 */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../input-error.ts';
import { codeFrame } from './frame.ts';
import { visible } from './visible.ts';
import { yamlFault } from './yaml-fault.ts';

export type Path = readonly (string | number)[];

const deepest = 64;
/** An operator's 3,000 links are 63,000 lines and 522,000 tokens: read in 1.0 s. Twice that is no file of a programme. */
const mostTokens = 1_000_000;
const mostLines = 100_000;
const mostExpandedNodes = 10_000;
/** Of one list or map: no more than this can be wrong at once. */
const mostEntries = 20_000;

export interface ParsedFile {
  readonly name: string;
  readonly lines: readonly string[];
  readonly text: string;
  /** Outermost node; undefined when the text is no YAML, or empty. */
  readonly root: Node | undefined;
  /** Plain value of the document; undefined when it could not be read at all. */
  readonly raw: unknown;
  /** Node behind a path, with the key that leads to it. */
  readonly find: (path: Path) => Found;
  /** Node that an alias stands for, or the node itself. */
  readonly resolve: (node: unknown) => unknown;
  readonly lineOf: (offset: number) => number;
  /** Offset from 0 → a problem there. */
  readonly problemAt: (offset: number, end: number, path: Path, parts: ProblemParts) => Problem;
}

export interface ProblemParts {
  readonly code: string;
  readonly expected: string;
  readonly received: string;
  readonly cure?: string | undefined;
}

interface Found {
  readonly node: Node | undefined;
  readonly key: Node | undefined;
}

/** `beams[1].transmit` */
export function pathText(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

/** A problem of a file as a whole. */
export function fileProblem(file: string, parts: ProblemParts): Problem {
  return { ...shown(parts), file: visible(file), line: 0, column: 0, path: '', frame: [] };
}

/** The words of a problem as they may be printed: what a file holds can be a command to a terminal. */
function shown({ code, expected, received, cure }: ProblemParts): ProblemParts & { cure?: string } {
  const words = { code, expected: visible(expected), received: visible(received) };
  return cure === undefined ? words : { ...words, cure: visible(cure) };
}

/** Parses the text of one file. `raw` is undefined exactly when `problems` holds a reason. */
export function parseYaml(name: string, text: string): { file: ParsedFile; problems: Problem[] } {
  const counter = new LineCounter();
  const lines = text.split(/\r\n|\n|\r(?!\n)/);
  const problems: Problem[] = [];
  const problemAt: ParsedFile['problemAt'] = (offset, end, path, parts) => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return {
      ...shown(parts),
      file: visible(name),
      line,
      column: col,
      path: visible(pathText(path)),
      frame: codeFrame(lines, line, col, end - offset),
    };
  };
  const report = (
    code: string,
    offset: number,
    end: number,
    expected: string,
    received: string,
    cure?: string,
  ) => problems.push(problemAt(offset, end, [], { code, expected, received, cure }));

  const excess = tooLong(lines.length, text);
  if (excess !== undefined) problems.push(fileProblem(name, excess));
  const document = excess === undefined ? compose(text, counter, report) : undefined;
  const targets = new Map<unknown, Node>();
  const raw = document && problems.length === 0 ? plain(document, targets, counter, report) : undefined;
  const resolve = (node: unknown) => targets.get(node) ?? node;
  const file: ParsedFile = {
    name,
    lines,
    raw: problems.some(({ code }) => code !== 'yaml.duplicate-key') ? undefined : raw,
    text,
    root: document?.contents ?? undefined,
    resolve,
    find: (path) => find(document, resolve, path),
    lineOf: (offset) => counter.linePos(offset).line,
    problemAt,
  };
  return { file, problems };
}

const coreTags = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

type Report = (
  code: string,
  offset: number,
  end: number,
  expected: string,
  received: string,
  cure?: string,
) => void;

function compose(text: string, counter: LineCounter, report: Report): Document.Parsed | undefined {
  // Keys are compared in `plain`: the library's own test is quadratic in the number of keys.
  const composer = new Composer({ schema: 'core', stringKeys: true, uniqueKeys: false, logLevel: 'silent' });
  const documents: Document.Parsed[] = [];
  for (const token of tokens(text, counter)) {
    if (token === 'too-deep') {
      const offset = counter.lineStarts.at(-1)!;
      report('yaml.too-deep', offset, offset + 1, `at most ${deepest} levels of nesting`, 'more');
      return undefined;
    }
    if (token.type === 'directive') {
      report(
        'yaml.directive',
        token.offset,
        token.offset + token.source.length,
        'no % directive',
        token.source.trim(),
      );
      return undefined;
    }
    documents.push(...composer.next(token));
    if (documents.length > 1) break;
  }
  documents.push(...composer.end(true, text.length));
  const [document, second] = documents;
  if (second !== undefined) {
    const [offset] = second.range;
    report('yaml.several-documents', offset, offset + 3, 'one document', 'a second one after ---');
    return undefined;
  }
  // What follows the first error of syntax mostly follows from it.
  const [error] = [...(document?.errors ?? []), ...(document?.warnings ?? [])].sort(
    (a, b) => a.pos[0] - b.pos[0],
  );
  if (error !== undefined) {
    const { code, expected, received, cure, at } = yamlFault(error, text);
    report(code, ...at, expected, received, cure);
  }
  return document;
}

/** Which limit of size a text exceeds, and by how much. */
function tooLong(lineCount: number, text: string): ProblemParts | undefined {
  const most = (limit: number, found: number, what: string): ProblemParts => ({
    code: 'yaml.too-long',
    expected: `at most ${limit} ${what} in a file`,
    received: String(found),
    cure: 'the limit holds for each file; each satellite has a file of its own',
  });
  if (lineCount > mostLines) return most(mostLines, lineCount, 'lines');
  // The lexer makes at most two tokens of a character: short texts need no counting.
  if (text.length * 2 <= mostTokens) return undefined;
  let count = 0;
  for (const _ of new Lexer().lex(text)) count++;
  return count > mostTokens ? most(mostTokens, count, 'YAML tokens') : undefined;
}

/** Tokens of the text, as `Parser.parse` gives them, until the open collections are too many. */
function* tokens(text: string, counter: LineCounter): Generator<CST.Token | 'too-deep'> {
  const parser = new Parser(counter.addNewLine);
  counter.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    // The stack holds the document, the open collections and the value being read.
    if (parser.stack.length > deepest + 2) {
      yield 'too-deep';
      return;
    }
  }
  yield* parser.end();
}

/**
 * Plain value of a document. Reports repeated keys, aliases without anchor, aliases within themselves and aliases
 * that expand beyond reason. Fills `targets` with the node each alias stands for.
 */
function plain(
  document: Document.Parsed,
  targets: Map<unknown, Node>,
  counter: LineCounter,
  report: Report,
): unknown {
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  const done = new Map<Node, { value: unknown; size: number }>();

  const walk = (node: unknown): { value: unknown; size: number } => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      const [offset = 0, end = 0] = node.range ?? [];
      if (target === undefined || open.has(target)) {
        const why = target === undefined ? 'no such anchor before it' : 'itself within what it stands for';
        report(
          'yaml.alias',
          offset,
          end,
          `*${node.source} to stand for an anchor &${node.source} above`,
          why,
        );
        return { value: null, size: 1 };
      }
      targets.set(node, target);
      return done.get(target)!;
    }
    const { anchor, tag } = (node ?? {}) as { anchor?: string; tag?: string };
    if (tag !== undefined && !coreTags.test(tag)) {
      const [offset = 0, end = 0] = (node as Node).range ?? [];
      report('yaml.tag', offset, end, 'no tag, or one of the core schema of YAML', tag);
    }
    if (anchor !== undefined) anchors.set(anchor, node as Node);
    if ((isMap(node) || isSeq(node)) && node.items.length > mostEntries) {
      const [offset = 0] = node.range ?? [];
      const expected = `at most ${mostEntries} entries in a list or map`;
      report('yaml.too-long', offset, offset + 1, expected, String(node.items.length));
      return { value: null, size: 1 };
    }
    let result: { value: unknown; size: number };
    if (isMap(node)) {
      open.add(node);
      const value: Record<string, unknown> = {};
      const places = new Map<string, number>();
      let size = 1;
      for (const { key, value: child } of node.items) {
        const text = isScalar(key) ? String(key.value) : '';
        const [offset = 0, end = 0] = (key as Node | null)?.range ?? [];
        const first = places.get(text);
        if (first !== undefined)
          report(
            'yaml.duplicate-key',
            offset,
            end,
            'each key once',
            `${text} again`,
            `first at line ${counter.linePos(first).line}`,
          );
        places.set(text, offset);
        const inner = walk(child);
        size += inner.size;
        if (text === '__proto__')
          report('yaml.forbidden-key', offset, end, 'a key other than __proto__', text);
        else value[text] = inner.value;
      }
      open.delete(node);
      result = { value, size };
    } else if (isSeq(node)) {
      open.add(node);
      const children = node.items.map(walk);
      open.delete(node);
      result = {
        value: children.map((child) => child.value),
        size: children.reduce((n, child) => n + child.size, 1),
      };
    } else {
      result = { value: isScalar(node) ? node.value : null, size: 1 };
    }
    if (anchor !== undefined) done.set(node as Node, result);
    return result;
  };

  const { value, size } = walk(document.contents);
  if (targets.size > 0 && size > mostExpandedNodes) {
    const first = [...targets.keys()][0] as Node;
    const [offset = 0, end = 0] = first.range ?? [];
    const expected = `aliases that expand to at most ${mostExpandedNodes} values`;
    report('yaml.alias-bomb', offset, end, expected, `aliases that expand to ${Number(size.toPrecision(2))}`);
  }
  return value;
}

const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

/** A file with thousands of wrong keys asks for each of them. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairs.get(map);
  if (known !== undefined) return known;
  const made = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  pairs.set(map, made);
  return made;
}

function find(document: Document.Parsed | undefined, resolve: ParsedFile['resolve'], path: Path): Found {
  let node: unknown = document?.contents;
  let key: Node | undefined;
  for (const step of path) {
    node = resolve(node);
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      key = pair?.key as Node | undefined;
      node = pair?.value ?? undefined;
    } else {
      key = undefined;
      node = isSeq(node) ? node.items[Number(step)] : undefined;
    }
  }
  return { node: (resolve(node) as Node | null | undefined) ?? undefined, key };
}
