/** States of orbit files: by SGP4, interpolated, turned into another frame, and what that costs. */
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
  type OrbitEphemerisMessage,
  type OrbitMeanElementsMessage,
  type OrbitParameterMessage,
  shortTime,
  useableSpan,
} from '@ortak/core/orbit-files';
import { type Epoch, later } from '@ortak/core/time';
import type { Notice } from '@ortak/core/working';
import { FlightError } from './error.ts';

export const MADE_BY_SGP4 = 'by SGP4 (AIAA 2006-6753)';

export async function sgp4Of(message: OrbitMeanElementsMessage, name: string): Promise<Sgp4> {
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

/** Elements and covariance stay in the frame in which they were given: elements are left out, the covariance says its frame. */
export function turnedOpm(message: OrbitParameterMessage, frame: Frame): OrbitParameterMessage {
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

export function turned(state: StateVector, frame: Frame | undefined): StateVector {
  return frame === undefined ? state : inFrame(state, frame, bundledEarthOrientation());
}

export const fileName = (name: string): string => name.split(/[/\\]/).at(-1)!;

export function interpolated(message: OrbitEphemerisMessage, epoch: Epoch, name: string): StateVector {
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

export function turnedSegment(segment: EphemerisSegment, frame: Frame | undefined): EphemerisSegment {
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
export function frameNotices(segments: readonly EphemerisSegment[], frame: Frame | undefined): Notice[] {
  if (frame === undefined) return [];
  return orientationNotices(bundledEarthOrientation(), segments[0]!.start, segments.at(-1)!.stop);
}

/** Places between rows at which the interpolation is compared. */
const CHECKS = 200;

/** How well the steps serve the interpolation that the file states. */
export function stepNotices(
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
