/** A folder that the browser itself keeps: no server is asked for anything. */

import catalogue from '@ortak/model/catalogue/platforms.yaml?raw';
import { decodeText, fileTooLarge, folderOf, missingFile } from '@ortak/model/parse';
import { openTexts } from '../engine/client.ts';
import type { FolderTexts } from '../engine/session.ts';
import { add, exchange, filesOf, type KeptFile, onChange, takeAway } from './kept-folders.ts';
import { type Document, type FolderSource, type FolderState, SourceError } from './source.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const documentOf = ({ path, bytes, hash }: KeptFile): Document => ({ path, text: textOf(bytes), hash });

/** The texts of the files as the loader of folders reads them. */
export async function textsOf(files: readonly Pick<KeptFile, 'path' | 'bytes' | 'hash'>[]) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const present = [...new Set(files.map(({ path }) => path.split('/', 1)[0]!))].sort();
  const folder = await folderOf({
    present,
    list: async (name) =>
      files
        .filter(({ path }) => path.startsWith(`${name}/`) && path.split('/').length === 2)
        .map(({ path }) => path.slice(name.length + 1)),
    read: async (name, most) => {
      const file = byPath.get(name);
      if (file === undefined) return missingFile(name, present);
      return file.bytes.length > most
        ? fileTooLarge(name, most, file.bytes.length)
        : decodeText(name, file.bytes);
    },
  });
  const revision = files.map(({ path, hash }) => `${path} ${hash.slice(0, 16)}`).join('\n');
  return { folder, texts: { ...folder, revision, catalogue } satisfies FolderTexts };
}

/** @param id name under which the browser keeps it */
export function browserSource(id: string, name: string): FolderSource {
  const found = async (path: string): Promise<KeptFile> => {
    const file = (await filesOf(id)).find((each) => each.path === path);
    if (file === undefined) throw new SourceError(`${path} is not in the folder.`);
    return file;
  };
  const state = async (): Promise<FolderState> => {
    const files = await filesOf(id);
    const { folder, texts } = await textsOf(files);
    const { ok, problems } = await openTexts(texts);
    const documents = folder.texts
      .filter((file) => !file.name.startsWith('patterns/'))
      .map((file) => {
        const { hash, bytes } = files.find(({ path }) => path === file.name)!;
        return { path: file.name, hash, bytes: bytes.length };
      });
    return { name, revision: texts.revision, ok, problems, notices: folder.notices, documents };
  };
  return {
    home: '?',
    subscribe(told) {
      let isListening = true;
      let last = Promise.resolve();
      const tell = () => {
        // One after the other, so that an older state never replaces a newer; one that fails keeps none of the next away.
        last = last
          .then(async () => {
            const now = await state();
            if (isListening) told(now);
          })
          .catch((error: unknown) => reportError(error));
      };
      const stop = onChange((folder) => {
        if (folder === id) tell();
      });
      tell();
      return () => {
        isListening = false;
        stop();
      };
    },
    texts: async () => (await textsOf(await filesOf(id))).texts,
    read: async (path) => documentOf(await found(path)),
    async save(path, text, expectedHash) {
      const now = await exchange(id, path, new TextEncoder().encode(text), expectedHash);
      if (now === undefined) throw new SourceError(`${path} is not in the folder.`);
      return textOf(now.bytes) === text
        ? { ok: true, document: documentOf(now) }
        : { ok: false, current: documentOf(now) };
    },
    async create(path, text) {
      const stands = await add(id, path, new TextEncoder().encode(text));
      return stands === undefined
        ? { ok: true, document: documentOf(await found(path)) }
        : { ok: false, current: documentOf(stands) };
    },
    async remove(path, expectedHash) {
      const stands = await takeAway(id, path, expectedHash);
      return stands && documentOf(stands);
    },
    async committed(path) {
      const { bytes, original = bytes } = await found(path);
      return { text: textOf(original), commit: '', subject: name, date: '' };
    },
    files: async () => new Map((await filesOf(id)).map(({ path, bytes }) => [path, bytes])),
  };
}
