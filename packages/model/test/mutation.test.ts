/** Whatever happens to the text of a good folder, the loader answers: a programme, or problems at places that exist. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatProblem } from '../src/input-error.ts';
import type { FileKind } from '../src/parse/files.ts';
import { type FileText, parseCatalogue, parseProgramme } from '../src/parse/programme.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const catalogue = parseCatalogue(read('../catalogue/platforms.yaml'));
const files: FileText[] = (
  [
    ['programme', 'programme.yaml'],
    ['satellite', 'satellites/demo-1.yaml'],
    ['ground', 'ground.yaml'],
    ['services', 'services.yaml'],
    ['links', 'links.yaml'],
    ['partnership', 'partnership.yaml'],
  ] satisfies [FileKind, string][]
).map(([kind, name]) => ({ kind, name, text: read(`good/${name}`) }));

const tokens = [
  ':',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '"',
  "'",
  '|',
  '>',
  '\n',
  '\t',
  '#',
  '!!str ',
  '? ',
  '---\n',
  '<<: ',
  '.nan',
  '-1e9',
  '1e400',
  'null',
  'true',
  '__proto__: 1\n',
  'id',
  '[[',
  'ı',
  '\u2028',
  '\ud800',
  '\u001b[2J',
  '\u202e',
  '\u0085',
  '"\\e\\u2066"',
  '045',
  '0x2d',
  '"   "',
];

const mutation = fc.record({
  file: fc.nat(files.length - 1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  put: fc.oneof(fc.constantFrom(...tokens), fc.string({ maxLength: 6 }), fc.constant('')),
});

it('no mutation crashes the loader, and every problem has its place', () => {
  let broken = 0;
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const texts = files.map((file, i) =>
        mutations
          .filter((change) => change.file === i)
          .reduce((text, { at, cut, put }) => {
            const offset = Math.floor(at * text.length);
            return text.slice(0, offset) + put + text.slice(offset + cut);
          }, file.text),
      );
      const result = parseProgramme(
        files.map((file, i) => ({ ...file, text: texts[i]! })),
        [],
        catalogue,
      );
      if (result.ok) return;
      broken++;
      expect(result.problems.length).toBeGreaterThan(0);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be printed
      const commands = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
      expect(result.problems.map(formatProblem).join('\n')).not.toMatch(commands);
      for (const { file, line, column, expected, received, code } of result.problems) {
        const lines = texts[files.findIndex(({ name }) => name === file)]!.split(/\r\n|\n|\r/);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        expect(`${expected} ${received}`).not.toMatch(/undefined|\[object|Invalid|NaN /);
        expect(code).toMatch(/^[a-z]+(\.[a-z-]+)+$/);
      }
    }),
    { numRuns: 400, seed: 20261123 },
  );
  expect(broken).toBeGreaterThan(200);
});

it('the unchanged folder is a programme', () => {
  expect(parseProgramme(files, [], catalogue)).toMatchObject({ ok: true, programme: { id: 'demo' } });
});
