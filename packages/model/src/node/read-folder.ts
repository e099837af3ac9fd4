/** Programme folders on disk; nothing outside the folder is followed. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { messageOf } from '@ortak/core/errors';
import type { Problem } from '../input-error.ts';
import { noCurves } from '../parse/curves.ts';
import { decodeText, type Folder, fileTooLarge, folderOf, missingFile } from '../parse/folder.ts';
import { noPatterns } from '../parse/patterns.ts';
import { fileProblem } from '../parse/yaml.ts';

export type { Folder } from '../parse/folder.ts';

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
  return folderOf({
    present,
    list: async (name) => {
      const isInside =
        present.includes(name) &&
        (await kindOf(join(root, name))) === 'folder' &&
        (await staysWithin(root, name));
      return isInside ? readdir(join(root, name)) : [];
    },
    read: (name, most) => readText(root, name, present, most),
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
  most: number,
): Promise<string | Problem> {
  const path = join(root, name);
  const expected = `the file ${name}`;
  const kind = await kindOf(path);
  if (kind === 'nothing') return missingFile(name, present);
  if (kind !== 'file') return fileProblem(name, { code: 'file.not-a-file', expected, received: `a ${kind}` });
  try {
    if (!(await staysWithin(root, name)))
      return fileProblem(name, {
        code: 'file.outside',
        expected: 'a file within the programme folder',
        received: 'a symbolic link that leads out of it',
      });
    const { size } = await stat(path);
    if (size > most) return fileTooLarge(name, most, size);
    return decodeText(name, await readFile(path));
  } catch (error) {
    // deleted or exchanged since it was seen
    if ((await kindOf(path)) === 'nothing') return missingFile(name, present);
    return fileProblem(name, { code: 'file.unreadable', expected, received: messageOf(error) });
  }
}
