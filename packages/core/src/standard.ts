/**
 * Identity card of an implemented standard: which edition, which sections, which not, where it is valid.
 * Every file named after a standard exports one as `card`; `docs/standards.md` is generated from them.
 */
export interface StandardCard {
  /** e.g. `ITU-R P.838-3`; the edition is part of the identifier. */
  readonly id: string;
  readonly title: string;
  /** Year and month of the edition, `2005-03`. */
  readonly date: string;
  readonly url: string;
  /** Sections that the file implements. */
  readonly implemented: readonly string[];
  /** Sections that it does not. */
  readonly omitted: readonly string[];
  /** Range of validity in words with figures and units. */
  readonly validity: string;
}
