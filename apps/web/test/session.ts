/** A session over an example, as a worker holds it. */
import { fileURLToPath } from 'node:url';
import { openMaps } from '@ortak/maps/node';
import { catalogueText, readFolder } from '@ortak/model/node';
import { type FolderTexts, Session } from '../src/engine/session.ts';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));

export async function textsOf(example: string): Promise<FolderTexts> {
  return { ...(await readFolder(`${examples}${example}`)), revision: example, catalogue: catalogueText() };
}

export async function sessionOver(example: string): Promise<Session> {
  const session = new Session(openMaps());
  session.open(await textsOf(example));
  return session;
}
