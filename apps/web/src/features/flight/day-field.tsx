import { useState } from 'react';
import { changeRoute, useRoute } from '../../shell/route.ts';
import { isDay } from './day.ts';

/**
 * A day of the address, as every table writes it: a browser's own field has the order of its country, in which the
 * first of June may read 06/01.
 */
export function DayField({
  name,
  label,
  otherwise = '',
}: {
  readonly name: string;
  readonly label: string;
  /** Shown where the address says nothing. */
  readonly otherwise?: string;
}) {
  const day = useRoute().params[name] ?? otherwise;
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? day;
  return (
    <label>
      {label}{' '}
      <input
        type="text"
        inputMode="numeric"
        className="day-typed"
        placeholder="2029-06-01"
        value={shown}
        aria-invalid={shown !== '' && !isDay(shown)}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (value === '' || isDay(value)) changeRoute({ [name]: value === '' ? undefined : value });
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}
