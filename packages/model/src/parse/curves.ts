/** Measured curves of amplifiers, tables of their own in the folder `amplifiers`. */
import { DomainError } from '@ortak/core/errors';
import { type MeasuredPoint, measuredAmplifier } from '@ortak/core/payload';
import type { Problem } from '../input-error.ts';
import type { Satellite } from '../satellite.ts';
import type { LoadedFile } from './files.ts';
import { suggestion } from './nearest.ts';
import { at, items, problemOf, rootOf, text } from './place.ts';
import { fileProblem } from './yaml.ts';

/** The folder `amplifiers` of a programme. */
export interface CurveFolder {
  /** Paths of all its files. */
  readonly present: readonly string[];
  /** Those that a satellite names. */
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

export const noCurves: CurveFolder = { present: [], texts: [] };

/** Points of each curve, by path. */
export type Curves = ReadonlyMap<string, readonly MeasuredPoint[]>;

const columns = ['inputBackOffDb', 'outputBackOffDb', 'phaseDeg'] as const;
const HEADER = 'a header inputBackOffDb,outputBackOffDb or inputBackOffDb,outputBackOffDb,phaseDeg';

/** Reads every curve that was found, and reports amplifiers that name none. */
export function measuredCurves(
  files: readonly LoadedFile[],
  folder: CurveFolder,
): { curves: Curves; problems: Problem[] } {
  const curves = new Map<string, readonly MeasuredPoint[]>();
  const problems: Problem[] = missingFiles(files, folder.present);
  for (const { name, text: content } of folder.texts) {
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

type Read = { readonly points: MeasuredPoint[] } | { readonly problems: Problem[] };

function pointsOf(name: string, content: string): Read {
  const problem = (line: number, column: number, expected: string, received: string): Read => ({
    problems: [{ ...fileProblem(name, { code: 'amplifier.curve', expected, received }), line, column }],
  });
  const [header = '', ...rows] = content.split(/\r?\n/);
  const names = header.split(',').map((cell) => cell.trim());
  if (names.length < 2 || names.length > 3 || names.some((cell, i) => cell !== columns[i]))
    return problem(1, 1, HEADER, header.slice(0, 80) || 'nothing');
  const points: MeasuredPoint[] = [];
  for (const [i, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const cells = row.split(',');
    if (cells.length !== names.length)
      return problem(i + 2, 1, `${names.length} cells`, `${cells.length} in ${row.slice(0, 80)}`);
    const values = cells.map((cell) => (cell.trim() === '' ? Number.NaN : Number(cell)));
    const bad = values.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) {
      const column = cells.slice(0, bad).join(',').length + (bad === 0 ? 1 : 2);
      return problem(
        i + 2,
        column,
        `a number under ${names[bad]}`,
        cells[bad]!.trim().slice(0, 40) || 'nothing',
      );
    }
    const [inputBackOffDb, outputBackOffDb, phaseDeg] = values as [number, number, number | undefined];
    const before = points.at(-1)?.inputBackOffDb;
    if (before !== undefined && inputBackOffDb <= before)
      return problem(i + 2, 1, `an input back-off above ${before} dB`, `${inputBackOffDb} dB`);
    points.push({ inputBackOffDb, outputBackOffDb, ...(phaseDeg !== undefined && { phaseDeg }) });
  }
  try {
    measuredAmplifier(points, name);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return problem(1, 1, 'a curve with saturation, 0,0, and output back-offs of 0 … 80 dB', error.message);
  }
  return { points };
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
