import type { StandardCard } from '../standard.ts';
import { card as ap8 } from './ap8.ts';
import { card as ap30 } from './ap30.ts';
import { card as ap30a } from './ap30a.ts';
import { card as ap30b } from './ap30b.ts';
import { card as bo1213 } from './bo1213.ts';
import { card as s465 } from './s465.ts';
import { card as s580 } from './s580.ts';
import { card as s672 } from './s672.ts';
import { card as s731 } from './s731.ts';
import { card as s1428 } from './s1428.ts';
import { card as s1528 } from './s1528.ts';
import { card as s1855 } from './s1855.ts';
import { card as sa509 } from './sa509.ts';

export { ap8Curve, ap8GainDbi } from './ap8.ts';
export {
  type Ap30Receiver,
  ap30EarthCrossCurve,
  ap30EarthCurve,
  ap30FastRollOffCrossCurve,
  ap30FastRollOffCurve,
  ap30SpaceCrossCurve,
  ap30SpaceCurve,
  type PlanRegion,
} from './ap30.ts';
export { ap30PfdMaskDb } from './ap30-pfd.ts';
export {
  ap30aEarthCrossCurve,
  ap30aEarthCurve,
  ap30aFastRollOffCurve,
  ap30aMinus30Curve,
  ap30aRegion2EarthCrossCurve,
  ap30aRegion2EarthCurve,
  ap30aSpaceCrossCurve,
  ap30aSpaceCurve,
  type FeederLinkPlan,
} from './ap30a.ts';
export {
  type AllotmentBand,
  ap30bCoefficientCurve,
  ap30bEarthCurve,
  ap30bFastRollOffCurve,
  ap30bSpaceCrossCurve,
  ap30bSpaceCurve,
} from './ap30b.ts';
export { bo1213CrossCurve, bo1213CrossGainDbi, bo1213Curve, bo1213GainDbi } from './bo1213.ts';
export type { PatternParameter } from './catalogue.parameters.ts';
export * from './catalogue.ts';
export * from './circular-aperture.ts';
export { diameterOverWavelengthOf, type EarthStationAntenna } from './earth-station.ts';
export * from './elliptical-gaussian.ts';
export {
  type ExcitedFeed,
  type FeedArray,
  type FeedArrayData,
  feedArray,
  feedArrayDirectivityDbi,
  feedArrayPattern,
} from './feed-array.ts';
export * from './off-axis.ts';
export * from './parabolic.ts';
export type { GainPattern } from './pattern.ts';
export type { PlanBeam } from './plan-beam.ts';
export { s465Curve, s465GainDbi, s465MinimumOffAxisDeg } from './s465.ts';
export { s580Curve, s580GainDbi } from './s580.ts';
export { type S672Beam, s672Curve, s672GainDbi, s672Gains } from './s672.ts';
export { s731CrossGainDbi, s731Curve } from './s731.ts';
export { s1428Curve, s1428GainDbi, s1428PeakGainDbi } from './s1428.ts';
export {
  type S1528Beam,
  type S1528Taylor,
  s1528Curve,
  s1528GainDbi,
  s1528MaskCurve,
  s1528TaylorCurve,
} from './s1528.ts';
export {
  type S1855Antenna,
  s1855Curve,
  s1855DimensionOverWavelength,
  s1855GainDbi,
  s1855MinimumOffAxisDeg,
} from './s1855.ts';
export { type SA509Antenna, sa509Curve, sa509GainDbi } from './sa509.ts';
export * from './solid-angle.ts';
export * from './taylor-circular.ts';

/** Identity cards of the standards implemented here. */
export const cards: readonly StandardCard[] = [
  ap8,
  ap30,
  ap30a,
  ap30b,
  bo1213,
  s465,
  s580,
  s672,
  s731,
  s1428,
  s1528,
  s1855,
  sa509,
];
export { turnedPattern } from './turned.ts';
