/** ITU-R P.1511-3: height of the ground, and mean sea level above the ellipsoid. */
import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import { bicubic, type RegularGrid } from './p1144.ts';

export const card: StandardCard = {
  id: 'ITU-R P.1511-3',
  title: 'Topography for Earth-space propagation modelling',
  date: '2024-08',
  url: 'https://www.itu.int/rec/R-REC-P.1511-3-202408-I/en',
  implemented: [
    'Annex 1 § 1.1: topographic height, by bicubic interpolation',
    'Annex 1 § 2.2: undulation of the geoid, by bicubic interpolation of a map that is given; height above mean sea level',
  ],
  omitted: [
    'the EGM2008 map of the undulation itself (1/12°, 11 MB compressed), which no method of the P series here reads',
    'Annex 1 § 2.1: geodetic coordinates',
  ],
  validity: 'the whole Earth, where no local data of better resolution are at hand',
};

/**
 * Height of the ground above mean sea level.
 * @param map topographic height, 1/12° × 1/12° [m]
 * @param latitudeDeg north positive [°], valid −90…90
 * @param longitudeDeg east positive [°]
 * @returns hS [m]
 * @throws DomainError for a latitude beyond a pole, or NaN
 * @see ITU-R P.1511-3 Annex 1 § 1.1
 */
export function topographicHeightM(map: RegularGrid, latitudeDeg: number, longitudeDeg: number): number {
  return bicubic(map, latitudeDeg, longitudeDeg);
}

/**
 * Undulation of the geoid: how far mean sea level lies above the ellipsoid of WGS 84.
 * @param map of the undulation, rows beyond both poles [m]
 * @param latitudeDeg north positive [°], valid −90…90
 * @param longitudeDeg east positive [°]
 * @returns N [m]
 * @throws DomainError for a latitude beyond a pole, or NaN
 * @see ITU-R P.1511-3 Annex 1 § 2.2
 */
export function geoidUndulationM(map: RegularGrid, latitudeDeg: number, longitudeDeg: number): number {
  return bicubic(map, latitudeDeg, longitudeDeg);
}

/**
 * Height above mean sea level, which the P series takes, of a height above the ellipsoid, which satellite navigation gives.
 * @param ellipsoidalHeightM h [m], valid −1000…100 000
 * @param undulationM N of the geoid at the place [m], valid −110…90
 * @returns H [m]
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.1511-3 Annex 1 § 2
 */
export function meanSeaLevelHeightM(ellipsoidalHeightM: number, undulationM: number): number {
  const h = within('ellipsoidalHeightM', ellipsoidalHeightM, 'm', -1000, 100_000, card.id);
  return h - within('undulationM', undulationM, 'm', -110, 90, card.id);
}
