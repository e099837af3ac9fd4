/** Saves that meet another writer between two of their steps: an editor outside, or each other. */
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeDocument, saveDocument } from '../src/folder/documents.ts';
import { contentHash } from '../src/folder/hash.ts';

/** What happens just before, or just after, the saver takes a step. */
const steps = vi.hoisted(() => ({
  beforeLink: async (): Promise<void> => {},
  afterLink: async (): Promise<void> => {},
  beforeRename: async (): Promise<void> => {},
}));
vi.mock('node:fs/promises', async (load) => {
  const own = await load<typeof import('node:fs/promises')>();
  return {
    ...own,
    link: async (from: string, to: string) => {
      await steps.beforeLink();
      await own.link(from, to);
      await steps.afterLink();
    },
    rename: async (from: string, to: string) => {
      await steps.beforeRename();
      await own.rename(from, to);
    },
  };
});

const root = realpathSync(mkdtempSync(join(tmpdir(), 'ortak-races-')));
const file = join(root, 'links.yaml');
const [old, ours, theirs] = ['links: []\n', 'links: [] # ours\n', 'links: [] # theirs\n'];
const read = contentHash(old);
const nothing = async (): Promise<void> => {};
beforeEach(() => {
  Object.assign(steps, { beforeLink: nothing, afterLink: nothing, beforeRename: nothing });
  writeFileSync(file, old);
});
afterAll(() => rmSync(root, { recursive: true }));

const refused = { code: 'document.changed', current: { text: theirs } };
const onDisk = () => [readFileSync(file, 'utf8'), readdirSync(root)];
const edited = async (): Promise<void> => writeFileSync(file, theirs);

describe('an editor outside', () => {
  it('that writes while a save exchanges the file keeps its text, and the save is told', async () => {
    steps.beforeLink = edited;
    await expect(saveDocument(root, 'links.yaml', ours, read)).rejects.toMatchObject(refused);
    expect(onDisk()).toEqual([theirs, ['links.yaml']]);
  });

  it('that wrote before finds its text untouched at every moment', async () => {
    await edited();
    const renamed = vi.fn(nothing);
    steps.beforeRename = renamed;
    await expect(saveDocument(root, 'links.yaml', ours, read)).rejects.toMatchObject(refused);
    await expect(removeDocument(root, 'links.yaml', read)).rejects.toMatchObject(refused);
    expect(renamed).not.toHaveBeenCalled();
    expect(onDisk()).toEqual([theirs, ['links.yaml']]);
  });

  it('that writes while a file is removed keeps it', async () => {
    steps.beforeRename = async () => {
      steps.beforeRename = nothing;
      await edited();
    };
    await expect(removeDocument(root, 'links.yaml', read)).rejects.toMatchObject(refused);
    expect(onDisk()).toEqual([theirs, ['links.yaml']]);
  });
});

it('two saves over the same text: the first wins, however slow the disk', async () => {
  // meanwhile the other could read and write many times, were it not its turn to wait
  steps.afterLink = async () => {
    for (let i = 0; i < 50; i++) await readFile(file);
  };
  const both = await Promise.allSettled(
    [ours, theirs].map((text) => saveDocument(root, 'links.yaml', text, read)),
  );
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(onDisk()).toEqual([ours, ['links.yaml']]);
});
