/** The climate of a place for the attenuation of a slant path, from digital maps given as arguments. */
import { DomainError } from '../errors.ts';
import type { Notice } from '../working.ts';
import type { LiquidWaterKind, SlantPathClimate } from './chain.ts';
import type { RaisedPlace } from './heights.ts';
import { wetTermMedianNUnits } from './p453.ts';
import { cappedPercent } from './p618.total.ts';
import { type VapourLevel, vapourLevelsAround, vapourStatistic } from './p836.ts';
import { monthlyClimate, rainRate, rainRate001, rainStatistics } from './p837.ts';
import { rainHeight } from './p839.ts';
import { type LiquidWaterLevel, liquidWater } from './p840.ts';
import type { RegularGrid } from './p1144.ts';
import { surfaceTemperatureK } from './p1510.ts';
import {
  CLIMATE_SUBSTITUTED,
  type ClimateLevel,
  type ClimateMaps,
  type ClimateQuantity,
  climateLevelsAround,
  climateMean,
  climateStatistic,
  type SurfaceClimate,
  substituteClimate,
} from './p2145.ts';

/** One quantity of P.2145: its mean, and the levels around each percentage asked for. */
export interface QuantityGrids extends ClimateMaps {
  readonly mean: RegularGrid;
  readonly levels: readonly ClimateLevel[];
}

/** The maps of P.2145-0. */
export interface OfficialAirGrids {
  readonly kind: 'p2145';
  readonly pressure: QuantityGrids;
  readonly temperature: QuantityGrids;
  readonly density: QuantityGrids;
  readonly content: QuantityGrids;
}

/** What stands in for them: P.836-6 and P.1510-1. */
export interface SubstituteAirGrids {
  readonly kind: 'p836';
  /** ρ [g/m³]: the median and the levels around each percentage asked for. */
  readonly density: readonly VapourLevel[];
  /** V [kg/m²] */
  readonly content: readonly VapourLevel[];
  /** Ground that comes with P.836 [km] */
  readonly topographyKm: RegularGrid;
  /** Annual mean of P.1510 [K] */
  readonly temperatureK: RegularGrid;
}

/** R0.01 from its map, or iterated at the place from twelve monthly maps of rainfall [mm] and temperature [K]. */
export type RainRateGrids =
  | { readonly kind: 'map'; readonly rainRate001: RegularGrid }
  | {
      readonly kind: 'monthly';
      readonly rainfall: readonly RegularGrid[];
      readonly temperature: readonly RegularGrid[];
    };

/** Every map that the attenuation of a slant path needs. */
export interface ClimateGrids {
  readonly rain: RainRateGrids;
  /** h0 of P.839 [km] */
  readonly isotherm: RegularGrid;
  /** Nwet of P.453, median of the year [N-units] */
  readonly wetTerm: RegularGrid;
  readonly air: OfficialAirGrids | SubstituteAirGrids;
  /** Contents of P.840-9, or the reduced contents of P.840-7 that stand in for them: at least two levels, rising. */
  readonly cloud: { readonly kind: LiquidWaterKind; readonly levels: readonly LiquidWaterLevel[] };
}

/** The maps of P.840-9 are not at hand. Ratios of the contents were measured on the sheet P840-9 L of the ITU workbook. */
export const CLOUD_SUBSTITUTED: Notice = {
  code: 'p840.substituted',
  source: 'ITU-R P.840-9',
  message:
    'The maps of P.840-9 are not at hand. Cloud water comes from P.840-7, whose contents are 1.2 to 13 times those of P.840-9 at the places of the ITU examples: the cloud attenuation is an upper bound. `ortak maps import` takes the official files.',
};

const source = 'ITU-R P.618-14 § 2.5';

/** Of levels in any order, those of two percentages. */
export function levelPair<Level extends { readonly pPercent: number }>(
  levels: readonly Level[],
  around: readonly [number, number],
): readonly [Level, Level] {
  const at = (percent: number): Level => {
    const found = levels.find(({ pPercent }) => pPercent === percent);
    if (found === undefined)
      throw new DomainError(
        'number of maps at the percentage',
        0,
        '',
        1,
        1,
        `${source}, map of ${percent} %`,
      );
    return found;
  };
  const below = at(around[0]);
  return [below, around[0] === around[1] ? below : at(around[1])];
}

/**
 * Climate of a place.
 * @param place its height is that of the station
 * @param pPercent p of the attenuation [%], valid 1e-6…99: air, vapour and cloud are those exceeded for `cappedPercent(p)`
 * @returns with notices that name what stands in for maps that are not at hand
 * @throws DomainError for a place outside its ranges, or a percentage around which the grids have no maps
 * @see ITU-R P.618-14 § 2.5; P.837-7, P.839-4, P.453-14, P.2145-0, P.840-9
 */
export function climateAt(grids: ClimateGrids, place: RaisedPlace, pPercent: number): SlantPathClimate {
  const { latitudeDeg, longitudeDeg } = place;
  const exceededPercent = cappedPercent(pPercent);
  const surface = surfaceClimateAt(grids.air, place, exceededPercent);
  return {
    rainRate001MmPerH: rainRate001At(grids.rain, latitudeDeg, longitudeDeg),
    rainHeightKm: rainHeight(grids.isotherm, latitudeDeg, longitudeDeg).rainHeightKm,
    wetRefractivity: wetTermMedianNUnits(grids.wetTerm, latitudeDeg, longitudeDeg),
    meanAir: surface.mean,
    exceededPercent,
    exceededAir: surface.exceeded,
    contentKgPerM2: surface.contentKgPerM2,
    liquidWaterKgPerM2: liquidWater(grids.cloud.levels, exceededPercent, latitudeDeg, longitudeDeg),
    liquidWaterKind: grids.cloud.kind,
    notices: climateNotices(grids),
  };
}

/** Which of the maps stand in for others. */
export function climateNotices(grids: ClimateGrids): readonly Notice[] {
  return [
    ...(grids.air.kind === 'p836' ? [CLIMATE_SUBSTITUTED] : []),
    ...(grids.cloud.kind === 'reduced' ? [CLOUD_SUBSTITUTED] : []),
  ];
}

/** R0.01 at a place [mm/h]. */
export function rainRate001At(grids: RainRateGrids, latitudeDeg: number, longitudeDeg: number): number {
  if (grids.kind === 'map') return rainRate001(grids.rainRate001, latitudeDeg, longitudeDeg);
  const months = monthlyClimate(grids.rainfall, grids.temperature, latitudeDeg, longitudeDeg);
  return rainRate(rainStatistics(months), 0.01);
}

/**
 * Mean surface air, surface air and columnar content exceeded for a percentage of an average year.
 * @param pPercent [%], valid 0.01…99 with the maps of P.2145, 0.1…99 with what stands in for them
 * @throws DomainError for a place outside its ranges, or a percentage around which the grids have no maps
 * @see ITU-R P.2145-0 Annex 1 § 2; P.836-6, P.1510-1
 */
export function surfaceClimateAt(
  grids: ClimateGrids['air'],
  place: RaisedPlace,
  pPercent: number,
): SurfaceClimate {
  if (grids.kind === 'p836') {
    const vapour = (levels: readonly VapourLevel[], percent: number): number =>
      vapourStatistic(levelPair(levels, vapourLevelsAround(percent)), grids.topographyKm, place, percent)
        .value;
    return substituteClimate({
      medianDensityGPerM3: vapour(grids.density, 50),
      densityGPerM3: vapour(grids.density, pPercent),
      contentKgPerM2: vapour(grids.content, pPercent),
      meanTemperatureK: surfaceTemperatureK(grids.temperatureK, place.latitudeDeg, place.longitudeDeg),
      heightKm: place.heightKm,
    });
  }
  const around = climateLevelsAround(pPercent);
  const mean = (quantity: ClimateQuantity): number =>
    climateMean(grids[quantity], grids[quantity].mean, place).value;
  const exceeded = (quantity: ClimateQuantity): number =>
    climateStatistic(grids[quantity], levelPair(grids[quantity].levels, around), place, pPercent).value;
  return {
    mean: {
      pressureHPa: mean('pressure'),
      temperatureK: mean('temperature'),
      waterVapourDensityGPerM3: mean('density'),
    },
    exceeded: {
      pressureHPa: exceeded('pressure'),
      temperatureK: exceeded('temperature'),
      waterVapourDensityGPerM3: exceeded('density'),
    },
    contentKgPerM2: exceeded('content'),
    notices: [],
  };
}
