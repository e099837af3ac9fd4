/** Orbit parameter message: from entries to what they say. */
import type { ProblemList } from '../../input-error.ts';
import type { Vector3 } from '../../math/vector.ts';
import {
  frameOf,
  readCovariance,
  readHeader,
  readMetadata,
  readSpacecraft,
  splitHeader,
  splitMetadata,
} from './blocks.read.ts';
import { type Entry, Fields, type RawMessage } from './entries.ts';
import type { KeplerianElements, Manoeuvre, OrbitParameterMessage } from './messages.ts';

const keplerianKeys: readonly string[] = [
  ...['SEMI_MAJOR_AXIS', 'ECCENTRICITY', 'INCLINATION', 'RA_OF_ASC_NODE', 'ARG_OF_PERICENTER'],
  ...['TRUE_ANOMALY', 'MEAN_ANOMALY', 'GM'],
];
const localFrames: readonly string[] = ['RTN', 'RSW', 'TNW'];

export function readOpm(raw: RawMessage, problems: ProblemList): OrbitParameterMessage {
  const { header, rest } = splitHeader(raw.entries);
  const parts = splitMetadata(rest);
  const metadataFields = new Fields(parts.metadata, problems, 'the metadata of the OPM', raw);
  const metadata = readMetadata(metadataFields);
  metadataFields.finish();
  const { data, manoeuvres } = splitManoeuvres(parts.data);
  const fields = new Fields(data, problems, 'the data of the OPM', raw);
  const scale = metadata.timeSystem;
  const vector = (...keys: readonly [string, string, string]): Vector3 =>
    keys.map((key) => fields.number(key)) as unknown as Vector3;
  const epoch = fields.epoch('EPOCH', scale);
  const positionM = vector('X', 'Y', 'Z');
  const velocityMps = vector('X_DOT', 'Y_DOT', 'Z_DOT');
  const keplerian = readKeplerian(fields);
  const spacecraft = readSpacecraft(fields);
  const covariance = readCovariance(fields);
  const userDefined = fields.userDefined();
  fields.finish();
  if (manoeuvres.length > 0 && spacecraft.massKg === undefined)
    fields.missing('MASS', 'a message with manoeuvres gives the mass before them');
  return {
    kind: 'opm',
    header: readHeader(raw, header, problems),
    metadata,
    comments: fields.comments,
    state: { frame: metadata.frame, epoch, positionM, velocityMps },
    ...(keplerian !== undefined && { keplerian }),
    spacecraft,
    ...(covariance !== undefined && { covariance }),
    manoeuvres: manoeuvres.map((entries) => readManoeuvre(entries, metadata, problems)),
    userDefined,
  };
}

/** Each manoeuvre begins with MAN_EPOCH_IGNITION; comments before it are its own. */
function splitManoeuvres(entries: readonly Entry[]): {
  readonly data: readonly Entry[];
  readonly manoeuvres: readonly (readonly Entry[])[];
} {
  const data: Entry[] = [];
  const manoeuvres: Entry[][] = [];
  let comments: Entry[] = [];
  for (const entry of entries) {
    if (entry.key === 'COMMENT') {
      comments.push(entry);
      continue;
    }
    const ignition = entry.key === 'MAN_EPOCH_IGNITION';
    if (ignition || (entry.key.startsWith('MAN_') && manoeuvres.length === 0)) manoeuvres.push([]);
    const target = entry.key.startsWith('MAN_') ? manoeuvres.at(-1)! : data;
    target.push(...comments, entry);
    comments = [];
  }
  (manoeuvres.at(-1) ?? data).push(...comments);
  return { data, manoeuvres };
}

function readKeplerian(fields: Fields): KeplerianElements | undefined {
  if (!fields.hasAny(keplerianKeys)) return undefined;
  const anomaly = fields.has('TRUE_ANOMALY') ? 'true' : 'mean';
  if (fields.has('TRUE_ANOMALY') && fields.has('MEAN_ANOMALY')) {
    fields.entry('MEAN_ANOMALY');
    fields.wrong('MEAN_ANOMALY', 'twice', 'one of TRUE_ANOMALY and MEAN_ANOMALY');
  }
  return {
    semiMajorAxisM: fields.number('SEMI_MAJOR_AXIS'),
    eccentricity: fields.number('ECCENTRICITY', 0),
    inclinationDeg: fields.number('INCLINATION', 0, 180),
    ascendingNodeDeg: fields.number('RA_OF_ASC_NODE', -360, 360),
    argumentOfPericentreDeg: fields.number('ARG_OF_PERICENTER', -360, 360),
    anomaly,
    anomalyDeg: fields.number(anomaly === 'true' ? 'TRUE_ANOMALY' : 'MEAN_ANOMALY', -360, 360),
    gmM3PerS2: fields.number('GM', 0),
  };
}

function readManoeuvre(
  entries: readonly Entry[],
  { timeSystem }: OrbitParameterMessage['metadata'],
  problems: ProblemList,
): Manoeuvre {
  const fields = new Fields(entries, problems, 'a manoeuvre of the OPM', entries[0]!);
  const frameName = fields.text('MAN_REF_FRAME').toUpperCase();
  if (frameName !== '' && !localFrames.includes(frameName) && frameOf(frameName) === undefined)
    fields.wrong('MAN_REF_FRAME', 'frame', `${localFrames.join(', ')}, GCRF, ICRF, EME2000 or TEME`);
  const manoeuvre: Manoeuvre = {
    comments: fields.comments,
    ignition: fields.epoch('MAN_EPOCH_IGNITION', timeSystem),
    durationS: fields.number('MAN_DURATION', 0),
    deltaMassKg: fields.number('MAN_DELTA_MASS', -Infinity, 0),
    frameName,
    deltaVMps: ['MAN_DV_1', 'MAN_DV_2', 'MAN_DV_3'].map((key) => fields.number(key)) as unknown as Vector3,
  };
  fields.finish();
  return manoeuvre;
}
