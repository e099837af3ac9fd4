/** Saves that meet another writer between two of their steps: an editor outside, or each other. */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocument, removeDocument, saveDocument } from '../src/folder/documents.ts';
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
  for (const name of readdirSync(root)) rmSync(join(root, name));
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

  it('that removes the file while it is saved or removed is told as what it is', async () => {
    const unknown = { code: 'document.unknown', message: 'links.yaml is not in the folder.' };
    steps.beforeLink = async () => unlinkSync(file);
    await expect(saveDocument(root, 'links.yaml', ours, read)).rejects.toMatchObject(unknown);
    expect(readdirSync(root)).toEqual([]);
    writeFileSync(file, old);
    steps.beforeRename = async () => unlinkSync(file);
    await expect(removeDocument(root, 'links.yaml', read)).rejects.toMatchObject(unknown);
    expect(readdirSync(root)).toEqual([]);
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

it('of many that create, save and remove at once each meets what the one before left', async () => {
  const created = createDocument(root, 'ground.yaml', old);
  const saved = saveDocument(root, 'ground.yaml', ours, read);
  const removed = removeDocument(root, 'ground.yaml', contentHash(ours));
  const again = createDocument(root, 'ground.yaml', theirs);
  const outcomes = await Promise.allSettled([created, saved, removed, again]);
  expect(outcomes.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
  expect(readdirSync(root)).toEqual(['ground.yaml', 'links.yaml']);
  expect(readFileSync(join(root, 'ground.yaml'), 'utf8')).toBe(theirs);
});
