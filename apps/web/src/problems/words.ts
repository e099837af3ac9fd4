import type { Words } from '../words/language.tsx';

/** What stands before what was expected, and before what was found. */
export const problemFrame: Words<{ readonly expected: string; readonly found: string }> = {
  en: { expected: 'expected', found: 'found' },
  tr: { expected: 'beklenen:', found: 'bulunan:' },
  kk: { expected: 'күтілгені:', found: 'табылғаны:' },
  ru: { expected: 'ожидается:', found: 'найдено:' },
};
