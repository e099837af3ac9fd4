import { describe, expect, it } from 'vitest';
import { budgetWords } from '../../../../packages/report/src/words/results.budget.ts';
import { words as synthesis } from '../features/coverage/words.synthesis.ts';
import { words as coverage } from '../features/coverage/words.ts';
import { moveWords } from '../features/flight/words.moves.ts';
import { words as flight } from '../features/flight/words.ts';
import { words as links } from '../features/links/words.ts';
import { words as payload } from '../features/payload/words.ts';
import { words as programme } from '../features/programme/words.ts';
import { words as propagation } from '../features/propagation/words.ts';
import { glossary, glossed } from './glossary.ts';

const languages = ['en', 'tr', 'kk', 'ru'] as const;

describe('the glossary', () => {
  it('has forms and a meaning of every term in every language, and no form for two', () => {
    for (const language of languages) {
      const forms = glossary.flatMap(({ [language]: entry }) => entry.forms);
      expect(new Set(forms).size, language).toBe(forms.length);
      for (const { [language]: entry } of glossary) {
        expect(entry.forms.every((form) => form.trim() !== '')).toBe(true);
        expect(entry.meaning.length).toBeGreaterThan(30);
        expect(entry.meaning).toMatch(/[.]$/);
      }
    }
  });
  it.each([
    ['en', 'Saturated EIRP towards the receiving station', ['EIRP']],
    ['en', 'C/(N+I) in the noise bandwidth', ['C/(N+I)', 'noise bandwidth']],
    ['en', 'Downlink C/N₀', ['C/N₀']],
    ['en', 'The same per information bit', []],
    ['en', 'G/T of the satellite', ['G/T']],
    ['en', 'marginal', []],
    ['tr', 'Doymuş EIRP', ['EIRP']],
    ['kk', 'Қанығу ЭИСҚ', ['ЭИСҚ']],
    ['ru', 'Добротность G/T спутника', ['Добротность', 'G/T']],
    ['ru', 'Отступ по входу', ['Отступ по входу']],
    ['kk', 'Тасушының кіріс бойынша шегінуі (IBO)', ['кіріс бойынша шегінуі', 'IBO']],
    ['tr', 'Giriş geri çekmesi', ['Giriş geri çekmesi']],
    ['tr', 'Ortalama yılın kullanılabilirliği', ['kullanılabilirliği']],
    ['tr', 'Damla eğim açısının sapması', []],
    ['ru', 'Дрейф наклонения в начале', []],
    ['en', 'Elevation of the station', []],
  ] as const)('finds the terms of %s: %s', (language, text, terms) => {
    const pieces = glossed(text, language);
    expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text);
    expect(pieces.filter(({ of }) => of !== undefined).map(({ text: piece }) => piece)).toEqual(terms);
  });
});

/** Labels of which a language says more, or less, of terms than English, and rightly so. */
const otherwise = new Set([
  'Highest',
  // Turkish says pay of what is not a link’s
  'Margin above the rule',
]);

it('a label that holds a term in English holds it in every language', () => {
  const termsOf = (text: string, language: (typeof languages)[number]) =>
    [...new Set(glossed(text, language).flatMap(({ of }) => (of === undefined ? [] : [of])))].sort();
  const labels = [
    ...budgetWords.map(([en, tr, kk, ru]) => ({ en, tr, kk, ru })),
    ...[coverage, synthesis, links, payload, propagation, programme, flight, moveWords].flatMap(labelsOf),
  ].filter(({ en }) => en.length <= 80 && !/[.:;]|\{#\}/.test(en) && !otherwise.has(en));
  expect(labels.length).toBeGreaterThan(500);
  for (const label of labels)
    for (const language of languages)
      expect(termsOf(label[language], language), `${label.en}: ${label[language]}`).toEqual(
        termsOf(label.en, 'en'),
      );
});

type Label = Readonly<Record<(typeof languages)[number], string>>;

/** Words of a feature that are texts, each in all languages. */
function labelsOf(words: Readonly<Record<(typeof languages)[number], unknown>>): readonly Label[] {
  const { en } = words;
  if (typeof en === 'string') return [words as Label];
  if (typeof en !== 'object' || en === null) return [];
  return Object.keys(en).flatMap((key) => {
    const below = (of: unknown): unknown => (of as Readonly<Record<string, unknown>>)[key];
    return labelsOf({ en: below(en), tr: below(words.tr), kk: below(words.kk), ru: below(words.ru) });
  });
}
