/** A transfer as it was flown: its arcs, to be asked at any time, and what stations see of it. */
import { bundledEarthOrientation, type Geodetic, lookAnglesTo } from '@ortak/core/earth';
import {
  type Arc,
  type Burn,
  earthFixed,
  type ForceModel,
  propagate,
  type Start,
  type Trajectory,
  taiSecondsOf,
} from '@ortak/core/orbit';
import { formatTime } from '@ortak/core/time';
import type { Programme } from '@ortak/model';
import { type Pass, passesOf } from './passes.ts';

/** Error of a step of the flight that verifies [m]. */
const TOLERANCE_M = 0.01;
/** Least elevation at which a station works with the satellite [°]. */
export const LEAST_ELEVATION_DEG = 5;

export interface FlownPath {
  readonly durationS: number;
  readonly stateAt: (timeS: number, out: Float64Array) => void;
  readonly massAtKg: (timeS: number) => number;
  /** Earth-fixed, by TAI seconds. */
  readonly trajectory: Trajectory;
}

/** Flies manoeuvres from a start once more, with small steps, and keeps the arcs. */
export function* flownPath(
  start: Start,
  model: ForceModel,
  manoeuvres: readonly Burn[],
  durationS: number,
): Generator<number, FlownPath> {
  const arcs: Arc[] = [];
  for (const arc of propagate(start, model, { durationS, manoeuvres, toleranceM: TOLERANCE_M })) {
    arcs.push(arc);
    if (arcs.length % 50 === 0) yield arc.toS / durationS;
  }
  const startTaiS = taiSecondsOf(start.state.epoch);
  const arcAt = (timeS: number): Arc => {
    let [low, high] = [0, arcs.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (arcs[middle]!.toS < timeS) low = middle + 1;
      else high = middle;
    }
    return arcs[low]!;
  };
  const stateAt = (timeS: number, out: Float64Array): void => arcAt(timeS).stateAt(timeS, out);
  const state = new Float64Array(6);
  return {
    durationS,
    stateAt,
    massAtKg: (timeS) => arcAt(timeS).massAtKg(timeS),
    trajectory: earthFixed((taiS, out) => {
      stateAt(Math.min(durationS, Math.max(0, taiS - startTaiS)), state);
      out.set(state.subarray(0, 3));
    }, bundledEarthOrientation()),
  };
}

/** A station that commands the satellite on its way. */
export interface TransferStation {
  readonly name: string;
  readonly place: Geodetic;
}

/** Those that track the satellite, or all of the programme. */
export function transferStations(
  { stations, sites }: Programme,
  tracking: readonly string[] | undefined,
): TransferStation[] {
  return stations
    .filter(({ id }) => tracking === undefined || tracking.includes(id))
    .map((station) => {
      const site = sites.find(({ id }) => id === station.site)!;
      return {
        name: site.name,
        place: {
          latitudeDeg: site.latitudeDeg.value,
          longitudeDeg: site.longitudeDeg.value,
          heightM: site.heightM.value,
        },
      };
    });
}

/** What a station sees of a transfer. */
export interface StationContact {
  readonly station: string;
  readonly passes: readonly {
    readonly rises: string;
    readonly sets: string;
    readonly highestElevationDeg: number;
  }[];
  readonly hours: number;
  readonly percent: number;
}

export function contactOf(
  { name, place }: TransferStation,
  { trajectory, durationS }: Pick<FlownPath, 'trajectory' | 'durationS'>,
  startTaiS: number,
): StationContact {
  const path = { words: '', trajectory, periodS: 40_000, stays: false, notices: [] };
  const passes = passesOf(place, path, startTaiS, startTaiS + durationS, LEAST_ELEVATION_DEG);
  const minutes = passes.reduce((sum, { durationMin }) => sum + durationMin, 0);
  const time = (epoch: Pass['start']): string => formatTime(epoch, 'UTC', 0);
  return {
    station: name,
    passes: passes.map(({ start, end, highestElevationDeg }) => ({
      rises: time(start),
      sets: time(end),
      highestElevationDeg,
    })),
    hours: minutes / 60,
    percent: (100 * minutes * 60) / durationS,
  };
}

/** Elevation of the satellite over a station [°]. */
export function elevationDeg(place: Geodetic, trajectory: Trajectory, taiS: number): number {
  const at = new Float64Array(3);
  trajectory(taiS, at);
  return lookAnglesTo(place, { xM: at[0]!, yM: at[1]!, zM: at[2]! }).elevationDeg;
}
