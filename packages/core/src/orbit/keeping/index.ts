export * from './arcs.ts';
export * from './box.ts';
export * from './chemical.ts';
export * from './drift.ts';
export * from './electric.ts';
export * from './plan.ts';
export * from './simulate.ts';
export * from './synchronous.ts';
