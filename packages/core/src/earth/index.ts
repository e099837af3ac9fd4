export * from './displaced.ts';
export * from './geostationary.ts';
export * from './geosynchronous.ts';
export * from './polarisation.ts';
export * from './wgs84.ts';
