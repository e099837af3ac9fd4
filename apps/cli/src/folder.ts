/** Folders to write into. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from './failure.ts';

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
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new UsageError(
        `Cannot write into ${path}: the system does not let ${folder} be made (${reason}).`,
      );
    }
  }
}
