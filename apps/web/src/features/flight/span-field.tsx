import { useWords } from '../../words/language.tsx';
import { words } from './words.ts';

/** How many days are shown: those offered, and what the address asks for. */
export function SpanField({
  days,
  offered,
  onChange,
}: {
  readonly days: number;
  readonly offered: readonly number[];
  readonly onChange: (days: string) => void;
}) {
  const text = useWords(words);
  return (
    <label>
      {text.span}{' '}
      <select value={days} onChange={({ target }) => onChange(target.value)}>
        {[...new Set([...offered, days])]
          .sort((a, b) => a - b)
          .map((each) => (
            <option key={each} value={each}>
              {text.days(each)}
            </option>
          ))}
      </select>
    </label>
  );
}
