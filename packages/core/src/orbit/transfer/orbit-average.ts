/**
 * One revolution of a low-thrust transfer, averaged: how fast the orbit changes when thrust is steered by a costate, and how
 * the Hamiltonian depends on the orbit. Canonical units, μ = 1.
 */
import type { Vector3 } from '../../math/vector.ts';
import { gaussMatrix, type SlowElements } from '../equinoctial.ts';
import { lightAt } from './surroundings.ts';

/** Costate of the elements: which change of the orbit is worth how much. */
export type Costate = readonly [a: number, h: number, k: number, p: number, q: number];

/** A revolution under a costate. */
export interface Revolution {
  /** Change of the elements per unit of acceleration and time. */
  readonly rates: Float64Array;
  /** Derivative of the Hamiltonian by the elements, per unit of acceleration. */
  readonly gradient: Float64Array;
  /** Share of the time with thrust. */
  duty: number;
}

/** The shadow of the Earth across a revolution. */
export interface Shade {
  readonly sun: Vector3;
  readonly earthRadius: number;
  /** What is left of the thrust in it. */
  readonly dark: number;
}

/** Points of a revolution, equally spaced in eccentric longitude; the mean of a smooth periodic function converges at once. */
const POINTS = 64;
const cosines = Float64Array.from({ length: POINTS }, (_, i) => Math.cos((2 * Math.PI * (i + 0.5)) / POINTS));
const sines = Float64Array.from({ length: POINTS }, (_, i) => Math.sin((2 * Math.PI * (i + 0.5)) / POINTS));
/** Width of the switch between thrust and coast, in units of the threshold: a step would leave the shooting without slope. */
export const SWITCH_WIDTH = 0.05;
/** Half width of the edge of the shadow in Earth radii: about the distance of two points on the geostationary orbit. */
const EDGE = 0.4;

const matrix = new Float64Array(15);
const on = new Float64Array(POINTS);
const thrust = new Float64Array(3);
const there = new Float64Array(5);
const here = new Float64Array(5);

export function revolution(): Revolution {
  return { rates: new Float64Array(5), gradient: new Float64Array(5), duty: 0 };
}

/**
 * Averages a revolution. Thrust points against Bᵀλ, which lowers λ·x fastest.
 * @param threshold size of Bᵀλ below which the engine coasts; 0 for thrust all the time
 * @param shade with it the engine rests in the shadow
 * @param out takes the result
 */
export function averageRevolution(
  elements: SlowElements | Float64Array,
  costate: Costate | Float64Array,
  threshold: number,
  shade: Shade | undefined,
  out: Revolution,
): void {
  out.rates.fill(0);
  out.duty = 0;
  for (let i = 0; i < 5; i++) here[i] = elements[i]!;
  const walk = walkOf(here, shade);
  for (let i = 0; i < POINTS; i++) {
    const size = visit(here, costate, i, walk);
    const share = threshold === 0 ? 1 : 0.5 + (size / threshold - 1) / SWITCH_WIDTH;
    on[i] = Math.min(1, Math.max(0, share));
    const burning = on[i]! * walk.weight * walk.light;
    const push = -burning / size;
    for (let row = 0; row < 5; row++)
      out.rates[row]! +=
        push *
        (matrix[3 * row]! * thrust[0]! +
          matrix[3 * row + 1]! * thrust[1]! +
          matrix[3 * row + 2]! * thrust[2]!);
    out.duty += burning;
  }
  // The thrust is optimal, so that the derivative is that with the thrust held (envelope theorem).
  for (let j = 0; j < 5; j++) {
    const step = 1e-5 * (1 + Math.abs(here[j]!));
    out.gradient[j] =
      (held(j, -step, costate, threshold, shade) - held(j, step, costate, threshold, shade)) / (2 * step);
  }
}

/** What the thrust held in `on` is worth on an orbit beside: the mean of on·(|Bᵀλ| − threshold). */
function held(
  j: number,
  step: number,
  costate: Costate | Float64Array,
  threshold: number,
  shade: Shade | undefined,
): number {
  there.set(here);
  there[j]! += step;
  const walk = walkOf(there, shade);
  let sum = 0;
  for (let i = 0; i < POINTS; i++) {
    if (on[i] === 0) continue;
    const size = visit(there, costate, i, walk);
    sum += on[i]! * walk.weight * walk.light * (size - threshold);
  }
  return sum;
}

/** A walk along a revolution: what its points share, and what the last one had. */
interface Walk {
  readonly beta: number;
  readonly shade: Shade | undefined;
  /** Direction of the Sun along the axes of the orbit's plane. */
  readonly sunF: number;
  readonly sunG: number;
  weight: number;
  light: number;
}

function walkOf(elements: Float64Array, shade: Shade | undefined): Walk {
  const [, h, k, p, q] = elements as unknown as [number, number, number, number, number];
  let [sunF, sunG] = [0, 0];
  if (shade !== undefined) {
    const [x, y, z] = shade.sun;
    const c = 1 / (1 + p * p + q * q);
    sunF = c * ((1 - p * p + q * q) * x + 2 * p * q * y - 2 * p * z);
    sunG = c * (2 * p * q * x + (1 + p * p - q * q) * y + 2 * q * z);
  }
  return { beta: 1 / (1 + Math.sqrt(1 - h * h - k * k)), shade, sunF, sunG, weight: 0, light: 1 };
}

/** Goes to a point: its share of time and light into the walk, Bᵀλ into `thrust`; returns its size. */
function visit(elements: Float64Array, costate: Costate | Float64Array, i: number, walk: Walk): number {
  const h = elements[1]!;
  const k = elements[2]!;
  const c = cosines[i]!;
  const s = sines[i]!;
  const { beta, shade } = walk;
  const nearness = 1 - k * c - h * s; // r/a
  const u = ((1 - beta * h * h) * c + beta * k * h * s - k) / nearness; // cos L
  const v = ((1 - beta * k * k) * s + beta * k * h * c - h) / nearness; // sin L
  gaussMatrix(elements, u, v, matrix);
  for (let column = 0; column < 3; column++) {
    let sum = 0;
    for (let row = 0; row < 5; row++) sum += matrix[3 * row + column]! * costate[row]!;
    thrust[column] = sum;
  }
  walk.weight = nearness / POINTS;
  if (shade !== undefined) {
    const radius = elements[0]! * nearness;
    const light = lightAt(radius * (u * walk.sunF + v * walk.sunG), radius, shade.earthRadius, EDGE);
    walk.light = shade.dark + (1 - shade.dark) * light;
  }
  const x = thrust[0]!;
  const y = thrust[1]!;
  const z = thrust[2]!;
  return Math.sqrt(x * x + y * y + z * z) + Number.MIN_VALUE;
}
