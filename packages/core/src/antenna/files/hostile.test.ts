/** Files that no antenna wrote: every reader refuses them with a place, soon, and never with anything but its own error. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GainPattern } from '../pattern.ts';
import { contourPattern } from './contour-pattern.ts';
import { cutGrid, parseCut } from './cut.ts';
import { FileFormatError, type FileIssue } from './format-error.ts';
import { parseGainCsv } from './gain-csv.ts';
import { gridPattern } from './gain-grid.ts';
import { parseGeoJsonContours } from './geojson.ts';
import { grdGrid, parseGrd } from './grd.ts';
import { parseGxt } from './gxt.ts';
import { jsonErrorAt } from './json-error.ts';

/** Each reader, as far as the pattern. */
const readers: Readonly<Record<string, (text: string) => GainPattern[]>> = {
  grd: (text) => {
    const file = parseGrd(text);
    return file.sets.map((set) => gridPattern(grdGrid(file, set)));
  },
  cut: (text) => parseCut(text).sets.map((set) => gridPattern(cutGrid(set))),
  gxt: (text) => {
    const file = parseGxt(text);
    return file.beams.map((beam) => contourPattern(beam, file.longitudeDeg));
  },
  geojson: (text) => [contourPattern(parseGeoJsonContours(text), 58.5)],
  csv: (text) => [gridPattern(parseGainCsv(text))],
};
const issuesOf = (format: string, text: string): readonly FileIssue[] => {
  try {
    readers[format]!(text);
  } catch (error) {
    if (error instanceof FileFormatError) return error.issues;
    throw error;
  }
  return [];
};

const field = '1.5 0 0.1 0\n';
const good: Readonly<Record<string, string>> = {
  grd: `text\nFREQUENCIES [GHz]:\n12.5\n++++\n1\n1 3 2 1\n0 0\n-0.1 -0.1 0.1 0.1\n3 3 1\n${`1 3\n${field.repeat(3)}`.repeat(3)}`,
  cut: `text\n-1 1 3 0 3 1 2\n${field.repeat(3)}`,
  gxt: '[FormatInfo]\nformat_ver=1\n[GeoMain]\nadm=KAZ\nsat_name=X\nlong_nom=58.5\nn_diag=1\n[COHeader]\nbeam_id=A\nemi_rcp=E\nn_bore=1\nn_cont=1\n[B1]\ngain=30\np=60;45\n[C1]\ngain=-3\nn_point=4\np1=50;40\np2=70;40\np3=70;50\np4=50;50\n',
  geojson:
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"level":-3},\n"geometry":{"type":"Polygon","coordinates":[[[50,40],[70,40],[70,50],[50,40]]]}}]}',
  csv: 'azimuthDeg,elevationDeg,gainDbi\n0,5,30\n1,5,29\n0,6,29\n1,6,28\n',
};
const formats = Object.keys(good);

describe('a reader takes', () => {
  it.each(formats)('.%s with a byte-order mark, CR LF and CR', (format) => {
    const text = good[format]!;
    for (const variant of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')])
      expect(issuesOf(format, variant)).toEqual([]);
  });
});

describe('a reader refuses', () => {
  it.each(formats)(
    '.%s that is empty, binary, cut anywhere, or one line of 20 MB, with a place',
    (format) => {
      const binary = Array.from({ length: 4096 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
      const long = '1 '.repeat(10_000_000);
      for (const text of ['', '\uFEFF', '\0', binary, long, 'a\n'.repeat(200_000)]) {
        const issues = issuesOf(format, text);
        expect(issues.length).toBeGreaterThan(0);
        for (const { found, expected } of issues) expect((found + expected).length).toBeLessThan(250);
      }
      const text = good[format]!;
      for (let end = 0; end < text.trimEnd().length - 12; end++)
        expect(issuesOf(format, text.slice(0, end)).length, `cut at ${end}`).toBeGreaterThan(0);
    },
  );
  const grd = (head: string) => `x\n++++\n1\n${head}`;
  it.each([
    ['grd', grd('1e15 3 2 1\n'), 4, 'NSET'],
    ['grd', grd('1 3 2 1\n0 0\n-1 -1 1 1\n1e9 1e9 1\n'), 7, 'NX'],
    ['grd', grd('1 3 2 1\n0 0\n-1 -1 1 1\n-5 5 0\n'), 7, 'NX'],
    ['grd', grd('1 3 2 1\n0 0\n-1 -1 1 1\n4000000 2 1\n0 0\n0 0\n'), 7, 'at most'],
    ['grd', grd('1 3 2 1\n0 0\n-1 -1 1 1\n3 2 1\n0 0\n0 0\n'), 9, 'a point with a field'],
    ['grd', grd('1 3 2 1\n0 0\n-1e300 -1 1 1\n2 2 0\n'), 6, 'XS of at most 720°'],
    ['grd', grd(`1 3 2 1\n0 0\n-1 -1 1 1\n2 2 0\n${'1e200 0 0 0\n'.repeat(4)}`), 8, 're F1 of at most'],
    ['grd', grd(`1 3 2 1\n0 0\n-1 -1 1 1\n2 2 0\n${'NaN 0 0 0\n'.repeat(4)}`), 8, 'a number for re F1'],
    ['cut', 'x\n0 1 1e15 0 3 1 2\n', 2, 'V_INI + (V_NUM − 1) · V_INC'],
    ['cut', 'x\n0 1 -3 0 3 1 2\n', 2, 'V_NUM'],
    ['cut', `x\n0 1e300 3 0 3 1 2\n${field.repeat(3)}`, 2, 'V_INI + (V_NUM − 1) · V_INC'],
    ['gxt', good.gxt!.replace('p4=', 'p99999999='), 22, 'point p4'],
    ['gxt', good.gxt!.replace('n_point=4', 'n_point=1e15'), 18, 'n_point=4'],
    ['gxt', good.gxt!.replace('gain=-3', 'gain=NaN'), 17, 'gain of'],
    ['csv', 'u,v,gainDbi\n1e300,0,1\n-1,0,1\n0,1,1\n1,1,1', 2, 'u of at most 1'],
    ['csv', good.csv!.replace('28', '1e9'), 5, 'a gain of at most'],
    ['geojson', good.geojson!.replace('[50,50]', '').replace('"geometry"', 'geometry'), 2, 'JSON'],
    [
      'geojson',
      `{"type":"FeatureCollection","features":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      0,
      'features[0]',
    ],
    ['grd', `x\n${'1 '.repeat(20_000)}\n++++\n`, 2, 'lines of at most'],
    ['csv', `u,v,gainDbi\n${'1'.repeat(20_000)}`, 2, 'lines of at most'],
    [
      'geojson',
      `{"type":"FeatureCollection","features":[{"properties":{"level":${'['.repeat(50_000)}${']'.repeat(50_000)}}}]}`,
      0,
      'features[0].properties.level',
    ],
  ])('.%s with sizes, counts or values that cannot be: %#', (format, text, line, expected) => {
    const [first] = issuesOf(format, text);
    expect(first).toMatchObject({ line, expected: expect.stringContaining(expected) });
  });
  it.each(formats)('.%s however it is damaged, or gives a pattern without NaN at its peak', (format) => {
    const text = good[format]!;
    const piece = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        '\n',
        ' ',
        ',',
        ';',
        '=',
        '0',
        '-1',
        '1e308',
        'NaN',
        '-',
        '[',
        ']',
        '{',
        '"',
        '++++\n',
        '\0',
      ),
    );
    const damage = fc.tuple(fc.nat(text.length), fc.nat(30), piece);
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        let damaged = text;
        for (const [from, drop, put] of damages)
          damaged = damaged.slice(0, from) + put + damaged.slice(from + drop);
        try {
          for (const { peakGainDbi } of readers[format]!(damaged)) expect(peakGainDbi).not.toBeNaN();
        } catch (error) {
          expect(error).toBeInstanceOf(FileFormatError);
          const lines = damaged.split(/\r\n|\n|\r/).length;
          for (const { line } of (error as FileFormatError).issues) expect(line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('the place at which a text stops being JSON', () => {
  it.each([
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['[1, 2', 5],
    ['"abc', 4],
    ['"a\\x"', 3],
    ['"\\u12g4"', 5],
    ['[01]', 2],
    ['[1.]', 2],
    ['nul', 0],
    ['{a: 1}', 1],
    ['[1]]', 3],
    ['', 0],
    ['[\t"a\nb"]', 4],
  ])('of %j is %i', (text, at) => expect(jsonErrorAt(text)).toBe(at));
  it('is the end of every JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonErrorAt(text)).toBe(text.length);
      }),
    );
  });
});
