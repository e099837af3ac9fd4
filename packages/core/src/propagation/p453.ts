/** ITU-R P.453-14: radio refractive index, water vapour pressure, and the map of the wet term. */
import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import { bilinear, type RegularGrid } from './p1144.ts';

export const card: StandardCard = {
  id: 'ITU-R P.453-14',
  title: 'The radio refractive index: its formula and refractivity data',
  date: '2019-08',
  url: 'https://www.itu.int/rec/R-REC-P.453-14-201908-I/en',
  implemented: [
    'Annex 1 § 1: refractive index, dry and wet terms, equations (1) to (4); saturation pressure, equations (8) and (9)',
    'Annex 1 § 2.2: map of the median wet term of the surface refractivity, by bilinear interpolation',
  ],
  omitted: [
    'Annex 1 § 2.1: exponential reference profile',
    'Annex 1 § 2.2: wet term for other percentages and months',
    'Annex 1 § 3, 4: refractivity gradients and ducts',
  ],
  validity: 'up to 100 GHz, within 0.5 %; the map covers the whole Earth',
};

export interface Refractivity {
  /** Ndry [N-units] */
  readonly dryNUnits: number;
  /** Nwet [N-units] */
  readonly wetNUnits: number;
  /** N [N-units] */
  readonly refractivityNUnits: number;
  /** n */
  readonly refractiveIndex: number;
}

/**
 * Radio refractive index of air.
 * @param dryPressureHPa Pd, pressure without that of the vapour [hPa], valid 0…2000
 * @param vapourPressureHPa e [hPa], valid 0…200
 * @param temperatureK T [K], valid 100…400
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.453-14 Annex 1 § 1, equations (1) to (4)
 */
export function refractivity(
  dryPressureHPa: number,
  vapourPressureHPa: number,
  temperatureK: number,
): Refractivity {
  const Pd = within('dryPressureHPa', dryPressureHPa, 'hPa', 0, 2000, card.id);
  const e = within('vapourPressureHPa', vapourPressureHPa, 'hPa', 0, 200, card.id);
  const T = within('temperatureK', temperatureK, 'K', 100, 400, card.id);
  const dryNUnits = (77.6 * Pd) / T; // (3)
  const wetNUnits = (72 * e) / T + (3.75e5 * e) / T ** 2; // (4)
  const N = dryNUnits + wetNUnits; // (2)
  return { dryNUnits, wetNUnits, refractivityNUnits: N, refractiveIndex: 1 + N * 1e-6 }; // (1)
}

/** Constants of equation (9) and of its enhancement factor EF. */
const overWater = { a: 6.1121, b: 18.678, c: 257.14, d: 234.5, ef: [7.2, 0.032, 5.9e-6] } as const;
const overIce = { a: 6.1115, b: 23.036, c: 279.82, d: 333.7, ef: [2.2, 0.00383, 6.4e-6] } as const;

/**
 * Saturation pressure of water vapour.
 * @param pressureHPa P, total pressure [hPa], valid 0…2000
 * @param temperatureK T [K], valid 193.15…323.15 over ice up to 273.15
 * @param over liquid water (valid from −40 °C) or ice (from −80 to 0 °C)
 * @returns es [hPa]
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.453-14 Annex 1 § 1, equation (9)
 */
export function saturationPressureHPa(
  pressureHPa: number,
  temperatureK: number,
  over: 'water' | 'ice' = 'water',
): number {
  const section = `${card.id} Annex 1 § 1 (9)`;
  const P = within('pressureHPa', pressureHPa, 'hPa', 0, 2000, section);
  const [least, most] = over === 'water' ? [233.15, 323.15] : [193.15, 273.15];
  const t = within('temperatureK', temperatureK, 'K', least, most, section) - 273.15;
  const { a, b, c, d, ef } = over === 'water' ? overWater : overIce;
  const EF = 1 + 1e-4 * (ef[0] + P * (ef[1] + ef[2] * t ** 2));
  return EF * a * Math.exp(((b - t / d) * t) / (t + c)); // (9)
}

/**
 * Water vapour pressure at a relative humidity over liquid water.
 * @param pressureHPa P, total pressure [hPa], valid 0…2000
 * @param temperatureK T [K], valid 233.15…323.15
 * @param humidityPercent H [%], valid 0…100
 * @returns e [hPa]
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.453-14 Annex 1 § 1, equations (8), (9)
 */
export function vapourPressureHPa(
  pressureHPa: number,
  temperatureK: number,
  humidityPercent: number,
): number {
  const H = within('humidityPercent', humidityPercent, '%', 0, 100, card.id);
  return (H * saturationPressureHPa(pressureHPa, temperatureK)) / 100; // (8)
}

/**
 * Median of the wet term of the surface refractivity over an average year.
 * @param map Nwet exceeded for 50 % of the year [N-units]
 * @param latitudeDeg north positive [°], valid −90…90
 * @param longitudeDeg east positive [°]
 * @returns Nwet [N-units]
 * @throws DomainError for a latitude beyond a pole, or NaN
 * @see ITU-R P.453-14 Annex 1 § 2.2
 */
export function wetTermMedianNUnits(map: RegularGrid, latitudeDeg: number, longitudeDeg: number): number {
  return bilinear(map, latitudeDeg, longitudeDeg);
}
