import { basename, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ProgrammeResults } from '@ortak/analysis';
import { formatProblem, InputError, loadProgramme, readProgramme } from '@ortak/model/node';
import { serveWorkbench } from '@ortak/server';
import { webFolder } from '@ortak/web/build';
import pc from 'picocolors';
import { ensureFolder } from '../folder.ts';
import { progress, progressDone } from '../terminal.ts';
import { printSummary } from './report.ts';

/** Without these there is no programme to open. */
const noProgramme: ReadonlySet<string> = new Set(['folder.not-found', 'file.missing']);

/**
 * `ortak start`: the workbench over a folder until Ctrl-C, and its report as soon as it is computed. The port is taken first,
 * so that a busy one costs nothing. A folder with problems opens too: the workbench shows them, and what mends them is seen.
 */
export async function start(
  folder: string,
  options: { readonly port: number; readonly compare?: string },
): Promise<void> {
  const loaded = await loadProgramme(folder);
  if (options.compare !== undefined) await readProgramme(options.compare);
  if (
    !loaded.ok &&
    loaded.problems.some(
      ({ code, file }) => noProgramme.has(code) && (file === 'programme.yaml' || file === folder),
    )
  )
    throw new InputError(folder, loaded.problems);
  const page = await webFolder(() => progress('Building the workbench (once; about 3 s) …'));
  progressDone();
  const out = join('out', basename(resolve(folder)));
  await ensureFolder(out);
  const ended = new AbortController();
  let writing = new AbortController();
  /** Writes the report of the folder as it stands; what wrote it before the last change is ended. */
  const write = (): Promise<ProgrammeResults> => {
    writing.abort();
    writing = new AbortController();
    return computed(folder, out, AbortSignal.any([ended.signal, writing.signal]));
  };
  /** The same after a change: what keeps it from being written is told here, since the page waits for it. */
  const rewrite = (): void => {
    const again = write();
    const { signal } = writing;
    again.catch((error: Error) => {
      if (!ended.signal.aborted && !signal.aborted)
        process.stderr.write(`The report could not be written anew: ${error.message}\n`);
    });
  };
  const server = await serveWorkbench({
    folder,
    ...(options.compare !== undefined && { compare: options.compare }),
    page,
    report: { folder: resolve(out), write: rewrite },
    host: '127.0.0.1',
    port: options.port,
  });
  const stop = () => {
    ended.abort();
    void server.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const url = server.url.replace('127.0.0.1', 'localhost');
  process.stdout.write(`Workbench: ${pc.bold(url)}  (Ctrl-C stops)\n\n`);
  if (!loaded.ok) {
    process.stderr.write(`${loaded.problems.map(formatProblem).join('\n\n')}\n`);
    return;
  }
  const first = write();
  const { signal } = writing;
  try {
    printSummary(await first);
    process.stdout.write(`\nReport: ${pc.bold(`${url}report/`)}  (files in ${out})\n`);
  } catch (error) {
    if (ended.signal.aborted || signal.aborted) return;
    await server.close();
    throw error;
  }
}

/** The results of the programme, computed in a thread of its own. */
async function computed(folder: string, out: string, signal: AbortSignal): Promise<ProgrammeResults> {
  const thread = new Worker(new URL('./start.report.ts', import.meta.url), { workerData: { folder, out } });
  signal.addEventListener('abort', () => void thread.terminate());
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The report was not finished.')));
  });
}
