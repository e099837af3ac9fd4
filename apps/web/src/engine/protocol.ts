/** What page and worker say to each other. */
import type { Session } from './session.ts';

/**
 * What a feature can be asked, by kind: `links.budget`. Answers are plain data. One that takes long is a generator that hands
 * out the part done, 0…1: the page sees it grow, and can cancel between two parts.
 */
export type Answers = Readonly<Record<string, (session: Session, input: never) => unknown>>;

/** Input and value of one kind of answer. */
export type InputOf<A extends Answers, K extends keyof A> = Parameters<A[K]>[1];
export type ValueOf<A extends Answers, K extends keyof A> = Finished<Awaited<ReturnType<A[K]>>>;

type Finished<T> = T extends Generator<number, infer Value> | AsyncGenerator<number, infer Value> ? Value : T;

/** A question; or the wish that the one of an id be given up. */
export type Request =
  | { readonly id: number; readonly kind: string; readonly input: unknown }
  | { readonly id: number; readonly isCancelled: true };

export type Reply =
  /** A worker wants a digital map: somebody has to lend it. */
  | { readonly wish: 'maps' }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly part: number }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } };

/** Name of the error of a question that was given up on request. */
export const CANCELLED = 'Cancelled';
