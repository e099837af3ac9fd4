/** What a service gives at single places, in several quantities at once: the link to a place is prepared once for all of them. */

import { lookAngles } from '@ortak/core/earth';
import { DomainError } from '@ortak/core/errors';
import type { Beam, Programme, Satellite } from '@ortak/model';
import type { Environment } from '../environment.ts';
import { halfTurn } from '../link/atmosphere.ts';
import { gainsAt } from '../satellite/beam.ts';
import { groundHeightM, LOWEST_DEG } from './paths.ts';
import type { BeamQuantity } from './quantity.ts';
import { referenceOf, type ServiceChoice } from './reference.ts';
import { type ServiceQuantity, serviceQuantity } from './service-quantity.ts';

/** Quantities of one service, and their values at a place. */
export interface ServicePlaces {
  readonly quantities: readonly BeamQuantity[];
  /** In the order of the quantities, by the budget of the place's own link; NaN where the satellite is not in sight. */
  readonly valuesAt: (latitudeDeg: number, longitudeDeg: number) => readonly number[];
}

/**
 * Values are those of `quantityOf` at single places whose height is that of the map.
 * @throws CoverageError where the beam carries no such service
 */
export function servicePlaces(
  programme: Programme,
  environment: Environment,
  { satellite, beam }: { readonly satellite: Satellite; readonly beam: Beam },
  kinds: readonly Exclude<ServiceQuantity, 'rain-margin'>[],
  choice: ServiceChoice,
): ServicePlaces {
  const reference = referenceOf(programme, environment, satellite, beam, choice, 'all');
  const quantities = kinds.map((kind) => serviceQuantity(kind, environment, reference));
  const { transmit } = reference.link.transmitBeam;
  const isSeen = (latitudeDeg: number, longitudeDeg: number, heightM: number): boolean =>
    lookAngles({ latitudeDeg, longitudeDeg, heightM }, satellite.orbitalPositionDeg.value).elevationDeg >=
      LOWEST_DEG &&
    !Number.isNaN(
      gainsAt(transmit, satellite, Float64Array.of(latitudeDeg), Float64Array.of(longitudeDeg))[0],
    );
  return {
    quantities,
    valuesAt: (latitudeDeg, longitudeDeg) => {
      const heightM = groundHeightM(environment.topography, latitudeDeg, longitudeDeg);
      if (!isSeen(latitudeDeg, longitudeDeg, heightM)) return kinds.map(() => Number.NaN);
      try {
        const prepared = reference.linkTo(latitudeDeg, halfTurn(longitudeDeg), heightM);
        return quantities.map(({ ofLink }) => ofLink!(prepared));
      } catch (error) {
        if (error instanceof DomainError) return kinds.map(() => Number.NaN);
        throw error;
      }
    },
  };
}
