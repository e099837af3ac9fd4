/** The open programme folder: its state as the server tells it, and the texts in the workers. */
import type { Notice } from '@ortak/core/working';
import type { Problem } from '@ortak/model/parse';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { openTexts } from '../engine/client.ts';
import type { FolderTexts } from '../engine/session.ts';

export interface FolderState {
  readonly name: string;
  readonly revision: string;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly documents: readonly { readonly path: string; readonly hash: string; readonly bytes: number }[];
}

export interface OpenFolder {
  /** Undefined until the server has told it. */
  readonly state: FolderState | undefined;
  /** Of the sound programme that the workers hold: undefined while there is none. */
  readonly revision: string | undefined;
  /** Whether the server can be reached; what is shown stays while it cannot. */
  readonly isConnected: boolean;
}

const FolderContext = createContext<OpenFolder>({ state: undefined, revision: undefined, isConnected: true });

export const useFolder = (): OpenFolder => use(FolderContext);

export function FolderProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<FolderState>();
  const [revision, setRevision] = useState<string>();
  const [isConnected, setConnected] = useState(true);

  useEffect(() => {
    const events = new EventSource('api/events');
    events.addEventListener('changed', ({ data }: MessageEvent<string>) => setState(JSON.parse(data)));
    events.addEventListener('open', () => setConnected(true));
    events.addEventListener('error', () => setConnected(false));
    return () => events.close();
  }, []);

  const told = state?.revision;
  const isSound = state?.ok === true;
  useEffect(() => {
    if (told === undefined || !isSound) return;
    let isCurrent = true;
    void (async () => {
      const texts = (await (await fetch('api/texts')).json()) as FolderTexts;
      await openTexts(texts);
      if (isCurrent) setRevision(texts.revision);
    })();
    return () => {
      isCurrent = false;
    };
  }, [told, isSound]);

  const folder = useMemo(() => ({ state, revision, isConnected }), [state, revision, isConnected]);
  return <FolderContext value={folder}>{children}</FolderContext>;
}
