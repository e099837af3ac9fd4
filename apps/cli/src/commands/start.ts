import { basename, join, resolve } from 'node:path';
import { readProgramme } from '@ortak/model/node';
import { serveFolder } from '@ortak/server';
import pc from 'picocolors';
import { ensureFolder } from '../folder.ts';
import { computeAndWrite, printSummary } from './report.ts';

/** `ortak start`: report, then serve it until Ctrl-C. The port is taken first, so that a busy one costs nothing. */
export async function start(folder: string, options: { port: number }): Promise<void> {
  const programme = await readProgramme(folder);
  const out = join('out', basename(resolve(folder)));
  await ensureFolder(out);
  const server = await serveFolder({ folder: out, host: '127.0.0.1', port: options.port });
  const stop = () => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    printSummary(await computeAndWrite(programme, folder, out));
  } catch (error) {
    await server.close();
    throw error;
  }
  const url = server.url.replace('127.0.0.1', 'localhost');
  process.stdout.write(`\nReport: ${pc.bold(url)}  (files in ${out}; Ctrl-C stops)\n`);
}
