import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = ['apps/cli/bin/ortak.mjs'];
// Runs a command and reports, from inside the process, the memory it took.
const withMemory = [
  '--import',
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmaxrss "+process.resourceUsage().maxRSS))',
];

function timed(args: string[]): { seconds: number; megabytes: number } {
  const start = performance.now();
  const run = spawnSync(process.execPath, [...withMemory, ...cli, ...args], { cwd: root, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (run.status !== 0) throw new Error(`ortak ${args.join(' ')} failed:\n${run.stderr}`);
  return { seconds, megabytes: Number(/maxrss (\d+)/.exec(run.stderr)![1]) / 1024 };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

export default {
  description: 'the whole report of examples/kazsat-3r, and the start of the command line',
  async *run() {
    const out = mkdtempSync(join(tmpdir(), 'ortak-bench-'));
    try {
      timed(['--version']);
      const starts = Array.from({ length: 9 }, () => {
        const start = performance.now();
        spawnSync(process.execPath, [...cli, '--version'], { cwd: root });
        return (performance.now() - start) / 1000;
      });
      yield {
        name: 'CLI start (--version, second run)',
        value: median(starts),
        unit: 's',
        target: '<= 0.15',
      };
      const reports = Array.from({ length: 3 }, () => timed(['report', 'examples/kazsat-3r', '-o', out]));
      yield {
        name: 'report examples/kazsat-3r, end to end',
        value: median(reports.map((r) => r.seconds)),
        unit: 's',
        target: '<= 5',
      };
      yield {
        name: 'report examples/kazsat-3r, memory',
        value: Math.max(...reports.map((r) => r.megabytes)),
        unit: 'MB',
        target: '<= 400',
      };
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  },
} satisfies Benchmark;
