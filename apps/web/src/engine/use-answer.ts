/** Answers of the workers as state of a view. */
import { useEffect, useRef, useState } from 'react';
import { useFolder } from '../shell/folder.tsx';
import { ask, type LaneName } from './client.ts';
import type { Answers, InputOf, ValueOf } from './protocol.ts';

export interface Answer<T> {
  /** The last one; while a new one is computed the old one stays. */
  readonly value: T | undefined;
  /** Whether the value belongs to another question or revision than the present. */
  readonly isStale: boolean;
  readonly error: Error | undefined;
}

/**
 * Asks the question whenever its input or the programme changes. While one is computed only the newest of those that follow
 * waits: a slider never piles up work.
 * @param input undefined asks nothing
 */
export function useAnswer<A extends Answers, K extends keyof A & string>(
  lane: LaneName,
  kind: K,
  input: InputOf<A, K> | undefined,
): Answer<ValueOf<A, K>> {
  const { revision } = useFolder();
  const key = input === undefined || revision === undefined ? undefined : JSON.stringify([revision, input]);
  const [answer, setAnswer] = useState<{ key?: string; value?: ValueOf<A, K>; error?: Error }>({});
  const state = useRef<{ isBusy: boolean; wanted: string | undefined }>({ isBusy: false, wanted: undefined });

  useEffect(() => {
    const { current } = state;
    current.wanted = key;
    const next = async (): Promise<void> => {
      if (current.isBusy || current.wanted === undefined) return;
      const asked = current.wanted;
      current.isBusy = true;
      try {
        const value = await ask<ValueOf<A, K>>(lane, kind, JSON.parse(asked)[1]);
        setAnswer({ key: asked, value });
      } catch (error) {
        setAnswer((before) => ({ ...before, key: asked, error: error as Error }));
      }
      current.isBusy = false;
      if (current.wanted !== asked) void next();
    };
    void next();
    return () => {
      current.wanted = undefined;
    };
  }, [key, kind, lane]);

  return {
    value: answer.value,
    isStale: answer.key !== key,
    error: answer.key === key ? answer.error : undefined,
  };
}
