/** Orbit mean elements message: from entries to what they say. */
import type { ProblemList } from '../../input-error.ts';
import {
  readCovariance,
  readHeader,
  readMetadata,
  readSpacecraft,
  splitHeader,
  splitMetadata,
} from './blocks.read.ts';
import { Fields, type RawMessage } from './entries.ts';
import type { OrbitMeanElementsMessage, TleParameters } from './messages.ts';

const tleKeys: readonly string[] = [
  ...['EPHEMERIS_TYPE', 'CLASSIFICATION_TYPE', 'NORAD_CAT_ID', 'ELEMENT_SET_NO', 'REV_AT_EPOCH'],
  ...['BSTAR', 'MEAN_MOTION_DOT', 'MEAN_MOTION_DDOT'],
];

export function readOmm(raw: RawMessage, problems: ProblemList): OrbitMeanElementsMessage {
  const { header, rest } = splitHeader(raw.entries);
  const parts = splitMetadata(rest);
  const metadataFields = new Fields(parts.metadata, problems, 'the metadata of the OMM', raw);
  const metadata = readMetadata(metadataFields);
  const theory = metadataFields.text('MEAN_ELEMENT_THEORY').toUpperCase();
  metadataFields.finish();
  const fields = new Fields(parts.data, problems, 'the data of the OMM', raw);
  const message = {
    kind: 'omm' as const,
    header: readHeader(raw, header, problems),
    metadata,
    theory,
    comments: fields.comments,
    ...readElements(fields, metadata.timeSystem, theory),
  };
  const covariance = readCovariance(fields);
  const userDefined = fields.userDefined();
  fields.finish();
  return { ...message, ...(covariance !== undefined && { covariance }), userDefined };
}

export type Elements = Omit<
  OrbitMeanElementsMessage,
  'kind' | 'header' | 'metadata' | 'theory' | 'comments' | 'covariance' | 'userDefined'
>;

/** The elements, in KVN, XML, JSON and CSV alike. */
export function readElements(
  fields: Fields,
  scale: 'UTC' | 'TAI' | 'TT' | 'TDB' | 'GPS',
  theory: string,
): Elements {
  const isSgp4 = theory === 'SGP4' || theory === 'SGP4-XP' || theory === 'SGP/SGP4';
  const epoch = fields.epoch('EPOCH', scale);
  const meanMotionRevPerDay = fields.optionalNumber('MEAN_MOTION', 0);
  const semiMajorAxisM = fields.optionalNumber('SEMI_MAJOR_AXIS', 0);
  if (meanMotionRevPerDay === undefined && semiMajorAxisM === undefined)
    fields.missing('MEAN_MOTION', isSgp4 ? undefined : 'or SEMI_MAJOR_AXIS');
  if (isSgp4 && meanMotionRevPerDay === undefined && semiMajorAxisM !== undefined)
    fields.wrong('SEMI_MAJOR_AXIS', 'value', 'MEAN_MOTION: elements of SGP4 have no semi-major axis');
  const gmM3PerS2 = fields.optionalNumber('GM', 0);
  const tle = readTleParameters(fields, isSgp4);
  return {
    epoch,
    ...(meanMotionRevPerDay !== undefined && { meanMotionRevPerDay }),
    ...(semiMajorAxisM !== undefined && { semiMajorAxisM }),
    eccentricity: fields.number('ECCENTRICITY', 0, 1),
    inclinationDeg: fields.number('INCLINATION', 0, 180),
    ascendingNodeDeg: fields.number('RA_OF_ASC_NODE', -360, 360),
    argumentOfPericentreDeg: fields.number('ARG_OF_PERICENTER', -360, 360),
    meanAnomalyDeg: fields.number('MEAN_ANOMALY', -360, 360),
    ...(gmM3PerS2 !== undefined && { gmM3PerS2 }),
    spacecraft: readSpacecraft(fields),
    ...(tle !== undefined && { tle }),
  };
}

function readTleParameters(fields: Fields, required: boolean): TleParameters | undefined {
  if (!required && !fields.hasAny(tleKeys)) return undefined;
  const whole = (key: string, maximum: number): number | undefined => {
    const value = fields.optionalNumber(key, 0, maximum);
    if (value !== undefined && !Number.isNaN(value) && !Number.isInteger(value))
      fields.wrong(key, 'number', `a whole number for ${key}`);
    return value;
  };
  const noradId = whole('NORAD_CAT_ID', 999_999_999);
  const elementSetNumber = whole('ELEMENT_SET_NO', 9999);
  const revolutionAtEpoch = whole('REV_AT_EPOCH', 999_999);
  return {
    ephemerisType: whole('EPHEMERIS_TYPE', 9) ?? 0,
    classification: fields.optionalText('CLASSIFICATION_TYPE') ?? 'U',
    ...(noradId !== undefined && { noradId }),
    ...(elementSetNumber !== undefined && { elementSetNumber }),
    ...(revolutionAtEpoch !== undefined && { revolutionAtEpoch }),
    bstarPerEarthRadius: required ? fields.number('BSTAR') : (fields.optionalNumber('BSTAR') ?? 0),
    meanMotionDotRevPerDay2: required
      ? fields.number('MEAN_MOTION_DOT')
      : (fields.optionalNumber('MEAN_MOTION_DOT') ?? 0),
    meanMotionDdotRevPerDay3: fields.optionalNumber('MEAN_MOTION_DDOT') ?? 0,
  };
}
