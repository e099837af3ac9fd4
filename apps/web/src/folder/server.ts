/** The folder that a server on this computer has open. */
import type { FolderTexts } from '../engine/session.ts';
import { type Committed, type Document, type FolderSource, type Saved, SourceError } from './source.ts';

const addressOf = (kind: string, path: string): string =>
  `api/${kind}/${path.split('/').map(encodeURIComponent).join('/')}`;

/** @throws SourceError with what the server says, for every status but those named */
async function ask(address: string, init?: RequestInit, ...statuses: number[]): Promise<Response> {
  const response = await fetch(address, init).catch(() => {
    throw new SourceError('The server does not answer.');
  });
  if (response.ok || statuses.includes(response.status)) return response;
  const { message } = (await response.json().catch(() => ({}))) as { message?: string };
  throw new SourceError(message ?? `${response.status} ${response.statusText}`);
}

/** Texts that were asked for before the page could say of which revision it wants them. */
let early: Promise<FolderTexts> | undefined;

/** Reads the texts of the folder while the page is still being read itself. */
export function readEarly(): Promise<FolderTexts> {
  early = textsOf();
  early.catch(() => {});
  return early;
}

async function textsAt(revision?: string): Promise<FolderTexts> {
  const before = early;
  early = undefined;
  const read = await before?.catch(() => undefined);
  return read !== undefined && read.revision === revision ? read : textsOf();
}

const textsOf = async () => (await (await ask('api/texts')).json()) as FolderTexts;

async function written(method: 'PUT' | 'POST', path: string, body: object): Promise<Saved> {
  const init = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await ask(addressOf('documents', path), init, 409);
  const answer = (await response.json()) as Document & { readonly current: Document };
  return response.ok ? { ok: true, document: answer } : { ok: false, current: answer.current };
}

export const serverSource: FolderSource = {
  report: (language) => `report/?language=${language}`,
  subscribe(told, reached) {
    const events = new EventSource('api/events');
    events.addEventListener('changed', ({ data }: MessageEvent<string>) => told(JSON.parse(data)));
    events.addEventListener('open', () => reached(true));
    events.addEventListener('error', () => reached(false));
    return () => events.close();
  },
  texts: textsAt,
  comparedTexts: async () => (await (await ask('api/compared')).json()) as FolderTexts,
  read: async (path) => (await (await ask(addressOf('documents', path))).json()) as Document,
  save: (path, text, expectedHash) => written('PUT', path, { text, expectedHash }),
  create: (path, text) => written('POST', path, { text }),
  async remove(path, expectedHash) {
    const address = `${addressOf('documents', path)}?expectedHash=${expectedHash}`;
    const response = await ask(address, { method: 'DELETE' }, 409);
    return response.ok ? undefined : ((await response.json()) as { readonly current: Document }).current;
  },
  async committed(path) {
    const response = await ask(addressOf('committed', path), undefined, 404);
    return response.ok ? ((await response.json()) as Committed) : undefined;
  },
  async files() {
    const { texts, patterns, curves } = await textsOf();
    return new Map(
      [...texts, ...patterns.texts, ...curves.texts].map(({ name, text }) => [
        name,
        new TextEncoder().encode(text),
      ]),
    );
  },
};
