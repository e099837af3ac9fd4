/** Arcs of canted thrusters round the day: which fire where, so that little propellant does what is asked. */
import { within } from '../../errors.ts';
import { solveLinear } from '../../math/least-squares.ts';
import { STANDARD_GRAVITY_MPS2 } from '../manoeuvre.ts';
import { SIDEREAL_DAY_S, SYNCHRONOUS_RADIUS_M, SYNCHRONOUS_SPEED_MPS } from './synchronous.ts';

const SOURCE = 'arcs of electric thrusters';

/** A thruster: what it gives, and where it pushes. */
export interface Thruster {
  readonly id: string;
  readonly thrustN: number;
  readonly specificImpulseS: number;
  readonly powerW: number;
  /** Unit vector of its push: radial, tangential, normal. */
  readonly push: readonly [radial: number, tangential: number, normal: number];
}

/** Thrusters that fire together; their pushes add. */
export interface Firing {
  readonly thrusters: readonly Thruster[];
  readonly forceN: readonly [number, number, number];
  readonly massFlowKgPerS: number;
  readonly powerW: number;
}

/** All sets of thrusters that a power feeds. @param powerW [W] */
export function firings(thrusters: readonly Thruster[], powerW: number): readonly Firing[] {
  within('number of thrusters', thrusters.length, '', 1, 8, SOURCE);
  const found: Firing[] = [];
  for (let set = 1; set < 2 ** thrusters.length; set++) {
    const on = thrusters.filter((_, i) => (set >> i) & 1);
    const sum = (of: (each: Thruster) => number): number => on.reduce((total, each) => total + of(each), 0);
    if (sum((each) => each.powerW) > powerW) continue;
    found.push({
      thrusters: on,
      forceN: [0, 1, 2].map((c) => sum(({ thrustN, push }) => thrustN * push[c]!)) as [
        number,
        number,
        number,
      ],
      massFlowKgPerS: sum(
        ({ thrustN, specificImpulseS }) => thrustN / (specificImpulseS * STANDARD_GRAVITY_MPS2),
      ),
      powerW: sum((each) => each.powerW),
    });
  }
  return found;
}

/**
 * What a day is to change, each as a velocity [m/s]: the inclination vector by V, towards right ascension 0° and 90°; the
 * eccentricity vector by V, likewise; the velocity along the orbit that changes the drift.
 */
export type Demand = readonly [ix: number, iy: number, ex: number, ey: number, drift: number];

/** A stretch of the day in which the same thrusters fire. */
export interface FiringArc {
  readonly firing: Firing;
  /** Right ascension of its middle [rad], beside the beginning of the day by 0…2π. */
  readonly rightAscensionRad: number;
  readonly durationS: number;
}

export interface DayTask {
  readonly firings: readonly Firing[];
  readonly massKg: number;
  /** Right ascension at the beginning of the day [rad]. */
  readonly fromRad: number;
  /** Whether thrusters may fire at a right ascension. */
  readonly free: (rightAscensionRad: number) => boolean;
}

export interface DayPlan {
  readonly arcs: readonly FiringArc[];
  /** What the arcs do; beside the demand by what rounding to arcs leaves. */
  readonly done: Demand;
  /**
   * What the arcs shift the longitude by, beside the drift that the whole of them makes from the middle of the day on [rad]:
   * −2/V of the radial velocity, and −3/r of each velocity along the orbit for the time before that middle.
   */
  readonly shiftRad: number;
  readonly multipliers: readonly number[];
}

/**
 * Plans a day.
 * @param from multipliers of a day like this one, to begin with
 * @returns undefined where the demand is beyond what a day can do
 */
export type DayPlanner = (demand: Demand, from?: readonly number[] | undefined) => DayPlan | undefined;

const SLOTS = 96;
const SLOT_S = SIDEREAL_DAY_S / SLOTS;
/** Shorter arcs are not fired [s]. */
const LEAST_S = 60;
const ROWS = 5;
/** Roundings of the corners of the dual, one after the other, as parts of the cost of a slot. */
const SOFTNESS = [0.5, 0.15, 0.05, 0.02, 0.008] as const;

/** What a force does to the five, per velocity, at a right ascension. */
function effect([r, t, n]: readonly [number, number, number], s: number, out: Float64Array, o: number): void {
  const [cos, sin] = [Math.cos(s), Math.sin(s)];
  out[o] = n * cos;
  out[o + 1] = n * sin;
  out[o + 2] = 2 * t * cos + r * sin;
  out[o + 3] = 2 * t * sin - r * cos;
  out[o + 4] = t;
}

/**
 * The arcs of a day with the least propellant. Each slot of the day fires the set whose effect, weighed by five multipliers,
 * exceeds its mass flow most; the multipliers are those with which the day does what is asked. They maximise the dual of
 * the linear programme, a concave function of five variables, here rounded off so that Newton's method finds its top.
 * @returns the planner of days that begin alike
 */
export function dayPlanner(task: DayTask): DayPlanner {
  const { firings: sets } = task;
  const count = sets.length;
  const unit = SLOT_S / task.massKg;
  const effects = new Float64Array(SLOTS * count * ROWS);
  const cost = sets.map(({ massFlowKgPerS }) => massFlowKgPerS / sets[0]!.massFlowKgPerS);
  // a change of drift costs the same all day: what little it costs less a quarter of the day from the ends gathers it in two arcs
  const dearer = Float64Array.from(
    { length: SLOTS },
    (_, k) => 1 + 0.03 * Math.cos((2 * Math.PI * (k + 0.5)) / SLOTS) ** 2,
  );
  const open = new Uint8Array(SLOTS);
  for (let k = 0; k < SLOTS; k++) {
    const s = task.fromRad + ((k + 0.5) * 2 * Math.PI) / SLOTS;
    open[k] = task.free(s) ? 1 : 0;
    for (const [o, { forceN }] of sets.entries()) {
      effect(forceN, s, effects, (k * count + o) * ROWS);
      for (let c = 0; c < ROWS; c++) effects[(k * count + o) * ROWS + c]! *= unit;
    }
  }
  const use = new Float64Array(SLOTS * count);
  // effects of a slot are about this: multipliers are of its inverse
  const typical = Math.max(...sets.map(({ forceN }) => Math.hypot(...forceN))) * unit;
  const enough = 0.002 * typical;
  let demand: Demand = [0, 0, 0, 0, 0];

  const plan = (asked: Demand, from?: readonly number[] | undefined): DayPlan | undefined => {
    demand = asked;
    let y = from ?? new Array<number>(ROWS).fill(0);
    for (const softness of from === undefined ? SOFTNESS : SOFTNESS.slice(-1)) {
      const found = maximise(y, softness);
      // far from the top the last softness alone may not find it
      if (found === undefined) return from === undefined ? undefined : plan(asked);
      y = found;
    }
    return arcsOf(task, use, y);
  };
  return plan;

  /** Value of the dual; fills `use`, the gradient and the negative of the second derivatives. */
  function dual(at: readonly number[], softness: number, gradient: number[], curvature: number[][]): number {
    let value = 0;
    for (let c = 0; c < ROWS; c++) {
      value += at[c]! * demand[c]!;
      gradient[c] = demand[c]!;
      curvature[c]!.fill(0);
    }
    for (let k = 0; k < SLOTS; k++) {
      const first = k * count;
      if (open[k] === 0) {
        use.fill(0, first, first + count);
        continue;
      }
      let top = 0;
      for (let o = 0; o < count; o++) {
        const e = (first + o) * ROWS;
        let gain = -cost[o]! * dearer[k]!;
        for (let c = 0; c < ROWS; c++) gain += at[c]! * effects[e + c]!;
        use[first + o] = gain / softness;
        if (use[first + o]! > top) top = use[first + o]!;
      }
      let sum = Math.exp(-top);
      for (let o = 0; o < count; o++) {
        use[first + o] = Math.exp(use[first + o]! - top);
        sum += use[first + o]!;
      }
      value -= softness * (top + Math.log(sum));
      const mean = [0, 0, 0, 0, 0];
      for (let o = 0; o < count; o++) {
        use[first + o]! /= sum;
        const share = use[first + o]!;
        if (share < 1e-12) continue;
        const e = (first + o) * ROWS;
        for (let c = 0; c < ROWS; c++) {
          const a = share * effects[e + c]!;
          mean[c]! += a;
          for (let d = 0; d <= c; d++) curvature[c]![d]! += (a * effects[e + d]!) / softness;
        }
      }
      for (let c = 0; c < ROWS; c++) {
        gradient[c]! -= mean[c]!;
        for (let d = 0; d <= c; d++) curvature[c]![d]! -= (mean[c]! * mean[d]!) / softness;
      }
    }
    for (let c = 0; c < ROWS; c++) for (let d = 0; d < c; d++) curvature[d]![c] = curvature[c]![d]!;
    return value;
  }

  function maximise(begin: readonly number[], softness: number): number[] | undefined {
    let at = [...begin];
    const gradient = new Array<number>(ROWS).fill(0);
    const curvature = Array.from({ length: ROWS }, () => new Array<number>(ROWS).fill(0));
    let value = dual(at, softness, gradient, curvature);
    for (let round = 0; round < 60; round++) {
      if (Math.max(...gradient.map(Math.abs)) < enough) return at;
      const ridge = 1e-9 * Math.max(...curvature.map((row, c) => row[c]!)) + 1e-6 * typical ** 2;
      const step = solveLinear(
        curvature.map((row, c) => row.map((each, d) => (c === d ? each + ridge : each))),
        gradient,
      );
      // a step may not throw the multipliers far beyond what fires a slot
      const longest = Math.max(...step.map(Math.abs)) * typical;
      let scale = longest > 2 ? 2 / longest : 1;
      let moved = false;
      for (let cut = 0; cut < 12; cut++, scale /= 2) {
        const next = at.map((each, c) => each + scale * step[c]!);
        const there = dual(next, softness, gradient, curvature);
        if (there > value || Math.abs(there - value) < 1e-13 * Math.abs(value)) {
          at = next;
          value = there;
          moved = true;
          break;
        }
      }
      if (!moved || Math.max(...at.map(Math.abs)) * typical > 200) return undefined;
    }
    return undefined;
  }
}

/** Slots joined to arcs: for each stretch of a set its whole time about its middle, shifted apart where two meet. */
function arcsOf(task: DayTask, use: Float64Array, multipliers: readonly number[]): DayPlan {
  const { firings: sets, massKg, fromRad } = task;
  const count = sets.length;
  const pieces: { firing: Firing; middle: number; length: number }[] = [];
  for (const [o, firing] of sets.entries()) {
    let [length, moment] = [0, 0];
    const close = (): void => {
      if (length * SLOT_S >= LEAST_S) pieces.push({ firing, middle: moment / length, length });
      [length, moment] = [0, 0];
    };
    for (let k = 0; k < SLOTS; k++) {
      const share = use[k * count + o]!;
      if (share < 0.005) close();
      else {
        length += share;
        moment += share * (k + 0.5);
      }
    }
    close();
  }
  pieces.sort((a, b) => a.middle - b.middle);
  // neighbours that overlap part about the middle of both
  for (let round = 0; round < 20; round++)
    for (let i = 1; i < pieces.length; i++) {
      const [a, b] = [pieces[i - 1]!, pieces[i]!];
      const overlap = a.middle + a.length / 2 - (b.middle - b.length / 2);
      if (overlap <= -1e-6) continue;
      a.middle -= (overlap + 2e-6) / 2;
      b.middle += (overlap + 2e-6) / 2;
    }
  const done = [0, 0, 0, 0, 0];
  const out = new Float64Array(ROWS);
  let shiftRad = 0;
  const arcs = pieces.map(({ firing, middle, length }) => {
    const rightAscensionRad = fromRad + (middle * 2 * Math.PI) / SLOTS;
    const durationS = length * SLOT_S;
    effect(firing.forceN, rightAscensionRad, out, 0);
    // what an arc loses against an impulse in its middle
    const half = (length * Math.PI) / SLOTS;
    const loss = Math.sin(half) / half;
    for (let c = 0; c < ROWS; c++) done[c]! += ((c < 4 ? loss : 1) * out[c]! * durationS) / massKg;
    const beforeS = (SLOTS / 2 - middle) * SLOT_S;
    shiftRad -= (2 * firing.forceN[0] * durationS) / massKg / SYNCHRONOUS_SPEED_MPS;
    shiftRad -= (3 * firing.forceN[1] * durationS * beforeS) / massKg / SYNCHRONOUS_RADIUS_M;
    return { firing, rightAscensionRad, durationS };
  });
  return { arcs, done: done as unknown as Demand, shiftRad, multipliers };
}
