/** The page's side of the workers. */
import { CANCELLED, type Reply, type Request } from './protocol.ts';
import type { FolderTexts, Opened } from './session.ts';

/** An analysis failed; the message says why. */
class AnswerError extends Error {
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

  /** @param onWish told when the worker wants a digital map and has none to lend it */
  constructor(onWish: () => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if ('wish' in data) return onWish();
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

  /** Fetches the digital maps, for questions to come. */
  prepare(): void {
    this.#post({ id: 0, kind: 'prepare', input: null });
  }

  /** Fetches the answers of a feature, for questions to come. */
  read(feature: string): void {
    this.#post({ id: 0, kind: 'read', input: feature });
  }

  /** Hands the worker one end of a channel to another. */
  connect(kind: 'lend' | 'borrow', port: MessagePort): void {
    this.#post({ id: 0, kind, input: null }, [port]);
  }

  #post(request: Request, ports: readonly MessagePort[] = []): void {
    this.#worker.postMessage(request, [...ports]);
  }
}

/**
 * What takes long does not stand in the way of what is quick: the pointer asks in `quick`, sliders and maps while they move
 * in `long`, what comes after them in `slow`, where the digital maps are unpacked for all.
 */
export type LaneName = 'quick' | 'long' | 'slow';

/** The colours of a map are asked in `long`; until that worker has read the programme in `quick`, which was first to do so. */
export type Asked = LaneName | 'colours';

const lanes = new Map<LaneName, Lane>();
const ready = new Set<LaneName>();
let held: FolderTexts | undefined;
let opening: Promise<Opened> | undefined;
let heldOther: FolderTexts | null = null;

/** A worker starts when it is first asked: on two cores none slows a screen that does not need it. */
function lane(name: LaneName): Lane {
  const known = lanes.get(name);
  if (known !== undefined) return known;
  const { port1, port2 } = new MessageChannel();
  const made = new Lane(() => lane('slow').connect('lend', port1));
  lanes.set(name, made);
  if (name !== 'slow') made.connect('borrow', port2);
  if (held !== undefined) openIn(name, held).catch(() => {});
  if (heldOther !== null) made.ask('openOther', heldOther, {}).catch(() => {});
  return made;
}

async function openIn(name: LaneName, texts: FolderTexts): Promise<Opened> {
  const opened = await lane(name).ask<Opened>('open', texts, {});
  ready.add(name);
  return opened;
}

/**
 * Starts a worker that will be asked, while what asks it is still being read.
 * @param feature whose questions it reads meanwhile
 */
export function warmUp(name: LaneName, feature?: string): void {
  const warm = lane(name);
  if (feature !== undefined) warm.read(feature);
}

/** How long nothing must have been asked before the first screen gives the machine to what will be wanted next [ms]. */
const QUIET_MS = 400;
let isPrepared = false;
let areColoursAsked = false;
let quiet: ReturnType<typeof setTimeout> | undefined;

/** Unpacks the digital maps and starts the worker of sliders, once the first screen stands. */
function prepareWhenQuiet(): void {
  if (isPrepared) return;
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    isPrepared = true;
    if (areColoursAsked) warmUp('long');
    lane('quick').prepare();
  }, QUIET_MS);
}

export async function ask<T>(name: Asked, kind: string, input: unknown, asking: Asking = {}): Promise<T> {
  areColoursAsked ||= name === 'colours';
  const asked = name !== 'colours' ? name : ready.has('long') ? 'long' : 'quick';
  const value = await lane(asked).ask<T>(kind, input, asking);
  prepareWhenQuiet();
  return value;
}

/** Gives the texts of a folder to all workers. */
export async function openTexts(texts: FolderTexts): Promise<Opened> {
  if (held === texts && opening !== undefined) return opening;
  held = texts;
  const opened = Promise.all(
    [...new Set<LaneName>(['quick', ...lanes.keys()])].map((name) => openIn(name, texts)),
  ).then(([first]) => first!);
  opening = opened;
  return opened;
}

/** Gives all workers the folder that is compared with; nothing puts it away. */
export async function openOther(texts: FolderTexts | null): Promise<Opened> {
  if (texts === null && heldOther === null) return { ok: false, problems: [] };
  heldOther = texts;
  const [opened] = await Promise.all(
    [...new Set<LaneName>(['quick', ...lanes.keys()])].map((name) =>
      lane(name).ask<Opened>('openOther', texts, {}),
    ),
  );
  return opened!;
}
