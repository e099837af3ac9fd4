/** Failures in a language: whoever fails speaks English; each sentence has its row here. */
import { catalogueOf, isTranslated, type Language, type Names, translated } from '@ortak/report/words';
import { analysisFailures, framedFailures } from './failures.analyses.ts';
import { editFailures } from './failures.edit.ts';
import { flightFailures } from './failures.flight.ts';
import { folderFailures } from './failures.folder.ts';

/** A name of the code, or figures with their unit: the same in every language. */
const isOfCode = (part: string): boolean => /^[\w.]+$/.test(part) || /^[−-]?\d/.test(part);

const partIn = (part: string, language: Language, names: Names): string | undefined =>
  saidOf(part, language, names) ?? (isOfCode(part) ? part : undefined);

const whole = catalogueOf(
  [...flightFailures, ...folderFailures, ...editFailures, ...analysisFailures],
  partIn,
);
const framed = catalogueOf(framedFailures, partIn);

function saidOf(text: string, language: Language, names: Names): string | undefined {
  return (
    whole.found(text, language, names) ??
    (isTranslated(text) ? translated(text, language, names) : framed.found(text, language, names))
  );
}

/**
 * The failure in a language; undefined where it has no row.
 * @param names of the programme in the language
 */
export const failureIn = (text: string, language: Language, names: Names): string | undefined =>
  language === 'en' ? text : saidOf(text, language, names);
