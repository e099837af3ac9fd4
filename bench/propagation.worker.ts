/** One thread of the propagation benchmark: for each message, the fast path over its points; answers when done. */
import { parentPort } from 'node:worker_threads';
import { fastKernel, slantPathBatch } from '@ortak/core/propagation';
import { drawnPoints } from './propagation.points.ts';

const count = 250_000;
const { paths, climate } = drawnPoints(count);
const outputs = [
  {
    rainDb: new Float64Array(count),
    gasDb: new Float64Array(count),
    cloudDb: new Float64Array(count),
    scintillationDb: new Float64Array(count),
    totalDb: new Float64Array(count),
  },
];
const compute = () => slantPathBatch(paths, climate([0.1]), [0.1], outputs, { kernel: fastKernel });
for (let i = 0; i < 3; i++) compute();
parentPort!.on('message', (times: number) => {
  for (let i = 0; i < times; i++) compute();
  parentPort!.postMessage(times * count);
});
parentPort!.postMessage(0);
