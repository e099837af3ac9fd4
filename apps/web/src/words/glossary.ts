/** The field's terms, as each language writes them, and what they mean: explained wherever they appear. */
import { carrierTerms } from './glossary.carrier.ts';
import type { GlossaryEntry } from './glossary.entry.ts';
import { flightTerms } from './glossary.flight.ts';
import { linkTerms } from './glossary.link.ts';
import { payloadTerms } from './glossary.payload.ts';
import { powerTerms } from './glossary.power.ts';
import { propagationTerms } from './glossary.propagation.ts';
import type { Language, Words } from './language.tsx';

export const glossary: readonly Words<GlossaryEntry>[] = [
  ...powerTerms,
  ...carrierTerms,
  ...linkTerms,
  ...payloadTerms,
  ...propagationTerms,
  ...flightTerms,
];

/** What looks like a term and is none: an elevation seen from the satellite, the drift of an inclination. */
const others: Words<readonly string[]> = {
  en: [
    'Elevation of the boresight',
    'Elevation of the station',
    'Azimuth of the boresight',
    'Azimuth of the station',
    'Drift of the inclination',
    'Direction of that drift',
    'To drift',
  ],
  tr: ['eğimin sürüklenmesi', 'Bu sürüklenmenin', 'gürültü bandının yoğunlukları'],
  kk: ['көлбеулік дрейфі', 'Сол дрейф', 'Дрейф бұрышы', 'шу жолағының тығыздықтары'],
  ru: ['Азимут оси луча', 'Азимут станции', 'Дрейф наклонения', 'этого дрейфа', 'Пройти дрейфом'],
};

interface Written {
  readonly pattern: RegExp;
  /** Undefined of what is no term. */
  readonly of: number | undefined;
}

const made = new Map<Language, readonly Written[]>();

const LETTER = String.raw`[\p{L}\p{N}₀]`;

/** `Marj~` is found with any ending, `=Eğim` only as the whole text. */
function patternOf(form: string, language: Language): RegExp {
  const words = form
    .replace('=', '')
    .toLocaleLowerCase(language)
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll('~', `${LETTER}*`);
  return form.startsWith('=')
    ? new RegExp(`^${words}$`, 'u')
    : new RegExp(`(?<!${LETTER})${words}(?!${LETTER})`, 'u');
}

/** Everything that is written for a term in a language, the longest first. */
function writtenIn(language: Language): readonly Written[] {
  const known =
    made.get(language) ??
    [
      ...glossary.flatMap(({ [language]: { forms } }, of) => forms.map((form) => ({ form, of }))),
      ...others[language].map((form) => ({ form, of: undefined })),
    ]
      .sort((a, b) => b.form.length - a.form.length)
      .map(({ form, of }) => ({ pattern: patternOf(form, language), of }));
  made.set(language, known);
  return known;
}

export interface Piece {
  readonly text: string;
  /** Where the piece is a term: the place of its entry in the glossary. */
  readonly of?: number;
}

/** A text cut at the first of each term that it holds. */
export function glossed(text: string, language: Language): readonly Piece[] {
  const lower = text.toLocaleLowerCase(language);
  let first: { readonly at: number; readonly end: number; readonly of: number | undefined } | undefined;
  for (const { pattern, of } of writtenIn(language)) {
    const match = pattern.exec(lower);
    if (match === null || (first !== undefined && match.index >= first.at)) continue;
    first = { at: match.index, end: match.index + match[0].length, of };
  }
  if (first === undefined) return text === '' ? [] : [{ text }];
  const { at, end, of } = first;
  return [
    ...(at > 0 ? [{ text: text.slice(0, at) }] : []),
    { text: text.slice(at, end), ...(of !== undefined && { of }) },
    ...glossed(text.slice(end), language),
  ];
}
