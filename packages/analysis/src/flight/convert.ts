/** Orbit files into each other: two-line elements, OMM, OPM and OEM. */
import {
  bundledEarthOrientation,
  type Frame,
  inFrame,
  orientationNotices,
  type StateVector,
} from '@ortak/core/earth';
import { DomainError } from '@ortak/core/errors';
import { loadSgp4, type Sgp4, Sgp4Error } from '@ortak/core/orbit';
import {
  type EphemerisSegment,
  interpolateOem,
  interpolateSegment,
  type MessageHeader,
  noTle,
  type OrbitEphemerisMessage,
  type OrbitFile,
  type OrbitMeanElementsMessage,
  type OrbitMessage,
  type OrbitParameterMessage,
  shortTime,
  useableSpan,
  writeOrbitMessages,
  writeTle,
} from '@ortak/core/orbit-files';
import { type Epoch, later, secondsBetween } from '@ortak/core/time';
import type { Notice } from '@ortak/core/working';
import { FlightError } from './error.ts';
import { messagesOf, ORBIT_KINDS, objectName, type Target } from './format.ts';

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
      return finish([await toOpm(message, name, options)], options, 'OPM');
    case 'oem':
      return toOem(message, name, options);
  }
}

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

const MADE_BY_SGP4 = 'by SGP4 (AIAA 2006-6753)';

async function sgp4Of(message: OrbitMeanElementsMessage, name: string): Promise<Sgp4> {
  if (!message.theory.startsWith('SGP'))
    throw new FlightError(
      `Cannot compute states from ${name}: expected mean elements of SGP4, found ${message.theory}.`,
    );
  const prepare = await loadSgp4();
  const kept = prepare(message);
  return {
    ...kept,
    at: (epoch) => {
      try {
        return kept.at(epoch);
      } catch (error) {
        if (error instanceof Sgp4Error) throw new FlightError(`${name}: ${error.message}.`);
        throw error;
      }
    },
  };
}

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

/** Elements and covariance stay in the frame in which they were given: elements are left out, the covariance says its frame. */
function turnedOpm(message: OrbitParameterMessage, frame: Frame): OrbitParameterMessage {
  const { keplerian: _, covariance, ...rest } = message;
  return {
    ...rest,
    metadata: { ...message.metadata, frame, frameName: frame },
    state: turned(message.state, frame),
    ...(covariance !== undefined && {
      covariance: { ...covariance, frameName: covariance.frameName ?? message.metadata.frameName },
    }),
  };
}

function turned(state: StateVector, frame: Frame | undefined): StateVector {
  return frame === undefined ? state : inFrame(state, frame, bundledEarthOrientation());
}

const fileName = (name: string): string => name.split(/[/\\]/).at(-1)!;

function interpolated(message: OrbitEphemerisMessage, epoch: Epoch, name: string): StateVector {
  try {
    return interpolateOem(message, epoch);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { timeSystem } = message.segments[0]!.metadata;
    const spans = message.segments.map((segment) =>
      useableSpan(segment)
        .map((end) => shortTime(end, timeSystem))
        .join(' … '),
    );
    throw new FlightError(
      `${name} has no state at ${shortTime(epoch, timeSystem)} ${timeSystem}: expected a time of ${spans.join(', ')}.`,
    );
  }
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
      `${days} days in steps of ${stepS} s are ${count} rows: expected 2 … ${MOST_ROWS}.`,
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
  ]);
}

function rowsText(segments: readonly EphemerisSegment[]): string {
  const rows = segments.reduce((sum, { times }) => sum + times.length / 2, 0);
  return `OEM, ${rows} states`;
}

function turnedSegment(segment: EphemerisSegment, frame: Frame | undefined): EphemerisSegment {
  const { metadata, times, states, accelerations, covariances } = segment;
  if (frame === undefined || frame === metadata.frame) return segment;
  const turnedStates = new Float64Array(states.length);
  for (let row = 0; row < times.length / 2; row++) {
    const at = [...states.subarray(6 * row, 6 * row + 6)] as [number, number, number, number, number, number];
    const state = turned(
      {
        frame: metadata.frame,
        epoch: { taiS: times[2 * row]!, fractionS: times[2 * row + 1]! },
        positionM: [at[0], at[1], at[2]],
        velocityMps: [at[3], at[4], at[5]],
      },
      frame,
    );
    turnedStates.set([...state.positionM, ...state.velocityMps], 6 * row);
  }
  const { accelerations: _, ...rest } = segment;
  return {
    ...(accelerations === undefined ? segment : rest),
    metadata: { ...metadata, frame, frameName: frame },
    states: turnedStates,
    covariances: covariances.map((covariance) => ({
      ...covariance,
      frameName: covariance.frameName ?? metadata.frameName,
    })),
  };
}

/** What the Earth's orientation costs where a frame was turned. */
function frameNotices(segments: readonly EphemerisSegment[], frame: Frame | undefined): Notice[] {
  if (frame === undefined) return [];
  return orientationNotices(bundledEarthOrientation(), segments[0]!.start, segments.at(-1)!.stop);
}

/** Places between rows at which the interpolation is compared. */
const CHECKS = 200;

/** How well the steps serve the interpolation that the file states. */
function stepNotices(
  segment: EphemerisSegment,
  truth: (epoch: Epoch) => StateVector,
  stepS: number,
): Notice[] {
  const gaps = segment.times.length / 2 - 1;
  let worstM = 0;
  for (let i = 0; i < Math.min(CHECKS, gaps); i++) {
    const row = Math.floor((i * gaps) / Math.min(CHECKS, gaps));
    const epoch = later({ taiS: segment.times[2 * row]!, fractionS: segment.times[2 * row + 1]! }, stepS / 2);
    const [a, b] = [interpolateSegment(segment, epoch).positionM, truth(epoch).positionM];
    worstM = Math.max(worstM, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
  }
  if (worstM < 1) return [];
  return [
    {
      code: 'flight.step',
      source: 'CCSDS 502.0-B-3 § 5.2.3',
      message: `Between rows ${stepS} s apart the stated interpolation is up to ${Number(worstM.toPrecision(2))} m off; a shorter --step brings it down.`,
    },
  ];
}
