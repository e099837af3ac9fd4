import { useId, useState } from 'react';
import { Glossed } from '../../figures/term.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { words } from './words.ts';

/** A number as it is typed, with point or comma; what cannot be used says what is expected and leaves the old one in force. */
export function NumberField({
  label,
  unit,
  value,
  least,
  most,
  onChange,
  onEmpty,
}: {
  readonly label: string;
  readonly unit: string;
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  readonly onEmpty?: () => void;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const numberOf = (typed: string): number =>
    typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(',', '.').replace('−', '-'));
  const isUsable = (typed: string): boolean => numberOf(typed) >= least && numberOf(typed) <= most;
  const isWrong = draft !== undefined && !isUsable(draft) && !(draft.trim() === '' && onEmpty !== undefined);
  const decimals = (String(value ?? 0).split('.')[1] ?? '').length;
  return (
    <label>
      <span className="name">
        <Glossed text={label} />
      </span>
      <span className="typed">
        <input
          type="text"
          inputMode="decimal"
          value={draft ?? (value === undefined ? '' : numbers.fixed(value, decimals))}
          placeholder="—"
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? id : undefined}
          onChange={({ target }) => {
            setDraft(target.value);
            if (target.value.trim() === '') onEmpty?.();
            else if (isUsable(target.value)) onChange(numberOf(target.value));
          }}
          onBlur={() => setDraft(undefined)}
        />
        <span className="unit">{numbers.unit(unit)}</span>
      </span>
      {isWrong && (
        <span id={id} className="wrong">
          {text.range(numbers.withUnit(least, unit), numbers.withUnit(most, unit))}
        </span>
      )}
    </label>
  );
}
