/** One end of a link in all its weather: what a percentage of time takes from it. */
import { constantsOf, rainAtPercent, totalOf } from '../propagation/chain.percent.ts';
import { crossPolarisation, type XpdPath } from '../propagation/p618.xpd.ts';
import type { EndFade, FadingPath } from './fading-path.ts';

/** Gas and cloud of a path exceeded for a percentage above 5. */
export interface DryLevel {
  /** [%], above 5, at most 50 */
  readonly pPercent: number;
  readonly gasDb: number;
  readonly cloudDb: number;
}

/** A path with its weather beyond the 5 % up to which one pass of the chain reaches. */
export interface EndPath extends FadingPath {
  /** P0 of P.837 at the station [%]: for longer than that it does not rain. */
  readonly rainProbabilityPercent: number;
  /** Rising in percentage; empty where gas and cloud of 5 % stand for all. */
  readonly dryLevels: readonly DryLevel[];
  /** Loss of the wet antenna while it rains [dB], at least 0; it absorbs. */
  readonly wetAntennaLossDb: number;
  /** What § 4.1 of P.618 needs of the path, where the other polarisation carries as much power. */
  readonly crossPolar?: XpdPath;
}

/** What an end suffers in the weather of one percentage. */
export interface EndState extends EndFade {
  /** AR [dB] */
  readonly rainDb: number;
  /** XPD of the rain [dB]; +∞ without rain, or without another polarisation */
  readonly xpdDb: number;
}

/** A path without any weather. */
export const CLEAR_PATH: EndPath = {
  rain001Db: 0,
  betaSine: 0,
  gasDb: 0,
  cloudDb: 0,
  sigmaDb: 0,
  clearSkyLossDb: 0,
  rainProbabilityPercent: 0,
  dryLevels: [],
  wetAntennaLossDb: 0,
};

/** Percentages of P.618-14 § 2.5 [%]. */
export const WEATHER_PERCENTAGES: { readonly minimum: number; readonly maximum: number } = {
  minimum: 0.001,
  maximum: 50,
};

/** Largest percentage at which an end has rain: its probability, and no more than the 5 % of the rain method [%]. */
export function rainEndsAtPercent(end: EndPath): number {
  return Math.min(5, end.rainProbabilityPercent);
}

/**
 * State of an end exceeded for a percentage of an average year: with rain up to its probability, in dry weather gas, cloud and
 * scintillation alone.
 * @param pPercent [%]; below 0.001 as at 0.001, above 50 as at 50
 * @see ITU-R P.618-14 § 2.5, equations (65), (66); AR by (8), AS by (49); § 4.1
 */
export function endStateAt(end: EndPath, pPercent: number): EndState {
  const { minimum, maximum } = WEATHER_PERCENTAGES;
  const p = Math.min(maximum, Math.max(minimum, pPercent));
  const constants = constantsOf(p);
  const { rain001Db, clearSkyLossDb, crossPolar } = end;
  const rains = p <= rainEndsAtPercent(end);
  const rainDb =
    rains && rain001Db > 0 ? rainAtPercent(constants, rain001Db, Math.log(rain001Db), end.betaSine) : 0;
  const { gasDb, cloudDb } = airAt(end, p);
  const totalDb = totalOf(gasDb, rainDb + cloudDb, constants.scintillationFactor * end.sigmaDb);
  const wetDb = rains ? end.wetAntennaLossDb : 0;
  return {
    fadeDb: Math.max(0, totalDb - clearSkyLossDb) + wetDb,
    absorptionDb: Math.max(0, gasDb + rainDb + cloudDb - clearSkyLossDb) + wetDb,
    rainDb,
    xpdDb: rainDb > 0 && crossPolar !== undefined ? crossPolarisation(crossPolar, rainDb, p).xpdDb : Infinity,
  };
}

/** Gas and cloud at a percentage, linear in ln p between levels. */
function airAt(end: EndPath, pPercent: number): { readonly gasDb: number; readonly cloudDb: number } {
  if (pPercent <= 5 || end.dryLevels.length === 0) return end;
  let below: DryLevel = { pPercent: 5, gasDb: end.gasDb, cloudDb: end.cloudDb };
  for (const level of end.dryLevels) {
    if (pPercent <= level.pPercent) {
      const part = Math.log(pPercent / below.pPercent) / Math.log(level.pPercent / below.pPercent);
      return {
        gasDb: below.gasDb + part * (level.gasDb - below.gasDb),
        cloudDb: below.cloudDb + part * (level.cloudDb - below.cloudDb),
      };
    }
    below = level;
  }
  return below;
}
