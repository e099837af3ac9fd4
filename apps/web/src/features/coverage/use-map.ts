/** The map of a quantity: its colours at once, of a service as near as can be; then its contours and figures, as they are. */

import type { ColouredField } from '@ortak/analysis';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Answer, useAnswer } from '../../engine/use-answer.ts';
import type { answers, MapChoice } from './answers.ts';
import { POINTS } from './choice.ts';
import type { MapValue } from './overview.ts';
import { isOfService } from './quantities.ts';

/** How long a slider has to rest before the budgets of single places are worth their while [ms]. */
const REST_MS = 500;

/** How long colours have to be drawn before contours and figures of a service follow: a slider that moves goes before them [ms]. */
const DRAWN_MS = 170;

/** What is drawn, wherever the satellite is and looks: where it changes, nothing of the map before stays. */
const kindOf = ({ beam, quantity, service, isDifference }: Omit<MapChoice, 'points'>): string =>
  JSON.stringify([beam, quantity, service, isDifference]);

export function useMap(wanted: Omit<MapChoice, 'points'> | undefined): Pick<
  Answer<MapValue>,
  'value' | 'isStale' | 'error'
> & {
  /** To be told which colours are drawn. */
  readonly onDrawn: (field: ColouredField) => void;
} {
  const isService = wanted !== undefined && isOfService(wanted.quantity);
  const input = wanted && { ...wanted, points: POINTS };
  const moving = input && (isService ? { ...input, isQuick: true } : input);
  const first = useAnswer<typeof answers, 'coverage.field'>('colours', 'coverage.field', moving);
  // What takes long begins when the colours stand: on two cores it would take the machine from them.
  const isResting = useResting(first.isStale ? undefined : JSON.stringify(wanted));
  const last = useRef<{ readonly kind: string; readonly value: MapValue }>(undefined);
  const adopted = useRef<ColouredField>(undefined);
  const kind = wanted && kindOf(wanted);
  // Contours and figures are those of the colours that stand, and wait until these are drawn: with both, and the colours that
  // follow, a slider would want more than two cores.
  const colours = useRef<ColouredField>(undefined);
  colours.current = first.value;
  const [drawn, setDrawn] = useState<ColouredField>();
  const onDrawn = useCallback((field: ColouredField) => {
    if (field === colours.current) setDrawn(field);
  }, []);
  const drawnLate = useLate(drawn, DRAWN_MS);
  const isDrawn = first.value === (isService ? drawnLate : drawn);
  // Colours of another quantity than the legend's would lie: they come with it.
  const isMixed = last.current !== undefined && last.current.kind !== kind;
  const followed = useRef<ColouredField>(undefined);
  if (!first.isStale && (isDrawn || isMixed)) followed.current = first.value;
  const isWaiting =
    first.error === undefined && !isMixed && (first.isStale || followed.current !== first.value);
  const whole = useAnswer<typeof answers, 'coverage.map'>(
    'slow',
    'coverage.map',
    isWaiting ? undefined : isService && isResting ? input : moving,
  );
  if (kind === undefined) last.current = undefined;
  else {
    // While a slider moves, what comes is shown though it is no more asked for.
    const isOfKind = <T>({ asked }: Answer<T, MapChoice>) => asked !== undefined && kindOf(asked) === kind;
    const before = last.current?.kind === kind ? last.current.value : undefined;
    const isExact = isService && isResting && !whole.isStale;
    const field =
      (isExact ? whole.value?.field : undefined) ??
      (isOfKind(first) && first.value !== adopted.current ? first.value : before?.field);
    const { coverage, isDifference } = (isOfKind(whole) ? whole.value : undefined) ?? {};
    if (
      field !== undefined &&
      !(isMixed && coverage === undefined) &&
      (field !== before?.field || coverage !== before.coverage)
    ) {
      if (isOfKind(first)) adopted.current = first.value;
      last.current = {
        kind,
        value: {
          field,
          ...(coverage !== undefined && { coverage }),
          ...(isDifference !== undefined && { isDifference }),
        },
      };
    }
  }
  return {
    value: last.current?.value,
    isStale: first.isStale || whole.isStale,
    error: first.error ?? whole.error,
    onDrawn,
  };
}

/** A value as it was a while ago. */
function useLate<T>(value: T, delayMs: number): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return late;
}

/** Whether something has stayed the same for a while. */
function useResting(key: string | undefined): boolean {
  const [rested, setRested] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(key), REST_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return key !== undefined && rested === key;
}
