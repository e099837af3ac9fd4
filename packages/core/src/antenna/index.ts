import type { StandardCard } from '../standard.ts';
import { card as s465 } from './s465.ts';
import { card as s672 } from './s672.ts';

export * from './elliptical-gaussian.ts';
export * from './parabolic.ts';
export type { GainPattern } from './pattern.ts';
export { s465GainDbi, s465MinimumOffAxisDeg } from './s465.ts';
export { type S672Beam, s672GainDbi, s672Gains } from './s672.ts';

/** Identity cards of the standards implemented here. */
export const cards: readonly StandardCard[] = [s465, s672];
