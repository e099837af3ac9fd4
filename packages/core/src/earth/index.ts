import type { StandardCard } from '../standard.ts';
import { card as iers } from './precession-nutation.ts';

export const cards: readonly StandardCard[] = [iers];

export { cutAreas, cutLine, joinAreas } from './antimeridian.ts';
export * from './displaced.ts';
export * from './distance.ts';
export * from './eop.bundled.ts';
export * from './eop.parse.ts';
export * from './eop.ts';
export * from './geostationary.ts';
export * from './geosynchronous.ts';
export * from './looks.ts';
export * from './orientation.cache.ts';
export * from './orientation.ts';
export * from './polarisation.ts';
export { type CelestialPole, celestialPole } from './precession-nutation.ts';
export * from './state.ts';
export * from './sun-behind.ts';
export * from './wgs84.ts';
