// Brings node_modules in step with package-lock.json before `npm start`, `npm test` and `npm run bench`.
// Plain JavaScript without dependencies: it runs under whatever Node (20 or later) the machine has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.installed`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

function installed() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
}

if (installed() !== wanted) {
  process.stderr.write('Installing what is missing (once; about 20 s) …\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', process.stderr.fd, process.stderr.fd] };
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (run.status !== 0) {
    process.stderr.write('`npm ci` failed; see the lines above. A first start needs the npm registry.\n');
    process.exit(run.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

// after `npm ci` there is nothing to do: it has prepared the bundle
await import('./bundle.mjs');
