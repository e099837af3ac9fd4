/** Two designs against each other: what the second gives more than the first, over the same ground. */
import type { Beam, Programme, Satellite } from '@ortak/model';
import type { Environment } from '../environment.ts';
import { COVERAGE_QUANTITIES } from '../results.ts';
import { beamOf, type CoverageRequest, quantityOf } from './analyse.ts';
import { type CoverageWithField, coverBeam } from './coverage.ts';
import { type ColouredField, colouredField } from './field.ts';
import { type BeamQuantity, CoverageError } from './quantity.ts';
import { differenceScale } from './scale.ts';
import { pointsOver } from './statistics.ts';
import { eitherOf, type Surroundings, surroundingsOf } from './surroundings.ts';

/** Quantities whose difference is a number of their unit; of two MODCODs it is none. */
const COMPARABLE: readonly string[] = COVERAGE_QUANTITIES.filter(
  (quantity) => quantity !== 'modcod' && quantity !== 'throughput',
);

/** A difference, with the beam of the programme: drawn where it or its counterpart is of use, for far side lobes differ by any amount. */
function compared(
  programme: Programme,
  other: Programme,
  environment: Environment,
  request: CoverageRequest,
): { readonly satellite: Satellite; readonly beam: Beam; readonly quantity: BeamQuantity } {
  if (!COMPARABLE.includes(request.quantity))
    throw new CoverageError(
      `A difference of ${request.quantity} has no unit: expected ${COMPARABLE.join(', ')}.`,
    );
  const { satellite, beam } = beamOf(programme, request.beam);
  const theirs = beamOf(other, request.beam);
  const [mine, their] = [
    quantityOf(programme, environment, satellite, beam, request.quantity, request),
    quantityOf(other, environment, theirs.satellite, theirs.beam, request.quantity, request),
  ];
  const surroundings = eitherOf(
    surroundingsOf(satellite, beam, request.quantity),
    surroundingsOf(theirs.satellite, theirs.beam, request.quantity),
  );
  return {
    satellite,
    beam,
    quantity: differenceOf(mine, their, programme, other, beam.serviceArea, surroundings),
  };
}

/**
 * The quantity of `other` less that of `programme`, for the beam of the same id, on a map of both.
 * @throws CoverageError when either cannot give the quantity, or it has no difference
 */
export function compareCoverage(
  programme: Programme,
  other: Programme,
  environment: Environment,
  request: CoverageRequest,
): CoverageWithField {
  const { satellite, beam, quantity } = compared(programme, other, environment, request);
  return coverBeam(programme, satellite, beam, request.quantity, quantity, request);
}

/** What colours the map of a difference. @throws CoverageError as `compareCoverage` */
export function differenceField(
  programme: Programme,
  other: Programme,
  environment: Environment,
  request: CoverageRequest,
): ColouredField {
  const { satellite, beam, quantity } = compared(programme, other, environment, request);
  return colouredField(satellite, beam, request.quantity, quantity, request.points);
}

function differenceOf(
  mine: BeamQuantity,
  their: BeamQuantity,
  programme: Programme,
  other: Programme,
  areaId: string,
  surroundings: Surroundings,
): BeamQuantity {
  const { unit, better } = mine.scale;
  const valuesAt: BeamQuantity['valuesAt'] = (latitudes, longitudes, heights) => {
    const here = mine.valuesAt(latitudes, longitudes, heights);
    const there = their.valuesAt(latitudes, longitudes, heights);
    return here.map((value, i) => their.scale.shown(there[i]!) - mine.scale.shown(value));
  };
  const { latitudesDeg, longitudesDeg } = pointsOver(programme, areaId);
  // a tenth of the points tells how far lines have to go
  const some = (column: Float64Array): Float64Array => column.filter((_, i) => i % 10 === 0);
  let reach = 0;
  for (const value of valuesAt(some(latitudesDeg), some(longitudesDeg)))
    if (Math.abs(value) > reach) reach = Math.abs(value);
  const name = other.name === programme.name ? 'another design' : other.name;
  return {
    label: `${mine.label}: ${name} less this programme, lines for what the service area sees`,
    scale: differenceScale(unit, better, reach),
    figures: [...mine.figures, ...their.figures],
    ...(mine.service !== undefined && { service: mine.service }),
    valuesAt,
    surroundings,
    working: [...mine.working, ...their.working],
    get notices() {
      const all = [...(mine.notices ?? []), ...(their.notices ?? [])];
      return all.filter(({ message }, i) => all.findIndex((one) => one.message === message) === i);
    },
  };
}
