/**
 * Sentences by template: what is computed and checked speaks English, so that file, command line and report agree; each
 * sentence has its row, by which report and workbench say it in another language.
 */
import type { Language } from './language.ts';
import { positionsIn } from './sides.ts';
import { unitIn } from './units.ts';

/**
 * English, then Turkish, Kazakh, Russian. `{}` stands for a name or a figure, `{#}` for a figure, `{=}` for what stands in a
 * file and stays as it is, `{unit}` for a unit, `{*}` for words that have a row of their own, or none; `{1}` is the second of
 * them, for languages that say them in another order.
 */
export type Row = readonly [en: string, tr: string, kk: string, ru: string];

/** Names of the programme by their English ones. */
export type Names = ReadonlyMap<string, string>;

export const noNames: Names = new Map();

const columns: Readonly<Record<Language, 0 | 1 | 2 | 3>> = { en: 0, tr: 1, kk: 2, ru: 3 };

const holder = /\{(?:[#*=]|unit)?\}/g;

function expression(part: string): string {
  // A name or a figure is not a list.
  if (part === '{}') return '((?:(?!; ).)+?)';
  if (part === '{#}') return '([−+-]?\\d[\\d.\u202f]*)';
  if (part === '{*}') return '(.*?)';
  if (part === '{=}') return '(.+?)';
  if (part === '{unit}') return '(\\S+)';
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Decimal points as commas, but not those that part the numbers of clauses and Recommendations; minus as minus. */
const marked = (text: string): string =>
  text
    .replace(/(?<![\d.§\p{L}])(\d[\d\u202f]*)\.(\d+)(?![\d.]*\.\d)/gu, '$1,$2')
    .replace(/(?<![\d\p{L}])-(?=\d)/gu, '−');

/** A name of the programme, or names apart by a comma, of which some hold one themselves. */
export function nameIn(name: string, names: Names): string {
  const whole = names.get(name);
  if (whole !== undefined) return whole;
  const parts = name.split(', ');
  for (let most = parts.length - 1; most > 0; most--) {
    const first = names.get(parts.slice(0, most).join(', '));
    if (first !== undefined || most === 1)
      return `${first ?? parts[0]}, ${nameIn(parts.slice(most).join(', '), names)}`;
  }
  return name;
}

/** Looks up texts among rows. */
export interface Catalogue {
  readonly rows: readonly Row[];
  /** The text in a language; undefined where it has no row. */
  readonly found: (text: string, language: Language, names?: Names) => string | undefined;
}

/**
 * @param rows each English text once
 * @param words says what stands for `{*}`; where it says nothing, the row does not fit
 */
export function catalogueOf(
  rows: readonly Row[],
  words: (part: string, language: Language, names: Names) => string | undefined,
): Catalogue {
  const plain = new Map(rows.filter(([en]) => en.search(holder) < 0).map((row) => [row[0], row]));
  const patterns = rows
    .filter(([en]) => en.search(holder) >= 0)
    .map((row) => ({
      row,
      holders: row[0].match(holder)!,
      pattern: new RegExp(
        `^${row[0]
          .split(/(\{(?:[#*=]|unit)?\})/)
          .map(expression)
          .join('')}$`,
      ),
    }));
  const filled = (kind: string, part: string, language: Language, names: Names): string | undefined => {
    if (part === '' || kind === '{=}') return part;
    if (kind === '{*}') return words(part, language, names);
    return kind === '{unit}' ? unitIn(part, language) : marked(positionsIn(nameIn(part, names), language));
  };
  return {
    rows,
    found: (text, language, names = noNames) => {
      const column = columns[language];
      const row = plain.get(text);
      if (row !== undefined) return row[column];
      for (const { row: pattern, holders, pattern: expression } of patterns) {
        const match = expression.exec(text);
        if (match === null) continue;
        const said = holders.map((kind, i) => filled(kind, match[i + 1]!, language, names));
        if (said.includes(undefined)) continue;
        let i = 0;
        return pattern[column].replace(
          /\{(\d|[#*=]|unit)?\}/g,
          (_, at: string | undefined) => said[/\d/.test(at ?? '') ? Number(at) : i++] ?? '',
        );
      }
      return undefined;
    },
  };
}
