import { messageOf } from '@ortak/core/errors';
import { useEffect, useState } from 'react';
import type { Document, FolderSource } from '../../folder/source.ts';
import { useWords } from '../../words/language.tsx';
import { words } from './words.ts';

/** Deletes the document that is shown, once it was said twice. */
export function RemoveDocument({
  source,
  document,
  onRemoved,
  onFailure,
}: {
  readonly source: FolderSource;
  readonly document: Document;
  readonly onRemoved: (document: Document) => void;
  readonly onFailure: (message: string) => void;
}) {
  const text = useWords(words);
  const [isAsked, setAsked] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is another question
  useEffect(() => setAsked(false), [document.path]);
  const remove = async (): Promise<void> => {
    setAsked(false);
    try {
      const theirs = await source.remove(document.path, document.hash);
      if (theirs === undefined) onRemoved(document);
      else onFailure(text.meanwhile);
    } catch (error) {
      onFailure(messageOf(error));
    }
  };
  if (!isAsked)
    return (
      <button type="button" onClick={() => setAsked(true)}>
        {text.removeDocument}
      </button>
    );
  return (
    <>
      <button type="button" className="bad" onClick={() => void remove()}>
        {text.removeSurely(document.path)}
      </button>
      <button type="button" onClick={() => setAsked(false)}>
        {text.keep}
      </button>
    </>
  );
}

/** What was deleted last can be brought back. */
export function Removed({
  source,
  document,
  onBack,
  onFailure,
}: {
  readonly source: FolderSource;
  readonly document: Document;
  readonly onBack: (path: string) => void;
  readonly onFailure: (message: string) => void;
}) {
  const text = useWords(words);
  const back = async (): Promise<void> => {
    try {
      const saved = await source.create(document.path, document.text);
      if (!saved.ok) onFailure(text.stands(document.path));
      onBack(document.path);
    } catch (error) {
      onFailure(messageOf(error));
    }
  };
  return (
    <p role="status">
      {text.removed(document.path)}{' '}
      <button type="button" onClick={() => void back()}>
        {text.bringBack}
      </button>
    </p>
  );
}
