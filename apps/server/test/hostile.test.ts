/** What a page elsewhere, or a program that means ill, may try against the loopback server. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '../src/folder/hash.ts';
import { type Opened, openCopy, patience, raw } from './open.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCopy('first-steps');
});
afterAll(() => opened.close());

const json = { 'content-type': 'application/json' };
const programmeFile = () => readFileSync(join(opened.folder, 'programme.yaml'), 'utf8');
const save = (path: string, text: string, expectedHash: string, headers: Record<string, string> = {}) =>
  raw(opened.url, `/api/documents/${path}`, {
    method: 'PUT',
    headers: { ...json, ...headers },
    body: JSON.stringify({ text, expectedHash }),
  });

describe('DNS rebinding', () => {
  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1@evil.example',
    '0.0.0.0',
  ])('answers nothing to Host %s', async (host) => {
    for (const path of ['/', '/api/folder', '/api/documents/programme.yaml', '/report/']) {
      const { status, text } = await raw(opened.url, path, { headers: { host } });
      expect(status).toBe(403);
      expect(text).not.toContain('first-steps');
    }
  });
  it.each(['localhost', '127.0.0.1:4600', '[::1]:4600'])('answers to Host %s', async (host) => {
    expect((await raw(opened.url, '/api/folder', { headers: { host } })).status).toBe(200);
  });
});

describe('other computers', () => {
  it('reach nothing: the server listens on the loopback interface alone', async () => {
    const { port } = new URL(opened.url);
    const outside = Object.values(networkInterfaces()).flatMap((addresses = []) =>
      addresses.flatMap(({ internal, family, address }) => (internal || family !== 'IPv4' ? [] : [address])),
    );
    // Linux answers at every address of 127/8.
    for (const address of [...outside, ...(process.platform === 'linux' ? ['127.0.0.2'] : [])])
      await expect(raw(`http://${address}:${port}/`, '/api/folder')).rejects.toThrow(
        /ECONNREFUSED|EADDRNOTAVAIL/,
      );
  });
});

describe('cross-site requests', () => {
  it.each(['https://evil.example', 'http://localhost:1', 'null'])(
    'neither saves nor answers for Origin %s',
    async (origin) => {
      const before = programmeFile();
      const { status } = await save('programme.yaml', 'gone', contentHash(before), { origin });
      expect(status).toBe(403);
      expect(programmeFile()).toBe(before);
      expect((await raw(opened.url, '/api/folder', { headers: { origin } })).status).toBe(403);
    },
  );
  it.each(['cross-site', 'same-site'])('refuses a script or picture of another page (%s)', async (site) => {
    const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' };
    expect((await raw(opened.url, '/api/texts', { headers })).status).toBe(403);
  });
  it('opens the page for a link from elsewhere', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await raw(opened.url, '/', { headers })).status).toBe(200);
    const report = await raw(opened.url, '/report/', { headers });
    expect(report.status).toBe(200);
    expect(report.headers['content-security-policy']).toContain("default-src 'none'");
  });
  it('takes no form: only JSON is a save', async () => {
    const before = programmeFile();
    const body = JSON.stringify({ text: 'gone', expectedHash: contentHash(before) });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const headers = { 'content-type': type };
      const answer = await raw(opened.url, '/api/documents/programme.yaml', { method: 'PUT', headers, body });
      expect(answer.status).toBe(415);
    }
    expect(programmeFile()).toBe(before);
  });
  it('lets no other page frame it or read it', async () => {
    const { headers } = await raw(opened.url, '/');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('paths', () => {
  it.each([
    '/api/documents/../secret.yaml',
    '/api/documents/..%2fsecret.yaml',
    '/api/documents/satellites/..%2f..%2fsecret.yaml',
    '/api/documents/%2e%2e/secret.yaml',
    '/api/documents/%2fetc%2fpasswd',
    '/api/documents/patterns/ku.json',
    '/assets/../../secret.yaml',
    '/assets/..%2f..%2fsecret.yaml',
    '/maps/..%2fpackage.json',
    '/report/..%2fsecret.yaml',
    '/report/%2e%2e/secret.yaml',
  ])('reads nothing outside at %s', async (path) => {
    const { status, text } = await raw(opened.url, path);
    expect([400, 403, 404]).toContain(status);
    expect(text).not.toContain('secret: 1');
    expect(text).not.toContain('root:');
  });
  it('writes nothing outside', async () => {
    for (const path of [
      '..%2fsecret.yaml',
      'satellites%2f..%2f..%2fsecret.yaml',
      'new.yaml',
      'satellites/new.yaml',
    ]) {
      expect((await save(path, 'gone', contentHash('secret: 1\n'))).status).toBe(404);
    }
    expect(readFileSync(join(opened.outside, 'secret.yaml'), 'utf8')).toBe('secret: 1\n');
    expect(existsSync(join(opened.folder, 'new.yaml'))).toBe(false);
  });
  it('follows no symbolic link out of the folder, to read or to write', async () => {
    const link = join(opened.folder, 'links.yaml');
    symlinkSync(join(opened.outside, 'secret.yaml'), link);
    const { status, text } = await raw(opened.url, '/api/documents/links.yaml');
    expect(status).toBe(403);
    expect(text).not.toContain('secret: 1');
    expect((await save('links.yaml', 'gone', contentHash('secret: 1\n'))).status).toBe(403);
    expect(readFileSync(join(opened.outside, 'secret.yaml'), 'utf8')).toBe('secret: 1\n');
    unlinkSync(link);
  });
  it('follows no linked folder out of the programme', async () => {
    const text = readFileSync(join(opened.folder, 'satellites', 'first.yaml'), 'utf8');
    const elsewhere = join(opened.outside, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'other.yaml'), 'secret: 1\n');
    writeFileSync(join(elsewhere, 'curve.csv'), 'secret: 1\n');
    renameSync(join(opened.folder, 'satellites'), join(opened.outside, 'kept'));
    for (const name of ['satellites', 'amplifiers', 'patterns'])
      symlinkSync(elsewhere, join(opened.folder, name));
    await expect
      .poll(async () => JSON.parse((await raw(opened.url, '/api/folder')).text).ok, patience)
      .toBe(false);
    for (const path of [
      '/api/texts',
      '/api/documents/satellites/other.yaml',
      '/api/committed/satellites/other.yaml',
    ])
      expect((await raw(opened.url, path)).text).not.toContain('secret: 1');
    expect((await save('satellites/other.yaml', 'gone', contentHash('secret: 1\n'))).status).toBe(403);
    expect(readFileSync(join(elsewhere, 'other.yaml'), 'utf8')).toBe('secret: 1\n');
    for (const name of ['satellites', 'amplifiers', 'patterns']) unlinkSync(join(opened.folder, name));
    renameSync(join(opened.outside, 'kept'), join(opened.folder, 'satellites'));
    expect(readFileSync(join(opened.folder, 'satellites', 'first.yaml'), 'utf8')).toBe(text);
    await expect
      .poll(async () => JSON.parse((await raw(opened.url, '/api/folder')).text).ok, patience)
      .toBe(true);
  });
  it('follows no link in the report either', async () => {
    const link = join(opened.outside, 'report', 'linked.html');
    symlinkSync(join(opened.outside, 'secret.yaml'), link);
    expect((await raw(opened.url, '/report/linked.html')).status).toBe(404);
    unlinkSync(link);
  });
});

describe('bodies', () => {
  it('stops reading 100 MB that do not say how long they are', async () => {
    const { hostname, port } = new URL(opened.url);
    const sent = request({
      hostname,
      port,
      path: '/api/documents/programme.yaml',
      method: 'PUT',
      headers: { ...json, 'transfer-encoding': 'chunked' },
    });
    const before = programmeFile();
    let written = 0;
    const ended = new Promise<number>((resolve) => {
      sent.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      // The connection may be cut while we still write.
      sent.on('error', () => resolve(413));
    });
    let isEnded = false;
    void ended.then(() => {
      isEnded = true;
    });
    const part = Buffer.alloc(1_000_000, 0x20);
    for (; written < 100 && !isEnded; written++)
      await Promise.race([ended, new Promise((resolve) => sent.write(part, resolve))]);
    sent.end();
    expect(await ended).toBe(413);
    expect(programmeFile()).toBe(before);
  });
  it('refuses 100 MB without reading them', async () => {
    const headers = { ...json, 'content-length': '100000000' };
    const answer = await raw(opened.url, '/api/documents/programme.yaml', {
      method: 'PUT',
      headers,
      body: '{',
    });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text).code).toBe('http.too-large');
  });
  it.each([
    '',
    '{',
    '[]',
    '{"text":1,"expectedHash":""}',
    '{"text":"x","expectedHash":"no"}',
    '{"text":"x"}',
  ])('refuses the body %s', async (body) => {
    const before = programmeFile();
    const answer = await raw(opened.url, '/api/documents/programme.yaml', {
      method: 'PUT',
      headers: json,
      body,
    });
    expect(answer.status).toBe(400);
    expect(programmeFile()).toBe(before);
  });
});

describe('names', () => {
  it('writes a name with script as text', async () => {
    const before = programmeFile();
    writeFileSync(
      join(opened.folder, 'programme.yaml'),
      before.replace(/^name: .*$/m, 'name: "</title><script>alert(1)</script>"'),
    );
    await expect
      .poll(async () => (await raw(opened.url, '/')).text, patience)
      .toContain('<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; · Ortak</title>');
    writeFileSync(join(opened.folder, 'programme.yaml'), before);
  });
});
