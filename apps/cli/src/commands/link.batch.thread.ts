/** The second thread of `ortak link --batch`: sends the maps, takes a task, sends what it computed. */
import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

module.enableCompileCache();
const { batchEnvironment, computeRows } = await import('./link.batch.rows.ts');
const { needsGround } = workerData as { readonly needsGround: boolean };
const port = parentPort!;

const environment = await batchEnvironment(needsGround);
port.once('message', (task: import('./link.batch.rows.ts').BatchTask) => {
  port.postMessage(computeRows(task, environment));
});
port.postMessage(shared(environment, new Map()));

/** The same with its grids in memory that threads share, each once. */
function shared(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const made = known.get(value) ?? make(value, known);
  known.set(value, made);
  return made;
}

function make(value: object, known: Map<object, unknown>): unknown {
  if (value instanceof Int16Array) {
    const copy = new Int16Array(new SharedArrayBuffer(value.byteLength));
    copy.set(value);
    return copy;
  }
  if (value instanceof Int32Array) {
    const copy = new Int32Array(new SharedArrayBuffer(value.byteLength));
    copy.set(value);
    return copy;
  }
  if (Array.isArray(value)) return value.map((entry) => shared(entry, known));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shared(entry, known)]));
}
