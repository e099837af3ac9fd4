/**
 * The texts of a programme folder, from wherever its files are: a disk, or an archive that a browser holds. Which files belong to a
 * programme is said here once; what keeps a file from being read is said by who reads it.
 */
import { gxtNotices } from '@ortak/core/antenna-files';
import type { Notice } from '@ortak/core/working';
import type { Problem } from '../input-error.ts';
import type { CurveFolder } from './curves.ts';
import { type FileKind, optionalFiles, singleFiles } from './files.ts';
import { codeFrame } from './frame.ts';
import { nearest } from './nearest.ts';
import type { PatternFolder, PatternText } from './patterns.ts';
import type { FileText } from './programme.ts';
import { firstBreak, firstCommand, visible } from './visible.ts';
import { fileProblem } from './yaml.ts';

const largestBytes = 4_000_000;
/** A measured field of 1001 × 1001 directions has 80 MB. */
const largestPatternBytes = 100_000_000;

export interface Folder {
  readonly texts: readonly FileText[];
  readonly patterns: PatternFolder;
  readonly curves: CurveFolder;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/** Where the files are. */
export interface FolderFiles {
  /** Names of what stands in the folder itself, sorted. */
  readonly present: readonly string[];
  /** Names in a folder within it; none where it is absent, no folder, or leads out of the programme. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Text of a file of at most `most` bytes, or what keeps it from being read. */
  readonly read: (name: string, most: number) => Promise<string | Problem>;
}

/** Reads programme.yaml, satellites/*.yaml and the other files. */
export async function folderOf({ present, list, read: readFile }: FolderFiles): Promise<Folder> {
  const texts: FileText[] = [];
  const problems: Problem[] = [];
  const read = async (name: string, fileKind: FileKind) => {
    const result = await readFile(name, largestBytes);
    if (typeof result === 'string') texts.push({ name, kind: fileKind, text: result });
    else problems.push(result);
  };
  const [programme, ...others] = singleFiles.filter(
    (single) => present.includes(`${single}.yaml`) || !optionalFiles.has(single),
  );
  for (const single of [programme!, 'satellites' as const, ...others]) {
    if (single !== 'satellites') await read(`${single}.yaml`, single);
    else for (const name of await satelliteFiles(list, problems)) await read(name, 'satellite');
  }
  const patterns = await filesIn(list, 'patterns');
  const patternTexts: PatternText[] = [];
  const satellites = texts.filter((file) => file.kind === 'satellite').map(({ text }) => text);
  for (const name of patterns.filter((file) => satellites.some((text) => text.includes(file))))
    if (name.endsWith('.json')) await read(name, 'feed-array');
    else {
      const result = await readFile(name, largestPatternBytes);
      if (typeof result === 'string') patternTexts.push({ name, text: result });
      else problems.push(result);
    }
  const carriers = texts.filter((file) => file.kind === 'services' || file.kind === 'links');
  const naming = [...satellites, ...carriers.map(({ text }) => text)];
  const tables = [...(await filesIn(list, 'amplifiers')), ...(await filesIn(list, 'modcods'))];
  const curveTexts: { name: string; text: string }[] = [];
  for (const name of tables.filter((file) => naming.some((text) => text.includes(file)))) {
    const result = await readFile(name, largestBytes);
    if (typeof result === 'string') curveTexts.push({ name, text: result });
    else problems.push(result);
  }
  return {
    texts,
    patterns: { present: patterns, texts: patternTexts },
    curves: { present: tables, texts: curveTexts },
    problems,
    notices: [
      ...strangers(present),
      ...patternTexts
        .filter(({ name }) => name.endsWith('.gxt'))
        .flatMap(({ name, text }) => gxtNotices(name, text)),
    ],
  };
}

/** @param present names of what stands in the folder itself */
export function missingFile(name: string, present: readonly string[]): Problem {
  const near = nearest(name, present.filter(isStranger));
  return fileProblem(name, {
    code: 'file.missing',
    expected: `the file ${name}`,
    received: 'no such file',
    cure: near && `rename ${near}`,
  });
}

export const fileTooLarge = (name: string, most: number, bytes: number): Problem =>
  fileProblem(name, {
    code: 'file.too-large',
    expected: `at most ${most / 1e6} MB`,
    received: `${(bytes / 1e6).toFixed(1)} MB`,
  });

/** Paths of the files of a folder within the programme. */
async function filesIn(list: FolderFiles['list'], folder: string): Promise<string[]> {
  const names = await list(folder);
  return names
    .filter((name) => firstCommand(name) === undefined && firstBreak(name) === undefined)
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

async function satelliteFiles(list: FolderFiles['list'], problems: Problem[]): Promise<string[]> {
  const names = await list('satellites');
  const wanted = names.filter((name) => name.endsWith('.yaml')).sort();
  // Reports print the name of the file beside each figure.
  const files = wanted.filter((name) => firstCommand(name) === undefined && firstBreak(name) === undefined);
  for (const name of wanted.filter((candidate) => !files.includes(candidate)))
    problems.push(
      fileProblem(`satellites/${name}`, {
        code: 'file.name',
        expected: 'a file name without control characters',
        received: name,
      }),
    );
  if (wanted.length === 0) {
    const expected = 'at least one file satellites/<name>.yaml';
    problems.push(fileProblem('satellites', { code: 'folder.no-satellite', expected, received: 'none' }));
  }
  return files.map((name) => `satellites/${name}`);
}

const known: readonly string[] = singleFiles.map((kind) => `${kind}.yaml`);

const isStranger = (name: string): boolean => /\.ya?ml$/.test(name) && !known.includes(name);

/** YAML files that no one reads: most likely a mistyped name. */
function strangers(present: readonly string[]): Notice[] {
  return present.filter(isStranger).map((name) => {
    const near = nearest(name, known);
    const message = `${name} is not read: it is no file of a programme${near ? `; did you mean ${near}?` : ''}`;
    return { code: 'folder.unknown-file', source: visible(name), message: visible(message) };
  });
}

/** UTF-8 text without byte order mark, or the problem at the first byte that is none. */
export function decodeText(name: string, bytes: Uint8Array): string | Problem {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return fileProblem(name, {
      code: 'file.encoding',
      expected: 'UTF-8',
      received: 'UTF-16',
      cure: 'save it as UTF-8',
    });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return badCharacter(
      name,
      firstInvalid(bytes),
      'file.encoding',
      'UTF-8',
      'bytes of another encoding',
      'save it as UTF-8',
    );
  }
  const nul = text.indexOf('\0');
  return nul < 0 ? text : badCharacter(name, text.slice(0, nul + 1), 'file.nul', 'text', 'a NUL character');
}

/** Text up to and with the first invalid byte, shown as �. */
function firstInvalid(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  // Bisection: a prefix decodes as a stream exactly while it holds no invalid byte.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return `${new TextDecoder().decode(bytes.subarray(0, good), { stream: true })}\ufffd`;
}

function badCharacter(
  name: string,
  before: string,
  code: string,
  expected: string,
  found: string,
  cure?: string,
): Problem {
  const lines = before.split('\n');
  const [line, column] = [lines.length, lines.at(-1)!.length];
  const frame = codeFrame(lines, line, column, 1);
  return {
    code,
    file: name,
    line,
    column,
    path: '',
    expected,
    received: found,
    ...(cure && { cure }),
    frame,
  };
}
