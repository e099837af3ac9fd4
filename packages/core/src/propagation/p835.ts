/** ITU-R P.835-7: reference standard atmospheres. */
import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';

export const card: StandardCard = {
  id: 'ITU-R P.835-7',
  title: 'Reference standard atmospheres',
  date: '2024-08',
  url: 'https://www.itu.int/rec/R-REC-P.835-7-202408-I/en',
  implemented: [
    'Annex 1: mean annual global reference atmosphere, equations (1) to (8), the same as in edition 6',
    'Annex 2 § 1: low, mid and high latitude reference atmospheres, summer and winter; they are those of edition 6 but for the temperature of the mid-latitude summer from 53 to 80 km, for which one public implementation of edition 7 (P.619 of the Swiss OFCOM) was seen',
  ],
  omitted: ['monthly vertical profiles from radiosondes and reanalysis'],
  validity: 'geometric height 0 to 100 km',
};

/** Air at a height. */
export interface AtmosphereState {
  readonly temperatureK: number;
  /** Total (barometric) pressure. */
  readonly pressureHPa: number;
  readonly waterVapourDensityGPerM3: number;
}

/** An atmosphere: air by geometric height [km]. */
export type Atmosphere = (heightKm: number) => AtmosphereState;

const MAXIMUM_HEIGHT_KM = 100;
/** § 1.2: surface water vapour density of the mean annual global atmosphere. */
export const SURFACE_WATER_VAPOUR_DENSITY_G_PER_M3 = 7.5;
const SCALE_HEIGHT_KM = 2; // § 1.2, h0
/** § 1.2: the mixing ratio e/P does not fall below this value. */
const LEAST_MIXING_RATIO = 2e-6;

/** Geopotential height of a geometric height [km′]. */
const geopotentialKm = (Z: number): number => (6356.766 * Z) / (6356.766 + Z); // (1a)

function globalTemperatureK(Z: number): number {
  if (Z >= 86) return Z <= 91 ? 186.8673 : 263.1905 - 76.3232 * Math.sqrt(1 - ((Z - 91) / 19.9429) ** 2); // (4a), (4b)
  const h = geopotentialKm(Z);
  if (h <= 11) return 288.15 - 6.5 * h; // (2a)
  if (h <= 20) return 216.65; // (2b)
  if (h <= 32) return 216.65 + (h - 20); // (2c)
  if (h <= 47) return 228.65 + 2.8 * (h - 32); // (2d)
  if (h <= 51) return 270.65; // (2e)
  if (h <= 71) return 270.65 - 2.8 * (h - 51); // (2f)
  return 214.65 - 2 * (h - 71); // (2g)
}

function globalPressureHPa(Z: number): number {
  if (Z >= 86)
    return Math.exp(
      95.571899 - 4.011801 * Z + 6.424731e-2 * Z ** 2 - 4.78966e-4 * Z ** 3 + 1.340543e-6 * Z ** 4, // (5)
    );
  const h = geopotentialKm(Z);
  if (h <= 11) return 1013.25 * (288.15 / (288.15 - 6.5 * h)) ** (-34.1632 / 6.5); // (3a)
  if (h <= 20) return 226.3226 * Math.exp((-34.1632 * (h - 11)) / 216.65); // (3b)
  if (h <= 32) return 54.7498 * (216.65 / (216.65 + (h - 20))) ** 34.1632; // (3c)
  if (h <= 47) return 8.680422 * (228.65 / (228.65 + 2.8 * (h - 32))) ** (34.1632 / 2.8); // (3d)
  if (h <= 51) return 1.109106 * Math.exp((-34.1632 * (h - 47)) / 270.65); // (3e)
  if (h <= 71) return 0.6694167 * (270.65 / (270.65 - 2.8 * (h - 51))) ** (-34.1632 / 2.8); // (3f)
  return 0.03956649 * (214.65 / (214.65 - 2 * (h - 71))) ** (-34.1632 / 2); // (3g)
}

/**
 * Air of the mean annual global reference atmosphere.
 * @param heightKm geometric height above mean sea level [km], valid 0…100
 * @param surfaceDensityGPerM3 ρ0, water vapour density at the surface [g/m³], valid 0…100
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.835-7 Annex 1, equations (1) to (8)
 */
export function globalAtmosphere(
  heightKm: number,
  surfaceDensityGPerM3: number = SURFACE_WATER_VAPOUR_DENSITY_G_PER_M3,
): AtmosphereState {
  const section = `${card.id} Annex 1`;
  const Z = within('heightKm', heightKm, 'km', 0, MAXIMUM_HEIGHT_KM, section);
  const rho0 = within('surfaceDensityGPerM3', surfaceDensityGPerM3, 'g/m³', 0, 100, section);
  const temperatureK = globalTemperatureK(Z);
  const pressureHPa = globalPressureHPa(Z);
  return {
    temperatureK,
    pressureHPa,
    waterVapourDensityGPerM3: Math.max(
      rho0 * Math.exp(-Z / SCALE_HEIGHT_KM), // (6)
      (LEAST_MIXING_RATIO * pressureHPa * 216.7) / temperatureK, // (8)
    ),
  };
}

/** The reference atmospheres of Annex 2 § 1. */
export type LatitudeAtmosphere =
  | 'low-latitude'
  | 'mid-latitude-summer'
  | 'mid-latitude-winter'
  | 'high-latitude-summer'
  | 'high-latitude-winter';

/** Equations of one atmosphere: pressure is a parabola up to 10 km, then two exponentials. */
interface Profile {
  temperatureK(h: number): number;
  readonly parabolaHPa: readonly [number, number, number];
  /** Decay from 10 to 72 km and beyond [1/km]. */
  readonly decay: readonly [number, number];
  /** ρ0 and the coefficients of h, h², h³, h⁴ in its exponent. */
  readonly vapour: readonly [number, number, number, number, number];
  /** Height above which the air holds no vapour [km]. */
  readonly vapourTopKm: number;
}

const profiles: Readonly<Record<LatitudeAtmosphere, Profile>> = {
  // § 1.1
  'low-latitude': {
    temperatureK: (h) => {
      if (h < 17) return 300.4222 - 6.3533 * h + 0.005886 * h ** 2;
      if (h < 47) return 194 + (h - 17) * 2.533;
      if (h < 52) return 270;
      return h < 80 ? 270 - (h - 52) * 3.0714 : 184;
    },
    parabolaHPa: [1012.0306, -109.0338, 3.6316],
    decay: [0.147, 0.165],
    vapour: [19.6542, -0.2313, -0.1122, 0.01351, -0.0005923],
    vapourTopKm: 15,
  },
  // § 1.2.1
  'mid-latitude-summer': {
    temperatureK: (h) => {
      if (h < 13) return 294.9838 - 5.2159 * h - 0.07109 * h ** 2;
      if (h < 17) return 215.15;
      if (h < 47) return 215.15 * Math.exp((h - 17) * 0.008128);
      if (h < 53) return 275;
      return h < 80 ? 275 + 111.57755 * (1 - Math.exp((h - 53) * 0.0237)) : 175;
    },
    parabolaHPa: [1012.8186, -111.5569, 3.8646],
    decay: [0.147, 0.165],
    vapour: [14.3542, -0.4174, -0.0229, 0.001007, 0],
    vapourTopKm: 15,
  },
  // § 1.2.2
  'mid-latitude-winter': {
    temperatureK: (h) => {
      if (h < 10) return 272.7241 - 3.6217 * h - 0.1759 * h ** 2;
      if (h < 33) return 218;
      if (h < 47) return 218 + (h - 33) * 3.3571;
      if (h < 53) return 265;
      return h < 80 ? 265 - (h - 53) * 2.037 : 210;
    },
    parabolaHPa: [1018.8627, -124.2954, 4.8307],
    decay: [0.147, 0.155],
    vapour: [3.4742, -0.2697, -0.03604, 0.0004489, 0],
    vapourTopKm: 10,
  },
  // § 1.3.1
  'high-latitude-summer': {
    temperatureK: (h) => {
      if (h < 10) return 286.8374 - 4.7805 * h - 0.1402 * h ** 2;
      if (h < 23) return 225;
      if (h < 48) return 225 * Math.exp((h - 23) * 0.008317);
      if (h < 53) return 277;
      return h < 79 ? 277 - (h - 53) * 4.0769 : 171;
    },
    parabolaHPa: [1008.0278, -113.2494, 3.9408],
    decay: [0.14, 0.165],
    vapour: [8.988, -0.3614, -0.005402, -0.001955, 0],
    vapourTopKm: 15,
  },
  // § 1.3.2
  'high-latitude-winter': {
    temperatureK: (h) => {
      if (h < 8.5) return 257.4345 + 2.3474 * h - 1.5479 * h ** 2 + 0.08473 * h ** 3;
      if (h < 30) return 217.5;
      if (h < 50) return 217.5 + (h - 30) * 2.125;
      return h < 54 ? 260 : 260 - (h - 54) * 1.667;
    },
    parabolaHPa: [1010.8828, -122.2411, 4.554],
    decay: [0.147, 0.15],
    vapour: [1.2319, 0.07481, -0.0981, 0.00281, 0],
    vapourTopKm: 10,
  },
};

/**
 * Air of a reference atmosphere for a latitude and season.
 * @param atmosphere which: low below 22°, mid 22…45°, high above 45°
 * @param heightKm geometric height above mean sea level [km], valid 0…100
 * @throws DomainError for a height outside that range
 * @see ITU-R P.835-7 Annex 2 § 1
 */
export function latitudeAtmosphere(atmosphere: LatitudeAtmosphere, heightKm: number): AtmosphereState {
  const h = within('heightKm', heightKm, 'km', 0, MAXIMUM_HEIGHT_KM, card.id);
  const { temperatureK, parabolaHPa, decay, vapour, vapourTopKm } = profiles[atmosphere];
  const [c0, c1, c2] = parabolaHPa;
  const parabola = (km: number) => c0 + c1 * km + c2 * km ** 2;
  const upTo72 = (km: number) => parabola(10) * Math.exp(-decay[0] * (km - 10));
  let pressureHPa = parabola(h);
  if (h > 72) pressureHPa = upTo72(72) * Math.exp(-decay[1] * (h - 72));
  else if (h > 10) pressureHPa = upTo72(h);
  const [rho0, r1, r2, r3, r4] = vapour;
  const exponent = r1 * h + r2 * h ** 2 + r3 * h ** 3 + r4 * h ** 4;
  return {
    temperatureK: temperatureK(h),
    pressureHPa,
    waterVapourDensityGPerM3: h <= vapourTopKm ? rho0 * Math.exp(exponent) : 0,
  };
}
