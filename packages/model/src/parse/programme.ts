/** Texts of a programme's files → the programme, or everything that is wrong with them. Pure: no files are opened here. */
import type { ModcodTables } from '@ortak/core/modem';
import type { Notice } from '@ortak/core/working';
import type * as z from 'zod';
import { type Problem, problemLine } from '../input-error.ts';
import type { Programme } from '../whole.ts';
import { contradictions } from './checks.ts';
import { type CurveFolder, type Curves, measuredCurves, noCurves, withCurves } from './curves.ts';
import { withPlaces } from './figures.ts';
import { type FileKind, type LoadedFile, schemas, singleFiles } from './files.ts';
import { checkSchema } from './issues.ts';
import { modcodTables, withTables } from './modcods.ts';
import { type Contents, patternContents, withPatterns } from './pattern-files.ts';
import { noPatterns, type PatternFolder, patternProblems } from './patterns.ts';
import { withNoise } from './payload.ts';
import { indexIds, referenceProblems } from './references.ts';
import { isRecord } from './schema.ts';
import { oddNumberCode, textProblems } from './texts.ts';
import { fileProblem, parseYaml } from './yaml.ts';

export type LoadResult =
  | { readonly ok: true; readonly programme: Programme; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface FileText {
  readonly name: string;
  readonly kind: FileKind;
  readonly text: string;
}

/** Beyond these a file is not mistaken but something else altogether. */
const mostProblemsPerFile = 100;

/**
 * Parses and checks the files of a programme.
 * @param texts in the order in which problems are to be listed; those that could not be read are left out
 * @param unread problems met while reading, which count with the others
 * @param catalogue the shipped platforms.yaml
 * @param patterns the folder of antenna patterns
 * @param measured tables of amplifiers and MODCODs
 */
export function parseProgramme(
  texts: readonly FileText[],
  unread: readonly Problem[],
  catalogue: LoadedFile,
  patterns: PatternFolder = noPatterns,
  measured: CurveFolder = noCurves,
): LoadResult {
  // Joined, not pushed by `...`: a file may have more mistakes than a call takes arguments.
  let problems: readonly Problem[] = unread;
  const files: LoadedFile[] = [];
  const untold = new Map<string, number>();
  const unreadable = new Set(unread.map(({ file }) => kindOf(file)));
  for (const { name, kind, text } of texts) {
    const { file, problems: found } = parseYaml(name, text);
    const texts = textProblems(file);
    if (!isRecord(file.raw)) unreadable.add(kind);
    if (file.raw === undefined) {
      problems = problems.concat(found, texts);
      continue;
    }
    const { output, problems: refused, untold: more } = checkSchema(file, schemas[kind]);
    problems = problems.concat(found, distinct(texts, refused));
    if (more > 0) {
      // Such a file is mistaken as a whole: what refers to it, and what it refers to, says nothing new.
      untold.set(file.name, more);
      unreadable.add(kind);
      continue;
    }
    files.push({ kind, file, schema: schemas[kind], output });
  }
  const withCatalogue = [catalogue, ...files];
  const { index, problems: duplicates } = indexIds(withCatalogue, unreadable);
  // A figure that is wrong in itself need not also contradict others.
  const wrong = new Set(problems.map(placeOf));
  const among = [
    ...duplicates,
    ...referenceProblems(files, index),
    ...contradictions(files, index),
    ...patternProblems(files, patterns),
  ];
  problems = problems.concat(among.filter((problem) => !wrong.has(placeOf(problem))));
  const { contents, problems: unusable } = patternContents(files, patterns);
  const { curves, problems: mistaken } = measuredCurves(files, measured);
  const { tables, problems: untabled } = modcodTables(files, measured);
  problems = problems.concat(unusable, mistaken, untabled);
  if (problems.length > 0) return { ok: false, problems: sorted(problems, untold) };
  return { ok: true, programme: assemble(withCatalogue, contents, curves, tables), notices: [] };
}

const placeOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;

/** One message for each place: of a command whatever else is wrong, of a notation only where the number is right. */
function distinct(texts: readonly Problem[], refused: readonly Problem[]): Problem[] {
  const places = (problems: readonly Problem[]) => new Set(problems.map(placeOf));
  const ofSchema = places(refused);
  const told = texts.filter((problem) => problem.code !== oddNumberCode || !ofSchema.has(placeOf(problem)));
  const taken = places(told);
  return [...told, ...refused.filter((problem) => !taken.has(placeOf(problem)))];
}

const kindOf = (file: string): FileKind =>
  file.startsWith('patterns/')
    ? 'feed-array'
    : (singleFiles.find((kind) => file === `${kind}.yaml`) ?? 'satellite');

/** By file in the order read, then by place; the tail of a hopeless file becomes one line. */
function sorted(problems: readonly Problem[], untold: ReadonlyMap<string, number>): Problem[] {
  const byFile = new Map<string, Problem[]>();
  const order = (file: string) => {
    const single = singleFiles.indexOf(file.replace(/\.yaml$/, '') as (typeof singleFiles)[number]);
    return single === 0 ? 0 : single < 0 ? 1 : single + 1;
  };
  for (const problem of problems) {
    const found = byFile.get(problem.file) ?? [];
    byFile.set(problem.file, found);
    found.push(problem);
  }
  return [...byFile]
    .sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
    .flatMap(([file, found]) => {
      const inOrder = found.sort((a, b) => a.line - b.line || a.column - b.column);
      const rest = inOrder.length - mostProblemsPerFile + (untold.get(file) ?? 0);
      if (rest <= 0) return inOrder;
      const expected = `at most ${mostProblemsPerFile} problems in a file`;
      const more = fileProblem(file, { code: 'file.more', expected, received: `${rest} more` });
      return [...inOrder.slice(0, mostProblemsPerFile), more];
    });
}

function assemble(
  files: readonly LoadedFile[],
  contents: Contents,
  curves: Curves,
  tables: ModcodTables,
): Programme {
  const all = <Kind extends FileKind>(kind: Kind): z.output<(typeof schemas)[Kind]>[] =>
    files
      .filter((loaded) => loaded.kind === kind)
      .map(({ file, output }) => withPlaces(file, output as z.output<(typeof schemas)[Kind]>));
  const one = all('programme')[0]!;
  const ground = all('ground')[0]!;
  const services = all('services')[0]!;
  const satellites = all('satellite').map((file) =>
    withNoise(withCurves(withPatterns(file, contents), curves)),
  );
  const catalogues = all('platforms');
  const used = new Set(satellites.map(({ platform }) => platform));
  const platforms = catalogues.flatMap((file) => file.platforms).filter(({ id }) => used.has(id));
  const cited = new Set(JSON.stringify(platforms).match(/(?<="source":")[^"]+/g));
  const sources = catalogues
    .flatMap((file) => Object.entries(file.sources))
    .filter(([key]) => cited.has(key));
  return {
    id: one.id,
    name: one.name,
    names: one.names,
    objective: one.objective,
    objectives: one.objectives,
    boundaryView: one.boundaryView,
    partners: one.partners,
    sites: one.sites,
    sources: { ...one.sources, ...Object.fromEntries(sources) },
    platforms,
    satellites,
    terminals: ground.terminals,
    stations: ground.stations,
    serviceAreas: services.serviceAreas,
    services: services.services.map((service) => withTables(service, tables)),
    links: all('links').flatMap((file) => file.links.map((link) => withTables(link, tables))),
    commandTelemetry: all('links').flatMap((file) => file.commandTelemetry),
    partnership: all('partnership')[0]!,
  };
}

/** The shipped catalogue as a file beside those of the programme. */
export function parseCatalogue(text: string): LoadedFile {
  const { file, problems } = parseYaml('catalogue/platforms.yaml', text);
  const { output, problems: refused } = checkSchema(file, schemas.platforms);
  const [problem] = [...problems, ...refused];
  if (problem !== undefined) throw new Error(`the shipped catalogue is damaged: ${problemLine(problem)}`);
  return { kind: 'platforms', file, schema: schemas.platforms, output };
}
