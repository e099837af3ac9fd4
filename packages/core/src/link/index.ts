import type { StandardCard } from '../standard.ts';
import { card as p525 } from './free-space.ts';
import { card as s524 } from './off-axis-density.ts';

export { carrierToNeighbourDb, type NeighbourPath } from './adjacent-satellite.ts';
export * from './availability.ts';
export * from './budget.batch.ts';
export * from './budget.ts';
export * from './combine.ts';
export * from './command-telemetry.ts';
export * from './end-path.ts';
export * from './fading-path.ts';
export { freeSpaceLossDb, gainOfOneSquareMetreDb, spreadingLossDb } from './free-space.ts';
export * from './joint.ts';
export * from './noise.ts';
export {
  OFF_AXIS_LIMITS,
  type OffAxisLimit,
  type OffAxisRoom,
  offAxisLimitAt,
  offAxisRoom,
} from './off-axis-density.ts';
export * from './power-bandwidth.ts';
export * from './sides.ts';
export * from './transponder.ts';

/** Identity cards of the standards implemented here. */
export const cards: readonly StandardCard[] = [p525, s524];
