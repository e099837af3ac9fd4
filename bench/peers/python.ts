/** The Python environment of the peers, made when it is not there. It is no part of the project. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const python = join(folder, '.venv/bin/python');

/**
 * Path of a Python with the packages of a list.
 * @param requirements file of this folder
 * @param progress is told what takes time
 * @throws Error when Python, pip or a package cannot be had
 */
export function pythonWith(requirements: string, progress: (message: string) => void): string {
  const pip = (...args: string[]) =>
    execFileSync(python, ['-m', 'pip', '--disable-pip-version-check', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  if (!existsSync(python)) {
    progress(`Making ${join(folder, '.venv')}`);
    execFileSync('python3', ['-m', 'venv', join(folder, '.venv')], { stdio: ['ignore', 'pipe', 'pipe'] });
  }
  const list = join(folder, requirements);
  // A dry run without the index says whether all is there, in a second and without the network
  try {
    pip('install', '--quiet', '--dry-run', '--no-index', '--requirement', list);
  } catch {
    progress(`Installing ${requirements}`);
    pip('install', '--quiet', '--requirement', list);
  }
  return python;
}
