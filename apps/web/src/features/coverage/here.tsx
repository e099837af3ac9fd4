import type { ValueOf } from '../../engine/protocol.ts';
import { Door } from '../../figures/door.tsx';
import { useWords } from '../../words/language.tsx';
import { useNumbers } from '../../words/numbers.ts';
import type { answers } from './answers.ts';
import type { Point } from './map-view.ts';
import { words } from './words.ts';

/** What a place gets: beside the pointer as text, in the panel as doors. */
export function HereTable({
  here,
  point,
  hasDoors = false,
}: {
  readonly here: ValueOf<typeof answers, 'coverage.here'>;
  readonly point: Point;
  readonly hasDoors?: boolean;
}) {
  const text = useWords(words);
  const numbers = useNumbers();
  return (
    <table className="here">
      <caption>
        {numbers.latitude(point.latitudeDeg, 2)} {numbers.longitude(point.longitudeDeg, 2)}
      </caption>
      <tbody>
        {here.length === 0 && (
          <tr>
            <td>{text.outOfSight}</td>
          </tr>
        )}
        {here.map(({ kind, line, meets }) => (
          <tr key={kind}>
            <th scope="row">{text.quantities[kind]}</th>
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
}

/** On maps: decibels with one decimal, looks with one. */
function shortValue(
  numbers: ReturnType<typeof useNumbers>,
  kind: string,
  { value, unit }: { readonly value: number | string; readonly unit: string },
): string {
  if (typeof value === 'string') return value;
  const decimals = unit.startsWith('dB') || unit === '°' ? 1 : unit === '%' ? 3 : kind === 'dish' ? 0 : 2;
  const printed = numbers.fixed(value, decimals);
  return unit === '°' ? `${printed}°` : `${printed}\u00a0${unit}`;
}
