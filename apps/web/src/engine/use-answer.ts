/** Answers of the workers as state of a view. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFolder } from '../shell/folder.tsx';
import { type Asked as AskedIn, ask, isCancelled } from './client.ts';
import type { Answers, InputOf, ValueOf } from './protocol.ts';

export interface Answer<T, Input = unknown> {
  /** The last one; while a new one is computed the old one stays. */
  readonly value: T | undefined;
  /** The question that it answers. */
  readonly asked: Input | undefined;
  /** Whether the value belongs to another question or revision than the present. */
  readonly isStale: boolean;
  readonly error: Error | undefined;
  /** Part done of what is being computed, 0…1; undefined where nothing tells it. */
  readonly part: number | undefined;
  /** Whether the present question was given up on request. */
  readonly isCancelled: boolean;
  /** Gives the present question up, where it takes long. */
  readonly cancel: () => void;
  /** Asks it once more. */
  readonly again: () => void;
}

interface Kept<T> {
  readonly key?: string;
  readonly value?: T;
  /** Of which question the value is. */
  readonly valueKey?: string;
  readonly error?: Error;
  readonly isCancelled?: boolean;
}

interface Asked {
  isBusy: boolean;
  wanted: string | undefined;
  /** Whether it was the user who cancelled, not another question. */
  isGivenUp: boolean;
  asking?: AbortController;
}

/**
 * Asks the question whenever its input or the programme changes. While one is computed only the newest of those that follow
 * waits: a slider never piles up work. A long one that is no longer asked is given up.
 * @param input undefined asks nothing
 */
export function useAnswer<A extends Answers, K extends keyof A & string>(
  lane: AskedIn,
  kind: K,
  input: InputOf<A, K> | undefined,
): Answer<ValueOf<A, K>, InputOf<A, K>> {
  const { revision } = useFolder();
  const key = input === undefined || revision === undefined ? undefined : JSON.stringify([revision, input]);
  const [answer, setAnswer] = useState<Kept<ValueOf<A, K>>>({});
  const [part, setPart] = useState<number>();
  const [round, setRound] = useState(0);
  const state = useRef<Asked>({ isBusy: false, wanted: undefined, isGivenUp: false });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks the same question once more
  useEffect(() => {
    const { current } = state;
    current.wanted = key;
    const next = async (): Promise<void> => {
      if (current.isBusy || current.wanted === undefined) return;
      const asked = current.wanted;
      current.isBusy = true;
      current.isGivenUp = false;
      current.asking = new AbortController();
      let isAskedAnew = false;
      try {
        const value = await ask<ValueOf<A, K>>(lane, kind, JSON.parse(asked)[1], {
          onPart: setPart,
          signal: current.asking.signal,
        });
        setAnswer({ key: asked, value, valueKey: asked });
      } catch (error) {
        isAskedAnew = isCancelled(error) && !current.isGivenUp;
        const outcome = isCancelled(error) ? { isCancelled: !isAskedAnew } : { error: error as Error };
        setAnswer(({ error: _, isCancelled: __, ...before }) => ({ ...before, key: asked, ...outcome }));
      }
      setPart(undefined);
      current.isBusy = false;
      if (current.wanted !== asked || isAskedAnew) void next();
    };
    void next();
    return () => {
      current.wanted = undefined;
      current.asking?.abort();
    };
  }, [key, kind, lane, round]);

  const cancel = useCallback(() => {
    state.current.isGivenUp = true;
    state.current.asking?.abort();
  }, []);
  const again = useCallback(() => setRound((last) => last + 1), []);
  const { valueKey } = answer;
  const asked = useMemo(
    () => (valueKey === undefined ? undefined : (JSON.parse(valueKey)[1] as InputOf<A, K>)),
    [valueKey],
  );
  const isPresent = answer.key === key;
  return {
    value: answer.value,
    asked,
    isStale: valueKey !== key,
    error: isPresent ? answer.error : undefined,
    part,
    isCancelled: isPresent && answer.isCancelled === true,
    cancel,
    again,
  };
}
