/** How far other programs are from the sheets: figures kept from a run, since an ordinary clone does not have the programs. */
import { readFileSync } from 'node:fs';

export interface Peer {
  /** Name and version, as the tables head their column. */
  readonly program: string;
  readonly version: string;
  /** Day of the run, and what it ran on. */
  readonly date: string;
  readonly python: string;
  /** What a reader has to know of the comparison. */
  readonly about: string;
  /** By the name of the sheet. */
  readonly sheets: Readonly<Record<string, PeerSheet>>;
}

export interface PeerSheet {
  /** Function of the program, and the edition that it implements. */
  readonly call: string;
  /** Worst error of the columns that it computes, by symbol. */
  readonly worst: Readonly<Record<string, number>>;
}

export const peers: readonly Peer[] = ['itur-0.4.0.json'].map(
  (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Peer,
);
