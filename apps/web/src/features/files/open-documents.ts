/** Documents that are open: the text that was read, the text as it is written, and what somebody else saved meanwhile. */
import { type EditorState, Text, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Document, FolderSource } from '../../folder/source.ts';

export interface OpenDocument {
  readonly path: string;
  /** As it was read, with the hash to save over. */
  readonly base: Document;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  /** What stands there now instead of the base. */
  readonly theirs: Document | undefined;
}

interface Entry {
  document: OpenDocument;
  /** Hash that the folder told last. */
  told?: string;
  baseText: Text;
  state: EditorState;
}

type Listener = () => void;

const textOf = (text: string): Text => Text.of(text.split(/\r\n|\n|\r/));

/** Line ends that all lines have; those of a mixed text become `\n`. */
const lineEndOf = (text: string): string => (/\r\n/.test(text) && !/[^\r]\n/.test(text) ? '\r\n' : '\n');

export class OpenDocuments {
  readonly #source: FolderSource;
  readonly #folder: string;
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<Listener>();
  readonly #stateOf: (doc: Text, lineEnd: string) => EditorState;
  #shown: { readonly path: string; readonly view: EditorView } | undefined;
  #snapshot: ReadonlyMap<string, OpenDocument> = new Map();

  /**
   * @param folder its name
   * @param stateOf the editor of a text
   */
  constructor(source: FolderSource, folder: string, stateOf: (doc: Text, lineEnd: string) => EditorState) {
    this.#source = source;
    this.#folder = folder;
    this.#stateOf = stateOf;
  }

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get snapshot(): ReadonlyMap<string, OpenDocument> {
    return this.#snapshot;
  }

  /** Reads a document for the first time, with what was written into it before the page was loaded anew. */
  async open(path: string): Promise<void> {
    if (this.#entries.has(path)) return;
    const base = await this.#source.read(path);
    if (this.#entries.has(path)) return;
    const draft = keptDraft(this.#folder, path);
    const from = draft?.base ?? base;
    let state = this.#stateOf(textOf(from.text), lineEndOf(from.text));
    if (draft !== undefined) state = state.update(replacing(state.doc, textOf(draft.text))).state;
    this.#entries.set(path, {
      state,
      baseText: textOf(from.text),
      document: { path, base: from, isChanged: false, isSaving: false, theirs: undefined },
    });
    this.#written(path, state);
    if (from.hash !== base.hash) this.#meet(path, base);
    this.#tell();
  }

  /** The document is gone, with what was written into it. */
  close(path: string): void {
    if (this.#shown?.path === path) this.hide();
    this.#entries.delete(path);
    keepDraft(this.#folder, path, undefined);
    this.#tell();
  }

  /** Gives a view the document; what is written there is kept when another one is shown. */
  show(path: string, view: EditorView): void {
    this.#shown = { path, view };
    view.setState(this.#entries.get(path)!.state);
  }

  hide(): void {
    this.#shown = undefined;
  }

  /** Told by the editor after every change. */
  changed(state: EditorState): void {
    if (this.#shown !== undefined) this.#written(this.#shown.path, state);
  }

  doc(path: string): Text | undefined {
    return this.#entries.get(path)?.state.doc;
  }

  dispatch(path: string, spec: TransactionSpec): void {
    if (this.#shown?.path === path) this.#shown.view.dispatch(spec);
    else this.#written(path, this.#entries.get(path)!.state.update(spec).state);
  }

  /** Writes another text in place of the present one; undo brings it back. */
  replace(path: string, text: string): void {
    this.dispatch(path, replacing(this.doc(path)!, textOf(text)));
  }

  /** The folder says that a document has another hash. */
  async refresh(path: string, hash: string): Promise<void> {
    const entry = this.#entries.get(path);
    if (entry === undefined) return;
    entry.told = hash;
    // While it is saved nothing is taken over; what was told meanwhile follows.
    if (entry.document.isSaving) return;
    if (entry.document.base.hash === hash) {
      // What was met is gone again: somebody saved the text that was read.
      if (entry.document.theirs !== undefined) this.#set(path, { theirs: undefined });
    } else if (entry.document.theirs?.hash !== hash) {
      const now = await this.#source.read(path);
      // Told of another since: that one is read by itself, and this may be older.
      if (entry.told === hash && !entry.document.isSaving) this.#meet(path, now);
    }
  }

  /** @returns whether it was saved; what stands there instead is in `theirs` */
  async save(path: string): Promise<boolean> {
    const entry = this.#entries.get(path)!;
    const { state, document } = entry;
    if (document.isSaving) return false;
    delete entry.told;
    this.#set(path, { isSaving: true });
    try {
      const text = state.sliceDoc();
      const saved = await this.#source.save(path, text, document.base.hash);
      if (saved.ok) this.#rebase(path, saved.document);
      else this.#meet(path, saved.current);
      return saved.ok;
    } finally {
      this.#set(path, { isSaving: false });
      const { told } = entry;
      if (told !== undefined && told !== entry.document.base.hash) this.refresh(path, told).catch(() => {});
    }
  }

  /** Takes what stands there as the text that was read: the next save is over it. */
  async acceptTheirs(path: string, text: string): Promise<boolean> {
    const { theirs } = this.#entries.get(path)!.document;
    if (theirs === undefined) return false;
    this.#rebase(path, theirs);
    this.replace(path, text);
    return text.split(/\r\n|\n/).join('\n') === textOf(theirs.text).toString() || this.save(path);
  }

  #meet(path: string, theirs: Document): void {
    const entry = this.#entries.get(path)!;
    const { isChanged } = entry.document;
    const doc = textOf(theirs.text);
    if (theirs.hash === entry.document.base.hash) return;
    // Nothing of ours is in the way, or both wrote the same.
    if (!isChanged || entry.state.doc.eq(doc)) {
      this.#rebase(path, theirs);
      this.dispatch(path, replacing(this.doc(path)!, doc));
    } else this.#set(path, { theirs });
  }

  #rebase(path: string, base: Document): void {
    const entry = this.#entries.get(path)!;
    entry.baseText = textOf(base.text);
    this.#set(path, { base, theirs: undefined });
    this.#written(path, entry.state);
  }

  #written(path: string, state: EditorState): void {
    const entry = this.#entries.get(path)!;
    entry.state = state;
    const isChanged = !state.doc.eq(entry.baseText);
    keepDraft(
      this.#folder,
      path,
      isChanged ? { base: entry.document.base, text: state.sliceDoc() } : undefined,
    );
    if (isChanged !== entry.document.isChanged) this.#set(path, { isChanged });
  }

  #set(path: string, change: Partial<OpenDocument>): void {
    const entry = this.#entries.get(path)!;
    entry.document = { ...entry.document, ...change };
    this.#tell();
  }

  #tell(): void {
    this.#snapshot = new Map([...this.#entries].map(([path, { document }]) => [path, document]));
    for (const listener of this.#listeners) listener();
  }
}

/** The smallest change that makes one text the other, so that cursors stay where they were. */
function replacing(before: Text, after: Text): TransactionSpec {
  const [a, b] = [before.toString(), after.toString()];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { changes: { from: start, to: a.length - end, insert: b.slice(start, b.length - end) } };
}

interface Draft {
  readonly base: Document;
  readonly text: string;
}

const keyOf = (folder: string, path: string): string => `ortak.draft.${folder}/${path}`;

/** What was written and not saved outlives the page, in this tab alone. */
function keepDraft(folder: string, path: string, draft: Draft | undefined): void {
  try {
    if (draft === undefined) sessionStorage.removeItem(keyOf(folder, path));
    else sessionStorage.setItem(keyOf(folder, path), JSON.stringify(draft));
  } catch {
    // The store is full or forbidden: the text lives as long as the page.
  }
}

function keptDraft(folder: string, path: string): Draft | undefined {
  const kept = sessionStorage.getItem(keyOf(folder, path));
  if (kept === null) return undefined;
  const draft: unknown = JSON.parse(kept);
  return isDraft(draft) ? draft : undefined;
}

/** Another version of the page may have written it. */
const isDraft = (draft: unknown): draft is Draft =>
  typeof draft === 'object' &&
  draft !== null &&
  'text' in draft &&
  typeof draft.text === 'string' &&
  'base' in draft &&
  typeof draft.base === 'object' &&
  draft.base !== null &&
  'text' in draft.base &&
  typeof draft.base.text === 'string' &&
  'hash' in draft.base &&
  typeof draft.base.hash === 'string';
