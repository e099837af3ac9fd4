import type { StandardCard } from '../standard.ts';
import { card as p525 } from './free-space.ts';

export * from './availability.ts';
export * from './budget.ts';
export * from './combine.ts';
export { freeSpaceLossDb, gainOfOneSquareMetreDb, spreadingLossDb } from './free-space.ts';
export * from './noise.ts';
export * from './power-bandwidth.ts';
export * from './transponder.ts';

/** Identity cards of the standards implemented here. */
export const cards: readonly StandardCard[] = [p525];
