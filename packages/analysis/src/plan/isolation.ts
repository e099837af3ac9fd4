/** How far two beams are apart where one of them is owed service. */
import type { Programme, Satellite } from '@ortak/model';
import { serviceAreaGeometry } from '@ortak/model/borders';
import { gainsAt } from '../satellite/beam.ts';

/**
 * Least gain of a beam over another at the border of its own service area [dB]; Infinity where that is out of sight.
 * @param own id of the beam whose area is looked at
 * @param other id of the beam that disturbs it
 */
export function isolations(
  programme: Programme,
  satellite: Satellite,
): (own: string, other: string, direction: 'uplink' | 'downlink') => number {
  const known = new Map<string, number>();
  return (own, other, direction) => {
    const key = `${own} ${other} ${direction}`;
    let isolationDb = known.get(key);
    if (isolationDb === undefined) {
      isolationDb = isolationOf(programme, satellite, own, other, direction);
      known.set(key, isolationDb);
    }
    return isolationDb;
  };
}

function isolationOf(
  programme: Programme,
  satellite: Satellite,
  ownId: string,
  otherId: string,
  direction: 'uplink' | 'downlink',
): number {
  const beam = (id: string) => satellite.beams.find((candidate) => candidate.id === id)!;
  const side = direction === 'uplink' ? 'receive' : 'transmit';
  const [own, other] = [beam(ownId)[side]!, beam(otherId)[side]!];
  const area = programme.serviceAreas.find(({ id }) => id === beam(ownId).serviceArea)!;
  const corners = serviceAreaGeometry(area, programme.boundaryView).coordinates.flat(2);
  const latitudes = Float64Array.from(corners, ([, latitude]) => latitude!);
  const longitudes = Float64Array.from(corners, ([longitude]) => longitude!);
  const wanted = gainsAt(own, satellite, latitudes, longitudes);
  const disturbing = gainsAt(other, satellite, latitudes, longitudes);
  let least = Infinity;
  for (let i = 0; i < wanted.length; i++) {
    const difference = wanted[i]! - disturbing[i]!;
    if (difference < least) least = difference;
  }
  return least;
}
