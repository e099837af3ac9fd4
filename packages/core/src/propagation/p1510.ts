/** ITU-R P.1510-1: mean surface temperature. */
import type { StandardCard } from '../standard.ts';
import { bilinear, type RegularGrid } from './p1144.ts';

export const card: StandardCard = {
  id: 'ITU-R P.1510-1',
  title: 'Mean surface temperature',
  date: '2017-06',
  url: 'https://www.itu.int/rec/R-REC-P.1510-1-201706-I/en',
  implemented: ['Annex 1: annual and monthly mean temperature at 2 m, by bilinear interpolation'],
  omitted: [],
  validity: 'the whole Earth',
};

/**
 * Mean temperature at 2 m above the surface.
 * @param map of the year or a month [K]
 * @param latitudeDeg north positive [°], valid −90…90
 * @param longitudeDeg east positive [°]
 * @returns T [K]
 * @throws DomainError for a latitude beyond a pole, or NaN
 * @see ITU-R P.1510-1 Annex 1
 */
export function surfaceTemperatureK(map: RegularGrid, latitudeDeg: number, longitudeDeg: number): number {
  return bilinear(map, latitudeDeg, longitudeDeg);
}
