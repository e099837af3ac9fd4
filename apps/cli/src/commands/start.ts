import { basename, join, resolve } from 'node:path';
import { serveFolder } from '@ortak/server';
import pc from 'picocolors';
import { computeAndWrite, printSummary } from './report.ts';

/** `ortak start`: report, then serve it until Ctrl-C. */
export async function start(folder: string, options: { port: number }): Promise<void> {
  const out = join('out', basename(resolve(folder)));
  printSummary(await computeAndWrite(folder, out));
  const server = await serveFolder({ folder: out, host: '127.0.0.1', port: options.port });
  process.stdout.write(`\nReport: ${pc.bold(server.url)}  (files in ${out}; Ctrl-C stops)\n`);
  const stop = () => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
