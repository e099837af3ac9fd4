/** Orbit data messages in XML, CCSDS 505.0-B-3 and 502.0-B-3 § 8: the same keywords as KVN, as elements. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { ProblemList } from '../../input-error.ts';
import {
  COVARIANCE_START,
  COVARIANCE_STOP,
  type Entry,
  META_START,
  META_STOP,
  type MessageKind,
  type RawMessage,
  shorten,
} from './entries.ts';

/** An element as the parser gives it: its name and children, text and attributes under reserved names. */
type Node = Readonly<Record<string, unknown>> & { readonly [meta: symbol]: { startIndex?: number } };

const ATTRIBUTES = ':@';
const TEXT = '#text';
const position = XMLParser.getMetaDataSymbol() as unknown as symbol;
const kinds: readonly MessageKind[] = ['opm', 'oem', 'omm'];

/** Blocks of the OEM that KVN marks by lines of their own. */
const blocks: Readonly<Record<string, readonly [start: string, stop: string]>> = {
  metadata: [META_START, META_STOP],
  covarianceMatrix: [COVARIANCE_START, COVARIANCE_STOP],
};

/**
 * Reads the messages of an XML file, one root or many within `<ndm>`, into entries.
 * @param text with LF as line ends
 */
export function readXml(text: string, problems: ProblemList): RawMessage[] {
  const places = placesOf(text);
  const wellFormed = XMLValidator.validate(text);
  if (wellFormed !== true) {
    const { line, col, msg } = wellFormed.err;
    const open = /^Invalid '(\[[\s\S]*\])' found/.exec(msg);
    // where elements stay open the validator tells all of them, and no place
    const [at, received] =
      open === null
        ? [[line, col] as const, msg.replace(/\.$/, '')]
        : [
            [text.trimEnd().split('\n').length, 1] as const,
            `an end at which the element ${(JSON.parse(open[1]!) as string[]).at(-1)} is not closed`,
          ];
    problems.add(at[0], at[1], 1, {
      code: 'orbit-file.xml',
      expected: 'well-formed XML',
      received,
      cure: 'the file is truncated, or was edited by hand',
    });
    return [];
  }
  let roots: Node[];
  try {
    roots = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseTagValue: false,
      parseAttributeValue: false,
      removeNSPrefix: true,
      captureMetaData: true,
      trimValues: true,
    }).parse(text) as Node[];
  } catch (error) {
    problems.add(0, 0, 1, {
      code: 'orbit-file.xml',
      expected: 'XML without entities and document types of its own',
      received: error instanceof Error ? shorten(error.message) : 'an error',
    });
    return [];
  }
  const found: RawMessage[] = [];
  const others: string[] = [];
  for (const root of roots) {
    const name = nameOf(root);
    if (name === 'ndm')
      for (const child of childrenOf(root))
        if (isKind(nameOf(child))) found.push(message(child, places, problems));
        else others.push(nameOf(child));
    else if (isKind(name)) found.push(message(root, places, problems));
    else if (!name.startsWith('?')) others.push(name);
  }
  if (found.length === 0)
    problems.add(1, 1, 1, {
      code: 'orbit-file.kind',
      expected: '<opm>, <oem>, <omm>, or <ndm> with such within',
      received: others.length === 0 ? 'none' : `<${shorten(others[0]!)}>`,
    });
  return found;
}

const isKind = (name: string): name is MessageKind => (kinds as readonly string[]).includes(name);

/** Containers; what is another element without children and text is an empty keyword. */
const containers: ReadonlySet<string> = new Set([
  ...['header', 'body', 'segment', 'metadata', 'data', 'stateVector', 'keplerianElements', 'meanElements'],
  ...['spacecraftParameters', 'covarianceMatrix', 'maneuverParameters', 'userDefinedParameters'],
  'tleParameters',
]);

function message(root: Node, places: (index: number) => Place, problems: ProblemList): RawMessage {
  const entries: Entry[] = [];
  const kind = nameOf(root) as MessageKind;
  const place = places(root[position]?.startIndex ?? 0);
  const walk = (node: Node): void => {
    const name = nameOf(node);
    if (name === TEXT || name === '') return;
    const at = places(node[position]?.startIndex ?? 0);
    const children = childrenOf(node);
    if (containers.has(name)) {
      const block = kind === 'oem' ? blocks[name] : undefined;
      if (block !== undefined) entries.push({ key: block[0], value: '', ...at });
      for (const child of children) {
        if (nameOf(child) === TEXT)
          problems.add(at.line, at.column, name.length + 2, {
            code: 'orbit-file.xml',
            expected: `elements within <${name}>`,
            received: `text: ${shorten(String(child[TEXT]))}`,
          });
        else walk(child);
      }
      if (block !== undefined) entries.push({ key: block[1], value: '', ...at });
      return;
    }
    const nested = children.find((child) => nameOf(child) !== TEXT);
    if (nested !== undefined) {
      problems.add(at.line, at.column, name.length + 2, {
        code: 'orbit-file.xml',
        expected: 'a block of the standard, such as <stateVector>',
        received: `<${shorten(name)}> with <${shorten(nameOf(nested))}> within`,
      });
      return;
    }
    const attributes = (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>;
    const key = name === 'USER_DEFINED' ? `USER_DEFINED_${attributes.parameter ?? ''}` : name;
    const unit = attributes.units ?? attributes.unit;
    entries.push({
      key,
      value: children.map((child) => String(child[TEXT])).join(''),
      ...(unit !== undefined && { unit }),
      ...at,
    });
  };
  for (const child of childrenOf(root)) walk(child);
  const attributes = (root[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>;
  return { kind, version: attributes.version ?? '', ...place, entries };
}

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ATTRIBUTES) ?? '';

function childrenOf(node: Node): readonly Node[] {
  const children = node[nameOf(node)];
  return Array.isArray(children) ? (children as Node[]) : [];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line and column of a character. */
function placesOf(text: string): (index: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - starts[low]! + 1 };
  };
}
