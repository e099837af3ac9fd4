export { type AimTask, aimBurns } from './aim.ts';
export {
  apsisSpeedMps,
  type ImpulsiveTransfer,
  impulsiveTransfer,
  planeChangeMps,
  type TransferOrbit,
} from './apogee.ts';
export { type Belt, doseShare, powerLeft } from './belt.ts';
export { type BurnChoice, type FlownBurn, flyBurns } from './burns.ts';
export {
  type FlownRaising,
  type FlownTurn,
  flyRaising,
  type ProvenRaising,
  proveRaising,
  provingRaising,
} from './fly.ts';
export { type ApsisBurn, type PhasingPlan, type PhasingTask, planApsisBurns } from './phasing.ts';
export {
  type ElectricCraft,
  planRaising,
  type Raising,
  type RaisingMoment,
  type RaisingTask,
} from './raise.ts';
export { J2, type Surroundings } from './surroundings.ts';
export { planTrims, type Trims, type TrimTask } from './trim.ts';
