import { type Burn, manoeuvreAxes } from './manoeuvre.ts';

const axes = new Float64Array(9);

/** Adds the acceleration of a burn at a state. */
export function addThrust(
  burn: Burn,
  state: Float64Array,
  s: number,
  massKg: number,
  out: Float64Array,
  o: number,
): void {
  manoeuvreAxes(burn.frame, state, s, axes);
  const [x, y, z] = burn.direction;
  const push = burn.thrustN / (massKg * Math.sqrt(x * x + y * y + z * z));
  for (let i = 0; i < 3; i++) out[o + i]! += push * (x * axes[i]! + y * axes[3 + i]! + z * axes[6 + i]!);
}
