/** ITU-R P.2145-0: surface pressure, temperature, water vapour density and columnar content; and what stands in for its maps. */
import { DomainError, within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import type { Notice } from '../working.ts';
import {
  betweenLevels,
  exponential,
  linear,
  percentagesAround,
  type Raised,
  type RaisedPlace,
  raised,
} from './heights.ts';
import type { SurfaceAir } from './p676.annex2.ts';
import { globalAtmosphere } from './p835.ts';
import { bilinear, type RegularGrid } from './p1144.ts';

export const card: StandardCard = {
  id: 'ITU-R P.2145-0',
  title: 'Digital maps related to the calculation of gaseous attenuation and related effects',
  date: '2022-08',
  url: 'https://www.itu.int/rec/R-REC-P.2145-0-202208-I/en',
  implemented: [
    'Annex 1 § 2.1: annual and monthly statistics of P, T, ρ and V at a place and height',
    'Annex 1 § 2.2: their means',
    'Annex 1 § 2.3: Weibull parameters of V at a place and height',
  ],
  omitted: [],
  validity:
    '0.01 to 99 % of an average year, 0.1 to 99 % of a month; the maps must be imported, they come from the ITU only',
};

/** Percentages of the annual maps [%]; those of a month begin at 0.1. */
export const CLIMATE_PERCENTAGES: readonly number[] = [
  0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 3, 5, 10, 20, 30, 50, 60, 70, 80, 90, 95, 99,
];

/** P [hPa], T [K], ρ [g/m³] or V [kg/m²]. */
export type ClimateQuantity = 'pressure' | 'temperature' | 'density' | 'content';

/** What one quantity shares over its maps. */
export interface ClimateMaps {
  readonly quantity: ClimateQuantity;
  /** PSCH or VSCH [km], TSCH [K/km] */
  readonly scale: RegularGrid;
  /** Z_ground, height of the grid points [km] */
  readonly groundKm: RegularGrid;
}

export interface ClimateLevel {
  readonly pPercent: number;
  readonly map: RegularGrid;
}

export interface ClimateStatistic {
  readonly pPercent: number;
  readonly below: Raised & { readonly pPercent: number };
  readonly above: Raised & { readonly pPercent: number };
  readonly value: number;
}

/**
 * Mean of a quantity at a place and height.
 * @param mean its map of the mean
 * @throws DomainError for a place outside its ranges, or maps that differ in grid
 * @see ITU-R P.2145-0 Annex 1 § 2.2
 */
export function climateMean(maps: ClimateMaps, mean: RegularGrid, place: RaisedPlace): Raised {
  const ground = maps.groundKm;
  if (ground.values.length !== mean.values.length)
    throw new DomainError(
      'points of the ground map',
      ground.values.length,
      '',
      mean.values.length,
      mean.values.length,
      card.id,
    );
  const groundKm = (index: number) => ground.values[index]! * ground.scale + ground.offset;
  const law = maps.quantity === 'temperature' ? linear : exponential;
  return raised(mean, maps.scale, groundKm, place, law, `${card.id} Annex 1 § 2`);
}

/**
 * Percentages whose maps `climateStatistic` needs for a percentage; equal when one suffices.
 * @param pPercent [%], valid 0.01…99
 * @throws DomainError outside that range
 * @see ITU-R P.2145-0 Annex 1 § 2.1
 */
export function climateLevelsAround(pPercent: number): readonly [below: number, above: number] {
  return percentagesAround(CLIMATE_PERCENTAGES, pPercent, `${card.id} Annex 1 § 2.1`);
}

/**
 * A quantity exceeded for a percentage of a year or month at a place and height.
 * @param levels maps of the percentages of `climateLevelsAround`
 * @param pPercent [%], valid 0.01…99
 * @throws DomainError for an argument outside its range, or levels that do not stand around the percentage
 * @see ITU-R P.2145-0 Annex 1 § 2.1
 */
export function climateStatistic(
  maps: ClimateMaps,
  [below, above]: readonly [below: ClimateLevel, above: ClimateLevel],
  place: RaisedPlace,
  pPercent: number,
): ClimateStatistic {
  const section = `${card.id} Annex 1 § 2.1`;
  const [least, most] = climateLevelsAround(pPercent);
  if (below.pPercent !== least)
    throw new DomainError('below.pPercent', below.pPercent, '%', least, least, section);
  if (above.pPercent !== most)
    throw new DomainError('above.pPercent', above.pPercent, '%', most, most, section);
  const low = { ...climateMean(maps, below.map, place), pPercent: least };
  const high = below === above ? low : { ...climateMean(maps, above.map, place), pPercent: most };
  return { pPercent, below: low, above: high, value: betweenLevels(low, high, pPercent) };
}

/** Weibull distribution of the content of the column. */
export interface ContentWeibull {
  /** kVS, the same at every height */
  readonly shape: number;
  /** λVS [kg/m²] */
  readonly scaleKgPerM2: number;
}

/**
 * Parameters of the Weibull distribution of the columnar content at a place and height.
 * @param maps those of the content
 * @param shape map of kVS
 * @param scaleKgPerM2 map of λVS [kg/m²]
 * @throws DomainError for a place outside its ranges, or maps that differ in grid
 * @see ITU-R P.2145-0 Annex 1 § 2.3
 */
export function contentWeibull(
  maps: ClimateMaps,
  shape: RegularGrid,
  scaleKgPerM2: RegularGrid,
  place: RaisedPlace,
): ContentWeibull {
  return {
    shape: bilinear(shape, place.latitudeDeg, place.longitudeDeg),
    scaleKgPerM2: climateMean(maps, scaleKgPerM2, place).value,
  };
}

/** Air and content of the column as P.676 Annex 2 takes them. */
export interface SurfaceClimate {
  readonly mean: SurfaceAir;
  /** Exceeded for the percentage. */
  readonly exceeded: SurfaceAir;
  /** V exceeded for the percentage. */
  readonly contentKgPerM2: number;
  readonly notices: readonly Notice[];
}

/** Ratios of the gaseous attenuation were measured on the sheet P.676-13 A_Gas_A2_STAT of the ITU workbook. */
export const CLIMATE_SUBSTITUTED: Notice = {
  code: 'p2145.substituted',
  source: card.id,
  message:
    'The maps of P.2145-0 are not at hand. Water vapour comes from P.836-6, temperature from P.1510-1, pressure from P.835-7; at the places of the ITU examples the gaseous attenuation is then up to 9 % lower, 4 % higher. `ortak maps import` takes the official files.',
};

/**
 * Stands in for the maps of P.2145 where they are not at hand: water vapour from P.836, its median for the mean;
 * temperature from P.1510, the mean for every percentage; pressure of P.835 at the height, for mean and percentage.
 * @param medianDensityGPerM3 ρ(50 %) of P.836 [g/m³], valid 0…60
 * @param densityGPerM3 ρ(p) of P.836 [g/m³], valid 0…60
 * @param contentKgPerM2 V(p) of P.836 [kg/m²], valid 0…200
 * @param meanTemperatureK annual mean of P.1510 [K], valid 180…340
 * @param heightKm above mean sea level [km], valid −1…10; below 0 the pressure is that of sea level
 * @throws DomainError for an argument outside its range
 */
export function substituteClimate(from: {
  readonly medianDensityGPerM3: number;
  readonly densityGPerM3: number;
  readonly contentKgPerM2: number;
  readonly meanTemperatureK: number;
  readonly heightKm: number;
}): SurfaceClimate {
  const source = `${card.id}, substituted`;
  const height = within('heightKm', from.heightKm, 'km', -1, 10, source);
  const temperatureK = within('meanTemperatureK', from.meanTemperatureK, 'K', 180, 340, source);
  const density = (name: 'medianDensityGPerM3' | 'densityGPerM3') =>
    within(name, from[name], 'g/m³', 0, 60, source);
  const { pressureHPa } = globalAtmosphere(Math.max(0, height));
  const air = (waterVapourDensityGPerM3: number): SurfaceAir => ({
    pressureHPa,
    temperatureK,
    waterVapourDensityGPerM3,
  });
  return {
    mean: air(density('medianDensityGPerM3')),
    exceeded: air(density('densityGPerM3')),
    contentKgPerM2: within('contentKgPerM2', from.contentKgPerM2, 'kg/m²', 0, 200, source),
    notices: [CLIMATE_SUBSTITUTED],
  };
}
