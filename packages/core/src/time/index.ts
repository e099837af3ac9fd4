import type { StandardCard } from '../standard.ts';
import { card } from './rfc5545.ts';

export const cards: readonly StandardCard[] = [card];

export * from './calendar.ts';
export * from './epoch.ts';
export * from './iso8601.ts';
export * from './leap-seconds.ts';
export { type CalendarEvent, writeCalendar } from './rfc5545.ts';
export * from './unannounced.ts';
