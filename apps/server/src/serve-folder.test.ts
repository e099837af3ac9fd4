import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ServeError, type Serving, serveFolder } from './index.ts';

const outside = mkdtempSync(join(tmpdir(), 'ortak-outside-'));
const folder = mkdtempSync(join(tmpdir(), 'ortak-serve-'));
let serving: Serving;

beforeAll(async () => {
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'report.html'), '<!doctype html><title>Report</title>');
  writeFileSync(join(folder, 'report.pdf'), '%PDF-1.7');
  writeFileSync(join(folder, 'results.json'), '{}\n');
  writeFileSync(join(folder, '.hidden'), 'secret');
  mkdirSync(join(folder, 'maps'));
  writeFileSync(join(folder, 'maps', 'a.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'linked.txt'));
  serving = await serveFolder({ folder, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
  rmSync(outside, { recursive: true });
});

/** `fetch` cleans paths and forbids Host; a raw request does neither. */
function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ response: IncomingMessage; body: string }> {
  const { hostname, port } = new URL(serving.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, async (response) => {
      let body = '';
      for await (const chunk of response.setEncoding('utf8')) body += chunk;
      resolve({ response, body });
    })
      .on('error', reject)
      .end();
  });
}

describe('serveFolder', () => {
  it('gives the report at the root', async () => {
    const { response, body } = await get('/');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('<title>Report</title>');
  });

  it.each([
    ['/report.pdf', 'application/pdf'],
    ['/results.json', 'application/json; charset=utf-8'],
    ['/maps/a.svg', 'image/svg+xml'],
  ])('%s is %s', async (path, type) => {
    const { response } = await get(path);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe(type);
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });

  it('lets the page load nothing, and leaves the viewer of the PDF alone', async () => {
    expect((await get('/')).response.headers['content-security-policy']).toMatch(/^default-src 'none'; /);
    expect((await get('/report.pdf')).response.headers['content-security-policy']).toBeUndefined();
  });

  it.each([
    ['a folder', '/maps/'],
    ['a folder without slash', '/maps'],
    ['what is not there', '/nothing'],
    ['a hidden file', '/.hidden'],
    ['a path out of the folder', '/../secret.txt'],
    ['an encoded path out of the folder', '/%2e%2e/secret.txt'],
    ['an encoded separator', '/..%2fsecret.txt'],
    ['a symbolic link out of the folder', '/linked.txt'],
  ])('refuses %s', async (_what, path) => {
    const { response, body } = await get(path);
    expect([400, 403, 404]).toContain(response.statusCode);
    expect(body).not.toContain('secret\n');
    expect(body).not.toBe('secret');
    expect(body).not.toContain('a.svg');
  });

  it.each([
    'evil.example',
    'evil.example:4600',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1@evil.example',
    '0.0.0.0',
  ])('answers nothing to Host %s', async (host) => {
    const { response, body } = await get('/', { host });
    expect(response.statusCode).toBe(403);
    expect(body).not.toContain('<title>');
  });

  it.each(['localhost', 'LOCALHOST:4600', '127.0.0.1:4600', '[::1]:4600'])(
    'answers to Host %s',
    async (host) => {
      expect((await get('/', { host })).response.statusCode).toBe(200);
    },
  );

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'])(
    'says to %s that files can be read only, whether there or not',
    async (method) => {
      for (const path of ['/', '/report.pdf', '/nothing']) {
        const { response, body } = await get(path, {}, method);
        expect(response.statusCode).toBe(405);
        expect(response.headers.allow).toBe('GET, HEAD');
        expect(body).toBe('Files here can be read only: GET and HEAD.\n');
      }
    },
  );

  it('gives HEAD the headers of GET alone', async () => {
    const { response, body } = await get('/', {}, 'HEAD');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-length']).toBe('36');
    expect(body).toBe('');
  });

  it.each(['/nothing', '/../..', '/../secret.txt', '/%2e%2e/secret.txt', '/%zz', '/linked.txt', '/maps/'])(
    'refuses %s in plain text',
    async (path) => {
      const { response, body } = await get(path);
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
      expect(response.statusCode).toBeLessThan(500);
      expect(response.headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(body).toMatch(/^[A-Z][\w ]+\.\n$/);
    },
  );

  it('refuses what is not HTTP in plain text', async () => {
    const socket = connect(Number(new URL(serving.url).port), '127.0.0.1');
    socket.end('GET\r\n\r\n');
    let answer = '';
    for await (const chunk of socket.setEncoding('utf8')) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*text\/plain.*Bad request\.\n$/s);
  });

  it('says which port is in use', async () => {
    const port = Number(new URL(serving.url).port);
    const failure = await serveFolder({ folder, host: '127.0.0.1', port }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ServeError);
    expect(failure).toMatchObject({
      code: 'port-in-use',
      message: `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or choose another port.`,
    });
  });

  it('says that the folder is missing, or is a file', async () => {
    for (const wrong of [join(folder, 'none'), join(folder, 'report.html')]) {
      await expect(serveFolder({ folder: wrong, host: '127.0.0.1', port: 0 })).rejects.toMatchObject({
        code: 'folder-missing',
        message: `${wrong}: expected a folder with a report, found none.`,
      });
    }
  });

  it('says how to get a report where there is none', async () => {
    const empty = await serveFolder({ folder: outside, host: '127.0.0.1', port: 0 });
    const answer = await fetch(empty.url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(
      'No report here yet. `npx ortak report <folder>`, where Ortak lies, writes it.\n',
    );
    await empty.close();
  });

  it('closes at once although a browser is in the middle of a request', async () => {
    const other = await serveFolder({ folder, host: '127.0.0.1', port: 0 });
    await (await fetch(other.url)).text();
    const socket = connect(Number(new URL(other.url).port), '127.0.0.1');
    socket.on('error', () => {});
    await once(socket, 'connect');
    const cut = once(socket, 'close');
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n');
    await (await fetch(other.url)).text();
    // Node by itself would wait a minute for the rest of the request.
    await other.close();
    await cut;
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
