/** The interface language: chosen once, kept by the browser; switching keeps everything else as it is. */
import { isLanguage, type Language, languageNames, languages, type Words } from '@ortak/report/words';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';

export { isLanguage, type Language, languageNames, languages, type Words };

interface Choice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<Choice>({ language: 'en', choose: () => {} });

const KEY = 'ortak.language';

/** What was chosen before, else the first language of the browser that there is. */
function preferred(): Language {
  const kept = localStorage.getItem(KEY);
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(preferred);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose: (next: Language) => {
        localStorage.setItem(KEY, next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export const useLanguage = (): Choice => use(LanguageContext);

/** The words of a feature in the interface language. */
export function useWords<Entry>(words: Words<Entry>): Entry {
  return words[useLanguage().language];
}

/** A name of the programme in the interface language, where it has one. */
export function nameIn(
  language: Language,
  entity: { readonly name: string; readonly names?: Partial<Record<string, string | undefined>> | undefined },
): string {
  return (language === 'en' ? undefined : entity.names?.[language]) ?? entity.name;
}
