/** A second thread for large tables of links: it reads the maps while the first reads the programme, then takes rows as well. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Environment } from '@ortak/analysis/link';
import type { BatchTask, RowOutcome } from './link.batch.rows.ts';

export interface BatchHelper {
  /** The maps, in memory that both threads share; undefined where the thread could not read them. */
  readonly environment: Promise<Environment | undefined>;
  /** Rows that the thread computes beside the caller; to be asked for once the maps are there. */
  readonly compute: (task: BatchTask) => Promise<readonly RowOutcome[]>;
  readonly stop: () => Promise<unknown>;
}

/** Rows from which a thread is worth its start. */
const WORTH_ROWS = 200;

/** Starts the thread where the table is long enough and the machine has a core for it. */
export function startHelper(rowCount: number, needsGround: boolean): BatchHelper | undefined {
  if (rowCount < WORTH_ROWS || availableParallelism() < 2) return undefined;
  const worker = new Worker(new URL('./link.batch.thread.ts', import.meta.url), {
    workerData: { needsGround },
  });
  const answer = async <T>(): Promise<T> => {
    const [message] = await once(worker, 'message');
    return message as T;
  };
  return {
    // what went wrong with the maps is said by the first thread, which then reads them itself
    environment: answer<Environment>().catch(() => undefined),
    compute: (task) => {
      worker.postMessage(task);
      return answer<readonly RowOutcome[]>();
    },
    stop: () => worker.terminate(),
  };
}
