/**
 * A thread that computes and writes the report, so that the workbench answers meanwhile: in English first, then in each of
 * the other languages, in a folder of its own.
 */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readProgramme } from '@ortak/model/node';
import { languages } from '@ortak/report/words';
import { computeAndWrite, writeInLanguage } from './report.ts';

const { folder, out } = workerData as { readonly folder: string; readonly out: string };
const programme = await readProgramme(folder);
const results = await computeAndWrite(programme, folder, out);
parentPort!.postMessage(results);
for (const language of languages)
  if (language !== 'en') await writeInLanguage(programme, results, join(out, language), language);
