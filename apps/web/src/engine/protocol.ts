/** What page and worker say to each other. */
import type { Session } from './session.ts';

/** What a feature can be asked, by kind: `links.budget`. Answers are plain data. */
export type Answers = Readonly<Record<string, (session: Session, input: never) => unknown>>;

/** Input and value of one kind of answer. */
export type InputOf<A extends Answers, K extends keyof A> = Parameters<A[K]>[1];
export type ValueOf<A extends Answers, K extends keyof A> = Awaited<ReturnType<A[K]>>;

export interface Request {
  readonly id: number;
  readonly kind: string;
  readonly input: unknown;
}

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } };
