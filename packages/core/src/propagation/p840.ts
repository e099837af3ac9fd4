/** ITU-R P.840-9: attenuation by clouds and fog. */
import { DomainError, within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import { inverseNormalTail } from '../math/normal.ts';
import type { StandardCard } from '../standard.ts';
import type { Notice } from '../working.ts';
import { bilinear, type RegularGrid } from './p1144.ts';

export const card: StandardCard = {
  id: 'ITU-R P.840-9',
  title: 'Attenuation due to clouds and fog',
  date: '2023-08',
  url: 'https://www.itu.int/rec/R-REC-P.840-9-202308-I/en',
  implemented: [
    'Annex 1 § 2: specific attenuation coefficient of cloud liquid water, equations (1) to (11)',
    'Annex 1 § 3: slant path attenuation, instantaneous, statistical and log-normal, equations (12) to (15)',
    'Annex 1 § 4: liquid water content at any place and percentage, from maps at fixed percentages',
  ],
  omitted: ['the digital maps themselves, which come as arguments'],
  validity:
    'frequency 1 to 200 GHz, elevation 5° to 90°; 0.01 % to 100 % of an average year, 0.1 % to 100 % of a month',
};

const temperatureK = 273.75; // of equation (12)

export interface CloudCoefficient {
  /** ε′ */
  readonly permittivityReal: number;
  /** ε″ */
  readonly permittivityImaginary: number;
  /** η */
  readonly eta: number;
  /** Kl(f, T), of a small volume of cloud [(dB/km)/(g/m³)] */
  readonly specificDbPerKmPerGPerM3: number;
}

/**
 * Specific attenuation coefficient of cloud liquid water, by the double-Debye model. Times a water density it is the specific
 * attenuation within a cloud or fog.
 * @param frequencyGHz f [GHz], valid 0.1…1000; above 200 the Rayleigh approximation fails
 * @param liquidTemperatureK T, of the water [K], valid 230…330
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.840-9 Annex 1 § 2, equations (2) to (11)
 */
export function cloudCoefficient(frequencyGHz: number, liquidTemperatureK: number): CloudCoefficient {
  const f = within('frequencyGHz', frequencyGHz, 'GHz', 0.1, 1000, `${card.id} § 2`);
  const T = within('liquidTemperatureK', liquidTemperatureK, 'K', 230, 330, `${card.id} § 2`);
  const theta = 300 / T - 1; // (10)
  const e0 = 77.66 + 103.3 * theta; // (6)
  const e1 = 0.0671 * e0; // (7)
  const e2 = 3.52; // (8)
  const fp = 20.2 - 146 * theta + 316 * theta ** 2; // (9)
  const fs = 39.8 * fp; // (11)
  const first = 1 + (f / fp) ** 2;
  const second = 1 + (f / fs) ** 2;
  const imaginary = (f * (e0 - e1)) / (fp * first) + (f * (e1 - e2)) / (fs * second); // (4)
  const real = (e0 - e1) / first + (e1 - e2) / second + e2; // (5)
  const eta = (2 + real) / imaginary; // (3)
  return {
    permittivityReal: real,
    permittivityImaginary: imaginary,
    eta,
    specificDbPerKmPerGPerM3: (0.819 * f) / (imaginary * (1 + eta ** 2)), // (2)
  };
}

export interface CloudMassCoefficient extends CloudCoefficient {
  /** KL(f), of a column of cloud [dB/(kg/m²)] */
  readonly massDbPerKgPerM2: number;
}

/** Above this (12) is negative [GHz]. */
const HIGHEST_FIT_GHZ = 724.9;
const fitEnds = `${card.id} § 3: (12) falls below zero beyond; § 2 reaches 1000 GHz`;

/**
 * Attenuation coefficient of the liquid water in a column.
 * @param frequencyGHz f [GHz], valid 0.1…724.9; outside 1…200 an extrapolation
 * @throws DomainError outside that range
 * @see ITU-R P.840-9 Annex 1 § 3, equation (12)
 */
export function cloudMassCoefficient(frequencyGHz: number): CloudMassCoefficient {
  within('frequencyGHz', frequencyGHz, 'GHz', 0.1, HIGHEST_FIT_GHZ, fitEnds);
  const specific = cloudCoefficient(frequencyGHz, temperatureK);
  const fit =
    0.1522 * Math.exp(-((frequencyGHz + 23.9589) ** 2) / 3.2991e3) +
    11.51 * Math.exp(-((frequencyGHz - 219.2096) ** 2) / 2.7595e6) -
    10.4912;
  return { ...specific, massDbPerKgPerM2: specific.specificDbPerKmPerGPerM3 * fit }; // (12)
}

export interface CloudAttenuation extends CloudMassCoefficient {
  readonly frequencyGHz: number;
  /** θ */
  readonly elevationDeg: number;
  /** L */
  readonly liquidWaterKgPerM2: number;
  /** Towards the zenith [dB] */
  readonly zenithDb: number;
  /** AC [dB] */
  readonly attenuationDb: number;
  readonly notices: readonly Notice[];
}

/**
 * Cloud attenuation on a slant path: at one moment, or exceeded as often as the liquid water content is.
 * @param frequencyGHz f [GHz], valid 0.1…1000, of the coefficient of § 3 up to 724.9; outside 1…200 with a notice
 * @param elevationDeg θ [°], valid 0.1…90; below 5 with a notice
 * @param liquidWaterKgPerM2 L, integrated cloud liquid water content [kg/m², the same as mm], valid 0…100
 * @param coefficient KL of the frequency; pass it when many paths share one frequency
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.840-9 Annex 1 § 3.1, 3.2, equations (13), (14)
 */
export function cloudAttenuation(
  frequencyGHz: number,
  elevationDeg: number,
  liquidWaterKgPerM2: number,
  coefficient: CloudMassCoefficient = cloudMassCoefficient(frequencyGHz),
): CloudAttenuation {
  const section = `${card.id} § 3`;
  within('frequencyGHz', frequencyGHz, 'GHz', 0.1, 1000, section);
  const theta = within('elevationDeg', elevationDeg, '°', 0.1, 90, section) * RADIANS_PER_DEGREE;
  const L = within('liquidWaterKgPerM2', liquidWaterKgPerM2, 'kg/m²', 0, 100, section);
  const zenithDb = coefficient.massDbPerKgPerM2 * L;
  return {
    ...coefficient,
    frequencyGHz,
    elevationDeg,
    liquidWaterKgPerM2: L,
    zenithDb,
    attenuationDb: zenithDb / Math.sin(theta), // (13) (14)
    notices: cloudNotices(frequencyGHz, elevationDeg),
  };
}

/** Parameters of the log-normal approximation at a place, for the average year. */
export interface CloudLognormal {
  /** mL, mean of ln L */
  readonly mean: number;
  /** σL, standard deviation of ln L */
  readonly sigma: number;
  /** PL, probability of cloud liquid water [%] */
  readonly probabilityPercent: number;
}

/**
 * Liquid water content exceeded for a percentage of an average year, by the log-normal approximation.
 * @param pPercent p [%], valid 1e-6…100
 * @returns L [kg/m²]; 0 where clouds are present for no more than p, or for no more than 0.02 %
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.840-9 Annex 1 § 3.3, equation (15)
 */
export function lognormalLiquidWater(cloud: CloudLognormal, pPercent: number): number {
  const section = `${card.id} § 3.3`;
  const PL = within('probabilityPercent', cloud.probabilityPercent, '%', 0, 100, section);
  const p = within('pPercent', pPercent, '%', 1e-6, 100, section);
  if (PL <= 0.02 || p >= PL) return 0;
  const mean = within('mean', cloud.mean, '', -50, 5, section);
  const sigma = within('sigma', cloud.sigma, '', 0, 10, section);
  return Math.exp(mean + sigma * inverseNormalTail(p / PL)); // (15)
}

/** A map of liquid water content [kg/m²] and the percentage of time for which it is exceeded. */
export interface LiquidWaterLevel {
  readonly pPercent: number;
  readonly map: RegularGrid;
}

/**
 * The maps on either side of a percentage.
 * @param levels in rising order of percentage
 * @throws DomainError for a percentage that the maps do not span
 * @see ITU-R P.840-9 Annex 1 § 4
 */
export function liquidWaterLevelsAround(
  levels: readonly LiquidWaterLevel[],
  pPercent: number,
): readonly [below: LiquidWaterLevel, above: LiquidWaterLevel] {
  const section = `${card.id} § 4`;
  if (levels.length < 2) throw new DomainError('number of maps', levels.length, '', 2, Infinity, section);
  const p = within('pPercent', pPercent, '%', levels[0]!.pPercent, levels.at(-1)!.pPercent, section);
  const above = Math.max(
    1,
    levels.findIndex((level) => level.pPercent >= p),
  );
  return [levels[above - 1]!, levels[above]!];
}

/**
 * Liquid water content exceeded for a percentage of time at a place, between the maps.
 * @param levels maps in rising order of percentage, of one year or month
 * @param pPercent p [%], valid from the first to the last percentage of the maps
 * @param latitudeDeg north positive [°], valid −90…90
 * @param longitudeDeg east positive [°]
 * @returns L [kg/m²]
 * @throws DomainError for a percentage that the maps do not span, or a latitude beyond a pole
 * @see ITU-R P.840-9 Annex 1 § 4: bilinear in place, linear in log p
 */
export function liquidWater(
  levels: readonly LiquidWaterLevel[],
  pPercent: number,
  latitudeDeg: number,
  longitudeDeg: number,
): number {
  const [{ pPercent: p0, map: map0 }, { pPercent: p1, map: map1 }] = liquidWaterLevelsAround(
    levels,
    pPercent,
  );
  const share = Math.log(pPercent / p0) / Math.log(p1 / p0);
  const L0 = bilinear(map0, latitudeDeg, longitudeDeg);
  const L1 = bilinear(map1, latitudeDeg, longitudeDeg);
  return (1 - share) * L0 + share * L1;
}

/**
 * What lies outside the range in which the method holds.
 * @see ITU-R P.840-9 Annex 1 § 3
 */
export function cloudNotices(frequencyGHz: number, elevationDeg: number): Notice[] {
  const notices: Notice[] = [];
  if (frequencyGHz < 1 || frequencyGHz > 200)
    notices.push({
      code: 'p840.frequency-out-of-range',
      source: `${card.id} § 3`,
      message: `The cloud attenuation method holds from 1 to 200 GHz; at ${frequencyGHz} GHz its result is an extrapolation.`,
    });
  if (elevationDeg < 5)
    notices.push({
      code: 'p840.elevation-out-of-range',
      source: `${card.id} § 3`,
      message: `The cloud attenuation method holds from 5° of elevation; at ${Number(elevationDeg.toFixed(2))}° its result, content over sin θ, is an upper bound: the Recommendation gives a cloud no height, and a layer of any height around the Earth is crossed in less.`,
    });
  return notices;
}
