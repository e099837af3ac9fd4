// Brings node_modules in step with package-lock.json before `npm start`, `npm test` and `npm run bench`.
// Plain JavaScript without dependencies: it runs under whatever Node (20 or later) the machine has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.installed`;
const node = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
const lock = readFileSync(`${root}package-lock.json`);
const wanted = createHash('sha256').update(lock).digest('hex');

function installed() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
}

/** Whether somebody ran `npm ci`, which leaves no mark of ours, but its own list of what it installed. */
function isInStep() {
  try {
    const listed = JSON.parse(readFileSync(`${root}node_modules/.package-lock.json`, 'utf8')).packages;
    const { '': _, ...packages } = JSON.parse(lock.toString()).packages;
    const isSame = (path) =>
      packages[path] !== undefined &&
      packages[path].version === listed[path].version &&
      packages[path].integrity === listed[path].integrity;
    // Packages for other systems are left out, all others are there.
    const isThere = ([path, { optional }]) => listed[path] !== undefined || optional === true;
    // Node 24 is fetched by a script of its package, which `--ignore-scripts` leaves out.
    return Object.keys(listed).every(isSame) && Object.entries(packages).every(isThere) && existsSync(node);
  } catch {
    return false;
  }
}

if (installed() !== wanted && isInStep()) writeFileSync(stamp, wanted);
else if (installed() !== wanted) {
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
if (Number(process.versions.node.split('.')[0]) >= 24) await import('./bundle.mjs');
else spawnSync(node, [`${root}scripts/bundle.mjs`], { cwd: root, stdio: 'inherit' });
