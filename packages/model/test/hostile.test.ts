/** Files made to do harm: refused with a message, and quickly. The limit of time here only tells slow from stuck. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem, InputError, loadProgramme, problemLine, readProgramme } from '../src/node/index.ts';

const good = fileURLToPath(new URL('good/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'ortak-hostile-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const size = 3_900_000;
const filled = (piece: string, bytes = size) => piece.repeat(Math.floor(bytes / piece.length));

let count = 0;
function folder(change: (folder: string) => void): string {
  const path = join(scratch, String(++count));
  cpSync(good, path, { recursive: true });
  change(path);
  return path;
}

async function messages(path: string): Promise<string> {
  const result = await loadProgramme(path);
  return result.ok ? 'loads' : result.problems.map(problemLine).join('\n');
}

const withProgramme = (content: string | Uint8Array) =>
  messages(folder((path) => writeFileSync(join(path, 'programme.yaml'), content)));

const tooManyTokens = 'programme.yaml: expected at most 1000000 YAML tokens in a file, found ';
const tooManyLines = 'programme.yaml: expected at most 100000 lines in a file, found ';
const tooManyEntries = 'expected at most 20000 entries in a list or map, found ';
const tooDeep = 'expected at most 64 levels of nesting, found more';

/** What grows beyond all measure takes minutes; a busy machine takes some ten times the second of a quiet one. */
const PATIENCE_MS = 120_000;

describe('size and depth', () => {
  const cases: [string, string, string][] = [
    ['10 MB', 'a'.repeat(10_000_000), 'programme.yaml: expected at most 4 MB, found 10.0 MB'],
    ['flow lists within each other', filled('[', 3000), tooDeep],
    ['flow maps within each other', filled('{a: ', 3000), tooDeep],
    ['block lists on one line', filled('- ', 3000), tooDeep],
    ['explicit keys on one line', filled('? ', 3000), tooDeep],
    ['block maps', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), tooDeep],
    [
      'unclosed flow lists over 3.9 MB',
      filled('['),
      `${tooManyTokens}3900001; the limit holds for each file`,
    ],
    ['a list of a million', filled('- x\n'), `${tooManyLines}975001`],
    ['a flow list of two million', `[${filled('1,')}]`, `${tooManyTokens}5850003`],
    ['a list, its lines within the limit', '- x\n'.repeat(99_000), `${tooManyEntries}99000`],
    ['a flow list within the limit', `[${'{},'.repeat(200_000)}]`, `${tooManyEntries}200000`],
    [
      'many different keys',
      Array.from({ length: 40_000 }, (_, i) => `k${i}: 1\n`).join(''),
      `${tooManyEntries}40000`,
    ],
    ['many anchors', filled('- &a x\n', 600_000), `${tooManyEntries}85714`],
    ['many aliases', `a: &a x\nb:\n${filled('- *a\n', 300_000)}`, `${tooManyEntries}60000`],
    ['comments only', filled('# x\n'), `${tooManyLines}975001`],
    ['one long word', filled('x'), 'expected a map with ortak, id, name, objective, partners, found xxxxxx'],
    ['one long key', `${filled('k')}: 1`, 'expected at most 1024 characters before the colon, found more'],
  ];
  it.each(cases)('%s', async (_, content, message) => {
    const start = performance.now();
    expect(await withProgramme(content)).toContain(message);
    expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
  });

  it.each([
    ['unknown keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join('')],
    ['partners without anything', `partners:\n${'  - {}\n'.repeat(20_000)}`],
    ['equal ids', `sites:\n${'  - { id: a }\n'.repeat(20_000)}`],
    ['equal keys', 'a: 1\n'.repeat(20_000)],
    ['countries that are none', `sites: [${'{ country: XYZ },'.repeat(20_000)}]`],
    ['control characters', `sites: [${'"\\e",'.repeat(20_000)}]`],
    ['numbers in hexadecimal', `sites: [${'0x10,'.repeat(20_000)}]`],
  ])('thousands of %s, just within the limits', async (_, content) => {
    const start = performance.now();
    expect(await withProgramme(content)).toMatch(
      /programme\.yaml: expected at most 100 problems in a file, found \d+ more/,
    );
    expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
  });

  it('a bomb of aliases', async () => {
    const levels = Array.from({ length: 12 }, (_, i) => `k${i + 1}: &k${i + 1} [${`*k${i}, `.repeat(9)}]`);
    const found = await withProgramme(`k0: &k0 [x]\n${levels.join('\n')}\n`);
    expect(found).toContain(
      'expected aliases that expand to at most 10000 values, found aliases that expand to 680000000000',
    );
  });

  it('a small use of aliases is read', async () => {
    const path = folder((at) =>
      writeFileSync(
        join(at, 'partnership.yaml'),
        'investmentMillion: 1\ncurrency: USD\nshares:\n  - { partner: kazakhstan, costPercent: &half 50 }\n  - { partner: turkiye, costPercent: *half }\n',
      ),
    );
    const programme = await readProgramme(path);
    expect(programme.partnership.shares.map((share) => share.costPercent.value)).toEqual([50, 50]);
  });

  it('thousands of mistakes become a hundred and a count', async () => {
    const keys = Array.from({ length: 3000 }, (_, i) => `k${i}: 1\n`).join('');
    const result = await loadProgramme(folder((path) => writeFileSync(join(path, 'links.yaml'), keys)));
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems).toHaveLength(101);
    expect(problemLine(result.problems[100]!)).toBe(
      'links.yaml: expected at most 100 problems in a file, found 2900 more',
    );
  });
});

describe('a large programme', () => {
  it('of 3,000 links loads', async () => {
    const [, link] = readFileSync(join(good, 'links.yaml'), 'utf8').split(/(?=^ {2}- id:)/m);
    const links = Array.from({ length: 3000 }, (_, i) => link!.replace('akkol-ankara', `akkol-ankara-${i}`));
    const path = folder((at) => writeFileSync(join(at, 'links.yaml'), `links:\n${links.join('')}`));
    const start = performance.now();
    expect((await readProgramme(path)).links).toHaveLength(3000);
    expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
  });
});

describe('characters and values', () => {
  const cases: [string, string | Uint8Array, string][] = [
    [
      'empty',
      '',
      'programme.yaml:1:1: expected a map with ortak, id, name, objective, partners, found nothing',
    ],
    ['only a comment', '# nothing\n', 'found nothing'],
    ['a scalar', '42\n', 'found 42'],
    ['a list', '- 1\n', 'found a list of 1'],
    ['a NUL', 'ortak: 1\nid: a\0b\n', 'programme.yaml:2:6: expected text, found a NUL character'],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x61, 0),
      'programme.yaml: expected UTF-8, found UTF-16; save it as UTF-8',
    ],
    [
      'Windows-1254',
      Buffer.from('ortak: 1\nname: T\xfcrkiye\n', 'latin1'),
      'programme.yaml:2:8: expected UTF-8',
    ],
    ['a directive', '%YAML 1.1\n---\northak: 1\n', 'expected no % directive, found %YAML 1.1'],
    [
      'two documents',
      'ortak: 1\n---\northak: 2\n',
      'programme.yaml:2:1: expected one document, found a second one after ---',
    ],
    [
      'an unknown tag',
      'ortak: !!timestamp 2026-11-23\n',
      'expected no tag, or one of the core schema of YAML, found tag:yaml.org,2002:timestamp',
    ],
    [
      'an alias without anchor',
      'name: *nowhere\n',
      'expected *nowhere to stand for an anchor &nowhere above',
    ],
    ['an alias of itself', 'name: &a [*a]\n', 'found itself within what it stands for'],
    ['__proto__', '__proto__: { x: 1 }\n', 'expected a key other than __proto__'],
    ['constructor', 'constructor: 1\n', 'constructor: expected a key that is known here, found constructor'],
    ['a merge key', 'a: &a { x: 1 }\nb: { <<: *a }\n', 'expected a key that is known here'],
    [
      'a date for text',
      'name: 2026-11-23\nobjective: 1999\n',
      'objective: expected text, found 1999; write it in quotes: "1999"',
    ],
    ['yes for text', 'name: true\n', 'name: expected text, found true; write it in quotes: "true"'],
  ];
  it.each(cases)('%s', async (_, content, message) => {
    expect(await withProgramme(content)).toContain(message);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it.each([
    '.nan',
    '.inf',
    '-.inf',
    '1e999',
    '1e400',
    '~',
    '""',
    '[1]',
    '{}',
    '{ value: .nan }',
    '2026-11-23',
    '0xFFFF',
  ])('the investment %s is refused', async (text) => {
    const change = `investmentMillion: ${text}${text === '0xFFFF' ? 'FFFF' : ''}\ncurrency: USD\nshares:\n  - { partner: turkiye, costPercent: 100 }\n`;
    const found = await messages(folder((path) => writeFileSync(join(path, 'partnership.yaml'), change)));
    expect(found).toMatch(
      /^partnership\.yaml:1:\d+ investmentMillion(\.value)?: expected .+ of 0 … 10000000 million\)?, found /,
    );
  });

  it('a byte order mark does no harm', async () => {
    const path = folder((at) => writeFileSync(join(at, 'links.yaml'), '\ufefflinks: []\n'));
    expect(await messages(path)).toBe('loads');
  });

  it('nor do the line ends of Windows', async () => {
    const path = folder((at) => {
      for (const name of readdirSync(at, { recursive: true, encoding: 'utf8' }))
        if (name.endsWith('.yaml'))
          writeFileSync(join(at, name), readFileSync(join(at, name), 'utf8').replaceAll('\n', '\r\n'));
    });
    expect(await messages(path)).toBe('loads');
    writeFileSync(join(path, 'links.yaml'), 'links: [] # a\rb\r\n');
    expect(await messages(path)).toBe(
      'links.yaml:1:14: expected text without control characters, found U+000D',
    );
  });

  it('control characters do not reach the terminal', async () => {
    const result = await loadProgramme(
      folder((at) => writeFileSync(join(at, 'links.yaml'), 'lnks: "\u001b[31mred\u009b"\n')),
    );
    const frame = result.ok ? '' : result.problems.flatMap((problem) => problem.frame).join('');
    expect(frame).toContain('lnks: "·[31mred·"');
    expect([...frame].filter((c) => c < ' ' || (c > '~' && c < '\u00a0'))).toEqual([]);
  });

  it('nor from keys, references, anchors, tags, directives and the names of files', async () => {
    const sequence = '\u001b]0;x\u202e\u0007';
    const texts = [
      `"${sequence}": 1\n`,
      `sites: [{ source: "${sequence}", role: "${sequence}" }]\n`,
      `a: &${sequence} 1\nb: *${sequence}2\n`,
      `a: !${sequence} 1\n`,
      `%${sequence}\n---\n`,
      `a: ${sequence}\na: ${sequence}\n: : ${sequence}`,
    ];
    for (const text of texts) {
      const result = await loadProgramme(
        folder((at) => {
          writeFileSync(join(at, 'programme.yaml'), text);
          writeFileSync(join(at, 'satellites', `${sequence}.yaml`), text);
          writeFileSync(join(at, `link${sequence}.yaml`), text);
        }),
      );
      const printed = result.ok ? '' : result.problems.map(formatProblem).join('\n');
      expect(printed).toContain('U+001B');
      expect(printed).toContain(
        'satellites/<U+001B>]0;x<U+202E><U+0007>.yaml: expected a file name without control characters',
      );
      expect(printed.match(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu)).toBeNull();
    }
    const stranger = await loadProgramme(
      folder((at) => writeFileSync(join(at, `links${sequence}.yaml`), '')),
    );
    expect(stranger.ok && stranger.notices[0]!.message).toContain(
      'links<U+001B>]0;x<U+202E><U+0007>.yaml is not read',
    );
  });

  it.each([
    ['\u001b[2J', 'U+001B at character 3'],
    ['\u202e', 'U+202E at character 3'],
    ['\u2066', 'U+2066 at character 3'],
    ['\u0085', 'U+0085 at character 3'],
    ['\u007f', 'U+007F at character 3'],
    ['\u2029', 'U+2029 at character 3'],
    ['\ud83d', 'U+D83D at character 3'],
    ['\u200e', 'U+200E at character 3'],
  ])('the text 😀a%j is refused wherever it stands', async (piece, found) => {
    const escaped = [...piece].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    const programme = readFileSync(join(good, 'programme.yaml'), 'utf8');
    for (const key of ['objective', 'name', 'organisation', 'title', 'ru', 'note']) {
      const changed = programme.replace(new RegExp(`(${key}: )[^,}\n]+`), `$1"😀a${escaped}"`);
      expect(changed).not.toBe(programme);
      const printed = await withProgramme(changed);
      expect(printed).toContain(`${key}: expected text without control characters, found ${found}`);
    }
  });

  it('text of every script is text, with the marks that right-to-left scripts need', async () => {
    const names = [
      'Қазақстан',
      'Türkiye',
      'پاکستان\u200c‎ (PK)\u200f',
      'ישראל\u200f (IL)',
      '日本',
      'O‘zbekiston',
      '👩‍🚀',
    ];
    const programme = readFileSync(join(good, 'programme.yaml'), 'utf8');
    for (const name of names)
      expect(await withProgramme(programme.replace('name: Demonstration', `name: ${name}`))).toBe('loads');
  });

  it('a paragraph may have line breaks and tabs', async () => {
    const programme = readFileSync(join(good, 'programme.yaml'), 'utf8');
    const changed = programme.replace(/objective: .*/, 'objective: |\n  First:\tone.\n\n  Second.');
    expect(await withProgramme(changed)).toBe('loads');
  });

  it.each([
    [200, 'loads'],
    [201, 'programme.yaml:3:7 name: expected at most 200 characters, found 201'],
  ])('a name of %i characters', async (length, message) => {
    const programme = readFileSync(join(good, 'programme.yaml'), 'utf8');
    const changed = programme.replace('name: Demonstration', `name: ${'n'.repeat(length)}`);
    expect(await withProgramme(changed)).toBe(message);
  });
});

describe('what is no file of the folder', () => {
  it('a folder that does not exist', async () => {
    expect(await messages(join(scratch, 'none'))).toBe(
      `${join(scratch, 'none')}: expected a programme folder, found no such folder`,
    );
  });

  it('a file for a folder', async () => {
    expect(await messages(join(good, 'ground.yaml'))).toContain('expected a programme folder, found a file');
  });

  it('a folder for a file', async () => {
    const path = folder((at) => {
      rmSync(join(at, 'ground.yaml'));
      mkdirSync(join(at, 'ground.yaml'));
    });
    expect(await messages(path)).toContain('ground.yaml: expected the file ground.yaml, found a folder');
  });

  it('a symbolic link out of the folder, of a file and of satellites', async () => {
    const outside = join(scratch, 'outside.yaml');
    writeFileSync(outside, 'secret: 1\n');
    const path = folder((at) => {
      rmSync(join(at, 'ground.yaml'));
      symlinkSync(outside, join(at, 'ground.yaml'));
      rmSync(join(at, 'satellites'), { recursive: true });
      symlinkSync(join(good, 'satellites'), join(at, 'satellites'));
    });
    const found = await messages(path);
    expect(found).toContain(
      'ground.yaml: expected a file within the programme folder, found a symbolic link that leads out of it',
    );
    expect(found).toContain('satellites: expected at least one file satellites/<name>.yaml, found none');
    expect(found).not.toContain('secret');
  });

  it('a symbolic link within the folder is followed', async () => {
    const path = folder((at) => {
      cpSync(join(at, 'links.yaml'), join(at, 'links-2026.txt'));
      rmSync(join(at, 'links.yaml'));
      symlinkSync('links-2026.txt', join(at, 'links.yaml'));
    });
    expect(await messages(path)).toBe('loads');
  });

  it('readProgramme throws all of it', async () => {
    const error = await readProgramme(join(scratch, 'none')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).problems).toHaveLength(1);
  });
});
