/** The programme as a worker holds it: parsed from the texts, with the maps that analyses need. */
import { type Environment, linkEnvironment } from '@ortak/analysis';
import { type MapStore, mapStore } from '@ortak/maps';
import type { Programme } from '@ortak/model';
import {
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
  readonly problems: readonly Problem[];
}

/** Nothing can be computed: the programme is not open, or has problems. */
export class NotOpenError extends Error {
  override readonly name = 'NotOpenError';
}

export class Session {
  #result: LoadResult | undefined;
  #environment: Promise<Environment> | undefined;
  readonly #kept = new Map<string, unknown>();
  /** The digital maps by their ids, each fetched when it is first asked for. */
  readonly maps: MapStore;

  /** @param mapsUrl address of the folder of digital maps, with a slash at its end */
  constructor(mapsUrl: string) {
    this.maps = mapStore(async (file) => {
      const response = await fetch(mapsUrl + file);
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      return new Uint8Array(await response.arrayBuffer());
    });
  }

  open({ catalogue, texts, patterns, problems }: FolderTexts): void {
    this.#result =
      texts.length === 0
        ? { ok: false, problems }
        : parseProgramme(texts, problems, parseCatalogue(catalogue), patterns);
    this.#kept.clear();
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
