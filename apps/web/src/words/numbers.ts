/** Figures as the interface language prints them: decimals by unit as in the report, the mark by language. */
import { decimalsOf, figure, fixed, percent } from '@ortak/report/format';
import { type Language, useLanguage } from './language.tsx';

/** A decimal comma in all but English; groups are thin spaces everywhere (ISO 80000-1). */
const marked = (text: string, language: Language): string =>
  language === 'en' ? text : text.replace('.', ',');

export interface Numbers {
  /** A figure without its unit, with the decimals of the unit; words stay words. */
  readonly figure: (value: number | string, unit: string) => string;
  readonly fixed: (value: number, decimals: number) => string;
  /** A stated percentage as short as it was stated: `99.7 %`. */
  readonly percent: (value: number) => string;
  /** With its unit: `24.6°`, `51.30 dBW`. */
  readonly withUnit: (value: number | string, unit: string) => string;
  readonly longitude: (valueDeg: number, decimals?: number) => string;
  readonly latitude: (valueDeg: number, decimals?: number) => string;
}

const sides: Readonly<Record<Language, readonly [n: string, s: string, e: string, w: string]>> = {
  en: ['N', 'S', 'E', 'W'],
  tr: ['K', 'G', 'D', 'B'],
  kk: ['с.е.', 'о.е.', 'ш.б.', 'б.б.'],
  ru: ['с.ш.', 'ю.ш.', 'в.д.', 'з.д.'],
};

const made = new Map<Language, Numbers>();

/** The same object for the same language, so that views may depend on it. */
export function numbersIn(language: Language): Numbers {
  const numbers = made.get(language) ?? make(language);
  made.set(language, numbers);
  return numbers;
}

function make(language: Language): Numbers {
  const [north, south, east, west] = sides[language];
  const space = language === 'en' ? '' : '\u00a0';
  const print = (value: number, decimals: number): string => marked(fixed(value, decimals), language);
  const figureOf = (value: number | string, unit: string): string =>
    typeof value === 'string' ? value : marked(figure(value, unit), language);
  return {
    figure: figureOf,
    fixed: print,
    percent: (value) => marked(percent(value), language),
    withUnit: (value, unit) => {
      const text = figureOf(value, unit);
      return unit === '' ? text : unit === '°' ? `${text}°` : `${text}\u00a0${unit}`;
    },
    longitude: (valueDeg, decimals = 1) =>
      `${print(Math.abs(valueDeg), decimals)}°${space}${valueDeg < 0 ? west : east}`,
    latitude: (valueDeg, decimals = 1) =>
      `${print(Math.abs(valueDeg), decimals)}°${space}${valueDeg < 0 ? south : north}`,
  };
}

export { decimalsOf };

export const useNumbers = (): Numbers => numbersIn(useLanguage().language);
