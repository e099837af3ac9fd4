export * from './convert.ts';
export * from './error.ts';
export * from './format.ts';
export * from './keep.life.ts';
export * from './keep.ts';
export * from './propagate.ts';
