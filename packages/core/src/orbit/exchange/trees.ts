/** Messages as trees of blocks and keywords, in the order of the tables of CCSDS 502.0-B-3. */
import { type Epoch, formatTime, parseTime, type TimeScale } from '../../time/index.ts';
import { formatDecimal } from './decimal.ts';
import { COVARIANCE_START, COVARIANCE_STOP, META_START, META_STOP } from './entries.ts';
import { ephemerisKeys } from './kvn.ts';
import type {
  Covariance,
  EphemerisSegment,
  MessageHeader,
  ObjectMetadata,
  OrbitEphemerisMessage,
  OrbitMeanElementsMessage,
  OrbitMessage,
  OrbitParameterMessage,
  Spacecraft,
} from './messages.ts';
import type { Block, Item, Leaf, Tree } from './notation.ts';
import { rowEpoch } from './oem.check.ts';
import { covarianceKeys, unitOf } from './units.ts';

/** A time with as many decimals as it needs to be read back, at most 15. */
export function shortTime(epoch: Epoch, scale: TimeScale): string {
  for (const decimals of [3, 6, 9, 12]) {
    const text = formatTime(epoch, scale, decimals);
    const back = parseTime(text, scale);
    if (back.taiS === epoch.taiS && back.fractionS === epoch.fractionS) return text;
  }
  return formatTime(epoch, scale, 15);
}

function number(key: string, value: number): Leaf {
  const { unit, power } = unitOf(key) ?? { unit: '', power: 0 };
  return { key, value: formatDecimal(value, power), ...(unit !== '' && { unit }) };
}

const text = (key: string, value: string | undefined): Leaf[] =>
  value === undefined ? [] : [{ key, value }];

const optional = (key: string, value: number | undefined): Leaf[] =>
  value === undefined ? [] : [number(key, value)];

const comments = (lines: readonly string[]): Leaf[] => lines.map((value) => ({ key: 'COMMENT', value }));

const block = (element: string, items: readonly Item[], kvn?: Block['kvn']): Block[] =>
  items.length === 0 ? [] : [{ element, items, ...(kvn !== undefined && { kvn }) }];

function header({
  comments: lines,
  classification,
  creationDate,
  originator,
  messageId,
}: MessageHeader): Leaf[] {
  return [
    ...comments(lines),
    ...text('CLASSIFICATION', classification),
    { key: 'CREATION_DATE', value: creationDate },
    { key: 'ORIGINATOR', value: originator },
    ...text('MESSAGE_ID', messageId),
  ];
}

function object({ comments: lines, objectName, objectId, frameName, timeSystem }: ObjectMetadata): Leaf[] {
  return [
    ...comments(lines),
    { key: 'OBJECT_NAME', value: objectName },
    { key: 'OBJECT_ID', value: objectId },
    { key: 'CENTER_NAME', value: 'EARTH' },
    { key: 'REF_FRAME', value: frameName },
    { key: 'TIME_SYSTEM', value: timeSystem },
  ];
}

function spacecraft(values: Spacecraft): Block[] {
  return block('spacecraftParameters', [
    ...optional('MASS', values.massKg),
    ...optional('SOLAR_RAD_AREA', values.solarRadiationAreaM2),
    ...optional('SOLAR_RAD_COEFF', values.solarRadiationCoefficient),
    ...optional('DRAG_AREA', values.dragAreaM2),
    ...optional('DRAG_COEFF', values.dragCoefficient),
  ]);
}

/** @param scale of the epoch of a covariance within an OEM, where the numbers stand in a triangle */
function covariance(matrix: Covariance | undefined, scale?: TimeScale): Block[] {
  if (matrix === undefined) return [];
  const numbers = covarianceKeys.map((key, i): Leaf => {
    const { unit, power } = unitOf(key)!;
    return { key, value: formatDecimal(matrix.lower[i]!, power), unit };
  });
  const head: Leaf[] = [
    ...(scale === undefined || matrix.epoch === undefined
      ? []
      : text('EPOCH', shortTime(matrix.epoch, scale))),
    ...text('COV_REF_FRAME', matrix.frameName),
  ];
  return scale === undefined
    ? block('covarianceMatrix', [...head, ...numbers])
    : block('covarianceMatrix', [...head, ...block('', numbers, 'triangle')]);
}

function userDefined(values: ReadonlyMap<string, string>): Block[] {
  return block(
    'userDefinedParameters',
    [...values].map(([name, value]): Leaf => ({ key: `USER_DEFINED_${name}`, value })),
  );
}

function opm(message: OrbitParameterMessage): Tree {
  const { state, keplerian, metadata, manoeuvres } = message;
  const scale = metadata.timeSystem;
  const data: Item[] = [
    ...block('stateVector', [
      ...comments(message.comments),
      { key: 'EPOCH', value: shortTime(state.epoch, scale) },
      ...[...state.positionM, ...state.velocityMps].map((value, i) => number(ephemerisKeys[i + 1]!, value)),
    ]),
    ...(keplerian === undefined
      ? []
      : block('keplerianElements', [
          number('SEMI_MAJOR_AXIS', keplerian.semiMajorAxisM),
          number('ECCENTRICITY', keplerian.eccentricity),
          number('INCLINATION', keplerian.inclinationDeg),
          number('RA_OF_ASC_NODE', keplerian.ascendingNodeDeg),
          number('ARG_OF_PERICENTER', keplerian.argumentOfPericentreDeg),
          number(keplerian.anomaly === 'true' ? 'TRUE_ANOMALY' : 'MEAN_ANOMALY', keplerian.anomalyDeg),
          number('GM', keplerian.gmM3PerS2),
        ])),
    ...spacecraft(message.spacecraft),
    ...covariance(message.covariance),
    ...manoeuvres.flatMap((manoeuvre) =>
      block('maneuverParameters', [
        ...comments(manoeuvre.comments),
        { key: 'MAN_EPOCH_IGNITION', value: shortTime(manoeuvre.ignition, scale) },
        number('MAN_DURATION', manoeuvre.durationS),
        number('MAN_DELTA_MASS', manoeuvre.deltaMassKg),
        { key: 'MAN_REF_FRAME', value: manoeuvre.frameName },
        ...manoeuvre.deltaVMps.map((value, i) => number(`MAN_DV_${i + 1}`, value)),
      ]),
    ),
    ...userDefined(message.userDefined),
  ];
  const segment = [...block('metadata', object(metadata)), ...block('data', data)];
  return tree(message, block('segment', segment));
}

function omm(message: OrbitMeanElementsMessage): Tree {
  const { metadata, tle } = message;
  const data: Item[] = [
    ...block('meanElements', [
      ...comments(message.comments),
      { key: 'EPOCH', value: shortTime(message.epoch, metadata.timeSystem) },
      ...optional('SEMI_MAJOR_AXIS', message.semiMajorAxisM),
      ...optional('MEAN_MOTION', message.meanMotionRevPerDay),
      number('ECCENTRICITY', message.eccentricity),
      number('INCLINATION', message.inclinationDeg),
      number('RA_OF_ASC_NODE', message.ascendingNodeDeg),
      number('ARG_OF_PERICENTER', message.argumentOfPericentreDeg),
      number('MEAN_ANOMALY', message.meanAnomalyDeg),
      ...optional('GM', message.gmM3PerS2),
    ]),
    ...spacecraft(message.spacecraft),
    ...(tle === undefined
      ? []
      : block('tleParameters', [
          number('EPHEMERIS_TYPE', tle.ephemerisType),
          { key: 'CLASSIFICATION_TYPE', value: tle.classification },
          ...optional('NORAD_CAT_ID', tle.noradId),
          ...optional('ELEMENT_SET_NO', tle.elementSetNumber),
          ...optional('REV_AT_EPOCH', tle.revolutionAtEpoch),
          number('BSTAR', tle.bstarPerEarthRadius),
          number('MEAN_MOTION_DOT', tle.meanMotionDotRevPerDay2),
          number('MEAN_MOTION_DDOT', tle.meanMotionDdotRevPerDay3),
        ])),
    ...covariance(message.covariance),
    ...userDefined(message.userDefined),
  ];
  const meta = [...object(metadata), { key: 'MEAN_ELEMENT_THEORY', value: message.theory }];
  return tree(message, block('segment', [...block('metadata', meta), ...block('data', data)]));
}

function oem(message: OrbitEphemerisMessage): Tree {
  return tree(message, message.segments.flatMap(segment));
}

function segment(of: EphemerisSegment): Block[] {
  const { metadata, interpolation, times, states, accelerations } = of;
  const scale = metadata.timeSystem;
  const time = (key: string, epoch: Epoch | undefined): Leaf[] =>
    epoch === undefined ? [] : [{ key, value: shortTime(epoch, scale) }];
  const meta: Leaf[] = [
    ...object(metadata),
    ...time('START_TIME', of.start),
    ...time('USEABLE_START_TIME', of.useableStart),
    ...time('USEABLE_STOP_TIME', of.useableStop),
    ...time('STOP_TIME', of.stop),
    ...(interpolation === undefined
      ? []
      : [
          { key: 'INTERPOLATION', value: interpolation.method },
          number('INTERPOLATION_DEGREE', interpolation.degree),
        ]),
  ];
  // rows have no units in KVN, and none are asked for in XML
  const bare = (key: string, value: number): Leaf => ({ key, value: formatDecimal(value, 3) });
  const rows = Array.from(
    { length: times.length / 2 },
    (_, row): Block => ({
      element: 'stateVector',
      kvn: 'line',
      items: [
        { key: 'EPOCH', value: shortTime(rowEpoch(times, row), scale) },
        ...ephemerisKeys.slice(1, 7).map((key, c) => bare(key, states[6 * row + c]!)),
        ...(accelerations === undefined
          ? []
          : ephemerisKeys.slice(7).map((key, c) => bare(key, accelerations[3 * row + c]!))),
      ],
    }),
  );
  const matrices = of.covariances.flatMap((matrix) => covariance(matrix, scale));
  // KVN has one pair of lines about all matrices, XML an element for each
  const data = [
    ...comments(of.comments),
    ...rows,
    ...matrices.map((matrix) => ({ ...matrix, kvn: { start: COVARIANCE_START, stop: COVARIANCE_STOP } })),
  ];
  return block('segment', [
    ...block('metadata', meta, { start: META_START, stop: META_STOP }),
    ...block('data', data),
  ]);
}

const tree = (message: OrbitMessage, body: readonly Block[]): Tree => ({
  kind: message.kind,
  version: message.header.version,
  header: header(message.header),
  body,
});

/** The tree of any message. */
export function treeOf(message: OrbitMessage): Tree {
  switch (message.kind) {
    case 'opm':
      return opm(message);
    case 'oem':
      return oem(message);
    case 'omm':
      return omm(message);
  }
}
