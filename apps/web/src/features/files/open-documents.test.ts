/** A document of which the folder tells while it is read and saved: the newest text wins, whichever answer comes first. */
import { EditorState } from '@codemirror/state';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Document, FolderSource, Saved } from '../../folder/source.ts';
import { OpenDocuments } from './open-documents.ts';

const path = 'links.yaml';
const of = (text: string): Document => ({ path, text, hash: `hash of ${text}` });

/** Answers of the folder, given when a test says so, in the order in which it says so. */
let reads: ((now: Document) => void)[];
let saves: ((saved: Saved) => void)[];
const source = {
  read: () => new Promise<Document>((resolve) => reads.push(resolve)),
  save: () => new Promise<Saved>((resolve) => saves.push(resolve)),
} as unknown as FolderSource;

let documents: OpenDocuments;
const text = () => documents.doc(path)!.toString();
const theirs = () => documents.snapshot.get(path)!.theirs?.text;
/** Lets everything follow that was waiting for an answer. */
const follows = () => new Promise((resolve) => setImmediate(resolve));

beforeAll(() => {
  vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} });
});
afterAll(() => {
  vi.unstubAllGlobals();
});
beforeEach(async () => {
  [reads, saves] = [[], []];
  documents = new OpenDocuments(source, 'kazsat-3r', (doc) => EditorState.create({ doc }));
  const opened = documents.open(path);
  reads.shift()!(of('first'));
  await opened;
});

describe('a document', () => {
  it('takes the newest of the texts that are told, though an older one is read later', async () => {
    void documents.refresh(path, of('second').hash);
    void documents.refresh(path, of('third').hash);
    const [second, third] = reads;
    third!(of('third'));
    second!(of('second'));
    await follows();
    expect(text()).toBe('third');
  });

  it('takes over what another saved on it while its own save was on its way', async () => {
    documents.replace(path, 'ours');
    const saved = documents.save(path);
    void documents.refresh(path, of('another').hash);
    expect(reads).toEqual([]);
    saves.shift()!({ ok: true, document: of('ours') });
    expect(await saved).toBe(true);
    reads.shift()!(of('another'));
    await follows();
    expect([text(), theirs()]).toEqual(['another', undefined]);
  });

  it('is not read again where the folder told of its own save', async () => {
    void documents.refresh(path, of('first').hash);
    documents.replace(path, 'ours');
    const saved = documents.save(path);
    saves.shift()!({ ok: true, document: of('ours') });
    await saved;
    void documents.refresh(path, of('ours').hash);
    await follows();
    expect([reads.length, text()]).toEqual([0, 'ours']);
  });

  it('whose save was refused keeps in sight what stands there, though the folder still tells the text before', async () => {
    documents.replace(path, 'ours');
    const saved = documents.save(path);
    void documents.refresh(path, of('first').hash);
    saves.shift()!({ ok: false, current: of('another') });
    expect(await saved).toBe(false);
    await follows();
    expect([text(), theirs()]).toEqual(['ours', 'another']);
  });
});
