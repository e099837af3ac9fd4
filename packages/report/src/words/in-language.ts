/** Results in a language: labels, sentences, sources, notices and names; figures, ids and codes stay. */
import type { ProgrammeResults } from '@ortak/analysis';
import { type Names, nameIn } from './catalogue.ts';
import type { Language } from './language.ts';
import { translated } from './results.ts';

/** What is said in words, by the key of the result that holds it. */
const sayings = new Set([
  'label',
  'limits',
  'message',
  'source',
  'title',
  'words',
  'organisation',
  'boundaryNote',
  'origin',
  'error',
]);

/** Parts of results in which nothing is said: the programme's own texts, ids and outlines. */
const kept = new Set(['assumptions', 'sources', 'reproduce', 'contours', 'geometry']);

/**
 * A part of results in a language; the same in English.
 * @param names of the programme in the language, see `namesIn`
 */
export function partIn<T>(part: T, language: Language, names: Names): T {
  if (language === 'en') return part;
  const said = (value: unknown, key: string): unknown => {
    if (kept.has(key)) return value;
    if (typeof value === 'string')
      return key === 'name'
        ? nameIn(value, names)
        : sayings.has(key)
          ? (names.get(value) ?? translated(value, language, names))
          : value;
    if (Array.isArray(value)) return value.map((item) => said(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([at, inner]) => [at, said(inner, at)]));
    return value;
  };
  return said(part, '') as T;
}

/**
 * The results in a language; the same in English.
 * @param names of the programme in the language, see `namesIn`
 */
export function resultsIn(results: ProgrammeResults, language: Language, names: Names): ProgrammeResults {
  if (language === 'en') return results;
  const say = (text: string) => translated(text, language, names);
  const { programme } = results;
  return {
    ...partIn(results, language, names),
    programme: {
      ...programme,
      name: nameIn(programme.name, names),
      objective: names.get(programme.objective) ?? programme.objective,
      boundaryNote: say(programme.boundaryNote),
    },
    answer: results.answer.map(say),
    reproduce: results.reproduce.map((command) =>
      /^npx ortak report /.test(command) ? `${command} --language ${language}` : command,
    ),
  };
}
