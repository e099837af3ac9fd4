/** Names of countries, shared with the report. */
export { countryIn } from '@ortak/report/words';
