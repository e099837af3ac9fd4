/** The languages of report and workbench. */

export const languages = ['en', 'tr', 'kk', 'ru'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  tr: 'Türkçe',
  kk: 'Қазақша',
  ru: 'Русский',
};

/** The same words in every language: a missing one is an error of types. */
export type Words<Entry> = Readonly<Record<Language, Entry>>;

export const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);
