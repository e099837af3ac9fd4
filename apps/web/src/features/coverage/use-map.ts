/** The map of a quantity: at once as near as can be, then as it is. */
import { useEffect, useRef, useState } from 'react';
import { type Answer, useAnswer } from '../../engine/use-answer.ts';
import type { answers, MapChoice } from './answers.ts';
import type { MapValue } from './overview.ts';
import { isOfService } from './quantities.ts';

/** Points of a map's grid: contours at this density look smooth on a large screen. */
export const POINTS = 50_000;

/** How long a slider has to rest before the budgets of single places are worth their while [ms]. */
const REST_MS = 250;

export function useMap(
  wanted: Omit<MapChoice, 'points'> | undefined,
): Pick<Answer<MapValue>, 'value' | 'isStale' | 'error'> {
  const isService = wanted !== undefined && isOfService(wanted.quantity);
  const input = wanted && { ...wanted, points: POINTS };
  const first = useAnswer<typeof answers, 'coverage.map'>(
    'long',
    'coverage.map',
    input && (isService ? { ...input, isQuick: true } : input),
  );
  const isResting = useResting(JSON.stringify(wanted));
  const exact = useAnswer<typeof answers, 'coverage.map'>(
    'slow',
    'coverage.map',
    isService && isResting ? input : undefined,
  );
  const last = useRef<MapValue>(undefined);
  if (wanted === undefined) last.current = undefined;
  if (isService && !exact.isStale && exact.value !== undefined) last.current = exact.value;
  else if (!first.isStale && first.value !== undefined) last.current = first.value;
  return {
    value: last.current,
    isStale: first.isStale || (isService && exact.isStale),
    error: first.error ?? exact.error,
  };
}

/** Whether something has stayed the same for a while. */
function useResting(key: string | undefined): boolean {
  const [rested, setRested] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(key), REST_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return rested === key;
}
