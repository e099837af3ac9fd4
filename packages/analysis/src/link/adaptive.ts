/** What a carrier of adaptive coding carries over the year: for how much of it which rate is exceeded. */

import type { JointWeather } from '@ortak/core/link';
import { acmLadder, candidateModcods, type Modcod, spectralEfficiency } from '@ortak/core/modem';
import { line } from '@ortak/core/working';
import { inputLine } from '../inputs.ts';
import type { AdaptiveRate, BudgetLine } from '../results.ts';
import { isJudgedByModcod, judgedWith } from './distortion.ts';
import { needOf } from './implementation.ts';
import type { PreparedLink } from './prepare.ts';
import { neededEsN0Db, type SolvedLink, weatherOf } from './solve.ts';

/**
 * Rates of an adaptive carrier by the share of the year in which they are reached or exceeded, lowest first.
 * @returns empty where the MODCOD is fixed
 */
export function adaptiveRates(prepared: PreparedLink, solved: SolvedLink): AdaptiveRate[] {
  const { modcod, frame, tables } = prepared.link.carrier;
  const candidates = candidateModcods(modcod, frame, tables);
  return candidates.length < 2 ? [] : ladderRates(prepared, solved, candidates);
}

/**
 * The same of a modem with hysteresis, at least: it goes down where a MODCOD no longer closes and up only where the next has the
 * hysteresis to spare, so that what it sends lies between these rates and those of `adaptiveRates`, by the course of the weather.
 * @returns empty where the MODCOD is fixed, or the modem has no hysteresis
 */
export function adaptiveRatesAtLeast(prepared: PreparedLink, solved: SolvedLink): AdaptiveRate[] {
  const { modcod, frame, tables, acmHysteresisDb } = prepared.link.carrier;
  const candidates = candidateModcods(modcod, frame, tables);
  if (acmHysteresisDb === undefined || candidates.length < 2) return [];
  return ladderRates(prepared, solved, candidates, acmHysteresisDb.value);
}

/**
 * Rates of a carrier that were to adapt among MODCODs, lowest first.
 * @param moreDb asked beyond the need of each [dB]
 */
export function ladderRates(
  prepared: PreparedLink,
  { weather }: Pick<SolvedLink, 'weather'>,
  modcods: readonly Modcod[],
  moreDb = 0,
): AdaptiveRate[] {
  const { carrier } = prepared.link;
  const weathers = new Map([[prepared, weather]]);
  const weatherFor = (modcod: Modcod): JointWeather => {
    const judged = judgedWith(prepared, modcod);
    const known = weathers.get(judged) ?? weatherOf(judged);
    weathers.set(judged, known);
    return known;
  };
  const rates = acmLadder(modcods, carrier, needOf(carrier))
    .map((modcod) => ({
      modcod: modcod.id,
      infoRateMbps: spectralEfficiency(modcod, carrier) * carrier.symbolRateMBd.value,
      availabilityPercent: 100 - weatherFor(modcod).outagePercent(neededEsN0Db(prepared, modcod) + moreDb),
    }))
    .filter(({ availabilityPercent }) => availabilityPercent > 0);
  // one that its distortion makes rarer than a faster one is never sent
  return rates.filter(
    ({ availabilityPercent }, i) =>
      !isJudgedByModcod(prepared) ||
      rates.slice(i + 1).every((faster) => faster.availabilityPercent < availabilityPercent),
  );
}

/** Mean of the rate over the year, nothing sent counting as 0 [Mbit/s]. */
export function meanRateMbps(rates: readonly AdaptiveRate[]): number {
  let sum = 0;
  let before = 0;
  for (const { infoRateMbps, availabilityPercent } of rates) {
    sum += ((infoRateMbps - before) * availabilityPercent) / 100;
    before = infoRateMbps;
  }
  return sum;
}

/** The mean rate and its steps; with the hysteresis of the modem also what it sends at least. */
export function adaptiveLines(
  { link }: PreparedLink,
  rates: readonly AdaptiveRate[],
  atLeast: readonly AdaptiveRate[],
): BudgetLine[] {
  if (rates.length === 0) return [];
  const { acmHysteresisDb } = link.carrier;
  return [
    line(
      'Rb',
      'Mean rate over the year with adaptive coding',
      meanRateMbps(rates),
      'Mbit/s',
      'sum of the steps of rate, each times its availability',
      stepLines(rates),
    ),
    ...(acmHysteresisDb === undefined
      ? []
      : [
          line(
            'Rb',
            'The same with hysteresis, at least',
            meanRateMbps(atLeast),
            'Mbit/s',
            'each step only where its hysteresis is there',
            [inputLine('', 'Hysteresis before a step up', acmHysteresisDb), ...stepLines(atLeast)],
          ),
        ]),
  ];
}

const stepLines = (rates: readonly AdaptiveRate[]): BudgetLine[] =>
  rates.map(({ modcod, infoRateMbps, availabilityPercent }) =>
    line(
      '',
      `${infoRateMbps.toFixed(2)} Mbit/s or more, ${modcod}`,
      availabilityPercent,
      '%',
      'both ends together',
    ),
  );
