/** The bundle of the command line says what the sources say, and is not used once one of them has changed. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Bundled {
  readonly bundledMain: () => string | undefined;
  readonly stateOf: (file: string) => [string, number, number];
  readonly kept: string;
}

describe('the bundle of the command line', () => {
  let main: string;
  beforeAll(async () => {
    spawnSync(process.execPath, ['scripts/bundle.mjs'], { cwd: root });
    const { bundledMain } = (await import('../apps/cli/bin/bundled.mjs' as string)) as Bundled;
    main = fileURLToPath(bundledMain()!);
  });

  const run = (script: string, args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it.each([
    ['shows the same help', ['--help'], 0],
    ['computes the same budget', ['link', 'examples/kazsat-3r', 'tv-almaty', '--working'], 0],
    ['reports the same problems', ['check', 'packages/model/test/bad/dangling-references'], 2],
  ])('%s as the sources', (_, args, status) => {
    const sources = run('apps/cli/src/main.ts', args);
    expect(sources.status).toBe(status);
    expect(run(main, args)).toEqual(sources);
  });
});

describe('a bundle whose sources are no more what they were', () => {
  const desk = mkdtempSync(join(tmpdir(), 'ortak-bundle-'));
  afterAll(() => rmSync(desk, { recursive: true }));

  let count = 0;
  /** A project of one source, just bundled. */
  async function project() {
    const folder = join(desk, String(count++));
    mkdirSync(join(folder, 'apps/cli/bin'), { recursive: true });
    cpSync(join(root, 'apps/cli/bin/bundled.mjs'), join(folder, 'apps/cli/bin/bundled.mjs'));
    writeFileSync(join(folder, 'source.ts'), 'one');
    const load = (at: string) =>
      import(pathToFileURL(join(at, 'apps/cli/bin/bundled.mjs')).href) as Promise<Bundled>;
    const { bundledMain, stateOf, kept } = await load(folder);
    mkdirSync(kept, { recursive: true });
    const keep = (builtIn: string) =>
      writeFileSync(
        join(kept, 'current.json'),
        JSON.stringify({ main: 'main.mjs', builtIn, files: [stateOf('source.ts')] }),
      );
    keep(join(folder, '/'));
    expect(bundledMain()).toMatch(/main\.mjs$/);
    return { folder, bundledMain, source: join(folder, 'source.ts'), keep };
  }

  it('is not used when a source is another, even of the same length', async () => {
    const { bundledMain, source } = await project();
    // a file system counts time in steps, of some milliseconds or of a second
    const { ctimeMs } = statSync(source);
    do writeFileSync(source, 'two');
    while (statSync(source).ctimeMs === ctimeMs);
    expect(bundledMain()).toBeUndefined();
  });

  it('is not used when a source has gone', async () => {
    const { bundledMain, source } = await project();
    rmSync(source);
    expect(bundledMain()).toBeUndefined();
  });

  it('is not used when the project has moved', async () => {
    const { bundledMain, folder, keep } = await project();
    keep(join(folder, 'elsewhere/'));
    expect(bundledMain()).toBeUndefined();
  });
});
