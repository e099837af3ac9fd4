/** The downlink of a link in all its weather, as a table in which the percentage is sought at which the link fails. */
import { type EndPath, endColumns, endStates, rainEndsAtPercent, WEATHER_PERCENTAGES } from './end-path.ts';
import type { DownlinkColumns, DownlinkSide, Sides, UplinkColumns } from './sides.ts';

const { minimum: P_MINIMUM, maximum: P_MAXIMUM } = WEATHER_PERCENTAGES;
const LOG_MINIMUM = Math.log(P_MINIMUM);
const LOG_MAXIMUM = Math.log(P_MAXIMUM);

/**
 * Percentages of the table of the downlink, between which it is a cubic: an outage is within 2e-5 of itself of one whose every
 * percentage is reckoned. In dry weather, where next to nothing happens, fewer do.
 */
const RAIN_ROWS = 49;
const DRY_ROWS = 13;

export interface DownTable {
  /** The downlink where one kind of weather ends: rarest rain, most frequent rain, worst and best of dry weather. */
  readonly edges: readonly DownlinkSide[];
  /**
   * Largest percentages of the downlink at which the link fails under states of its uplink, 0…100: where noise over carrier is
   * above the limit.
   */
  readonly failsUpTo: (uplink: UplinkColumns, rows: number, limit: number, out: Float64Array) => void;
}

export function downTable(down: EndPath, sideOf: Sides['downlink']): DownTable {
  const statesOf = endStates(down);
  const rainEnds = rainEndsAtPercent(down);
  const rainLog = Math.log(rainEnds);
  const rowsOf = (low: number, high: number, rowCount: number): Segment => {
    const step = (high - low) / (rowCount - 1);
    for (let i = 0; i < rowCount; i++) LOG_PERCENTS[i] = low + i * step;
    statesOf(LOG_PERCENTS, rowCount, STATES);
    sideOf(STATES, rowCount, SIDES);
    const cells = new Float64Array(2 * rowCount);
    for (let i = 0; i < rowCount; i++) {
      cells[2 * i] = SIDES.noise[i]!;
      cells[2 * i + 1] = SIDES.crossPolar[i]!;
    }
    return { low, step, last: rowCount - 1, cells };
  };
  // a step into dry weather, as small as numbers allow
  const wet = rainEnds > P_MINIMUM ? rowsOf(LOG_MINIMUM, rainLog, RAIN_ROWS) : undefined;
  const dryLow = wet === undefined ? LOG_MINIMUM : rainLog + 1e-12;
  const dryEnds = rowsOf(dryLow, LOG_MAXIMUM, 2);
  /** Seldom asked for: a link that fails in dry weather is a poor one. */
  let dry: Segment | undefined;
  const failsUpTo = (drop: number, room: number): number => {
    if (excessAt(dryEnds, 1, drop, room) > 0) return 100;
    if (excessAt(dryEnds, 0, drop, room) > 0) {
      dry ??= rowsOf(dryLow, LOG_MAXIMUM, DRY_ROWS);
      return rootOf(dry, drop, room);
    }
    if (wet === undefined || !(excessAt(wet, 0, drop, room) > 0)) return 0;
    return excessAt(wet, wet.last, drop, room) > 0 ? rainEnds : rootOf(wet, drop, room);
  };
  return {
    edges: [...(wet === undefined ? [] : ends(wet)), ...ends(dryEnds)],
    failsUpTo: ({ noise, drop }, rows, limit, out) => {
      for (let row = 0; row < rows; row++) out[row] = failsUpTo(drop[row]!, limit - noise[row]!);
    },
  };
}

/** Rows on the way into a table; kept, since to allocate them takes longer than to fill them. */
const LOG_PERCENTS = new Float64Array(RAIN_ROWS);
const STATES = endColumns(RAIN_ROWS);
const SIDES: DownlinkColumns = {
  noise: new Float64Array(RAIN_ROWS),
  crossPolar: new Float64Array(RAIN_ROWS),
};

/** Rows of the downlink, evenly over ln p. */
interface Segment {
  readonly low: number;
  readonly step: number;
  /** Index of the last row */
  readonly last: number;
  /** Noise and cross-polarisation of each row, one after the other: hundreds of roots a link are sought in them. */
  readonly cells: Float64Array;
}

const ends = ({ cells, last }: Segment): readonly DownlinkSide[] =>
  [0, last].map((i) => ({ noise: cells[2 * i]!, crossPolar: cells[2 * i + 1]! }));

/** Noise over carrier beyond what the uplink leaves of the limit: above 0 where the link fails. */
function excessAt({ cells }: Segment, row: number, drop: number, room: number): number {
  return drop * cells[2 * row]! + cells[2 * row + 1]! - room;
}

/** Percentage at which the excess is 0, it falling with the percentage; it is above 0 at the first row and not at the last. */
function rootOf(rows: Segment, drop: number, room: number): number {
  let left = 0;
  let right = rows.last;
  while (right - left > 1) {
    const middle = (left + right) >> 1;
    if (excessAt(rows, middle, drop, room) > 0) left = middle;
    else right = middle;
  }
  const first = Math.min(Math.max(0, left - 1), rows.last - 3);
  const root = cubicRoot(
    excessAt(rows, first, drop, room),
    excessAt(rows, first + 1, drop, room),
    excessAt(rows, first + 2, drop, room),
    excessAt(rows, first + 3, drop, room),
    left - first,
  );
  return Math.exp(rows.low + rows.step * (first + root));
}

/** Where the cubic through four values at 0, 1, 2, 3 is 0, between `left`, where it is above 0, and `left` + 1. */
function cubicRoot(y0: number, y1: number, y2: number, y3: number, left: number): number {
  // Newton's form
  const d1 = y1 - y0;
  const d2 = (y2 - 2 * y1 + y0) / 2;
  const d3 = (y3 - 3 * y2 + 3 * y1 - y0) / 6;
  const cubic = (t: number): number => y0 + t * (d1 + (t - 1) * (d2 + (t - 2) * d3));
  let a = left;
  let b = left + 1;
  let ya = cubic(a);
  let yb = cubic(b);
  let t = b;
  // false position with the end that stays halved (Illinois)
  for (let round = 0; round < 12 && ya !== yb; round++) {
    const next = b - (yb * (b - a)) / (yb - ya);
    if (Math.abs(next - t) < 1e-7) return next;
    t = next;
    const y = cubic(t);
    if (y > 0 === yb > 0) ya /= 2;
    else {
      a = b;
      ya = yb;
    }
    b = t;
    yb = y;
  }
  return t;
}
