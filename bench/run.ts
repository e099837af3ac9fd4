/**
 * `npm run bench -- NAME [--json]`: runs one benchmark, or all. With `--json` each figure is one line
 * `{name, value, unit, target, holds}`; the first says how fast the machine is just now, for the others to be read in
 * proportion. Exits 0 whenever measuring worked, target met or missed.
 */
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** A measured figure; one without a target is for reading. */
export interface Measurement {
  readonly name: string;
  /** NaN where it could not be measured: the name then says why, and it does not hold. */
  readonly value: number;
  readonly unit: string;
  /** `<= 5` or `>= 200000`, in the unit of the value. */
  readonly target?: string;
}

export interface Benchmark {
  readonly description: string;
  readonly run: () => AsyncIterable<Measurement>;
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const names = globSync('*.bench.ts', { cwd: import.meta.dirname })
  .map((file) => file.replace('.bench.ts', ''))
  .sort();
const wanted = positionals.length === 0 ? names : positionals;
const unknown = wanted.filter((name) => !names.includes(name));

/** Whether a value meets `<= x` or `>= x`; a measured figure without a target holds. */
function holds(value: number, target: string | undefined): boolean {
  if (Number.isNaN(value)) return false;
  if (target === undefined) return true;
  const limit = Number(target.slice(2));
  return target.startsWith('<=') ? value <= limit : value >= limit;
}

function show(figure: Measurement): void {
  const ok = holds(figure.value, figure.target);
  if (values.json) {
    const { name, value, unit, target } = figure;
    process.stdout.write(`${JSON.stringify({ name, value, unit, target: target ?? null, holds: ok })}\n`);
  } else {
    const value = Number(figure.value.toPrecision(3)).toString().padStart(9);
    const mark = figure.target === undefined ? '' : ok ? `✓ ${figure.target}` : `✗ ${figure.target}`;
    process.stdout.write(`  ${figure.name.padEnd(46)}${value} ${figure.unit.padEnd(10)} ${mark}\n`);
  }
}

/** How long a million sines take, median of nine after one to warm up; at best 16 ms of processor time on an AMD EPYC. */
function speedOfMachine(): Measurement {
  let sum = 0;
  const times = Array.from({ length: 10 }, () => {
    const start = performance.now();
    for (let i = 0; i < 1e6; i++) sum += Math.sin(i);
    return performance.now() - start;
  });
  if (Number.isNaN(sum)) throw new Error('A sine is not a number.');
  return {
    name: 'this machine, just now: a million sines',
    value: times.slice(1).sort((a, b) => a - b)[4]!,
    unit: 'ms',
  };
}

if (unknown.length > 0) {
  process.stderr.write(`No benchmark ${unknown.join(', ')}. There are: ${names.join(', ')}\n`);
  process.exitCode = 2;
} else {
  show(speedOfMachine());
  for (const name of wanted) {
    const { default: benchmark } = (await import(`./${name}.bench.ts`)) as { default: Benchmark };
    if (!values.json) process.stdout.write(`\n${name}: ${benchmark.description}\n`);
    for await (const figure of benchmark.run()) show(figure);
  }
}
