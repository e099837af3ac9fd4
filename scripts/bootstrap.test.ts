/** What `npm start` does before it starts: it installs what is missing, and nothing where all is there. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const script = fileURLToPath(new URL('bootstrap.mjs', import.meta.url));

/** A lock of a workspace, Node, a package, and one for another system. */
const packages = {
  '': { name: 'all', workspaces: ['core'] },
  core: { name: '@all/core', version: '0.1.0' },
  'node_modules/@all/core': { resolved: 'core', link: true },
  'node_modules/node': { version: '24.21.0', integrity: 'sha512-a' },
  'node_modules/yaml': { version: '2.9.0', integrity: 'sha512-b' },
  'node_modules/elsewhere': { version: '1.0.0', integrity: 'sha512-c', optional: true },
};
type Packages = Partial<Record<keyof typeof packages, object>>;

let folder: string;
const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ortak-bootstrap-'));
  mkdirSync(join(folder, 'scripts'));
  cpSync(script, join(folder, 'scripts/bootstrap.mjs'));
  write('package-lock.json', JSON.stringify({ packages }));
  // The bundle of the command line has tests of its own.
  write('scripts/bundle.mjs', '');
  // In place of npm: says that it was asked.
  write('npm.cjs', "require('node:fs').writeFileSync('asked', process.argv.slice(2).join(' '));");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What `npm ci` leaves. */
function installed(change: (listed: Packages) => void = () => {}): void {
  const { '': _, 'node_modules/elsewhere': __, ...rest } = packages;
  const listed: Packages = structuredClone(rest);
  change(listed);
  write('node_modules/.package-lock.json', JSON.stringify({ packages: listed }));
  write(`node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, '');
}

/** Whether the script ran `npm ci`. */
function asks(): boolean {
  rmSync(join(folder, 'asked'), { force: true });
  const { status } = spawnSync(process.execPath, ['scripts/bootstrap.mjs'], {
    cwd: folder,
    env: { ...process.env, npm_execpath: join(folder, 'npm.cjs') },
  });
  expect(status).toBe(0);
  return existsSync(join(folder, 'asked'));
}

it('installs nothing after `npm ci`, nor at the second start', () => {
  installed();
  expect(asks()).toBe(false);
  expect(asks()).toBe(false);
});

it('installs where nothing is, once', () => {
  mkdirSync(join(folder, 'node_modules'));
  expect(asks()).toBe(true);
  expect(asks()).toBe(false);
});

it('installs again when the lock has changed', () => {
  installed();
  expect(asks()).toBe(false);
  const newer = { ...packages, 'node_modules/yaml': { version: '2.9.1', integrity: 'sha512-d' } };
  write('package-lock.json', JSON.stringify({ packages: newer }));
  expect(asks()).toBe(true);
});

it.each<[string, (listed: Packages) => void]>([
  [
    'a package is missing',
    (listed) => {
      delete listed['node_modules/yaml'];
    },
  ],
  [
    'a package is of another version',
    (listed) => {
      listed['node_modules/yaml'] = { version: '2.8.0', integrity: 'sha512-b' };
    },
  ],
  [
    'a package has another content',
    (listed) => {
      listed['node_modules/yaml'] = { version: '2.9.0', integrity: 'sha512-e' };
    },
  ],
  ['a package is there that the lock has not', (listed) => Object.assign(listed, { 'node_modules/x': {} })],
])('installs where %s', (_, change) => {
  installed(change);
  expect(asks()).toBe(true);
});

it('installs where scripts of packages were not run, so that Node 24 is missing', () => {
  installed();
  rmSync(join(folder, 'node_modules/node'), { recursive: true });
  expect(asks()).toBe(true);
});
