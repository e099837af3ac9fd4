/** What a synthesis takes from a programme: the beam's side, its area as the satellite sees it, its band and its reflector. */
import type { Beam, Programme, Satellite } from '@ortak/model';
import { channelsOf } from '@ortak/model';
import { type SeenArea, seenArea } from './area.ts';
import { SynthesisError } from './error.ts';

export type Side = 'transmit' | 'receive';

export interface Ground {
  readonly satellite: Satellite;
  readonly beam: Beam;
  readonly area: SeenArea;
  /** Lower and upper edge of the channels [GHz]. */
  readonly band: readonly [number, number];
  readonly diameterM: number;
  readonly diameterAt: string;
}

function bandOf(satellite: Satellite, beam: Beam, direction: Side): [number, number] {
  const receivers = satellite.receivers.filter((receiver) => receiver.beam === beam.id).map(({ id }) => id);
  const centres = channelsOf(satellite).flatMap(({ group, uplinkCentreGHz, downlinkCentreGHz }) => {
    const half = group.bandwidthMHz.value / 2000;
    if (direction === 'transmit' && group.transmitBeam === beam.id)
      return [downlinkCentreGHz - half, downlinkCentreGHz + half];
    if (direction === 'receive' && receivers.includes(group.receiver))
      return [uplinkCentreGHz - half, uplinkCentreGHz + half];
    return [];
  });
  if (centres.length === 0)
    throw new SynthesisError(
      `No transponder ${direction === 'transmit' ? 'transmits' : 'receives'} in beam ${beam.id} (${beam.at}), so its band is not known.`,
    );
  return [Math.min(...centres), Math.max(...centres)];
}

/**
 * Looks a beam up.
 * @param diameterM instead of the reflector of the programme [m]
 * @throws SynthesisError for a beam without this side, band or reflector
 */
export function groundOf(programme: Programme, id: string, direction: Side, diameterM?: number): Ground {
  for (const satellite of programme.satellites) {
    const beam = satellite.beams.find((candidate) => candidate.id === id);
    if (beam === undefined) continue;
    const side = beam[direction];
    if (side === undefined) throw new SynthesisError(`Beam ${beam.id} (${beam.at}) does not ${direction}.`);
    const antenna = satellite.antennas.find((candidate) => candidate.id === side.antenna);
    const diameter = antenna?.reflectorDiameterM;
    if (diameterM === undefined && diameter === undefined)
      throw new SynthesisError(
        `Beam ${beam.id} (${beam.at}) names no antenna with a reflectorDiameterM; add one, or give --diameter-m.`,
      );
    const service = programme.serviceAreas.find((candidate) => candidate.id === beam.serviceArea)!;
    return {
      satellite,
      beam,
      area: seenArea(service, programme.boundaryView, satellite.orbitalPositionDeg.value),
      band: bandOf(satellite, beam, direction),
      diameterM: diameterM ?? diameter!.value,
      diameterAt: diameterM === undefined ? diameter!.at : 'given',
    };
  }
  throw new SynthesisError(`No satellite has a beam ${id}.`);
}
