/** The programme as a worker holds it: parsed from the texts, with the maps that analyses need. */
import { type Environment, linkEnvironment } from '@ortak/analysis';
import { type MapStore, mapStore } from '@ortak/maps';
import type { Programme } from '@ortak/model';
import {
  type CurveFolder,
  type FileText,
  type LoadResult,
  type PatternFolder,
  type Problem,
  parseCatalogue,
  parseProgramme,
} from '@ortak/model/parse';

/** All texts of a folder, as the server or an archive gives them. */
export interface FolderTexts {
  readonly revision: string;
  readonly catalogue: string;
  readonly texts: readonly FileText[];
  readonly patterns: PatternFolder;
  readonly curves: CurveFolder;
  readonly problems: readonly Problem[];
}

/** Whether the texts make a programme, and what is wrong with them if not. */
export interface Opened {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** Of the programme, where they make one. */
  readonly name?: string;
}

/** Nothing can be computed: the programme is not open, or has problems. */
export class NotOpenError extends Error {
  override readonly name = 'NotOpenError';
}

const parsed = ({ catalogue, texts, patterns, curves, problems }: FolderTexts): LoadResult =>
  texts.length === 0
    ? { ok: false, problems }
    : parseProgramme(texts, problems, parseCatalogue(catalogue), patterns, curves);

/**
 * Digital maps, each fetched when it is first asked for.
 * @param url address of their folder, with a slash at its end
 */
export const fetchedMaps = (url: string): MapStore =>
  mapStore(async (file) => {
    const response = await fetch(url + file);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  });

export class Session {
  #folder: FolderTexts | undefined;
  #opened: Opened | undefined;
  #result: LoadResult | undefined;
  #other: LoadResult | undefined;
  #environment: Promise<Environment> | undefined;
  readonly #kept = new Map<string, unknown>();
  /** The digital maps by their ids. */
  readonly maps: MapStore;

  constructor(maps: MapStore) {
    this.maps = maps;
  }

  /** While the texts make no programme, answers are those of the last that did. */
  open(folder: FolderTexts): Opened {
    if (folder.revision === this.#folder?.revision && this.#opened !== undefined) return this.#opened;
    const result = parsed(folder);
    this.#folder = folder;
    if (result.ok || this.#result === undefined) {
      this.#result = result;
      this.#kept.clear();
    }
    this.#opened = result.ok
      ? { ok: true, problems: [], name: result.programme.name }
      : { ok: false, problems: result.problems };
    return this.#opened;
  }

  /** Opens the programme that is compared with; nothing puts it away. */
  openOther(folder: FolderTexts | null): Opened {
    this.#other = folder === null ? undefined : parsed(folder);
    this.#kept.clear();
    const problems = this.#other?.ok === false ? this.#other.problems : [];
    return { ok: this.#other?.ok === true, problems };
  }

  /** The programme that is compared with; undefined while there is none. */
  get other(): Programme | undefined {
    return this.#other?.ok === true ? this.#other.programme : undefined;
  }

  /** The texts as they were opened last, sound or not. @throws NotOpenError while there are none */
  get folder(): FolderTexts {
    if (this.#folder === undefined) throw new NotOpenError();
    return this.#folder;
  }

  /** What is wrong with the folder, were one of its texts another. */
  problemsWith(path: string, text: string): readonly Problem[] {
    const { texts } = this.folder;
    const result = parsed({
      ...this.folder,
      texts: texts.map((file) => (file.name === path ? { ...file, text } : file)),
    });
    return result.ok ? [] : result.problems;
  }

  /** @throws NotOpenError while there is none */
  get programme(): Programme {
    if (this.#result?.ok !== true) throw new NotOpenError();
    return this.#result.programme;
  }

  /** The digital maps, fetched once. @throws MapError when one is missing or damaged */
  environment(): Promise<Environment> {
    this.#environment ??= this.#load().catch((error: unknown) => {
      this.#environment = undefined;
      throw error;
    });
    return this.#environment;
  }

  /** What was computed for this programme before, else computed now and kept. */
  keep<T>(key: string, make: () => T): T {
    if (!this.#kept.has(key)) {
      if (this.#kept.size > 200) this.#kept.clear();
      this.#kept.set(key, make());
    }
    return this.#kept.get(key) as T;
  }

  async #load(): Promise<Environment> {
    const [environment, topography] = await Promise.all([
      linkEnvironment(this.maps),
      this.maps.get('p1511-2-topography'),
    ]);
    return { ...environment, topography };
  }
}
