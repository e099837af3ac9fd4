export { type Belt, doseShare, powerLeft } from './belt.ts';
export {
  type FlownRaising,
  type FlownTurn,
  flyRaising,
  type ProvenRaising,
  proveRaising,
  provingRaising,
} from './fly.ts';
export {
  type ElectricCraft,
  planRaising,
  type Raising,
  type RaisingMoment,
  type RaisingTask,
} from './raise.ts';
export { J2, type Surroundings } from './surroundings.ts';
