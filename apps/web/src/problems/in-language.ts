/**
 * Problems of files and tables in a language. Whoever finds them speaks English; what was expected, what was found and what mends
 * it each have their rows, in three lists, so that a word of the author's own is not taken for one of ours. A sentence is put
 * together such that nothing in it needs a case ending.
 */
import type { Problem } from '@ortak/core/input-error';
import { type Catalogue, catalogueOf, type Language, type Row } from '@ortak/report/words';
import { cureWords } from './cure.ts';
import { expectedWords } from './expected.ts';
import { receivedWords } from './received.ts';

/** What a problem says. */
export type ProblemSaid = Pick<Problem, 'expected' | 'received' | 'cure'>;

/** Says problems in one language. */
export interface ProblemWords {
  /** A part in the language; undefined where it has no row, as what stands in the file has none. */
  readonly part: (part: keyof ProblemSaid, text: string) => string | undefined;
  /** The problem with its words in the language; place, path and frame stay. */
  readonly problem: <P extends ProblemSaid>(problem: P) => P;
}

const rows: Readonly<Record<keyof ProblemSaid, readonly Row[]>> = {
  expected: expectedWords,
  received: receivedWords,
  cure: cureWords,
};

/** @param titles titles of the schemas in the language by their English ones: messages call figures by them, in lower case */
export function problemWords(language: Language, titles: Readonly<Record<string, string>>): ProblemWords {
  const inSentence = new Map(
    Object.entries(titles).map(([en, said]) => [lowered(en, 'en'), lowered(said, language)]),
  );
  const catalogueOfPart = (part: keyof ProblemSaid): Catalogue => {
    const catalogue: Catalogue = catalogueOf(
      rows[part],
      (text) => catalogue.found(text, language) ?? inSentence.get(text),
    );
    return catalogue;
  };
  const catalogues = {
    expected: catalogueOfPart('expected'),
    received: catalogueOfPart('received'),
    cure: catalogueOfPart('cure'),
  };
  const part: ProblemWords['part'] = (part, text) =>
    catalogues[part].found(text, language) ?? (part === 'expected' ? inSentence.get(text) : undefined);
  return {
    part,
    problem: (problem) => {
      const { expected, received, cure } = problem;
      return {
        ...problem,
        expected: part('expected', expected) ?? expected,
        received: part('received', received) ?? received,
        ...(cure !== undefined && { cure: part('cure', cure) ?? cure }),
      };
    },
  };
}

/** A title as it stands within a sentence; abbreviations keep their capitals, and İ is i in Turkish. */
const lowered = (title: string, language: Language): string =>
  /^\p{Lu}(?![\p{Lu}\p{N}/])/u.test(title)
    ? title.charAt(0).toLocaleLowerCase(language) + title.slice(1)
    : title;
