/** Losses of a modem by modulation: each of a modulation that the carrier can have, once. */
import type { Modcod } from '@ortak/core/modem';
import type { Problem } from '../input-error.ts';
import { suggestion } from './nearest.ts';
import { at, items, type Place, problemOf, text } from './place.ts';

/** @param table of the standard or the file that the MODCOD of the carrier names */
export function modulationProblems(carrier: Place, table: readonly Modcod[]): Problem[] {
  const known = [...new Set(table.map(({ modulation }) => modulation))];
  const seen = new Set<string>();
  return items(carrier, 'implementationLossByModulation').flatMap((entry) => {
    const received = text(entry, 'modulation');
    if (received === undefined) return [];
    const place = at(entry, 'modulation');
    const code = 'carrier.modulation';
    if (seen.has(received))
      return [problemOf(place, { code, expected: 'each modulation once', received: `${received} again` })];
    seen.add(received);
    if (known.includes(received)) return [];
    return [
      problemOf(place, {
        code,
        expected: `a modulation of ${text(carrier, 'modcod')}`,
        received: received.slice(0, 40),
        cure: suggestion(received, known, 'known'),
      }),
    ];
  });
}
