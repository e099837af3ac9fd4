export { type Catalogue, catalogueOf, type Names, nameIn, type Row } from './catalogue.ts';
export { type DocumentWords, documentWords } from './document.ts';
export { partIn, resultsIn } from './in-language.ts';
export { isLanguage, type Language, languageNames, languages, type Words } from './language.ts';
export { countryIn, namesIn, regionIn } from './names.ts';
export { type Numbers, numbersIn } from './numbers.ts';
export { isTranslated, translated } from './results.ts';
export { positionsIn } from './sides.ts';
export { unitIn } from './units.ts';
