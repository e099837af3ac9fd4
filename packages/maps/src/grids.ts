/** The maps that a slant path needs, gathered before anything is computed: `climateAt` and the batch take them as they are. */
import {
  type ClimateGrids,
  type ClimateQuantity,
  cappedPercent,
  climateLevelsAround,
  type OfficialAirGrids,
  type QuantityGrids,
  type SubstituteAirGrids,
  vapourLevelsAround,
} from '@ortak/core/propagation';
import { LEVELS, type Level, LOW_LEVELS, type LowLevel, levelPercent, MONTHS } from './manifest.ts';
import type { MapStore } from './store.ts';

const symbols = { pressure: 'p', temperature: 't', density: 'rho', content: 'v' } as const;

/** The level of a percentage that is known to be one of the maps'. */
const levelOf = (pPercent: number): Level | LowLevel =>
  [...LOW_LEVELS, ...LEVELS].find((level) => levelPercent(level) === pPercent)!;

const distinct = (percents: readonly number[]): number[] => [...new Set(percents)].sort((a, b) => a - b);

/**
 * Maps for the attenuation of slant paths at some percentages: of P.2145-0 and P.840-9 where they were imported, else what
 * stands in for them.
 * @param maps those of `openMaps`
 * @param pPercents percentages that will be asked for [%], valid 1e-6…99
 * @param rain `map` reads R0.01 from its map, `monthly` iterates it at the place, which P.837-7 prefers
 * @throws DomainError for a percentage outside its range; MapError when a map is missing or damaged
 */
export async function climateGrids(
  maps: MapStore,
  pPercents: readonly number[],
  rain: 'map' | 'monthly' = 'map',
): Promise<ClimateGrids> {
  const percents = distinct(pPercents.map(cappedPercent));
  const [rainGrids, isotherm, wetTerm, air, cloud] = await Promise.all([
    rainOf(maps, rain),
    maps.get('p839-4-h0'),
    maps.get('p453-14-nwet-50'),
    airOf(maps, percents),
    cloudOf(maps, percents),
  ]);
  return { rain: rainGrids, isotherm, wetTerm, air, cloud };
}

async function rainOf(maps: MapStore, kind: 'map' | 'monthly'): Promise<ClimateGrids['rain']> {
  if (kind === 'map') return { kind, rainRate001: await maps.get('p837-7-r001') };
  return monthlyRainGrids(maps);
}

/**
 * Rainfall and temperature of the months, from which P.837-7 finds how often it rains.
 * @throws MapError when a map is missing or damaged
 */
export async function monthlyRainGrids(
  maps: MapStore,
): Promise<Extract<ClimateGrids['rain'], { readonly kind: 'monthly' }>> {
  const [rainfall, temperature] = await Promise.all([
    Promise.all(MONTHS.map((month) => maps.get(`p837-7-mt-${month}`))),
    Promise.all(MONTHS.map((month) => maps.get(`p1510-1-t-${month}`))),
  ]);
  return { kind: 'monthly', rainfall, temperature };
}

/** Whether all four quantities of P.2145-0 were imported. */
export async function hasOfficialAir(maps: MapStore): Promise<boolean> {
  const official = await Promise.all(
    Object.values(symbols).map((symbol) => maps.has(`p2145-0-${symbol}-scale`)),
  );
  return !official.includes(false);
}

/**
 * Maps of surface air and water vapour around some percentages: of P.2145-0, else what stands in for them.
 * @param percents [%], valid 0.01…99 with P.2145-0, 0.1…99 without
 * @throws DomainError for a percentage outside its range; MapError when a map is missing or damaged
 */
export async function airOf(maps: MapStore, percents: readonly number[]): Promise<ClimateGrids['air']> {
  return (await hasOfficialAir(maps)) ? officialAir(maps, percents) : substituteAir(maps, percents);
}

async function officialAir(maps: MapStore, percents: readonly number[]): Promise<OfficialAirGrids> {
  const levels = distinct(percents.flatMap(climateLevelsAround));
  const of = async (quantity: ClimateQuantity): Promise<QuantityGrids> => {
    const symbol = symbols[quantity];
    const [scale, groundKm, mean] = await Promise.all([
      maps.get(`p2145-0-${symbol}-scale`),
      maps.get(`p2145-0-${symbol}-ground`),
      maps.get(`p2145-0-${symbol}-mean`),
    ]);
    return {
      quantity,
      scale,
      groundKm,
      mean,
      levels: await Promise.all(
        levels.map(async (pPercent) => ({
          pPercent,
          map: await maps.get(`p2145-0-${symbol}-${levelOf(pPercent)}`),
        })),
      ),
    };
  };
  const [pressure, temperature, density, content] = await Promise.all([
    of('pressure'),
    of('temperature'),
    of('density'),
    of('content'),
  ]);
  return { kind: 'p2145', pressure, temperature, density, content };
}

async function substituteAir(maps: MapStore, percents: readonly number[]): Promise<SubstituteAirGrids> {
  const around = percents.flatMap(vapourLevelsAround);
  const of = (kind: 'rho' | 'v', levels: readonly number[]) =>
    Promise.all(
      levels.map(async (pPercent) => {
        const level = levelOf(pPercent) as Level;
        const [map, scaleHeight] = await Promise.all([
          maps.get(`p836-6-${kind}-${level}`),
          maps.get(`p836-6-vsch-${level}`),
        ]);
        return { pPercent, map, scaleHeight };
      }),
    );
  const [density, content, topographyKm, temperatureK] = await Promise.all([
    of('rho', distinct([...around, 50])), // the median stands in for the mean
    of('v', distinct(around)),
    maps.get('p836-6-topography'),
    maps.get('p1510-1-t-annual'),
  ]);
  return { kind: 'p836', density, content, topographyKm, temperatureK };
}

/** Levels of the maps of cloud water at hand: those of P.840-9 where they were imported, else of P.840-7. */
async function cloudLevels(maps: MapStore): Promise<readonly (Level | LowLevel)[]> {
  return (await hasOfficialCloud(maps)) ? [...LOW_LEVELS, ...LEVELS] : LEVELS;
}

const hasOfficialCloud = (maps: MapStore): Promise<boolean> => maps.has('p840-9-l-1');

/** Percentages of the maps of cloud water at hand, rising [%]. */
export async function cloudPercentages(maps: MapStore): Promise<readonly number[]> {
  return (await cloudLevels(maps)).map(levelPercent);
}

/**
 * Maps of cloud water around some percentages: of P.840-9, else of P.840-7, which stand in for them.
 * @param percents [%], within `cloudPercentages`
 * @throws MapError when a map is missing or damaged
 */
export async function cloudOf(maps: MapStore, percents: readonly number[]): Promise<ClimateGrids['cloud']> {
  const official = await hasOfficialCloud(maps);
  const names = await cloudLevels(maps);
  const above = (percent: number) =>
    Math.max(
      1,
      names.findIndex((level) => levelPercent(level) >= percent),
    );
  const wanted = names.filter((_, i) =>
    percents.some((percent) => i === above(percent) || i === above(percent) - 1),
  );
  const levels = await Promise.all(
    wanted.map(async (level) => ({
      pPercent: levelPercent(level),
      map: await maps.get(official ? `p840-9-l-${level}` : `p840-7-lred-${level as Level}`),
    })),
  );
  return { kind: official ? 'integrated' : 'reduced', levels };
}
