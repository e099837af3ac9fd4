/** Programme folders on disk. */
import { readFileSync } from 'node:fs';
import { InputError } from '../input-error.ts';
import type { LoadedFile } from '../parse/files.ts';
import { type LoadResult, parseCatalogue, parseProgramme } from '../parse/programme.ts';
import type { Programme } from '../whole.ts';
import { readFolder } from './read-folder.ts';

export { formatProblem, InputError, type Problem, problemLine } from '../input-error.ts';
export type { LoadResult } from '../parse/programme.ts';
export { type Folder, readFolder } from './read-folder.ts';

let catalogue: LoadedFile | undefined;

/** Parsed once per process: the shipped file does not change. */
function shippedCatalogue(): LoadedFile {
  catalogue ??= parseCatalogue(catalogueText());
  return catalogue;
}

/** The shipped platforms, for those who parse elsewhere. */
export function catalogueText(): string {
  return readFileSync(new URL('../../catalogue/platforms.yaml', import.meta.url), 'utf8');
}

export interface ReadOptions {
  /** Feed arrays that beams name may be missing: the caller writes them. */
  readonly unwrittenPatterns?: boolean;
}

/**
 * Reads and checks a programme folder.
 * @param folder path of the folder that holds programme.yaml
 * @returns the programme with notices, or all problems of all files; it does not throw for what the files hold
 */
export async function loadProgramme(
  folder: string,
  { unwrittenPatterns = false }: ReadOptions = {},
): Promise<LoadResult> {
  const { texts, patterns, curves, problems, notices } = await readFolder(folder);
  const result =
    texts.length === 0
      ? ({ ok: false, problems } as const)
      : parseProgramme(
          texts,
          problems,
          shippedCatalogue(),
          { ...patterns, unwritten: unwrittenPatterns },
          curves,
        );
  return result.ok ? { ...result, notices } : result;
}

/**
 * The same for callers that cannot go on without it.
 * @throws InputError with all problems
 */
export async function readProgramme(folder: string, options: ReadOptions = {}): Promise<Programme> {
  const result = await loadProgramme(folder, options);
  if (!result.ok) throw new InputError(folder, result.problems);
  return result.programme;
}
