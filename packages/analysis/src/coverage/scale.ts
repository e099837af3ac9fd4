/** How a quantity is shown: its unit, the lines of its map, and which way is better. */
import type { Modcod } from '@ortak/core/modem';
import { decibelLevels, MARGIN_LEVELS_DB, roundLevels } from './contours.ts';

/** A line of a map. */
export interface Level {
  /** In the quantity's own measure, as `valuesAt` gives it. */
  readonly value: number;
  /** What stands on the line; the shown value with its unit unless given. */
  readonly words?: string;
}

/** From the measure in which a quantity is computed to what maps, tables and statistics say. */
export interface Scale {
  /** Of the shown value. */
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly shown: (value: number) => number;
  /** A measure in which neighbouring points differ smoothly: contours are interpolated in it. It rises where `value` gets better. */
  readonly drawn: (value: number) => number;
  /** Lines between the lowest and the highest value of a map, in the quantity's own measure. */
  readonly levels: (minimum: number, maximum: number) => readonly Level[];
  /** A value in words, where a number does not say it: the end of a range, a MODCOD. */
  readonly words?: (value: number) => string | undefined;
  /** Whether a value says only that it lies beyond the range in which the quantity is found. */
  readonly isBeyond?: (value: number) => boolean;
  /** Whether a mean in which a value counts as the end of that range is wrong in a digit that is printed. */
  readonly spoilsMean?: (value: number) => boolean;
  /** Colours of the levels: by their place in the list, or on either side of zero; by their value unless given. */
  readonly colours?: 'ranked' | 'diverging';
}

const same = (value: number): number => value;
const plain = (levels: readonly number[]): Level[] => levels.map((value) => ({ value }));

/** Decibels below a peak. */
export const decibelScale = (unit: string): Scale => ({
  unit,
  better: 'higher',
  shown: same,
  drawn: same,
  levels: (_, maximum) => plain(decibelLevels(maximum)),
});

/** Any number between two, on round lines. */
const roundScale = (unit: string): Scale => ({
  unit,
  better: 'higher',
  shown: same,
  drawn: same,
  levels: (minimum, maximum) => plain(roundLevels(minimum, maximum)),
});

/** Elevations that are asked for: those at which links begin, then tens [°]. */
const ELEVATIONS_DEG = [5, 10, 20, 30, 40, 50, 60, 70, 80];
/** A map over more than this has those lines, one over less round ones [°]. */
const WIDE_DEG = 40;

/** Elevation of the satellite. */
export const elevationScale: Scale = {
  ...roundScale('°'),
  levels: (minimum, maximum) =>
    plain(
      maximum - minimum > WIDE_DEG
        ? ELEVATIONS_DEG.filter((level) => level > minimum && level < maximum)
        : roundLevels(minimum, maximum),
    ),
};

/** Decibels of a margin, on either side of zero. */
export const marginScale: Scale = {
  unit: 'dB',
  better: 'higher',
  shown: same,
  drawn: same,
  levels: () => plain(MARGIN_LEVELS_DB),
  colours: 'diverging',
};

/** Lines of a difference beside zero, in the steps that decide: decibels, per cent, centimetres. */
const DIFFERENCES: Readonly<Record<string, readonly number[]>> = {
  '%': [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2],
  cm: [1, 2, 5, 10, 20, 40, 80, 160],
};
const DIFFERENCES_DB = [0.1, 0.2, 0.5, 1, 2, 3, 6, 10];
/** As many lines on either side can be told apart by their colours. */
const LINES_A_SIDE = 5;

/**
 * A difference of two designs, on either side of zero; rising is better as it is for the quantity itself.
 * @param reach largest difference that matters, of either sign: lines go just beyond it, since far side lobes differ by any amount
 */
export function differenceScale(unit: string, better: Scale['better'], reach: number): Scale {
  const all = DIFFERENCES[unit] ?? DIFFERENCES_DB;
  const last = all.findIndex((step) => step >= reach);
  const end = last < 0 ? all.length : last + 1;
  const steps = all.slice(Math.max(0, end - LINES_A_SIDE), end);
  return {
    unit: unit.startsWith('dB') ? 'dB' : unit, // two dBW differ by dB
    better,
    shown: same,
    drawn: better === 'higher' ? same : (value) => -value,
    levels: () => plain([...steps.map((step) => -step), 0, ...steps].sort((a, b) => a - b)),
    colours: 'diverging',
  };
}

/** Availabilities that are asked for in practice [%]. */
const AVAILABILITIES_PERCENT = [96, 97, 98, 99, 99.5, 99.7, 99.9, 99.95, 99.99];

/**
 * Availability, computed as the outage in % of the year, and drawn on −log₁₀ of it: 99.9 lies as far from 99 as 99.99 from 99.9.
 * @param requiredPercent has a line of its own [%]
 */
export function availabilityScale(
  requiredPercent: number,
  ends: { readonly minimum: number; readonly maximum: number },
): Scale {
  const percents = [...new Set([...AVAILABILITIES_PERCENT, requiredPercent])].sort((a, b) => a - b);
  return {
    unit: '%',
    better: 'higher',
    shown: (outagePercent) => 100 - outagePercent,
    drawn: (outagePercent) => -Math.log10(outagePercent / 100),
    levels: () =>
      percents.map((percent) => ({
        value: Number((100 - percent).toPrecision(10)),
        words: `${percent} %`,
      })),
    words: (outagePercent) =>
      outagePercent <= ends.minimum
        ? `≥ ${100 - ends.minimum} %`
        : outagePercent >= ends.maximum
          ? `≤ ${100 - ends.maximum} %`
          : undefined,
    isBeyond: (outagePercent) => outagePercent <= ends.minimum || outagePercent >= ends.maximum,
    spoilsMean: (outagePercent) => outagePercent >= ends.maximum,
    colours: 'ranked',
  };
}

/** Sizes of antennas that are sold [m]. */
const DISHES_M = [0.3, 0.45, 0.6, 0.75, 0.9, 1.2, 1.5, 1.8, 2.4, 3, 3.7, 4.5, 6.3, 9, 13];

/** Diameter of an antenna: computed in metres, shown in centimetres. */
export function dishScale(ends: { readonly minimum: number; readonly maximum: number }): Scale {
  return {
    unit: 'cm',
    better: 'lower',
    shown: (metres) => 100 * metres,
    drawn: (metres) => -Math.log(metres),
    levels: (minimum, maximum) =>
      DISHES_M.filter((metres) => metres > minimum && metres < maximum).map((metres) => ({
        value: metres,
        words: `${Number((100 * metres).toFixed(6))} cm`,
      })),
    words: (metres) =>
      metres <= ends.minimum
        ? `≤ ${100 * ends.minimum} cm`
        : metres >= ends.maximum
          ? `> ${100 * ends.maximum} cm`
          : undefined,
    isBeyond: (metres) => metres <= ends.minimum || metres >= ends.maximum,
    spoilsMean: (metres) => metres <= ends.minimum || metres >= ends.maximum,
    colours: 'ranked',
  };
}

/** The fastest MODCOD of a ladder that an Es/N0 allows [dB]; undefined below the most robust. */
function rungAt(ladder: readonly Modcod[], availableEsN0Db: number): Modcod | undefined {
  let [low, high] = [0, ladder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ladder[middle]!.idealEsN0Db <= availableEsN0Db) low = middle + 1;
    else high = middle;
  }
  return ladder[low - 1];
}

/** Lines of a map of MODCODs at most. */
const RUNGS_DRAWN = 9;

/**
 * MODCOD, computed as the Es/N0 that is available: lines lie where the next MODCOD becomes possible.
 * @param shown of a MODCOD; 0 stands for none
 * @param lineWords on the line from which a MODCOD is possible
 */
export function ladderScale(
  ladder: readonly Modcod[],
  unit: string,
  shown: (modcod: Modcod) => number,
  lineWords: (modcod: Modcod) => string,
): Scale {
  const rung = (value: number) => rungAt(ladder, value);
  return {
    unit,
    better: 'higher',
    shown: (value) => {
      if (Number.isNaN(value)) return Number.NaN;
      const found = rung(value);
      return found === undefined ? 0 : shown(found);
    },
    drawn: same,
    levels: (minimum, maximum) => {
      const within = ladder.filter(
        ({ idealEsN0Db }) => idealEsN0Db > Math.max(minimum, maximum - 20) && idealEsN0Db <= maximum,
      );
      const apart = (maximum - (within[0]?.idealEsN0Db ?? maximum)) / RUNGS_DRAWN;
      const drawn: Modcod[] = [];
      for (const row of within)
        if (drawn.length === 0 || row.idealEsN0Db - drawn.at(-1)!.idealEsN0Db >= apart) drawn.push(row);
      return drawn.map((row) => ({ value: row.idealEsN0Db, words: lineWords(row) }));
    },
    colours: 'ranked',
  };
}
