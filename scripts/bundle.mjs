// Puts the command line together in few files, from which `apps/cli/bin/ortak.mjs` starts as long as no source has changed: half of the
// time of a short command goes into finding and reading five hundred. Runs after `npm ci` and before `npm start`, `npm test` and
// `npm run bench`; takes 2 s where a source has changed, else nothing.
import { globSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledMain, kept, root, stateOf } from '../apps/cli/bin/bundled.mjs';

/** Packages that are many small files of plain JavaScript; all others stay where they are. */
const GATHERED = ['zod', 'yaml', 'csv-parse', 'commander', 'picocolors'];

/** What decides, beside the sources, what is found under a name. */
const MANIFESTS = ['{packages,apps}/*/package.json', 'node_modules/.package-lock.json'];

const OWN = ['scripts/bundle.mjs', 'apps/cli/bin/bundled.mjs'];

/** Sources go on knowing where they stand: maps, threads and catalogues lie beside them. */
const inPlace = {
  name: 'in-place',
  transform: {
    filter: { code: 'import.meta.url' },
    handler: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
  },
};

const isOwn = (id) => id.startsWith('.') || id.startsWith('/') || id.startsWith('@ortak/');
const isGathered = (id) => GATHERED.some((name) => id === name || id.startsWith(`${name}/`));

async function bundle() {
  const { rolldown } = await import('rolldown');
  const sources = globSync('{packages,apps}/*/src/**/*.ts', { cwd: root });
  // before they are read, so that one that changes meanwhile is taken for changed
  const before = new Map(sources.map((file) => [file, stateOf(file)]));
  const rest = [...globSync(MANIFESTS, { cwd: root }), ...OWN].map(stateOf);
  const built = await rolldown({
    input: join(root, 'apps/cli/src/main.ts'),
    platform: 'node',
    external: (id) => !isOwn(id) && !isGathered(id),
    plugins: [inPlace],
  });
  const name = `${Date.now().toString(36)}-${process.pid}`;
  await built.write({
    dir: join(kept, name),
    format: 'esm',
    entryFileNames: 'main.mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  const read = (await built.watchFiles)
    .map((file) => relative(root, file))
    .filter((file) => before.has(file));
  await built.close();
  const current = {
    main: join(name, 'main.mjs'),
    builtIn: root,
    files: [...read.map((file) => before.get(file)), ...rest],
  };
  const unfinished = join(kept, `${name}.json`);
  writeFileSync(unfinished, JSON.stringify(current));
  renameSync(unfinished, join(kept, 'current.json'));
  forgetOlder(name);
}

/** Bundles of older sources; from one of the last hour a program may still load. */
function forgetOlder(current) {
  for (const name of readdirSync(kept)) {
    const folder = join(kept, name);
    if (name !== current && name !== 'current.json' && Date.now() - statSync(folder).mtimeMs > 3_600_000)
      rmSync(folder, { recursive: true, force: true });
  }
}

if (bundledMain() === undefined) {
  mkdirSync(kept, { recursive: true });
  try {
    await bundle();
  } catch (error) {
    // without it everything starts from the sources, only later
    process.stderr.write(
      `The command line starts from its sources: ${error instanceof Error ? error.message : error}\n`,
    );
  }
}
