export { type DocumentWords, documentWords } from './document.ts';
export { resultsIn } from './in-language.ts';
export { isLanguage, type Language, languageNames, languages, type Words } from './language.ts';
export { countryIn, namesIn } from './names.ts';
export { type Numbers, numbersIn } from './numbers.ts';
export { isTranslated, type Names, nameIn, type Row, translated } from './results.ts';
export { unitIn } from './units.ts';
