export * from './calendar.ts';
export * from './epoch.ts';
export * from './iso8601.ts';
export * from './leap-seconds.ts';
