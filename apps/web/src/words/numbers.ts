/** Figures as the interface language prints them, shared with the report. */
import { type Numbers, numbersIn } from '@ortak/report/words';
import { useLanguage } from './language.tsx';

export { decimalsOf } from '@ortak/report/format';
export { type Numbers, numbersIn };

export const useNumbers = (): Numbers => numbersIn(useLanguage().language);
