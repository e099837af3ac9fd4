export * from './bessel.ts';
export * from './bivariate-normal.ts';
export * from './constants.ts';
export * from './decibel.ts';
export * from './direction.ts';
export * from './normal.ts';
export * from './quadrature.ts';
export * from './solve.ts';
