/** Where a satellite is while it is raised electrically: between the revolutions as they were flown, and on its drift into the slot. */
import {
  type ForceModel,
  type OrbitElements,
  SYNCHRONOUS_RADIUS_M,
  SYNCHRONOUS_RATE_RAD_PER_S,
  stateOf,
  type Trajectory,
  taiSecondsOf,
  toEquinoctial,
} from '@ortak/core/orbit';
import type { Epoch } from '@ortak/core/time';
import { type Arrival, earthAngleRad } from './transfer.phasing.ts';

const RAD = Math.PI / 180;
const DAY_S = 86_400;

export interface RaisedWay {
  /** Of the injection; the raising begins at its apogee. */
  readonly from: OrbitElements;
  readonly beginning: Epoch;
  readonly arrival: Arrival;
  readonly slotDeg: number;
  readonly model: ForceModel;
}

/** The end of a revolution: a [m], h, k, p, q, and the mean longitude with its rate. */
interface Turn {
  readonly timeS: number;
  readonly elements: readonly number[];
  readonly longitudeRad: number;
  readonly rateRadPerS: number;
}

/**
 * Earth-fixed positions from separation to arrival. The elements go straight from the end of one revolution to that of the next; the mean
 * longitude meets both with the mean motion of each (Hermite's cubic). Before the first apogee the satellite is on its injection orbit.
 */
export function raisedTrajectory({ from, beginning, arrival, slotDeg, model }: RaisedWay): Trajectory {
  const { plan, flown, driftDegPerDay, driftS, stopS } = arrival;
  const gm = model.gmM3PerS2;
  const turnOf = (timeS: number, orbit: OrbitElements, trueLongitudeRad: number): Turn => {
    const elements = toEquinoctial(orbit, 1);
    const [a, h, k] = elements;
    return {
      timeS,
      elements,
      longitudeRad: meanLongitudeRad(trueLongitudeRad, h, k),
      rateRadPerS: Math.sqrt(gm / a) / a,
    };
  };
  const [, h, k] = toEquinoctial(from, 1);
  const firstRad = Math.atan2(h, k) + Math.PI;
  const turns = [
    turnOf(0, from, firstRad),
    ...flown.path.map(({ timeS, orbit }, i) =>
      turnOf(timeS, orbit, firstRad + 2 * Math.PI * Math.min(i + 1, flown.revolutions)),
    ),
  ];
  const startTaiS = taiSecondsOf(beginning);
  const turnedRad = earthAngleRad(beginning, model);
  const [elements, state] = [new Float64Array(6), new Float64Array(6)];
  return (taiS, out) => {
    const timeS = taiS - startTaiS;
    if (timeS >= plan.durationS) {
      const leftDeg = leftToDriftDeg(timeS - plan.durationS, driftDegPerDay, driftS - stopS, stopS);
      out[0] = SYNCHRONOUS_RADIUS_M * Math.cos((slotDeg - leftDeg) * RAD);
      out[1] = SYNCHRONOUS_RADIUS_M * Math.sin((slotDeg - leftDeg) * RAD);
      out[2] = 0;
      return;
    }
    between(turns, timeS, elements);
    stateOf(elements, 0, gm, state);
    const angle = turnedRad + SYNCHRONOUS_RATE_RAD_PER_S * timeS;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    out[0] = c * state[0]! + s * state[1]!;
    out[1] = c * state[1]! - s * state[0]!;
    out[2] = state[2]!;
  };
}

/** The angle left to the slot: an even drift, and a stop that slows it evenly [°]. */
function leftToDriftDeg(timeS: number, driftDegPerDay: number, waitS: number, stopS: number): number {
  const rate = driftDegPerDay / DAY_S;
  if (timeS < waitS) return rate * (waitS - timeS + stopS / 2);
  const left = Math.max(0, waitS + stopS - timeS);
  return stopS > 0 ? (rate * left * left) / (2 * stopS) : 0;
}

/** Elements at a time, into `out`. */
function between(turns: readonly Turn[], timeS: number, out: Float64Array): void {
  const first = turns[0]!;
  if (timeS <= 0) {
    out.set(first.elements);
    out[5] = first.longitudeRad + first.rateRadPerS * timeS;
    return;
  }
  let [low, high] = [1, turns.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.timeS < timeS) low = middle + 1;
    else high = middle;
  }
  const [a, b] = [turns[low - 1]!, turns[low]!];
  const span = b.timeS - a.timeS;
  const u = (timeS - a.timeS) / span;
  for (let i = 0; i < 5; i++) out[i] = a.elements[i]! + u * (b.elements[i]! - a.elements[i]!);
  const turned = b.longitudeRad - a.longitudeRad;
  const [m0, m1] = [a.rateRadPerS * span, b.rateRadPerS * span];
  out[5] = a.longitudeRad + u * (m0 + u * (3 * turned - 2 * m0 - m1 + u * (m0 + m1 - 2 * turned)));
}

/** Mean longitude of a true one, in the same turn. */
function meanLongitudeRad(trueLongitudeRad: number, h: number, k: number): number {
  const e = Math.hypot(h, k);
  const perigee = Math.atan2(h, k);
  const anomaly = Math.atan2(Math.sin(trueLongitudeRad - perigee), Math.cos(trueLongitudeRad - perigee));
  const eccentric =
    2 * Math.atan2(Math.sqrt(1 - e) * Math.sin(anomaly / 2), Math.sqrt(1 + e) * Math.cos(anomaly / 2));
  return trueLongitudeRad + eccentric - e * Math.sin(eccentric) - anomaly;
}
