/** ISO 3166-1 codes, as the border atlas uses them. */
import { iso3166 } from './iso3166.generated.ts';

const byCode = new Map(iso3166.map((row) => [row[0], row]));
const byNumeric = new Map(iso3166.map((row) => [row[1], row]));

export const isCountryCode = (code: string): boolean => byCode.has(code);

export const countryCodes = (): Iterable<string> => byCode.keys();

/** Whether the atlas draws the country apart; undefined when no country has that code. */
export const isDrawn = (code: string): boolean | undefined => byCode.get(code)?.[3];

/** English name of ISO 3166-1. */
export const countryName = (code: string): string | undefined => byCode.get(code)?.[2];

export const codeOfNumeric = (numeric: string): string | undefined => byNumeric.get(numeric)?.[0];

/** Numeric code of ISO 3166-1, by which a browser finds its own name of the country. */
export const numericOf = (code: string): string | undefined => byCode.get(code)?.[1];
