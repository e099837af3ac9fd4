/** What the atmosphere takes from a slant path at a place: geometry, maps and chain of P.618-14 § 2.5 in one question. */
import { type LookAngles, lookAngles } from '@ortak/core/earth';
import { DomainError } from '@ortak/core/errors';
import {
  CAP_PERCENT,
  type ClimateGrids,
  cappedPercent,
  climateAt,
  exceededPercents,
  type LiquidWaterKind,
  type RegularGrid,
  type SlantPathAttenuation,
  type SlantPathClimate,
  slantPathAttenuation,
  topographicHeightM,
} from '@ortak/core/propagation';
import type { Notice } from '@ortak/core/working';
import { climateGrids, type MapStore } from '@ortak/maps';
import { type Consequences, consequencesOf } from './consequences.ts';

/** Values that come from maps unless they are given. */
export interface GivenClimate {
  /** R0.01 [mm/h] */
  readonly rainRate001MmPerH?: number;
  /** hR above mean sea level [km] */
  readonly rainHeightKm?: number;
  /** Nwet, median of the year [N-units] */
  readonly wetRefractivity?: number;
  readonly meanPressureHPa?: number;
  readonly meanTemperatureK?: number;
  readonly meanWaterVapourDensityGPerM3?: number;
  /** The next five: exceeded for `cappedPercent(p)`. */
  readonly pressureHPa?: number;
  readonly temperatureK?: number;
  readonly waterVapourDensityGPerM3?: number;
  readonly contentKgPerM2?: number;
  readonly liquidWaterKgPerM2?: number;
  /** Of the liquid water given: `integrated` where it is not said. */
  readonly liquidWaterKind?: LiquidWaterKind;
}

export interface AttenuationPoint {
  /** North positive [°], valid −90…90 */
  readonly latitudeDeg: number;
  /** East positive [°], valid −360…360 */
  readonly longitudeDeg: number;
  /** Station above mean sea level [m], valid −1000…9000; from the topographic map where it is not given */
  readonly heightM?: number;
  /** θ [°], valid 0.1…90; from the satellite where it is not given */
  readonly elevationDeg?: number;
  /** Of a geostationary satellite [°], valid −360…360 */
  readonly satelliteLongitudeDeg?: number;
  /** f [GHz], valid 1…350 */
  readonly frequencyGHz: number;
  /** τ of the electric field from the horizontal [°]: 0 horizontal, 90 vertical, 45 for circular polarisation */
  readonly polarisationTiltDeg: number;
  /** D [m], valid 0.001…100 */
  readonly antennaDiameterM: number;
  /** η, valid 0…1; 0.5 where unknown */
  readonly antennaEfficiency: number;
  /** pL of the place [%], valid above 0…100: what P.618-14 § 2.4.2 and § 2.4.3 need below 5° of elevation */
  readonly refractivityGradientPercent?: number;
  /** r, part of the path over water, valid 0…1 */
  readonly overWaterFraction?: number;
  readonly given: GivenClimate;
}

/** R0.01 from its map, or iterated at the place from the rainfall and temperature of the months, as the ITU workbook does. */
export type RainSource = 'map' | 'months';

export interface AttenuationMaps {
  readonly grids: ClimateGrids;
  /** P.1511 [m]; absent where every height is given */
  readonly topography?: RegularGrid;
}

export interface PointAttenuation {
  readonly point: AttenuationPoint;
  readonly heightM: number;
  readonly heightSource: 'given' | 'map';
  readonly rainRateSource: 'given' | RainSource;
  /** Towards the satellite, where there is one. */
  readonly look?: LookAngles;
  readonly elevationDeg: number;
  /** One for each percentage asked for, in its order. */
  readonly attenuations: readonly SlantPathAttenuation[];
  /** What follows from them, in the same order. */
  readonly consequences: readonly Consequences[];
  /** Of all percentages, each once. */
  readonly notices: readonly Notice[];
}

/**
 * Maps for points and percentages, read before anything is computed.
 * @param need whether any point has no height of its own, and where R0.01 comes from
 * @throws DomainError for a percentage outside its range; MapError when a map is missing or damaged
 */
export async function attenuationMaps(
  maps: MapStore,
  pPercents: readonly number[],
  need: { readonly topography: boolean; readonly rain: RainSource },
): Promise<AttenuationMaps> {
  const [grids, topography] = await Promise.all([
    climateGrids(maps, pPercents, need.rain === 'map' ? 'map' : 'monthly'),
    need.topography ? maps.get('p1511-2-topography') : undefined,
  ]);
  return topography === undefined ? { grids } : { grids, topography };
}

/**
 * Attenuation at a point exceeded for percentages of an average year.
 * @param pPercents p [%], valid 1e-6…50
 * @throws DomainError for an argument outside its range, a satellite below 0.1° of elevation included
 */
export function attenuationAt(
  maps: AttenuationMaps,
  point: AttenuationPoint,
  pPercents: readonly number[],
): PointAttenuation {
  const { latitudeDeg, longitudeDeg } = point;
  const { heightM, look, elevationDeg, notices } = standingOf(maps, point, pPercents);
  const place = { latitudeDeg, longitudeDeg, heightKm: heightM / 1000 };
  const path = { ...point, stationHeightKm: place.heightKm, elevationDeg };

  // Gas and cloud of every percentage up to 5 % are those of 5 %: one reading of the maps serves them
  const climates = new Map<number, SlantPathClimate>();
  const attenuations = pPercents.map((pPercent) => {
    const held = cappedPercent(pPercent);
    const climate = climates.get(held) ?? withGiven(climateAt(maps.grids, place, pPercent), point.given);
    climates.set(held, climate);
    return slantPathAttenuation(path, climate, pPercent);
  });
  const consequences = attenuations.map(({ pPercent, climate, total }) =>
    consequencesOf(path, { pPercent, climate, parts: total.parts }),
  );
  const followed = consequences.flatMap(({ xpd }) => xpd?.notices ?? []);
  for (const notice of [...attenuations.flatMap((attenuation) => attenuation.notices), ...followed])
    if (!notices.some(({ message }) => message === notice.message)) notices.push(notice);
  return {
    point,
    heightM,
    heightSource: point.heightM === undefined ? 'map' : 'given',
    rainRateSource:
      point.given.rainRate001MmPerH !== undefined
        ? 'given'
        : maps.grids.rain.kind === 'map'
          ? 'map'
          : 'months',
    ...(look !== undefined && { look }),
    elevationDeg,
    attenuations,
    consequences,
    notices,
  };
}

/** Where a point stands and looks, with what has to be said of it and of the percentages. */
export interface Standing {
  readonly heightM: number;
  readonly look?: LookAngles;
  readonly elevationDeg: number;
  /** Those of its attenuations may be added. */
  readonly notices: Notice[];
}

/** @throws DomainError for a satellite below 0.1° of elevation, or a place outside its range */
export function standingOf(
  maps: AttenuationMaps,
  point: AttenuationPoint,
  pPercents: readonly number[],
): Standing {
  const { latitudeDeg, longitudeDeg } = point;
  const notices: Notice[] = [];
  const heightM = heightOf(maps, point, notices);
  const look =
    point.satelliteLongitudeDeg === undefined
      ? undefined
      : lookAngles({ latitudeDeg, longitudeDeg, heightM }, point.satelliteLongitudeDeg);
  const elevationDeg = elevationOf(point, look, notices);
  notices.push(...percentNotices(point, pPercents));
  return { heightM, ...(look !== undefined && { look }), elevationDeg, notices };
}

function percentNotices(point: AttenuationPoint, pPercents: readonly number[]): Notice[] {
  const held = exceededPercents(pPercents);
  const beyondRain = pPercents.filter((pPercent) => pPercent > CAP_PERCENT);
  const notices: Notice[] = [];
  if (held.length > 1 && exceededKeys.some((key) => point.given[key] !== undefined))
    notices.push({
      code: 'attenuation.given-once',
      source: 'ITU-R P.618-14 § 2.5',
      message: `What was given of vapour and cloud is taken for ${held.map((p) => `${p} %`).join(' and ')} alike.`,
    });
  if (beyondRain.length > 0)
    notices.push({
      code: 'p618.rain-beyond-5-percent',
      source: 'ITU-R P.618-14 § 2.5',
      message: `At ${beyondRain.join(', ')} % rain does not enter the total: its method ends at ${CAP_PERCENT} % of the year.`,
    });
  return notices;
}

function heightOf(maps: AttenuationMaps, point: AttenuationPoint, notices: Notice[]): number {
  if (point.heightM !== undefined) return point.heightM;
  if (maps.topography === undefined)
    throw new DomainError('heightM', Number.NaN, 'm', -1000, 9000, 'no topographic map was read');
  notices.push({
    code: 'p1511.ground',
    source: 'ITU-R P.1511-3 Annex 1 § 1.1',
    message: 'No height was given: that of the ground is taken, from the map of P.1511-2 (1/12° × 1/12°).',
  });
  return topographicHeightM(maps.topography, point.latitudeDeg, point.longitudeDeg);
}

/** Beyond this a given elevation and that of the satellite are two [°]. */
const SAME_ELEVATION_DEG = 0.1;

function elevationOf(point: AttenuationPoint, look: LookAngles | undefined, notices: Notice[]): number {
  if (point.elevationDeg !== undefined) {
    if (look !== undefined && Math.abs(look.elevationDeg - point.elevationDeg) > SAME_ELEVATION_DEG)
      notices.push({
        code: 'attenuation.two-elevations',
        source: 'geometry on the WGS 84 ellipsoid',
        message: `The elevation given, ${point.elevationDeg}°, is taken; the satellite stands at ${look.elevationDeg.toFixed(2)}°.`,
      });
    return point.elevationDeg;
  }
  const source =
    look === undefined
      ? 'neither an elevation nor a satellite was given'
      : `what the place sees of a satellite at ${Math.abs(point.satelliteLongitudeDeg!)}°${point.satelliteLongitudeDeg! < 0 ? 'W' : 'E'}`;
  const elevationDeg = look?.elevationDeg ?? Number.NaN;
  if (!(elevationDeg >= 0.1)) throw new DomainError('elevationDeg', elevationDeg, '°', 0.1, 90, source);
  return elevationDeg;
}

const meanKeys = ['meanPressureHPa', 'meanTemperatureK', 'meanWaterVapourDensityGPerM3'] as const;
const airKeys = ['pressureHPa', 'temperatureK', 'waterVapourDensityGPerM3', 'contentKgPerM2'] as const;
const exceededKeys = [...airKeys, 'liquidWaterKgPerM2'] as const;

/** Notices of a climate that is partly given: one stays as long as a value of what it speaks of does. */
export function climateNoticesBeside(notices: readonly Notice[], given: GivenClimate): readonly Notice[] {
  const allAir = [...meanKeys, ...airKeys].every((key) => given[key] !== undefined);
  const cloud = given.liquidWaterKgPerM2 !== undefined;
  if (!allAir && !cloud) return notices;
  return notices.filter(
    ({ code }) => !(allAir && code.startsWith('p2145.')) && !(cloud && code.startsWith('p840.')),
  );
}

/** Of the map, or of what is given in its place. */
export const liquidWaterKindOf = (given: GivenClimate, ofMap: LiquidWaterKind): LiquidWaterKind =>
  given.liquidWaterKgPerM2 === undefined ? ofMap : (given.liquidWaterKind ?? 'integrated');

/** Given values in place of those of the maps. */
function withGiven(climate: SlantPathClimate, given: GivenClimate): SlantPathClimate {
  const { meanAir, exceededAir } = climate;
  return {
    ...climate,
    rainRate001MmPerH: given.rainRate001MmPerH ?? climate.rainRate001MmPerH,
    rainHeightKm: given.rainHeightKm ?? climate.rainHeightKm,
    wetRefractivity: given.wetRefractivity ?? climate.wetRefractivity,
    meanAir: {
      pressureHPa: given.meanPressureHPa ?? meanAir.pressureHPa,
      temperatureK: given.meanTemperatureK ?? meanAir.temperatureK,
      waterVapourDensityGPerM3: given.meanWaterVapourDensityGPerM3 ?? meanAir.waterVapourDensityGPerM3,
    },
    exceededAir: {
      pressureHPa: given.pressureHPa ?? exceededAir.pressureHPa,
      temperatureK: given.temperatureK ?? exceededAir.temperatureK,
      waterVapourDensityGPerM3: given.waterVapourDensityGPerM3 ?? exceededAir.waterVapourDensityGPerM3,
    },
    contentKgPerM2: given.contentKgPerM2 ?? climate.contentKgPerM2,
    liquidWaterKgPerM2: given.liquidWaterKgPerM2 ?? climate.liquidWaterKgPerM2,
    liquidWaterKind: liquidWaterKindOf(given, climate.liquidWaterKind),
    notices: climateNoticesBeside(climate.notices, given),
  };
}
