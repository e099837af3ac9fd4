/** What analyses need beside the programme: maps and borders, given by the caller, who alone does input and output. */
import type { ClimateGrids, RainRateGrids } from '@ortak/core/propagation';
import { climateGrids, type MapGrid, type MapStore, type Maps, monthlyRainGrids } from '@ortak/maps';

export interface Environment {
  readonly maps: Maps;
  /** P.1511 topography [m], for places that the programme gives no height: the ground of coverage maps. */
  readonly topography?: MapGrid;
  /** Maps of `climateGrids` at 0.01 %, for what gas, cloud and scintillation take beside rain: up to 5 % they suffice. */
  readonly climate?: ClimateGrids;
  /** The same at `DRY_PERCENTS`; without them gas and cloud of 5 % stand for all of dry weather. */
  readonly dryClimate?: ClimateGrids;
  /** Rainfall and temperature of the months, for how often it rains; without them rain counts up to the 5 % of its method. */
  readonly rainMonths?: Extract<RainRateGrids, { readonly kind: 'monthly' }>;
}

/** Percentages between which gas and cloud of dry weather are found [%]. */
export const DRY_PERCENTS: readonly number[] = [10, 50];

/**
 * Every map that a link budget needs.
 * @throws MapError when a map is missing or damaged
 */
export async function linkEnvironment(store: MapStore): Promise<Environment> {
  const [rainRate001, rainHeight0, climate, dryClimate, rainMonths] = await Promise.all([
    store.get('p837-7-r001'),
    store.get('p839-4-h0'),
    climateGrids(store, [0.01]),
    climateGrids(store, DRY_PERCENTS),
    monthlyRainGrids(store),
  ]);
  return { maps: { rainRate001, rainHeight0 }, climate, dryClimate, rainMonths };
}
