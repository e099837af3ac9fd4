/**
 * Problems of files and tables in a language. Whoever finds them speaks English; what was expected, what was found and what mends
 * it each have their rows, in three lists, so that a word of the author's own is not taken for one of ours. A sentence is put
 * together such that nothing in it needs a case ending.
 */
import type { Problem } from '@ortak/core/input-error';
import { type Catalogue, catalogueOf, type Row } from './catalogue.ts';
import type { Language } from './language.ts';
import { cureWords } from './problems.cure.ts';
import { expectedWords } from './problems.expected.ts';
import { receivedWords } from './problems.received.ts';

/** What a problem says. */
export type ProblemSaid = Pick<Problem, 'expected' | 'received' | 'cure'>;

const closed = (rows: readonly Row[]): Catalogue => {
  const catalogue: Catalogue = catalogueOf(rows, (part, language) => catalogue.found(part, language));
  return catalogue;
};

const catalogues = {
  expected: closed(expectedWords),
  received: closed(receivedWords),
  cure: closed(cureWords),
} as const;

export const problemRows: readonly Row[] = [...expectedWords, ...receivedWords, ...cureWords];

/** One part of a problem in a language; undefined where it has no row, as what stands in the file has none. */
export const partIn = (
  part: keyof typeof catalogues,
  text: string,
  language: Language,
): string | undefined => (language === 'en' ? text : catalogues[part].found(text, language));

/** The problem with its words in a language; place, path and frame stay. */
export function problemIn<P extends ProblemSaid>(problem: P, language: Language): P {
  if (language === 'en') return problem;
  const { expected, received, cure } = problem;
  const said = (part: keyof typeof catalogues, text: string): string => partIn(part, text, language) ?? text;
  return {
    ...problem,
    expected: said('expected', expected),
    received: said('received', received),
    ...(cure !== undefined && { cure: said('cure', cure) }),
  };
}

const frames: Readonly<Record<Language, (expected: string, received: string) => string>> = {
  en: (expected, received) => `expected ${expected}, found ${received}`,
  tr: (expected, received) => `beklenen: ${expected}; bulunan: ${received}`,
  kk: (expected, received) => `күтілгені: ${expected}; табылғаны: ${received}`,
  ru: (expected, received) => `ожидается: ${expected}; найдено: ${received}`,
};

/** `beklenen: …; bulunan: …; …` */
export function problemSentence(problem: ProblemSaid, language: Language): string {
  const { expected, received, cure } = problemIn(problem, language);
  return `${frames[language](expected, received)}${cure === undefined ? '' : `; ${cure}`}`;
}
