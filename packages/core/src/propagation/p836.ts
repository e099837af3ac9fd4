/** ITU-R P.836-6: surface density and columnar content of water vapour. */
import { DomainError } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import {
  betweenLevels,
  exponential,
  percentagesAround,
  type Raised,
  type RaisedPlace,
  raised,
} from './heights.ts';
import { bicubic, type RegularGrid } from './p1144.ts';

export const card: StandardCard = {
  id: 'ITU-R P.836-6',
  title: 'Water vapour: surface density and total columnar content',
  date: '2017-12',
  url: 'https://www.itu.int/rec/R-REC-P.836-6-201712-I/en',
  implemented: [
    'Annex 1 § 1: surface water vapour density for 0.1 to 99 % of an average year, with height',
    'Annex 2 § 1: columnar content of water vapour for 0.1 to 99 % of an average year, with height',
  ],
  omitted: [
    'monthly statistics: their maps are in no package registry; the method is that of the year, 1 to 99 %',
    'Annex 1 § 2: vertical profiles',
    'Annex 2 § 2: Weibull parameters; those of P.2145 serve P.676',
  ],
  validity: 'the whole Earth; 0.1 to 99 % of an average year',
};

/** Percentages of the maps [%]. */
export const VAPOUR_PERCENTAGES: readonly number[] = [
  0.1, 0.2, 0.3, 0.5, 1, 2, 3, 5, 10, 20, 30, 50, 60, 70, 80, 90, 95, 99,
];

/** Maps of one percentage. */
export interface VapourLevel {
  readonly pPercent: number;
  /** ρ [g/m³] or V [kg/m²] */
  readonly map: RegularGrid;
  /** VSCH [km] */
  readonly scaleHeight: RegularGrid;
}

export interface VapourStatistic {
  readonly pPercent: number;
  readonly below: Raised & { readonly pPercent: number };
  readonly above: Raised & { readonly pPercent: number };
  /** ρ(p) [g/m³] or V(p) [kg/m²] */
  readonly value: number;
}

/**
 * Percentages whose maps `vapourStatistic` needs for a percentage; equal when one suffices.
 * @param pPercent [%], valid 0.1…99
 * @throws DomainError outside that range
 * @see ITU-R P.836-6 Annex 1 § 1 a)
 */
export function vapourLevelsAround(pPercent: number): readonly [below: number, above: number] {
  return percentagesAround(VAPOUR_PERCENTAGES, pPercent, `${card.id} Annex 1 § 1`);
}

/**
 * Water vapour exceeded for a percentage of an average year at a place and height: its density at the surface from the
 * maps of ρ, or the content of the column from those of V.
 * @param levels maps of the percentages of `vapourLevelsAround`
 * @param topographyKm map of the ground that comes with P.836, 0.5° × 0.5° [km]
 * @param pPercent [%], valid 0.1…99
 * @throws DomainError for an argument outside its range, or levels that do not stand around the percentage
 * @see ITU-R P.836-6 Annex 1 § 1 a) to f), Annex 2 § 1 a) to f)
 */
export function vapourStatistic(
  [below, above]: readonly [below: VapourLevel, above: VapourLevel],
  topographyKm: RegularGrid,
  place: RaisedPlace,
  pPercent: number,
): VapourStatistic {
  const section = `${card.id} Annex 1 § 1`;
  const [least, most] = vapourLevelsAround(pPercent);
  if (below.pPercent !== least)
    throw new DomainError('below.pPercent', below.pPercent, '%', least, least, section);
  if (above.pPercent !== most)
    throw new DomainError('above.pPercent', above.pPercent, '%', most, most, section);
  const at = ({ map, scaleHeight, pPercent: p }: VapourLevel) => {
    const groundKm = (index: number) => {
      const row = Math.floor(index / map.columns);
      return bicubic(
        topographyKm,
        map.latitudeStartDeg + row * map.latitudeStepDeg,
        map.longitudeStartDeg + (index % map.columns) * map.longitudeStepDeg,
      );
    };
    return { ...raised(map, scaleHeight, groundKm, place, exponential, section), pPercent: p };
  };
  const low = at(below);
  const high = below === above ? low : at(above);
  return { pPercent, below: low, above: high, value: betweenLevels(low, high, pPercent) };
}
