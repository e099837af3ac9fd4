/**
 * ITU-R P.676-13 Annex 2 carried below 5° of elevation along the layers of Annex 1 § 2.2.1. Annex 2 has the statistics of a
 * place and ends at 5°; Annex 1 has every elevation and no statistics. So the figure of Annex 2 at 5° is multiplied by what
 * the layered path at the elevation takes over that at 5°, oxygen and water vapour each by itself: nothing jumps at 5°.
 */
import { within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import type { Notice } from '../working.ts';
import {
  type GasAttenuation,
  type GasPath,
  type SurfaceAir,
  statisticalGases,
  type VapourByContent,
} from './p676.annex2.ts';
import { type Layer, layersOf } from './p676.slant.ts';
import { gasSpecificAttenuation } from './p676.ts';

const annex1 = 'ITU-R P.676-13 Annex 1 § 2.2.1';
/** Annex 2, first sentence: elevation from which it holds [°]. */
export const ANNEX_2_ELEVATION_DEG = 5;
/** Above this height hardly any air is left to take a ratio of [km]. */
const HIGHEST_STATION_KM = 80;

/** What the layered path at an elevation takes over that at 5°. */
export interface LayeredRatio {
  readonly oxygen: number;
  readonly waterVapour: number;
}

/** Gives the ratio for an apparent elevation φ [°], 0…90, and the height of a station above mean sea level [km]. */
export type LayeredRatios = (elevationDeg: number, stationHeightKm: number) => LayeredRatio;

/** The 922 layers are the same for every frequency; built when first needed. */
let layers: readonly Layer[] | undefined;
/** The ratios of the frequency asked for last: the percentages and places of one question share it. */
let kept: { readonly frequencyGHz: number; readonly ratios: LayeredRatios } | undefined;

/**
 * Ratios at one frequency, in the mean annual global reference atmosphere of P.835; checks nothing.
 * Layers are those of equations (14) and (15), the one that holds the station cut at its height; a station below the sea counts
 * as at sea level. Two paths through them take about 0.02 ms.
 * @param frequencyGHz f [GHz], valid 1…350
 * @throws DomainError outside that range
 * @see ITU-R P.676-13 Annex 1 § 2.2.1, equations (13) to (19b)
 */
export function layeredRatios(frequencyGHz: number): LayeredRatios {
  const f = within('frequencyGHz', frequencyGHz, 'GHz', 1, 350, annex1);
  if (kept?.frequencyGHz !== f) kept = { frequencyGHz: f, ratios: ratiosAt(f) };
  return kept.ratios;
}

function ratiosAt(f: number): LayeredRatios {
  layers ??= layersOf();
  const count = layers.length;
  const bottomKm = Float64Array.from(layers, ({ bottomHeightKm }) => bottomHeightKm);
  const topKm = Float64Array.from(layers, ({ bottomHeightKm, thicknessKm }) => bottomHeightKm + thicknessKm);
  const earthKm = layers[0]!.bottomRadiusKm;
  const index = Float64Array.from(layers, ({ refractiveIndex }) => refractiveIndex);
  const gammas = layers.map(({ lines }) => gasSpecificAttenuation(f, lines));
  const oxygenDbPerKm = Float64Array.from(gammas, (gamma) => gamma.oxygenDbPerKm);
  const vapourDbPerKm = Float64Array.from(gammas, (gamma) => gamma.waterVapourDbPerKm);

  return (elevationDeg, stationHeightKm) => {
    const h = Math.min(Math.max(stationHeightKm, 0), HIGHEST_STATION_KM);
    let first = 0;
    while (topKm[first]! <= h) first++;
    const along = (phiDeg: number): LayeredRatio => {
      const snell = index[first]! * (earthKm + h) * Math.cos(phiDeg * RADIANS_PER_DEGREE);
      let oxygen = 0;
      let waterVapour = 0;
      for (let i = first; i < count; i++) {
        const bottom = i === first ? h : bottomKm[i]!;
        const r = earthKm + bottom;
        const delta = topKm[i]! - bottom;
        const sine = snell / index[i]!; // ri sin βi
        const cosine = Math.sqrt(Math.max(0, (r - sine) * (r + sine))); // ri cos βi, (19b)
        const across = 2 * r * delta + delta * delta;
        const lengthKm = across / (cosine + Math.sqrt(cosine * cosine + across)); // (17)
        oxygen += lengthKm * oxygenDbPerKm[i]!; // (13)
        waterVapour += lengthKm * vapourDbPerKm[i]!; // (13)
      }
      return { oxygen, waterVapour };
    };
    const low = along(elevationDeg);
    const at5 = along(ANNEX_2_ELEVATION_DEG);
    return { oxygen: low.oxygen / at5.oxygen, waterVapour: low.waterVapour / at5.waterVapour };
  };
}

/**
 * What the layered path at an elevation takes over that at 5°.
 * @param frequencyGHz f [GHz], valid 1…350
 * @param elevationDeg φ, apparent elevation [°], valid 0…90
 * @param stationHeightKm above mean sea level [km], valid −1…100; outside 0…80 as at the nearer end
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 1 § 2.2.1, equations (13) to (19b)
 */
export function layeredRatio(
  frequencyGHz: number,
  elevationDeg: number,
  stationHeightKm: number,
): LayeredRatio {
  within('elevationDeg', elevationDeg, '°', 0, 90, annex1);
  within('stationHeightKm', stationHeightKm, 'km', -1, 100, annex1);
  return layeredRatios(frequencyGHz)(elevationDeg, stationHeightKm);
}

/** A slant path, with the height at which it begins. */
export interface StationGasPath extends GasPath {
  /** hS, above mean sea level [km], valid −1…100 */
  readonly stationHeightKm: number;
}

export interface StatisticalGases extends GasAttenuation<VapourByContent> {
  /** Of a path below 5°: Annex 2 at 5°, and how much more the path at its elevation takes. */
  readonly layered?: { readonly at5: GasAttenuation<VapourByContent>; readonly ratio: LayeredRatio };
}

/**
 * Gaseous attenuation exceeded for a percentage of a year, at every elevation of a satellite.
 * @param mean mean air at the surface
 * @param exceeded air exceeded for the percentage, each quantity by itself
 * @param contentKgPerM2 V, content of the column exceeded for the percentage [kg/m²], valid 0…200
 * @returns from 5° that of Annex 2; below with a notice that of Annex 2 at 5° along the layers of Annex 1
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 2 § 1.2, § 2.3; Annex 1 § 2.2.1
 */
export function slantStatisticalGases(
  path: StationGasPath,
  mean: SurfaceAir,
  exceeded: SurfaceAir,
  contentKgPerM2: number,
): StatisticalGases {
  const theta = within('elevationDeg', path.elevationDeg, '°', 0.1, 90, annex1);
  within('stationHeightKm', path.stationHeightKm, 'km', -1, 100, annex1);
  if (theta >= ANNEX_2_ELEVATION_DEG) return statisticalGases(path, mean, exceeded, contentKgPerM2);
  const at5 = statisticalGases(
    { ...path, elevationDeg: ANNEX_2_ELEVATION_DEG },
    mean,
    exceeded,
    contentKgPerM2,
  );
  const ratio = layeredRatio(path.frequencyGHz, theta, path.stationHeightKm);
  const oxygenDb = at5.oxygen.attenuationDb * ratio.oxygen;
  const vapourDb = at5.waterVapour.attenuationDb * ratio.waterVapour;
  return {
    oxygen: { ...at5.oxygen, attenuationDb: oxygenDb },
    waterVapour: { ...at5.waterVapour, attenuationDb: vapourDb },
    attenuationDb: oxygenDb + vapourDb,
    layered: { at5, ratio },
    notices: layeredNotices(theta),
  };
}

/**
 * Says which method gave the gaseous attenuation of a path below 5°.
 * @see ITU-R P.676-13 Annex 2, first sentence
 */
export function layeredNotices(elevationDeg: number): Notice[] {
  if (elevationDeg >= ANNEX_2_ELEVATION_DEG) return [];
  return [
    {
      code: 'p676.layered-below-5-degrees',
      source: 'ITU-R P.676-13 Annex 1 § 2.2.1',
      message: `The gaseous attenuation of Annex 2 holds from 5° of elevation; at ${Number(elevationDeg.toFixed(2))}° it is that of 5° times the ratio of the paths through the layers of Annex 1, in the mean annual global atmosphere. The elevation counts as the apparent one: what refraction lifts the path (P.834-9 § 4) is not counted, and would take some of it away.`,
    },
  ];
}
