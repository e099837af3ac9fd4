/** Holds the directions of import that ARCHITECTURE.md draws. */
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Workspace package → what it may import of the others. */
const allowed: Record<string, readonly string[]> = {
  '@ortak/core': [],
  '@ortak/maps': ['@ortak/core'],
  '@ortak/model': ['@ortak/core'],
  '@ortak/analysis': ['@ortak/core', '@ortak/maps', '@ortak/model'],
  '@ortak/report': ['@ortak/core', '@ortak/model', '@ortak/analysis'],
  '@ortak/server': ['@ortak/analysis', '@ortak/report', '@ortak/model', '@ortak/maps', '@ortak/core'],
  '@ortak/web': ['@ortak/analysis', '@ortak/report', '@ortak/model', '@ortak/maps', '@ortak/core'],
  '@ortak/cli': [
    '@ortak/web',
    '@ortak/server',
    '@ortak/report',
    '@ortak/analysis',
    '@ortak/maps',
    '@ortak/model',
    '@ortak/core',
  ],
};

/** Folder of core → what it may import of the others. */
const allowedInCore: Record<string, readonly string[]> = {
  math: [],
  time: ['math'],
  earth: ['math', 'time'],
  orbit: ['math', 'time', 'earth'],
  antenna: ['math', 'earth'],
  propagation: ['math', 'earth'],
  modem: ['math'],
  payload: ['math'],
  link: ['math', 'earth', 'antenna', 'propagation', 'modem'],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function importsOf(folder: string): Import[] {
  return globSync(`${folder}/src/**/*.{ts,tsx}`, { cwd: root })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(root + file, 'utf8');
      return [
        ...text.matchAll(
          /^(?:import|export)[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
        ),
      ].map((match) => ({
        file,
        specifier: (match[1] ?? match[2] ?? match[3])!,
      }));
    });
}

const folders = [...globSync('packages/*', { cwd: root }), ...globSync('apps/*', { cwd: root })];
const nameOf = (folder: string): string =>
  (JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as { name: string }).name;

describe('rooms that run in a browser', () => {
  it.each(['packages/core', 'packages/analysis'])('%s imports nothing of Node', (folder) => {
    const ofNode = importsOf(folder).filter(({ specifier }) => isBuiltin(specifier));
    expect(ofNode).toEqual([]);
  });
});

describe('directions of import', () => {
  it('knows every workspace package', () => {
    expect(folders.map(nameOf).sort()).toEqual(Object.keys(allowed).sort());
  });

  for (const folder of folders) {
    const name = nameOf(folder);
    const imports = importsOf(folder);

    it(`${name} imports only packages to its left`, () => {
      const wrong = imports.filter(({ specifier }) => {
        const target = /^(@ortak\/[a-z]+)/.exec(specifier)?.[1];
        return target !== undefined && target !== name && !allowed[name]!.includes(target);
      });
      expect(wrong).toEqual([]);
    });

    it(`${name} stays inside its own folder with relative imports`, () => {
      const wrong = imports.filter(({ file, specifier }) => {
        if (!specifier.startsWith('.')) return false;
        const target = new URL(specifier, `file:///${file}`).pathname.slice(1);
        return !target.startsWith(`${folder}/`);
      });
      expect(wrong).toEqual([]);
    });

    it(`${name} declares what it imports`, () => {
      const manifest = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as {
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
      };
      const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
      const wrong = imports.filter(({ specifier }) => {
        if (specifier.startsWith('.') || specifier.startsWith('node:')) return false;
        const bare = specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/');
        return bare !== name && !declared.includes(bare) && !declared.includes(`@types/${bare}`);
      });
      expect(wrong).toEqual([]);
    });
  }
});

describe('features of the workbench', () => {
  it('know of each other no more than the type of an answer, so that adding one touches no other', () => {
    const features = globSync('apps/web/src/features/*/feature.ts', { cwd: root });
    expect(features.length).toBeGreaterThanOrEqual(8);
    const across = globSync('apps/web/src/features/*/*.{ts,tsx}', { cwd: root })
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .flatMap((file) =>
        [
          ...readFileSync(root + file, 'utf8').matchAll(
            /^import (?!type )[^;]*? from '(\.\.\/(?!\.\.)[^']+)'/gm,
          ),
        ]
          .filter(([, specifier]) => specifier !== '../feature.ts')
          .map(([, specifier]) => `${file} → ${specifier}`),
      );
    expect(across).toEqual([]);
    // nor does the shell name any
    for (const file of globSync('apps/web/src/{shell,engine}/*.{ts,tsx}', { cwd: root }))
      expect(readFileSync(root + file, 'utf8'), file).not.toMatch(/features\/(?!\*|feature)[a-z]/);
  });
});

describe('inside core', () => {
  const imports = importsOf('packages/core');

  it('does no input or output', () => {
    expect(imports.filter(({ specifier }) => specifier.startsWith('node:'))).toEqual([]);
    const clocks = globSync('packages/core/src/**/*.ts', { cwd: root })
      .filter((file) => !file.endsWith('.test.ts'))
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bconsole\./.test(
          readFileSync(root + file, 'utf8'),
        ),
      );
    expect(clocks).toEqual([]);
  });

  it('imports folders only in the direction of the table', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      if (!specifier.startsWith('.')) return false;
      const from = file.split('/')[3]!;
      const to = new URL(specifier, `file:///${file}`).pathname.split('/')[4]!;
      return (
        from in allowedInCore && to in allowedInCore && from !== to && !allowedInCore[from]!.includes(to)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has a row in the table for every folder', () => {
    const seen = globSync('packages/core/src/*/', { cwd: root })
      .map((folder) => folder.split('/').at(-1)!)
      .sort();
    expect(seen).toEqual(Object.keys(allowedInCore).sort());
  });
});

it('ARCHITECTURE.md names every room', () => {
  const drawn = readFileSync(`${root}ARCHITECTURE.md`, 'utf8');
  const rooms = globSync('{packages,apps}/*/src/*', { cwd: root, withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(rooms.map(({ name }) => name).filter((name) => !drawn.includes(`\`${name}\``))).toEqual([]);
});
