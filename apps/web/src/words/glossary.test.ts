import { describe, expect, it } from 'vitest';
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
    ['en', 'C/(N+I) in the noise bandwidth', ['C/(N+I)']],
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
  ] as const)('finds the terms of %s: %s', (language, text, terms) => {
    const pieces = glossed(text, language);
    expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text);
    expect(pieces.filter(({ of }) => of !== undefined).map(({ text: piece }) => piece)).toEqual(terms);
  });
});
