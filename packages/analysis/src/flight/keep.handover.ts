/** A slot handed over: the successor arrives, both share the box, the old satellite leaves for the graveyard. */
import {
  closest,
  DRIFT_DEG_PER_DAY_PER_MPS,
  type Impulse,
  inclinationDrift,
  onStation,
  propagate,
  type Start,
  separation,
  WATCH_S,
} from '@ortak/core/orbit';
import { later } from '@ortak/core/time';
import type { Programme } from '@ortak/model';
import { type CollocationResult, collocate, offsetsOf } from './keep.collocation.ts';
import { graveyardRiseKm, raiseMps } from './keep.life.ts';
import { keepingInput } from './keep.task.ts';
import { type KeepingOptions, YEAR_S } from './keep.ts';

const RAD = Math.PI / 180;
const DAY_S = 86_400;

export interface HandOverPhase {
  readonly what: string;
  readonly days: number;
  /** Of the satellite that moves [m/s]. */
  readonly deltaVMps: number;
  readonly leastKm: number;
}

export interface HandOverResult {
  readonly name: string;
  readonly driftDegPerDay: number;
  readonly phases: readonly HandOverPhase[];
  readonly shared: CollocationResult;
}

/** Drift with which the successor comes [°/d], from the west. */
const DRIFT = 0.5;
const COMING_DAYS = 4;
const LEAVING_DAYS = 4;

/**
 * Flies a hand-over. The successor drifts in from the west and stops; both share the box, apart in eccentricity and inclination; the old
 * one rises by two burns half a turn apart.
 * @param days both are in the box
 * @throws FlightError as `collocate`
 */
export function* handOver(
  programme: Programme,
  days: number,
  options: KeepingOptions = {},
): Generator<number, HandOverResult> {
  const shared = yield* collocate(programme, 2, { ...options, years: (days * DAY_S) / YEAR_S });
  const input = keepingInput(programme, options.satellite);
  const { flight, model, epoch, longitudeDeg, sail } = input;
  const { eccentricity, inclinationRad } = offsetsOf(input);
  const direction = (inclinationDrift(epoch).directionDeg + 90) * RAD;
  const [old, successor] = separation(2, eccentricity, inclinationRad, direction).map((offset) =>
    onStation({ longitudeRad: longitudeDeg * RAD, ...offset }, model, epoch, flight.massKg.value),
  ) as [Start, Start];
  const along = (atS: number, deltaVMps: number): Impulse => ({
    kind: 'impulse',
    at: later(epoch, atS),
    frame: 'RTN',
    deltaVMps: [0, deltaVMps, 0],
  });
  const places = (start: Start, durationS: number, manoeuvres: readonly Impulse[]): Float64Array => {
    const count = Math.floor(Math.abs(durationS) / WATCH_S) + 1;
    const out = new Float64Array(3 * count);
    const state = new Float64Array(6);
    let next = 0;
    for (const arc of propagate(start, model, { durationS, manoeuvres, toleranceM: 0.1 }))
      for (; next < count && next * WATCH_S <= Math.abs(arc.toS); next++) {
        arc.stateAt(Math.sign(durationS) * next * WATCH_S, state);
        out.set(state.subarray(0, 3), 3 * next);
      }
    return out;
  };
  const least = (durationS: number, ofOld: readonly Impulse[], ofSuccessor: readonly Impulse[]): number =>
    closest(places(old, durationS, ofOld), places(successor, durationS, ofSuccessor), WATCH_S).distanceM /
    1000;
  // backwards from the moment at which it stops: a lower orbit drifts east
  const stopMps = DRIFT / DRIFT_DEG_PER_DAY_PER_MPS;
  const emptyKg = flight.massKg.value - flight.propellant.loadedKg.value;
  const riseMps = raiseMps(graveyardRiseKm(sail, emptyKg) * 1000);
  const halfTurnS = 43_300;
  return {
    name: shared.name,
    driftDegPerDay: DRIFT,
    shared,
    phases: [
      {
        what: 'The successor comes from the west and stops',
        days: COMING_DAYS,
        deltaVMps: stopMps,
        leastKm: least(-COMING_DAYS * DAY_S, [], [along(-1, stopMps)]),
      },
      {
        what: 'Both in the box',
        days,
        deltaVMps: 0,
        leastKm: shared.pairs[0]!.leastKm,
      },
      {
        what: 'The old one leaves for the graveyard',
        days: LEAVING_DAYS,
        deltaVMps: riseMps,
        leastKm: least(LEAVING_DAYS * DAY_S, [along(1, riseMps / 2), along(1 + halfTurnS, riseMps / 2)], []),
      },
    ],
  };
}
