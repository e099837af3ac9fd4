/** Pieces of a trajectory, and what acts along each. */
import type { Epoch } from '../time/epoch.ts';
import type { Sunlight } from './forces.ts';
import { type Burn, massFlowKgPerS } from './manoeuvre.ts';

/** What acts along one arc without a break. */
export interface Regime {
  readonly sunlight: Sunlight;
  readonly burn?: Burn | undefined;
}

/** A smooth piece of a trajectory; times are seconds after the start of the propagation. */
export interface Arc extends Regime {
  readonly fromS: number;
  /** Below `fromS` backwards. */
  readonly toS: number;
  /** Writes x, y, z [m], vx, vy, vz [m/s] in GCRF at a time of the arc into `out` from index `at` on. */
  readonly stateAt: (timeS: number, out: Float64Array, at?: number) => void;
  readonly massAtKg: (timeS: number) => number;
}

/** The mass along an arc: constant, or falling under a burn. */
export function massAlong(fromS: number, massKg: number, burn: Burn | undefined): (timeS: number) => number {
  if (burn === undefined) return () => massKg;
  const flow = massFlowKgPerS(burn);
  return (timeS) => massKg - flow * (timeS - fromS);
}

/** What makes one arc: from a state, no farther than a limit. */
export interface Stepper {
  readonly step: (fromS: number, limitS: number, state: Float64Array, massKg: number, regime: Regime) => Arc;
  /** Evaluations of the forces so far. */
  readonly evaluations: () => number;
}

/** TAI seconds since 2000-01-01T00:00:00 TAI in one number, as models of the surroundings take them. */
export function taiSecondsOf({ taiS, fractionS }: Epoch): number {
  return taiS + fractionS;
}
