/** A link over all percentages of the year: what each end's fades are, what margin is kept, what rate is exceeded. */
import { linkBudget } from '@ortak/core/link';
import { candidateModcods, tableNamedBy } from '@ortak/core/modem';
import type { AdaptiveRate } from '../results.ts';
import { adaptiveRatesAtLeast, ladderRates, meanRateMbps } from './adaptive.ts';
import type { AnalysedLink } from './analyse.ts';
import { fadeAt, neededEsN0Db, withClear } from './solve.ts';

/** Curves over percentages of the average year, rarest first; each array as long as `percent`. */
export interface LinkCurves {
  /** Of weather at one end [%]. */
  readonly percent: readonly number[];
  /** Fades that are exceeded for it [dB]. */
  readonly uplinkFadeDb: readonly number[];
  readonly downlinkFadeDb: readonly number[];
  /** Margin that is kept in all but the percentage, with weather at one end alone [dB]. */
  readonly uplinkMarginDb: readonly number[];
  readonly downlinkMarginDb: readonly number[];
  /** Percentage of the year in which the margin of both ends together is less than `jointMarginDb`. */
  readonly jointPercent: readonly number[];
  readonly jointMarginDb: readonly number[];
  /** What Es/N0 must be, with implementation loss and system margin [dB]. */
  readonly neededEsN0Db: number;
  /** Rates that are reached or exceeded if the carrier adapts among the MODCODs of its standard. */
  readonly rates: readonly AdaptiveRate[];
  /** Their mean over the year, nothing sent counting as 0 [Mbit/s]. */
  readonly meanRateMbps: number;
  /** Of a modem with hysteresis: the same at least. */
  readonly atLeast?: { readonly rates: readonly AdaptiveRate[]; readonly meanRateMbps: number };
  /** Whether it does adapt. */
  readonly isAdaptive: boolean;
}

/** Rarest and most frequent weather, and points a decade [%]. */
const [RAREST, MOST_FREQUENT, PER_DECADE] = [0.001, 50, 12] as const;

const percentages = (): number[] => {
  const decades = Math.log10(MOST_FREQUENT / RAREST);
  const last = Math.round(decades * PER_DECADE);
  return Array.from({ length: last + 1 }, (_, i) => RAREST * 10 ** ((decades * i) / last));
};

/**
 * The joint curve takes the weather of a percentage at both ends, and asks how often together they leave no more: each point is
 * one of the boundary along which `equalPercent` draws up budgets.
 */
export function linkCurves({ prepared, solved }: AnalysedLink): LinkCurves {
  const { weather, modcod } = solved;
  const { carrier } = prepared.link;
  const percent = percentages();
  const needed = neededEsN0Db(prepared, modcod);
  const fades = percent.map((p) => fadeAt(prepared, p));
  const alone = (clear: 'uplink' | 'downlink'): number[] =>
    fades.map(
      (fade) => linkBudget(prepared.input, withClear(fade, clear)).availableEsN0Db - modcod.idealEsN0Db,
    );
  const joint = percent.map((p) => weather.esN0Db(p, p));
  const candidates = candidateModcods(carrier.modcod, carrier.frame, carrier.tables);
  const isAdaptive = candidates.length > 1;
  const rates = ladderRates(
    prepared,
    solved,
    isAdaptive ? candidates : tableNamedBy(carrier.modcod, carrier.frame, carrier.tables),
  );
  const atLeast = adaptiveRatesAtLeast(prepared, solved);
  return {
    percent,
    uplinkFadeDb: fades.map(({ uplinkDb }) => uplinkDb),
    downlinkFadeDb: fades.map(({ downlinkDb }) => downlinkDb),
    uplinkMarginDb: alone('downlink'),
    downlinkMarginDb: alone('uplink'),
    // just below the level, so that a fade of exactly it does not count
    jointPercent: joint.map((level) => weather.outagePercent(level - 1e-9)),
    jointMarginDb: joint.map((level) => level - needed),
    neededEsN0Db: needed,
    rates,
    meanRateMbps: meanRateMbps(rates),
    ...(atLeast.length > 0 && { atLeast: { rates: atLeast, meanRateMbps: meanRateMbps(atLeast) } }),
    isAdaptive,
  };
}
