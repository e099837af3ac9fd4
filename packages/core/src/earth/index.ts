export * from './geostationary.ts';
export * from './polarisation.ts';
export * from './wgs84.ts';
