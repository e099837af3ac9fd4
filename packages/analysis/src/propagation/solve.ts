/** For which part of the year an attenuation is exceeded: `attenuationAt` the other way round. */
import { DomainError, within } from '@ortak/core/errors';
import { bracketRoot } from '@ortak/core/math';
import { CAP_PERCENT } from '@ortak/core/propagation';
import type { MapStore } from '@ortak/maps';
import { type AttenuationPoint, attenuationAt, attenuationMaps, type RainSource } from './attenuation.ts';

const section = 'what P.618-14 § 2.5 gives here from 50 % to 0.001 % of the year';
const [LEAST_PERCENT, GREATEST_PERCENT] = [0.001, 50];
/** Percentages of maps from 5 %: between them every percentage has its two. */
const MAPPED_PERCENTS = [CAP_PERCENT, 10, 20, 30, GREATEST_PERCENT];
/** Steps of the search in ln p: near the ends (8) need not fall with p, so that the first crossing from 5 % is looked for. */
const STEPS = 100;
/** Of ln p: a billionth of the percentage. */
const TOLERANCE = 1e-9;

/**
 * Percentage of an average year for which a total attenuation is exceeded at a point.
 * @param attenuationDb AT [dB], above 0
 * @param rain where R0.01 comes from
 * @returns p [%], 0.001…50; 5 for what rain exceeds at 5 % and gas and cloud alone do not beyond
 * @throws DomainError for an argument outside its range, NaN included, and for an attenuation that is not reached at 0.001 % or exceeded at
 *   50 %; MapError when a map is missing or damaged
 * @see ITU-R P.618-14 § 2.5
 */
export async function percentOf(
  maps: MapStore,
  point: AttenuationPoint,
  attenuationDb: number,
  rain: RainSource,
): Promise<number> {
  within('attenuationDb', attenuationDb, 'dB', 0, Number.MAX_VALUE, section);
  const need = { topography: point.heightM === undefined, rain };
  const rainy = await attenuationMaps(maps, [CAP_PERCENT], need);
  const excess = (grids: typeof rainy) => (logPercent: number) =>
    attenuationAt(grids, point, [clamped(Math.exp(logPercent))]).attenuations[0]!.total.attenuationDb -
    attenuationDb;
  const inRain = excess(rainy);
  const logCap = Math.log(CAP_PERCENT);
  if (inRain(logCap) < 0) {
    const step = (logCap - Math.log(LEAST_PERCENT)) / STEPS;
    for (let i = 1; i <= STEPS; i++) {
      const low = logCap - i * step;
      if (inRain(low) < 0) continue;
      return Math.exp(bracketRoot(inRain, low, low + step, TOLERANCE).high);
    }
  }
  const dry = excess(await attenuationMaps(maps, MAPPED_PERCENTS, need));
  const ends = [dry(Math.log(GREATEST_PERCENT)), inRain(Math.log(LEAST_PERCENT))] as const;
  if (inRain(logCap) < 0 || !(ends[0] <= 0)) {
    // to a hundredth of a decibel, within what is reached
    const least = Math.ceil(100 * (ends[0] + attenuationDb)) / 100;
    const most = Math.floor(100 * (ends[1] + attenuationDb)) / 100;
    throw new DomainError('attenuationDb', attenuationDb, 'dB', least, most, section);
  }
  // Beyond 5 % rain does not count: the total drops there
  const beyond = Math.log(CAP_PERCENT * (1 + 1e-12));
  if (dry(beyond) < 0) return CAP_PERCENT;
  return Math.exp(bracketRoot(dry, beyond, Math.log(GREATEST_PERCENT), TOLERANCE).high);
}

const clamped = (percent: number): number => Math.min(GREATEST_PERCENT, Math.max(LEAST_PERCENT, percent));
