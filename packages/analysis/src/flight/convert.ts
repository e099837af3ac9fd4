/** Orbit files into each other: two-line elements, OMM, OPM and OEM. */
import type { Frame, StateVector } from '@ortak/core/earth';
import {
  type EphemerisSegment,
  type MessageHeader,
  noTle,
  type OrbitEphemerisMessage,
  type OrbitFile,
  type OrbitMeanElementsMessage,
  type OrbitMessage,
  type OrbitParameterMessage,
  writeOrbitMessages,
  writeTle,
} from '@ortak/core/orbit-files';
import { type Epoch, later, leapSecondNotices, secondsBetween } from '@ortak/core/time';
import type { Notice } from '@ortak/core/working';
import {
  fileName,
  frameNotices,
  interpolated,
  MADE_BY_SGP4,
  sgp4Of,
  stepNotices,
  turned,
  turnedOpm,
  turnedSegment,
} from './convert.states.ts';
import { FlightError } from './error.ts';
import { grouped, messagesOf, ORBIT_KINDS, objectName, type Target } from './format.ts';

export interface ConversionOptions {
  readonly target: Target;
  /** Name or catalogue number, where the file has several. */
  readonly object?: string;
  /** Beginning of an ephemeris, or time of the one state of an OPM. */
  readonly from?: Epoch;
  readonly days?: number;
  readonly stepS?: number;
  readonly frame?: Frame;
  /** CREATION_DATE of what has none. */
  readonly creationDate: string;
  readonly originator: string;
}

export interface Conversion {
  readonly text: string;
  /** What was written: `OEM, 289 states` */
  readonly written: string;
  readonly notices: readonly Notice[];
}

/** Rows that an ephemeris may have; one of 30 s over a year. */
const MOST_ROWS = 1_100_000;

/**
 * Turns an orbit file into another. States at other times come from SGP4 for mean elements and from the interpolation that
 * an ephemeris states; nothing is propagated.
 * @param name of the file, for comments and messages
 * @throws FlightError for what cannot be made from the file, or what is missing to make it
 */
export async function convertOrbit(
  file: OrbitFile,
  name: string,
  options: ConversionOptions,
): Promise<Conversion> {
  const { kind } = options.target;
  const messages = messagesOf(file.messages, name, options.object);
  if (kind === 'tle' || (kind === 'omm' && messages.every((message) => message.kind === 'omm')))
    return elementsConversion(messages, name, options);
  if (messages.length > 1)
    throw new FlightError(
      `${name} has ${messages.length} objects: expected one for ${ORBIT_KINDS[kind]}; --object takes its name or catalogue number.`,
    );
  const message = stamped(messages[0]!, options);
  switch (kind) {
    case 'omm':
      throw noElements(message, name, 'OMM');
    case 'opm':
      return opmConversion(await toOpm(message, name, options), message, options);
    case 'oem':
      return toOem(message, name, options);
  }
}

/** An OPM; the time of a state that was asked for is told in UTC. */
function opmConversion(
  made: OrbitParameterMessage,
  { kind }: OrbitMessage,
  options: ConversionOptions,
): Conversion {
  const { epoch } = made.state;
  return finish([made], options, 'OPM', kind === 'opm' ? [] : announced(epoch, made.metadata.timeSystem));
}

/** Times that were computed, not copied, and are told in UTC. */
const announced = (to: Epoch, timeSystem: string): Notice[] =>
  timeSystem === 'UTC' ? leapSecondNotices(to) : [];

const noElements = (message: OrbitMessage, name: string, wanted: string): FlightError =>
  new FlightError(
    `Cannot write ${wanted} from ${name}: expected mean elements, found ${ORBIT_KINDS[message.kind]}; mean elements would have to be fitted to its states.`,
  );

function elementsConversion(
  messages: readonly OrbitMessage[],
  name: string,
  options: ConversionOptions,
): Conversion {
  const { kind, notation } = options.target;
  const elements = messages.map((message): OrbitMeanElementsMessage => {
    if (message.kind !== 'omm') throw noElements(message, name, ORBIT_KINDS[kind]);
    return stamped(message, options) as OrbitMeanElementsMessage;
  });
  if (options.frame !== undefined && options.frame !== elements[0]!.metadata.frame)
    throw new FlightError(
      `Cannot write mean elements in ${options.frame}: expected ${elements[0]!.metadata.frameName}, the frame of their theory; states (.opm, .oem) may have any.`,
    );
  if (kind === 'tle') {
    const written = elements.map((each) => {
      const reason = noTle(each);
      if (reason !== undefined)
        throw new FlightError(
          `Cannot write two lines for ${objectName(each)} of ${name}: expected ${reason}.`,
        );
      return { ...writeTle(each), of: objectName(each) };
    });
    return {
      text: written.map(({ text }) => text).join(''),
      written: `${ORBIT_KINDS.tle}${counted(elements.length)}`,
      notices: written.flatMap(({ notices, of }) =>
        notices.map((notice) => ({ ...notice, message: `${of}: ${notice.message}` })),
      ),
    };
  }
  if (notation === 'kvn' && elements.length > 1)
    throw new FlightError(
      `${name} has ${elements.length} objects: expected one for an OMM as KVN; --xml writes all, --object takes the name or catalogue number of one.`,
    );
  return finish(elements, options, `OMM${counted(elements.length)}`);
}

const counted = (count: number): string => (count === 1 ? '' : `, ${count} objects`);

function finish(
  messages: readonly OrbitMessage[],
  { target }: ConversionOptions,
  written: string,
  notices: readonly Notice[] = [],
): Conversion {
  return {
    text: writeOrbitMessages(messages, target.notation),
    written: `${written}${target.notation === 'xml' ? ' (XML)' : ''}`,
    notices,
  };
}

/** A message with what the standard asks of its header. */
function stamped<M extends OrbitMessage>(message: M, { creationDate, originator }: ConversionOptions): M {
  const { header } = message;
  return {
    ...message,
    header: {
      ...header,
      creationDate: header.creationDate || creationDate,
      originator: header.originator || originator,
    },
  };
}

/** The same, for what is a message of our own making. */
const ownHeader = (options: ConversionOptions, comment: string): MessageHeader => ({
  version: '3.0',
  comments: [comment],
  creationDate: options.creationDate,
  originator: options.originator,
});

async function toOpm(
  message: OrbitMessage,
  name: string,
  options: ConversionOptions,
): Promise<OrbitParameterMessage> {
  const { from, frame } = options;
  if (message.kind === 'opm') {
    if (from !== undefined && secondsBetween(message.state.epoch, from) !== 0)
      throw new FlightError(
        `${name} has one state: expected no --from, for nothing is propagated to another time.`,
      );
    return frame === undefined || frame === message.state.frame ? message : turnedOpm(message, frame);
  }
  const plain = { comments: [], spacecraft: {}, manoeuvres: [], userDefined: new Map<string, string>() };
  if (message.kind === 'omm') {
    const epoch = from ?? message.epoch;
    const state = turned((await sgp4Of(message, name)).at(epoch), frame);
    const header = ownHeader(options, `From ${fileName(name)} ${MADE_BY_SGP4}`);
    const metadata = { ...message.metadata, frame: state.frame, frameName: state.frame };
    return { kind: 'opm', header, metadata, state, ...plain };
  }
  if (from === undefined)
    throw new FlightError(`${name} has many states: expected the time of the one for an OPM, --from.`);
  const state = turned(interpolated(message, from, name), frame);
  const metadata = { ...message.segments[0]!.metadata, comments: [] };
  const header = ownHeader(options, `From ${fileName(name)}, interpolated`);
  const frameName = frame === undefined || frame === metadata.frame ? metadata.frameName : frame;
  return { kind: 'opm', header, metadata: { ...metadata, frame: state.frame, frameName }, state, ...plain };
}

async function toOem(message: OrbitMessage, name: string, options: ConversionOptions): Promise<Conversion> {
  if (message.kind === 'opm')
    throw new FlightError(
      `Cannot write an OEM from ${name}: an OPM has one state, and nothing is propagated to others.`,
    );
  const { from, days, stepS, frame } = options;
  if (message.kind === 'oem' && from === undefined && days === undefined && stepS === undefined) {
    const segments = message.segments.map((segment) => turnedSegment(segment, frame));
    return finish([{ ...message, segments }], options, rowsText(segments), frameNotices(segments, frame));
  }
  if (from === undefined || days === undefined || stepS === undefined)
    throw new FlightError(
      `An OEM from ${ORBIT_KINDS[message.kind]} of ${name} needs its times: expected --from, --days and --step.`,
    );
  const count = Math.floor((days * 86_400) / stepS + 1e-9) + 1;
  if (count > MOST_ROWS || count < 2)
    throw new FlightError(
      `${days} ${days === 1 ? 'day' : 'days'} in steps of ${stepS} s are ${grouped(count)} rows: expected 2 … ${grouped(MOST_ROWS)}.`,
    );
  const epochs = Array.from({ length: count }, (_, i) => later(from, i * stepS));
  const stateAt: (epoch: Epoch) => StateVector =
    message.kind === 'omm' ? (await sgp4Of(message, name)).at : (epoch) => interpolated(message, epoch, name);
  const { metadata } = message.kind === 'omm' ? message : message.segments[0]!;
  const to = frame ?? metadata.frame;
  const segment: EphemerisSegment = {
    metadata: {
      ...metadata,
      comments: [],
      frame: to,
      frameName: to === metadata.frame ? metadata.frameName : to,
    },
    start: epochs[0]!,
    stop: epochs.at(-1)!,
    // velocities of SGP4 are not quite the derivatives of its positions: Hermite between them would be 8 m off at 600 s
    interpolation:
      message.kind === 'omm'
        ? { method: 'LAGRANGE', degree: Math.min(9, count - 1) }
        : { method: 'HERMITE', degree: Math.min(7, 2 * count - 1) },
    comments: [],
    times: Float64Array.from(epochs.flatMap(({ taiS, fractionS }) => [taiS, fractionS])),
    states: Float64Array.from(
      epochs.flatMap((epoch) => {
        const state = turned(stateAt(epoch), to);
        return [...state.positionM, ...state.velocityMps];
      }),
    ),
    covariances: [],
  };
  const how = message.kind === 'omm' ? ` ${MADE_BY_SGP4}` : ', interpolated';
  const made: OrbitEphemerisMessage = {
    kind: 'oem',
    header: ownHeader(options, `From ${fileName(name)}${how}`),
    segments: [segment],
  };
  return finish([made], options, rowsText([segment]), [
    ...frameNotices([segment], to === metadata.frame ? undefined : to),
    ...stepNotices(segment, (epoch) => turned(stateAt(epoch), to), stepS),
    ...announced(segment.stop, metadata.timeSystem),
  ]);
}

function rowsText(segments: readonly EphemerisSegment[]): string {
  const rows = segments.reduce((sum, { times }) => sum + times.length / 2, 0);
  return `OEM, ${grouped(rows)} states`;
}
