/** Serves the files of one report folder to the browsers of this machine. */
import { realpathSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { AddressInfo, Socket } from 'node:net';
import { join, sep } from 'node:path';
import staticFiles from '@fastify/static';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';

export interface ServeOptions {
  /** Folder with report.html, report.pdf and results.json. */
  readonly folder: string;
  readonly host: '127.0.0.1' | '::1' | 'localhost';
  /** 0 takes a free one. */
  readonly port: number;
}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** What keeps a folder from being served, with the cure in the message. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
  readonly code: 'port-in-use' | 'port-not-permitted' | 'folder-missing';

  constructor(code: ServeError['code'], message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** The page carries its style, script and fonts, and may load nothing. */
export const reportSecurityPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "script-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Starts the server; `/` is report.html.
 * @returns the address, and how to stop it: open connections are cut, so that Ctrl-C is quick
 * @throws ServeError when the folder is missing or the port cannot be had
 */
export async function serveFolder({ folder, host, port }: ServeOptions): Promise<Serving> {
  const root = await folderPath(folder);
  const app = fastify({
    forceCloseConnections: true,
    clientErrorHandler: refuseMalformed,
    frameworkErrors: (error, _request, reply) => refuse(reply, error.statusCode ?? 400, 'Bad request.'),
  });
  guard(app);
  await app.register(staticFiles, {
    root,
    index: false,
    list: false,
    dotfiles: 'ignore',
    cacheControl: false,
    allowedPath: (path) => isInside(root, path),
    setHeaders: (reply, path) => {
      // Not on the PDF: browsers would apply it to their own viewer.
      if (/\.(html|svg)$/.test(path)) reply.header('content-security-policy', reportSecurityPolicy);
    },
  });
  app.get('/', (_request, reply) => reply.sendFile('report.html'));
  app.setNotFoundHandler((request, reply) => {
    const message =
      request.url === '/'
        ? 'No report here yet. `npx ortak report <folder>`, where Ortak lies, writes it.'
        : 'Not found.';
    return refuse(reply, 404, message);
  });
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    return refuse(reply, status, status === 403 ? 'Not in the folder of the report.' : 'Cannot be served.');
  });
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw refusal(error, host, port);
  }
  const { port: taken } = app.server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, close: () => app.close() };
}

/**
 * Answers only requests that name this machine: a page elsewhere whose name was made to point to 127.0.0.1 (DNS
 * rebinding) sends its own name as Host.
 */
function guard(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'cache-control': 'no-cache',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(request.headers.host ?? '')) {
      return refuse(reply, 403, 'This server answers to localhost, 127.0.0.1 and [::1] only.');
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      reply.header('allow', 'GET, HEAD');
      return refuse(reply, 405, 'Files here can be read only: GET and HEAD.');
    }
  });
}

const refuse = (reply: FastifyReply, status: number, message: string) =>
  reply.code(status).type('text/plain; charset=utf-8').send(`${message}\n`);

/** What is not HTTP has no request to reply to. */
export function refuseMalformed(_error: Error, socket: Socket): void {
  if (!socket.writable) return;
  const body = 'Bad request.\n';
  socket.end(
    `HTTP/1.1 400 Bad Request\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  );
}

async function folderPath(folder: string): Promise<string> {
  try {
    const path = await realpath(folder);
    if (!(await stat(path)).isDirectory()) throw new Error('not a folder');
    return path;
  } catch (cause) {
    throw new ServeError('folder-missing', `${folder}: expected a folder with a report, found none.`, cause);
  }
}

/** Follows symbolic links and refuses those that lead out of the folder. */
export function isInside(root: string, path: string): boolean {
  try {
    return realpathSync(join(root, path)).startsWith(root + sep);
  } catch {
    return false;
  }
}

export function refusal(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new ServeError(
      'port-in-use',
      `Port ${port} on ${host} is in use. Stop what listens there, or choose another port.`,
      error,
    );
  if (code === 'EACCES')
    return new ServeError(
      'port-not-permitted',
      `Port ${port} on ${host} needs rights that this user lacks. Choose one above 1023.`,
      error,
    );
  return error;
}
