/** What is wrong with the rows of a table is told in every language. */
import { fileURLToPath } from 'node:url';
import { linkBatch, linkEnvironment } from '@ortak/analysis';
import { BATCH_PARAMETERS } from '@ortak/analysis/link';
import { openMaps } from '@ortak/maps/node';
import { readProgramme } from '@ortak/model/node';
import { isTranslated, translated } from '@ortak/report/words';
import { beforeAll, describe, expect, it } from 'vitest';
import { problemWords } from '../../problems/in-language.ts';
import { schemaWords as kk } from '../../words/schema-words.kk.ts';
import { schemaWords as ru } from '../../words/schema-words.ru.ts';
import { schemaWords as tr } from '../../words/schema-words.tr.ts';
import { readText } from './table.ts';

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
  });

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

/** The reason why a text is no table. */
function reasonOf(text: string): string {
  try {
    readText('sites.csv', text);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the text is a table');
}

it.each([
  ['', 'sites.csv: expected a first row'],
  ['lat,lon\n', 'sites.csv: expected rows below the header'],
  ['Aral,46.8\nOral,51.2\n', 'sites.csv:1: expected columns that are read'],
  ['lat,lat\n1,2\n', 'sites.csv:1: expected each column once'],
  ['latitude,latitudeDeg,lon\n1,1,1\n', 'sites.csv:1: expected one column of the latitude of a place'],
  ['name,lat\n"Aral', 'sites.csv:2:1: expected a quote at the end of the cell too'],
  [
    'name,lat\n"Aral" town,46\n',
    'sites.csv:2:8: expected the end of the cell after its closing quote, found "t"',
  ],
  ['name,lat\r\nAral,46\r\n24" dish,46\r\n', 'sites.csv:3:3: expected quotes around the whole cell'],
  ['name,lat\nAr\0al,46\n', 'sites.csv:2:3: expected a table as text, found a NUL byte'],
])('%j is no table, told in every language', (text, reason) => {
  const message = reasonOf(text);
  expect(message).toContain(reason);
  for (const language of ['tr', 'kk', 'ru'] as const)
    expect(translated(message, language)).not.toMatch(/\b(?:expected|found|the|a|of|quote)\b/);
});

it('a quote between tabs is a character like any other, as spreadsheets copy it', () => {
  expect(readText('pasted', 'name\tlat\n24" dish\t46\n').rows[0]!.cells).toEqual(['24" dish', '46']);
});

it.each([
  [
    'Column Diameter (m) is copied as it is. Did you mean diameter [m]?',
    'ru',
    'Столбец Diameter (m) копируется как есть. Возможно, имелся в виду diameter [m]?',
  ],
  [
    'Column latitude is copied as it is: lat is read.',
    'kk',
    'latitude бағаны сол күйінде көшіріледі: lat бағаны оқылады.',
  ],
] as const)('%s', (said, language, words) => {
  expect(translated(said, language)).toBe(words);
});
