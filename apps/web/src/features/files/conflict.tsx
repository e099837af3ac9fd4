import { useMemo, useState } from 'react';
import { useWords } from '../../words/language.tsx';
import { type Choice, isConflict, mergedText, mergeParts, type Part } from './merge.ts';
import { words } from './words.ts';

const choices: readonly Choice[] = ['mine', 'theirs', 'both'];

/** Somebody saved meanwhile: what both wrote, and what is to stand. */
export function Conflict({
  base,
  mine,
  theirs,
  onMerged,
  onDiscard,
}: {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
  readonly onMerged: (text: string) => void;
  readonly onDiscard: () => void;
}) {
  const text = useWords(words);
  const [isOpen, setOpen] = useState(false);
  const parts = useMemo(() => mergeParts(base, mine, theirs), [base, mine, theirs]);
  const conflicts = parts.filter(isConflict);
  const [chosen, setChosen] = useState<{ readonly parts: readonly Part[]; readonly by: Choice[] }>();
  // Choices hold for the texts for which they were made.
  const by = chosen?.parts === parts ? chosen.by : [];
  const merged = mergedText(
    parts,
    conflicts.map((_, i) => by[i]),
  );
  const choose = (at: number, choice: Choice) => {
    const next = [...by];
    next[at] = choice;
    setChosen({ parts, by: next });
  };
  return (
    <section className="meanwhile" role="alert">
      <p>
        {text.meanwhile} {conflicts.length === 0 ? text.mergeable : text.conflicts(conflicts.length)}
      </p>
      {isOpen &&
        conflicts.map((conflict, i) => (
          // Conflicts have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with the texts
          <fieldset key={i}>
            <legend>{text.conflict(i + 1)}</legend>
            {choices.map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name={`conflict-${i}`}
                  checked={by[i] === choice}
                  onChange={() => choose(i, choice)}
                />{' '}
                {text.choices[choice]}
                {choice !== 'both' && (
                  <pre>{conflict[choice].length === 0 ? text.nothingThere : conflict[choice].join('\n')}</pre>
                )}
              </label>
            ))}
          </fieldset>
        ))}
      <p className="actions">
        {conflicts.length > 0 && !isOpen ? (
          <button type="button" onClick={() => setOpen(true)}>
            {text.showMerge}
          </button>
        ) : (
          <button
            type="button"
            disabled={merged === undefined}
            onClick={() => merged !== undefined && onMerged(merged)}
          >
            {text.saveMerged}
          </button>
        )}
        <button type="button" onClick={onDiscard}>
          {text.discard}
        </button>
      </p>
    </section>
  );
}
