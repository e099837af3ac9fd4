/** Where the open programme folder comes from: a server on this computer, or the browser itself. */
import type { Notice } from '@ortak/core/working';
import type { Problem } from '@ortak/model/parse';
import type { Language } from '@ortak/report/words';
import type { FolderTexts } from '../engine/session.ts';

export interface FolderState {
  readonly name: string;
  readonly revision: string;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly documents: readonly { readonly path: string; readonly hash: string; readonly bytes: number }[];
  /** The folder that the server has open to compare with. */
  readonly compared?: { readonly name: string; readonly revision: string };
}

/** A document with the hash to save over. */
export interface Document {
  readonly path: string;
  readonly text: string;
  readonly hash: string;
}

/** A save that was refused says what stands there now; nothing was written. */
export type Saved =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly current: Document };

/** A document as it was committed last. */
export interface Committed {
  readonly text: string;
  /** Of the commit, shortened; empty where it is not a commit, but the folder as it was opened. */
  readonly commit: string;
  readonly subject: string;
  readonly date: string;
}

/** The folder cannot be asked, or says no; the message says why. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

export interface FolderSource {
  /** Address of the report in a language, where one is written. */
  readonly report?: (language: Language) => string;
  /** Address at which another folder can be opened, where that is possible. */
  readonly home?: string;
  /** @returns how to stop listening */
  subscribe(told: (state: FolderState) => void, reached: (isConnected: boolean) => void): () => void;
  /** @param revision that was told: texts that were read before are given where they are of it */
  texts(revision?: string): Promise<FolderTexts>;
  /** Texts of the folder to compare with, where the state names one. */
  comparedTexts?(): Promise<FolderTexts>;
  /** @throws SourceError */
  read(path: string): Promise<Document>;
  /** Writes over the text with that hash and over no other. @throws SourceError */
  save(path: string, text: string, expectedHash: string): Promise<Saved>;
  /** Writes a document where none stands. @throws SourceError */
  create(path: string, text: string): Promise<Saved>;
  /** Removes the text with that hash and no other. @returns what stands there instead, where it is another @throws SourceError */
  remove(path: string, expectedHash: string): Promise<Document | undefined>;
  /** Undefined where the document was never committed, or the folder is in no repository. */
  committed(path: string): Promise<Committed | undefined>;
  /** All files of the programme by their path, to hand them on. */
  files(): Promise<ReadonlyMap<string, Uint8Array>>;
}
