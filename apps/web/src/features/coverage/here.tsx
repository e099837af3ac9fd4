import { memo } from 'react';
import { Door } from '../../figures/door.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { HereValue } from './use-here.ts';
import { words } from './words.ts';

/** What a place gets: beside the pointer as text, in the panel as doors. */
export const HereTable = memo(function HereTable({
  here: { latitudeDeg, longitudeDeg, figures, service, isServiceStale },
  hasDoors = false,
  name,
}: {
  readonly here: HereValue;
  readonly hasDoors?: boolean;
  /** Of a place that was searched for. */
  readonly name?: string | undefined;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  return (
    <table className="here">
      <caption>
        {name !== undefined && `${name}, `}
        {numbers.latitude(latitudeDeg, 2)} {numbers.longitude(longitudeDeg, 2)}
      </caption>
      <tbody>
        {figures.length === 0 && (
          <tr>
            <td>{text.outOfSight}</td>
          </tr>
        )}
        {[...figures, ...(figures.length > 0 ? service : [])].map(({ kind, line, meets }, i) => (
          <tr key={kind} className={i >= figures.length && isServiceStale ? 'stale' : undefined}>
            <th scope="row">{hasDoors ? <Glossed text={text.quantities[kind]} /> : text.quantities[kind]}</th>
            <td className={meets === false ? 'n bad' : 'n'}>
              {meets !== undefined && (meets ? '✓ ' : '✕ ')}
              {hasDoors ? (
                <Door id={`here.${kind}`} line={line} text={shortValue(numbers, kind, line)} />
              ) : (
                shortValue(numbers, kind, line)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});

/** On maps: decibels with one decimal, looks with one; a dish to the next whole centimetre, which suffices. */
function shortValue(
  numbers: ReturnType<typeof useNumbers>,
  kind: string,
  { value, unit }: { readonly value: number | string; readonly unit: string },
): string {
  if (typeof value === 'string') return value;
  const decimals = unit.startsWith('dB') || unit === '°' ? 1 : unit === '%' ? 3 : kind === 'dish' ? 0 : 2;
  const printed = numbers.fixed(kind === 'dish' ? Math.ceil(value - 1e-6) : value, decimals);
  return numbers.withUnit(printed, unit);
}
