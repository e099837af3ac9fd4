export * from './convert.ts';
export * from './error.ts';
export * from './format.ts';
