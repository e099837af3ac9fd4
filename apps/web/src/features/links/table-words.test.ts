/** What is wrong with the rows of a table is told in every language. */
import { fileURLToPath } from 'node:url';
import { linkBatch, linkEnvironment } from '@ortak/analysis';
import { BATCH_PARAMETERS } from '@ortak/analysis/link';
import { openMaps } from '@ortak/maps/node';
import { readProgramme } from '@ortak/model/node';
import { isTranslated } from '@ortak/report/words';
import { beforeAll, describe, expect, it } from 'vitest';
import { problemWords } from '../../problems/in-language.ts';
import { schemaWords as kk } from '../../words/schema-words.kk.ts';
import { schemaWords as ru } from '../../words/schema-words.ru.ts';
import { schemaWords as tr } from '../../words/schema-words.tr.ts';

const languages = { tr: problemWords('tr', tr), kk: problemWords('kk', kk), ru: problemWords('ru', ru) };
const example = (name: string) => fileURLToPath(new URL(`../../../../../examples/${name}`, import.meta.url));

const wrong: readonly (readonly [example: string, cells: Readonly<Record<string, string>>])[] = [
  ['kazsat-3r', { link: 'tv', lat: '95', lon: 'x' }],
  ['kazsat-3r', { link: 'tv', lat: '43' }],
  ['kazsat-3r', { link: 'tv' }],
  ['kazsat-3r', { link: 'nope' }],
  ['kazsat-3r', { link: 'tv@astana', terminal: 'none' }],
  ['kazsat-3r', { link: 'tv@astana', modcod: '8PSK 9/11' }],
  ['kazsat-3r', { link: 'tv@astana', 'symbol-rate': '60' }],
  ['kazsat-3r', { link: 'tv@astana', diameter: '-1', availability: 'high' }],
  ['kazsat-3r', { link: 'tv@astana', ibo: '1', eirp: '70' }],
  ['04-every-link', { link: 'telecommand', modcod: 'auto-s2' }],
  ['04-every-link', { link: 'telecommand', terminal: 'none' }],
  ['04-every-link', { link: 'telemetry', eirp: '70' }],
];

describe('problems of rows', () => {
  const batches = new Map<string, ReturnType<typeof linkBatch>>();
  beforeAll(async () => {
    const environment = await linkEnvironment(openMaps());
    for (const name of new Set(wrong.map(([name]) => name)))
      batches.set(name, linkBatch(await readProgramme(example(name)), environment, 'sites.csv'));
  }, 60_000);

  it.each(wrong)('of %s: %o', (name, cells) => {
    const outcome = batches.get(name)!((column) => cells[column] ?? '', 2);
    if (!('problems' in outcome)) throw new Error('the row is computed');
    for (const words of Object.values(languages))
      for (const { expected, found } of outcome.problems) {
        expect(words.part('expected', expected), expected).toBeDefined();
        if (!/^"|^-?\d/.test(found)) expect(words.part('received', found), found).toBeDefined();
      }
  });
});

it.each(BATCH_PARAMETERS)('what the column $name holds', ({ description }) => {
  expect(isTranslated(description)).toBe(true);
});
