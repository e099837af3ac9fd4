/** Problems in the interface language; their words are fetched when there is a problem to tell. */
import { useEffect, useMemo, useState } from 'react';
import { type Language, useLanguage, useWords } from '../words/language.tsx';
import { readSchemaWords } from '../words/schema-words.ts';
import type { ProblemSaid, ProblemWords } from './in-language.ts';
import { problemFrame } from './words.ts';

export interface ProblemTeller {
  readonly frame: (typeof problemFrame)['en'];
  /** The problem with its words in the interface language; in English until those are there. */
  readonly told: <P extends ProblemSaid>(problem: P) => P;
  /** `expected …, found …; …` */
  readonly sentence: (problem: ProblemSaid) => string;
}

/** @param isNeeded whether there is a problem to tell */
export function useProblemWords(isNeeded: boolean): ProblemTeller {
  const { language } = useLanguage();
  const frame = useWords(problemFrame);
  const [words, setWords] = useState<{ readonly of: Language; readonly words: ProblemWords }>();
  useEffect(() => {
    if (language === 'en' || !isNeeded) return;
    let isCurrent = true;
    Promise.all([import('./in-language.ts'), readSchemaWords[language]()]).then(
      ([{ problemWords }, { schemaWords }]) =>
        isCurrent && setWords({ of: language, words: problemWords(language, schemaWords) }),
      () => {
        // Without them problems are told in English.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [language, isNeeded]);
  return useMemo(() => {
    const told: ProblemTeller['told'] = (problem) =>
      words?.of === language ? words.words.problem(problem) : problem;
    return {
      frame,
      told,
      sentence: (problem) => {
        const { expected, received, cure } = told(problem);
        return `${frame.expected} ${expected}, ${frame.found} ${received}${cure === undefined ? '' : `; ${cure}`}`;
      },
    };
  }, [frame, language, words]);
}
