/** Blocks that several messages share: header, metadata, spacecraft, covariance. */
import type { Frame } from '../../earth/state.ts';
import type { ProblemList } from '../../input-error.ts';
import { type TimeScale, timeScales } from '../../time/index.ts';
import { type Entry, Fields, type RawMessage, shorten } from './entries.ts';
import type { Covariance, MessageHeader, ObjectMetadata, Spacecraft } from './messages.ts';
import { covarianceKeys } from './units.ts';

const headerKeys: readonly string[] = ['CREATION_DATE', 'ORIGINATOR', 'CLASSIFICATION', 'MESSAGE_ID'];

const metadataKeys: readonly string[] = [
  ...['OBJECT_NAME', 'OBJECT_ID', 'CENTER_NAME', 'REF_FRAME', 'REF_FRAME_EPOCH', 'TIME_SYSTEM'],
  ...['MEAN_ELEMENT_THEORY', 'START_TIME', 'STOP_TIME', 'USEABLE_START_TIME', 'USEABLE_STOP_TIME'],
  ...['INTERPOLATION', 'INTERPOLATION_DEGREE'],
];

export interface MessageParts {
  readonly header: readonly Entry[];
  readonly rest: readonly Entry[];
}

/** Entries of the header, up to the first that belongs to the metadata. Comments go with what follows them. */
export function splitHeader(entries: readonly Entry[]): MessageParts {
  let end = 0;
  while (end < entries.length && (entries[end]!.key === 'COMMENT' || headerKeys.includes(entries[end]!.key)))
    end++;
  while (end > 0 && entries[end - 1]!.key === 'COMMENT') end--;
  return { header: entries.slice(0, end), rest: entries.slice(end) };
}

/** The metadata and what follows it in an OPM or OMM, where KVN has no line between them. */
export function splitMetadata(entries: readonly Entry[]): {
  readonly metadata: readonly Entry[];
  readonly data: readonly Entry[];
} {
  let last = -1;
  for (const [i, { key }] of entries.entries()) if (metadataKeys.includes(key)) last = i;
  const firstData = entries.findIndex(({ key }) => key !== 'COMMENT' && !metadataKeys.includes(key));
  // a keyword of the metadata after the first of the data is found there as unknown, and told
  const end = firstData < 0 || last < firstData ? last + 1 : firstData;
  return { metadata: entries.slice(0, end), data: entries.slice(end) };
}

export function readHeader(raw: RawMessage, entries: readonly Entry[], problems: ProblemList): MessageHeader {
  const name = raw.kind.toUpperCase();
  if (raw.version !== '2.0' && raw.version !== '3.0')
    problems.add(raw.line, raw.column, Math.max(1, raw.version.length), {
      code: 'orbit-file.version',
      expected: `version 2.0 or 3.0 of the ${name} (CCSDS 502.0-B-2, B-3)`,
      received: shorten(raw.version) || 'none',
    });
  const fields = new Fields(entries, problems, `the header of the ${name}`, raw);
  for (const key of ['CREATION_DATE', 'ORIGINATOR']) if (!fields.has(key)) fields.missing(key);
  const creationDate = fields.optionalText('CREATION_DATE') ?? '';
  fields.optionalEpoch('CREATION_DATE', 'UTC');
  const classification = fields.optionalText('CLASSIFICATION');
  const messageId = fields.optionalText('MESSAGE_ID');
  const header: MessageHeader = {
    version: raw.version === '2.0' ? '2.0' : '3.0',
    comments: fields.comments,
    ...(classification !== undefined && { classification }),
    creationDate,
    originator: fields.optionalText('ORIGINATOR') ?? '',
    ...(messageId !== undefined && { messageId }),
  };
  fields.finish();
  return header;
}

export function readMetadata(fields: Fields): ObjectMetadata {
  const center = fields.text('CENTER_NAME');
  if (center !== '' && center.toUpperCase() !== 'EARTH')
    fields.wrong('CENTER_NAME', 'center', 'EARTH', 'orbits about other bodies are not read');
  const frameName = fields.text('REF_FRAME').toUpperCase();
  const frame = frameOf(frameName);
  if (frame === undefined && frameName !== '')
    fields.wrong('REF_FRAME', 'frame', 'GCRF, ICRF, EME2000, TEME or ITRF with its year');
  if (fields.optionalText('REF_FRAME_EPOCH') !== undefined && frame !== undefined)
    fields.wrong(
      'REF_FRAME_EPOCH',
      'frame-epoch',
      `no REF_FRAME_EPOCH: ${frameName} has none, or is of date`,
      'leave the line out, if the frame is meant as the standard defines it',
    );
  const system = fields.text('TIME_SYSTEM').toUpperCase();
  const timeSystem = (timeScales as readonly string[]).includes(system) ? (system as TimeScale) : undefined;
  if (timeSystem === undefined && system !== '')
    fields.wrong('TIME_SYSTEM', 'time-system', timeScales.join(', '));
  return {
    comments: fields.comments,
    objectName: fields.text('OBJECT_NAME'),
    objectId: fields.text('OBJECT_ID'),
    frame: frame ?? 'GCRF',
    frameName,
    timeSystem: timeSystem ?? 'UTC',
  };
}

/** A frame by the name that messages give it; undefined for frames that the program does not know. */
export function frameOf(name: string): Frame | undefined {
  const upper = name.toUpperCase();
  if (upper === 'GCRF' || upper === 'ICRF') return 'GCRF';
  if (upper === 'EME2000' || upper === 'TEME') return upper;
  return /^ITRF(-?(\d{2}|\d{4}))?$/.test(upper) ? 'ITRF' : undefined;
}

export function readSpacecraft(fields: Fields): Spacecraft {
  const massKg = fields.optionalNumber('MASS', 0);
  const solarRadiationAreaM2 = fields.optionalNumber('SOLAR_RAD_AREA', 0);
  const solarRadiationCoefficient = fields.optionalNumber('SOLAR_RAD_COEFF', 0);
  const dragAreaM2 = fields.optionalNumber('DRAG_AREA', 0);
  const dragCoefficient = fields.optionalNumber('DRAG_COEFF', 0);
  return {
    ...(massKg !== undefined && { massKg }),
    ...(solarRadiationAreaM2 !== undefined && { solarRadiationAreaM2 }),
    ...(solarRadiationCoefficient !== undefined && { solarRadiationCoefficient }),
    ...(dragAreaM2 !== undefined && { dragAreaM2 }),
    ...(dragCoefficient !== undefined && { dragCoefficient }),
  };
}

const diagonal = new Set([0, 2, 5, 9, 14, 20]);

/** @param scale of its epoch, which only covariances within an OEM have */
export function readCovariance(fields: Fields, scale?: TimeScale): Covariance | undefined {
  if (!fields.hasAny([...covarianceKeys, 'COV_REF_FRAME'])) return undefined;
  const epoch = scale === undefined ? undefined : fields.optionalEpoch('EPOCH', scale);
  const frameName = fields.optionalText('COV_REF_FRAME');
  const lower = covarianceKeys.map((key, i) => fields.number(key, diagonal.has(i) ? 0 : -Infinity));
  return { ...(epoch !== undefined && { epoch }), ...(frameName !== undefined && { frameName }), lower };
}
