/** Merging loses nothing: each line that one of two authors wrote is in the text, or in a conflict that says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConflict, mergedText, mergeParts } from './merge.ts';

const lines: fc.Arbitrary<string[]> = fc.array(
  fc.constantFrom<string[]>('a: 1', 'b: 2', 'c: 3', '', '  - d', '  e: 4'),
  { maxLength: 12 },
);
const text = lines.map((all) => all.join('\n'));

describe('a merge by lines', () => {
  it('with one author is what that author wrote', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(mergedText(mergeParts(base, other, base), [])).toBe(other);
        expect(mergedText(mergeParts(base, base, other), [])).toBe(other);
        expect(mergedText(mergeParts(base, other, other), [])).toBe(other);
      }),
    );
  });

  it('comes to a text when every conflict is decided, and to none before', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const parts = mergeParts(base, mine, theirs);
        const conflicts = parts.filter(isConflict);
        for (const choice of ['mine', 'theirs', 'both'] as const)
          expect(
            mergedText(
              parts,
              conflicts.map(() => choice),
            ),
          ).toBeTypeOf('string');
        if (conflicts.length > 0) expect(mergedText(parts, [])).toBeUndefined();
      }),
    );
  });

  it('loses no line that an author added', () => {
    fc.assert(
      fc.property(lines, fc.nat(12), fc.nat(12), (base, at, place) => {
        const added = (marker: string, index: number) =>
          base.toSpliced(Math.min(index, base.length), 0, marker);
        const parts = mergeParts(
          base.join('\n'),
          added('mine', at).join('\n'),
          added('theirs', place).join('\n'),
        );
        const merged = mergedText(
          parts,
          parts.filter(isConflict).map(() => 'both' as const),
        )!.split('\n');
        expect(merged).toEqual(expect.arrayContaining(['mine', 'theirs']));
        expect(merged.filter((line) => line !== 'mine' && line !== 'theirs')).toEqual(
          base.length === 0 ? merged.filter((line) => line === '') : base,
        );
      }),
    );
  });

  it('asks where both changed one line, and only there', () => {
    const parts = mergeParts('a\nb\nc\nd\ne', 'A\nb\nmine\nd\ne', 'a\nb\ntheirs\nd\nE');
    expect(parts.filter(isConflict)).toEqual([{ mine: ['mine'], base: ['c'], theirs: ['theirs'] }]);
    expect(mergedText(parts, ['mine'])).toBe('A\nb\nmine\nd\nE');
    expect(mergedText(parts, ['theirs'])).toBe('A\nb\ntheirs\nd\nE');
    expect(mergedText(parts, ['both'])).toBe('A\nb\ntheirs\nmine\nd\nE');
  });
});
