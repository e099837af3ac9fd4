/** Surface air and water vapour at a place, from the best maps at hand: the input of P.676 Annex 2. */
import {
  CLIMATE_PERCENTAGES,
  type RaisedPlace,
  type SurfaceClimate,
  surfaceClimateAt,
  VAPOUR_PERCENTAGES,
} from '@ortak/core/propagation';
import { airOf, hasOfficialAir } from './grids.ts';
import type { MapStore } from './store.ts';

/**
 * Mean surface air, surface air and columnar content exceeded for a percentage of an average year.
 * From P.2145-0 where its maps were imported, else from what stands in for them, which a notice says. A percentage beyond
 * the maps is held at their last, which a notice says too.
 * @param maps those of `openMaps`
 * @param pPercent [%]
 * @throws DomainError for a place outside its ranges; MapError when a map is missing or damaged
 */
export async function surfaceClimate(
  maps: MapStore,
  place: RaisedPlace,
  pPercent: number,
): Promise<SurfaceClimate> {
  const official = await hasOfficialAir(maps);
  const percentages = official ? CLIMATE_PERCENTAGES : VAPOUR_PERCENTAGES;
  const p = Math.min(Math.max(pPercent, percentages[0]!), percentages.at(-1)!);
  const climate = surfaceClimateAt(await airOf(maps, [p]), place, p);
  if (p === pPercent) return climate;
  return {
    ...climate,
    notices: [
      ...climate.notices,
      {
        code: 'p2145.p-out-of-range',
        source: official ? 'ITU-R P.2145-0' : 'ITU-R P.836-6',
        message: `The maps of surface air and water vapour hold from ${percentages[0]} % to ${percentages.at(-1)} % of an average year; at ${pPercent} % they are held at ${p} %.`,
      },
    ],
  };
}
