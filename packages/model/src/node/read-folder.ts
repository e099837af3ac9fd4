/** Reads the text files of a programme folder, and refuses what is no such file. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Notice } from '@ortak/core/working';
import type { Problem } from '../input-error.ts';
import { type CurveFolder, noCurves } from '../parse/curves.ts';
import { type FileKind, optionalFiles, singleFiles } from '../parse/files.ts';
import { codeFrame } from '../parse/frame.ts';
import { nearest } from '../parse/nearest.ts';
import { noPatterns, type PatternFolder, type PatternText } from '../parse/patterns.ts';
import type { FileText } from '../parse/programme.ts';
import { firstBreak, firstCommand, visible } from '../parse/visible.ts';
import { fileProblem } from '../parse/yaml.ts';

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

/** Reads programme.yaml, satellites/*.yaml and the other files; nothing outside the folder is followed. */
export async function readFolder(folder: string): Promise<Folder> {
  const problem = (parts: Parameters<typeof fileProblem>[1]) => fileProblem(folder, parts);
  const kind = await kindOf(folder);
  if (kind !== 'folder') {
    const code = 'folder.not-found';
    const found = kind === 'nothing' ? 'no such folder' : `a ${kind}`;
    return {
      texts: [],
      patterns: noPatterns,
      curves: noCurves,
      problems: [problem({ code, expected: 'a programme folder', received: found })],
      notices: [],
    };
  }
  const root = await realpath(folder);
  const present = (await readdir(root)).sort();
  const texts: FileText[] = [];
  const problems: Problem[] = [];
  const read = async (name: string, fileKind: FileKind) => {
    const result = await readText(root, name, present);
    if (typeof result === 'string') texts.push({ name, kind: fileKind, text: result });
    else problems.push(result);
  };
  const [programme, ...others] = singleFiles.filter(
    (single) => present.includes(`${single}.yaml`) || !optionalFiles.has(single),
  );
  for (const single of [programme!, 'satellites' as const, ...others]) {
    if (single !== 'satellites') await read(`${single}.yaml`, single);
    else for (const name of await satelliteFiles(root, present, problems)) await read(name, 'satellite');
  }
  const patterns = await filesIn(root, 'patterns', present);
  const patternTexts: PatternText[] = [];
  const satellites = texts.filter((file) => file.kind === 'satellite').map(({ text }) => text);
  for (const name of patterns.filter((file) => satellites.some((text) => text.includes(file))))
    if (name.endsWith('.json')) await read(name, 'feed-array');
    else {
      const result = await readText(root, name, present, largestPatternBytes);
      if (typeof result === 'string') patternTexts.push({ name, text: result });
      else problems.push(result);
    }
  const amplifiers = await filesIn(root, 'amplifiers', present);
  const curveTexts: { name: string; text: string }[] = [];
  for (const name of amplifiers.filter((file) => satellites.some((text) => text.includes(file)))) {
    const result = await readText(root, name, present);
    if (typeof result === 'string') curveTexts.push({ name, text: result });
    else problems.push(result);
  }
  return {
    texts,
    patterns: { present: patterns, texts: patternTexts },
    curves: { present: amplifiers, texts: curveTexts },
    problems,
    notices: strangers(present),
  };
}

/** Paths of the files of a folder within the programme. */
async function filesIn(root: string, folder: string, present: readonly string[]): Promise<string[]> {
  if (!present.includes(folder) || (await kindOf(join(root, folder))) !== 'folder') return [];
  if (!(await staysWithin(root, folder))) return [];
  const names = await readdir(join(root, folder));
  return names
    .filter((name) => firstCommand(name) === undefined && firstBreak(name) === undefined)
    .sort()
    .map((name) => `${folder}/${name}`);
}

async function satelliteFiles(
  root: string,
  present: readonly string[],
  problems: Problem[],
): Promise<string[]> {
  const inside = present.includes('satellites') && (await kindOf(join(root, 'satellites'))) === 'folder';
  const names =
    inside && (await staysWithin(root, 'satellites')) ? await readdir(join(root, 'satellites')) : [];
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

async function kindOf(path: string): Promise<'folder' | 'file' | 'nothing' | 'special file'> {
  try {
    const status = await stat(path);
    return status.isDirectory() ? 'folder' : status.isFile() ? 'file' : 'special file';
  } catch {
    return 'nothing';
  }
}

const staysWithin = async (root: string, name: string): Promise<boolean> =>
  `${await realpath(join(root, name))}${sep}`.startsWith(`${root}${sep}`);

async function readText(
  root: string,
  name: string,
  present: readonly string[],
  most = largestBytes,
): Promise<string | Problem> {
  const path = join(root, name);
  const expected = `the file ${name}`;
  const kind = await kindOf(path);
  if (kind === 'nothing') {
    const near = nearest(name, present.filter(isStranger));
    const cure = near && `rename ${near}`;
    return fileProblem(name, { code: 'file.missing', expected, received: 'no such file', cure });
  }
  if (kind !== 'file') return fileProblem(name, { code: 'file.not-a-file', expected, received: `a ${kind}` });
  if (!(await staysWithin(root, name)))
    return fileProblem(name, {
      code: 'file.outside',
      expected: 'a file within the programme folder',
      received: 'a symbolic link that leads out of it',
    });
  const { size } = await stat(path);
  if (size > most)
    return fileProblem(name, {
      code: 'file.too-large',
      expected: `at most ${most / 1e6} MB`,
      received: `${(size / 1e6).toFixed(1)} MB`,
    });
  try {
    return decodeText(name, await readFile(path));
  } catch (error) {
    return fileProblem(name, { code: 'file.unreadable', expected, received: (error as Error).message });
  }
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
