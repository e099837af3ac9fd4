/** ITU-R P.839-4: height of rain above mean sea level. */
import type { StandardCard } from '../standard.ts';
import { bilinear, type RegularGrid } from './p1144.ts';

export const card: StandardCard = {
  id: 'ITU-R P.839-4',
  title: 'Rain height model for prediction methods',
  date: '2013-09',
  url: 'https://www.itu.int/rec/R-REC-P.839-4-201309-I/en',
  implemented: [
    'Annex 1: mean annual rain height',
    'digital map of the 0 °C isotherm height, by bilinear interpolation',
  ],
  omitted: [],
  validity: 'the whole Earth',
};

export interface RainHeight {
  /** h0, mean annual height of the 0 °C isotherm above mean sea level. */
  readonly isothermHeightKm: number;
  /** hR, mean annual height of rain above mean sea level. */
  readonly rainHeightKm: number;
}

/**
 * Mean annual rain height at a place.
 * @param isotherm map of h0 [km]
 * @param latitudeDeg north positive [°], valid −90…90
 * @param longitudeDeg east positive [°]
 * @throws DomainError for a latitude beyond a pole, or NaN
 * @see ITU-R P.839-4 Annex 1
 */
export function rainHeight(isotherm: RegularGrid, latitudeDeg: number, longitudeDeg: number): RainHeight {
  const isothermHeightKm = bilinear(isotherm, latitudeDeg, longitudeDeg);
  return { isothermHeightKm, rainHeightKm: isothermHeightKm + 0.36 }; // Annex 1: hR = h0 + 0.36 km
}
