import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { paragraph, table as printed } from '../src/terminal.ts';

/** Colours depend on where the tests run: their words do not. */
const table: typeof printed = (...of) => stripVTControlCharacters(printed(...of));

const columns = process.env.COLUMNS;
afterEach(() => {
  if (columns === undefined) delete process.env.COLUMNS;
  else process.env.COLUMNS = columns;
});
const rows = [
  ['rain', '11.79', 'ITU-R P.618-14 § 2.2.1.1'],
  ['  Height of the station above mean sea level', '0.357', 'ITU-R P.1511, map of P.1511-2'],
];
const head = ['working', '0.01 %', 'source'];

describe('tables', () => {
  it('align words left and figures right, and leave no blanks at the end of a line', () => {
    delete process.env.COLUMNS;
    expect(
      table(
        ['a', 'b', 'c'],
        ['left', 'right', 'left'],
        [
          ['x', '1', 'long'],
          ['yyy', '12', 's'],
        ],
      ),
    ).toBe('a     b  c\nx     1  long\nyyy  12  s');
  });

  it('break words where the terminal is narrow, never figures, and keep the indentation', () => {
    process.env.COLUMNS = '50';
    const lines = table(head, ['left', 'right', 'left'], rows).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(50);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('11.79 ITU-R P.618-14');
    expect(lines.filter((line) => line.includes('0.357'))).toHaveLength(1);
    const at = lines.findIndex((line) => line.startsWith('  Height'));
    expect(lines[at + 1]).toMatch(/^ {4}\S/);
    expect(table(head, ['left', 'right', 'left'], rows)).not.toBe('');
    process.env.COLUMNS = '5';
    expect(table(head, ['left', 'right', 'left'], rows)).toContain('11.79');
  });

  it('count colours and marks on letters as nothing', () => {
    delete process.env.COLUMNS;
    const plain = table(
      ['a', 'b'],
      ['left', 'left'],
      [
        ['é', 'x'],
        ['uu', 'y'],
      ],
    );
    const coloured = printed(
      ['a', 'b'],
      ['left', 'left'],
      [
        ['e\u0301', 'x'],
        ['\u001b[2muu\u001b[22m', 'y'],
      ],
    );
    expect(stripVTControlCharacters(coloured).normalize('NFC')).toBe(plain);
    process.env.COLUMNS = '20';
    const broken = printed(['a'], ['left'], [['\u001b[2mone two three four five\u001b[22m']]).split('\n');
    expect(broken.slice(1).every((line) => line.startsWith('\u001b[2m') && line.endsWith('\u001b[22m'))).toBe(
      true,
    );
  });
});

it('paragraphs are broken at the width of the terminal', () => {
  process.env.COLUMNS = '24';
  expect(paragraph('No height was given: that of the ground is taken.')).toBe(
    'No height was given:\n  that of the ground is\n  taken.',
  );
  process.env.COLUMNS = '20';
  expect(paragraph('\u001b[33mNotice\u001b[39m no height was given')).toBe(
    '\u001b[33mNotice\u001b[39m no height was\n  given',
  );
  delete process.env.COLUMNS;
  expect(paragraph('a b')).toBe('a b');
});
