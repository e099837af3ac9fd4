/** Why something failed, in the interface language; its words are fetched when something has. */
import { useEffect, useState } from 'react';
import { useLanguage } from '../words/language.tsx';
import { useNames } from '../words/names.tsx';

type FailureIn = typeof import('./failures.ts')['failureIn'];

/** Without their words failures are told in English. */
const english: { readonly failureIn: FailureIn } = { failureIn: () => undefined };

/** Says nothing until the words of the language are there: English that turns into another language is read twice. */
export function Failed({ text }: { readonly text: string }) {
  const { language } = useLanguage();
  const names = useNames();
  const [words, setWords] = useState<typeof english>();
  useEffect(() => {
    if (language === 'en') return;
    let isCurrent = true;
    import('./failures.ts')
      .catch(() => english)
      .then(({ failureIn }) => isCurrent && setWords({ failureIn }));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  if (language === 'en') return text;
  if (words === undefined) return null;
  return words.failureIn(text, language, names) ?? <span lang="en">{text}</span>;
}
