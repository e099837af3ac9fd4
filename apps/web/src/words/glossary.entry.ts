/** A term of the field in four languages. */
import type { Words } from './language.tsx';

export interface GlossaryEntry {
  /** As the term is written; the longest that fits is taken. `Marj~` has endings, `=Eğim` is the whole text. */
  readonly forms: readonly string[];
  readonly meaning: string;
}

/** Forms of each language are written with a bar between them. */
export const term = (
  en: readonly [forms: string, meaning: string],
  tr: readonly [forms: string, meaning: string],
  kk: readonly [forms: string, meaning: string],
  ru: readonly [forms: string, meaning: string],
): Words<GlossaryEntry> => {
  const entry = ([forms, meaning]: readonly [string, string]): GlossaryEntry => ({
    forms: forms.split('|'),
    meaning,
  });
  return { en: entry(en), tr: entry(tr), kk: entry(kk), ru: entry(ru) };
};
