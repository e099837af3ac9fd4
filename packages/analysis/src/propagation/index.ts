/** Propagation as people ask for it: attenuation at a point, and every function of the Recommendations by its name. */
export {
  attenuationsAt,
  type ManyRequest,
  type TabledAttenuation,
  type TabledPercent,
} from './attenuation.many.ts';
export {
  type AttenuationMaps,
  type AttenuationPoint,
  attenuationAt,
  attenuationMaps,
  type GivenClimate,
  type PointAttenuation,
  type RainSource,
} from './attenuation.ts';
export { type Consequences, consequencesOf } from './consequences.ts';
export { type Parameter, quantity, rangeText } from './parameter.ts';
export { MissingMapError } from './registry.common.ts';
export { recommendationFunctions } from './registry.list.ts';
export type { RecommendationFunction } from './registry.ts';
export { type ResultColumn, resultColumn } from './results.ts';
export { percentOf } from './solve.ts';
export {
  type Cell,
  type CellProblem,
  columnsOf,
  domainProblem,
  NotANumberError,
  NoticeCount,
  noticeCodes,
  readRow,
} from './table.ts';
export { attenuationWorking, type PercentLine } from './working.ts';
