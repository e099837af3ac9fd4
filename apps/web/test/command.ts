/** What the command line prints, without colours whatever the machine. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const cli: string = fileURLToPath(new URL('../../cli/bin/ortak.mjs', import.meta.url));

export function ortak(...words: readonly string[]): string {
  return execFileSync(process.execPath, [cli, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
}
