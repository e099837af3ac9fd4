/** What the report itself says, in each language. Words of results are in `results.ts`. */
import { en } from './document.en.ts';
import { kk } from './document.kk.ts';
import { ru } from './document.ru.ts';
import { tr } from './document.tr.ts';
import type { Words } from './language.ts';

/** English is the measure: what it says, every language must. */
export type DocumentWords = typeof en;

export const documentWords: Words<DocumentWords> = { en, tr, kk, ru };
