/** The way of a satellite through its box, with its manoeuvres: a keeping flown once, to be looked at in any piece. */
import { type FlownManoeuvre, WATCH_S } from '@ortak/core/orbit';
import type { Programme } from '@ortak/model';
import { type KeepingOptions, type KeepingResult, keepStation } from './keep.ts';

const RAD = Math.PI / 180;
const DAY_S = 86_400;

/** Places every `stepS` from the beginning, and what moved the satellite between them. */
export interface KeepingPath {
  readonly stepS: number;
  /** From the centre of the box [°]. */
  readonly eastDeg: Float64Array;
  readonly northDeg: Float64Array;
  readonly manoeuvres: readonly FlownManoeuvre[];
}

export interface KeptStation {
  readonly result: KeepingResult;
  readonly path: KeepingPath;
}

/**
 * `keepStation` with the way that was flown.
 * @throws FlightError as `keepStation`
 */
export function* keepStationPath(
  programme: Programme,
  options: KeepingOptions = {},
): Generator<number, KeptStation> {
  const longitudes: number[] = [];
  const latitudes: number[] = [];
  const manoeuvres: FlownManoeuvre[] = [];
  const result = yield* keepStation(programme, {
    ...options,
    watch: (timeS, _, [longitudeRad, latitudeRad]) => {
      // stages meet in a place that both watch: the later one has it
      const at = Math.round(timeS / WATCH_S);
      longitudes[at] = longitudeRad!;
      latitudes[at] = latitudeRad!;
    },
    onStage: (stage) => manoeuvres.push(...stage.manoeuvres),
  });
  return {
    result,
    path: {
      stepS: WATCH_S,
      eastDeg: Float64Array.from(longitudes, (longitudeRad) => longitudeRad / RAD - result.longitudeDeg),
      northDeg: Float64Array.from(latitudes, (latitudeRad) => latitudeRad / RAD),
      manoeuvres,
    },
  };
}

/** How far a satellite comes in each day [°]: the path in few numbers. */
export interface DailyReach {
  readonly day: Float64Array;
  readonly eastDeg: Float64Array;
  readonly westDeg: Float64Array;
  readonly northDeg: Float64Array;
  readonly southDeg: Float64Array;
}

/** @param everyDays length of a piece [d], at least one step */
export function reachOf({ stepS, eastDeg, northDeg }: KeepingPath, everyDays: number): DailyReach {
  const size = Math.round((everyDays * DAY_S) / stepS);
  const count = Math.ceil(eastDeg.length / size);
  const each = (of: Float64Array, pick: (...values: number[]) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, i) => pick(...of.subarray(i * size, (i + 1) * size)));
  return {
    day: Float64Array.from({ length: count }, (_, i) => i * everyDays),
    eastDeg: each(eastDeg, Math.max),
    westDeg: each(eastDeg, Math.min),
    northDeg: each(northDeg, Math.max),
    southDeg: each(northDeg, Math.min),
  };
}

/** A piece of the path. @param fromDay first day after the beginning @param days length [d] */
export function pieceOf(
  { stepS, eastDeg, northDeg, manoeuvres }: KeepingPath,
  fromDay: number,
  days: number,
) {
  const first = Math.max(0, Math.ceil((fromDay * DAY_S) / stepS));
  const end = Math.min(eastDeg.length, Math.floor(((fromDay + days) * DAY_S) / stepS) + 1);
  const [fromS, toS] = [first * stepS, (end - 1) * stepS];
  /** Between two places the satellite is taken to go straight. */
  const at = (of: Float64Array, timeS: number): number => {
    const i = Math.min(of.length - 2, Math.floor(timeS / stepS));
    return of[i]! + (timeS / stepS - i) * (of[i + 1]! - of[i]!);
  };
  return {
    day: Float64Array.from({ length: Math.max(0, end - first) }, (_, i) => ((first + i) * stepS) / DAY_S),
    eastDeg: eastDeg.slice(first, end),
    northDeg: northDeg.slice(first, end),
    manoeuvres: manoeuvres
      .filter(({ atS }) => atS >= fromS && atS <= toS)
      .map((manoeuvre) => ({
        ...manoeuvre,
        day: manoeuvre.atS / DAY_S,
        eastDeg: at(eastDeg, manoeuvre.atS),
        northDeg: at(northDeg, manoeuvre.atS),
      })),
  };
}
