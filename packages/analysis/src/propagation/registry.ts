/**
 * Every public function of the Recommendations, described: id, section, parameters with unit and range, and the call.
 * The command line applies them to the rows of a table; a test holds that none of `@ortak/core/propagation` is missing.
 */
import { cards } from '@ortak/core/propagation';
import type { MapStore } from '@ortak/maps';
import type { Parameter, Value, ValuesOf } from './parameter.ts';

/** Values of the parameters of a function, by name. */
export type Row = Readonly<Record<string, Value>>;

/** What a function gives: every intermediate, named with its unit; objects and lists may nest. */
export type Outcome = object;

export interface RecommendationFunction {
  /** `p618.frequencyScaling` */
  readonly id: string;
  /** Recommendation and edition: `ITU-R P.618-14`. */
  readonly standard: string;
  /** Section and equations within it. */
  readonly section: string;
  /** What it gives, in a few words. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** Functions of `@ortak/core/propagation` that it calls. */
  readonly calls: readonly string[];
  /**
   * @param maps digital maps, for functions that read them
   * @throws DomainError for an argument outside its range; MapError when a map is missing or damaged
   */
  call(row: Row, maps: MapStore): Outcome | Promise<Outcome>;
}

/** A function as it is written down: its row has the types of its parameters. */
export interface Definition<P extends readonly Parameter[]> {
  readonly id: string;
  readonly section: string;
  readonly summary: string;
  readonly parameters: P;
  readonly calls: readonly string[];
  readonly call: (row: ValuesOf<P>, maps: MapStore) => Outcome | Promise<Outcome>;
}

/** Keeps the types of the parameters for the call, and forgets them for the list. */
export function define<const P extends readonly Parameter[]>(
  definition: Definition<P>,
): RecommendationFunction {
  return {
    ...definition,
    standard: standardOf(definition.id),
    call: (row, maps) => definition.call(row as ValuesOf<P>, maps),
  };
}

/** `ITU-R P.618-14` of `p618.rain`: the edition stands on the identity card alone. */
function standardOf(id: string): string {
  const number = /^p(\d+)\./.exec(id)?.[1];
  const card = cards.find((candidate) => candidate.id.startsWith(`ITU-R P.${number}-`));
  if (card === undefined) throw new Error(`${id}: no identity card of that Recommendation`);
  return card.id;
}
