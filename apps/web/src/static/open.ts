/** Folders of a site without a server: the examples that lie beside the page, and archives of the user. */
import { browserSource } from '../folder/browser.ts';
import { isKept, keep } from '../folder/kept-folders.ts';
import type { FolderSource } from '../folder/source.ts';
import { programmeIn, unzip } from '../folder/zip.ts';

export interface Example {
  readonly id: string;
  readonly name: string;
  readonly objective: string;
}

/** Before the name of a folder that the user brought. */
export const OWN = 'own.';

const PARAMETER = 'programme';

/** Opens a folder in the view that the address names. */
export const hrefOfFolder = (id: string): string =>
  `?${new URLSearchParams({ [PARAMETER]: id })}${location.hash}`;

/** Whether the address names a view. */
export const isViewWanted = (): boolean => location.hash.length > 2;

/** Name of the folder that the address names. */
export const wantedFolder = (): string | null => new URLSearchParams(location.search).get(PARAMETER);

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response;
}

export const examplesOf = async (): Promise<readonly Example[]> =>
  (await fetched('examples/index.json')).json() as Promise<Example[]>;

/** Files of an example as it is shipped. */
export async function exampleOf(id: string): Promise<Map<string, Uint8Array>> {
  const archive = await (await fetched(`examples/${id}.zip`)).arrayBuffer();
  return programmeIn(unzip(new Uint8Array(archive))).files;
}

/** @returns undefined where there is no such folder */
export async function openFolder(id: string): Promise<FolderSource | undefined> {
  if ((await isKept(id)) === 'no') {
    if (!(await examplesOf()).some((example) => example.id === id)) return undefined;
    await keep(id, await exampleOf(id));
  }
  return browserSource(id, id.startsWith(OWN) ? id.slice(OWN.length) : id);
}
