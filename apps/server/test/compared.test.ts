/** A second programme folder to compare with: handed on whole, and followed as the first. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serveWorkbench } from '../src/index.ts';
import { openCopy, patience, raw } from './open.ts';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));

describe('a folder to compare with', () => {
  const root = mkdtempSync(join(tmpdir(), 'ortak-compared-'));
  const [folder, compare, page] = [join(root, 'a'), join(root, 'b'), join(root, 'page')];
  let serving: Serving;
  beforeAll(async () => {
    for (const each of [folder, compare]) cpSync(join(examples, 'first-steps'), each, { recursive: true });
    appendFileSync(join(compare, 'programme.yaml'), '# another\n');
    mkdirSync(join(page, 'assets'), { recursive: true });
    writeFileSync(join(page, 'index.html'), '<!doctype html><title>Ortak</title>');
    serving = await serveWorkbench({ folder, compare, page, host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await serving.close();
    rmSync(root, { recursive: true });
  });

  const json = async (path: string) => JSON.parse((await raw(serving.url, path)).text);

  it('is named by the state of the folder, with the revision of its texts', async () => {
    const { name, compared, revision } = await json('/api/folder');
    const texts = await json('/api/compared');
    expect([name, compared.name]).toEqual(['a', 'b']);
    expect(compared.revision).toBe(texts.revision);
    expect(compared.revision).not.toBe(revision);
    const text = texts.texts.find((file: { name: string }) => file.name === 'programme.yaml').text;
    expect(text).toMatch(/# another\n$/);
  });

  it('is followed: what changes in it is told', async () => {
    const before = (await json('/api/folder')).compared.revision;
    appendFileSync(join(compare, 'programme.yaml'), '# changed\n');
    await expect.poll(async () => (await json('/api/folder')).compared.revision, patience).not.toBe(before);
  });

  it('is absent where the server was started without one', async () => {
    const alone = await openCopy('first-steps');
    expect((await raw(alone.url, '/api/compared')).status).toBe(404);
    expect(JSON.parse((await raw(alone.url, '/api/folder')).text).compared).toBeUndefined();
    await alone.close();
  });
});
