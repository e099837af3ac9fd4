/** An open programme folder: read, checked, watched. The only thing of the server that has state over time. */
import { type FSWatcher, watch } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Notice } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { catalogueText, type Folder, readFolder } from '@ortak/model/node';
import { type Problem, parseCatalogue, parseProgramme } from '@ortak/model/parse';
import { contentHash } from './hash.ts';

/** The folder as it was at one moment. */
export interface Snapshot extends Folder {
  /** Hash of all its texts: equal revisions give equal results. */
  readonly revision: string;
  readonly programme: Programme | undefined;
  readonly problems: readonly Problem[];
  /** Those of them that were met while files were read: who parses the texts anew meets the others again. */
  readonly unread: readonly Problem[];
  readonly notices: readonly Notice[];
}

export type Listener = (snapshot: Snapshot) => void;

/** Editors write a file in several steps; a change is looked at when it has been quiet for this long [ms]. */
const QUIET_MS = 60;

export class ProgrammeFolder {
  readonly root: string;
  readonly name: string;
  #snapshot!: Snapshot;
  readonly #listeners = new Set<Listener>();
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;
  #reading: Promise<unknown> | undefined;

  private constructor(root: string) {
    this.root = root;
    this.name = basename(root);
  }

  /** Reads a folder and watches it until it is closed. */
  static async open(folder: string): Promise<ProgrammeFolder> {
    const root = await realpath(folder).catch(() => folder);
    const opened = new ProgrammeFolder(root);
    await opened.refresh();
    return opened;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Reads the folder anew at once, and tells the listeners where something changed. */
  async refresh(): Promise<Snapshot> {
    // Readings are one after the other, so that an older one never replaces a newer.
    const reading = (this.#reading ?? Promise.resolve()).then(async () => {
      // Watched before it is read, so that no change falls between.
      this.#watch();
      const snapshot = await take(this.root);
      const changed = snapshot.revision !== this.#snapshot?.revision;
      this.#snapshot = snapshot;
      if (changed) for (const listener of this.#listeners) listener(snapshot);
      return snapshot;
    });
    this.#reading = reading.catch(() => {});
    return reading;
  }

  /** @returns how to stop listening */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
    this.#isClosed = true;
    this.#listeners.clear();
  }

  /**
   * Watches the folder and those in it that hold files of a programme. Anew before each reading: a folder may come later, or
   * come back as another of its name, of which the watcher of the first would tell nothing. Not recursively: on Linux Node then
   * watches each file by itself, and loses one that is replaced so.
   */
  #watch(): void {
    if (this.#isClosed) return;
    for (const name of ['.', 'satellites', 'patterns', 'amplifiers', 'modcods']) {
      try {
        const watcher = watch(join(this.root, name), () => this.#changed());
        watcher.on('error', () => watcher.close());
        this.#watchers.get(name)?.close();
        this.#watchers.set(name, watcher);
      } catch {
        // No such folder now, or a file system without notices: what is saved through the server is still seen. A watcher that was
        // there follows its folder, and tells when it is moved back.
      }
    }
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh().catch(() => {}), QUIET_MS);
    this.#timer.unref();
  }
}

async function take(root: string): Promise<Snapshot> {
  const folder = await readFolder(root);
  const result =
    folder.texts.length === 0
      ? ({ ok: false, problems: folder.problems } as const)
      : parseProgramme(
          folder.texts,
          folder.problems,
          parseCatalogue(catalogueText()),
          folder.patterns,
          folder.curves,
        );
  return {
    ...folder,
    revision: contentHash(
      JSON.stringify([
        folder.texts,
        folder.patterns,
        folder.curves,
        folder.problems.map(({ code, file }) => [code, file]),
      ]),
    ).slice(0, 16),
    programme: result.ok ? result.programme : undefined,
    problems: result.ok ? [] : result.problems,
    unread: folder.problems,
  };
}
