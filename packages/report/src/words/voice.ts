/** A language as the report speaks it: words, figures, and words for the texts of results. */
import { type DocumentWords, documentWords } from './document.ts';
import type { Language } from './language.ts';
import { type Numbers, numbersIn } from './numbers.ts';
import { translated } from './results.ts';
import { unitIn } from './units.ts';

export interface Voice {
  readonly language: Language;
  readonly words: DocumentWords;
  readonly numbers: Numbers;
  /** A text of the analyses in the language. */
  readonly said: (text: string) => string;
  readonly unit: (unit: string) => string;
  /** With a capital first letter, by the rules of the language: `i` is `İ` in Turkish. */
  readonly capital: (text: string) => string;
}

export function voiceIn(language: Language): Voice {
  return {
    language,
    words: documentWords[language],
    numbers: numbersIn(language),
    said: (text) => translated(text, language),
    unit: (unit) => unitIn(unit, language),
    capital: (text) => text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1),
  };
}
