/** Burns of an apogee engine aimed in the whole force model: the least propellant that ends in the drift towards the slot. */
import { constrainedLeast } from '../../math/constrained.ts';
import { taiSecondsOf } from '../arc.ts';
import type { ForceModel } from '../forces.ts';
import { synchronousReader } from '../keeping/synchronous.ts';
import type { Thrust } from '../manoeuvre.ts';
import type { Start } from '../propagate.ts';
import { type BurnChoice, type FlownBurn, flyBurns } from './burns.ts';
import type { PhasingPlan } from './phasing.ts';

export interface AimTask {
  readonly start: Start;
  readonly model: ForceModel;
  readonly engine: Thrust;
  readonly plan: PhasingPlan;
  readonly slotRad: number;
}

/** Changes that count as moderate, by which unknowns are scaled: of the middle [s], of the length as a part, of angles [rad]. */
const MIDDLE_S = 300;
const LENGTH = 0.02;
const ANGLE = 0.05;
/** Scales of what must be met: semi-major axis [m], longitude [rad], eccentricity, inclination [rad]. */
const SCALES = [1e5, 0.02, 3e-3, 3e-3, 3e-3, 3e-3] as const;
/** What may be left of it, in those scales: 10 m, 0.0001°. */
const ENOUGH = 3e-4;

/**
 * Aims the burns. Each has its middle, its length and a direction that is fixed in space; together they use the least
 * propellant. Between `yield`s, which tell the part done, the caller may stop at will.
 * @throws DomainError where no burns near the plan reach the drift orbit
 */
export function* aimBurns({ start, model, engine, plan, slotRad }: AimTask): Generator<number, FlownBurn[]> {
  const { burns } = plan;
  const whole = burns.reduce((sum, { durationS }) => sum + durationS, 0);
  const reader = synchronousReader(model, slotRad);
  const read = new Float64Array(6);
  const driftRate = (plan.driftDegPerDay * Math.PI) / 180 / 86_400;
  const choicesOf = (x: readonly number[]): BurnChoice[] =>
    burns.map(({ durationS, northRad }, k) => ({
      middleS: MIDDLE_S * x[4 * k]!,
      durationS: durationS * (1 + LENGTH * x[4 * k + 1]!),
      upRad: ANGLE * x[4 * k + 2]!,
      northRad: northRad + ANGLE * x[4 * k + 3]!,
    }));
  // a change of the fourth burn leaves the first three as they are
  let knownX: readonly number[] = [];
  let known: readonly FlownBurn[] = [];
  const fly = (x: readonly number[]): FlownBurn[] => {
    let same = 0;
    while (same < known.length && [0, 1, 2, 3].every((c) => x[4 * same + c] === knownX[4 * same + c])) same++;
    const flown = flyBurns(start, burns, choicesOf(x), engine, model, known.slice(0, same));
    // what differences are taken from stays
    if (same === 0 || same === known.length) {
      knownX = x;
      known = flown;
    }
    return flown;
  };
  const conditions = (flown: readonly FlownBurn[]): number[] => {
    const { after, apsisS, fromS, burn } = flown.at(-1)!;
    const taiS = taiSecondsOf(after.state.epoch);
    reader.write(taiS, Float64Array.of(...after.state.positionM, ...after.state.velocityMps), read, 0);
    const [a, longitude, ex, ey, ix, iy] = read as unknown as number[];
    const trimS = apsisS + plan.driftS;
    const arrival = longitude! + driftRate * (trimS - fromS - burn.durationS) - slotRad;
    // the drift orbit has its apsis where the last burn was
    const ascension = apsisAscension(flown.at(-1)!);
    return [
      (a! - plan.driftOrbitM) / SCALES[0],
      nearZero(arrival) / SCALES[1],
      (ex! - plan.driftEccentricity * Math.cos(ascension)) / SCALES[2],
      (ey! - plan.driftEccentricity * Math.sin(ascension)) / SCALES[3],
      ix! / SCALES[4],
      iy! / SCALES[5],
    ];
  };
  const of = (x: readonly number[]) => {
    try {
      const flown = fly(x);
      const lengths = choicesOf(x).reduce((sum, { durationS }) => sum + durationS, 0);
      // percent of the whole
      return { value: (100 * lengths) / whole, conditions: conditions(flown) };
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
  const least = yield* counted(
    constrainedLeast(of, new Array<number>(4 * burns.length).fill(0), {
      steps: new Array<number>(4 * burns.length).fill(0.01),
      reach: 2,
      enough: ENOUGH,
      still: 2e-3,
      rounds: ROUNDS,
    }),
  );
  return fly(least.unknowns);
}

const ROUNDS = 60;

function* counted<T>(run: Generator<number, T>): Generator<number, T> {
  let step = run.next();
  while (!step.done) {
    yield 1 - 0.9 ** step.value;
    step = run.next();
  }
  return step.value;
}

/** Right ascension of the middle of a burn: of the mean of where it begins and ends [rad]. */
function apsisAscension({ before, after }: FlownBurn): number {
  const [x, y] = [0, 1].map((c) => before.state.positionM[c]! + after.state.positionM[c]!) as [
    number,
    number,
  ];
  return Math.atan2(y, x);
}

const nearZero = (angle: number): number => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
