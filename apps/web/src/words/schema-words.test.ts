import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaWords as kk } from './schema-words.kk.ts';
import { schemaWords as ru } from './schema-words.ru.ts';
import { schemaWords as tr } from './schema-words.tr.ts';

const folder = new URL('../../../../packages/model/schemas/', import.meta.url);

/** Every title and description of every schema, but the names of the schemas themselves. */
function schemaTexts(): ReadonlySet<string> {
  const texts = new Set<string>();
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part))
      if ((key === 'title' || key === 'description') && typeof value === 'string') texts.add(value);
      else collect(value);
  };
  for (const name of readdirSync(folder))
    collect({ ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')), title: undefined });
  return texts;
}

const texts = schemaTexts();
const parts = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).sort();

describe.each([
  ['tr', tr],
  ['kk', kk],
  ['ru', ru],
] as const)('words of the schemas in %s', (language, words) => {
  it('are there for every title and description, and for no other', () => {
    expect([...texts].filter((text) => !Object.hasOwn(words, text))).toEqual([]);
    expect(Object.keys(words).filter((text) => !texts.has(text))).toEqual([]);
  });

  it('keep code words and numbers, and are written with the letters of the language', () => {
    for (const [text, said] of Object.entries(words)) {
      expect(parts(said, /`[^`]+`/g), text).toEqual(parts(text, /`[^`]+`/g));
      expect(parts(said, /\d+/g), text).toEqual(parts(text, /\d+/g));
      expect(said.trim(), text).not.toBe('');
      if (language !== 'tr' && said !== text) expect(said, text).toMatch(/\p{Script=Cyrillic}/u);
    }
  });
});
