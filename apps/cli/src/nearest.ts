import { closest, distance } from 'fastest-levenshtein';

/** ` Did you mean ku-kz?` when a known id is near enough to be a slip of the hand, else nothing. */
export function nearest(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const near = closest(word, known as string[]);
  return distance(word, near) <= Math.max(1, Math.floor(0.4 * word.length)) ? ` Did you mean ${near}?` : '';
}
