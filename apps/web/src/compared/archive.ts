/** A programme that the user brought to compare with: an archive of its folder, which the browser keeps. */
import type { FolderTexts } from '../engine/session.ts';
import { textsOf } from '../folder/browser.ts';
import { filesOf, forget, keep } from '../folder/kept-folders.ts';
import { programmeIn, unzip } from '../folder/zip.ts';

export interface Other {
  readonly name: string;
  readonly texts: FolderTexts;
}

/** Under which name the browser keeps what a folder is compared with. */
const keptAs = (folder: string): string => `compared.${folder}`;

/** No path of a programme: holds the name of the archive. */
const NAME = '\u0000name';

/** What the folder was compared with last; undefined where there is nothing. */
export async function keptOther(folder: string): Promise<Other | undefined> {
  const files = await filesOf(keptAs(folder));
  const named = files.find(({ path }) => path === NAME);
  if (named === undefined) return undefined;
  const name = new TextDecoder().decode(named.bytes);
  return { name, texts: (await textsOf(files.filter((file) => file !== named))).texts };
}

/** Reads an archive of a programme folder and keeps it. @throws ZipError */
export async function keepOther(folder: string, archive: File): Promise<void> {
  const { name, files } = programmeIn(unzip(new Uint8Array(await archive.arrayBuffer())));
  const named = new TextEncoder().encode(name || archive.name.replace(/\.zip$/i, ''));
  await keep(keptAs(folder), new Map([...files, [NAME, named]]));
}

export const forgetOther = (folder: string): Promise<void> => forget(keptAs(folder));
