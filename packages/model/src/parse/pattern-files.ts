/** Reads the patterns that beams take from files, and gives each beam its pattern and the gain at its peak. */
import { FileFormatError, fileProblems } from '@ortak/core/antenna-files';
import { DomainError } from '@ortak/core/errors';
import type { FeedArrayFile } from '../feed-array.ts';
import type { Problem } from '../input-error.ts';
import { checkContent, type PatternContent, patternOfContent, readPattern } from '../pattern-content.ts';
import type { BeamAntenna, Satellite } from '../satellite.ts';
import type { LoadedFile } from './files.ts';
import { beamAntennas, type PatternFolder } from './patterns.ts';
import { at, number, problemOf, rootOf, text } from './place.ts';
import { fileProblem } from './yaml.ts';

/** Patterns by path and number of the set. */
export type Contents = ReadonlyMap<string, PatternContent>;

const keyOf = (file: string, set: number): string => `${file} ${set}`;

/**
 * Reads every pattern that a beam names.
 * @param files of the programme, feed arrays among them
 * @param folder with the texts of the other formats
 */
export function patternContents(
  files: readonly LoadedFile[],
  folder: PatternFolder,
): { contents: Contents; problems: Problem[] } {
  const contents = new Map<string, PatternContent>();
  const problems: Problem[] = [];
  for (const { kind, file, output } of files) {
    if (kind !== 'feed-array' || output === undefined) continue;
    const content: PatternContent = { kind: 'feed-array', data: output as FeedArrayFile };
    const refused = refusal(() => checkContent(content, 0), file.name);
    if (refused.length > 0) problems.push(...refused);
    else contents.set(keyOf(file.name, 1), content);
  }
  const unreadable = new Set<string>();
  for (const antenna of beamAntennas(files)) {
    const pattern = at(antenna, 'pattern');
    const name = text(pattern, 'file');
    const set = number(pattern, 'set') ?? 1;
    const source = folder.texts.find((candidate) => candidate.name === name);
    if (name === undefined || source === undefined || unreadable.has(name)) continue;
    if (contents.has(keyOf(name, set))) continue;
    const refused = refusal(
      () => {
        const content = readPattern(name, source.text, set);
        if (typeof content !== 'number') {
          checkContent(content, number(rootOf(antenna.file), 'orbitalPositionDeg') ?? 0);
          contents.set(keyOf(name, set), content);
          return;
        }
        const expected = `a set of 1 … ${content} of ${name}`;
        const problem = { code: 'pattern.no-set', expected, received: String(set) };
        problems.push(problemOf(at(pattern, 'set'), problem));
      },
      name,
      source.text,
    );
    if (refused.length === 0) continue;
    unreadable.add(name);
    problems.push(...refused);
  }
  return { contents, problems };
}

/** What a reader or a kernel says against a file. */
function refusal(read: () => void, name: string, source = ''): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof FileFormatError) return fileProblems(error, name, source);
    if (error instanceof DomainError || error instanceof RangeError)
      return [
        fileProblem(name, {
          code: 'pattern.no-pattern',
          expected: 'figures of which a pattern can be made',
          received: error.message,
        }),
      ];
    throw error;
  }
}

/** Puts the patterns into the beams that name them, with the gain at their peaks where none is stated. */
export function withPatterns(satellite: Satellite, contents: Contents): Satellite {
  const longitudeDeg = satellite.orbitalPositionDeg.value;
  const filled = (antenna: BeamAntenna): BeamAntenna => {
    const { pattern, peakGainDbi } = antenna;
    if (pattern.kind !== 'feed-array' && pattern.kind !== 'file') return antenna;
    const content = contents.get(keyOf(pattern.file, pattern.kind === 'file' ? pattern.set : 1));
    if (content === undefined) return antenna; // yet to be written
    const { source, confidence, note } = pattern;
    const stated = !Number.isNaN(peakGainDbi.value);
    return {
      ...antenna,
      pattern: { ...pattern, content },
      peakGainDbi: stated
        ? peakGainDbi
        : {
            ...peakGainDbi,
            // found when first asked for: it takes some 30 ms, and most commands ask few beams
            get value() {
              return patternOfContent(content, longitudeDeg).peakGainDbi - (antenna.lossDb?.value ?? 0);
            },
            at: pattern.file,
            ...(source !== undefined && { source }),
            ...(confidence !== undefined && { confidence }),
            ...(note !== undefined && { note }),
          },
    };
  };
  return {
    ...satellite,
    beams: satellite.beams.map((beam) => ({
      ...beam,
      ...(beam.transmit !== undefined && { transmit: filled(beam.transmit) }),
      ...(beam.receive !== undefined && { receive: filled(beam.receive) }),
    })),
  };
}
