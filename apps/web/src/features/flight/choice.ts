/** What the address says of the view. */
import { useRoute } from '../../shell/route.ts';
import { isDay } from './day.ts';

export const partNames = ['events', 'keeping', 'transfer', 'relocation', 'collocation', 'graveyard'] as const;
export type PartName = (typeof partNames)[number];

export const isPart = (text: string | undefined): text is PartName => partNames.some((name) => name === text);

/** A number of the address within its bounds, else what stands for it. */
export function useNumberOf(name: string, otherwise: number, minimum: number, maximum: number): number {
  const text = useRoute().params[name];
  const value = Number(text);
  return text === undefined || text === '' || !Number.isFinite(value)
    ? otherwise
    : Math.min(maximum, Math.max(minimum, value));
}

/** A day of the address. */
export function useDayOf(name: string, otherwise: string): string {
  const text = useRoute().params[name];
  return text !== undefined && isDay(text) ? text : otherwise;
}
