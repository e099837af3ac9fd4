/** What acts on a transfer beside its thrust: the flattening of the Earth, its shadow, and the power that there is. */
import { GRAVITATIONAL_CONSTANT_M3_PER_S2 } from '../../earth/wgs84.ts';
import type { Vector3 } from '../../math/vector.ts';
import type { OrbitElements } from '../equinoctial.ts';
import { EARTH_SHADOW_RADIUS_M } from '../shadow.ts';

/** J2 of EGM96: −√5 times its normalised coefficient. */
export const J2 = 1.082_626_68e-3;

/** Around a transfer; times are seconds after its start. */
export interface Surroundings {
  /** Whether the flattening of the Earth turns node and perigee. */
  readonly flattening: boolean;
  /** Direction of the Sun; with it thrusters rest in the shadow of the Earth. */
  readonly sun?: (timeS: number) => Vector3;
  /** Part of the thrust that the power allows, 0…1; mass flow goes with it, the specific impulse stays. */
  readonly throttle?: (timeS: number) => number;
}

/** Units in which μ = 1 and the target is 1 long. */
export interface Canonical {
  readonly lengthM: number;
  readonly timeS: number;
}

export function canonicalOf(to: OrbitElements): Canonical {
  const lengthM = to.semiMajorAxisM;
  return { lengthM, timeS: Math.sqrt(lengthM ** 3 / GRAVITATIONAL_CONSTANT_M3_PER_S2) };
}

/** The same in canonical units, with a share of it, by which a plan is led into them. */
export interface Around {
  /** J2 times the square of the Earth's radius; 0 without. */
  readonly flattening: number;
  readonly earthRadius: number;
  readonly sun: ((time: number) => Vector3) | undefined;
  /** What the shadow leaves of the thrust: 0, more while a plan is led into it. */
  readonly dark: number;
  readonly throttle: (time: number) => number;
}

export function aroundOf(
  { flattening, sun, throttle }: Surroundings,
  { lengthM, timeS }: Canonical,
  share = 1,
): Around {
  const earthRadius = EARTH_SHADOW_RADIUS_M / lengthM;
  return {
    flattening: flattening ? share * J2 * earthRadius ** 2 : 0,
    earthRadius,
    sun: sun && ((time) => sun(time * timeS)),
    dark: 1 - share,
    throttle: throttle === undefined ? () => 1 : (time) => 1 - share * (1 - throttle(time * timeS)),
  };
}

/**
 * Secular rates of a, h, k, p, q by J2, into `out`.
 * @param flattening J2 R² in canonical units
 * @see D. A. Vallado, Fundamentals of Astrodynamics (2013) §9.6: rates of node and perigee
 */
export function driftByFlattening(elements: ArrayLike<number>, flattening: number, out: Float64Array): void {
  const [a, h, k, p, q] = elements as unknown as [number, number, number, number, number];
  const parameter = a * (1 - h * h - k * k);
  const tilt = p * p + q * q; // tan²(i/2)
  const cosine = (1 - tilt) / (1 + tilt);
  const rate = (1.5 * flattening) / (a ** 1.5 * parameter ** 2);
  const node = -rate * cosine;
  const perigee = node + rate * (2.5 * cosine * cosine - 0.5); // of ω + Ω
  out[0] = 0;
  out[1] = perigee * k;
  out[2] = -perigee * h;
  out[3] = node * q;
  out[4] = -node * p;
}

/**
 * Share of light at a distance from the axis of the shadow: the edge of a cylinder, softened to both sides so that averages stay smooth.
 * @param along position along the direction of the Sun
 * @param radius distance from the Earth's centre
 * @param softness half of the width of the edge, in Earth radii
 */
export function lightAt(along: number, radius: number, earthRadius: number, softness: number): number {
  if (along >= 0) return 1;
  const apart = Math.sqrt(Math.max(0, radius * radius - along * along)) / earthRadius - 1;
  if (apart >= softness) return 1;
  if (apart <= -softness) return 0;
  const x = apart / softness;
  return 0.5 + 0.25 * x * (3 - x * x);
}
