/** Trims: small burns that take a drifting satellite into rest over its slot. */
import { DomainError } from '../../errors.ts';
import { solveLinear } from '../../math/least-squares.ts';
import { later } from '../../time/epoch.ts';
import { taiSecondsOf } from '../arc.ts';
import type { ForceModel } from '../forces.ts';
import {
  nearAngleRad,
  onStation,
  SIDEREAL_DAY_S,
  type Station,
  synchronousReader,
} from '../keeping/synchronous.ts';
import { type Burn, burnDurationS, type Thrust } from '../manoeuvre.ts';
import { propagateTo, type Start } from '../propagate.ts';

export interface TrimTask {
  readonly start: Start;
  readonly model: ForceModel;
  readonly engine: Thrust;
  readonly station: Station;
  /** Middle of the first [s after the start]. */
  readonly firstS: number;
}

export interface Trims {
  readonly burns: readonly Burn[];
  readonly end: Start;
  /** What is left: semi-major axis [m], longitude, eccentricity, inclination [rad]. */
  readonly missM: number;
  readonly missRad: number;
}

/** Middles of the trims after the first, in sidereal days: half a turn apart for the eccentricity, a quarter more for the plane. */
const TURNS = [0, 0.5, 0.75] as const;
/** What counts as rest: 5 m of semi-major axis drift 0.00006° a day. */
const CLOSE_M = 5;
const ROUNDS = 12;

/**
 * Plans three trims, radial, along and normal, so that the mean motion afterwards rests over the slot; of all that do,
 * nearly those of least Δv.
 * @throws DomainError where the start lies too far from the slot for trims
 */
export function planTrims({ start, model, engine, station, firstS }: TrimTask): Trims {
  const endS = firstS + SIDEREAL_DAY_S;
  const epoch = later(start.state.epoch, endS);
  const wanted = onStation(station, model, epoch, start.massKg);
  const reader = synchronousReader(model, station.longitudeRad);
  const read = ({ state }: Start): Float64Array => {
    const out = new Float64Array(6);
    reader.write(taiSecondsOf(epoch), Float64Array.of(...state.positionM, ...state.velocityMps), out, 0);
    return out;
  };
  const goal = read(wanted);
  const fly = (x: readonly number[]): Start =>
    propagateTo(start, model, {
      durationS: endS,
      toleranceM: 0.1,
      manoeuvres: burnsOf(x, start, engine, firstS),
    });
  const missOf = (end: Start): number[] => {
    const at = read(end);
    return [
      at[0]! / goal[0]! - 1,
      nearAngleRad(at[1]! - goal[1]!, 0),
      ...[2, 3, 4, 5].map((c) => at[c]! - goal[c]!),
    ];
  };
  let x: readonly number[] = new Array<number>(9).fill(0);
  let end = fly(x);
  let miss = missOf(end);
  for (let round = 0; round < ROUNDS; round++) {
    const step = 0.01;
    const columns = x.map((_, j) => {
      const moved = missOf(fly(x.map((value, k) => (k === j ? value + step : value))));
      return moved.map((value, i) => (value - miss[i]!) / step);
    });
    // burns that are small count as dear, so that the sum of sizes falls rather than that of squares
    const weights = x.map(
      (_, j) => 0.05 + Math.hypot(...x.slice(3 * Math.floor(j / 3), 3 * Math.floor(j / 3) + 3)),
    );
    const aim = miss.map(
      (value, i) => columns.reduce((sum, column, j) => sum + column[i]! * x[j]!, 0) - value,
    );
    const normal = miss.map((_, i) =>
      miss.map((__, k) => columns.reduce((sum, column, j) => sum + weights[j]! * column[i]! * column[k]!, 0)),
    );
    const multipliers = solveLinear(normal, aim);
    x = columns.map(
      (column, j) => weights[j]! * column.reduce((sum, value, i) => sum + value * multipliers[i]!, 0),
    );
    end = fly(x);
    miss = missOf(end);
    if (round > 2 && Math.hypot(...miss) * goal[0]! < CLOSE_M) break;
  }
  const left = Math.hypot(...miss) * goal[0]!;
  if (!(left < 20 * CLOSE_M)) throw new DomainError('what trims leave', left, 'm', 0, 20 * CLOSE_M, 'trims');
  return {
    burns: burnsOf(x, start, engine, firstS),
    end,
    missM: miss[0]! * goal[0]!,
    missRad: miss[1]!,
  };
}

function burnsOf(x: readonly number[], start: Start, engine: Thrust, firstS: number): Burn[] {
  let massKg = start.massKg;
  return TURNS.flatMap((turns, k): Burn[] => {
    const direction = [x[3 * k]!, x[3 * k + 1]!, x[3 * k + 2]!] as const;
    const deltaVMps = Math.hypot(...direction);
    if (deltaVMps < 1e-5) return [];
    const durationS = burnDurationS(massKg, deltaVMps, engine.thrustN, engine.specificImpulseS);
    massKg -= (engine.thrustN * durationS) / (engine.specificImpulseS * 9.806_65);
    return [
      {
        kind: 'burn',
        from: later(start.state.epoch, firstS + turns * SIDEREAL_DAY_S - durationS / 2),
        durationS,
        frame: 'RTN',
        direction,
        ...engine,
      },
    ];
  });
}
