/** Problems in the interface language; their words are fetched when there is a problem to tell. */
import { useCallback, useEffect, useState } from 'react';
import { type Language, useLanguage } from '../words/language.tsx';
import { readSchemaWords } from '../words/schema-words.ts';
import type { ProblemSaid, ProblemWords } from './in-language.ts';

/**
 * @param isNeeded whether there is a problem to tell
 * @returns the problem with its words in the interface language; in English until those are there
 */
export function useProblemWords(isNeeded: boolean): <P extends ProblemSaid>(problem: P) => P {
  const { language } = useLanguage();
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
  return useCallback(
    (problem) => (words?.of === language ? words.words.problem(problem) : problem),
    [language, words],
  );
}
