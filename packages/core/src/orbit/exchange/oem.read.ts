/** Orbit ephemeris message: from entries to columns. */
import type { ProblemList } from '../../input-error.ts';
import type { Epoch } from '../../time/index.ts';
import { readCovariance, readHeader, readMetadata, splitHeader } from './blocks.read.ts';
import {
  COVARIANCE_START,
  COVARIANCE_STOP,
  type Entry,
  epochIn,
  Fields,
  META_START,
  META_STOP,
  numberIn,
  type RawMessage,
} from './entries.ts';
import { ephemerisKeys } from './kvn.ts';
import type { Covariance, EphemerisSegment, InterpolationMethod, OrbitEphemerisMessage } from './messages.ts';
import { checkSegment, checkSegments } from './oem.check.ts';

interface Block {
  readonly metadata: Entry[];
  readonly data: Entry[];
  readonly start: Entry;
}

const methods: readonly string[] = ['LAGRANGE', 'HERMITE', 'LINEAR'];

export function readOem(raw: RawMessage, problems: ProblemList): OrbitEphemerisMessage {
  const first = raw.entries.findIndex(({ key }) => key === META_START);
  const { header, rest } = splitHeader(first < 0 ? raw.entries : raw.entries.slice(0, first));
  for (const { key, line, column } of rest.filter(({ key }) => key !== 'COMMENT'))
    problems.add(line, column, 1, {
      code: 'orbit-file.keyword',
      path: key,
      expected: `${META_START} before it`,
      received: key,
    });
  if (first < 0)
    problems.add(raw.line, raw.column, 1, {
      code: 'orbit-file.missing',
      expected: `a segment, ${META_START} in KVN or <metadata> in XML`,
      received: 'none',
      cure: 'the file is truncated',
    });
  const blocks = first < 0 ? [] : splitSegments(raw.entries.slice(first), problems);
  const segments = blocks.map((block) => readSegment(block, problems));
  checkSegments(
    segments,
    blocks.map(
      ({ metadata, start }) =>
        (key) =>
          metadata.find((entry) => entry.key === key) ?? start,
    ),
    problems,
  );
  return { kind: 'oem', header: readHeader(raw, header, problems), segments };
}

function splitSegments(entries: readonly Entry[], problems: ProblemList): Block[] {
  const blocks: Block[] = [];
  let inMetadata = false;
  // what follows cannot be told from metadata: the segment is left out, and one problem told
  const neverEnds = (): void => {
    const { line, column } = blocks.pop()!.start;
    problems.add(line, column, META_START.length, {
      code: 'orbit-file.missing',
      path: META_STOP,
      expected: `${META_STOP} after ${META_START}`,
      received: 'none',
      cure: 'the file is truncated',
    });
  };
  for (const entry of entries) {
    if (entry.key === META_START) {
      if (inMetadata) neverEnds();
      blocks.push({ metadata: [], data: [], start: entry });
      inMetadata = true;
    } else if (entry.key === META_STOP) inMetadata = false;
    else (inMetadata ? blocks.at(-1)!.metadata : blocks.at(-1)!.data).push(entry);
  }
  if (inMetadata) neverEnds();
  return blocks;
}

function readSegment({ metadata: entries, data, start }: Block, problems: ProblemList): EphemerisSegment {
  const fields = new Fields(entries, problems, 'the metadata of the segment', start);
  const metadata = readMetadata(fields);
  const scale = metadata.timeSystem;
  const startTime = fields.epoch('START_TIME', scale);
  const stopTime = fields.epoch('STOP_TIME', scale);
  const useableStart = fields.optionalEpoch('USEABLE_START_TIME', scale);
  const useableStop = fields.optionalEpoch('USEABLE_STOP_TIME', scale);
  const method = fields.optionalText('INTERPOLATION')?.toUpperCase();
  if (method !== undefined && !methods.includes(method))
    fields.wrong('INTERPOLATION', 'value', methods.join(', '));
  if (method !== undefined && method !== 'LINEAR' && !fields.has('INTERPOLATION_DEGREE'))
    fields.missing('INTERPOLATION_DEGREE', `it goes with INTERPOLATION = ${method}`);
  const degree = fields.optionalNumber('INTERPOLATION_DEGREE', 1, 30) ?? 1;
  if (!Number.isInteger(degree) && !Number.isNaN(degree))
    fields.wrong('INTERPOLATION_DEGREE', 'number', 'a whole number for INTERPOLATION_DEGREE');
  fields.finish();

  const comments: string[] = [];
  const covariances: Covariance[] = [];
  let rows: Entry[][] = [];
  let inCovariance = false;
  let matrix: Entry[] = [];
  const closeMatrix = (): void => {
    if (matrix.length === 0) return;
    const block = new Fields(matrix, problems, 'the covariance', matrix[0]!);
    if (!block.has('EPOCH')) block.missing('EPOCH');
    const covariance = readCovariance(block, scale);
    if (covariance === undefined) block.missing('CX_X');
    else covariances.push(covariance);
    block.finish();
    matrix = [];
  };
  for (const entry of data) {
    const { key } = entry;
    if (key === COVARIANCE_START) inCovariance = true;
    else if (key === COVARIANCE_STOP) {
      closeMatrix();
      inCovariance = false;
    } else if (inCovariance) {
      if (key === 'EPOCH') closeMatrix();
      if (key !== 'COMMENT') matrix.push(entry);
    } else if (key === 'COMMENT') comments.push(entry.value);
    else if (key === 'EPOCH') rows.push([entry]);
    else if (ephemerisKeys.includes(key) && rows.length > 0) rows.at(-1)!.push(entry);
    else
      problems.add(entry.line, entry.column, Math.max(1, entry.value.length), {
        code: 'orbit-file.keyword',
        path: key.slice(0, 60),
        expected: 'lines of ephemeris, or a covariance',
        received: key.slice(0, 60),
      });
  }
  if (inCovariance)
    problems.add(start.line, start.column, 1, {
      code: 'orbit-file.missing',
      path: COVARIANCE_STOP,
      expected: `${COVARIANCE_STOP} after ${COVARIANCE_START}`,
      received: 'none',
      cure: 'the file is truncated',
    });
  closeMatrix();
  rows = rows.filter((row) => isComplete(row, problems));
  const columns = readRows(rows, scale, problems);
  const segment: EphemerisSegment = {
    metadata,
    start: startTime,
    stop: stopTime,
    ...(useableStart !== undefined && { useableStart }),
    ...(useableStop !== undefined && { useableStop }),
    ...(method !== undefined &&
      methods.includes(method) && {
        interpolation: { method: method as InterpolationMethod, degree: Number.isNaN(degree) ? 1 : degree },
      }),
    comments,
    ...columns,
    covariances,
  };
  checkSegment(segment, rows, (key) => fields.entry(key) ?? start, problems);
  return segment;
}

/** A row has position and velocity; three accelerations or none. */
function isComplete(row: readonly Entry[], problems: ProblemList): boolean {
  const has = (key: string): boolean => row.some((entry) => entry.key === key);
  const wanted = row.some(({ key }) => key.endsWith('_DDOT')) ? ephemerisKeys : ephemerisKeys.slice(0, 7);
  const missing = wanted.filter((key) => !has(key));
  // a short line of KVN has been told already
  if (missing.length > 0 && row.some(({ line }) => line !== row[0]!.line))
    problems.add(row[0]!.line, row[0]!.column, row[0]!.value.length, {
      code: 'orbit-file.missing',
      path: missing[0]!,
      expected: `${missing.join(', ')} of the state`,
      received: 'none',
    });
  return missing.length === 0;
}

function readRows(
  rows: readonly (readonly Entry[])[],
  scale: EphemerisSegment['metadata']['timeSystem'],
  problems: ProblemList,
): Pick<EphemerisSegment, 'times' | 'states' | 'accelerations'> {
  const times = new Float64Array(2 * rows.length);
  const states = new Float64Array(6 * rows.length);
  const withAccelerations = rows.length > 0 && rows.every((row) => row.length === 10);
  const accelerations = new Float64Array(withAccelerations ? 3 * rows.length : 0);
  for (const [i, row] of rows.entries()) {
    const at = (key: string): number => {
      const entry = row.find((each) => each.key === key)!;
      return numberIn(entry, problems);
    };
    const epoch: Epoch | undefined = epochIn(row.find(({ key }) => key === 'EPOCH')!, scale, problems);
    times[2 * i] = epoch?.taiS ?? Number.NaN;
    times[2 * i + 1] = epoch?.fractionS ?? Number.NaN;
    for (let c = 0; c < 6; c++) states[6 * i + c] = at(ephemerisKeys[c + 1]!);
    if (row.length === 10) {
      for (let c = 0; c < 3; c++) {
        const value = at(ephemerisKeys[c + 7]!);
        if (withAccelerations) accelerations[3 * i + c] = value;
      }
    }
  }
  return { times, states, ...(withAccelerations && { accelerations }) };
}
