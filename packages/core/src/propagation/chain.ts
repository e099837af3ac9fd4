/** Every Earth-space effect on one path: rain, gases, clouds and scintillation, and their total by P.618-14 § 2.5. */
import { within } from '../errors.ts';
import type { Notice } from '../working.ts';
import {
  type GeoclimaticFactor,
  geoclimaticFactor,
  type LowElevationFade,
  lowElevationFade,
  pathCoefficient,
} from './p618.low-elevation.ts';
import { type Scintillation, scintillation } from './p618.scintillation.ts';
import { CAP_PERCENT, cappedPercent, type TotalAttenuation, totalAttenuation } from './p618.total.ts';
import { type RainAttenuation, rainAttenuation } from './p618.ts';
import type { SurfaceAir } from './p676.annex2.ts';
import { type StatisticalGases, slantStatisticalGases } from './p676.low-elevation.ts';
import {
  type CloudAttenuation,
  type CloudMassCoefficient,
  cloudAttenuation,
  cloudCoefficient,
  cloudMassCoefficient,
} from './p840.ts';

const section = 'ITU-R P.618-14 § 2.5';

/** A station, its antenna and its path. */
export interface SlantPath {
  /** North positive [°], valid −90…90 */
  readonly latitudeDeg: number;
  /** hS, above mean sea level [km], valid −1…10 */
  readonly stationHeightKm: number;
  /** θ [°], valid 0.1…90; below 5 with notices */
  readonly elevationDeg: number;
  /** f [GHz], valid 1…350; outside 4…55 with notices */
  readonly frequencyGHz: number;
  /** τ, of the electric field from the horizontal [°]: 0 horizontal, 90 vertical, 45 for circular polarisation */
  readonly polarisationTiltDeg: number;
  /** D, of the earth-station antenna [m], valid 0.001…100 */
  readonly antennaDiameterM: number;
  /** η, valid 0…1; 0.5 where unknown */
  readonly antennaEfficiency: number;
  /**
   * pL of the place, as `geoclimaticFactor` takes it [%], valid above 0…100: with it the fading of a path below 5° is that of
   * § 2.4.2 and § 2.4.3, without it that of § 2.4.1 with a notice. It stands in figures of P.453, not in digital maps.
   */
  readonly refractivityGradientPercent?: number;
  /** r, part of the path that crosses water or coast beside it, valid 0…1; 0 where it is not given */
  readonly overWaterFraction?: number;
}

/** What the digital maps give at a place, as `climateAt` reads it; any of it may come from measurements instead. */
export interface SlantPathClimate {
  /** R0.01 of P.837, exceeded for 0.01 % of an average year [mm/h], valid 0…1000 */
  readonly rainRate001MmPerH: number;
  /** hR of P.839, above mean sea level [km], valid 0…20 */
  readonly rainHeightKm: number;
  /** Nwet of P.453, median of the average year [N-units], valid 0…400 */
  readonly wetRefractivity: number;
  /** Mean air at the surface, of P.2145 */
  readonly meanAir: SurfaceAir;
  /** Percentage of an average year to which the next three belong: `cappedPercent` of the p asked for. */
  readonly exceededPercent: number;
  /** Air at the surface exceeded for `exceededPercent`, each quantity by itself, of P.2145 */
  readonly exceededAir: SurfaceAir;
  /** V exceeded for `exceededPercent`, content of water vapour of the column [kg/m²], valid 0…200 */
  readonly contentKgPerM2: number;
  /** L exceeded for `exceededPercent`, content of cloud liquid water of the column [kg/m²], valid 0…100 */
  readonly liquidWaterKgPerM2: number;
  /** `integrated` as P.840-9 has it, or `reduced` to 273.15 K as its predecessor P.840-7 has it. */
  readonly liquidWaterKind: LiquidWaterKind;
  /** Which map stands in for which. */
  readonly notices: readonly Notice[];
}

export type LiquidWaterKind = 'integrated' | 'reduced';

export interface SlantPathAttenuation {
  readonly path: SlantPath;
  readonly climate: SlantPathClimate;
  readonly pPercent: number;
  /** Exceeded for p; of no effect on the total above 5 %. */
  readonly rain: RainAttenuation;
  /** Exceeded for `climate.exceededPercent` */
  readonly gas: StatisticalGases;
  /** Exceeded for `climate.exceededPercent` */
  readonly cloud: CloudAttenuation;
  /** Exceeded for p; below 5° it does not count where `lowElevation` is present. */
  readonly scintillation: Scintillation;
  /** Scintillation and multipath fading exceeded for p, of a path below 5° whose pL is known. */
  readonly lowElevation?: LowElevation;
  readonly total: TotalAttenuation;
  /** Those of the climate and of every part that counts, each once. */
  readonly notices: readonly Notice[];
}

export interface LowElevation {
  /** pL [%] */
  readonly refractivityGradientPercent: number;
  /** r */
  readonly overWaterFraction: number;
  readonly geoclimatic: GeoclimaticFactor;
  readonly fade: LowElevationFade;
}

/** Elevation from which § 2.4.1 holds [°]. */
const GENERAL_ELEVATION_DEG = 5;

function lowElevation(path: SlantPath, wetRefractivity: number, pPercent: number): LowElevation | undefined {
  const { refractivityGradientPercent: pL, overWaterFraction: r = 0, stationHeightKm } = path;
  if (pL === undefined || path.elevationDeg >= GENERAL_ELEVATION_DEG) return undefined;
  const geoclimatic = geoclimaticFactor(pL, path.latitudeDeg, pathCoefficient(stationHeightKm, r));
  const fade = lowElevationFade(
    { ...path, freeSpaceElevationDeg: path.elevationDeg, geoclimaticFactor: geoclimatic.factor },
    { ...path, wetRefractivity },
    pPercent,
    'average-year',
  );
  return { refractivityGradientPercent: pL, overWaterFraction: r, geoclimatic, fade };
}

/** Temperature to which P.840-7 reduces its liquid water content [K]. */
const REDUCED_TEMPERATURE_K = 273.15;

/**
 * Attenuation coefficient of a column of cloud, for the kind of content that the map holds.
 * @param frequencyGHz f [GHz], valid 0.1…1000
 * @throws DomainError outside that range
 * @see ITU-R P.840-9 Annex 1 § 3, equation (12); for reduced content P.840-7 Annex 1 § 3: Kl at 273.15 K
 */
export function cloudColumnCoefficient(frequencyGHz: number, kind: LiquidWaterKind): CloudMassCoefficient {
  if (kind === 'integrated') return cloudMassCoefficient(frequencyGHz);
  const specific = cloudCoefficient(frequencyGHz, REDUCED_TEMPERATURE_K);
  return { ...specific, massDbPerKgPerM2: specific.specificDbPerKmPerGPerM3 };
}

/**
 * Attenuation of a slant path exceeded for a percentage of an average year, with every contribution and its intermediates.
 * @param climate of the place, its exceedances those of `cappedPercent(pPercent)`
 * @param pPercent p [%], valid 1e-6…50; below 0.01 with notices
 * @throws DomainError for an argument outside its range, or a climate of another percentage
 * @see ITU-R P.618-14 § 2.5: rain § 2.2.1.1, scintillation § 2.4.1, below 5° § 2.4.2 and § 2.4.3, gases P.676-13 Annex 2,
 *   below 5° along the layers of its Annex 1, clouds P.840-9
 */
export function slantPathAttenuation(
  path: SlantPath,
  climate: SlantPathClimate,
  pPercent: number,
): SlantPathAttenuation {
  const p = within('pPercent', pPercent, '%', 1e-6, 50, section);
  const held = cappedPercent(p);
  within('exceededPercent', climate.exceededPercent, '%', held, held, `${section} (67), (68)`);
  const rain = rainAttenuation(
    { ...path, rainRate001MmPerH: climate.rainRate001MmPerH, rainHeightKm: climate.rainHeightKm },
    p,
  );
  const gas = slantStatisticalGases(path, climate.meanAir, climate.exceededAir, climate.contentKgPerM2);
  const cloud = cloudAttenuation(
    path.frequencyGHz,
    path.elevationDeg,
    climate.liquidWaterKgPerM2,
    cloudColumnCoefficient(path.frequencyGHz, climate.liquidWaterKind),
  );
  const fade = scintillation({ ...path, wetRefractivity: climate.wetRefractivity }, p);
  const low = lowElevation(path, climate.wetRefractivity, p);
  const total = totalAttenuation(
    {
      gasDb: gas.attenuationDb,
      cloudDb: cloud.attenuationDb,
      rainDb: rain.attenuationDb,
      scintillationDb: (low?.fade ?? fade).attenuationDb,
    },
    p,
  );
  const notices = [
    climate,
    ...(p <= CAP_PERCENT ? [rain] : []),
    gas,
    cloud,
    low?.fade ?? fade,
    total,
  ].flatMap((part) => part.notices);
  return {
    path,
    climate,
    pPercent: p,
    rain,
    gas,
    cloud,
    scintillation: fade,
    ...(low !== undefined && { lowElevation: low }),
    total,
    notices: notices.filter(
      ({ message }, i) => notices.findIndex((other) => other.message === message) === i,
    ),
  };
}
