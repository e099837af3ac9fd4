/**
 * Who may ask. The server listens on the loopback interface, but a browser on this machine carries requests of any page
 * to it: of one whose name was made to point to 127.0.0.1 (DNS rebinding), which sends its own name as Host, and of one
 * that merely posts here (cross-site), which sends its own Origin.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Headers of every answer. */
const commonHeaders = {
  'cache-control': 'no-cache',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** Whether a Host header names this machine. */
const isLoopbackHost = (host: string | undefined): boolean => loopbackHost.test(host ?? '');

/** Why a request is refused; undefined where it may pass. */
function refusalOf({ headers }: FastifyRequest): string | undefined {
  const { host, origin } = headers;
  if (!isLoopbackHost(host)) return 'This server answers to localhost, 127.0.0.1 and [::1] only.';
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`.toLowerCase())
    return 'This server answers to its own pages only.';
  // A link from elsewhere may open the page; nothing else may be asked from there.
  const site = headers['sec-fetch-site'];
  if ((site === 'cross-site' || site === 'same-site') && headers['sec-fetch-mode'] !== 'navigate')
    return 'This server answers to its own pages only.';
  return undefined;
}

/** Sets the headers and lets through what this machine's own pages and programs ask. */
export function guard(
  app: FastifyInstance,
  refuse: (reply: FastifyReply, status: number, message: string) => FastifyReply,
): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(commonHeaders);
    const refusal = refusalOf(request);
    if (refusal !== undefined) return refuse(reply, 403, refusal);
  });
}
