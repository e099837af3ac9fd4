// The command line as `scripts/bundle.mjs` has put it together: some ten files to read at a start in place of five hundred.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Holds a folder for each state of the sources, and `current.json`, which names the newest and what it was made of. */
export const kept = join(root, 'node_modules/.cache/ortak-cli');

/**
 * What tells one state of a file from another: its size, and the time of the last change of content or name, which unlike that of
 * its content no program sets.
 */
export function stateOf(file) {
  const { size, ctimeMs } = statSync(join(root, file));
  return [file, size, ctimeMs];
}

/** Address of the bundle to start; undefined where there is none, or where one of its files is no more what it was made of. */
export function bundledMain() {
  try {
    const { main, builtIn, files } = JSON.parse(readFileSync(join(kept, 'current.json'), 'utf8'));
    const isCurrent = ([file, size, changedMs]) => {
      const state = stateOf(file);
      return state[1] === size && state[2] === changedMs;
    };
    // addresses of maps and threads stand in it as they were
    return builtIn === root && files.every(isCurrent) ? pathToFileURL(join(kept, main)).href : undefined;
  } catch {
    return undefined;
  }
}
