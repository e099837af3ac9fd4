/** Cloud liquid water at a place, from the best maps at hand: the input of P.840. */
import { CLOUD_SUBSTITUTED, liquidWater } from '@ortak/core/propagation';
import type { Notice } from '@ortak/core/working';
import { cloudOf, cloudPercentages } from './grids.ts';
import type { MapStore } from './store.ts';

export interface CloudWater {
  /** L exceeded for the percentage. */
  readonly contentKgPerM2: number;
  /**
   * True for the maps of P.840-7: their content is reduced to water at 273.15 K, and its attenuation is the content times
   * the mass coefficient Kl at 273.15 K; content of P.840-9 goes with its KL.
   */
  readonly reduced: boolean;
  readonly notices: readonly Notice[];
}

/**
 * Columnar content of cloud liquid water exceeded for a percentage of an average year.
 * From P.840-9 where its maps were imported, else from P.840-7, which a notice says. A percentage beyond the maps is held
 * at their last, which a notice says too.
 * @param maps those of `openMaps`
 * @param latitudeDeg north positive [°], valid −90…90
 * @param longitudeDeg east positive [°]
 * @param pPercent [%]
 * @throws DomainError for a latitude beyond a pole, or NaN; MapError when a map is missing or damaged
 */
export async function cloudWater(
  maps: MapStore,
  latitudeDeg: number,
  longitudeDeg: number,
  pPercent: number,
): Promise<CloudWater> {
  const percentages = await cloudPercentages(maps);
  const p = Math.min(Math.max(pPercent, percentages[0]!), percentages.at(-1)!);
  const { kind, levels } = await cloudOf(maps, [p]);
  const reduced = kind === 'reduced';
  const notices: Notice[] = reduced ? [CLOUD_SUBSTITUTED] : [];
  if (p !== pPercent)
    notices.push({
      code: 'p840.p-beyond-maps',
      source: reduced ? 'ITU-R P.840-7' : 'ITU-R P.840-9',
      message: `The maps of cloud water hold from ${percentages[0]} % to ${percentages.at(-1)} % of an average year; at ${pPercent} % they are held at ${p} %.`,
    });
  return { contentKgPerM2: liquidWater(levels, p, latitudeDeg, longitudeDeg), reduced, notices };
}
