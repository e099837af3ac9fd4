import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { languages, numbersIn } from '@ortak/report/words';
import { describe, expect, it } from 'vitest';
import { matching, type Named, plain, positionIn } from './find.ts';

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
  it('are found without accents, case and script', () => {
    expect(['Аральск', 'Қызылорда', 'İstanbul', 'Isparta', 'Iğdır', 'Şırnak', 'Zürich'].map(plain)).toEqual([
      'aralsk',
      'kyzylorda',
      'istanbul',
      'isparta',
      'igdir',
      'sirnak',
      'zurich',
    ]);
  });
  const place = (...names: string[]): Named => ({
    plain: names.map(plain),
    found: { name: names[0]!, beside: '', latitudeDeg: 0, longitudeDeg: 0 },
  });
  const found = (text: string) =>
    matching([place('Novoaralsk'), place('Aral', 'Аральск'), place('Astana')], text, 5).map(
      ({ name }) => name,
    );
  it('that begin with what was typed come first', () =>
    expect(found('aral')).toEqual(['Aral', 'Novoaralsk']));
  it('are found by any name that a place has', () => expect(found('Aralsk')[0]).toBe('Aral'));
  it('are not found by nothing', () => expect(found(' ')).toEqual([]));
});

it('the towns that are shipped stand where they are', () => {
  const rows = gunzipSync(readFileSync(new URL('./towns.tsv.gz', import.meta.url)))
    .toString()
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t'));
  expect(rows.length).toBeGreaterThan(20_000);
  for (const [name, country, latitude, longitude, ...rest] of rows) {
    expect(rest).toEqual([]);
    expect(name).not.toBe('');
    expect(country).toMatch(/^[A-Z]{2}$/);
    expect(Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180).toBe(true);
  }
  const at = (name: string, country: string) =>
    rows.find((row) => row[0] === name && row[1] === country)?.slice(2);
  expect(at('Astana', 'KZ') ?? at('Nur-Sultan', 'KZ')).toEqual(['51.18', '71.45']);
  expect(at('Ankara', 'TR')).toEqual(['39.92', '32.85']);
  expect(at('Zhetibay', 'KZ')).toBeDefined();
});
