/** Long analyses: computed once for each question and text, with progress, to be cancelled. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, ended, type Opened, openCopy, patience, raw } from './open.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCopy('kazsat-3r');
});
afterAll(() => opened.close());

const get = async (path: string) => {
  const { status, text } = await raw(opened.url, path);
  return { status, body: JSON.parse(text) };
};
const cancel = (id: string) => raw(opened.url, `/api/jobs/${id}`, { method: 'DELETE' });

/** Asks for a job that takes far longer than any test; each number is another. */
const long = (n: number) =>
  ask(opened.url, { kind: 'coverage', beam: 'ku-kz', quantity: 'dish', points: 2_000_000 - n });

// Each thread reads the digital maps.
describe('a job', () => {
  it('tells its progress, and comes to what the address of the result gives at once', async () => {
    const ids = ['tv-almaty', 'school-return', 'tv@aral'];
    // it waits until somebody listens, so that all that it tells is heard
    const before = [await long(4), await long(5)].map(({ body }) => body.id);
    const asked = await ask(opened.url, { kind: 'links', links: ids });
    expect(asked).toMatchObject({ status: 202, body: { status: 'waiting' } });
    const states = await ended(opened.url, asked.body.id, async () => {
      for (const id of before) await cancel(id);
    });
    const parts = states.map(({ part }) => part);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.some((part) => part > 0 && part < 1)).toBe(true);
    expect(states.at(-1)).toMatchObject({ status: 'done', part: 1 });
    const { body: results } = await get(`/api/jobs/${asked.body.id}/result`);
    expect(results.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(results.find(({ id }: { id: string }) => id === 'tv-almaty')).toEqual(
      (await get('/api/links/tv-almaty')).body,
    );
  });

  it('is computed once: the same question about the same texts is done already', async () => {
    const question = { kind: 'coverage', beam: 'ku-kz', points: 1000 };
    const first = await ask(opened.url, question);
    await ended(opened.url, first.body.id);
    const again = await ask(opened.url, { points: 1000, beam: 'ku-kz', quantity: 'eirp', kind: 'coverage' });
    expect(again).toMatchObject({ status: 200, body: { id: first.body.id, status: 'done' } });
    const file = join(opened.folder, 'programme.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}# another text\n`);
    const askAndCancel = async () => {
      const { body } = await ask(opened.url, question);
      await cancel(body.id);
      return body.id;
    };
    await expect.poll(askAndCancel, patience).not.toBe(first.body.id);
    writeFileSync(file, text);
    await expect.poll(askAndCancel, patience).toBe(first.body.id);
    expect((await get(`/api/jobs/${first.body.id}`)).body.status).toBe('done');
  });

  it('is cancelled at any moment, and can be asked for again', async () => {
    const { body } = await long(0);
    expect((await get(`/api/jobs/${body.id}/result`)).status).toBe(409);
    expect(JSON.parse((await cancel(body.id)).text).status).toBe('cancelled');
    expect((await get(`/api/jobs/${body.id}`)).body.status).toBe('cancelled');
    expect((await ended(opened.url, body.id)).map(({ status }) => status)).toEqual(['cancelled']);
    expect((await get(`/api/jobs/${body.id}/result`)).body.code).toBe('job.not-done');
    const again = await long(0);
    expect(again).toMatchObject({ status: 202, body: { id: body.id } });
    await cancel(body.id);
  });

  it('waits while two others run', async () => {
    const jobs = [await long(1), await long(2), await long(3)].map(({ body }) => body);
    expect(jobs.map(({ status }) => status)).toEqual(['running', 'running', 'waiting']);
    await cancel(jobs[0]!.id);
    expect((await get(`/api/jobs/${jobs[2]!.id}`)).body.status).toBe('running');
    for (const { id } of jobs) await cancel(id);
  });

  it('that fails says why', async () => {
    const { body } = await ask(opened.url, {
      kind: 'coverage',
      beam: 'ku-kz',
      quantity: 'margin',
      service: 'none',
    });
    expect((await ended(opened.url, body.id)).at(-1)).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('none'),
    });
  });

  it('is refused where the programme has no such link or beam, or the question is none', async () => {
    expect((await ask(opened.url, { kind: 'links', links: ['none'] })).status).toBe(404);
    expect((await ask(opened.url, { kind: 'coverage', beam: 'none' })).status).toBe(404);
    for (const question of [
      {},
      { kind: 'all' },
      { kind: 'links', more: 1 },
      { kind: 'coverage', beam: 'ku-kz', points: 1e9 },
    ])
      expect((await ask(opened.url, question)).status).toBe(400);
    expect((await get('/api/jobs/none')).status).toBe(400);
  });

  it('is started by no page of another site', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { host: 'evil.example' },
    ]) {
      const answer = await raw(opened.url, '/api/jobs', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
        body: JSON.stringify({ kind: 'links' }),
      });
      expect(answer.status).toBe(403);
    }
    const form = await raw(opened.url, '/api/jobs', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"kind":"links"}',
    });
    expect(form.status).toBe(415);
  });
});
