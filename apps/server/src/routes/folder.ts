/** The open folder: its state, its texts, its documents, and news of its changes. */
import { catalogueText } from '@ortak/model/node';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { committedDocument } from '../folder/committed.ts';
import {
  createDocument,
  DocumentError,
  readDocument,
  removeDocument,
  saveDocument,
} from '../folder/documents.ts';
import { contentHash } from '../folder/hash.ts';
import type { ProgrammeFolder, Snapshot } from '../folder/programme-folder.ts';
import {
  committedText,
  conflict,
  createRequest,
  documentText,
  folderState,
  folderTexts,
  removed,
  removeRequest,
  saveRequest,
} from '../schemas/folder.ts';
import { failure } from '../schemas/working.ts';

/** Proxies and browsers drop a stream that says nothing [ms]. */
const HEARTBEAT_MS = 20_000;

const statusOf: Readonly<Record<DocumentError['code'], 403 | 404 | 409>> = {
  'document.unknown': 404,
  'document.outside': 403,
  'document.changed': 409,
};

const stateOf = (
  folder: ProgrammeFolder,
  snapshot: Snapshot,
  compared: ProgrammeFolder | undefined,
): z.output<typeof folderState> => ({
  name: folder.name,
  revision: snapshot.revision,
  ok: snapshot.programme !== undefined,
  problems: [...snapshot.problems] as z.output<typeof folderState>['problems'],
  notices: [...snapshot.notices],
  documents: snapshot.texts
    .filter(({ name }) => !name.startsWith('patterns/'))
    .map(({ name, text }) => ({ path: name, hash: contentHash(text), bytes: Buffer.byteLength(text) })),
  ...(compared && { compared: { name: compared.name, revision: compared.snapshot.revision } }),
});

const textsOf = (folder: ProgrammeFolder): z.output<typeof folderTexts> => {
  const { revision, texts, patterns, curves, unread, notices } = folder.snapshot;
  return {
    revision,
    catalogue: catalogueText(),
    texts: [...texts],
    patterns: { present: [...patterns.present], texts: [...patterns.texts] },
    curves: { present: [...curves.present], texts: [...curves.texts] },
    problems: [...unread] as z.output<typeof folderTexts>['problems'],
    notices: [...notices],
  };
};

/** What a document says, or why it cannot. */
async function answered<T>(reply: FastifyReply, work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { code, message, current } = error;
    return current === undefined
      ? reply.code(statusOf[code] as 403 | 404).send({ code, message })
      : reply.code(409).send({ code: 'document.changed', message, current });
  }
}

const document = z.object({
  '*': z
    .string()
    .max(300)
    .meta({ description: 'Path from the programme folder, `satellites/kazsat-3r.yaml`' }),
});

/** @param compared the folder to compare with */
export function folderRoutes(folder: ProgrammeFolder, compared?: ProgrammeFolder): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/api/folder',
      { schema: { summary: 'What is open, and whether it is sound', response: { 200: folderState } } },
      async () => stateOf(folder, folder.snapshot, compared),
    );

    app.get(
      '/api/texts',
      { schema: { summary: 'All texts, for a browser that computes', response: { 200: folderTexts } } },
      async () => textsOf(folder),
    );

    app.get(
      '/api/compared',
      {
        schema: {
          summary: 'All texts of the folder to compare with, where the server was started with one',
          response: { 200: folderTexts, 404: failure },
        },
      },
      async (_request, reply) =>
        compared === undefined
          ? reply
              .code(404)
              .send({ code: 'folder.not-compared', message: 'The server has no folder to compare with.' })
          : textsOf(compared),
    );

    app.get(
      '/api/documents/*',
      {
        schema: {
          summary: 'A document with the hash to save over',
          params: document,
          response: { 200: documentText, 403: failure, 404: failure },
        },
      },
      async (request, reply) => {
        try {
          return await readDocument(folder.root, request.params['*']);
        } catch (error) {
          if (!(error instanceof DocumentError)) throw error;
          return reply
            .code(statusOf[error.code] as 403 | 404)
            .send({ code: error.code, message: error.message });
        }
      },
    );

    app.put(
      '/api/documents/*',
      {
        schema: {
          summary: 'Save a document over the text that was read, and over no other',
          params: document,
          body: saveRequest,
          response: { 200: documentText, 403: failure, 404: failure, 409: conflict },
        },
      },
      async (request, reply) => {
        const { text, expectedHash } = request.body;
        return answered(reply, async () => {
          const saved = await saveDocument(folder.root, request.params['*'], text, expectedHash);
          await folder.refresh();
          return saved;
        });
      },
    );

    app.post(
      '/api/documents/*',
      {
        schema: {
          summary: 'A new document, where none stands yet',
          params: document,
          body: createRequest,
          response: { 200: documentText, 403: failure, 404: failure, 409: conflict },
        },
      },
      async (request, reply) =>
        answered(reply, async () => {
          const created = await createDocument(folder.root, request.params['*'], request.body.text);
          await folder.refresh();
          return created;
        }),
    );

    app.delete(
      '/api/documents/*',
      {
        schema: {
          summary: 'Remove a document that still has the text that was read',
          params: document,
          querystring: removeRequest,
          response: { 200: removed, 403: failure, 404: failure, 409: conflict },
        },
      },
      async (request, reply) =>
        answered(reply, async () => {
          const path = request.params['*'];
          await removeDocument(folder.root, path, request.query.expectedHash);
          await folder.refresh();
          return { path };
        }),
    );

    app.get(
      '/api/committed/*',
      {
        schema: {
          summary: 'A document as it was committed last, where the folder lies in a Git repository',
          params: document,
          response: { 200: committedText, 403: failure, 404: failure },
        },
      },
      async (request, reply) => {
        const path = request.params['*'];
        try {
          // Only what can be read as a document: never another file of the repository.
          await readDocument(folder.root, path);
        } catch (error) {
          if (!(error instanceof DocumentError)) throw error;
          return reply
            .code(statusOf[error.code] as 403 | 404)
            .send({ code: error.code, message: error.message });
        }
        const committed = await committedDocument(folder.root, path);
        if (committed !== undefined) return committed;
        return reply
          .code(404)
          .send({ code: 'document.uncommitted', message: `${path} was committed to no Git repository.` });
      },
    );

    app.get(
      '/api/events',
      {
        schema: {
          summary: 'News of changes, as server-sent events: `changed` with the state of the folder',
          produces: ['text/event-stream'],
          response: { 200: z.string() },
        },
      },
      (request, reply) => {
        reply.hijack();
        const { raw } = reply;
        raw.writeHead(200, {
          ...(reply.getHeaders() as Record<string, string>),
          'content-type': 'text/event-stream; charset=utf-8',
        });
        const tell = () =>
          raw.write(
            `event: changed\ndata: ${JSON.stringify(stateOf(folder, folder.snapshot, compared))}\n\n`,
          );
        tell();
        const unsubscribe = [folder, compared].map((each) => each?.subscribe(tell));
        const beat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
        request.raw.on('close', () => {
          clearInterval(beat);
          for (const each of unsubscribe) each?.();
        });
      },
    );
  };
}
