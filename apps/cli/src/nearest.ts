import { closest } from 'fastest-levenshtein';

/** ` Did you mean ku-kz?` when a known id is near, else nothing. */
export function nearest(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  return ` Did you mean ${closest(word, known as string[])}?`;
}
