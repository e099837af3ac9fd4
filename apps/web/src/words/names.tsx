/** Names of the programme in the interface language, and sentences of results that hold them. */
import { type Names, nameIn, positionsIn, translated } from '@ortak/report/words';
import { createContext, type ReactNode, use, useCallback, useMemo } from 'react';
import { useAnswer } from '../engine/use-answer.ts';
import type { answers } from '../features/programme/answers.ts';
import { useLanguage } from './language.tsx';

const NamesContext = createContext<Names>(new Map());

export function NamesProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const { value, asked } = useAnswer<typeof answers, 'programme.names'>(
    'quick',
    'programme.names',
    language === 'en' ? undefined : { language },
  );
  const isOfLanguage = asked?.language === language;
  const names = useMemo(() => new Map(isOfLanguage ? value : []), [isOfLanguage, value]);
  return <NamesContext value={names}>{children}</NamesContext>;
}

/** Names of the programme in the interface language by their English ones. */
export const useNames = (): Names => use(NamesContext);

/** Gives a name of the programme in the interface language, where the programme has it; a position as the language writes it. */
export function useNamed(): (name: string) => string {
  const names = useNames();
  const { language } = useLanguage();
  return useCallback((name) => positionsIn(nameIn(name, names), language), [language, names]);
}

/** Gives a label, sentence or source of a result in the interface language, with the names in it. */
export function useSaid(): (text: string) => string {
  const names = useNames();
  const { language } = useLanguage();
  return useCallback((text) => translated(text, language, names), [language, names]);
}
