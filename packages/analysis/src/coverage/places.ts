/** A quantity of a beam at single places. */
import type { Notice } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import type { Environment } from '../environment.ts';
import { type GeometryCase, geometryWords, inGeometry } from '../satellite/geometry.ts';
import { beamOf, type CoverageRequest, quantityOf } from './analyse.ts';

/** Places by columns of equal length. */
export interface Places {
  readonly latitudesDeg: Float64Array;
  readonly longitudesDeg: Float64Array;
  /** NaN where the map of heights decides [m] */
  readonly heightsM: Float64Array;
}

export interface PlaceCoverage {
  readonly label: string;
  readonly unit: string;
  /** As they are shown; null where the satellite is out of sight. */
  readonly values: readonly (number | null)[];
  /** Where a number does not say it. */
  readonly words: readonly (string | undefined)[];
  /** Whether a place gets what is owed; undefined where nothing is. */
  readonly meets: readonly (boolean | undefined)[];
  readonly requirement?: string;
  readonly notices: readonly Notice[];
}

/** @throws CoverageError when the beam cannot give the quantity */
export function coverageAt(
  programme: Programme,
  environment: Environment,
  request: Omit<CoverageRequest, 'points'>,
  geometry: GeometryCase,
  { latitudesDeg, longitudesDeg, heightsM }: Places,
): PlaceCoverage {
  const moved = inGeometry(programme, geometry);
  const { satellite, beam } = beamOf(moved, request.beam);
  const quantity = quantityOf(moved, environment, satellite, beam, request.quantity, request);
  const { scale, requirement } = quantity;
  const values = Array.from(quantity.valuesAt(latitudesDeg, longitudesDeg, heightsM));
  return {
    label: `${quantity.label}${geometryWords(geometry)}`,
    unit: scale.unit,
    values: values.map((value) => (Number.isNaN(value) ? null : scale.shown(value))),
    words: values.map((value) => (Number.isNaN(value) ? undefined : scale.words?.(value))),
    meets: values.map((value) =>
      requirement === undefined || Number.isNaN(value)
        ? undefined
        : scale.drawn(value) >= scale.drawn(requirement.value),
    ),
    ...(requirement !== undefined && { requirement: requirement.words }),
    notices: quantity.notices ?? [],
  };
}
