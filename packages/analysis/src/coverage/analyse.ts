/** Coverage of a beam by its id, in any of the quantities that the command line offers. */
import type { Beam, Programme, Satellite } from '@ortak/model';
import type { Environment } from '../environment.ts';
import type { BeamCoverage } from '../results.ts';
import { type CoverageWithField, coverBeam } from './coverage.ts';
import {
  type BeamQuantity,
  CoverageError,
  eirpQuantity,
  elevationQuantity,
  gOverTQuantity,
  pfdQuantity,
} from './quantity.ts';
import { rainMarginQuantity } from './rain-margin.ts';

export interface CoverageRequest {
  readonly beam: string;
  readonly quantity: BeamCoverage['quantity'];
  /** For `rain-margin`; by default the first service whose transponder transmits in the beam. */
  readonly service?: string;
  /** How many grid points to come near to. */
  readonly points: number;
}

function quantityOf(
  programme: Programme,
  environment: Environment,
  satellite: Satellite,
  beam: Beam,
  request: CoverageRequest,
): BeamQuantity {
  switch (request.quantity) {
    case 'eirp':
      return eirpQuantity(satellite, beam);
    case 'gt':
      return gOverTQuantity(satellite, beam);
    case 'pfd':
      return pfdQuantity(satellite, beam);
    case 'elevation':
      return elevationQuantity(satellite);
    case 'rain-margin':
      return rainMarginQuantity(
        programme,
        environment,
        serviceOfBeam(programme, satellite, beam, request.service),
      );
  }
}

function serviceOfBeam(programme: Programme, satellite: Satellite, beam: Beam, wanted: string | undefined) {
  const groups = satellite.transponders.filter((group) => group.transmitBeam === beam.id);
  const inBeam = programme.services.filter((service) =>
    groups.some((group) => service.transponder.startsWith(`${group.id}-`)),
  );
  const found = wanted === undefined ? inBeam[0] : inBeam.find((service) => service.id === wanted);
  if (found === undefined)
    throw new CoverageError(
      `No service${wanted === undefined ? '' : ` ${wanted}`} uses a transponder that transmits in beam ${beam.id} (${beam.at}); services in it: ${inBeam.map((service) => service.id).join(', ') || 'none'}.`,
    );
  return found;
}

/** @throws CoverageError when the beam cannot give the quantity */
export function analyseCoverage(
  programme: Programme,
  environment: Environment,
  request: CoverageRequest,
): CoverageWithField {
  for (const satellite of programme.satellites) {
    const beam = satellite.beams.find((candidate) => candidate.id === request.beam);
    if (beam === undefined) continue;
    const quantity = quantityOf(programme, environment, satellite, beam, request);
    return coverBeam(programme, satellite, beam, request.quantity, quantity, request.points);
  }
  throw new CoverageError(`No satellite has a beam ${request.beam}.`);
}
