/** Long steps: the slow change of equinoctial elements by Gauss–Legendre collocation, hours at a time. */
import { DomainError } from '../errors.ts';
import { collocation, legendreIntegrals } from '../math/collocation.ts';
import { type Arc, massAlong, type Regime, type Stepper } from './arc.ts';
import { ELEMENTS, elementRates, elementsOf, stateOf } from './equinoctial.ts';
import { type ForceModel, SURROUNDINGS } from './forces.ts';
import { addThrust } from './thrust.ts';

const SOURCE = 'collocation of equinoctial elements';

/** Nodes of a step: steps of half a day then resolve the forces at the geostationary orbit to below a millimetre. */
const NODES = 12;

/** Rounds of the fixed point before a step counts as too long. */
const ROUNDS = 12;

/**
 * Makes steps in which only the perturbations are integrated: the motion round the Earth as a point mass is exact. Fast
 * where perturbations are small, from the geostationary orbit to transfer orbits.
 * @param startTaiS time of the start, as `taiSecondsOf` tells it
 * @param toleranceM error of one step [m]
 */
export function longStepper(model: ForceModel, startTaiS: number, toleranceM: number): Stepper {
  const { count, nodes, integral, legendre } = collocation(NODES);
  const gm = model.gmM3PerS2;
  const around = new Float64Array(count * SURROUNDINGS);
  const elements = new Float64Array(count * ELEMENTS);
  const states = new Float64Array(count * 6);
  const rates = new Float64Array(count * ELEMENTS);
  const acceleration = new Float64Array(3);
  const start = new Float64Array(ELEMENTS);
  const sizes = { full: 0, part: 0, none: 0 };
  // what the last round leaves has the same sign in every step: a micrometre of semi-major axis in each grows to 3 m in a year
  const settledM = Math.min(1e-3 * toleranceM, 1e-7);
  let evaluations = 0;

  function solve(fromS: number, h: number, massAt: (timeS: number) => number, regime: Regime): boolean {
    const a0 = start[0]!;
    const motion = Math.sqrt(gm / a0) / a0;
    for (let i = 0; i < count; i++) {
      model.surroundings(startTaiS + fromS + nodes[i]! * h, around, i * SURROUNDINGS);
      const e = i * ELEMENTS;
      for (let c = 0; c < 5; c++) elements[e + c] = start[c]!;
      elements[e + 5] = start[5]! + motion * h * nodes[i]!;
    }
    let before = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      for (let i = 0; i < count; i++) {
        const e = i * ELEMENTS;
        const massKg = massAt(fromS + nodes[i]! * h);
        stateOf(elements, e, gm, states, i * 6);
        acceleration[0] = acceleration[1] = acceleration[2] = 0;
        model.addPerturbation(
          around,
          i * SURROUNDINGS,
          states,
          i * 6,
          regime.sunlight,
          massKg,
          acceleration,
          0,
        );
        if (regime.burn !== undefined) addThrust(regime.burn, states, i * 6, massKg, acceleration, 0);
        elementRates(elements, e, states, i * 6, acceleration, 0, gm, rates, e);
      }
      evaluations += count;
      const moved = advance(h, a0, motion);
      if (!Number.isFinite(moved)) return false;
      // the next round would move the nodes by as much less again
      const shrink = round === 0 ? 1 : moved / before;
      if (moved * shrink <= settledM || moved <= 1e-14 * a0) return true;
      if (round > 2 && shrink > 0.5) return false;
      before = moved;
    }
    return false;
  }

  /** New elements at the nodes from the rates; how far that moves them [m]. */
  function advance(h: number, a0: number, motion: number): number {
    let moved = 0;
    for (let c = 0; c < ELEMENTS; c++) {
      const scale = c === 0 ? 1 : a0;
      if (c === 5)
        for (let j = 0; j < count; j++) {
          // mean motion less that of the start, from the new semi-major axis
          const change = elements[j * ELEMENTS]! / a0 - 1;
          rates[j * ELEMENTS + 5]! += motion * Math.expm1(-1.5 * Math.log1p(change));
        }
      for (let i = 0; i < count; i++) {
        let sum = 0;
        for (let j = 0; j < count; j++) sum += integral[i * count + j]! * rates[j * ELEMENTS + c]!;
        const at = i * ELEMENTS + c;
        const next = start[c]! + (c === 5 ? motion * h * nodes[i]! : 0) + h * sum;
        const difference = Math.abs(next - elements[at]!) * scale;
        if (!(difference <= moved)) moved = difference;
        elements[at] = next;
      }
    }
    return moved;
  }

  function step(fromS: number, limitS: number, state: Float64Array, massKg: number, regime: Regime): Arc {
    elementsOf(state, gm, start);
    const a0 = start[0]!;
    const motion = Math.sqrt(gm / a0) / a0;
    const massAt = massAlong(fromS, massKg, regime.burn);
    const direction = limitS >= fromS ? 1 : -1;
    const whole = Math.abs(limitS - fromS);
    let size = sizes[regime.sunlight];
    if (size === 0) size = Math.PI / motion;
    for (;;) {
      const capped = size * 1.01 >= whole;
      const length = capped ? whole : size;
      if (!(length > 1e-9 * Math.abs(fromS)) && !capped)
        throw new DomainError('step', length, 's', 1e-9 * Math.abs(fromS), whole, SOURCE);
      const h = direction * length;
      if (!solve(fromS, h, massAt, regime)) {
        size = length / 2;
        sizes[regime.sunlight] = size;
        if (length < 1e-3) throw new DomainError('step', length, 's', 1e-3, whole, SOURCE);
        continue;
      }
      // coefficients of the rates; the last two tell what the others leave out
      const series = new Float64Array(ELEMENTS * count);
      let error = 0;
      for (let c = 0; c < ELEMENTS; c++) {
        const scale = c === 0 ? 1 : a0;
        for (let k = 0; k < count; k++) {
          let sum = 0;
          for (let j = 0; j < count; j++) sum += legendre[k * count + j]! * rates[j * ELEMENTS + c]!;
          series[c * count + k] = h * sum;
        }
        for (let k = count - 2; k < count; k++)
          error = Math.max(error, (Math.abs(series[c * count + k]!) * scale) / (2 * k));
      }
      const factor = Math.min(2, Math.max(0.3, 0.9 * (toleranceM / error) ** (1 / count)));
      if (error > toleranceM) {
        size = length * factor;
        sizes[regime.sunlight] = size;
        continue;
      }
      const next = length * factor;
      // a step that was cut short says little about the next whole one
      sizes[regime.sunlight] = capped ? Math.max(size, next) : next;
      return arc(fromS, capped ? limitS : fromS + h, regime, massAt, start.slice(), motion, series, gm);
    }
  }

  return { step, evaluations: () => evaluations };
}

/** An arc from its first elements and the Legendre coefficients of their change. */
function arc(
  fromS: number,
  toS: number,
  regime: Regime,
  massAtKg: (timeS: number) => number,
  first: Float64Array,
  motion: number,
  series: Float64Array,
  gm: number,
): Arc {
  const count = series.length / ELEMENTS;
  const integrals = new Float64Array(count + 1);
  const now = new Float64Array(ELEMENTS);
  return {
    ...regime,
    fromS,
    toS,
    massAtKg,
    stateAt: (timeS, out, at = 0) => {
      legendreIntegrals((timeS - fromS) / (toS - fromS), count, integrals);
      for (let c = 0; c < ELEMENTS; c++) {
        let sum = 0;
        for (let k = count - 1; k >= 0; k--) sum += integrals[k]! * series[c * count + k]!;
        now[c] = first[c]! + sum;
      }
      now[5]! += motion * (timeS - fromS);
      stateOf(now, 0, gm, out, at);
    },
  };
}

/** The arc of an orbit without perturbations, to look ahead. */
export function keplerArc(
  fromS: number,
  toS: number,
  state: Float64Array,
  massKg: number,
  regime: Regime,
  gm: number,
): Arc {
  const first = new Float64Array(ELEMENTS);
  elementsOf(state, gm, first);
  const motion = Math.sqrt(gm / first[0]!) / first[0]!;
  return arc(fromS, toS, regime, () => massKg, first, motion, new Float64Array(2 * ELEMENTS), gm);
}
