/** Two edits of one text, line by line: what both may keep, and where they must choose. */
import { diff3Merge } from 'node-diff3';

/** Lines that stand, or a place where both edits wrote. */
export type Part =
  | { readonly lines: readonly string[] }
  | {
      readonly mine: readonly string[];
      readonly base: readonly string[];
      readonly theirs: readonly string[];
    };

export type Choice = 'mine' | 'theirs' | 'both';

export const isConflict = (part: Part): part is Extract<Part, { readonly mine: readonly string[] }> =>
  'mine' in part;

/** Parts of the merged text in their order. Line ends are `\n`. */
export function mergeParts(base: string, mine: string, theirs: string): Part[] {
  const [a, o, b] = [mine, base, theirs].map((text) => text.split('\n')) as [string[], string[], string[]];
  return diff3Merge(a, o, b, { excludeFalseConflicts: true }).map(({ ok, conflict }) =>
    conflict === undefined ? { lines: ok ?? [] } : { mine: conflict.a, base: conflict.o, theirs: conflict.b },
  );
}

/** @param choices for the conflicts in their order; undefined while one is undecided */
export function mergedText(
  parts: readonly Part[],
  choices: readonly (Choice | undefined)[],
): string | undefined {
  const lines: string[] = [];
  let conflict = 0;
  for (const part of parts) {
    if (!isConflict(part)) {
      lines.push(...part.lines);
      continue;
    }
    const choice = choices[conflict++];
    if (choice === undefined) return undefined;
    if (choice !== 'mine') lines.push(...part.theirs);
    if (choice !== 'theirs') lines.push(...part.mine);
  }
  return lines.join('\n');
}
