/** Patterns that stand in files of their own: which a satellite names, and whether what it says of them can be meant. */
import type { Problem } from '../input-error.ts';
import type { LoadedFile } from './files.ts';
import { suggestion } from './nearest.ts';
import { at, has, items, type Place, problemOf, rootOf, text } from './place.ts';

export interface PatternText {
  readonly name: string;
  readonly text: string;
}

/** The folder `patterns` of a programme. */
export interface PatternFolder {
  /** Paths of all its files. */
  readonly present: readonly string[];
  /** Those in formats of their own that a satellite names; feed arrays are read with the other files. */
  readonly texts: readonly PatternText[];
}

export const noPatterns: PatternFolder = { present: [], texts: [] };

/** Kinds of pattern whose gains a file holds. */
const ofFiles: readonly string[] = ['feed-array', 'file'];

/** The antennas of all beams, transmitting and receiving. */
export function beamAntennas(files: readonly LoadedFile[]): Place[] {
  return files
    .filter(({ kind }) => kind === 'satellite')
    .flatMap(({ file }) => items(rootOf(file), 'beams'))
    .flatMap((beam) => [at(beam, 'transmit'), at(beam, 'receive')])
    .filter(({ raw }) => raw !== undefined);
}

/**
 * What is wrong with the way a beam names its pattern.
 * @param present paths of the files in the folder `patterns`
 */
export function patternProblems(files: readonly LoadedFile[], present: readonly string[]): Problem[] {
  return beamAntennas(files).flatMap((antenna) => {
    const pattern = at(antenna, 'pattern');
    const kind = text(pattern, 'kind');
    if (kind === undefined) return [];
    return ofFiles.includes(kind)
      ? [...missingFile(pattern, present), ...twoAxes(antenna, kind)]
      : missingKeys(antenna, kind);
  });
}

/** A formula says how the gain falls, not from where. */
function missingKeys(antenna: Place, kind: string): Problem[] {
  const needed = {
    peakGainDbi: 'peak gain of 0 … 65 dBi',
    boresight: 'where the axis meets the Earth, or its direction from the satellite',
  };
  return Object.entries(needed)
    .filter(([key]) => !has(antenna, key))
    .map(([key, what]) => {
      const expected = `the key ${key} (${what}) beside a pattern of kind ${kind}`;
      const problem = problemOf(antenna, { code: 'schema.missing-key', expected, received: 'no such key' });
      return { ...problem, path: `${problem.path}.${key}` };
    });
}

function missingFile(pattern: Place, present: readonly string[]): Problem[] {
  const file = text(pattern, 'file');
  if (file === undefined || !file.startsWith('patterns/') || present.includes(file)) return [];
  const expected = 'a file of this programme folder';
  const cure = suggestion(file, present, 'present');
  return [
    problemOf(at(pattern, 'file'), {
      code: 'pattern.no-file',
      expected,
      received: `${file}, which is not there`,
      cure,
    }),
  ];
}

/** The directions of a file count from the centre of the Earth. */
function twoAxes(antenna: Place, kind: string): Problem[] {
  if (!has(antenna, 'boresight')) return [];
  return [
    problemOf(at(antenna, 'boresight'), {
      code: 'pattern.two-axes',
      expected: `no boresight beside a pattern of kind ${kind}, whose file says where it points`,
      received: 'a boresight',
      cure: 'leave it out',
    }),
  ];
}
