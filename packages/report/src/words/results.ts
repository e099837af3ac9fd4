/**
 * The words of results in a language. Results are computed in English, so that file, command line and report agree; each
 * label, sentence, source and notice has its row here, by which report and workbench say it in another language.
 */
import type { Language } from './language.ts';
import { answerWords } from './results.answer.ts';
import { behindWords } from './results.behind.ts';
import { budgetWords } from './results.budget.ts';
import { commonWords } from './results.common.ts';
import { flightWords } from './results.flight.ts';
import { linkWords } from './results.links.ts';
import { moveWords } from './results.moves.ts';
import { payloadWords } from './results.payload.ts';
import { planWords } from './results.plan.ts';
import { propagationWords } from './results.propagation.ts';
import { sourceWords } from './results.sources.ts';
import { commandTelemetryWords } from './results.telecommand.ts';

/**
 * English, then Turkish, Kazakh, Russian. `{}` stands for a name or a figure, `{#}` for a figure, `{*}` for words that have
 * a row of their own, or none; `{1}` is the second of them, for languages that say them in another order.
 */
export type Row = readonly [en: string, tr: string, kk: string, ru: string];

/** Names of the programme by their English ones. */
export type Names = ReadonlyMap<string, string>;

/** Every text that results say, in all languages. */
export const rows: readonly Row[] = [
  ...budgetWords,
  ...commonWords,
  ...flightWords,
  ...moveWords,
  ...linkWords,
  ...commandTelemetryWords,
  ...behindWords,
  ...payloadWords,
  ...planWords,
  ...propagationWords,
  ...sourceWords,
  ...answerWords,
];
const holder = /\{[#*]?\}/;
const plain = new Map(rows.filter(([en]) => !holder.test(en)).map((row) => [row[0], row]));
const patterns = rows
  .filter(([en]) => holder.test(en))
  .map((row) => ({
    row,
    holders: row[0].match(/\{[#*]?\}/g)!,
    pattern: new RegExp(
      `^${row[0]
        .split(/(\{[#*]?\})/)
        .map(expression)
        .join('')}$`,
    ),
  }));

function expression(part: string): string {
  // A name or a figure is not a list.
  if (part === '{}') return '((?:(?!; ).)+?)';
  if (part === '{#}') return '([−+]?\\d[\\d.\u202f]*)';
  if (part === '{*}') return '(.*?)';
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const columns: Readonly<Record<Language, 0 | 1 | 2 | 3>> = { en: 0, tr: 1, kk: 2, ru: 3 };

/** Decimal points as commas, but not those that part the numbers of clauses and Recommendations. */
const marked = (text: string): string =>
  text.replace(/(?<![\d.§\p{L}])(\d[\d\u202f]*)\.(\d+)(?![\d.]*\.\d)/gu, '$1,$2');

const noNames: Names = new Map();

/** A label, sentence or source of a result in a language; undefined where it has no row. */
function found(text: string, language: Language, names: Names): string | undefined {
  const column = columns[language];
  const row = plain.get(text);
  if (row !== undefined) return row[column];
  for (const { row: pattern, holders, pattern: expression } of patterns) {
    const match = expression.exec(text);
    if (match === null) continue;
    const said = holders.map((holder, i) => {
      const part = match[i + 1]!;
      if (part === '') return '';
      return holder === '{*}' ? translated(part, language, names) : marked(nameIn(part, names));
    });
    let i = 0;
    return pattern[column].replace(
      /\{(\d?|[#*])\}/g,
      (_, at: string) => said[/\d/.test(at) ? Number(at) : i++] ?? '',
    );
  }
  return undefined;
}

/** Lists are said item by item, where each item has a row. */
function foundList(text: string, language: Language, names: Names): string | undefined {
  const [, list = '', stop = ''] = /^(.*?)(\.?)$/s.exec(text)!;
  if (stop === '' && !list.includes('; ')) return undefined;
  const items = list.split('; ').map((item) => found(item, language, names));
  return items.every((item) => item !== undefined) ? `${items.join('; ')}${stop}` : undefined;
}

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

/**
 * A label, sentence or source of a result in a language; English where it has no row.
 * @param names names of the programme in the language, see `namesIn`
 */
export function translated(text: string, language: Language, names: Names = noNames): string {
  if (language === 'en') return text;
  // A no-break space is one that the language sets anew.
  const loose = text.replaceAll('\u00a0', ' ');
  const said = found(loose, language, names) ?? foundList(loose, language, names);
  return said === undefined ? text : joined(said);
}

/** A unit stays on the line of its number. */
const joined = (text: string): string =>
  text.replaceAll(/(?<=\d) (?=%|dB|дБ|MHz|МГц|W\b|Вт|milyon|млн)/g, '\u00a0');

/** Whether a text has words in every language. */
export const isTranslated = (text: string): boolean => {
  const loose = text.replaceAll('\u00a0', ' ');
  return (found(loose, 'ru', noNames) ?? foundList(loose, 'ru', noNames)) !== undefined;
};
