/** An orbit carried on under forces and manoeuvres, as an ephemeris. */
import {
  type EarthOrientationTable,
  ecefToGeodetic,
  type Frame,
  inFrame,
  orientationNotices,
  type StateVector,
} from '@ortak/core/earth';
import { DomainError } from '@ortak/core/errors';
import { type Arc, forceModel, propagate } from '@ortak/core/orbit';
import {
  type EphemerisSegment,
  interpolateSegment,
  type OrbitFile,
  type OrbitMessage,
  writeOrbitMessages,
} from '@ortak/core/orbit-files';
import { type Epoch, later, leapSecondNotices } from '@ortak/core/time';
import type { Notice } from '@ortak/core/working';
import { airNotices, closedOrbit } from './closed-orbit.ts';
import { FlightError } from './error.ts';
import { grouped, messagesOf } from './format.ts';
import { type Body, type ChosenForces, chosenForces, originWords } from './propagate.forces.ts';
import { plannedManoeuvres, type StartOfFlight, startOf } from './propagate.start.ts';

export interface FlightOptions extends Body {
  readonly days: number;
  /** Beginning, where the file leaves a choice. */
  readonly from?: Epoch;
  /** Name or catalogue number, where the file has several. */
  readonly object?: string;
  /** As `egm8x8,sun,moon,srp`; undefined: all of them that the satellite's figures allow. */
  readonly force?: string;
  readonly toleranceM: number;
  /** Between rows of the ephemeris [s]. */
  readonly stepS: number;
  /** Of the ephemeris; that of the file where none is named, EME2000 for mean elements. */
  readonly frame?: Frame;
  readonly orientation: EarthOrientationTable;
  readonly notation: 'kvn' | 'xml';
  readonly creationDate: string;
  readonly originator: string;
}

/** Where the satellite is at one end of the span. */
export interface FlightEnd {
  readonly epoch: Epoch;
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  readonly radiusM: number;
  /** Undefined where the file does not say. */
  readonly massKg: number | undefined;
}

export interface Flight {
  readonly text: string;
  readonly object: string;
  readonly rows: number;
  readonly segments: number;
  readonly forces: string;
  readonly manoeuvres: number;
  /** Spells in the shadow of Earth or Moon; undefined where no force asks for them. */
  readonly shadows: number | undefined;
  readonly start: FlightEnd;
  readonly end: FlightEnd;
  readonly notices: readonly Notice[];
}

const DAY_S = 86_400;
/** As of `convertOrbit`: steps of 30 s over a year. */
const MOST_ROWS = 1_100_000;

/**
 * Carries the orbit of a file on. The generator hands out the part that is done, 0…1, and returns the ephemeris: who
 * stops asking cancels it.
 * @throws FlightError for what cannot be propagated, or is missing
 */
export async function prepareFlight(
  file: OrbitFile,
  name: string,
  options: FlightOptions,
): Promise<Generator<number, Flight>> {
  const message = oneOf(file.messages, name, options.object);
  const start = await startOf(message, name, options.from);
  const chosen = chosenForces(options.force, options, start.spacecraft, options.days);
  const gcrf = closedOrbit(inFrame(start.state, 'GCRF', options.orientation), name);
  return fly(message, name, start, gcrf, chosen, options);
}

function oneOf(all: readonly OrbitMessage[], name: string, object: string | undefined): OrbitMessage {
  const found = messagesOf(all, name, object);
  if (found.length > 1)
    throw new FlightError(
      `${name} has ${found.length} objects: expected one to propagate; --object takes its name or catalogue number.`,
    );
  return found[0]!;
}

function* fly(
  message: OrbitMessage,
  name: string,
  start: StartOfFlight,
  gcrf: StateVector<'GCRF'>,
  chosen: ChosenForces,
  options: FlightOptions,
): Generator<number, Flight> {
  const { orientation, stepS, toleranceM } = options;
  const durationS = options.days * DAY_S;
  // without manoeuvres and sunlight the mass is of no effect
  const massKg = chosen.massKg ?? 1;
  const most = Math.ceil(durationS / stepS) + 1;
  if (most > MOST_ROWS)
    throw new FlightError(
      `${options.days} ${options.days === 1 ? 'day' : 'days'} in steps of ${stepS} s are ${grouped(most)} rows: expected at most ${grouped(MOST_ROWS)}; a longer --step has fewer.`,
    );
  const planned = plannedManoeuvres(start, massKg, durationS, orientation);
  const spans = [0, ...planned.breaksS].map((fromS, i): Span => {
    const toS = planned.breaksS[i] ?? durationS;
    return { fromS, toS, timesS: rowTimes(fromS, toS, stepS) };
  });
  const rows = spans.reduce((sum, { timesS }) => sum + timesS.length, 0);
  const model = forceModel(chosen.forces, { orientation });
  const frame = options.frame ?? (message.kind === 'omm' ? 'EME2000' : start.metadata.frame);
  const path = new Path(gcrf.epoch, frame, orientation, spans);
  let shadows = 0;
  let last: Arc | undefined;
  try {
    for (const arc of propagate({ state: gcrf, massKg }, model, {
      durationS,
      manoeuvres: planned.manoeuvres,
      toleranceM,
    })) {
      if (arc.sunlight !== 'full' && (last === undefined || last.sunlight === 'full')) shadows++;
      path.take(arc);
      last = arc;
      yield arc.toS / durationS;
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new FlightError(`Cannot propagate ${name} further: ${error.message}.`);
  }
  const segments = path.segments(start);
  const end = path.endState();
  const comments = [
    `From ${name.split(/[/\\]/).at(-1)!} by numerical propagation: ${chosen.words}; ${toleranceM} m a step`,
    originWords(orientation),
  ];
  return {
    text: writeOrbitMessages(
      [
        {
          kind: 'oem',
          header: {
            version: '3.0',
            comments,
            creationDate: options.creationDate,
            originator: options.originator,
          },
          segments,
        },
      ],
      options.notation,
    ),
    object: start.metadata.objectName,
    rows,
    segments: segments.length,
    forces: chosen.words,
    manoeuvres: planned.manoeuvres.length,
    shadows: model.needsSunlight ? shadows : undefined,
    start: flightEnd(gcrf, chosen.massKg, orientation),
    end: flightEnd(end, chosen.massKg && last!.massAtKg(durationS), orientation),
    notices: [
      ...start.notices,
      ...chosen.notices,
      ...planned.notices,
      ...airNotices(gcrf),
      ...orientationNotices(orientation, gcrf.epoch, later(gcrf.epoch, durationS)),
      ...leapSecondNotices(later(gcrf.epoch, durationS)),
      ...stepNotices(path, segments),
    ],
  };
}

/** A piece of the flight that has a smooth path: from manoeuvre to manoeuvre. */
interface Span {
  readonly fromS: number;
  readonly toS: number;
  readonly timesS: readonly number[];
}

/** Times of the rows: whole steps from the beginning, and the end; at least five, for the interpolation. */
function rowTimes(fromS: number, toS: number, stepS: number): number[] {
  const length = toS - fromS;
  const step = Math.min(stepS, length / 4);
  const count = Math.floor(length / step + 1e-9);
  const times = Array.from({ length: count + 1 }, (_, i) => fromS + i * step);
  if (length - count * step > 1e-3) times.push(toS);
  else times[count] = toS;
  return times;
}

/** Rows of the flight, gathered arc by arc, with what lies between them at some places. */
class Path {
  readonly #epoch: Epoch;
  readonly #frame: Frame;
  readonly #table: EarthOrientationTable;
  readonly #spans: readonly Span[];
  readonly #states: readonly Float64Array[];
  readonly #checks: { readonly span: number; readonly state: StateVector }[] = [];
  readonly #checkEvery: number;
  readonly #six = new Float64Array(6);
  #span = 0;
  #row = 0;
  #end: StateVector<'GCRF'> | undefined;

  constructor(epoch: Epoch, frame: Frame, table: EarthOrientationTable, spans: readonly Span[]) {
    this.#epoch = epoch;
    this.#frame = frame;
    this.#table = table;
    this.#spans = spans;
    this.#states = spans.map(({ timesS }) => new Float64Array(6 * timesS.length));
    this.#checkEvery = Math.max(
      1,
      Math.floor(spans.reduce((sum, { timesS }) => sum + timesS.length, 0) / 200),
    );
  }

  #stateAt(arc: Arc, timeS: number): StateVector<'GCRF'> {
    arc.stateAt(timeS, this.#six);
    const [x, y, z, vx, vy, vz] = this.#six as unknown as [number, number, number, number, number, number];
    return {
      frame: 'GCRF',
      epoch: later(this.#epoch, timeS),
      positionM: [x, y, z],
      velocityMps: [vx, vy, vz],
    };
  }

  take(arc: Arc): void {
    while (this.#span < this.#spans.length) {
      const { fromS, timesS } = this.#spans[this.#span]!;
      // the first row of a span is after the manoeuvre that begins it
      if (arc.fromS < fromS) return;
      while (this.#row < timesS.length && timesS[this.#row]! <= arc.toS) {
        const timeS = timesS[this.#row]!;
        const state = this.#stateAt(arc, timeS);
        this.#end = state;
        const { positionM, velocityMps } = inFrame(state, this.#frame, this.#table);
        this.#states[this.#span]!.set([...positionM, ...velocityMps], 6 * this.#row);
        const before = timesS[this.#row - 1];
        if (before !== undefined && this.#row % this.#checkEvery === 0) {
          const middleS = (before + timeS) / 2;
          if (middleS >= arc.fromS)
            this.#checks.push({
              span: this.#span,
              state: inFrame(this.#stateAt(arc, middleS), this.#frame, this.#table),
            });
        }
        this.#row++;
      }
      if (this.#row < timesS.length) return;
      this.#span++;
      this.#row = 0;
    }
  }

  segments({ metadata }: StartOfFlight): EphemerisSegment[] {
    return this.#spans.map(({ timesS }, i) => {
      const epochs = timesS.map((timeS) => later(this.#epoch, timeS));
      return {
        metadata: {
          ...metadata,
          frame: this.#frame,
          frameName: this.#frame === metadata.frame ? metadata.frameName : this.#frame,
        },
        start: epochs[0]!,
        stop: epochs.at(-1)!,
        interpolation: { method: 'HERMITE', degree: 7 },
        comments: [],
        times: Float64Array.from(epochs.flatMap(({ taiS, fractionS }) => [taiS, fractionS])),
        states: this.#states[i]!,
        covariances: [],
      };
    });
  }

  endState(): StateVector<'GCRF'> {
    return this.#end!;
  }

  /** How far the interpolation of the segments is from the path between their rows [m]. */
  interpolationErrorM(segments: readonly EphemerisSegment[]): number {
    return this.#checks.reduce((worst, { span, state }) => {
      const { positionM } = interpolateSegment(segments[span]!, state.epoch);
      return Math.max(worst, Math.hypot(...positionM.map((value, c) => value - state.positionM[c]!)));
    }, 0);
  }
}

function stepNotices(path: Path, segments: readonly EphemerisSegment[]): Notice[] {
  const worstM = path.interpolationErrorM(segments);
  if (worstM < 0.1) return [];
  return [
    {
      code: 'flight.step',
      source: 'CCSDS 502.0-B-3 § 5.2.3',
      message: `Between the rows the stated interpolation is up to ${Number(worstM.toPrecision(2))} m off; a shorter --step brings it down.`,
    },
  ];
}

function flightEnd(
  state: StateVector<'GCRF'>,
  massKg: number | undefined,
  table: EarthOrientationTable,
): FlightEnd {
  const [xM, yM, zM] = inFrame(state, 'ITRF', table).positionM;
  const { longitudeDeg, latitudeDeg } = ecefToGeodetic({ xM, yM, zM });
  return { epoch: state.epoch, longitudeDeg, latitudeDeg, radiusM: Math.hypot(xM, yM, zM), massKg };
}
