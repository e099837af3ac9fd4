/** Patterns that stand in files of their own: which a satellite names, and whether what it says of them can be meant. */
import type { Problem } from '../input-error.ts';
import type { LoadedFile } from './files.ts';
import { nearest, suggestion } from './nearest.ts';
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
  /** Whether feed arrays may be missing: they are about to be written. */
  readonly unwritten?: boolean;
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

/** What is wrong with the way a beam names its pattern. */
export function patternProblems(
  files: readonly LoadedFile[],
  { present, unwritten }: PatternFolder,
): Problem[] {
  return beamAntennas(files).flatMap((antenna) => {
    const pattern = at(antenna, 'pattern');
    const kind = text(pattern, 'kind');
    if (kind === undefined) return [];
    return ofFiles.includes(kind)
      ? [
          ...(unwritten && kind === 'feed-array' ? [] : missingFile(antenna, kind, present)),
          ...twoAxes(antenna, kind),
          ...lossOfGain(antenna, has(antenna, 'peakGainDbi')),
        ]
      : [...missingKeys(antenna, kind), ...lossOfGain(antenna, true)];
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

function missingFile(antenna: Place, kind: string, present: readonly string[]): Problem[] {
  const pattern = at(antenna, 'pattern');
  const file = text(pattern, 'file');
  if (file === undefined || !file.startsWith('patterns/') || present.includes(file)) return [];
  const expected = 'a file of this programme folder';
  const near = nearest(file, present);
  const written = kind === 'feed-array' ? synthesisCure(antenna) : undefined;
  const cure =
    near === undefined ? (written ?? suggestion(file, present, 'present')) : `did you mean ${near}?`;
  return [
    problemOf(at(pattern, 'file'), {
      code: 'pattern.no-file',
      expected,
      received: `${file}, which is not there`,
      cure,
    }),
  ];
}

/** The command that writes the pattern of a beam. */
function synthesisCure({ file, path }: Place): string | undefined {
  const beam = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], file.raw);
  const id = (beam as { id?: unknown } | undefined)?.id;
  if (typeof id !== 'string') return undefined;
  return `\`ortak synthesise FOLDER --beam ${id}${path.at(-1) === 'receive' ? ' --direction receive' : ''}\` writes it`;
}

/** A peak that is stated is a gain; only a directivity has a loss before it. */
function lossOfGain(antenna: Place, stated: boolean): Problem[] {
  if (!stated || !has(antenna, 'lossDb')) return [];
  return [
    problemOf(at(antenna, 'lossDb'), {
      code: 'pattern.loss-of-gain',
      expected: 'no lossDb beside a peakGainDbi, which is a gain',
      received: 'both',
      cure: 'leave one out; lossDb goes with a pattern from a file',
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
