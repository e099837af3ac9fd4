/** Places that the programme names. */
import { useAnswer } from '../engine/use-answer.ts';
import type { answers } from '../features/coverage/answers.ts';

export interface Site {
  readonly name: string;
  readonly names?: Partial<Record<string, string | undefined>> | undefined;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

const none: readonly Site[] = [];
const known = new WeakMap<object, readonly Site[]>();

/** The same objects for the same answer. */
export function useSites(): readonly Site[] {
  const { value } = useAnswer<typeof answers, 'coverage.places'>('quick', 'coverage.places', null);
  if (value === undefined) return none;
  const sites =
    known.get(value) ??
    value.places.map(({ name, names, position: [longitudeDeg, latitudeDeg] }) => ({
      name,
      names,
      latitudeDeg: latitudeDeg!,
      longitudeDeg: longitudeDeg!,
    }));
  known.set(value, sites);
  return sites;
}
