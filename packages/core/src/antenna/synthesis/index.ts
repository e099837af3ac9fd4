export {
  beamDeviationFactor,
  edgeAmplitude,
  electricalSize,
  elementField,
  elementOverlap,
  hornTaperDb,
  illuminationEfficiency,
  type Reflector,
  spillOver,
} from './aperture.ts';
export { type ApertureBound, apertureBound, areaBoundDbi } from './bounds.ts';
export { type FeedLattice, hexagonalFeeds, type LatticeRequest } from './feeds.ts';
export {
  fromPlane,
  type PlanePoints,
  planePoints,
  type ReflectorFrame,
  reflectorFrame,
  toPlane,
} from './frame.ts';
export { type Grounds, judge, type Verdict } from './judge.ts';
export {
  type ColourCount,
  type Demand,
  demandLayout,
  hexagonalLayout,
  type SpotBeam,
  type SpotResult,
  spotResults,
} from './layout.ts';
export { type AreaPoints, displaced, pointsAt, thinned } from './points.ts';
export {
  type Found,
  type SearchOptions,
  search,
  type Watch,
} from './search.ts';
export { type ElementSpan, type Excitations, elementSpan } from './span.ts';
