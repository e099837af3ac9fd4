import { memo } from 'react';
import { Door } from '../../figures/door.tsx';
import { Glossed } from '../../figures/term.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { HereValue } from './use-here.ts';
import { words } from './words.ts';

/** Whose figures stand side by side. */
export interface Columns {
  readonly programme: string;
  readonly design: string;
}

/** What a place gets: beside the pointer as text, in the panel as doors. */
export const HereTable = memo(function HereTable({
  here: { latitudeDeg, longitudeDeg, figures, service, isServiceStale },
  hasDoors = false,
  name,
  columns,
}: {
  readonly here: HereValue;
  readonly hasDoors?: boolean;
  /** Of a place that was searched for. */
  readonly name?: string | undefined;
  /** Names of what stands side by side, where two are compared. */
  readonly columns?: Columns | undefined;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  return (
    <table className={columns === undefined ? 'here' : 'here here-of-two'}>
      <caption>
        {name !== undefined && `${name}, `}
        {numbers.latitude(latitudeDeg, 2)} {numbers.longitude(longitudeDeg, 2)}
      </caption>
      {columns !== undefined && figures.length > 0 && (
        <thead>
          <tr>
            <td />
            <th scope="col">{columns.programme}</th>
            <th scope="col">{columns.design}</th>
            <th scope="col">Δ</th>
          </tr>
        </thead>
      )}
      <tbody>
        {figures.length === 0 && (
          <tr>
            <td>{text.outOfSight}</td>
          </tr>
        )}
        {[...figures, ...(figures.length > 0 ? service : [])].map(
          ({ kind, line, meets, programme, more }, i) => (
            <tr key={kind} className={i >= figures.length && isServiceStale ? 'stale' : undefined}>
              <th scope="row">
                {hasDoors ? <Glossed text={text.quantities[kind]} /> : text.quantities[kind]}
              </th>
              {columns !== undefined && (
                <td className="n">
                  {programme === undefined ? (
                    '–'
                  ) : hasDoors ? (
                    <Door
                      id={`here.programme.${kind}`}
                      line={programme}
                      text={shortValue(numbers, kind, programme, false)}
                    />
                  ) : (
                    shortValue(numbers, kind, programme, false)
                  )}
                </td>
              )}
              <td className={meets === false ? 'n bad' : 'n'}>
                {meets !== undefined && (meets ? '✓\u00a0' : '✕\u00a0')}
                {hasDoors ? (
                  <Door id={`here.${kind}`} line={line} text={shortValue(numbers, kind, line)} />
                ) : (
                  shortValue(numbers, kind, line)
                )}
              </td>
              {columns !== undefined && (
                <td className="n">{more === undefined ? '–' : differenceOf(numbers, more)}</td>
              )}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
});

/** A difference with the decimals of what differs, and its sign; the unit stands beside it. */
const differenceOf = (
  numbers: ReturnType<typeof useNumbers>,
  { value, unit }: { readonly value: number; readonly unit: string },
): string => {
  const decimals = unit === 'dB' || unit === '°' ? 1 : unit === '%' ? 3 : 0;
  return `${value > 0 ? '+' : ''}${numbers.fixed(value, decimals)}`;
};

/** On maps: decibels with one decimal, looks with one; a dish to the next whole centimetre, which suffices. */
function shortValue(
  numbers: ReturnType<typeof useNumbers>,
  kind: string,
  { value, unit }: { readonly value: number | string; readonly unit: string },
  /** Without it where it stands in the next column. */
  hasUnit = true,
): string {
  if (typeof value === 'string') return value;
  const decimals = unit.startsWith('dB') || unit === '°' ? 1 : unit === '%' ? 3 : kind === 'dish' ? 0 : 2;
  const printed = numbers.fixed(kind === 'dish' ? Math.ceil(value - 1e-6) : value, decimals);
  return hasUnit ? numbers.withUnit(printed, unit) : printed;
}
