/** The words of results, shared with the report. */
export { isTranslated, translated } from '@ortak/report/words';
