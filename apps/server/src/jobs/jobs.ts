/**
 * Analyses that take long, each in a thread of its own: with progress, to be cancelled, and kept by what was asked of which
 * texts. The same question about the same folder is the same job.
 */
import { Worker } from 'node:worker_threads';
import { contentHash } from '../folder/hash.ts';
import type { Snapshot } from '../folder/programme-folder.ts';
import type { Report, Task } from './thread.ts';
import type { Outcome, Question } from './work.ts';

export type JobStatus = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';

export interface JobState {
  readonly id: string;
  readonly kind: Question['kind'];
  /** Of the texts that it is computed from. */
  readonly revision: string;
  readonly status: JobStatus;
  /** Part done, 0…1. */
  readonly part: number;
  /** Why it failed. */
  readonly message?: string;
}

/** Threads at once: the answers to pages must not wait for them. */
const MOST_RUNNING = 2;
/** Beyond these the ones that ended longest ago are forgotten. */
const MOST_KEPT = 50;
/** Of those that wait. */
const MOST_WAITING = 100;

interface Job {
  state: JobState;
  readonly task: Task;
  outcome?: Outcome;
  thread?: Worker;
}

export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #listeners = new Set<(state: JobState) => void>();

  /**
   * @param question with its keys in the order of its schema
   * @returns the job, or undefined when too many wait already
   */
  start(question: Question, { revision, texts, patterns, curves }: Snapshot): JobState | undefined {
    const id = contentHash(JSON.stringify([revision, question])).slice(0, 16);
    const before = this.#jobs.get(id);
    if (before !== undefined && before.state.status !== 'cancelled' && before.state.status !== 'failed')
      return before.state;
    if ([...this.#jobs.values()].filter(({ state }) => state.status === 'waiting').length >= MOST_WAITING)
      return undefined;
    this.#jobs.delete(id);
    const state: JobState = { id, kind: question.kind, revision, status: 'waiting', part: 0 };
    this.#jobs.set(id, { state, task: { question, folder: { texts, patterns, curves } } });
    this.#next();
    return this.#jobs.get(id)!.state;
  }

  state(id: string): JobState | undefined {
    return this.#jobs.get(id)?.state;
  }

  outcome(id: string): Outcome | undefined {
    return this.#jobs.get(id)?.outcome;
  }

  /** Ends a job that waits or runs; one that has ended stays as it is. */
  cancel(id: string): JobState | undefined {
    const job = this.#jobs.get(id);
    if (job !== undefined && isOpen(job.state)) this.#end(job, { status: 'cancelled' });
    return job?.state;
  }

  /** @returns how to stop listening */
  subscribe(listener: (state: JobState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    const threads = [...this.#jobs.values()].flatMap(({ thread }) => thread ?? []);
    this.#jobs.clear();
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  #next(): void {
    const all = [...this.#jobs.values()];
    let free = MOST_RUNNING - all.filter(({ state }) => state.status === 'running').length;
    for (const job of all.filter(({ state }) => state.status === 'waiting')) {
      if (free-- <= 0) return;
      this.#run(job);
    }
  }

  #run(job: Job): void {
    this.#tell(job, { status: 'running' });
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: job.task });
    job.thread = thread;
    thread.on('message', (report: Report) => {
      if (!isOpen(job.state)) return;
      if ('part' in report) this.#tell(job, { part: report.part });
      else if ('failure' in report) this.#end(job, { status: 'failed', message: report.failure });
      else {
        job.outcome = report.outcome;
        this.#end(job, { status: 'done', part: 1 });
      }
    });
    thread.on('error', ({ message }) => {
      if (isOpen(job.state)) this.#end(job, { status: 'failed', message });
    });
    thread.on('exit', () => {
      if (isOpen(job.state)) this.#end(job, { status: 'failed', message: 'The thread ended early.' });
    });
  }

  #end(job: Job, change: Partial<JobState>): void {
    void job.thread?.terminate();
    delete job.thread;
    this.#tell(job, change);
    // Ended last, kept longest.
    if (this.#jobs.delete(job.state.id)) this.#jobs.set(job.state.id, job);
    const ended = [...this.#jobs.values()].filter(({ state }) => !isOpen(state));
    for (const { state } of ended.slice(0, Math.max(0, ended.length - MOST_KEPT)))
      this.#jobs.delete(state.id);
    this.#next();
  }

  #tell(job: Job, change: Partial<JobState>): void {
    job.state = { ...job.state, ...change };
    for (const listener of this.#listeners) listener(job.state);
  }
}

const isOpen = ({ status }: JobState): boolean => status === 'waiting' || status === 'running';
