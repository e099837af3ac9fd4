/** The OpenAPI document describes what the server answers: every route is asked, and its answer held to the document. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, ended, type Opened, openCopy, raw } from './open.ts';

interface Operation {
  readonly summary?: string;
  readonly responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface Specification {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: object;
}

let opened: Opened;
let document: Specification;
let job: string;
beforeAll(async () => {
  opened = await openCopy('kazsat-3r');
  document = JSON.parse((await raw(opened.url, '/api/openapi.json')).text);
  const asked = await ask(opened.url, { kind: 'links', links: ['tv-almaty'] });
  job = asked.body.id;
  await ended(opened.url, job);
}, 120_000);
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

function schemaOf(route: string, status: number) {
  const content = document.paths[route]!.get!.responses[status]!.content!;
  return content['application/json']!.schema;
}

// The first answer loads the digital maps.
describe('OpenAPI', { timeout: 120_000 }, () => {
  it('is 3.1, and says of every operation what it is', () => {
    expect(document.openapi).toBe('3.1.0');
    for (const operations of Object.values(document.paths))
      for (const operation of Object.values(operations)) expect(operation.summary).toMatch(/^[A-Z].{10,}/);
  });

  it('has an example of every address that is read', () => {
    const read = Object.entries(document.paths).filter(([, operations]) => 'get' in operations);
    expect([...Object.keys(examples), ...streams].sort()).toEqual(read.map(([route]) => route).sort());
  });

  it.each(Object.entries(examples).flatMap(([route, all]) => all.map((one) => [route, ...one] as const)))(
    '%s describes the answer of %s, %i',
    async (route, address, status) => {
      const answer = await raw(opened.url, address.replace('{job}', job));
      expect(answer.status).toBe(status);
      const ajv = new Ajv2020({ strict: false, formats: { uri: true } });
      const validate = ajv.compile({ ...schemaOf(route, status), components: document.components });
      expect(validate(JSON.parse(answer.text)) ? [] : validate.errors).toEqual([]);
    },
  );

  it('says no to what it does not describe', async () => {
    for (const query of ['', 'beam=', 'beam=ku-kz&points=1e9', 'beam=ku-kz&quantity=colour'])
      expect((await raw(opened.url, `/api/coverage?${query}`)).status).toBe(400);
  });
});
