/** The page as files: built when its sources have changed, kept beside the installed packages, never in the repository. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const kept = join(root, 'node_modules/.cache/ortak-web');

/** Everything that the page is made of. */
const sources = [
  'apps/web/{src,build}/**/*',
  'apps/web/index.html',
  'packages/{core,maps,model,analysis,report}/src/**/*.ts',
  'packages/model/catalogue/*.yaml',
  'packages/{core,maps,model,analysis,report}/package.json',
  'package-lock.json',
];

/** Changes with any source: its name, size and time. */
function stampOf(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort()) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Folder of the built page; builds it where that was not done yet, in about 3 s.
 * @param onBuild told before a build starts
 */
export async function webFolder(onBuild: () => void = () => {}): Promise<string> {
  const folder = join(kept, stampOf());
  if (existsSync(join(folder, 'index.html'))) return folder;
  onBuild();
  const { buildPage } = await import('./build-page.ts');
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await buildPage(unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process has built the same meanwhile.
    if (!existsSync(join(folder, 'index.html'))) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
  forgetOlder(folder);
  return folder;
}

/** Pages of older sources; one of the last hour may still be served. */
function forgetOlder(current: string): void {
  for (const name of readdirSync(kept)) {
    const folder = join(kept, name);
    if (folder !== current && Date.now() - statSync(folder).mtimeMs > 3_600_000)
      rmSync(folder, { recursive: true, force: true });
  }
}
