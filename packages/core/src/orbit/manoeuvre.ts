/** Manoeuvres: velocity given at once, and burns of a thruster over a time. */
import { within } from '../errors.ts';
import { cross, type Vector3 } from '../math/vector.ts';
import type { Epoch } from '../time/epoch.ts';

const SOURCE = 'manoeuvre';

/** Standard acceleration of gravity [m/s²], by definition (CGPM 1901); it makes a specific impulse a speed. */
export const STANDARD_GRAVITY_MPS2 = 9.806_65;

/**
 * Axes of a direction. RTN: from the Earth's centre, along the motion in the plane of the orbit, along its normal (north).
 * TNW: along the velocity, in the plane to the left of it (towards the Earth), along the normal. GCRF: celestial.
 */
export type ManoeuvreFrame = 'RTN' | 'TNW' | 'GCRF';

/** A change of velocity without duration. */
export interface Impulse {
  readonly kind: 'impulse';
  readonly at: Epoch;
  readonly frame: ManoeuvreFrame;
  readonly deltaVMps: Vector3;
  /** Without it the mass stays. */
  readonly specificImpulseS?: number;
}

/** Constant thrust over a time, in a direction that turns with its frame. */
export interface Burn {
  readonly kind: 'burn';
  readonly from: Epoch;
  readonly durationS: number;
  readonly frame: ManoeuvreFrame;
  /** Direction of the acceleration; its length is ignored. */
  readonly direction: Vector3;
  /** Of all thrusters that fire, along the direction: what canted thrusters lose is taken off (`cantedPair`). */
  readonly thrustN: number;
  /** Mass per time is the thrust by this: that of the pair along the direction. Infinity: the mass stays. */
  readonly specificImpulseS: number;
}

export type Manoeuvre = Impulse | Burn;

/** Mass flow of a burn [kg/s]. */
export function massFlowKgPerS({ thrustN, specificImpulseS }: Burn): number {
  return thrustN / (specificImpulseS * STANDARD_GRAVITY_MPS2);
}

/**
 * Mass after a change of velocity [kg].
 * @throws DomainError for a specific impulse that is not positive
 * @see K. E. Tsiolkovsky (1903): Δv = g₀ Isp ln(m₀/m₁)
 */
export function massAfterKg(massKg: number, deltaVMps: number, specificImpulseS: number): number {
  within('specific impulse', specificImpulseS, 's', 1e-3, 1e6, SOURCE);
  return massKg * Math.exp(-deltaVMps / (specificImpulseS * STANDARD_GRAVITY_MPS2));
}

/** How long a burn has to be for a change of velocity [s], its mass flow included. */
export function burnDurationS(
  massKg: number,
  deltaVMps: number,
  thrustN: number,
  specificImpulseS: number,
): number {
  within('thrust', thrustN, 'N', Number.MIN_VALUE, 1e7, SOURCE);
  const spent = massKg - massAfterKg(massKg, deltaVMps, specificImpulseS);
  return (spent * specificImpulseS * STANDARD_GRAVITY_MPS2) / thrustN;
}

/** What thrusters give together along one direction. */
export interface Thrust {
  readonly thrustN: number;
  readonly specificImpulseS: number;
}

/**
 * Thrusters canted by the same angle to all sides of a direction: the parts across it cancel, but cost propellant.
 * @param each thrust and specific impulse of one
 * @param count of thrusters
 * @param cantDeg angle of each to the direction [deg], 0…89
 */
export function cantedThrust(each: Thrust, count: number, cantDeg: number): Thrust {
  const along = Math.cos(within('cantDeg', cantDeg, '°', 0, 89, SOURCE) * (Math.PI / 180));
  return { thrustN: count * each.thrustN * along, specificImpulseS: each.specificImpulseS * along };
}

/** Axes of a frame in GCRF at a state, one after the other, nine numbers, into `out`. */
export function manoeuvreAxes(
  frame: ManoeuvreFrame,
  state: Float64Array,
  s: number,
  out: Float64Array,
): void {
  if (frame === 'GCRF') {
    out.fill(0);
    out[0] = out[4] = out[8] = 1;
    return;
  }
  const r: Vector3 = [state[s]!, state[s + 1]!, state[s + 2]!];
  const v: Vector3 = [state[s + 3]!, state[s + 4]!, state[s + 5]!];
  const normal = cross(r, v);
  const first = frame === 'RTN' ? r : v;
  const second = cross(normal, first);
  const axes = frame === 'RTN' ? [first, second, normal] : [first, second, normal];
  for (let i = 0; i < 3; i++) {
    const [x, y, z] = axes[i]!;
    const length = Math.sqrt(x * x + y * y + z * z);
    out[3 * i] = x / length;
    out[3 * i + 1] = y / length;
    out[3 * i + 2] = z / length;
  }
}

/** Errors of execution, one standard deviation each. */
export interface ExecutionErrors {
  /** Of the size, as a part of it. */
  readonly magnitude: number;
  /** Of the direction, about each of two axes across it [deg]. */
  readonly pointingDeg: number;
  /** Of the size whatever it is, for impulses [m/s]. */
  readonly fixedMps?: number;
}

/**
 * A manoeuvre as it might be carried out.
 * @param gaussian gives numbers of the standard normal distribution; four are taken, whatever the errors
 */
export function executed<M extends Manoeuvre>(
  manoeuvre: M,
  errors: ExecutionErrors,
  gaussian: () => number,
): M {
  const [size, fixed, left, up] = [gaussian(), gaussian(), gaussian(), gaussian()];
  const ideal = manoeuvre.kind === 'impulse' ? manoeuvre.deltaVMps : manoeuvre.direction;
  const length = Math.hypot(...ideal);
  if (length === 0) return manoeuvre;
  const along: Vector3 = [ideal[0] / length, ideal[1] / length, ideal[2] / length];
  // any axis across: from the coordinate that the direction has least of
  const least = along.map(Math.abs).indexOf(Math.min(...along.map(Math.abs)));
  const across = cross(along, [least === 0 ? 1 : 0, least === 1 ? 1 : 0, least === 2 ? 1 : 0]);
  const acrossLength = Math.hypot(...across);
  const first = across.map((c) => c / acrossLength) as unknown as Vector3;
  const second = cross(along, first);
  const radians = within('pointingDeg', errors.pointingDeg, '°', 0, 30, SOURCE) * (Math.PI / 180);
  const turned = along.map((c, i) => c + Math.tan(radians) * (left * first[i]! + up * second[i]!));
  const turnedLength = Math.hypot(...turned);
  const factor = 1 + errors.magnitude * size;
  if (manoeuvre.kind === 'burn')
    return {
      ...manoeuvre,
      direction: turned.map((c) => c / turnedLength),
      thrustN: manoeuvre.thrustN * factor,
    } as M;
  const given = length * factor + (errors.fixedMps ?? 0) * fixed;
  return { ...manoeuvre, deltaVMps: turned.map((c) => (given * c) / turnedLength) } as M;
}
