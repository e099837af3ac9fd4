/** Every problem that broken folders show speaks all languages. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../../packages/model/src/parse/yaml.ts';
import { faultyYaml } from '../../../../packages/model/test/faulty-yaml.ts';
import { schemaWords as kk } from '../words/schema-words.kk.ts';
import { schemaWords as ru } from '../words/schema-words.ru.ts';
import { schemaWords as tr } from '../words/schema-words.tr.ts';
import { cureWords } from './cure.ts';
import { expectedWords } from './expected.ts';
import { problemWords } from './in-language.ts';
import { receivedWords } from './received.ts';

const bad = fileURLToPath(new URL('../../../../packages/model/test/bad/', import.meta.url));
const languages = { tr: problemWords('tr', tr), kk: problemWords('kk', kk), ru: problemWords('ru', ru) };

/** What stands in a file, a figure or a word, is what it is in every language. */
const isOfFile = (received: string): boolean => !/\s/.test(received) || /^["[]|^-?[\d.]+ \S+$/.test(received);

/** What the author of the broken folder wrote. */
const written = new Set(['launch and insurance', 'DVB-S2 8PSK 4/3']);

describe.each(Object.entries(languages))('problems of files in %s', (_, words) => {
  it.each(readdirSync(bad).sort())('%s', async (name) => {
    const loaded = await loadProgramme(bad + name);
    if (loaded.ok) throw new Error(`${name} loads`);
    const silent = loaded.problems.flatMap(({ code, ...problem }) =>
      (['expected', 'received', 'cure'] as const)
        .filter((part) => problem[part] !== undefined && words.part(part, problem[part]) === undefined)
        .filter((part) => part !== 'received' || !(isOfFile(problem[part]) || written.has(problem[part])))
        .map((part) => `${code} ${part}: ${problem[part]}`),
    );
    expect(silent).toEqual([]);
  });
});

describe.each(Object.entries(languages))('texts that are no YAML in %s', (_, words) => {
  it.each(faultyYaml.map(([text]) => text))('%j', (text) => {
    for (const { code, ...problem } of parseYaml('f.yaml', text).problems)
      for (const part of ['expected', 'received', 'cure'] as const)
        if (problem[part] !== undefined && (part !== 'received' || !isOfFile(problem[part])))
          expect(words.part(part, problem[part]), `${code} ${part}: ${problem[part]}`).toBeDefined();
  });
});

describe('a problem', () => {
  it('has its titles, signs and decimals in the language, and its values as they stand in the file', () => {
    const problem = { expected: 'latitude, north positive, of -90.5 … 90.5°', received: '123.5' };
    const said = Object.values(languages).map((words) => words.problem(problem));
    expect(said.map(({ expected }) => expected)).toEqual([
      'enlem, kuzey artı, −90,5 … 90,5°',
      'ендік, солтүстік оң, −90,5 … 90,5°',
      'широта, северная положительна, −90,5 … 90,5°',
    ]);
    expect(said.map(({ received }) => received)).toEqual(['123.5', '123.5', '123.5']);
  });
});

describe('rows of problems', () => {
  it('leave a message whole in English where a word within it has no row', () => {
    for (const words of Object.values(languages))
      expect(words.part('expected', 'unheard quantity of 0 … 5 m')).toBeUndefined();
  });

  it('lower the first letter of a title by the rules of the language', () => {
    expect(languages.tr.part('expected', 'input back-off of this carrier of 0 … 60 dB')).not.toContain(
      '\u0307',
    );
    const words = problemWords('tr', { 'Downlink width': 'İniş genişliği' });
    expect(words.part('expected', 'downlink width of 0.5 … 60 MHz')).toBe('iniş genişliği, 0,5 … 60 MHz');
  });

  it.each([
    ['expected', expectedWords],
    ['received', receivedWords],
    ['cure', cureWords],
  ] as const)('say once in every language what English says: %s', (_, rows) => {
    const english = rows.map(([text]) => text);
    expect(english.filter((text, i) => english.indexOf(text) !== i)).toEqual([]);
    const holders = /\{(?:\d|[#*=]|unit)?\}/g;
    const wrong = rows.filter(([text, ...said]) => {
      const count = text.match(holders)?.length ?? 0;
      return said.some((it) => {
        const places = (it.match(holders) ?? []).map((at, i) => (/\d/.test(at) ? Number(at[1]) : i));
        return it.trim() === '' || new Set(places).size !== count || Math.max(-1, ...places) !== count - 1;
      });
    });
    expect(wrong).toEqual([]);
  });
});
