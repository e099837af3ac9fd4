/**
 * How every result shows where it came from.
 *
 * A result carries its working: ordered lines, each with the symbol of the document it follows, a value, a unit
 * and a source. Tests, command line, report and screen read the same lines; none of them computes.
 */

/**
 * How far a figure can be trusted.
 * - `published`: the source prints it.
 * - `derived`: follows from published figures by the note or the working beside it.
 * - `modelled`: nobody published it; an engineering model stands in for it.
 * - `assumed`: a choice of the programme's author (an availability target, a dish size).
 */
export type Confidence = 'published' | 'derived' | 'modelled' | 'assumed';

export interface WorkingLine {
  /** Symbol of the cited document, e.g. `γR`, `C/N₀`. */
  readonly symbol: string;
  /** What it is, in words: `Specific attenuation of rain`. */
  readonly label: string;
  readonly value: number | string;
  /** Unit as printed, e.g. `dB/km`; empty when dimensionless. */
  readonly unit: string;
  /** Recommendation, section and equation, or `file:line` of an input. */
  readonly source: string;
  /** Only on inputs of a programme. */
  readonly confidence?: Confidence;
  /** The lines that lead to this one: what opens when the figure is clicked. */
  readonly working?: readonly WorkingLine[];
}

/** A figure outside the validity of its method, or something left out: stated, not thrown. */
export interface Notice {
  /** Stable, dotted, lower case: `p618.p-out-of-range`. */
  readonly code: string;
  /** The document or file whose limit was crossed. */
  readonly source: string;
  readonly message: string;
}

/** One line of working. */
export function line(
  symbol: string,
  label: string,
  value: number | string,
  unit: string,
  source: string,
  working?: readonly WorkingLine[],
): WorkingLine {
  return working === undefined
    ? { symbol, label, value, unit, source }
    : { symbol, label, value, unit, source, working };
}
