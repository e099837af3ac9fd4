/** What is known of the document in the editor beside its text: its committed version, its outline, its form. */
import type { EditorView } from '@codemirror/view';
import type { OutlineEntry } from '@ortak/model/edit';
import { useEffect, useState } from 'react';
import { ask } from '../../engine/client.ts';
import type { ValueOf } from '../../engine/protocol.ts';
import type { Committed } from '../../folder/source.ts';
import { useFolder } from '../../shell/folder.tsx';
import type { answers } from './answers.ts';

type FormAnswer = ValueOf<typeof answers, 'files.form'>;

/** Time without a key after which outline and form follow the text [ms]. */
const QUIET_MS = 150;

/** The committed version of a document; an empty one where there is none. */
export function useCommitted(path: string | undefined, revision: string | undefined) {
  const { source } = useFolder();
  const [committed, setCommitted] = useState<
    Partial<Committed> & Pick<Committed, 'commit' | 'date' | 'subject'>
  >();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a commit is seen at the next change of the folder
  useEffect(() => {
    setCommitted(undefined);
    if (path === undefined) return;
    let isCurrent = true;
    source
      .committed(path)
      .catch(() => undefined)
      .then((found) => {
        if (isCurrent) setCommitted(found ?? { commit: '', date: '', subject: '' });
      });
    return () => {
      isCurrent = false;
    };
  }, [source, path, revision]);
  return committed;
}

/** Outline and form of the text as it stands, some time behind the keys. */
export function useLooks(view: EditorView | undefined, path: string, version: number, isFormOpen: boolean) {
  const [outline, setOutline] = useState<readonly OutlineEntry[]>([]);
  const [form, setForm] = useState<FormAnswer>();
  const { held } = useFolder();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for text and cursor
  useEffect(() => {
    if (view === undefined || held === undefined) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const text = view.state.doc.toString();
      const offset = view.state.selection.main.head;
      const [entries, found] = await Promise.all([
        ask<readonly OutlineEntry[]>('quick', 'files.outline', { path, text }),
        isFormOpen ? ask<FormAnswer>('quick', 'files.form', { path, text, offset }) : undefined,
      ]);
      if (!isCurrent) return;
      // While the text cannot be read the outline of before helps to find the place.
      setOutline((before) => (entries.length > 0 || found !== undefined ? entries : before));
      setForm(found);
    }, QUIET_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [view, path, version, isFormOpen, held]);
  return { outline, form };
}
