/** Surface air and water vapour at a place, from the best maps at hand: the input of P.676 Annex 2. */
import {
  CLIMATE_PERCENTAGES,
  type ClimateMaps,
  type ClimateQuantity,
  climateLevelsAround,
  climateMean,
  climateStatistic,
  type RaisedPlace,
  type SurfaceAir,
  type SurfaceClimate,
  substituteClimate,
  surfaceTemperatureK,
  VAPOUR_PERCENTAGES,
  vapourLevelsAround,
  vapourStatistic,
} from '@ortak/core/propagation';
import { LEVELS, type Level, LOW_LEVELS, type LowLevel, levelPercent } from './manifest.ts';
import type { MapStore } from './store.ts';

const symbols = { pressure: 'p', temperature: 't', density: 'rho', content: 'v' } as const;

/** The level of a percentage that is known to be one of the maps'. */
function levelOf(pPercent: number): Level | LowLevel {
  return [...LOW_LEVELS, ...LEVELS].find((level) => levelPercent(level) === pPercent)!;
}

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
  const official = await Promise.all(
    Object.values(symbols).map((symbol) => maps.has(`p2145-0-${symbol}-scale`)),
  );
  const percentages = official.includes(false) ? VAPOUR_PERCENTAGES : CLIMATE_PERCENTAGES;
  const p = Math.min(Math.max(pPercent, percentages[0]!), percentages.at(-1)!);
  const climate = official.includes(false)
    ? await fromSubstitutes(maps, place, p)
    : await fromOfficial(maps, place, p);
  if (p === pPercent) return climate;
  return {
    ...climate,
    notices: [
      ...climate.notices,
      {
        code: 'p2145.p-out-of-range',
        source: official.includes(false) ? 'ITU-R P.836-6' : 'ITU-R P.2145-0',
        message: `The maps of surface air and water vapour hold from ${percentages[0]} % to ${percentages.at(-1)} % of an average year; at ${pPercent} % they are held at ${p} %.`,
      },
    ],
  };
}

async function fromOfficial(maps: MapStore, place: RaisedPlace, pPercent: number): Promise<SurfaceClimate> {
  const [below, above] = climateLevelsAround(pPercent);
  const of = async (quantity: ClimateQuantity) => {
    const symbol = symbols[quantity];
    const shared: ClimateMaps = {
      quantity,
      scale: await maps.get(`p2145-0-${symbol}-scale`),
      groundKm: await maps.get(`p2145-0-${symbol}-ground`),
    };
    const level = async (p: number) => ({
      pPercent: p,
      map: await maps.get(`p2145-0-${symbol}-${levelOf(p)}`),
    });
    return {
      mean: async () => climateMean(shared, await maps.get(`p2145-0-${symbol}-mean`), place).value,
      exceeded: climateStatistic(shared, [await level(below), await level(above)], place, pPercent).value,
    };
  };
  const [pressure, temperature, density, content] = await Promise.all([
    of('pressure'),
    of('temperature'),
    of('density'),
    of('content'),
  ]);
  const mean: SurfaceAir = {
    pressureHPa: await pressure.mean(),
    temperatureK: await temperature.mean(),
    waterVapourDensityGPerM3: await density.mean(),
  };
  const exceeded: SurfaceAir = {
    pressureHPa: pressure.exceeded,
    temperatureK: temperature.exceeded,
    waterVapourDensityGPerM3: density.exceeded,
  };
  return { mean, exceeded, contentKgPerM2: content.exceeded, notices: [] };
}

async function fromSubstitutes(
  maps: MapStore,
  place: RaisedPlace,
  pPercent: number,
): Promise<SurfaceClimate> {
  const topography = await maps.get('p836-6-topography');
  const vapour = async (kind: 'rho' | 'v', percent: number): Promise<number> => {
    const level = async (p: number) => ({
      pPercent: p,
      map: await maps.get(`p836-6-${kind}-${levelOf(p) as Level}`),
      scaleHeight: await maps.get(`p836-6-vsch-${levelOf(p) as Level}`),
    });
    const [below, above] = vapourLevelsAround(percent);
    return vapourStatistic([await level(below), await level(above)], topography, place, percent).value;
  };
  const temperature = await maps.get('p1510-1-t-annual');
  return substituteClimate({
    medianDensityGPerM3: await vapour('rho', 50),
    densityGPerM3: await vapour('rho', pPercent),
    contentKgPerM2: await vapour('v', pPercent),
    meanTemperatureK: surfaceTemperatureK(temperature, place.latitudeDeg, place.longitudeDeg),
    heightKm: place.heightKm,
  });
}
