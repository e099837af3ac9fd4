export * from './egm96.ts';
export * from './gravity.ts';
export * from './sgp4.ts';
export * from './sun-moon.ts';
