/** A thread that computes and writes the report, so that the workbench answers meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { readProgramme } from '@ortak/model/node';
import { computeAndWrite } from './report.ts';

const { folder, out } = workerData as { readonly folder: string; readonly out: string };
parentPort!.postMessage(await computeAndWrite(await readProgramme(folder), folder, out));
