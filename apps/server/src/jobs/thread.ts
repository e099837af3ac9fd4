/** The thread of a job: it can be ended at any moment without harm, since it owns nothing. */
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '@ortak/core/errors';
import { catalogueText, type Folder } from '@ortak/model/node';
import { parseCatalogue, parseProgramme } from '@ortak/model/parse';
import { environmentOnce } from '../environment.ts';
import { answer, type Outcome, type Question } from './work.ts';

export interface Task {
  readonly question: Question;
  readonly folder: Pick<Folder, 'texts' | 'patterns' | 'curves'>;
}

export type Report = { readonly part: number } | { readonly outcome: Outcome } | { readonly failure: string };

const tell = (report: Report): void => parentPort!.postMessage(report);

const { question, folder } = workerData as Task;
const parsed = parseProgramme(
  folder.texts,
  [],
  parseCatalogue(catalogueText()),
  folder.patterns,
  folder.curves,
);
try {
  if (!parsed.ok) throw new Error('The programme has problems.');
  tell({ outcome: answer(question, parsed.programme, await environmentOnce(), (part) => tell({ part })) });
} catch (error) {
  tell({ failure: messageOf(error) });
}
