/** Why something failed, in the interface language; its words are fetched when something has. */
import { useEffect, useState } from 'react';
import { useLanguage } from '../words/language.tsx';
import { useNames } from '../words/names.tsx';

type FailureIn = typeof import('./failures.ts')['failureIn'];

export function Failed({ text }: { readonly text: string }) {
  const { language } = useLanguage();
  const names = useNames();
  const [words, setWords] = useState<{ readonly failureIn: FailureIn }>();
  useEffect(() => {
    if (language === 'en') return;
    let isCurrent = true;
    import('./failures.ts').then(
      ({ failureIn }) => isCurrent && setWords({ failureIn }),
      () => {
        // Without them failures are told in English.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  const said = words?.failureIn(text, language, names);
  return said === undefined && language !== 'en' ? <span lang="en">{text}</span> : (said ?? text);
}
