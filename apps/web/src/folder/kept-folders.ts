/** Folders that this browser keeps: files by folder and path, each with its hash, in IndexedDB. Several tabs share them. */

export interface KeptFile {
  readonly folder: string;
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly hash: string;
  /** As it was when the folder was opened; absent where it is that still. */
  readonly original?: Uint8Array<ArrayBuffer>;
  /** It was removed: only what it was is kept. */
  readonly isRemoved?: true;
}

const FILES = 'files';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('ortak', 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(FILES, { keyPath: ['folder', 'path'] });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  return opened;
}

/** All paths of a folder. */
const within = (folder: string): IDBKeyRange => IDBKeyRange.bound([folder, ''], [folder, '\uffff']);

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function filesOf(folder: string): Promise<KeptFile[]> {
  return (await recordsOf(folder)).filter(({ isRemoved }) => isRemoved !== true);
}

/** With what was removed. */
async function recordsOf(folder: string): Promise<KeptFile[]> {
  return done((await database()).transaction(FILES).objectStore(FILES).getAll(within(folder)));
}

/** Whether a folder is kept, and whether a file of it was changed. */
export async function isKept(folder: string): Promise<'no' | 'as-opened' | 'changed'> {
  const files = await recordsOf(folder);
  if (files.length === 0) return 'no';
  return files.some(({ original }) => original !== undefined) ? 'changed' : 'as-opened';
}

/** Names of the folders that are kept. */
export async function keptFolders(): Promise<string[]> {
  const keys = await done((await database()).transaction(FILES).objectStore(FILES).getAllKeys());
  return [...new Set(keys.map((key) => (key as [string, string])[0]))];
}

/** Keeps a folder in place of one of its name. */
export async function keep(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const records: KeptFile[] = await Promise.all(
    [...files].map(async ([path, given]) => {
      const bytes = Uint8Array.from(given);
      return { folder, path, bytes, hash: await sha256(bytes) };
    }),
  );
  const transaction = (await database()).transaction(FILES, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(FILES);
  store.delete(within(folder));
  for (const record of records) store.put(record);
  await committed(transaction);
  told(folder);
}

export async function forget(folder: string): Promise<void> {
  const transaction = (await database()).transaction(FILES, 'readwrite');
  transaction.objectStore(FILES).delete(within(folder));
  await committed(transaction);
}

/**
 * Writes a file over the one with a hash and over no other: reading and writing are one transaction.
 * @returns the file that stands there now; undefined where there is none
 */
export async function exchange(
  folder: string,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  expectedHash: string,
): Promise<KeptFile | undefined> {
  const hash = await sha256(bytes);
  const transaction = (await database()).transaction(FILES, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(FILES);
  const current = (await done(store.get([folder, path]))) as KeptFile | undefined;
  if (current?.isRemoved === true) return undefined;
  if (current?.hash !== expectedHash) return current;
  const original = current.original ?? current.bytes;
  const next = { folder, path, bytes, hash, ...(!equal(original, bytes) && { original }) };
  store.put(next);
  await committed(transaction);
  told(folder);
  return next;
}

/** Writes a file where none stands. @returns the one that stands there already */
export async function add(
  folder: string,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<KeptFile | undefined> {
  const hash = await sha256(bytes);
  const transaction = (await database()).transaction(FILES, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(FILES);
  const current = (await done(store.get([folder, path]))) as KeptFile | undefined;
  if (current !== undefined && current.isRemoved !== true) return current;
  const original = current?.original ?? new Uint8Array();
  store.put({ folder, path, bytes, hash, ...(!equal(original, bytes) && { original }) });
  await committed(transaction);
  told(folder);
  return undefined;
}

/** Removes the file with a hash and no other. @returns the other that stands there */
export async function takeAway(
  folder: string,
  path: string,
  expectedHash: string,
): Promise<KeptFile | undefined> {
  const transaction = (await database()).transaction(FILES, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(FILES);
  const current = (await done(store.get([folder, path]))) as KeptFile | undefined;
  if (current === undefined || current.isRemoved === true) return undefined;
  if (current.hash !== expectedHash) return current;
  const original = current.original ?? current.bytes;
  if (original.length === 0) store.delete([folder, path]);
  else store.put({ folder, path, bytes: new Uint8Array(), hash: '', original, isRemoved: true });
  await committed(transaction);
  told(folder);
  return undefined;
}

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Tabs tell each other of changes, themselves included. */
const channel = new BroadcastChannel('ortak.folders');
const listeners = new Set<(folder: string) => void>();

function told(folder: string): void {
  channel.postMessage(folder);
  for (const listener of listeners) listener(folder);
}
channel.addEventListener('message', ({ data }: MessageEvent<string>) => {
  for (const listener of listeners) listener(data);
});

/** @returns how to stop listening */
export function onChange(listener: (folder: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
