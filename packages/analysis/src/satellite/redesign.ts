/** Another design of a satellite: in another slot, or with a beam that looks elsewhere. */
import type { Beam, BeamAntenna, Figure, Programme } from '@ortak/model';

export interface Redesign {
  /** Orbital position in place of the programme's [°] */
  readonly slotDeg?: number;
  /** Where the peak of the beam meets the Earth. */
  readonly boresight?: { readonly latitudeDeg: number; readonly longitudeDeg: number };
}

/** An antenna that is turned as a whole so that its peak meets the Earth at a place. */
export type RepointedAntenna = BeamAntenna & { readonly lookingAt?: Redesign['boresight'] };

const askedFor = (value: number): Figure => ({ value, unit: '°', at: 'asked for', confidence: 'assumed' });

/**
 * The programme with the satellite of a beam in another slot, and the beam looking elsewhere with both its antennas.
 * @param beamId of the beam; a programme without it stays as it is
 */
export function redesigned(
  programme: Programme,
  beamId: string,
  { slotDeg, boresight }: Redesign,
): Programme {
  return {
    ...programme,
    satellites: programme.satellites.map((satellite) =>
      satellite.beams.some(({ id }) => id === beamId)
        ? {
            ...satellite,
            ...(slotDeg !== undefined && { orbitalPositionDeg: askedFor(slotDeg) }),
            beams: satellite.beams.map((beam) =>
              beam.id === beamId && boresight !== undefined ? repointed(beam, boresight) : beam,
            ),
          }
        : satellite,
    ),
  };
}

function repointed(beam: Beam, place: NonNullable<Redesign['boresight']>): Beam {
  const turn = (antenna: BeamAntenna): RepointedAntenna =>
    'content' in antenna.pattern
      ? { ...antenna, lookingAt: place }
      : {
          ...antenna,
          boresight: {
            ...antenna.boresight,
            latitudeDeg: askedFor(place.latitudeDeg),
            longitudeDeg: askedFor(place.longitudeDeg),
          } as NonNullable<BeamAntenna['boresight']>,
        };
  return {
    ...beam,
    ...(beam.transmit !== undefined && { transmit: turn(beam.transmit) }),
    ...(beam.receive !== undefined && { receive: turn(beam.receive) }),
  };
}
