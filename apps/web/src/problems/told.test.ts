/** What is wrong with files, provoked: whatever is told in a language has no English left outside of what stands in a file. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  contourPattern,
  cutGrid,
  FileFormatError,
  grdGrid,
  gridPattern,
  parseCut,
  parseGainCsv,
  parseGeoJsonContours,
  parseGrd,
  parseGxt,
} from '@ortak/core/antenna-files';
import { loadProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { documentationOf } from '../../../../packages/model/src/edit/documentation.ts';
import { schemas } from '../../../../packages/model/src/parse/files.ts';
import { inputSchema, type Schema } from '../../../../packages/model/src/parse/schema.ts';
import { parseYaml } from '../../../../packages/model/src/parse/yaml.ts';
import { faultyYaml } from '../../../../packages/model/test/faulty-yaml.ts';
import { schemaWords as kk } from '../words/schema-words.kk.ts';
import { schemaWords as ru } from '../words/schema-words.ru.ts';
import { schemaWords as tr } from '../words/schema-words.tr.ts';
import { type ProblemSaid, problemWords } from './in-language.ts';

const languages = { tr: problemWords('tr', tr), kk: problemWords('kk', kk), ru: problemWords('ru', ru) };

/** Words of English sentences, `or` of Turkish ("beş or") and of file formats apart. */
const english =
  /(?<![\p{L}\p{N}-])(?:the|of|is|are|be|expected|found|not|no|none|nothing|and|has|have|at|least|most|with|without|for|there|its|it|does|more|than|once|above|below|between|in|on|to|as|an|which|that|this|from|only|number|list|text|end|line)(?![\p{L}\p{N}-])/u;

/** What a text says beside quoted pieces of files, keys, names and fields of formats. */
const wordsOf = (text: string): string =>
  text
    .replace(/"(?:[^"\\]|\\.)*"/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/[\w-]*[\d_.[\]/][\w.[\]/-]*/g, '');

/** Parts whose words in the language hold English ones; a received part of the file's own is what it is. */
function silent(problem: ProblemSaid, isOfFile: (received: string) => boolean): string[] {
  return Object.entries(languages).flatMap(([language, words]) =>
    (['expected', 'received', 'cure'] as const).flatMap((part) => {
      const text = problem[part];
      if (text === undefined || (part === 'received' && isOfFile(text))) return [];
      const said = words.part(part, text) ?? text;
      return english.test(wordsOf(said)) ? [`${language} ${part}: ${said}`] : [];
    }),
  );
}

/** A single word, a figure, or what begins with a quote stands in the file. */
const isOfFile = (received: string): boolean => !/\s/.test(received) || /^["[]|^-?[\d.]+ \S+$/.test(received);

describe('what is told', () => {
  const bad = fileURLToPath(new URL('../../../../packages/model/test/bad/', import.meta.url));
  it.each(readdirSync(bad).sort())('of the broken folder %s', async (name) => {
    const loaded = await loadProgramme(bad + name);
    if (loaded.ok) throw new Error(`${name} loads`);
    const written = (received: string): boolean => isOfFile(received) || received === 'launch and insurance';
    expect(loaded.problems.flatMap((problem) => silent(problem, written))).toEqual([]);
  });

  it('of texts that are no YAML', () => {
    const problems = faultyYaml.flatMap(([text]) => parseYaml('f.yaml', text).problems);
    expect(problems.flatMap((problem) => silent(problem, isOfFile))).toEqual([]);
  });

  it('of what may stand at any key', () => {
    const seen = new Set<unknown>();
    const expected = new Set<string>();
    const walk = (schema: Schema, path: readonly (string | number)[]): void => {
      const inner = inputSchema(schema);
      if (seen.has(inner)) return;
      seen.add(inner);
      const documentation = documentationOf(schema, path);
      if (documentation.minimum === undefined && documentation.values.length === 0)
        expected.add(documentation.expected);
      const def = (inner as unknown as { _zod: { def: Record<string, unknown> } })._zod.def;
      const within = [
        ...Object.entries((def.shape ?? {}) as Record<string, Schema>),
        ...[def.element, def.valueType, ...((def.options ?? []) as Schema[])].map(
          (each) => ['0', each] as const,
        ),
      ];
      for (const [key, each] of within) if (each !== undefined) walk(each as Schema, [...path, key]);
    };
    for (const [kind, schema] of Object.entries(schemas)) walk(schema, [kind]);
    expect(expected.size).toBeGreaterThan(50);
    for (const words of Object.values(languages))
      expect([...expected].filter((text) => words.part('expected', text) === undefined)).toEqual([]);
  });
});

/** Readers of antenna patterns, as far as the pattern. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  grd: (text) => {
    const file = parseGrd(text);
    return file.sets.map((set) => gridPattern(grdGrid(file, set)));
  },
  cut: (text) => parseCut(text).sets.map((set) => gridPattern(cutGrid(set))),
  gxt: (text) => {
    const file = parseGxt(text);
    return file.beams.map((beam) => contourPattern(beam, file.longitudeDeg));
  },
  geojson: (text) => contourPattern(parseGeoJsonContours(text), 58.5),
  csv: (text) => gridPattern(parseGainCsv(text)),
};

const field = '1.5 0 0.1 0\n'.repeat(3);
const ring = (level: number, half: number): string =>
  `{"type":"Feature","properties":{"level":${level}},"geometry":{"type":"Polygon","coordinates":[[[${60 - half},${45 - half}],[${60 + half},${45 - half}],[60,${45 + half}],[${60 - half},${45 - half}]]]}}`;
const contour = (name: string, gainDb: number, half: number): string =>
  `[${name}]\ngain=${gainDb}\nn_point=4\np1=${60 - half};${45 - half}\np2=${60 + half};${45 - half}\np3=${60 + half};${45 + half}\np4=${60 - half};${45 + half}\n`;
const sound: Readonly<Record<string, string>> = {
  grd: `Ku\nFREQUENCIES [GHz]:\n12.5\n++++\n1\n1 3 2 1\n0 0\n-0.1 -0.1 0.1 0.1\n3 3 1\n${`1 3\n${field}`.repeat(3)}`,
  cut: `Ku\n-1 1 3 0 3 1 2\n${field}Ku\n-1 1 3 45 3 1 2\n${field}`,
  gxt: `[FormatInfo]\nformat_ver=1\n[GeoMain]\nadm=KAZ\nsat_name=X\nlong_nom=58.5\nn_diag=1\n[COHeader]\nbeam_id=A\nemi_rcp=E\nn_bore=1\nn_cont=2\n[B1]\ngain=30\np=60;45\n${contour('C1', -3, 5)}${contour('C2', -6, 10)}`,
  geojson: `{"type":"FeatureCollection","features":[${ring(-3, 5)},\n${ring(-6, 10)}]}`,
  csv: 'azimuthDeg,elevationDeg,gainDbi\n0,5,30\n1,5,29\n0,6,29\n1,6,28\n',
};

/** The text cut short, with a line too few or too many, and with other words and figures. */
function* broken(text: string): Generator<string> {
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    yield lines.slice(0, i).join('\n');
    yield lines.filter((_, at) => at !== i).join('\n');
    yield [...lines.slice(0, i + 1), ...lines.slice(i)].join('\n');
  }
  for (const { 0: word, index } of text.matchAll(/-?[\d.]+|[A-Za-z_]+/g))
    for (const other of ['x', '', '1e9', '-5', '0', '2.5', '99', 'null', '[1]', '1', '3', '12'])
      yield text.slice(0, index) + other + text.slice(index + word.length);
}

it.each(Object.keys(sound))('what is told of a broken pattern .%s', (format) => {
  expect(() => readers[format]!(sound[format]!)).not.toThrow();
  const told = new Set<string>();
  const problems: ProblemSaid[] = [];
  let refused = 0;
  for (const text of broken(sound[format]!)) {
    try {
      readers[format]!(text);
    } catch (error) {
      if (!(error instanceof FileFormatError)) throw error;
      refused++;
      for (const { expected, found: received, cure } of error.issues) {
        const kind = [expected, received, cure].join(' ').replace(/\d+(?:\.\d+)?/g, '0');
        if (told.has(kind)) continue;
        told.add(kind);
        // Fields of a format, and stretches of the file, stand for themselves.
        const isOfThisFile = isOfFile(received) || text.includes(received.replace(/…$/, ''));
        problems.push({
          expected,
          received: isOfThisFile ? '' : received,
          ...(cure !== undefined && { cure }),
        });
      }
    }
  }
  expect(refused).toBeGreaterThan(50);
  expect(problems.flatMap((problem) => silent(problem, (received) => received === ''))).toEqual([]);
});
