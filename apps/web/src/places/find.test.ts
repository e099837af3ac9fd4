import { languages, numbersIn } from '@ortak/report/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, isCalled, matching, type Named, plain, positionIn } from './find.ts';

describe('a position that is typed', () => {
  it.each([
    ['46.8, 61.67', 46.8, 61.67],
    ['46.8 61.67', 46.8, 61.67],
    ['46,8 61,67', 46.8, 61.67],
    ['46.8N 61.67E', 46.8, 61.67],
    ['46.8° N, 61.67° E', 46.8, 61.67],
    ['33.9S 18.4E', -33.9, 18.4],
    ['−33.9 −70.7', -33.9, -70.7],
    ['40.7N 74W', 40.7, -74],
    ['46,8° с.ш. 61,67° в.д.', 46.8, 61.67],
    ['46,8 с 61,67 в', 46.8, 61.67],
    ['33,4 ю.ш., 70,6 з.д.', -33.4, -70.6],
    ['33,4G 70,6B', -33.4, -70.6],
    ['39,9K; 32,8D', 39.9, 32.8],
    ['33,4 о.е. 70,6 б.б.', -33.4, -70.6],
  ])('%s', (text, latitudeDeg, longitudeDeg) => {
    expect(positionIn(text)).toEqual({ latitudeDeg, longitudeDeg });
  });
  it.each(languages)('as the page prints it in %s', (language) => {
    const numbers = numbersIn(language);
    for (const latitudeDeg of [46.8, -33.4])
      for (const longitudeDeg of [61.7, -70.6])
        expect(positionIn(`${numbers.latitude(latitudeDeg)} ${numbers.longitude(longitudeDeg)}`)).toEqual({
          latitudeDeg,
          longitudeDeg,
        });
  });
  it.each(['Aralsk', '46.8', '91 10', '10 181', '46.8 61.67 12', ''])('“%s” is none', (text) => {
    expect(positionIn(text)).toBeUndefined();
  });
});

describe('names', () => {
  it.each([
    ['Аральск', 'aralsk'],
    ['Қызылорда', 'kyzylorda'],
    ['Жезқазған', plain('Жезказган')],
    ['Өскемен', 'oskemen'],
    ['Үрімші', 'urimshi'],
    ['Әйтеке би', 'aytekebi'],
    ['Алма-Ата', plain('алма ата')],
    ['İstanbul', 'istanbul'],
    ['Isparta', 'isparta'],
    ['Iğdır', 'igdir'],
    ['Şırnak', 'sirnak'],
    ['Zürich', 'zurich'],
    ['Łódź', 'lodz'],
    ['Gəncə', 'ganca'],
  ])('%s is typed as %s: without accents, case, script and spaces', (name, typed) => {
    expect(plain(name)).toBe(typed);
  });
  const place = (names: string[], others: string[] = []): Named => ({
    plain: folded(names),
    others: folded(others),
    found: { name: names[0]!, beside: '', latitudeDeg: 0, longitudeDeg: 0 },
  });
  const towns = [
    place(['Novoaralsk']),
    place(['Aralık']),
    place(['Bishkek', 'Bişkek', 'Бишкек'], ['Frunze', 'Aral']),
    place(['Aral', 'Аральск']),
    place(['Astana', 'Астана'], ['Akmola']),
    place(['Frunzensk']),
    place(['Shubra']),
    place(['Shū']),
    place(['Shu']),
  ];
  const found = (text: string, lists = [towns]) => matching(lists, text, 5).map(({ name }) => name);
  it('that are what was typed come first, then such as begin with it, then such as hold it', () =>
    expect(found('aral')).toEqual(['Aral', 'Bishkek', 'Aralık', 'Novoaralsk']));
  it('that begin alike stand as they were given: the larger first', () => {
    expect(found('ara')).toEqual(['Aralık', 'Aral', 'Bishkek', 'Novoaralsk']);
    expect(found('a')[0]).toBe('Aralık');
  });
  it('are found by any name that a place has, former ones included', () => {
    expect(found('Аральск')[0]).toBe('Aral');
    expect(found('Фрунзе')).toEqual(['Bishkek', 'Frunzensk']);
    expect(found('fru')).toEqual(['Frunzensk', 'Bishkek']);
  });
  it('of three letters and fewer begin larger ones, unless they are written like that', () => {
    expect(found('shu')).toEqual(['Shu', 'Shubra', 'Shū']);
    expect(found('шу')).toEqual(['Shubra', 'Shū', 'Shu']);
  });
  it('of an earlier list come first, whatever they have in common with what was typed', () =>
    expect(found('aral', [[place(['Kyzyl-Aral'])], towns])[0]).toBe('Kyzyl-Aral'));
  it.each([
    ['a wrong letter', 'bishkak', 'Bishkek'],
    ['a missing letter', 'бишкк', 'Bishkek'],
    ['a letter too many', 'bisshkek', 'Bishkek'],
    ['swapped letters', 'bihskek', 'Bishkek'],
    ['what is not finished', 'novaar', 'Novoaralsk'],
    ['two mistakes in a long name', 'novaarelsk', 'Novoaralsk'],
    ['the last letter', 'astano', 'Astana'],
    ['a mistake in a former name', 'акмолла', 'Astana'],
  ])('are found with %s', (_, typed, name) => expect(found(typed)).toEqual([name]));
  it('are not found by nothing, nor by a short word with a mistake', () => {
    expect(found(' ')).toEqual([]);
    expect(found('arx')).toEqual([]);
    expect(found('xstana')).toEqual([]);
  });
  it('are known again in any alphabet, and only whole', () => {
    const [, , bishkek] = towns;
    expect(['БИШКЕК', 'Bişkek', 'frunze'].map((name) => isCalled(bishkek!, name))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isCalled(bishkek!, 'Bish')).toBe(false);
  });
  const letter = fc.constantFrom(...'абвгдежзиклмнопрстуфхцчшыюяaeioubcdknrstşğıöüñқңұ');
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 12 });
  const typo = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  it('are found by each of their beginnings, and by any with one mistake but in the first letter', () => {
    fc.assert(
      fc.property(word, word, fc.nat(), fc.nat(3), typo, (own, other, where, how, wrong) => {
        const list = [[place([own], [other])]];
        for (const name of [own, other])
          for (let length = 1; length <= name.length; length++)
            expect(matching(list, name.slice(0, length), 1)).toHaveLength(
              plain(name.slice(0, length)) === '' ? 0 : 1,
            );
        const typed = plain(own);
        if (typed.length < 5) return;
        const at = 1 + (where % (typed.length - 1));
        const [before, after] = [typed.slice(0, at), typed.slice(at)];
        const mistaken = [
          before + wrong + after,
          before + after.slice(1),
          before + wrong + after.slice(1),
          before + (after[1] ?? '') + after[0] + after.slice(2),
        ][how]!;
        expect(mistaken.length >= 4 ? matching(list, mistaken, 1) : [1]).toHaveLength(1);
      }),
    );
  });
});
