export * from './constants.ts';
export * from './decibel.ts';
export * from './direction.ts';
export * from './solve.ts';
