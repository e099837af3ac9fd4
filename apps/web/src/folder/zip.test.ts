/** Archives made by strangers: what means ill is refused before it costs, what is sound comes out as it went in. */

import fc from 'fast-check';
import { deflateSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { programmeIn, unzip, ZipError, zipLimits, zipOf } from './zip.ts';

const text = (words: string) => new TextEncoder().encode(words);
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof ZipError) return error.code;
    throw error;
  }
  return 'none';
};
/** Changes bytes of the directory's entry of a file: offsets as in APPNOTE 4.3.12. */
function withEntry(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  let at = copy.length - 46;
  while (view.getUint32(at, true) !== 0x02014b50) at--;
  change(view, at);
  return copy;
}
const one = (name: string, bytes = text('x')) => zipSync({ [name]: bytes });

describe('an archive', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.yaml$/),
          fc.uint8Array({ maxLength: 3000 }),
        ),
        (files) => {
          const before = new Map(Object.entries(files));
          expect(new Map([...unzip(zipOf('', before))].sort())).toEqual(new Map([...before].sort()));
        },
      ),
    );
  });

  it('of the same files is the same', () => {
    const files = new Map([['programme.yaml', text('name: Ş Қ Щ')]]);
    expect(zipOf('a', files)).toEqual(zipOf('a', files));
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', text('This is not an archive. '.repeat(100))],
    ['an archive without its end', one('a.yaml').slice(0, -30)],
  ])('that is %s is none', (_what, bytes) => {
    expect(codeOf(() => unzip(bytes))).toBe('zip.not-a-zip');
  });

  it.each([
    '../programme.yaml',
    'a/../../programme.yaml',
    '/etc/passwd',
    'C:/programme.yaml',
    '..\\programme.yaml',
    'a\\b.yaml',
    './programme.yaml',
    'a//b.yaml',
    'a\u0000.yaml',
    'a\nb.yaml',
    `${'a'.repeat(301)}.yaml`,
  ])('with the path %j is refused', (name) => {
    expect(codeOf(() => unzip(one(name)))).toBe('zip.path');
  });

  it('with two files of one name is refused: which of them was looked at would not be told', () => {
    const zip = zipSync({ 'a.yaml': text('first'), 'b.yaml': text('second') });
    const twice = withEntry(zip, (view, at) => view.setUint8(at + 46, 'a'.charCodeAt(0)));
    expect(codeOf(() => unzip(twice))).toBe('zip.damaged');
  });

  it('with a symbolic link is refused', () => {
    const link = withEntry(one('links.yaml', text('/etc/passwd')), (view, at) =>
      view.setUint32(at + 38, 0xa1ff0000, true),
    );
    expect(codeOf(() => unzip(link))).toBe('zip.link');
  });

  it('with a password is refused', () => {
    const locked = withEntry(one('a.yaml'), (view, at) => view.setUint16(at + 8, 1, true));
    expect(codeOf(() => unzip(locked))).toBe('zip.encrypted');
  });

  it('packed by a method that is not known is refused', () => {
    const odd = withEntry(one('a.yaml'), (view, at) => view.setUint16(at + 10, 14, true));
    expect(codeOf(() => unzip(odd))).toBe('zip.method');
  });
});

describe('a bomb', () => {
  it('of one file that unpacks a thousandfold is not unpacked', () => {
    const bomb = one('programme.yaml', new Uint8Array(20_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf(() => unzip(bomb))).toBe('zip.bomb');
  });

  it('that says it is small is stopped where it grows longer than it said', () => {
    const bomb = withEntry(one('programme.yaml', new Uint8Array(20_000_000)), (view, at) =>
      view.setUint32(at + 24, 1000, true),
    );
    expect(codeOf(() => unzip(bomb))).toBe('zip.damaged');
  });

  it('of many files is not unpacked', () => {
    const names = Array.from({ length: zipLimits.files + 1 }, (_, i) => [`${i}.yaml`, text('x')]);
    expect(codeOf(() => unzip(zipSync(Object.fromEntries(names))))).toBe('zip.too-many');
  });

  it('of files that overlap, each with the whole size, is not unpacked', () => {
    // As in 42.zip made flat: many entries share one packed stream.
    const packed = zipSync(
      Object.fromEntries(['a', 'b', 'c'].map((name) => [name, text(name.repeat(2000))])),
    );
    const huge = withEntry(packed, (view, at) => view.setUint32(at + 24, zipLimits.totalBytes + 1, true));
    expect(codeOf(() => unzip(huge))).toBe('zip.too-large');
    expect(() => unzip(huge)).toThrow(/^Unpacked the archive would have 200/);
  });

  it('of one file that is longer than any pattern is not unpacked', () => {
    const long = withEntry(one('a.yaml'), (view, at) =>
      view.setUint32(at + 24, zipLimits.fileBytes + 1, true),
    );
    expect(() => unzip(long)).toThrow(/^"a.yaml" has 100/);
    expect(codeOf(() => unzip(long))).toBe('zip.too-large');
  });

  it('within a bomb stays packed: archives in an archive are bytes', () => {
    const inner = one('programme.yaml', new Uint8Array(20_000_000));
    const files = unzip(zipSync({ 'programme.yaml': text('ortak: 1'), 'inner.zip': [inner, { level: 0 }] }));
    expect(files.get('inner.zip')).toEqual(inner);
  });

  it('of an archive that is too long is not looked at', () => {
    expect(codeOf(() => unzip(new Uint8Array(zipLimits.archiveBytes + 1)))).toBe('zip.too-large');
  });
});

describe('a damaged archive', () => {
  it('is told by its checksum, wherever a bit flips', () => {
    const zip = zipSync({
      'programme.yaml': [text('name: Ortak, and more than a line of it'.repeat(3)), { level: 6 }],
    });
    const packed = deflateSync(text('name: Ortak, and more than a line of it'.repeat(3)), {
      level: 6,
    }).length;
    const start = 30 + 'programme.yaml'.length;
    for (let at = start; at < start + packed; at++) {
      for (const bit of [1, 16, 128]) {
        const flipped = zip.slice();
        flipped[at]! ^= bit;
        // A flip in the padding of the last byte changes nothing.
        if (codeOf(() => unzip(flipped)) === 'none') expect(unzip(flipped)).toEqual(unzip(zip));
        else expect(codeOf(() => unzip(flipped))).toBe('zip.damaged');
      }
    }
  });

  it('never makes more of a failure than a ZipError', () => {
    const zip = zipSync({ 'programme.yaml': text('a: 1\n'.repeat(50)), 'satellites/a.yaml': text('b') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (edits) => {
          const changed = zip.slice();
          for (const [at, value] of edits) changed[at] = value;
          codeOf(() => programmeIn(unzip(changed)));
        },
      ),
    );
  });
});

describe('the programme in an archive', () => {
  const of = (...names: string[]) => programmeIn(new Map(names.map((name) => [name, text(name)])));
  it('is what lies below programme.yaml', () => {
    const { name, files } = of(
      'x/kazsat/programme.yaml',
      'x/kazsat/satellites/a.yaml',
      'x/other.txt',
      '__MACOSX/x/programme.yaml',
    );
    expect(name).toBe('kazsat');
    expect([...files.keys()]).toEqual(['programme.yaml', 'satellites/a.yaml']);
  });
  it('may lie at the root', () => {
    expect(of('programme.yaml', 'old/programme.yaml').name).toBe('');
  });
  it('must be one', () => {
    expect(codeOf(() => of('readme.md'))).toBe('zip.no-programme');
    expect(codeOf(() => of('a/programme.yaml', 'b/programme.yaml'))).toBe('zip.no-programme');
  });
});
