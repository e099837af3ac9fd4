/** Kinds and notations of orbit files by the endings of their names. */
import type { OrbitFile, OrbitMessage } from '@ortak/core/orbit-files';
import { FlightError } from './error.ts';

export type OrbitKind = 'tle' | OrbitMessage['kind'];

export const ORBIT_KINDS: Readonly<Record<OrbitKind, string>> = {
  tle: 'two-line elements',
  opm: 'OPM',
  oem: 'OEM',
  omm: 'OMM',
};

/** A count in groups of three (ISO 80000-1 §7.3.1). */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');

export interface Target {
  readonly kind: OrbitKind;
  readonly notation: 'kvn' | 'xml';
}

const isKind = (word: string | undefined): word is OrbitKind =>
  word !== undefined && Object.hasOwn(ORBIT_KINDS, word);

/**
 * What a file is to be, by its name: `.tle .opm .oem .omm`, or `.xml` with the kind before it (`a.oem.xml`).
 * @param source what it is made from: `.xml` alone keeps its kind
 * @throws FlightError for another ending, and for two-line elements in XML
 */
export function targetOf(name: string, xml: boolean, source: OrbitFile): Target {
  const words = name.toLowerCase().split(/[/\\]/).at(-1)!.split('.').slice(1);
  const inXml = words.at(-1) === 'xml';
  const word = inXml ? words.at(-2) : words.at(-1);
  const kind = isKind(word) ? word : inXml ? source.messages[0]!.kind : undefined;
  if (kind === undefined)
    throw new FlightError(
      `Cannot write ${name}: expected a name that ends in .tle, .opm, .oem, .omm, or .xml (a.oem.xml for the kind).`,
    );
  if (kind === 'tle' && (inXml || xml))
    throw new FlightError(`Cannot write ${name}: expected .omm for XML; two-line elements are none.`);
  return { kind, notation: inXml || xml ? 'xml' : 'kvn' };
}

/** `two-line elements, 3 objects` */
export function describe({ format, messages }: OrbitFile): string {
  const first = messages[0]!;
  const what = format === 'tle' ? ORBIT_KINDS.tle : ORBIT_KINDS[first.kind];
  const written = { tle: '', kvn: '', xml: ' (XML)', json: ' (JSON)', csv: ' (CSV)' }[format];
  if (messages.length > 1) return `${what}${written}, ${messages.length} objects`;
  return `${what}${written} of ${objectName(first)}`;
}

export function objectName(message: OrbitMessage): string {
  return (message.kind === 'oem' ? message.segments[0]!.metadata : message.metadata).objectName;
}

/** Those of an object, or all. @throws FlightError where there is none */
export function messagesOf(
  messages: readonly OrbitMessage[],
  name: string,
  object: string | undefined,
): readonly OrbitMessage[] {
  if (object === undefined) return messages;
  const found = messages.filter(
    (message) =>
      objectName(message).toLowerCase() === object.toLowerCase() ||
      (message.kind === 'omm' && String(message.tle?.noradId) === object.replace(/^0+(?=\d)/, '')),
  );
  if (found.length > 0) return found;
  const some = messages.slice(0, 5).map(objectName).join(', ');
  throw new FlightError(
    `No object ${object} in ${name}: expected one of ${some}${messages.length > 5 ? `, and ${messages.length - 5} more` : ''}.`,
  );
}
