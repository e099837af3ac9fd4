/** The open programme folder: its state as its source tells it, and the texts in the workers. */
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { type Compared, useCompared } from '../compared/use-compared.ts';
import { openTexts } from '../engine/client.ts';
import type { FolderSource, FolderState } from '../folder/source.ts';

export interface OpenFolder {
  readonly source: FolderSource;
  /** Undefined until the source has told it. */
  readonly state: FolderState | undefined;
  /** Name of the programme as it was last sound; undefined while it never was. */
  readonly title: string | undefined;
  /** Of the sound programme that the workers hold, and of the one that it is compared with: undefined while there is none. */
  readonly revision: string | undefined;
  /** Of the texts that the workers hold, sound or not. */
  readonly held: string | undefined;
  /** Whether the server can be reached; what is shown stays while it cannot. */
  readonly isConnected: boolean;
  /** The programme that is compared with. */
  readonly compared: Compared;
}

const FolderContext = createContext<OpenFolder | undefined>(undefined);

export function useFolder(): OpenFolder {
  const folder = use(FolderContext);
  if (folder === undefined) throw new Error('No folder is open.');
  return folder;
}

export function FolderProvider({
  source,
  children,
}: {
  readonly source: FolderSource;
  readonly children: ReactNode;
}) {
  const [state, setState] = useState<FolderState>();
  const [held, setHeld] = useState<string>();
  const [title, setTitle] = useState<string>();
  const [revision, setRevision] = useState<string>();
  const [isConnected, setConnected] = useState(true);

  useEffect(() => source.subscribe(setState, setConnected), [source]);

  const told = state?.revision;
  useEffect(() => {
    if (told === undefined) return;
    let isCurrent = true;
    void (async () => {
      const texts = await source.texts(told);
      // Another was told while these came: workers that hold it already keep it.
      if (!isCurrent) return;
      const { ok, name } = await openTexts(texts);
      if (!isCurrent) return;
      setHeld(texts.revision);
      // A programme with problems replaces none: workers answer from the last sound one.
      if (ok) {
        setRevision(texts.revision);
        setTitle(name);
      }
    })().catch(() => {
      // The server is gone: the stream of events says so, and tells the state when it is back.
    });
    return () => {
      isCurrent = false;
    };
  }, [source, told]);

  const compared = useCompared(source, state);
  const folder = useMemo(
    () => ({
      source,
      state,
      title,
      revision: revision === undefined ? undefined : `${revision}${compared.revision}`,
      held,
      isConnected,
      compared,
    }),
    [source, state, title, revision, held, isConnected, compared],
  );
  return <FolderContext value={folder}>{children}</FolderContext>;
}
