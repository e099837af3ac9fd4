/** A feature of the workbench: a folder with this description, its views, words, answers and tests. */
import type { ComponentType } from 'react';
import type { Words } from '../words/language.tsx';

export interface Feature {
  /** First part of its address. */
  readonly id: string;
  /** Place in the navigation. */
  readonly order: number;
  readonly words: Words<{ readonly title: string }>;
  /** What its view asks first, by the parameters of the address: computed while the view is being read. */
  readonly ahead?: string;
  /** Loaded when it is opened for the first time. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** Whether the view has something to show while the programme has problems. */
  readonly showsUnsound?: boolean;
  /** Whether it does in the browser what a server does otherwise. */
  readonly isWithoutServer?: boolean;
}

/** All features there are: each folder is found by itself. */
export const features: readonly Feature[] = Object.values(
  import.meta.glob<Feature>('./*/feature.ts', { eager: true, import: 'feature' }),
)
  .filter(({ isWithoutServer = false }) => !isWithoutServer || import.meta.env.MODE === 'static')
  .sort((a, b) => a.order - b.order);
