/** A figure that a book, a filing or a program printed, beside the one that Ortak computes. */

export interface PrintedCase {
  /** Where in the source: example, table, page, filing number. */
  readonly example: string;
  readonly quantity: string;
  /** Unit as printed; empty when dimensionless. */
  readonly unit: string;
  /** What the source prints; null where it prints none or its print is cut off. */
  readonly printed: number | null;
  /** What follows from the source's own figures where its print is wrong or missing; `note` says why. */
  readonly recomputed?: number;
  /** Largest difference, in `unit`, that the printed digits and the source's roundings explain. */
  readonly tolerance: number;
  readonly note?: string;
  readonly ours: () => number;
}

export interface PrintedSource {
  /** Title as one cites it. */
  readonly source: string;
  /** What its figures are about, for the summary. */
  readonly quantity: string;
  /** What of the source could not be compared, and why. */
  readonly note?: string;
  readonly cases: readonly PrintedCase[];
}

/** The figure that ours is held against. */
export function expectedOf({ printed, recomputed }: PrintedCase): number {
  const expected = recomputed ?? printed;
  if (expected === null) throw new Error('A case without a printed figure needs a recomputed one');
  return expected;
}

/** Ours less the source's. */
export function differenceOf(one: PrintedCase): number {
  return one.ours() - expectedOf(one);
}

type Extra = Pick<PrintedCase, 'note' | 'recomputed'>;

/** Short form for the many cases of one unit: `(example, quantity, printed, ours, tolerance, extra)`. */
export function casesIn(
  unit: string,
  usualTolerance: number,
): (
  example: string,
  quantity: string,
  printed: number | null,
  ours: () => number,
  tolerance?: number,
  extra?: Extra,
) => PrintedCase {
  return (example, quantity, printed, ours, tolerance = usualTolerance, extra = {}) => ({
    example,
    quantity,
    unit,
    printed,
    tolerance,
    ours,
    ...extra,
  });
}
