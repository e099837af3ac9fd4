/**
 * `npm test`: format and lint, types, then every test. Ends with a line `N passed, N failed`, and says before it what
 * this machine lacked. Under `REQUIRE_ALL=1` a skipped check is a failure.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = `${root}.vitest/results.json`;
const requireAll = process.env.REQUIRE_ALL === '1';

interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
  }[];
}

function run(name: string, command: string, args: string[]): boolean {
  process.stdout.write(`\n› ${name}\n`);
  const bin = `${root}node_modules/.bin/${command}`;
  return spawnSync(bin, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

let passed = 0;
let failed = 0;
const count = (ok: boolean) => (ok ? passed++ : failed++);

count(run('Format and lint (Biome)', 'biome', ['check', '--error-on-warnings', '.']));
count(run('Types (tsc)', 'tsc', ['-b', '--force']));

rmSync(report, { force: true });
const testsOk = run('Tests (Vitest)', 'vitest', [
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);

const skipped: string[] = [];
try {
  const result = JSON.parse(readFileSync(report, 'utf8')) as TestReport;
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  for (const file of result.testResults) {
    // A file that fails to load has no assertions, so Vitest counts no failed test for it.
    if (file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')) failed++;
    for (const test of file.assertionResults) {
      if (test.status !== 'passed' && test.status !== 'failed')
        skipped.push([...test.ancestorTitles, test.title].filter(Boolean).join(' › '));
    }
  }
  if (!testsOk && failed === 0) failed++;
} catch {
  process.stdout.write('Vitest wrote no report.\n');
  failed++;
}

process.stdout.write('\n');
if (skipped.length > 0) {
  const comparisons = skipped.reduce(
    (sum, name) => sum + Number(/(\d+) (?:comparisons|checks) need/.exec(name)?.[1] ?? 1),
    0,
  );
  process.stdout.write(
    `${skipped.length} groups (${comparisons} checks) need data or programs that this machine lacks:\n`,
  );
  for (const name of skipped) process.stdout.write(`  ${name}\n`);
  if (requireAll) {
    process.stdout.write('REQUIRE_ALL=1: each of them counts as failed.\n');
    failed += skipped.length;
  }
} else {
  process.stdout.write('Nothing was skipped.\n');
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
