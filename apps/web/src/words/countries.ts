/** Names of countries by the browser's own tables (CLDR). */
import { countryName, numericOf } from '@ortak/model/countries';
import type { Language } from './language.tsx';

/**
 * Name of a country in a language.
 * @param code ISO 3166-1 alpha-3
 */
export function countryIn(language: Language, code: string): string {
  const numeric = numericOf(code);
  // CLDR knows the numeric codes as aliases of those with two letters, by which it names countries.
  const region = numeric === undefined ? undefined : new Intl.Locale(`und-${numeric}`).region;
  const named =
    region === undefined || /\d/.test(region)
      ? undefined
      : new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(region);
  return named ?? countryName(code) ?? code;
}
