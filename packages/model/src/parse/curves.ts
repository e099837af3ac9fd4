/** Measured curves of amplifiers, tables of their own in the folder `amplifiers`. */
import { DomainError } from '@ortak/core/errors';
import { type MeasuredPoint, measuredAmplifier } from '@ortak/core/payload';
import type { Problem } from '../input-error.ts';
import type { Satellite } from '../satellite.ts';
import type { LoadedFile } from './files.ts';
import { suggestion } from './nearest.ts';
import { at, items, problemOf, rootOf, text } from './place.ts';
import { readTable } from './table.ts';
import { fileProblem } from './yaml.ts';

/** Tables of a programme: the folders `amplifiers` and `modcods`. */
export interface CurveFolder {
  /** Paths of all its files. */
  readonly present: readonly string[];
  /** Those that the programme names. */
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

export const noCurves: CurveFolder = { present: [], texts: [] };

/** Points of each curve, by path. */
export type Curves = ReadonlyMap<string, readonly MeasuredPoint[]>;

const columns = ['inputBackOffDb', 'outputBackOffDb', 'phaseDeg'] as const;

/** Reads every curve that was found, and reports amplifiers that name none. */
export function measuredCurves(
  files: readonly LoadedFile[],
  folder: CurveFolder,
): { curves: Curves; problems: Problem[] } {
  const curves = new Map<string, readonly MeasuredPoint[]>();
  const problems: Problem[] = missingFiles(
    files,
    folder.present.filter((name) => name.startsWith('amplifiers/')),
  );
  for (const { name, text: content } of folder.texts) {
    if (!name.startsWith('amplifiers/')) continue;
    const read = pointsOf(name, content);
    if ('problems' in read) problems.push(...read.problems);
    else curves.set(name, read.points);
  }
  return { curves, problems };
}

function missingFiles(files: readonly LoadedFile[], present: readonly string[]): Problem[] {
  return files
    .filter(({ kind }) => kind === 'satellite')
    .flatMap(({ file }) => items(rootOf(file), 'amplifiers'))
    .flatMap((amplifier) => {
      const place = at(amplifier, 'model', 'file');
      const name = text(amplifier, 'model', 'file');
      // another folder is refused by the schema
      if (name === undefined || !name.startsWith('amplifiers/') || present.includes(name)) return [];
      const expected = 'a file of this programme folder';
      const received = `${name}, which is not there`;
      const cure = suggestion(name, present, 'present');
      return [problemOf(place, { code: 'amplifier.no-file', expected, received, cure })];
    });
}

type Read = { readonly points: MeasuredPoint[] } | { readonly problems: readonly Problem[] };

/** How far a measured output may dip against its drive [dB]. */
const MEASURING_DB = 0.1;
/** Largest output back-off of a row [dB]. */
const MOST_DB = 80;

function pointsOf(name: string, content: string): Read {
  const table = readTable(name, content, columns, 2, 'amplifier.curve');
  if ('problems' in table) return table;
  const points: MeasuredPoint[] = [];
  for (const row of table.rows) {
    const values = row.cells.map((_, i) => row.number(i));
    const wrong = values.find((value) => typeof value !== 'number');
    if (wrong !== undefined) return { problems: [wrong] };
    const [inputBackOffDb, outputBackOffDb, phaseDeg] = values as [number, number, number | undefined];
    const before = points.at(-1);
    if (before !== undefined && inputBackOffDb <= before.inputBackOffDb)
      return {
        problems: [
          row.problem(0, `an input back-off above ${before.inputBackOffDb} dB`, `${inputBackOffDb} dB`),
        ],
      };
    const wrongOutput = outputProblem(before, inputBackOffDb, outputBackOffDb);
    if (wrongOutput !== undefined)
      return { problems: [row.problem(1, wrongOutput, `${outputBackOffDb} dB`)] };
    points.push({ inputBackOffDb, outputBackOffDb, ...(phaseDeg !== undefined && { phaseDeg }) });
  }
  if (!points.some(({ inputBackOffDb }) => inputBackOffDb === 0)) {
    const expected = 'a row of saturation, 0,0';
    const received = `input back-offs of ${points[0]!.inputBackOffDb} … ${points.at(-1)!.inputBackOffDb} dB without 0`;
    const parts = { code: 'amplifier.curve', expected, received };
    return { problems: [{ ...fileProblem(name, parts), line: 1, column: 1 }] };
  }
  try {
    measuredAmplifier(points, name);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const expected = 'a curve with saturation, 0,0, and output back-offs of 0 … 80 dB';
    const parts = { code: 'amplifier.curve', expected, received: error.message };
    return { problems: [{ ...fileProblem(name, parts), line: 1, column: 1 }] };
  }
  return { points };
}

/** What an output back-off must be, where it is not: below saturation it rises with the input back-off, in overdrive it falls to 0. */
function outputProblem(
  before: MeasuredPoint | undefined,
  inputBackOffDb: number,
  outputBackOffDb: number,
): string | undefined {
  if (inputBackOffDb === 0 && outputBackOffDb !== 0)
    return 'an output back-off of 0 dB at saturation, where the input back-off is 0 dB';
  if (!(outputBackOffDb >= 0 && outputBackOffDb <= MOST_DB)) return `an output back-off of 0 … ${MOST_DB} dB`;
  if (before === undefined) return undefined;
  const after = `after ${before.inputBackOffDb},${before.outputBackOffDb}`;
  if (inputBackOffDb > 0 && outputBackOffDb < before.outputBackOffDb - MEASURING_DB)
    return `an output back-off of at least ${before.outputBackOffDb} dB, ${after}: less drive gives no more output`;
  if (inputBackOffDb < 0 && outputBackOffDb > before.outputBackOffDb + MEASURING_DB)
    return `an output back-off of at most ${before.outputBackOffDb} dB, ${after}: in overdrive the output rises to saturation`;
  return undefined;
}

/** Puts the points into the amplifiers that name them. */
export function withCurves(satellite: Satellite, curves: Curves): Satellite {
  return {
    ...satellite,
    amplifiers: satellite.amplifiers.map((amplifier) =>
      amplifier.model?.kind === 'measured'
        ? { ...amplifier, model: { ...amplifier.model, points: curves.get(amplifier.model.file)! } }
        : amplifier,
    ),
  };
}
