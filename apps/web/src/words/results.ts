/**
 * The words of results in the interface language. Results are computed in English, so that file, command line and report
 * agree; the lines that everybody reads have their names here, the rest stays English.
 */
import type { Language } from './language.tsx';
import { budgetWords } from './results.budget.ts';
import { commonWords } from './results.common.ts';
import { flightWords } from './results.flight.ts';
import { linkWords } from './results.links.ts';
import { payloadWords } from './results.payload.ts';
import { propagationWords } from './results.propagation.ts';

/** English with `{}` where a figure or a name stands, then Turkish, Kazakh, Russian; `{1}` is the second of them. */
export type Row = readonly [en: string, tr: string, kk: string, ru: string];

const rows: readonly Row[] = [
  ...budgetWords,
  ...commonWords,
  ...flightWords,
  ...linkWords,
  ...payloadWords,
  ...propagationWords,
];
const plain = new Map(rows.filter(([en]) => !en.includes('{}')).map((row) => [row[0], row]));
const patterns = rows
  .filter(([en]) => en.includes('{}'))
  .map((row) => ({
    row,
    pattern: new RegExp(`^${row[0].split('{}').map(escaped).join('(.+?)')}$`),
  }));

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const columns: Readonly<Record<Language, 0 | 1 | 2 | 3>> = { en: 0, tr: 1, kk: 2, ru: 3 };

/** A decimal point between digits is a comma in all languages but English. */
const marked = (text: string): string => text.replace(/(?<=\d)\.(?=\d)/g, ',');

/** A label of a result in a language; English where it has none. */
export function translated(text: string, language: Language): string {
  if (language === 'en') return text;
  const column = columns[language];
  const row = plain.get(text);
  if (row !== undefined) return row[column];
  for (const { row: found, pattern } of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    let i = 0;
    return found[column].replace(/\{(\d?)\}/g, (_, at: string) =>
      marked(match[1 + (at === '' ? i++ : Number(at))] ?? ''),
    );
  }
  return text;
}

/** Whether a label has words in every language. */
export const isTranslated = (text: string): boolean =>
  plain.has(text) || patterns.some(({ pattern }) => pattern.test(text));
