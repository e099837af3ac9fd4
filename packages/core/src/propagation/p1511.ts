/** ITU-R P.1511-3: height of the ground. */
import type { StandardCard } from '../standard.ts';
import { bicubic, type RegularGrid } from './p1144.ts';

export const card: StandardCard = {
  id: 'ITU-R P.1511-3',
  title: 'Topography for Earth-space propagation modelling',
  date: '2024-08',
  url: 'https://www.itu.int/rec/R-REC-P.1511-3-202408-I/en',
  implemented: ['Annex 1 § 1.1: topographic height, by bicubic interpolation'],
  omitted: ['Annex 1 § 2: geodetic coordinates, undulation of the geoid (EGM2008)'],
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
