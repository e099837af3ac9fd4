/** Which lines of a budget a formula is made of: `C/N₀ − 10 log Rs` names the lines C/N₀ and Rs. */
import type { BudgetLine } from '@ortak/analysis';
import { languages } from '../words/language.ts';
import { translated } from '../words/results.ts';

/** How each language names the sum of the lines of one symbol. */
const sumsOfPowers = new Set(languages.map((language) => translated('sum of powers', language)));

const special = /[\\^$.*+?()[\]{}|/]/g;

/**
 * Lines that the formula of a line is made of, in the order in which it names them. A symbol means the lines that
 * carry it in the line's own section, else those of the nearest section before: uplink and downlink both have a C/N.
 * A sum of powers is one of the lines that carry its own symbol, in its section or, where there is none, before it.
 * @param line one whose source names no symbol (`services.yaml:18`) gives no lines
 * @param before the lines above it, by section, its own section last
 */
export function namedBy(
  { symbol: own, source }: BudgetLine,
  before: readonly (readonly BudgetLine[])[],
): BudgetLine[] {
  if (sumsOfPowers.has(source)) {
    const alike = (lines: readonly BudgetLine[]) => lines.filter(({ symbol }) => symbol === own);
    const near = alike(before.at(-1) ?? []);
    return near.length > 0 ? near : alike(before.flat());
  }
  const symbols = new Set(before.flatMap((lines) => lines.map(({ symbol }) => symbol)));
  symbols.delete('');
  // Longest first, each taken out where it stands: the G of G/T is not the gain G.
  let rest = source;
  const places: { at: number; symbol: string }[] = [];
  for (const symbol of [...symbols].sort((a, b) => b.length - a.length)) {
    // A letter, a digit or an index beside it makes it another symbol; a point or a hyphen, a name such as P.618.
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}.-])${symbol.replace(special, '\\$&')}(?![\\p{L}\\p{N}.:-])`,
      'gu',
    );
    for (const { index } of rest.matchAll(whole)) places.push({ at: index, symbol });
    rest = rest.replace(whole, (found) => '\0'.repeat(found.length));
  }
  const inOrder = new Set(places.sort((a, b) => a.at - b.at).map(({ symbol }) => symbol));
  return [...inOrder].flatMap((symbol) => {
    const section = before.findLast((lines) => lines.some((line) => line.symbol === symbol)) ?? [];
    return section.filter((line) => line.symbol === symbol);
  });
}
