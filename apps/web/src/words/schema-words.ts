/** What the schemas say of keys, in the interface language; the words of a language are fetched when it is chosen. */
import { useCallback, useEffect, useState } from 'react';
import { type Language, useLanguage } from './language.tsx';

type SchemaWords = Readonly<Record<string, string>>;

export const readSchemaWords: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ readonly schemaWords: SchemaWords }>>
> = {
  tr: () => import('./schema-words.tr.ts'),
  kk: () => import('./schema-words.kk.ts'),
  ru: () => import('./schema-words.ru.ts'),
};

/** Gives a title or description of a schema in the interface language; English until its words are there. */
export function useSchemaWords(): (text: string) => string {
  const { language } = useLanguage();
  const [words, setWords] = useState<{ readonly of: Language; readonly words: SchemaWords }>();
  useEffect(() => {
    if (language === 'en') return;
    let isCurrent = true;
    readSchemaWords[language]().then(
      ({ schemaWords }) => isCurrent && setWords({ of: language, words: schemaWords }),
      () => {
        // Without them the schema is read in English.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return useCallback(
    (text) => (words?.of === language && Object.hasOwn(words.words, text) ? words.words[text]! : text),
    [language, words],
  );
}
