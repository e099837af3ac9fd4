/** A document as it was committed last, where the programme folder lies in a Git repository. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Committed {
  readonly path: string;
  readonly text: string;
  /** Of the last commit that changed it. */
  readonly commit: string;
  readonly subject: string;
  /** ISO 8601. */
  readonly date: string;
}

const run = promisify(execFile);

/** Git that reads objects and nothing else: no pager, no hook, no filter, no helper that the repository names. */
const quiet = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/** Without what a hook that started this program says of another repository. */
const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

async function git(root: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', root, ...quiet, ...args], {
    timeout: 30_000,
    maxBuffer: 8_000_000,
    env: { ...ownEnvironment(), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
  });
  return stdout;
}

/**
 * @param path a document of the folder, checked by the caller
 * @returns undefined where there is no repository, no commit that holds it, or no Git
 */
export async function committedDocument(root: string, path: string): Promise<Committed | undefined> {
  try {
    const [text, log] = await Promise.all([
      git(root, 'cat-file', 'blob', `HEAD:./${path}`),
      git(root, 'log', '-1', '--format=%h%n%cI%n%s', '--', path),
    ]);
    const [commit = '', date = '', subject = ''] = log.split('\n');
    return { path, text, commit, subject, date };
  } catch {
    return undefined;
  }
}
