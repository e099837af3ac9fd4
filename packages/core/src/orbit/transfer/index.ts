export { fromEquinoctial, type OrbitElements, toEquinoctial } from './equinoctial.ts';
export { type FlownRaising, flyRaising, type ProvenRaising, proveRaising } from './fly.ts';
export {
  type ElectricCraft,
  planRaising,
  type Raising,
  type RaisingMoment,
  type RaisingTask,
} from './raise.ts';
