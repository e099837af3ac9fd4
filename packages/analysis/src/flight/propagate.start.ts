/** Where a propagation begins: state, satellite and manoeuvres of an orbit file. */
import { type EarthOrientationTable, inFrame, type StateVector } from '@ortak/core/earth';
import { DomainError } from '@ortak/core/errors';
import { loadSgp4, type Manoeuvre, type ManoeuvreFrame, STANDARD_GRAVITY_MPS2 } from '@ortak/core/orbit';
import {
  frameOf,
  interpolateOem,
  type ObjectMetadata,
  type OrbitMessage,
  type OrbitParameterMessage,
  type Spacecraft,
  shortTime,
  useableSpan,
} from '@ortak/core/orbit-files';
import { type Epoch, secondsBetween } from '@ortak/core/time';
import type { Notice } from '@ortak/core/working';
import { FlightError } from './error.ts';

export interface StartOfFlight {
  readonly state: StateVector;
  readonly metadata: ObjectMetadata;
  readonly spacecraft: Spacecraft;
  /** Of an OPM, in its own words. */
  readonly planned: OrbitParameterMessage['manoeuvres'];
  readonly notices: readonly Notice[];
}

/**
 * State of a message at a time: that of an OPM as it is, an ephemeris interpolated, mean elements by SGP4.
 * @param at undefined: the epoch of the state or of the elements, or the first of an ephemeris
 * @throws FlightError for a time that the file does not have, and for elements of another theory
 */
export async function startOf(
  message: OrbitMessage,
  name: string,
  at: Epoch | undefined,
): Promise<StartOfFlight> {
  if (message.kind === 'opm') {
    const { state, metadata, spacecraft, manoeuvres } = message;
    if (at !== undefined && secondsBetween(state.epoch, at) !== 0)
      throw new FlightError(
        `${name} has its state at ${shortTime(state.epoch, metadata.timeSystem)} ${metadata.timeSystem}: expected no --from, for the propagation begins there.`,
      );
    return { state, metadata, spacecraft, planned: manoeuvres, notices: [] };
  }
  if (message.kind === 'oem') {
    const { metadata } = message.segments[0]!;
    const epoch = at ?? useableSpan(message.segments[0]!)[0];
    const plain = { metadata: { ...metadata, comments: [] }, spacecraft: {}, planned: [], notices: [] };
    try {
      return { state: interpolateOem(message, epoch), ...plain };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const text = (when: Epoch): string => `${shortTime(when, metadata.timeSystem)} ${metadata.timeSystem}`;
      const [first, last] = [useableSpan(message.segments[0]!)[0], useableSpan(message.segments.at(-1)!)[1]];
      throw new FlightError(
        `${name} has no state at ${text(epoch)}: expected a time of ${text(first)} … ${text(last)}.`,
      );
    }
  }
  if (!message.theory.startsWith('SGP'))
    throw new FlightError(
      `Cannot propagate ${name}: expected mean elements of SGP4, found ${message.theory}.`,
    );
  const { metadata, spacecraft } = message;
  const sgp4 = (await loadSgp4())(message);
  return {
    state: sgp4.at(at ?? message.epoch),
    metadata: { ...metadata, comments: [] },
    spacecraft,
    planned: [],
    notices: [
      {
        code: 'flight.sgp4-state',
        source: 'AIAA 2006-6753',
        message:
          'The state comes from SGP4, whose error at the epoch of geostationary elements is 1 … 10 km: forces of a metre do not make it smaller, and it grows along the orbit.',
      },
    ],
  };
}

/** Manoeuvres that act in a span, as the propagation takes them, with notices of those that do not. */
export interface PlannedManoeuvres {
  readonly manoeuvres: readonly Manoeuvre[];
  /** Seconds after the start at which one begins or ends, rising, each once. */
  readonly breaksS: readonly number[];
  readonly notices: readonly Notice[];
}

/**
 * Manoeuvres of an OPM: with a duration a constant thrust that gives the Δv with the mass that it burns, without one an
 * impulse. RTN, RSW and TNW turn with the orbit.
 * @param massKg before the first
 * @throws FlightError for one that is under way at the start, burns more than there is, or is told in an Earth-fixed frame
 */
export function plannedManoeuvres(
  { planned, state, metadata }: StartOfFlight,
  massKg: number,
  durationS: number,
  table: EarthOrientationTable,
): PlannedManoeuvres {
  const manoeuvres: Manoeuvre[] = [];
  const breaksS = new Set<number>();
  const notices: Notice[] = [];
  let before = massKg;
  const inOrder = planned.toSorted((a, b) => secondsBetween(b.ignition, a.ignition));
  for (const each of inOrder) {
    const fromS = secondsBetween(state.epoch, each.ignition);
    const toS = fromS + each.durationS;
    const when = `${shortTime(each.ignition, metadata.timeSystem)} ${metadata.timeSystem}`;
    const outside = each.durationS === 0 ? fromS < 0 || fromS >= durationS : toS <= 0 || fromS >= durationS;
    if (outside) {
      notices.push({
        code: 'flight.manoeuvre-outside',
        source: 'MAN_EPOCH_IGNITION',
        message: `The manoeuvre of ${when} lies ${toS <= 0 ? 'before the state' : 'after the span'} and is left out.`,
      });
      continue;
    }
    if (fromS < 0)
      throw new FlightError(
        `The manoeuvre of ${when} is under way at the epoch of the state: expected one that begins after it; the mass there would not be known.`,
      );
    if (!(before + each.deltaMassKg > 0))
      throw new FlightError(
        `The manoeuvre of ${when} burns ${-each.deltaMassKg} kg: expected less than the ${Number(before.toFixed(3))} kg that the satellite has.`,
      );
    manoeuvres.push(manoeuvreOf(each, before, table));
    before += each.deltaMassKg;
    for (const timeS of [fromS, toS]) if (timeS > 0 && timeS < durationS) breaksS.add(timeS);
  }
  return { manoeuvres, breaksS: [...breaksS].sort((a, b) => a - b), notices };
}

const localFrames: Readonly<Record<string, ManoeuvreFrame>> = { RTN: 'RTN', RSW: 'RTN', TNW: 'TNW' };

function manoeuvreOf(
  { ignition, durationS, deltaMassKg, frameName, deltaVMps }: StartOfFlight['planned'][number],
  massKg: number,
  table: EarthOrientationTable,
): Manoeuvre {
  const local = localFrames[frameName];
  const celestial = frameOf(frameName);
  if (local === undefined && (celestial === undefined || celestial === 'ITRF'))
    throw new FlightError(
      `Cannot take a manoeuvre in ${frameName}: expected RTN, RSW, TNW or a celestial frame.`,
    );
  const frame = local ?? 'GCRF';
  const direction =
    celestial === undefined
      ? deltaVMps
      : inFrame(
          { frame: celestial, epoch: ignition, positionM: deltaVMps, velocityMps: [0, 0, 0] },
          'GCRF',
          table,
        ).positionM;
  const speedMps = Math.hypot(...deltaVMps);
  // Δv = g₀ Isp ln(m₀/m₁); Infinity where no mass is burnt
  const specificImpulseS = speedMps / (STANDARD_GRAVITY_MPS2 * Math.abs(Math.log1p(deltaMassKg / massKg)));
  if (durationS === 0)
    return {
      kind: 'impulse',
      at: ignition,
      frame,
      deltaVMps: direction,
      ...(deltaMassKg < 0 && { specificImpulseS }),
    };
  return {
    kind: 'burn',
    from: ignition,
    durationS,
    frame,
    direction,
    thrustN:
      deltaMassKg < 0
        ? (-deltaMassKg / durationS) * specificImpulseS * STANDARD_GRAVITY_MPS2
        : (massKg * speedMps) / durationS,
    specificImpulseS,
  };
}
