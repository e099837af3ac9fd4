/** The OpenAPI document describes what the server answers: every route is asked, and its answer held to the document. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Described, described } from './described.ts';
import { ask, ended, type Opened, openCopy, raw } from './open.ts';

let opened: Opened;
let api: Described;
let job: string;
beforeAll(async () => {
  opened = await openCopy('kazsat-3r');
  api = await described(opened.url);
  const asked = await ask(opened.url, { kind: 'links', links: ['tv-almaty'] });
  job = asked.body.id;
  await ended(opened.url, job);
});
afterAll(() => opened.close());

/** Route → addresses with the status expected there; `{job}` is one that is done. */
const examples: Record<string, [address: string, status: number][]> = {
  '/api/folder': [['/api/folder', 200]],
  '/api/texts': [['/api/texts', 200]],
  '/api/compared': [['/api/compared', 404]],
  '/api/documents/{*}': [
    ['/api/documents/satellites/kazsat-3r.yaml', 200],
    ['/api/documents/none.yaml', 404],
  ],
  '/api/committed/{*}': [
    ['/api/committed/links.yaml', 404],
    ['/api/committed/none.yaml', 404],
  ],
  '/api/programme': [['/api/programme', 200]],
  '/api/links': [['/api/links', 200]],
  '/api/links/{link}': [
    ['/api/links/tv-almaty', 200],
    ['/api/links/school-return', 200],
    ['/api/links/tv%40aral', 200],
    ['/api/links/none', 404],
  ],
  '/api/coverage': [
    ['/api/coverage?beam=ku-kz&points=2000', 200],
    ['/api/coverage?beam=ku-kz&quantity=dish&points=500', 200],
    ['/api/coverage?beam=none', 404],
  ],
  '/api/jobs/{job}': [
    ['/api/jobs/{job}', 200],
    ['/api/jobs/0000000000000000', 404],
  ],
  '/api/jobs/{job}/result': [
    ['/api/jobs/{job}/result', 200],
    ['/api/jobs/0000000000000000/result', 404],
  ],
};
const streams = ['/api/events', '/api/jobs/{job}/events'];

// The first answer loads the digital maps.
describe('OpenAPI', () => {
  it('is 3.1, and says of every operation what it is', () => {
    expect(api.openapi).toBe('3.1.0');
    for (const operations of Object.values(api.paths))
      for (const operation of Object.values(operations)) expect(operation.summary).toMatch(/^[A-Z].{10,}/);
  });

  it('has an example of every address that is read', () => {
    const read = Object.entries(api.paths).filter(([, operations]) => 'get' in operations);
    expect([...Object.keys(examples), ...streams].sort()).toEqual(read.map(([route]) => route).sort());
  });

  it.each(Object.entries(examples).flatMap(([route, all]) => all.map((one) => [route, ...one] as const)))(
    '%s describes the answer of %s, %i',
    async (route, address, status) => {
      const answer = await raw(opened.url, address.replace('{job}', job));
      expect(answer.status).toBe(status);
      expect(api.undescribed(route, 'get', answer)).toEqual([]);
    },
  );

  it('describes the answers to all that is written, done or refused', async () => {
    const asked = new Set<string>();
    const send = async (method: string, route: string, address: string, status: number, body?: object) => {
      const answer = await raw(opened.url, address, {
        method: method.toUpperCase(),
        ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
      expect([answer.status, api.undescribed(route, method, answer)], `${method} ${address}`).toEqual([
        status,
        [],
      ]);
      asked.add(`${method} ${route}`);
      return JSON.parse(answer.text);
    };
    const documents = '/api/documents/{*}';
    const [path, none] = ['/api/documents/platforms.yaml', '/api/documents/none.yaml'];
    const text = 'platforms: []\n';
    const { hash } = await send('post', documents, path, 200, { text });
    await send('post', documents, path, 409, { text });
    await send('post', documents, none, 404, { text });
    await send('put', documents, path, 200, { text: `${text}# more\n`, expectedHash: hash });
    const { current } = await send('put', documents, path, 409, { text, expectedHash: hash });
    await send('put', documents, none, 404, { text, expectedHash: hash });
    await send('put', documents, path, 400, { text });
    await send('put', documents, path, 413, { text: ' '.repeat(9_000_000), expectedHash: hash });
    const form = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' };
    const kind = await raw(opened.url, '/api/jobs', form);
    expect([kind.status, api.undescribed('/api/jobs', 'post', kind)]).toEqual([415, []]);
    const stranger = await raw(opened.url, '/api/links', { headers: { origin: 'https://evil.example' } });
    expect([stranger.status, api.undescribed('/api/links', 'get', stranger)]).toEqual([403, []]);
    await send('delete', documents, `${path}?expectedHash=${hash}`, 409);
    await send('delete', documents, `${path}?expectedHash=${current.hash}`, 200);
    await send('delete', documents, `${path}?expectedHash=${hash}`, 404);
    const question = { kind: 'coverage', beam: 'ku-kz', quantity: 'dish', points: 1_000_000 };
    const { id } = await send('post', '/api/jobs', '/api/jobs', 202, question);
    await send('post', '/api/jobs', '/api/jobs', 404, { ...question, beam: 'none' });
    await send('delete', '/api/jobs/{job}', `/api/jobs/${id}`, 200);
    await send('delete', '/api/jobs/{job}', '/api/jobs/0000000000000000', 404);
    const written = Object.entries(api.paths).flatMap(([route, operations]) =>
      Object.keys(operations).flatMap((method) => (method === 'get' ? [] : [`${method} ${route}`])),
    );
    expect([...asked].sort()).toEqual(written.sort());
  });

  it('says no to what it does not describe', async () => {
    for (const query of ['', 'beam=', 'beam=ku-kz&points=1e9', 'beam=ku-kz&quantity=colour'])
      expect((await raw(opened.url, `/api/coverage?${query}`)).status).toBe(400);
  });
});
