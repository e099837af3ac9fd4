export { analyseCoverage, type CoverageRequest } from './coverage/analyse.ts';
export type { CoverageField, CoverageWithField } from './coverage/coverage.ts';
export { geoJson, gridCsv } from './coverage/export.ts';
export { CoverageError } from './coverage/quantity.ts';
export type { Environment } from './environment.ts';
export { analyseLinks, linkIds, serviceNotices, servicesWithoutCity } from './link/analyse.ts';
export { analyseProgramme, mapPlaces, type ReportOptions } from './programme/results.ts';
export type * from './results.ts';
export {
  type SweepRow,
  type Synthesis,
  SynthesisError,
  type SynthesisRequest,
  sweepBeam,
  synthesiseBeam,
} from './synthesis/synthesise.ts';
