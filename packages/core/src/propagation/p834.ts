/** ITU-R P.834-9 § 4: bending of a path by the atmosphere. */
import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import type { Notice } from '../working.ts';

export const card: StandardCard = {
  id: 'ITU-R P.834-9',
  title: 'Effects of tropospheric refraction on radiowave propagation',
  date: '2017-12',
  url: 'https://www.itu.int/rec/R-REC-P.834-9-201712-I/en',
  implemented: ['Annex 1 § 4: apparent elevation from free-space elevation, by the polynomial in θ0 and h'],
  omitted: [
    'Annex 1 § 1 to 3: ray bending in general, effective radius of the Earth, ducts',
    'Annex 1 § 4: free-space elevation from apparent elevation, beam spreading loss',
    'Annex 1 § 5, 6: excess path length and its statistics',
  ],
  validity: 'free-space elevation −1° to 10°, station up to 3 km above mean sea level',
};

const section = `${card.id} § 4`;

export interface ApparentElevation {
  /** τ, by which refraction lifts the path [°] */
  readonly refractionDeg: number;
  /** θ [°] */
  readonly apparentElevationDeg: number;
  readonly notices: readonly Notice[];
}

/**
 * Elevation at which an antenna sees a satellite through the atmosphere.
 * @param freeSpaceElevationDeg θ0, in the absence of air [°], valid −1…90; above 10 with a notice
 * @param stationHeightKm h, above mean sea level [km], valid −1…10; outside 0…3 with a notice
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.834-9 § 4
 */
export function apparentElevation(freeSpaceElevationDeg: number, stationHeightKm: number): ApparentElevation {
  const theta0 = within('freeSpaceElevationDeg', freeSpaceElevationDeg, '°', -1, 90, section);
  const h = within('stationHeightKm', stationHeightKm, 'km', -1, 10, section);
  const refractionDeg =
    1 /
    (1.728 +
      0.5411 * theta0 +
      0.03723 * theta0 ** 2 +
      h * (0.1815 + 0.06272 * theta0 + 0.0138 * theta0 ** 2) +
      h ** 2 * (0.01727 + 0.008288 * theta0));
  return {
    refractionDeg,
    apparentElevationDeg: theta0 + refractionDeg,
    notices:
      theta0 > 10 || h < 0 || h > 3
        ? [
            {
              code: 'p834.out-of-range',
              source: section,
              message: `The refraction formula holds up to 10° of elevation and for stations from 0 to 3 km; ${theta0}° at ${h} km is an extrapolation.`,
            },
          ]
        : [],
  };
}
