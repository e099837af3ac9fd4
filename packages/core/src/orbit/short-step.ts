/** Short steps: position and velocity by DOP853, for any orbit and any force. */
import { dop853 } from '../math/dop853.ts';
import { type Arc, massAlong, type Regime, type Stepper } from './arc.ts';
import { type ForceModel, SURROUNDINGS } from './forces.ts';
import { addThrust } from './thrust.ts';

/**
 * @param startTaiS time of the start, as `taiSecondsOf` tells it
 * @param toleranceM error of one step [m]; that of the velocity follows by the rate of the motion
 * @param orbitRateRadPerS by which a position error becomes one of velocity [rad/s]
 */
export function shortStepper(
  model: ForceModel,
  startTaiS: number,
  toleranceM: number,
  orbitRateRadPerS: number,
): Stepper {
  const gm = model.gmM3PerS2;
  const around = new Float64Array(SURROUNDINGS);
  const acceleration = new Float64Array(3);
  let regime: Regime = { sunlight: 'full' };
  let massAt: (timeS: number) => number = () => 1;
  const velocityTolerance = toleranceM * orbitRateRadPerS;
  const solver = dop853(
    (timeS, y, out) => {
      model.surroundings(startTaiS + timeS, around, 0);
      const r2 = y[0]! * y[0]! + y[1]! * y[1]! + y[2]! * y[2]!;
      const pull = -gm / (r2 * Math.sqrt(r2));
      const massKg = massAt(timeS);
      for (let i = 0; i < 3; i++) {
        acceleration[i] = pull * y[i]!;
        out[i] = y[i + 3]!;
      }
      model.addPerturbation(around, 0, y, 0, regime.sunlight, massKg, acceleration, 0);
      if (regime.burn !== undefined) addThrust(regime.burn, y, 0, massKg, acceleration, 0);
      for (let i = 0; i < 3; i++) out[i + 3] = acceleration[i]!;
    },
    6,
    {
      relativeTolerance: 1e-15,
      absoluteTolerance: [
        toleranceM,
        toleranceM,
        toleranceM,
        velocityTolerance,
        velocityTolerance,
        velocityTolerance,
      ],
    },
  );
  return {
    step: (fromS, limitS, state, massKg, now): Arc => {
      regime = now;
      massAt = massAlong(fromS, massKg, now.burn);
      const { to, interpolate } = solver.step(fromS, state, limitS);
      const six = new Float64Array(6);
      interpolate(to, six);
      return {
        ...now,
        fromS,
        toS: to,
        massAtKg: massAt,
        stateAt: (timeS, out, at = 0) => {
          interpolate(timeS, six);
          out.set(six, at);
        },
      };
    },
    evaluations: () => solver.statistics.evaluations,
  };
}
