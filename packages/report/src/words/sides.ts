/** Sides of the world by language, and positions within a text. */
import type { Language } from './language.ts';

export type Side = 'N' | 'S' | 'E' | 'W';

export const sides: Readonly<Record<Language, Readonly<Record<Side, string>>>> = {
  en: { N: 'N', S: 'S', E: 'E', W: 'W' },
  tr: { N: 'K', S: 'G', E: 'D', W: 'B' },
  kk: { N: 'с.е.', S: 'о.е.', E: 'ш.б.', W: 'б.б.' },
  ru: { N: 'с.ш.', S: 'ю.ш.', E: 'в.д.', W: 'з.д.' },
};

/** Between the degree and its side; English writes them together. */
export const beforeSide = (language: Language): string => (language === 'en' ? '' : '\u00a0');

/** `46.80°N 61.67°E` within a text as the language writes it: `46,80° с.ш. 61,67° в.д.` */
export const positionsIn = (text: string, language: Language): string =>
  language === 'en'
    ? text
    : text.replace(
        /(\d+)(?:[.,](\d+))?°([NSEW])(?!\p{L})/gu,
        (_, whole: string, decimals: string | undefined, side: Side) =>
          `${whole}${decimals === undefined ? '' : `,${decimals}`}°${beforeSide(language)}${sides[language][side]}`,
      );
