export * from './amplifier.ts';
export * from './bussgang.ts';
export * from './noise-test.ts';
export * from './single-carrier.ts';
export * from './spectrum.ts';
