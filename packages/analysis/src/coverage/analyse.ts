/** Coverage of a beam by its id, in any of the quantities that the command line offers. */
import type { Beam, Programme, Satellite } from '@ortak/model';
import type { Environment } from '../environment.ts';
import type { CoverageQuantity } from '../results.ts';
import { finishedSync } from '../steps.ts';
import { type CoverageWithField, coverSteps, type Drawing } from './coverage.ts';
import { type ColouredField, colouredField } from './field.ts';
import {
  type BeamQuantity,
  CoverageError,
  eirpQuantity,
  elevationQuantity,
  gOverTQuantity,
  pfdQuantity,
} from './quantity.ts';
import { referenceOf, type ServiceChoice } from './reference.ts';
import { serviceQuantity } from './service-quantity.ts';

export interface CoverageRequest extends ServiceChoice, Drawing {
  readonly beam: string;
  readonly quantity: CoverageQuantity;
}

/** A quantity of a beam, ready for any points. @throws CoverageError when the beam cannot give it */
export function quantityOf(
  programme: Programme,
  environment: Environment,
  satellite: Satellite,
  beam: Beam,
  kind: CoverageQuantity,
  choice: ServiceChoice,
): BeamQuantity {
  switch (kind) {
    case 'eirp':
      return eirpQuantity(satellite, beam);
    case 'gt':
      return gOverTQuantity(satellite, beam);
    case 'pfd':
      return pfdQuantity(satellite, beam);
    case 'elevation':
      return elevationQuantity(satellite);
    default: {
      const fading = kind === 'rain-margin' ? 'rain' : 'all';
      const reference = referenceOf(programme, environment, satellite, beam, choice, fading);
      return serviceQuantity(kind, environment, reference, choice.isQuick);
    }
  }
}

/** The beam of an id with its satellite. @throws CoverageError when there is none */
export function beamOf(programme: Programme, id: string): { satellite: Satellite; beam: Beam } {
  for (const satellite of programme.satellites) {
    const beam = satellite.beams.find((candidate) => candidate.id === id);
    if (beam !== undefined) return { satellite, beam };
  }
  throw new CoverageError(`No satellite has a beam ${id}.`);
}

/** @throws CoverageError when the beam cannot give the quantity */
export function analyseCoverage(
  programme: Programme,
  environment: Environment,
  request: CoverageRequest,
): CoverageWithField {
  return finishedSync(coverageSteps(programme, environment, request));
}

/** The same step by step: hands out the part done, 0…1, and can be left between two steps. @throws CoverageError */
export function* coverageSteps(
  programme: Programme,
  environment: Environment,
  request: CoverageRequest,
): Generator<number, CoverageWithField> {
  const { satellite, beam } = beamOf(programme, request.beam);
  const quantity = quantityOf(programme, environment, satellite, beam, request.quantity, request);
  return yield* coverSteps(programme, satellite, beam, request.quantity, quantity, request);
}

/** What colours the map of a request, in a part of the time that its contours and statistics take. @throws CoverageError */
export function coverageField(
  programme: Programme,
  environment: Environment,
  request: CoverageRequest,
): ColouredField {
  const { satellite, beam } = beamOf(programme, request.beam);
  const quantity = quantityOf(programme, environment, satellite, beam, request.quantity, request);
  return colouredField(satellite, beam, request.quantity, quantity, request.points);
}
