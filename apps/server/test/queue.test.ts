/** The queue of jobs with threads that do what the test says: what runs, what waits, what is kept, what is ended. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../src/folder/programme-folder.ts';
import { Jobs } from '../src/jobs/jobs.ts';

interface Thread {
  readonly isEnded: boolean;
  emit(event: string, what: unknown): boolean;
}
const threads = vi.hoisted(() => ({ all: [] as Thread[] }));
vi.mock('node:worker_threads', async () => {
  const { EventEmitter } = await import('node:events');
  return {
    Worker: class extends EventEmitter implements Thread {
      isEnded = false;
      constructor() {
        super();
        threads.all.push(this);
      }
      async terminate(): Promise<void> {
        this.isEnded = true;
      }
    },
  };
});

const snapshot = { revision: 'r', texts: [], patterns: {}, curves: {} } as unknown as Snapshot;
let jobs: Jobs;
const start = (n: number) => jobs.start({ kind: 'links', links: [`link-${n}`] }, snapshot);
beforeEach(() => {
  threads.all = [];
  jobs = new Jobs();
});

describe('jobs', () => {
  it('that are cancelled leave no thread behind, and make room for the next', () => {
    const [first, second, third] = [1, 2, 3].map((n) => start(n)!);
    expect([first!.status, second!.status, third!.status]).toEqual(['running', 'running', 'waiting']);
    expect(jobs.cancel(first!.id)!.status).toBe('cancelled');
    expect(threads.all.map(({ isEnded }) => isEnded)).toEqual([true, false, false]);
    expect(jobs.state(third!.id)!.status).toBe('running');
    // what a thread still had to say is not heard
    threads.all[0]!.emit('message', { outcome: [] });
    expect(jobs.state(first!.id)!.status).toBe('cancelled');
    expect(jobs.outcome(first!.id)).toBeUndefined();
    expect(start(1)!.status).toBe('waiting');
  });

  it('that are done stay so when they are cancelled, and give their outcome', () => {
    const { id } = start(1)!;
    threads.all[0]!.emit('message', { part: 0.5 });
    expect(jobs.state(id)!.part).toBe(0.5);
    threads.all[0]!.emit('message', { outcome: [] });
    expect(jobs.cancel(id)).toMatchObject({ status: 'done', part: 1 });
    expect(jobs.outcome(id)).toEqual([]);
    expect(threads.all[0]!.isEnded).toBe(true);
    expect(start(1)!.status).toBe('done');
  });

  it('whose thread fails or ends early say so, and are computed when they are asked for again', () => {
    const { id } = start(1)!;
    threads.all[0]!.emit('error', new Error('out of memory'));
    expect(jobs.state(id)).toMatchObject({ status: 'failed', message: 'out of memory' });
    expect(start(1)!.status).toBe('running');
    threads.all[1]!.emit('exit', 1);
    expect(jobs.state(id)).toMatchObject({ status: 'failed', message: 'The thread ended early.' });
  });

  it('are refused where a hundred wait already', () => {
    for (let n = 0; n < 102; n++) expect(start(n)).toBeDefined();
    expect(start(102)).toBeUndefined();
    expect(start(101)!.status).toBe('waiting');
  });

  it('are forgotten beyond the fifty that ended last', () => {
    const ids = Array.from({ length: 52 }, (_, n) => {
      const { id } = start(n)!;
      threads.all.at(-1)!.emit('message', { outcome: [] });
      return id;
    });
    expect(ids.map((id) => jobs.state(id) !== undefined)).toEqual(ids.map((_, n) => n >= 2));
  });

  it('end with the server', async () => {
    start(1);
    await jobs.close();
    expect(threads.all[0]!.isEnded).toBe(true);
  });
});
