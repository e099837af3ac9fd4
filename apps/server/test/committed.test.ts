/** The committed version of a document, for comparison. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openCopy, raw } from './open.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCopy('first-steps');
});
afterAll(() => opened.close());

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-C', opened.outside, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );

describe('the committed version', () => {
  it('is none where there is no repository, or no commit', async () => {
    expect((await raw(opened.url, '/api/committed/programme.yaml')).status).toBe(404);
    git('init', '-q');
    const answer = await raw(opened.url, '/api/committed/programme.yaml');
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.text).code).toBe('document.uncommitted');
  });

  it('is the text of the last commit with its subject, whatever stands on disk', async () => {
    const place = join(opened.folder, 'programme.yaml');
    const text = readFileSync(place, 'utf8');
    git('add', '.');
    git('commit', '-q', '-m', 'The programme as agreed in <b>Astana</b>');
    writeFileSync(place, `${text}# not yet agreed\n`);
    git('add', '.');
    const { status, text: body } = await raw(opened.url, '/api/committed/programme.yaml');
    expect(status).toBe(200);
    const [satellite] = (
      JSON.parse((await raw(opened.url, '/api/folder')).text).documents as { path: string }[]
    )
      .map(({ path }) => path)
      .filter((path) => path.startsWith('satellites/'));
    expect(JSON.parse(body)).toEqual({
      path: 'programme.yaml',
      text,
      commit: git('rev-parse', '--short', 'HEAD').trim(),
      subject: 'The programme as agreed in <b>Astana</b>',
      date: git('log', '-1', '--format=%cI').trim(),
    });
    expect((await raw(opened.url, `/api/committed/${satellite}`)).status).toBe(200);
  });

  it('is that of documents alone', async () => {
    for (const path of [
      '..%2fsecret.yaml',
      '%2e%2e/secret.yaml',
      '-p.yaml',
      '--output=x.yaml',
      '.git/config',
    ]) {
      const { status, text } = await raw(opened.url, `/api/committed/${path}`);
      expect([400, 403, 404]).toContain(status);
      expect(text).not.toContain('secret: 1');
    }
  });
});
