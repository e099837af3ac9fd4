/** The workbench on this computer: page, programme folder, results, report. */
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import swagger from '@fastify/swagger';
import { isLanguage, type Language } from '@ortak/report/words';
import fastify, { type FastifyInstance } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import manifest from '../package.json' with { type: 'json' };
import { CurrentReport, languageFolder, type ReportFiles } from './current-report.ts';
import { answerFailures, describeRefusals, refuse } from './failures.ts';
import { ProgrammeFolder } from './folder/programme-folder.ts';
import { guard } from './guard.ts';
import { folderRoutes } from './routes/folder.ts';
import { jobRoutes } from './routes/jobs.ts';
import { resultRoutes } from './routes/results.ts';
import { isInside, refusal, refuseMalformed, reportSecurityPolicy, type Serving } from './serve-folder.ts';

export interface WorkbenchOptions {
  /** The programme folder. */
  readonly folder: string;
  /** Another programme folder, to compare with. */
  readonly compare?: string;
  /** Folder of the built page, with index.html. */
  readonly page: string;
  /** The report; its files may come later. */
  readonly report?: ReportFiles;
  readonly host: '127.0.0.1' | '::1' | 'localhost';
  /** 0 takes a free one. */
  readonly port: number;
}

/** The page computes in workers and draws with WebGL, from files of this server alone. */
const pageSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A document of a programme has 4 MB at most, and JSON writes it longer. */
const BODY_LIMIT = 8_400_000;

/**
 * Opens a programme folder and serves the workbench over it.
 * @returns the address, and how to stop it
 * @throws ServeError when the port cannot be had
 */
export async function serveWorkbench(options: WorkbenchOptions): Promise<Serving> {
  const { host, port } = options;
  const folder = await ProgrammeFolder.open(options.folder);
  const compared = options.compare === undefined ? undefined : await ProgrammeFolder.open(options.compare);
  const app = fastify({
    forceCloseConnections: true,
    bodyLimit: BODY_LIMIT,
    clientErrorHandler: refuseMalformed,
    frameworkErrors: (error, _request, reply) =>
      void refuse(reply, error.statusCode ?? 400, 'The request cannot be understood.'),
  });
  app.addHook('onClose', async () => {
    folder.close();
    compared?.close();
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  // A form of another page may send text without asking; JSON it may not.
  app.removeContentTypeParser('text/plain');
  guard(app, refuse);
  answerFailures(app, folder);
  describeRefusals(app);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Ortak',
        version: manifest.version,
        description: 'One programme folder and everything that is computed from it.',
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(folderRoutes(folder, compared));
  await app.register(resultRoutes(folder));
  await app.register(jobRoutes(folder));
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
  await app.register(pageFiles(options, folder));
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw refusal(error, host, port);
  }
  const { port: taken } = app.server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, close: () => app.close() };
}

function languageAsked(query: unknown): Language {
  const { language } = query as { readonly language?: unknown };
  return typeof language === 'string' && isLanguage(language) ? language : 'en';
}

/** What the browser loads: the page, the digital maps, the report. */
function pageFiles({ page, report }: WorkbenchOptions, folder: ProgrammeFolder) {
  return async (app: FastifyInstance): Promise<void> => {
    const files = (root: string) => ({
      root,
      index: false as const,
      list: false,
      dotfiles: 'ignore' as const,
      cacheControl: false,
      allowedPath: (path: string) => isInside(root, path),
    });
    await app.register(staticFiles, {
      ...files(join(page, 'assets')),
      prefix: '/assets/',
      // Their names hold a hash of what is in them.
      setHeaders: (reply) => reply.header('cache-control', 'public, max-age=31536000, immutable'),
    });
    await app.register(staticFiles, {
      ...files(fileURLToPath(new URL('../data', import.meta.resolve('@ortak/maps')))),
      prefix: '/maps/',
      decorateReply: false,
    });
    if (report !== undefined) {
      const current = new CurrentReport(folder, report);
      await app.register(staticFiles, {
        ...files(report.folder),
        prefix: '/report/',
        decorateReply: false,
        setHeaders: (reply, path) => {
          // Not on the PDF: browsers would apply it to their own viewer.
          if (/\.(html|svg)$/.test(path)) reply.header('content-security-policy', reportSecurityPolicy);
        },
      });
      app.get('/report', { schema: { hide: true } }, (_request, reply) => reply.redirect('/report/'));
      app.get('/report/', { schema: { hide: true } }, async (request, reply) => {
        const problems = await current.refresh();
        const language = languageFolder(languageAsked(request.query));
        const html = await readFile(join(report.folder, language, 'report.html')).catch(() => undefined);
        if (html !== undefined)
          return reply
            .header('content-security-policy', reportSecurityPolicy)
            .type('text/html; charset=utf-8')
            .send(html);
        // Asked for before it is written: the browser asks again.
        return reply
          .code(404)
          .header('refresh', '2')
          .type('text/plain; charset=utf-8')
          .send(
            problems > 0
              ? `The report waits until the programme is mended: ${problems} ${problems === 1 ? 'problem' : 'problems'} in its files.\n`
              : 'The report is being computed; it will stand here in some seconds.\n',
          );
      });
    }
    app.get('/', { schema: { hide: true } }, async (_request, reply) => {
      const html = await readFile(join(page, 'index.html'), 'utf8');
      const name = folder.snapshot.programme?.name ?? folder.name;
      return reply
        .header('content-security-policy', pageSecurityPolicy)
        .type('text/html; charset=utf-8')
        .send(html.replace('<title>', () => `<title>${escaped(name)} · `));
    });
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
