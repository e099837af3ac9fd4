/** Any orbit file: what it is, read and written. */

import { InputError, problemsOf } from '../../input-error.ts';
import type { StandardCard } from '../../standard.ts';
import type { MessageKind } from './entries.ts';
import { kvnPattern, readKvn } from './kvn.ts';
import type {
  OrbitEphemerisMessage,
  OrbitMeanElementsMessage,
  OrbitMessage,
  OrbitParameterMessage,
} from './messages.ts';
import { writeKvn, writeXml } from './notation.ts';
import { readOem } from './oem.read.ts';
import { readOmm } from './omm.read.ts';
import { isOmmCsv, readOmmCsv, readOmmJson } from './omm.table.ts';
import { readOpm } from './opm.read.ts';
import { isTle, readTle } from './tle.ts';
import { treeOf } from './trees.ts';
import { readXml } from './xml.ts';

export const card: StandardCard = {
  id: 'CCSDS 502.0-B-3',
  title: 'Orbit data messages',
  date: '2023-04',
  url: 'https://public.ccsds.org/Pubs/502x0b3e1.pdf',
  implemented: [
    'OPM, OMM and OEM of versions 2.0 and 3.0, read and written as KVN (§ 7) and XML (§ 8, CCSDS 505.0-B-3)',
    'units of the tables, checked where a file writes them',
    'frames GCRF, ICRF, EME2000, TEME, ITRF with its year; time systems UTC, TAI, TT, TDB, GPS',
    'OEM: order and steps of rows, span, useable span, covariances, Lagrange and Hermite interpolation',
  ],
  omitted: [
    'OCM (§ 6)',
    'other centres than the Earth, frames and time systems; REF_FRAME_EPOCH',
    'order of the keywords of KVN, which is written but not asked for',
  ],
  validity: 'times from 1972 on; catalogue numbers of two-line elements up to 339 999',
};

export type OrbitFormat = 'tle' | 'kvn' | 'xml' | 'json' | 'csv';

export interface OrbitFile {
  readonly format: OrbitFormat;
  /** One OPM or OEM, or any number of OMM. */
  readonly messages: readonly OrbitMessage[];
}

const readers: Readonly<Record<MessageKind, typeof readOpm | typeof readOem | typeof readOmm>> = {
  opm: readOpm,
  oem: readOem,
  omm: readOmm,
};

/**
 * Reads OPM, OEM, OMM (KVN or XML), two-line elements, and OMM as JSON or CSV; what a file is, it says itself.
 * @param name of the file, for messages
 * @throws InputError with every problem and its place
 */
export function readOrbitFile(name: string, original: string): OrbitFile {
  const text = original.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const problems = problemsOf(name, text);
  const format = formatOf(text);
  let messages: OrbitMessage[] = [];
  if (format === undefined)
    problems.add(1, 1, 1, {
      code: 'orbit-file.kind',
      expected:
        'CCSDS_OPM_VERS, CCSDS_OEM_VERS or CCSDS_OMM_VERS, XML, two-line elements, or elements as JSON or CSV',
      received: text.trim() === '' ? 'an empty file' : 'none of them',
    });
  else if (format === 'tle') messages = readTle(text, problems);
  else if (format === 'json') messages = readOmmJson(text, problems);
  else if (format === 'csv') messages = readOmmCsv(text, problems);
  else {
    const kvn = format === 'kvn' ? readKvn(text, problems) : undefined;
    const raws = format === 'kvn' ? (kvn === undefined ? [] : [kvn]) : readXml(text, problems);
    for (const raw of raws) {
      const read = readers[raw.kind];
      if (read !== undefined) messages.push(read(raw, problems));
      else
        problems.add(raw.line, 1, 1, {
          code: 'orbit-file.kind',
          expected: 'an OPM, OEM or OMM',
          received: raw.kind.toUpperCase(),
        });
    }
    if (raws.length > 1)
      for (const [i, raw] of raws.entries())
        if (raw.kind !== 'omm' && i > 0)
          problems.add(raw.line, raw.column, 1, {
            code: 'orbit-file.many',
            expected: 'one message in the file; only OMM may be many',
            received: `a further ${raw.kind.toUpperCase()}`,
            cure: 'write one file for each',
          });
  }
  if (messages.length === 0 && problems.problems.length === 0)
    problems.add(0, 0, 1, { code: 'orbit-file.kind', expected: 'at least one object', received: 'none' });
  problems.throwIfAny();
  return { format: format!, messages };
}

function formatOf(text: string): OrbitFormat | undefined {
  const start = text.slice(0, 100_000);
  const first = start.trimStart();
  if (first.startsWith('<')) return 'xml';
  if (first.startsWith('{') || first.startsWith('[')) return 'json';
  if (kvnPattern.test(start)) return 'kvn';
  if (isOmmCsv(first)) return 'csv';
  return isTle(first) ? 'tle' : undefined;
}

/**
 * The text of messages.
 * @param format KVN holds one message, XML many
 */
export function writeOrbitMessages(messages: readonly OrbitMessage[], format: 'kvn' | 'xml'): string {
  const trees = messages.map(treeOf);
  return format === 'xml' ? writeXml(trees) : trees.map(writeKvn).join('\n');
}

/** The one message of a kind. @throws InputError where the file has another */
export function readOpmFile(name: string, text: string): OrbitParameterMessage {
  return only(name, text, 'opm');
}

/** The one ephemeris of a file. @throws InputError where the file has another */
export function readOemFile(name: string, text: string): OrbitEphemerisMessage {
  return only(name, text, 'oem');
}

/** All element sets of a file. @throws InputError where the file has another message */
export function readOmmFile(name: string, text: string): readonly OrbitMeanElementsMessage[] {
  const { messages } = readOrbitFile(name, text);
  for (const { kind } of messages) if (kind !== 'omm') otherKind(name, text, 'omm', kind);
  return messages as readonly OrbitMeanElementsMessage[];
}

function only<K extends 'opm' | 'oem'>(
  name: string,
  text: string,
  kind: K,
): Extract<OrbitMessage, { kind: K }> {
  const [message] = readOrbitFile(name, text).messages;
  if (message!.kind !== kind) otherKind(name, text, kind, message!.kind);
  return message as Extract<OrbitMessage, { kind: K }>;
}

function otherKind(name: string, text: string, expected: MessageKind, found: MessageKind): never {
  const problems = problemsOf(name, text);
  problems.add(1, 1, 1, {
    code: 'orbit-file.kind',
    expected: `an ${expected.toUpperCase()}`,
    received: `an ${found.toUpperCase()}`,
  });
  throw new InputError(name, problems.problems);
}
