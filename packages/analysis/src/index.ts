export {
  analyseCoverage,
  beamOf,
  type CoverageRequest,
  coverageField,
  coverageSteps,
  quantityOf,
} from './coverage/analyse.ts';
export type { CoverageField, CoverageWithField } from './coverage/coverage.ts';
export { compareCoverage, differenceField } from './coverage/difference.ts';
export { geoJson, gridCsv, gxt, quantityColumn } from './coverage/export.ts';
export type { ColouredField } from './coverage/field.ts';
export { coverageIn } from './coverage/geometry.ts';
export { gridOver } from './coverage/grid.ts';
export { coverageAt, type PlaceCoverage } from './coverage/places.ts';
export { type BeamQuantity, CoverageError } from './coverage/quantity.ts';
export { type ServicePlaces, servicePlaces } from './coverage/service-places.ts';
export { DRY_PERCENTS, type Environment, linkEnvironment } from './environment.ts';
export {
  type AnalysedLink,
  analyseLink,
  analyseLinks,
  linkIds,
  resolvedLinks,
  serviceNotices,
  servicesWithoutCity,
} from './link/analyse.ts';
export { BATCH_PARAMETERS, BATCH_RESULTS, type BatchOutcome, linkBatch } from './link/batch.ts';
export { CARRIER_UNKNOWNS, noMeaning, solveCarrier } from './link/command-telemetry.solve.ts';
export {
  analyseCarrier,
  analyseCommandTelemetry,
  type CommandTelemetryResult,
  commandTelemetryIds,
  type ResolvedCarrier,
  resolveCarrier,
} from './link/command-telemetry.ts';
export { type LinkCurves, linkCurves } from './link/curves.ts';
export { type ResolvedLink, resolveService } from './link/resolve.ts';
export { type SolveRequest, solveFor, UNKNOWNS, type UnknownName } from './link/solve-for.ts';
export { type PartnerShare, partnerShares } from './partnership/share.ts';
export { type ReceiveRow, receiveCoverage } from './payload/receive.ts';
export { assumptions, sourceRows } from './programme/assumptions.ts';
export {
  analyseProgramme,
  mapPlaces,
  type ProgrammeStep,
  programmeSteps,
  type ReportOptions,
} from './programme/results.ts';
export * from './results.ts';
export { boresightOnEarth } from './satellite/beam.ts';
export { type GeometryCase, inGeometry } from './satellite/geometry.ts';
export { type Redesign, redesigned } from './satellite/redesign.ts';
export { summariseSatellite } from './satellite/summary.ts';
export { finished } from './steps.ts';
export { SynthesisError } from './synthesis/error.ts';
export {
  type DemandPlace,
  type Layout,
  type LayoutBeam,
  type LayoutRequest,
  layOutBeams,
  layoutGeoJson,
} from './synthesis/layout.ts';
export { patternText } from './synthesis/pattern-text.ts';
export { type SweepRow, sweepBeam, sweepSteps } from './synthesis/sweep.ts';
export {
  type BandVerdict,
  type ExclusionResult,
  type Synthesis,
  type SynthesisRequest,
  synthesiseBeam,
} from './synthesis/synthesise.ts';
