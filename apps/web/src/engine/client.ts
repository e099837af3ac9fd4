/** The page's side of the workers. */
import { CANCELLED, type Reply, type Request } from './protocol.ts';
import type { FolderTexts } from './session.ts';

/** An analysis failed; the message says why. */
export class AnswerError extends Error {
  override readonly name: string;
  constructor({ name, message }: { readonly name: string; readonly message: string }) {
    super(message);
    this.name = name;
  }
}

/** Whether a question was given up on request. */
export const isCancelled = (error: unknown): boolean => (error as Error).name === CANCELLED;

/** What goes with a question that takes long. */
export interface Asking {
  /** Told the part done, 0…1. */
  readonly onPart?: (part: number) => void;
  /** Gives the question up between two parts. */
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly onPart: ((part: number) => void) | undefined;
}

/** One worker: questions are answered in their order. */
class Lane {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      if ('part' in data) {
        waiting?.onPart?.(data.part);
        return;
      }
      this.#waiting.delete(data.id);
      if ('error' in data) waiting?.reject(new AnswerError(data.error));
      else waiting?.resolve(data.value as never);
    });
    this.#worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.#waiting.values())
        reject(new AnswerError({ name: 'WorkerError', message }));
      this.#waiting.clear();
    });
  }

  ask<T>(kind: string, input: unknown, { onPart, signal }: Asking): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onPart });
      this.#post({ id, kind, input });
      signal?.addEventListener('abort', () => this.#post({ id, isCancelled: true }), { once: true });
    });
  }

  #post(request: Request): void {
    this.#worker.postMessage(request);
  }
}

/** What takes long does not stand in the way of what is quick: a map is computed while the pointer asks for a place. */
export type LaneName = 'quick' | 'long';

let lanes: Readonly<Record<LaneName, Lane>> | undefined;
const lane = (name: LaneName): Lane => {
  lanes ??= { quick: new Lane(), long: new Lane() };
  return lanes[name];
};

export const ask = <T>(name: LaneName, kind: string, input: unknown, asking: Asking = {}): Promise<T> =>
  lane(name).ask<T>(kind, input, asking);

/** Gives the texts of a folder to all workers. @returns whether they make a programme */
export async function openTexts(texts: FolderTexts): Promise<{ readonly ok: boolean }> {
  const open = (name: LaneName) => ask<{ readonly ok: boolean }>(name, 'open', texts);
  const [opened] = await Promise.all([open('quick'), open('long')]);
  return opened;
}
