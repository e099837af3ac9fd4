export * from './egm96.ts';
export * from './gravity.ts';
export * from './sun-moon.ts';
