/** The programme that is compared with: an archive that the user brought, else the second folder of the server. */

import { problemLine } from '@ortak/model/parse';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { openOther } from '../engine/client.ts';
import type { FolderSource, FolderState } from '../folder/source.ts';
import { forgetOther, keepOther, keptOther, type Other } from './archive.ts';

export interface Compared {
  /** Undefined while nothing is compared with. */
  readonly name: string | undefined;
  /** Empty while nothing is compared with: answers about it depend on this. */
  readonly revision: string;
  /** First problem of a folder that cannot be used. */
  readonly problem: string | undefined;
  /** Whether the user brought it, and can put it away. */
  readonly isOwn: boolean;
  /** @throws ZipError */
  readonly bring: (archive: File) => Promise<void>;
  readonly putAway: () => Promise<void>;
}

type Held = Pick<Compared, 'name' | 'revision' | 'problem' | 'isOwn'>;

const nothing: Held = { name: undefined, revision: '', problem: undefined, isOwn: false };

export function useCompared(source: FolderSource, state: FolderState | undefined): Compared {
  const [held, setHeld] = useState<Held>(nothing);
  const [round, setRound] = useState(0);
  const folder = state?.name;
  const { name: theirs, revision } = state?.compared ?? {};

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round reads what was brought or put away
  useEffect(() => {
    if (folder === undefined) return;
    let isCurrent = true;
    void (async () => {
      const own = await keptOther(folder).catch(() => undefined);
      const other: Other | undefined =
        own ??
        (theirs !== undefined && source.comparedTexts !== undefined
          ? { name: theirs, texts: await source.comparedTexts() }
          : undefined);
      const opened = await openOther(other?.texts ?? null);
      if (!isCurrent) return;
      if (other === undefined) setHeld((before) => (before.name === undefined ? before : nothing));
      else
        setHeld({
          name: other.name,
          revision: other.texts.revision,
          problem: opened.problems[0] && problemLine(opened.problems[0]),
          isOwn: own !== undefined,
        });
    })().catch(() => {
      // The server is gone; the state tells when it is back.
    });
    return () => {
      isCurrent = false;
    };
  }, [folder, source, theirs, revision, round]);

  // An archive may be dropped before the folder is read: it is kept once its name is known.
  const waiting = useRef(new Set<(folder: string) => void>());
  useEffect(() => {
    if (folder === undefined) return;
    for (const tell of waiting.current) tell(folder);
    waiting.current.clear();
  }, [folder]);
  const bring = useCallback(
    async (archive: File) => {
      const name = folder ?? (await new Promise<string>((resolve) => waiting.current.add(resolve)));
      await keepOther(name, archive);
      setRound((last) => last + 1);
    },
    [folder],
  );
  const putAway = useCallback(async () => {
    await forgetOther(folder ?? '');
    setRound((last) => last + 1);
  }, [folder]);
  return useMemo(() => ({ ...held, bring, putAway }), [held, bring, putAway]);
}
