/** Folders to write into. */
import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { UsageError } from './failure.ts';

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder, expected a file'],
  ['ENOTDIR', 'a part of its path is no folder'],
  ['EACCES', 'the system does not allow it'],
  ['EPERM', 'the system does not allow it'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
]);

/** Why the system refused a file, in words where they are known. */
export function systemReason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  return reasons.get(code) ?? code;
}

/**
 * Makes a folder and those above it. Node's own recursive form does not return on some file systems (below /proc), and
 * says EEXIST where a file stands in the way.
 * @throws UsageError when a file stands in the way, or the system refuses
 */
export async function ensureFolder(path: string): Promise<void> {
  const missing: string[] = [];
  let at = resolve(path);
  for (;;) {
    const found = await stat(at).catch(() => undefined);
    if (found?.isDirectory()) break;
    if (found !== undefined)
      throw new UsageError(`Cannot write into ${path}: ${at} is a file, expected a folder.`);
    missing.push(at);
    if (dirname(at) === at) break;
    at = dirname(at);
  }
  for (const folder of missing.reverse()) {
    try {
      await mkdir(folder);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') continue;
      throw new UsageError(
        `Cannot write into ${path}: the system does not let ${folder} be made (${systemReason(error)}).`,
      );
    }
  }
}

/** A folder in a sentence: by its name where the path is only dots, which would read as the end of the sentence. */
export const folderName = (folder: string): string =>
  /^[./]+$/.test(folder) ? basename(resolve(folder)) || folder : folder;
