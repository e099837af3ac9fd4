/** What an ephemeris must keep before it is interpolated: order, steps, span, one frame, one time system. */
import type { ProblemList } from '../../input-error.ts';
import { type Epoch, formatTime, secondsBetween } from '../../time/index.ts';
import type { Entry } from './entries.ts';
import type { EphemerisSegment } from './messages.ts';

/** START_TIME and STOP_TIME are often written with milliseconds where the rows have more. */
const ROUNDING_S = 1e-3;
/** A step so many times that of its neighbours is a gap: three rows or more are missing. */
const GAP = 3;
/** Steps on either side with which a step is compared. */
const NEIGHBOURS = 3;

type Place = (key: string) => Entry;

/** Rows of a state, as the interpolation of a segment needs them. */
export function rowsNeeded({ interpolation }: EphemerisSegment): number {
  const { method, degree } = interpolation ?? { method: 'LINEAR', degree: 1 };
  return method === 'HERMITE' ? Math.ceil((degree + 1) / 2) : method === 'LAGRANGE' ? degree + 1 : 2;
}

/** Epoch of a row. */
export function rowEpoch(times: Float64Array, row: number): Epoch {
  return { taiS: times[2 * row]!, fractionS: times[2 * row + 1]! };
}

/** Checks the rows of a segment among themselves and against its metadata. */
export function checkSegment(
  segment: EphemerisSegment,
  rows: readonly (readonly Entry[])[],
  place: Place,
  problems: ProblemList,
): void {
  const { times, metadata, start, stop } = segment;
  const count = times.length / 2;
  const text = (epoch: Epoch): string => formatTime(epoch, metadata.timeSystem);
  const at = (entry: Entry, code: string, expected: string, received: string, cure?: string): void =>
    problems.add(entry.line, entry.column, Math.max(1, entry.value.length), {
      code: `orbit-file.${code}`,
      path: entry.key,
      expected,
      received,
      ...(cure !== undefined && { cure }),
    });
  if (count === 0) {
    at(place('STOP_TIME'), 'rows', 'lines of ephemeris in the segment', 'none', 'the file is truncated');
    return;
  }
  const needed = rowsNeeded(segment);
  if (segment.interpolation !== undefined && count < needed)
    at(
      place('INTERPOLATION_DEGREE'),
      'rows',
      `at least ${needed} rows for ${segment.interpolation.method} of degree ${segment.interpolation.degree}`,
      `${count}`,
    );
  const steps = Float64Array.from({ length: count - 1 }, (_, i) =>
    secondsBetween(rowEpoch(times, i), rowEpoch(times, i + 1)),
  );
  let ordered = true;
  for (let i = 0; i < steps.length; i++)
    if (steps[i]! <= 0) {
      ordered = false;
      at(
        rows[i + 1]![0]!,
        'order',
        `a time after ${text(rowEpoch(times, i))}, that of line ${rows[i]![0]!.line}`,
        steps[i] === 0 ? 'the same time' : text(rowEpoch(times, i + 1)),
        steps[i] === 0
          ? 'one state each: where a manoeuvre or a fit begins, a new segment begins'
          : 'sort the rows by time',
      );
    }
  if (!ordered || times.some(Number.isNaN)) return;
  for (let i = 0; i < steps.length; i++) {
    const around = [
      ...steps.slice(Math.max(0, i - NEIGHBOURS), i),
      ...steps.slice(i + 1, i + 1 + NEIGHBOURS),
    ];
    if (around.length < NEIGHBOURS) continue;
    const usual = around.sort((a, b) => a - b)[around.length >> 1]!;
    if (steps[i]! > GAP * usual)
      at(
        rows[i + 1]![0]!,
        'gap',
        `steps of about ${round(usual)} s as around it, which ${interpolationText(segment)} rests on`,
        `${round(steps[i]!)} s without a row, from ${text(rowEpoch(times, i))}`,
        'fill in the rows, or begin a new segment after the gap',
      );
  }
  const [first, last] = [rowEpoch(times, 0), rowEpoch(times, count - 1)];
  if (secondsBetween(start, stop) < 0)
    at(place('STOP_TIME'), 'span', `a time after START_TIME, ${text(start)}`, text(stop));
  checkEnds(segment, first, last, place, at, text);
}

function checkEnds(
  { start, stop, useableStart, useableStop }: EphemerisSegment,
  first: Epoch,
  last: Epoch,
  place: Place,
  at: (entry: Entry, code: string, expected: string, received: string, cure?: string) => void,
  text: (epoch: Epoch) => string,
): void {
  if (secondsBetween(start, first) > ROUNDING_S)
    at(
      place('START_TIME'),
      'span',
      `${text(first)}, the time of the first row`,
      text(start),
      'rows are missing at the beginning, or START_TIME is wrong',
    );
  else if (secondsBetween(first, start) > ROUNDING_S)
    at(
      place('START_TIME'),
      'span',
      `${text(first)}, the time of the first row`,
      text(start),
      'a narrower span is USEABLE_START_TIME',
    );
  if (secondsBetween(last, stop) > ROUNDING_S)
    at(
      place('STOP_TIME'),
      'span',
      `${text(last)}, the time of the last row`,
      text(stop),
      'the file is truncated, or STOP_TIME is wrong',
    );
  else if (secondsBetween(stop, last) > ROUNDING_S)
    at(
      place('STOP_TIME'),
      'span',
      `${text(last)}, the time of the last row`,
      text(stop),
      'a narrower span is USEABLE_STOP_TIME',
    );
  if (
    useableStart !== undefined &&
    (secondsBetween(useableStart, start) > ROUNDING_S || secondsBetween(stop, useableStart) > 0)
  )
    at(place('USEABLE_START_TIME'), 'span', `a time of ${text(start)} … ${text(stop)}`, text(useableStart));
  if (
    useableStop !== undefined &&
    (secondsBetween(stop, useableStop) > ROUNDING_S || secondsBetween(useableStop, start) > 0)
  )
    at(place('USEABLE_STOP_TIME'), 'span', `a time of ${text(start)} … ${text(stop)}`, text(useableStop));
}

/** Checks segments against each other. */
export function checkSegments(
  segments: readonly EphemerisSegment[],
  places: readonly Place[],
  problems: ProblemList,
): void {
  for (let i = 1; i < segments.length; i++) {
    const [previous, here] = [segments[i - 1]!, segments[i]!];
    const first = segments[0]!.metadata;
    const differs = (key: string, code: string, expected: string, received: string, cure: string): void => {
      const { line, column, value } = places[i]!(key);
      if (expected !== received)
        problems.add(line, column, Math.max(1, value.length), {
          code: `orbit-file.${code}`,
          path: key,
          expected: `${expected} as in the first segment`,
          received: received || 'nothing',
          cure,
        });
    };
    const { metadata } = here;
    const apart = 'write one file for each';
    differs('OBJECT_NAME', 'mixed-objects', first.objectName, metadata.objectName, apart);
    differs('REF_FRAME', 'mixed-frames', first.frameName, metadata.frameName, apart);
    differs('TIME_SYSTEM', 'mixed-time-systems', first.timeSystem, metadata.timeSystem, apart);
    const end = previous.useableStop ?? previous.stop;
    const begin = here.useableStart ?? here.start;
    if (secondsBetween(begin, end) > ROUNDING_S) {
      const key = here.useableStart === undefined ? 'START_TIME' : 'USEABLE_START_TIME';
      const { line, column, value } = places[i]!(key);
      problems.add(line, column, Math.max(1, value.length), {
        code: 'orbit-file.overlap',
        path: key,
        expected: `a time from ${formatTime(end, metadata.timeSystem)} on, where the segment before ends`,
        received: formatTime(begin, metadata.timeSystem),
        cure: 'useable spans of segments meet at most at their ends',
      });
    }
  }
}

function interpolationText({ interpolation }: EphemerisSegment): string {
  return interpolation === undefined
    ? 'any interpolation'
    : `${interpolation.method} of degree ${interpolation.degree}`;
}

const round = (seconds: number): string => String(Number(seconds.toPrecision(6)));
