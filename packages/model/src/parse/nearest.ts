/** "Did you mean": the candidate that a mistyped key or id stands for. */
import { distance } from 'fastest-levenshtein';

/** Longer words are not typing mistakes but an attack on the quadratic comparison. */
const longest = 64;

/**
 * The candidate nearest to `word`, when it is near enough to be a typing mistake.
 * @returns undefined when no candidate differs by less than two fifths, or extends the word or is extended by it
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const extends_ =
      lower.length >= 3 && other.length >= 3 && (other.startsWith(lower) || lower.startsWith(other));
    const edits = distance(lower, other);
    const score = extends_ ? Math.min(edits, 1) : edits;
    if (score < least && score <= Math.max(1, Math.floor(0.4 * lower.length))) {
      best = candidate;
      least = score;
    }
  }
  return best;
}

/** `did you mean ku-kz?`, else the candidates themselves when they are few. */
export function suggestion(word: string, candidates: Iterable<string>, kind: string): string | undefined {
  const all = [...candidates];
  const near = nearest(word, all);
  if (near !== undefined) return `did you mean ${near}?`;
  if (all.length === 0) return undefined;
  return all.length <= 12 ? `${kind}: ${all.join(', ')}` : undefined;
}
