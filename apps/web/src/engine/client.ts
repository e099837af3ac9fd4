/** The page's side of the workers. */
import type { Reply } from './protocol.ts';
import type { FolderTexts } from './session.ts';

/** An analysis failed; the message says why. */
export class AnswerError extends Error {
  override readonly name: string;
  constructor({ name, message }: { readonly name: string; readonly message: string }) {
    super(message);
    this.name = name;
  }
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** One worker: questions are answered in their order. */
class Lane {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
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

  ask<T>(kind: string, input: unknown): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, kind, input });
    });
  }
}

/** What takes long does not stand in the way of what is quick: a map is computed while the pointer asks for a place. */
export type LaneName = 'quick' | 'long';

let lanes: Readonly<Record<LaneName, Lane>> | undefined;
const lane = (name: LaneName): Lane => {
  lanes ??= { quick: new Lane(), long: new Lane() };
  return lanes[name];
};

export const ask = <T>(name: LaneName, kind: string, input: unknown): Promise<T> =>
  lane(name).ask<T>(kind, input);

/** Gives the texts of a folder to all workers. @returns whether they make a programme */
export async function openTexts(texts: FolderTexts): Promise<{ readonly ok: boolean }> {
  const open = (name: LaneName) => ask<{ readonly ok: boolean }>(name, 'open', texts);
  const [opened] = await Promise.all([open('quick'), open('long')]);
  return opened;
}
