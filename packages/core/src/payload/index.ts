export * from './amplifier.ts';
export * from './bussgang.ts';
export * from './dc-power.ts';
export * from './few-carriers.ts';
export * from './noise-test.ts';
export * from './optimum.ts';
export { productName } from './products.ts';
export * from './single-carrier.ts';
export * from './spectrum.ts';
