/** Documents of a programme folder: read with their hash, saved only over the text that was read. */
import { randomUUID } from 'node:crypto';
import { link, lstat, mkdir, open, readFile, realpath, rename, unlink } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { contentHash } from './hash.ts';

export interface Document {
  readonly path: string;
  readonly text: string;
  readonly hash: string;
}

/** What keeps a document from being read or saved. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: 'document.unknown' | 'document.outside' | 'document.changed';
  /** Of `document.changed`: what stands there now. */
  readonly current: Document | undefined;

  constructor(code: DocumentError['code'], message: string, current?: Document) {
    super(message);
    this.code = code;
    this.current = current;
  }
}

/** Files of a programme that people write by hand. */
const documentPath =
  /^(?:(?:programme|ground|services|links|partnership|platforms)\.yaml|satellites\/[A-Za-z0-9][A-Za-z0-9._-]{0,126}\.yaml)$/;

/** The place of a document on disk. @throws DocumentError for what is none, or leads out of the folder */
async function placeOf(root: string, path: string): Promise<string> {
  if (!documentPath.test(path))
    throw new DocumentError('document.unknown', `${path} is no document of a programme folder.`);
  const place = join(root, path);
  const folder = await realpath(dirname(place)).catch(() => undefined);
  const status = await lstat(place).catch(() => undefined);
  if (folder === undefined || status === undefined) throw notThere(path);
  if (`${folder}${sep}`.startsWith(`${root}${sep}`) && status.isFile()) return place;
  throw new DocumentError('document.outside', `${path} is a link, or leads out of the programme folder.`);
}

/** @throws DocumentError for what is no document, or leads out of the folder */
export async function readDocument(root: string, path: string): Promise<Document> {
  const place = await placeOf(root, path);
  const bytes = await readFile(place).catch((error: unknown) => {
    throw sincePlaced(error, path);
  });
  return { path, text: bytes.toString('utf8'), hash: contentHash(bytes) };
}

const notThere = (path: string): DocumentError =>
  new DocumentError('document.unknown', `${path} is not in the folder.`);

/** A file that has gone since its place was found is one that is not there. */
const sincePlaced = (error: unknown, path: string): unknown =>
  (error as NodeJS.ErrnoException).code === 'ENOENT' ? notThere(path) : error;

/** Saves of one document wait for each other. */
const saving = new Map<string, Promise<unknown>>();

/**
 * Saves a document over the text with the hash `expectedHash`; old or new stands there whole, whatever happens.
 * @throws DocumentError `document.changed` with what stands there, when it is not the text that was read
 */
export async function saveDocument(
  root: string,
  path: string,
  text: string,
  expectedHash: string,
): Promise<Document> {
  return inTurn(root, path, async () => exchange(root, path, await placeOf(root, path), text, expectedHash));
}

/** Work on one document in the order in which it was asked for. */
async function inTurn<T>(root: string, path: string, work: () => Promise<T>): Promise<T> {
  const place = join(root, path);
  const before = saving.get(place) ?? Promise.resolve();
  const save = before.catch(() => {}).then(work);
  saving.set(place, save);
  try {
    return await save;
  } catch (error) {
    throw sincePlaced(error, path);
  } finally {
    if (saving.get(place) === save) saving.delete(place);
  }
}

/** Of a new document: its owner writes, others read. */
const NEW_MODE = 0o644;

/**
 * Writes a document where none stands; whole or not at all.
 * @throws DocumentError `document.changed` with what stands there, where there is one
 */
export async function createDocument(root: string, path: string, text: string): Promise<Document> {
  if (!documentPath.test(path))
    throw new DocumentError('document.unknown', `${path} is no document of a programme folder.`);
  return inTurn(root, path, async () => {
    const place = join(root, path);
    await mkdir(dirname(place)).catch(() => {});
    const folder = await realpath(dirname(place)).catch(() => '');
    if (!`${folder}${sep}`.startsWith(`${root}${sep}`))
      throw new DocumentError('document.outside', `${path} leads out of the programme folder.`);
    const written = `${place}.${randomUUID()}.new~`;
    try {
      await writeSynced(written, text, NEW_MODE);
      // A link is made where there is nothing, or not at all.
      await link(written, place);
      await syncFolder(dirname(place));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new DocumentError(
        'document.changed',
        `${path} stands there already.`,
        await readDocument(root, path),
      );
    } finally {
      await unlink(written).catch(() => {});
    }
    return { path, text, hash: contentHash(text) };
  });
}

/**
 * Removes a document that still has the text with the hash `expectedHash`.
 * @throws DocumentError `document.changed` with what stands there, when it is not the text that was read
 */
export async function removeDocument(root: string, path: string, expectedHash: string): Promise<void> {
  await inTurn(root, path, async () => {
    const place = await placeOf(root, path);
    await refuseOther(root, path, expectedHash);
    const kept = `${place}.${randomUUID()}.old~`;
    await rename(place, kept);
    // An editor that wrote into it meanwhile: its text goes back.
    if (contentHash(await readFile(kept)) !== expectedHash) {
      await rename(kept, place);
      await refuseOther(root, path, expectedHash);
    }
    await unlink(kept);
    await syncFolder(dirname(place));
  });
}

async function exchange(
  root: string,
  path: string,
  place: string,
  text: string,
  expectedHash: string,
): Promise<Document> {
  await refuseOther(root, path, expectedHash);
  const mark = `${place}.${randomUUID()}`;
  const [written, kept] = [`${mark}.new~`, `${mark}.old~`];
  try {
    await writeSynced(written, text, (await lstat(place)).mode);
    await link(place, kept);
    await rename(written, place);
    // An editor that wrote into the old file while it was exchanged: its text goes back, ours is told.
    if (contentHash(await readFile(kept)) !== expectedHash) {
      await rename(kept, place);
      await refuseOther(root, path, expectedHash);
    }
    await syncFolder(dirname(place));
  } finally {
    await unlink(written).catch(() => {});
    await unlink(kept).catch(() => {});
  }
  return { path, text, hash: contentHash(text) };
}

async function refuseOther(root: string, path: string, expectedHash: string): Promise<void> {
  const current = await readDocument(root, path);
  if (current.hash !== expectedHash)
    throw new DocumentError(
      'document.changed',
      `${path} was changed since it was read: compare, then save over the text that stands there.`,
      current,
    );
}

async function writeSynced(place: string, text: string, mode: number): Promise<void> {
  const file = await open(place, 'wx', mode & 0o777);
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name of the file is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
