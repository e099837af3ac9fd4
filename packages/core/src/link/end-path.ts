/** One end of a link in all its weather: what a percentage of time takes from it. */
import { bivariateNormalTail } from '../math/bivariate-normal.ts';
import { inverseNormalTail } from '../math/normal.ts';
import { totalOf } from '../propagation/chain.percent.ts';
import { siteCorrelation } from '../propagation/p618.diversity.ts';
import { type XpdPath, xpdCurve } from '../propagation/p618.xpd.ts';
import type { EndFade, FadingPath } from './fading-path.ts';

/** Gas and cloud of a path exceeded for a percentage above 5. */
export interface DryLevel {
  /** [%], above 5, at most 50 */
  readonly pPercent: number;
  readonly gasDb: number;
  readonly cloudDb: number;
}

/** Two sites of the same climate, of which the one with the better weather works. */
export interface SiteDiversity {
  /** [km], 0…20 040 */
  readonly separationKm: number;
  /** P0 of P.837 at one site [%], above 0 */
  readonly siteRainPercent: number;
}

/** A path with its weather beyond the 5 % up to which one pass of the chain reaches. */
export interface EndPath extends FadingPath {
  /** P0 of P.837 at the station [%]: for longer than that it does not rain. */
  readonly rainProbabilityPercent: number;
  /** Rising in percentage; empty where gas and cloud of 5 % stand for all. */
  readonly dryLevels: readonly DryLevel[];
  /** Loss of the wet antenna while it rains [dB], at least 0; it absorbs. */
  readonly wetAntennaLossDb: number;
  /** A second site that stands in for the first; `rainProbabilityPercent` is then that of rain at both. */
  readonly diversity?: SiteDiversity;
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
export function rainEndsAtPercent({ rainProbabilityPercent, diversity }: EndPath): number {
  return diversity === undefined
    ? Math.min(5, rainProbabilityPercent)
    : atBothPercent(diversity, Math.min(5, diversity.siteRainPercent));
}

/**
 * Percentage of time in which a rain attenuation is exceeded at both sites that each exceeds for a percentage.
 * @param sitePercent [%], above 0, at most the probability of rain
 * @see ITU-R P.618-14 § 2.2.4.1, equations (27) to (34)
 */
export function atBothPercent({ separationKm, siteRainPercent }: SiteDiversity, sitePercent: number): number {
  const correlation = siteCorrelation(separationKm);
  const rain = inverseNormalTail(siteRainPercent / 100);
  const atBoth = bivariateNormalTail(rain, rain, correlation.rain); // (28)
  const share = sitePercent / siteRainPercent;
  if (share >= 1) return 100 * atBoth;
  const z = inverseNormalTail(share);
  return 100 * atBoth * bivariateNormalTail(z, z, correlation.attenuation); // (27), (30)
}

/** Rows of the table between a percentage at both sites and at one. */
const SITE_ROWS = 97;

/** ln of the percentage for which one site exceeds what both exceed for ln p; linear between the rows of a table. */
function singleSite(diversity: SiteDiversity): (logPercent: number) => number {
  const high = Math.log(Math.min(5, diversity.siteRainPercent));
  const step = (high - LOG_MINIMUM) / (SITE_ROWS - 1);
  const both = Float64Array.from({ length: SITE_ROWS }, (_, i) =>
    Math.log(
      atBothPercent(diversity, i === SITE_ROWS - 1 ? Math.exp(high) : Math.exp(LOG_MINIMUM + i * step)),
    ),
  );
  return (logPercent) => {
    let left = 0;
    let right = SITE_ROWS - 1;
    while (right - left > 1) {
      const middle = (left + right) >> 1;
      if (both[middle]! <= logPercent) left = middle;
      else right = middle;
    }
    const part = (logPercent - both[left]!) / (both[right]! - both[left]!);
    return LOG_MINIMUM + (left + Math.min(1, Math.max(0, part))) * step;
  };
}

/**
 * State of an end exceeded for a percentage of an average year: with rain up to its probability, in dry weather gas, cloud and
 * scintillation alone.
 * @param pPercent [%]; below 0.001 as at 0.001, above 50 as at 50
 * @see ITU-R P.618-14 § 2.5, equations (65), (66); AR by (8), AS by (49); § 2.2.4.1 with a second site; § 4.1
 */
export function endStateAt(end: EndPath, pPercent: number): EndState {
  ONE_PERCENT[0] = Math.log(pPercent);
  endStates(end)(ONE_PERCENT, 1, ONE_ROW);
  const { fadeDb, absorptionDb, rainDb, xpdDb } = ONE_ROW;
  return { fadeDb: fadeDb[0]!, absorptionDb: absorptionDb[0]!, rainDb: rainDb[0]!, xpdDb: xpdDb[0]! };
}

const LOG_MINIMUM = Math.log(WEATHER_PERCENTAGES.minimum);
const LOG_MAXIMUM = Math.log(WEATHER_PERCENTAGES.maximum);
const LOG_HUNDREDTH = Math.log(0.01);
const LOG_5 = Math.log(5);

/** States of an end in columns, a row for each percentage. */
export interface EndColumns {
  readonly fadeDb: Float64Array;
  readonly absorptionDb: Float64Array;
  readonly rainDb: Float64Array;
  readonly xpdDb: Float64Array;
}

export function endColumns(rows: number): EndColumns {
  const column = () => new Float64Array(rows);
  return { fadeDb: column(), absorptionDb: column(), rainDb: column(), xpdDb: column() };
}

/** Kept, since to allocate them takes longer than the formula. */
const ONE_PERCENT = new Float64Array(1);
const ONE_ROW = endColumns(1);

/**
 * The same over ln p, for very many percentages of one end: what does not depend on them is reckoned once, and nothing is
 * allocated. The constants of a percentage are those of `constantsOf`; a test holds them together.
 */
export function endStates(end: EndPath): (logPercents: Float64Array, rows: number, out: EndColumns) => void {
  const { rain001Db, clearSkyLossDb, crossPolar, sigmaDb, betaSine, wetAntennaLossDb, diversity } = end;
  // a percentage and its logarithm are not quite the inverse of each other
  const rainEndsLog = Math.log(rainEndsAtPercent(end)) + 1e-14;
  const logRain = rain001Db > 0 ? Math.log(rain001Db) : 0;
  const single = diversity === undefined ? undefined : singleSite(diversity);
  const xpdOf = crossPolar === undefined || !(rain001Db > 0) ? undefined : xpdCurve(crossPolar);
  return (logPercents, rows, out) => {
    for (let row = 0; row < rows; row++) {
      const x = Math.min(LOG_MAXIMUM, Math.max(LOG_MINIMUM, logPercents[row]!));
      const rains = x <= rainEndsLog;
      let rainDb = 0;
      if (rains && rain001Db > 0) {
        // at two sites the rain of p is at one of them more frequent
        const y = single === undefined ? x : single(x);
        const beta = betaSine === 0 || y >= 0 ? 0 : (1 - Math.exp(y)) * betaSine;
        const exponent = 0.655 + 0.033 * y - 0.045 * logRain - beta;
        rainDb = rain001Db * Math.exp(-exponent * (y - LOG_HUNDREDTH)); // (8)
      }
      const air = x <= LOG_5 ? end : airAt(end, x);
      const wetDb = rains ? wetAntennaLossDb : 0;
      const log10 = x * Math.LOG10E;
      const factor = ((-0.061 * log10 + 0.072) * log10 - 1.71) * log10 + 3; // (48)
      const hydrometeorsDb = rainDb + air.cloudDb;
      const totalDb = totalOf(air.gasDb, hydrometeorsDb, factor * sigmaDb);
      out.fadeDb[row] = Math.max(0, totalDb - clearSkyLossDb) + wetDb;
      out.absorptionDb[row] = Math.max(0, air.gasDb + hydrometeorsDb - clearSkyLossDb) + wetDb;
      out.rainDb[row] = rainDb;
      out.xpdDb[row] = rainDb > 0 && xpdOf !== undefined ? xpdOf(rainDb, Math.exp(x)) : Infinity;
    }
  };
}

/** Gas and cloud at a percentage above 5, linear in ln p between levels. */
function airAt(end: EndPath, logPercent: number): { readonly gasDb: number; readonly cloudDb: number } {
  let below: { readonly gasDb: number; readonly cloudDb: number } = end;
  let low = LOG_5;
  for (const level of end.dryLevels) {
    const high = Math.log(level.pPercent);
    if (logPercent <= high) {
      const part = (logPercent - low) / (high - low);
      return {
        gasDb: below.gasDb + part * (level.gasDb - below.gasDb),
        cloudDb: below.cloudDb + part * (level.cloudDb - below.cloudDb),
      };
    }
    below = level;
    low = high;
  }
  return below;
}
